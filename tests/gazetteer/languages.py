"""The tables of names in other languages: states, places and organisations."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from fetching import NATIONALITIES, ZONES
from places import subdivision_names
from states import State, territories, territory_names
from tables import in_bars, listed, supplement

LANGUAGES = ("de", "fr", "es", "it")

Key = tuple[str, str]


def names_in(cache: Path, language: str, states: tuple[State, ...]) -> Iterator[list[str]]:
    """Yield rows of kind, English name, names in `language`, demonyms in `language`."""
    names = _ours(language)
    for key, found in (
        *_states(cache, language, states),
        *_territories(cache, language, states),
        *_cities(cache, language),
        *_provinces(cache, language),
    ):
        names.setdefault(key, []).extend(found)
    demonyms = _demonyms(cache, language, states)
    for (kind, name), found in sorted(names.items()):
        yield [kind, name, in_bars(dict.fromkeys(found)), demonyms.get(name, "")]


def _ours(language: str) -> dict[Key, list[str]]:
    column = 2 + LANGUAGES.index(language)
    rows = supplement("languages.tsv", 6)
    return {(row[0], row[1]): listed(row[column]) for row in rows if row[column]}


def _states(
    cache: Path, language: str, states: tuple[State, ...]
) -> Iterator[tuple[Key, list[str]]]:
    there = territory_names(cache, language)
    for state in states:
        names = there.get(state.code, ())
        usual = [name for name in names if not set("()").intersection(name)]
        if usual:
            yield ("state", state.name), usual


def _territories(
    cache: Path, language: str, states: tuple[State, ...]
) -> Iterator[tuple[Key, list[str]]]:
    there = territory_names(cache, language)
    for code, name, _ in territories(cache, states):
        usual = [other for other in there.get(code, ()) if not set("()").intersection(other)]
        if usual and min(usual, key=len) != name:
            yield ("place", name), [min(usual, key=len)]


def _cities(cache: Path, language: str) -> Iterator[tuple[Key, list[str]]]:
    """Yield the cities of time zones, which are capitals for the most part, where they differ."""
    english, there = _zones(cache, "en"), _zones(cache, language)
    for zone, name in sorted(there.items()):
        if english.get(zone, name) != name:
            yield ("place", english[zone]), [name]


def _zones(cache: Path, language: str) -> dict[str, str]:
    path = ZONES.folder(cache) / f"package/main/{language}/timeZoneNames.json"
    table = json.loads(path.read_text(encoding="utf-8"))
    zones = table["main"][language]["dates"]["timeZoneNames"]["zone"]
    found = {}
    for area, cities in zones.items():
        for key, city in cities.items():
            name = city.get("exemplarCity", key.replace("_", " ")) if "/" not in key else ""
            if name and "," not in name and area != "Etc":
                found[f"{area}/{key}"] = name.replace("’", "'")
    return found


def _provinces(cache: Path, language: str) -> Iterator[tuple[Key, list[str]]]:
    english = subdivision_names(cache, "en")
    for code, name in subdivision_names(cache, language).items():
        if english.get(code, name) != name and "(" not in name:
            yield ("place", english[code]), [name]


def _demonyms(cache: Path, language: str, states: tuple[State, ...]) -> dict[str, str]:
    """Return demonyms by the English name of the state; they are adjectives, so in lower case."""
    path = NATIONALITIES.folder(cache) / f"package/langs/{language}.json"
    table = json.loads(path.read_text(encoding="utf-8"))["nationalities"]
    there = territory_names(cache, language)
    found = {}
    for state in states:
        words = [word.strip() for word in table.get(state.code, "").split(",")]
        kept = [w.lower() for w in words if w and w not in there.get(state.code, ())]
        found[state.name] = in_bars(kept)
    return found
