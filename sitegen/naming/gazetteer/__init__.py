"""What is known before a text is read: states, organisations, places and first names.

The tables beside this module are compiled by hand from general knowledge; facts only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class State:
    """`capitals` are its capital and seats of government, each with its spellings."""

    name: str
    other_names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Organization:
    """`nouns` are the common nouns that it goes by: "alliance" for NATO."""

    name: str
    other_names: tuple[str, ...]
    nouns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    states: tuple[State, ...]
    organizations: tuple[Organization, ...]
    places: tuple[str, ...]
    first_names: frozenset[str]
    demonyms: frozenset[str]


@cache
def gazetteer() -> Gazetteer:
    """Return the shipped gazetteer, read once."""
    states = tuple(_state(name, *lists) for name, lists in _rows("states.tsv", 3))
    organizations = (Organization(name, *lists) for name, lists in _rows("organizations.tsv", 2))
    return Gazetteer(
        states=states,
        organizations=tuple(organizations),
        places=tuple(place for _, (places,) in _rows("places.tsv", 1) for place in places),
        first_names=frozenset(
            name for _, (names,) in _rows("first_names.tsv", 1) for name in names
        ),
        demonyms=frozenset(word for state in states for word in state.demonyms),
    )


def _state(
    name: str, names: tuple[str, ...], demonyms: tuple[str, ...], capitals: tuple[str, ...]
) -> State:
    return State(name, names, demonyms, tuple(tuple(one.split("=")) for one in capitals))


def _rows(name: str, lists: int) -> Iterator[tuple[str, list[tuple[str, ...]]]]:
    """Yield the rows of a table: a name, and `lists` lists whose items are parted by "|"."""
    for line in files(__name__).joinpath(name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            first, *cells = (line + "\t" * lists).split("\t")[: lists + 1]
            yield first, [tuple(cell.split("|")) if cell else () for cell in cells]
