"""Which of many actors are likely one: only those are compared that a key brings together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sitegen.model import Actor, ActorId, Kind, name_key
from sitegen.naming.lexicon import lexicon_of, name_in_words
from sitegen.naming.spellings import Likeness, family_of, folded, likeness, sounds

_Pair = tuple[Actor, str, Actor, str]

_MOST_ALIKE = 40  # of those that share a key, each is compared with the next ones only
_FEWEST_SOUNDS = 4
_FEWEST_WORDS, _FEWEST_LETTERS = 2, 2
_KNOWN = 0.95


class Duplicate(NamedTuple):
    """Two actors that are likely one, how sure that is, and why in words."""

    one: Actor
    other: Actor
    score: float
    reason: str


def duplicates(actors: Iterable[Actor]) -> list[Duplicate]:
    """Return the pairs of `actors` that are likely one, the surest first.

    Not those of which an editor said that one is not the other, nor those of unlike kinds.
    """
    best: dict[tuple[ActorId, ActorId], Duplicate] = {}
    for found in filter(None, map(_compared, _neighbours(tuple(actors)))):
        pair = (found.one.id, found.other.id)
        if pair not in best or best[pair].score < found.score:
            best[pair] = found
    return sorted(
        (d for d in best.values() if not _known_apart(d.one, d.other)),
        key=lambda d: (-d.score, d.one.id, d.other.id),
    )


def are_kept_apart(one: Actor, other: Actor) -> bool:
    """Tell whether an editor said that one of two actors is not the other."""
    return any(
        not {name_key(name) for name in a.is_not}.isdisjoint(name_key(name) for name in b.names)
        for a, b in ((one, other), (other, one))
        if a.is_not
    )


def _compared(pair: _Pair) -> Duplicate | None:
    one, name, other, other_name = pair
    if (one.kind and other.kind and one.kind is not other.kind) or are_kept_apart(one, other):
        return None
    persons = {one.kind, other.kind} <= {Kind.PERSON, None}
    alike = _known_alike(name, other_name) or likeness(name, other_name, may_be_persons=persons)
    return Duplicate(one, other, alike.score, alike.reason) if alike else None


def _known_alike(one: str, other: str) -> Likeness | None:
    name = _known(one)
    if name and name == _known(other):
        return Likeness(_KNOWN, f"both are names of {name}")
    return None


def _known_apart(one: Actor, other: Actor) -> bool:
    """Tell whether both are well known, and as two."""
    a, b = {_known(name) for name in one.names}, {_known(name) for name in other.names}
    a.discard(None)
    b.discard(None)
    return bool(a and b and a.isdisjoint(b))


def _known(name: str) -> str | None:
    lexicon = lexicon_of(())
    entry = lexicon.entries.get(name_in_words(name, lexicon.cues))
    return entry.name if entry else None


def _neighbours(actors: tuple[Actor, ...]) -> Iterator[_Pair]:
    """Yield each two names of two actors that share a key, once."""
    names = [(actor, name) for actor in actors for name in actor.names]
    sharing: defaultdict[str, dict[int, None]] = defaultdict(dict)
    for number, (actor, name) in enumerate(names):
        for key in _keys(name, actor):
            sharing[key][number] = None
    seen: set[tuple[int, int]] = set()
    for numbers in sharing.values():
        alike = [*numbers]
        for place, one in enumerate(alike):
            for two in alike[place + 1 : place + 1 + _MOST_ALIKE]:
                if (one, two) not in seen and names[one][0] is not names[two][0]:
                    seen.add((one, two))
                    yield (*names[one], *names[two])


def _keys(name: str, actor: Actor) -> Iterator[str]:
    text = folded(name)
    words = text.split()
    heard = sounds(text)
    yield f"words {' '.join(sorted(words))}"
    if known := _known(name):
        yield f"known {known}"
    if len(heard) >= _FEWEST_SOUNDS:
        yield f"sounds {heard}"
        yield from (f"sounds {heard[:i]}{heard[i + 1 :]}" for i in range(len(heard)))
    elif len(text) > _FEWEST_SOUNDS:
        yield from (f"letters {text[:i]}{text[i + 1 :]}" for i in range(len(text) + 1))
    if actor.kind in (Kind.PERSON, None):
        first = words[0][:1] if len(words) >= _FEWEST_WORDS else ""
        yield f"family {family_of(name)} {first}"
        yield f"family {folded(name).split()[-1] if words else ''}"
    elif len(words) >= _FEWEST_WORDS:
        yield f"initials {''.join(word[0] for word in words)}"
        yield f"initials {''.join(word[0] for word in words if len(word) > 3)}"  # noqa: PLR2004
    if name[:2].isupper() and len(words) == 1:
        yield f"initials {text}"
