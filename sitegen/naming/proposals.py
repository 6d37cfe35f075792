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
    proposed = [one for p in proposals if (one := _as_found(words, p, lexicon))]
    sure = [one for one in found if one.rule not in _UNSURE]
    added = [one for one in proposed if not _touches(one, sure)]
    kept = [one for one in found if one.rule not in _UNSURE and not _touches(one, added)]
    kept += [one for one in found if one.rule in _UNSURE and not _touches(one, added)]
    return tuple(sorted([*kept, *added], key=lambda one: one.first))


def _as_found(words: Words, proposal: Proposal, lexicon: Lexicon) -> Found | None:
    """Return a proposal as words; None where it holds no name."""
    starts = [word.start for word in words]
    first, last = bisect_left(starts, proposal.start), bisect_left(starts, proposal.end)
    while first < last and words[first].text in lexicon.cues.function_words | lexicon.cues.articles:
        first += 1
    names = tuple(word.text for word in words[first:last])
    if not names or not any(name[0].isupper() for name in names):
        return None
    entry = lexicon.entry(words, first, last)
    kind = entry.kind if entry else proposal.kind
    return Found(first, last, names, kind, "model", entry)


def _touches(one: Found, others: Sequence[Found]) -> bool:
    return any(one.first < other.last and other.first < one.last for other in others)
