"""What is known before a text is read: states, organisations, places and people's names.

The tables beside this module are compiled by tests/gazetteer/compile.py; SOURCES.md tells of what.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class State:
    """`capitals` are its capital and seats of government, each with its spellings.

    Their names may stand for the state. `capital` may not: Brussels stands for the EU.
    """

    name: str
    other_names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capitals: tuple[tuple[str, ...], ...]
    capital: str


@dataclass(frozen=True, slots=True)
class Organization:
    """`nouns` are the common nouns that it goes by: "alliance" for NATO."""

    name: str
    other_names: tuple[str, ...]
    nouns: tuple[str, ...]
    is_international: bool


@dataclass(frozen=True, slots=True)
class NameAbroad:
    """What the state, place or organisation `name` is called in another language.

    `demonyms` are adjectives in their first form: "deutsch", "allemand".
    """

    kind: str
    name: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """`surnames` are a weak hint: many are names of villages, too."""

    states: tuple[State, ...]
    organizations: tuple[Organization, ...]
    places: tuple[str, ...]
    first_names: frozenset[str]
    surnames: frozenset[str]
    demonyms: frozenset[str]


@cache
def gazetteer() -> Gazetteer:
    """Return the shipped gazetteer, read once."""
    states = tuple(_state(*row) for row in _rows("states.tsv", 4))
    of_states = (word for state in states for word in state.demonyms)
    organizations = (
        Organization(name, others, nouns, bool(international))
        for name, (others, nouns, international) in _rows("organizations.tsv", 3)
    )
    return Gazetteer(
        states=states,
        organizations=tuple(organizations),
        places=tuple(_listed("places.tsv")),
        first_names=frozenset(_listed("first_names.tsv")),
        surnames=frozenset(_listed("surnames.tsv")),
        demonyms=frozenset((*of_states, *_listed("demonyms.tsv"))),
    )


@cache
def names_abroad(language: str) -> tuple[NameAbroad, ...]:
    """Return the names of a language ("de", "fr", "es", "it"); none of another."""
    table = f"names.{language}.tsv"
    if not files(__name__).joinpath(table).is_file():
        return ()
    return tuple(
        NameAbroad(kind, name, names, demonyms)
        for kind, ((name,), names, demonyms) in _rows(table, 3)
    )


@cache
def common_words() -> frozenset[str]:
    """Return common English words, without the forms that follow from them."""
    return frozenset(_listed("words.en.tsv"))


def _state(name: str, lists: list[tuple[str, ...]]) -> State:
    names, demonyms, capitals, capital = lists
    spellings = tuple(tuple(one.split("=")) for one in capitals)
    return State(name, names, demonyms, spellings, "".join(capital))


def _listed(table: str) -> Iterator[str]:
    for _, (names,) in _rows(table, 1):
        yield from names


def _rows(name: str, lists: int) -> Iterator[tuple[str, list[tuple[str, ...]]]]:
    """Yield the rows of a table: a name, and `lists` lists whose items are parted by "|"."""
    for line in files(__name__).joinpath(name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            first, *cells = (line + "\t" * lists).split("\t")[: lists + 1]
            yield first, [tuple(cell.split("|")) if cell else () for cell in cells]
