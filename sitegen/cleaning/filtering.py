"""The text filter: which blocks are the body, and what the others tell.

It serves saved pages, copied text and mail alike. What the markup hides or a rule names goes; of
the rest, the run of blocks that the forest finds likeliest is the body. A dateline is a hard start.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sitegen.cleaning import judging, titles
from sitegen.cleaning.blocks import Block, Kind
from sitegen.cleaning.choosing import LEAST_CHANCE, best_run
from sitegen.cleaning.datelines import read_dateline
from sitegen.cleaning.extract import Dropped
from sitegen.cleaning.features import LEAST_BEFORE_END, MOST_LINKED, ends_sentence, is_prose
from sitegen.cleaning.marks import Fact, Mark, Reach
from sitegen.cleaning.rules import mark_of

# Why a block goes that no rule names: where it stands, or what the forest says of it.
BEFORE, AFTER, UNLIKE = "before the body", "after the body", "unlike the body"
MOST_APART = 2  # blocks from one prose to the next where a text has begun
MOST_BEFORE_DATELINE = 60  # words of prose above a dateline: a summary, not the report
# Of a body's words: if so many stand under a title with a byline or a date, those above it are of
# another story. Titles without either are found wrong too often.
MOST_UNDER_TITLE = 0.6
# Of lines that a rule knows by their shape alone, some are of the body: a list of links, a row of
# a table, "[Le Monde]". These may stay where the forest holds them for likely (0.3 did better than
# 0.5 to 0.7 on the development halves).
LEAST_LIKELY = 0.35
# Of sentences that begin like a known line: "Sponsored by the state, ..." is news.
LEAST_PLAUSIBLE = 0.8
LEAST_WORDS = 4
CERTAIN = 1.01  # no forest is
LEAST_LOOSE = 0.6  # for the lines under "Most read"
LEAST_BEYOND = 0.97  # for what follows a reply box or "About the author"

_SPEAKER = re.compile(r"[^\W\da-z_][^\Wa-z_.' -]{2,40}:\s")
_BY_SHAPE = frozenset({"link line", "navigation", "bracket line", "contact", "about the writer"})
_LISTS = frozenset({
    "related stories", "other stories", "link line", "navigation", "newsletter", "sidebar",
    "read on", UNLIKE,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact, the line that states it, and its place: "before", "within" or "after" the body."""

    fact: Fact
    line: int
    place: str


@dataclass(frozen=True, slots=True)
class Sifted:
    """The body's blocks, what was dropped and why, and what the blocks state."""

    kept: tuple[Block, ...]
    dropped: tuple[Dropped, ...]
    stated: tuple[Stated, ...]
    title: Block | None


def sift(
    blocks: Sequence[Block],
    title: str | None = None,
    surroundings: Sequence[tuple[float, ...]] | None = None,
    *,
    is_letter: bool = False,
) -> Sifted:
    """Part the body from the rest.

    `title` is the headline if it is known already; `surroundings` what a page's markup tells of
    its blocks. The body of a letter begins with its first line.
    """
    marks, at, headline = look_over(blocks, title)
    sections = _sections(blocks, marks)
    if is_letter:
        chances, start, end = _as_letter(blocks, marks), 0, _letter_end(blocks, marks)
        at = None
    else:
        likely = _likely(blocks, marks, at, headline, surroundings)
        chances = _chances(blocks, marks, sections, likely)
        start, end = _span(blocks, marks, chances, 0 if at is None else at + 1)
    verdicts = [
        _verdict(block, marks[index], sections[index][0], chances[index], headline)
        if start <= index < end
        else _outside(marks[index], sections[index][0], is_before=index < start)
        for index, block in enumerate(blocks)
    ]
    if at is not None:
        verdicts[at] = "title"
    _drop_bare_headings(blocks, verdicts)
    return _sifted(blocks, marks, verdicts, (start, end), blocks[at] if at is not None else None)


def look_over(
    blocks: Sequence[Block], title: str | None
) -> tuple[list[Mark | None], int | None, str | None]:
    """Return what the rules say of each block, the headline's place, and its words."""
    marks = [_mark(block) for block in blocks]
    at = _title_at(blocks, marks, title)
    return marks, at, title or (blocks[at].text if at is not None else None)


