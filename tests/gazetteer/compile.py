"""Compile the gazetteer from its sources: python tests/gazetteer/compile.py [CACHE]."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import crediting
import fetching
import languages
import organizations
import people
import places
import states
import vocabulary
from tables import in_bars, in_rows, listed, supplement, write
from words import stop_list

_HOME = Path(__file__).parents[2] / "sitegen/naming/gazetteer"


def main(cache: Path) -> None:
    """Fetch the sources into `cache` and write all tables; the same bytes every time."""
    fetching.fetch(cache)
    stop = stop_list(cache)
    our_places = {n for _, names in supplement("places.tsv", 2) for n in listed(names)}
    land = states.states(cache)
    state_names = {name for state in land for name in (state.name, *state.other_names)}
    capitals = {spelling for s in land for one in listed(s.capitals) for spelling in one.split("=")}
    bodies = organizations.organizations(cache, state_names)
    body_names = {name for row in bodies for name in (row[0], *listed(row[1]))}
    words = {word for state in land for word in state.demonyms}
    abroad = {n for row in supplement("languages.tsv", 6) for cell in row[2:] for n in listed(cell)}
    known = our_places | abroad | state_names | capitals | body_names | words
    lands = list(states.territories(cache, land))
    demonyms = {name: listed(words) for name, words in supplement("demonyms.tsv", 2)}
    for _, name, told in lands:
        fresh = [word for word in told if not stop.is_english(word)]
        demonyms[name] = list(dict.fromkeys((*demonyms.get(name, ()), *fresh)))
    first = people.first_names(cache, stop, known)
    last = people.surnames(cache, stop, {*first, *known})
    claims = places.Claims(stop, {*first, *last}, known - our_places - abroad)
    around = [name for _, name, _ in lands]
    write(
        _HOME / "states.tsv",
        "usual name; other names; demonyms; capitals and seats of government whose names may "
        'stand for it, "=" between spellings of one; capital.',
        (fetching.TERRITORIES, fetching.FACTBOOK, fetching.GEONAMES),
        (state.row for state in land),
    )
    write(
        _HOME / "organizations.tsv",
        "usual name in news; other names; common nouns it goes by; whether it is international.",
        (fetching.WORDNET,),
        bodies,
    )
    write(
        _HOME / "places.tsv",
        "what is listed; cities, regions, waters and mountains.",
        (fetching.GEONAMES, fetching.SUBDIVISIONS, fetching.WORDNET),
        ([where, in_bars(names)] for where, names in places.places(cache, claims, around)),
    )
    write(
        _HOME / "demonyms.tsv",
        "a place that is no state; words for its people and things.",
        (fetching.FACTBOOK,),
        ([name, in_bars(words)] for name, words in sorted(demonyms.items()) if words),
    )
    names = (fetching.FAKER, fetching.RIGOUR, fetching.CENSUS)
    write(_HOME / "first_names.tsv", "from, to; first names.", names, in_rows(first))
    write(_HOME / "surnames.tsv", "from, to; surnames.", names, in_rows(last))
    english = vocabulary.english(cache)
    write(_HOME / "words.en.tsv", "from, to; common words.", (fetching.SCOWL,), in_rows(english))
    for language in languages.LANGUAGES:
        write(
            _HOME / f"names.{language}.tsv",
            "kind; English name; names in this language; demonyms in this language.",
            (fetching.TERRITORIES, fetching.ZONES, fetching.SUBDIVISIONS, fetching.NATIONALITIES),
            languages.names_in(cache, language, land),
        )
    (_HOME / "SOURCES.md").write_text(crediting.page(cache), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    default = Path(tempfile.gettempdir()) / "sitegen-gazetteer"
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
