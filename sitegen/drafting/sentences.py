"""The sentences of a text, by their places."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from sitegen.dating import Expression, is_abbreviated
from sitegen.naming import Mention

_Placed = TypeVar("_Placed", Expression, Mention)

_STOP = re.compile(
    r"[.!?][\"'”’»)\]]*(?=\s+[\"'“‘«(\[]?[A-ZÀ-ÞА-Я0-9])|\n\s*\n|\n(?=[>#*|-]|\d+[.)])"
)
# After the full stop of a date ("10:05 a.m. In March") these begin a sentence.
_OPENER = re.compile(
    r"\s+(?:The|An?|In|On|At|It|He|She|They|We|But|And|This|That|There|After|By)\b"
)
# What may stand before a sentence: spaces, and at the start of a line the marks of Markdown.
_LEAD = re.compile(
    r"(?:(?:^|\s*\n)[ \t]*(?:>[ \t]*|(?:#{1,6}|[-*+]|\d{1,3}[.)])[ \t]+)*)?\s*", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text, by its place."""

    start: int
    end: int

    def holds(self, start: int, end: int) -> bool:
        return self.start <= start and end <= self.end


def by_sentence(
    sentences: Iterable[Sentence], items: Iterable[_Placed]
) -> dict[Sentence, list[_Placed]]:
    """Return which items each sentence holds whole, in their order."""
    found: dict[Sentence, list[_Placed]] = {sentence: [] for sentence in sentences}
    ordered = list(found)
    starts = [sentence.start for sentence in ordered]
    for item in items:
        at = bisect_right(starts, item.start) - 1
        if at >= 0 and ordered[at].holds(item.start, item.end):
            found[ordered[at]].append(item)
    return found


def sentences_of(body: str, expressions: Iterable[Expression] = ()) -> tuple[Sentence, ...]:
    """Return the sentences of `body` in order; paragraphs end them too, dots in dates do not."""
    in_a_date = {place for found in expressions for place in range(found.start, found.end)}
    stops = (s for s in _stops(body) if s - 1 not in in_a_date or _OPENER.match(body, s))
    starts = [0, *stops, len(body)]
    sentences = (Sentence(_begin(body, start), end) for start, end in pairwise(starts))
    return tuple(sentence for sentence in sentences if sentence.start < sentence.end)


def _stops(body: str) -> Iterator[int]:
    for stop in _STOP.finditer(body):
        if not is_abbreviated(body, stop.start()):
            yield stop.end()


def _begin(body: str, start: int) -> int:
    """Return where the words of a sentence begin that may begin at `start`."""
    lead = _LEAD.match(body, start)
    return lead.end() if lead else start
