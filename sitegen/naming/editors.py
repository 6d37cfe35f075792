"""What an editor says of names beyond what they always mean: weak aliases, and who is not who."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen.model import Actor, Kind, name_key
from sitegen.naming.named import Mention
from sitegen.naming.words import Words, split_words, stands


@dataclass(frozen=True, slots=True)
class Weak:
    """A name, as words in small letters, that means `actor` only behind a full name of it."""

    words: tuple[str, ...]
    actor: str
    kind: Kind


def weak_names(known: Sequence[Actor], elided: frozenset[str]) -> dict[str, tuple[Weak, ...]]:
    """Return the weak aliases of a registry by their first word, the longest first."""
    found: dict[str, list[Weak]] = {}
    for actor in known:
        for alias in actor.weak_aliases:
            words = tuple(word.text.casefold() for word in split_words(alias, elided))
            if words:
                weak = Weak(words, actor.name, actor.kind or Kind.ORGANIZATION)
                found.setdefault(words[0], []).append(weak)
    return {
        first: tuple(sorted(weak, key=lambda one: -len(one.words))) for first, weak in found.items()
    }


def with_weak_names(
    text: str,
    words: Words,
    mentions: Sequence[Mention],
    weak: Mapping[str, tuple[Weak, ...]],
) -> list[Mention]:
    """Return the mentions with weak aliases read as the actor named in full before them.

    Where two actors share one, it is the actor's that was named last.
    """
    again = list(_weak_mentions(text, words, mentions, weak))
    taken = [(one.start, one.end) for one in again]
    kept = (m for m in mentions if not any(s < m.end and m.start < e for s, e in taken))
    return sorted([*kept, *again], key=lambda mention: mention.start)


def _weak_mentions(
    text: str,
    words: Words,
    mentions: Sequence[Mention],
    weak: Mapping[str, tuple[Weak, ...]],
) -> Iterator[Mention]:
    named: dict[str, int] = {}  # where the last full name of an actor ends
    upcoming = iter([m for m in mentions if m.rule == "registry"])
    mention = next(upcoming, None)
    for index, word in enumerate(words):
        while mention and mention.start <= word.start:
            named[mention.actor] = mention.end
            mention = next(upcoming, None)
        fitting = [
            one
            for one in weak.get(word.text.casefold(), ())
            if named.get(one.actor, word.end) <= word.start and stands(words, index, one.words)
        ]
        if fitting:
            best = max(fitting, key=lambda one: (len(one.words), named[one.actor]))
            end = words[index + len(best.words) - 1].end
            yield Mention(
                word.start, end, text[word.start : end], best.actor, best.kind, "weak alias"
            )


def not_the_same(known: Sequence[Actor]) -> dict[str, frozenset[str]]:
    """Return the keys of the names that an actor is not, by its name."""
    return {actor.name: frozenset(map(plain_key, actor.is_not)) for actor in known if actor.is_not}


def plain_key(name: str) -> str:
    """Return the key of a name without the points of its initials."""
    return name_key(name.replace(".", " "))
