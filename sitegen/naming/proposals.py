"""What another recogniser proposes: it adds to the rules and settles what they only guess."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sitegen.model import Kind
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.reading import Found
from sitegen.naming.witness import GUESSES
from sitegen.naming.words import Words


@dataclass(frozen=True, slots=True)
class Proposal:
    """A span of a text, in code points, that somebody takes for a name of `kind`."""

    start: int
    end: int
    kind: Kind


Recogniser = Callable[[str], tuple[Proposal, ...]]

_UNSURE = GUESSES | {"named elsewhere"}


def with_proposals(
    words: Words, found: Sequence[Found], proposals: Sequence[Proposal], lexicon: Lexicon
) -> tuple[Found, ...]:
    """Return the names found, with those proposed that touch nothing sure."""
    starts = [word.start for word in words]
    sure = {index for one in found if one.rule not in _UNSURE for index in _places(one)}
    added: list[Found] = []
    for proposal in proposals:
        first, last = bisect_left(starts, proposal.start), bisect_left(starts, proposal.end)
        one = _as_found(words, first, last, proposal.kind, lexicon)
        if one and sure.isdisjoint(_places(one)):
            added.append(one)
            sure.update(_places(one))
    new = {index for one in added for index in _places(one)}
    kept = (one for one in found if new.isdisjoint(_places(one)))
    return tuple(sorted([*kept, *added], key=lambda one: one.first))


def _places(one: Found) -> range:
    return range(one.first, one.last)


def _as_found(words: Words, first: int, last: int, kind: Kind, lexicon: Lexicon) -> Found | None:
    """Return the words `first` to `last` as a name; None where they hold none."""
    cues = lexicon.cues
    while first < last and (
        words[first].text in cues.function_words or words[first].text in cues.articles
    ):
        first += 1
    names = tuple(word.text for word in words[first:last])
    if not names or not any(name[0].isupper() for name in names):
        return None
    entry = lexicon.entry(words, first, last)
    return Found(first, last, names, entry.kind if entry else kind, "model", entry)