def _likely(
    blocks: Sequence[Block],
    marks: Sequence[Mark | None],
    title: int | None,
    headline: str | None,
    surroundings: Sequence[tuple[float, ...]] | None,
) -> list[float]:
    """Return how likely each block is of the body; the headline is none of it.

    A text of nothing but a headline and prose is all body.
    """
    rest = [block for index, block in enumerate(blocks) if index != title]
    if all(map(is_prose, rest)) and not any(marks):
        likely = [1.0] * len(blocks)
    else:
        likely = judging.chances(blocks, marks, headline, surroundings)
    return [0.0 if index == title else chance for index, chance in enumerate(likely)]


def _chances(
    blocks: Sequence[Block],
    marks: Sequence[Mark | None],
    sections: Sequence[tuple[str, float]],
    likely: Sequence[float],
) -> list[float]:
    """Return the chance of each block, none where its rule or its section needs more."""
    return [
        chance if chance >= max(least, _needed(block, mark)) else 0.0
        for block, mark, (_, least), chance in zip(blocks, marks, sections, likely, strict=True)
    ]


def _needed(block: Block, mark: Mark | None) -> float:
    """Return the chance that a block needs to be of the body, by what a rule says of it."""
    if mark is None:
        return 0.0
    if mark.rule in _BY_SHAPE or (block.kind is Kind.HEADING and mark.rule == "date line"):
        return LEAST_LIKELY
    return LEAST_PLAUSIBLE if _is_sentence(block) and not mark.facts else CERTAIN


def _is_sentence(block: Block) -> bool:
    """Tell a sentence, which may only begin like the lines that a rule knows."""
    return block.words >= LEAST_WORDS and not block.linked and ends_sentence(block.text)


def _sections(blocks: Sequence[Block], marks: Sequence[Mark | None]) -> list[tuple[str, float]]:
    """Return for each block the rule whose section it is in, and the chance it needs to stay.

    The list right under "Contents" goes; so do the loose lines under "Most read" up to the next
    prose, and what follows a reply box, unless they are likely.
    """
    found: list[tuple[str, float]] = []
    section = rest = ""
    under = ""  # the rule of the heading that this list stands under
    prose = 0
    for block, mark in zip(blocks, marks, strict=True):
        if mark is not None and not _is_sentence(block):
            section = mark.rule if mark.reach is Reach.SECTION else section
            under = mark.rule if mark.reach in (Reach.LIST, Reach.SECTION) else under
            ends = mark.reach is Reach.REST and prose >= LEAST_BEFORE_END
            rest = mark.rule if ends else rest
        elif block.kind is not Kind.ITEM and block.linked < MOST_LINKED:
            under = ""
            if is_prose(block) or _SPEAKER.match(block.text):
                section = ""
                prose += block.words
        if under and not _is_sentence(block):
            found.append((under, CERTAIN))
        else:
            found.append(
                (rest or section, LEAST_BEYOND if rest else LEAST_LOOSE if section else 0.0)
            )
    return found


def _span(
    blocks: Sequence[Block], marks: Sequence[Mark | None], chances: Sequence[float], first: int
) -> tuple[int, int]:
    """Return the first block of the body, and the first after it; a dateline is a hard start.

    Headings right above the body are of it, but for those above `first`, the line under the title.
    """
    words = [block.words for block in blocks]
    start, end = best_run(words, chances)
    credit = marks[first] if start < first < end else None
    is_signed = credit is not None and credit.rule in titles.UNDER_A_TITLE
    if is_signed and sum(words[first:end]) >= sum(words[start:end]) * MOST_UNDER_TITLE:
        start = first
    while start < end and marks[start] is not None:  # nothing that a rule knows opens a body
        start += 1
    while start < end and marks[end - 1] is not None:
        end -= 1
    if start == end:
        return _of_prose(blocks, marks)
    while start > first and marks[start - 1] is None and blocks[start - 1].kind is Kind.HEADING:
        start -= 1
    return _at_dateline(blocks, marks, start, end), end


def _at_dateline(
    blocks: Sequence[Block], marks: Sequence[Mark | None], start: int, end: int
) -> int:
    """Return the place of a dateline near the start of a body, else its start."""
    before = 0
    for index in range(end):
        if marks[index] is not None:
            continue
        dateline = read_dateline(blocks[index].text)
        if dateline and (dateline.agency or is_prose(blocks[index])):
            return index
        before += blocks[index].words if is_prose(blocks[index]) and index >= start else 0
        if before > MOST_BEFORE_DATELINE:
            break
    return start


