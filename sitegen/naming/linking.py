"""Where the names of given actors stand in a block of text: the links of a built page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sitegen.model import Actor, ActorId, Kind
from sitegen.naming.metonyms import acts, may_act
from sitegen.naming.persons import surname

# Scripts written without spaces: next to their letters a name needs no boundary.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff\uff66-\uff9f"
_LETTER = rf"[^\W{_UNSPACED}]"
_NO_LETTER_BEHIND = rf"(?!{_LETTER}|[\u0300-\u036f])"  # nor an accent of its own
_END = ""  # the key that marks the end of a name in the trie

Trie = dict[str, "Trie"]


@dataclass(frozen=True, slots=True)
class Link:
    """A name in a text, in code points, and the actor that it leads to."""

    start: int
    end: int
    actor: ActorId


def link_names(text: str, actors: tuple[Actor, ...]) -> tuple[Link, ...]:
    """Return where `actors` are named in plain `text`: the longest names, none overlapping.

    A name counts as written, an alias in lower case also with a capital, the surname of a person
    where no other actor goes by it, a metonym where nothing makes it a town: whoever lists the
    actor speaks of the state. A name that two actors claim alike leads nowhere.
    """
    pattern, owners, metonyms = _matcher(actors)
    if pattern is None:
        return ()
    links = []
    for found in pattern.finditer(text):
        spelling = _spelling(found.group())
        if spelling in metonyms and not _is_acting(text, *found.span()):
            continue
        links.append(Link(found.start(), found.end(), owners[spelling]))
    return tuple(links)


def _is_acting(text: str, start: int, end: int) -> bool:
    return acts(text, start, end) or may_act(text, start, end)


@lru_cache(maxsize=256)
def _matcher(
    actors: tuple[Actor, ...],
) -> tuple[re.Pattern[str] | None, dict[str, ActorId], frozenset[str]]:
    claims: dict[str, tuple[int, set[ActorId]]] = {}
    for actor in actors:
        for rank, name in _claims(actor):
            for spelling in _spellings(name):
                best, owners = claims.get(spelling, (rank, set()))
                if rank < best:
                    best, owners = rank, set()
                claims[spelling] = (best, owners | {actor.id} if rank == best else owners)
    owned = {name: owners for name, (_, owners) in claims.items() if len(owners) == 1}
    metonyms = frozenset(name for name in owned if claims[name][0] == _METONYM)
    if not owned:
        return None, {}, metonyms
    body = _as_pattern(_trie(owned))
    pattern = re.compile(rf"(?<!{_LETTER}){body}{_NO_LETTER_BEHIND}")
    return pattern, {name: next(iter(owners)) for name, owners in owned.items()}, metonyms


_NAME, _ALIAS, _METONYM, _SURNAME = range(4)


def _claims(actor: Actor) -> Iterator[tuple[int, str]]:
    """Yield the names of an actor, each with its rank: the lower, the stronger the claim."""
    yield _NAME, actor.name
    yield from ((_ALIAS, alias) for alias in actor.aliases)
    yield from ((_METONYM, metonym) for metonym in actor.metonyms)
    if actor.kind is Kind.PERSON and surname(actor.name) != actor.name:
        yield _SURNAME, surname(actor.name)


def _spellings(name: str) -> Iterator[str]:
    spelling = _spelling(name)
    if spelling:
        yield spelling
        if spelling[0].islower():
            yield spelling[0].upper() + spelling[1:]


def _spelling(name: str) -> str:
    return " ".join(name.replace("’", "'").split())


def _trie(names: dict[str, set[ActorId]]) -> Trie:
    root: Trie = {}
    for name in sorted(names):
        node = root
        for letter in name:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return root


def _as_pattern(node: Trie) -> str:
    """Return a pattern that takes the longest name first and backtracks only along one name."""
    branches = [
        _letter_pattern(letter) + _as_pattern(child) for letter, child in node.items() if letter
    ]
    if not branches:
        return ""
    choice = branches[0] if len(branches) == 1 else "|".join(branches)
    if _END in node:
        return f"(?:{choice})?"
    return f"(?:{choice})" if len(branches) > 1 else choice


def _letter_pattern(letter: str) -> str:
    return {" ": r"\s+", "'": "['’]"}.get(letter, re.escape(letter))
