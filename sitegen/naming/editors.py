"""What an editor says of names beyond what they always mean: weak aliases, and who is not who."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen.model import Actor, Kind, name_key
from sitegen.naming.named import Mention
from sitegen.naming.words import Words, split_words, stands


@dataclass(frozen=True, slots=True)
class WeakNames:
    """Names, as words in small letters, that mean an actor only behind a full name of it."""

    by_first: Mapping[str, tuple[tuple[str, ...], ...]]  # word: the names it begins, longest first
    of_actor: Mapping[str, tuple[tuple[str, ...], ...]]
    kinds: Mapping[str, Kind]


def weak_names(known: Sequence[Actor], elided: frozenset[str]) -> WeakNames | None:
    """Return the weak aliases of a registry; None where it has none."""
    of_actor: dict[str, tuple[tuple[str, ...], ...]] = {}
    by_first: dict[str, set[tuple[str, ...]]] = {}
    for actor in known:
        split = (split_words(alias, elided) for alias in actor.weak_aliases)
        names = tuple(tuple(word.text.casefold() for word in words) for words in split if words)
        if names:
            of_actor[actor.name] = names
        for name in names:
            by_first.setdefault(name[0], set()).add(name)
    if not of_actor:
        return None
    longest_first = {
        first: tuple(sorted(names, key=lambda name: (-len(name), name)))
        for first, names in by_first.items()
    }
    kinds = {actor.name: actor.kind or Kind.ORGANIZATION for actor in known}
    return WeakNames(longest_first, of_actor, kinds)


def with_weak_names(
    text: str, words: Words, mentions: Sequence[Mention], weak: WeakNames
) -> list[Mention]:
    """Return the mentions with weak aliases read as the actor named in full before them.

    Where two actors share one, it is the actor's that was named last.
    """
    again = list(_weak_mentions(text, words, mentions, weak))
    taken = {place for one in again for place in range(one.start, one.end)}
    kept = (one for one in mentions if taken.isdisjoint(range(one.start, one.end)))
    return sorted([*kept, *again], key=lambda mention: mention.start)


def _weak_mentions(
    text: str, words: Words, mentions: Sequence[Mention], weak: WeakNames
) -> Iterator[Mention]:
    meant: dict[tuple[str, ...], str] = {}  # weak alias: its actor that was named last
    full = iter([m for m in mentions if m.rule == "registry" and m.actor in weak.of_actor])
    upcoming, free = next(full, None), 0
    for index, word in enumerate(words):
        while upcoming and upcoming.end <= word.start:
            meant.update(dict.fromkeys(weak.of_actor[upcoming.actor], upcoming.actor))
            upcoming = next(full, None)
        if word.start < free or (upcoming and upcoming.start <= word.start):
            continue
        for name in weak.by_first.get(word.text.casefold(), ()):
            if name in meant and stands(words, index, name):
                actor, free = meant[name], words[index + len(name) - 1].end
                start, kind = word.start, weak.kinds[meant[name]]
                yield Mention(start, free, text[start:free], actor, kind, "weak alias")
                break


def not_the_same(known: Sequence[Actor]) -> dict[str, frozenset[str]]:
    """Return the keys of the names that an actor is not, by its name."""
    return {actor.name: frozenset(map(plain_key, actor.is_not)) for actor in known if actor.is_not}


def plain_key(name: str) -> str:
    """Return the key of a name without the points of its initials."""
    return name_key(name.replace(".", " "))