def _of_prose(blocks: Sequence[Block], marks: Sequence[Mark | None]) -> tuple[int, int]:
    """Return from the first to the last block of prose, of a text that nothing else is known of."""
    proses = [
        index for index, block in enumerate(blocks) if marks[index] is None and is_prose(block)
    ]
    return (proses[0], proses[-1] + 1) if proses else (0, 0)


def _as_letter(blocks: Sequence[Block], marks: Sequence[Mark | None]) -> list[float]:
    """Return what a letter keeps: all that its writer wrote, but for what a rule explains."""
    return [
        1.0 if mark is None or (mark.rule in _BY_SHAPE and _is_sentence(block)) else 0.0
        for block, mark in zip(blocks, marks, strict=True)
    ]


def _letter_end(blocks: Sequence[Block], marks: Sequence[Mark | None]) -> int:
    """Return the place of the first block after a letter."""
    prose = 0
    for index, (block, mark) in enumerate(zip(blocks, marks, strict=True)):
        if mark is None:
            prose += block.words if is_prose(block) else 0
        elif mark.reach is Reach.REST and prose >= LEAST_BEFORE_END and not _is_sentence(block):
            return index
    return len(blocks)


def _mark(block: Block) -> Mark | None:
    mark = mark_of(block)
    if block.hidden_by:
        facts = mark.facts if mark and block.hidden_by != "comments" else ()
        told = [fact for fact in facts if block.hidden_by == "byline" or fact.field == "owner"]
        return Mark(block.hidden_by, tuple(told))
    return mark


def _title_at(
    blocks: Sequence[Block], marks: Sequence[Mark | None], title: str | None
) -> int | None:
    if title is None:
        return titles.find_title(blocks, marks, _first_run(blocks, marks))
    return next(
        (index for index, block in enumerate(blocks) if titles.same_title(block.text, title)), None
    )


def _first_run(blocks: Sequence[Block], marks: Sequence[Mark | None]) -> int:
    """Return where prose begins that goes on: one sentence among labels is a note."""
    proses = [n for n, block in enumerate(blocks) if marks[n] is None and is_prose(block)]
    if not proses:
        return len(blocks)
    for index, following in pairwise(proses):
        if read_dateline(blocks[index].text) or following - index <= MOST_APART:
            return index
    return proses[0]


def _verdict(
    block: Block, mark: Mark | None, section: str, chance: float, headline: str | None
) -> str:
    """Return the rule that drops a block between the first and the last of the body, "" if none."""
    if mark is not None and not chance:
        return mark.rule
    if headline and titles.same_title(block.text, headline):
        return "title repeated"
    is_kept = chance >= LEAST_CHANCE or (
        block.kind is Kind.HEADING and not section and block.linked < MOST_LINKED
    )
    return "" if is_kept else section or UNLIKE


def _outside(mark: Mark | None, section: str, *, is_before: bool) -> str:
    if mark is not None:
        return mark.rule
    return section or (BEFORE if is_before else AFTER)


def _drop_bare_headings(blocks: Sequence[Block], verdicts: list[str]) -> None:
    """Drop the headings over lists that were dropped ("Trending news"), and under the last text."""
    following = Kind.HEADING  # of the next block that is kept
    for index in reversed(range(len(blocks))):
        kind = blocks[index].kind
        is_over_list = index + 1 < len(blocks) and verdicts[index + 1] in _LISTS
        is_bare = kind is Kind.HEADING and following is Kind.HEADING
        if not verdicts[index] and is_bare and is_over_list:
            verdicts[index] = verdicts[index + 1]
        following = following if verdicts[index] else kind


def _sifted(
    blocks: Sequence[Block],
    marks: Sequence[Mark | None],
    verdicts: Sequence[str],
    span: tuple[int, int],
    title: Block | None,
) -> Sifted:
    start, end = span
    kept = [block for block, verdict in zip(blocks, verdicts, strict=True) if not verdict]
    dropped = [Dropped(block.line, block.text, verdict)
               for block, verdict in zip(blocks, verdicts, strict=True) if verdict]  # fmt: skip
    stated = [
        Stated(
            fact, block.line, "before" if index < start else "after" if index >= end else "within"
        )
        for index, (block, mark) in enumerate(zip(blocks, marks, strict=True))
        if mark is not None and verdicts[index]
        for fact in mark.facts
    ]
    return Sifted(tuple(kept), tuple(dropped), tuple(stated), title)
