"""The text filter: which blocks are the body, and what the others tell.

It serves saved pages, copied text and mail alike. A dateline is a hard start; else the body begins
with the first prose after the headline, and ends where a rule says that nothing more will come.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from sitegen.cleaning import titles
from sitegen.cleaning.blocks import Kind
from sitegen.cleaning.datelines import read_dateline
from sitegen.cleaning.extract import Dropped
from sitegen.cleaning.marks import Fact, Mark, Reach
from sitegen.cleaning.rules import mark_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sitegen.cleaning.blocks import Block

LEAST_SENTENCE = 6  # words of a block that is prose because it ends like a sentence
LEAST_PROSE = 25  # words of a block that is prose however it ends
MOST_LINKED = 0.6  # share of a block that is read, not chosen from
MOST_APART = 2  # blocks from one prose to the next where a text has begun
LEAST_BEFORE_END = 60  # words of prose before "about the author" may end a body

_LISTS = frozenset(
    {"related stories", "other stories", "link line", "navigation", "newsletter", "sidebar"}
)
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*\Z|[.!?…][\"'”’»)\]]*\s*\[\d+\]\Z")
_SPEAKER = re.compile(r"[^\W\da-z_][^\Wa-z_.' -]{2,40}:\s")
_SALUTATION = re.compile(
    r"(?:dear|friends|comrades|colleagues|ladies and gentlemen|to whom|sehr geehrte|liebe|"
    r"cher|chère|estimad|gentile|beste|geachte|уважаем)\b.{0,60}[,:!]\Z",
    re.IGNORECASE,
)


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


def sift(blocks: Sequence[Block], title: str | None = None, *, is_letter: bool = False) -> Sifted:
    """Part the body from the rest; `title` is the headline if it is known already.

    The body of a letter begins with its first line.
    """
    marks = [_mark(block) for block in blocks]
    at = _title_at(blocks, marks, title)
    start = 0 if is_letter else _start(blocks, marks, at)
    end = _end(blocks, marks, start)
    if is_letter and start < len(blocks) and at is not None and at >= start:
        at = None
    headline = title or (blocks[at].text if at is not None else "")
    verdicts = [
        _verdict(index, block, marks[index], headline, (at, start, end))
        for index, block in enumerate(blocks)
    ]
    _reach_on(blocks, marks, verdicts, start, end)
    _drop_bare_headings(blocks, verdicts)
    kept = [block for block, verdict in zip(blocks, verdicts, strict=True) if not verdict]
    dropped = [Dropped(block.line, block.text, verdict)
               for block, verdict in zip(blocks, verdicts, strict=True) if verdict]  # fmt: skip
    stated = [
        Stated(
            fact, block.line, "before" if index < start else "after" if index >= end else "within"
        )
        for index, (block, mark) in enumerate(zip(blocks, marks, strict=True))
        if mark is not None
        for fact in mark.facts
    ]
    kept, prefix = _without_dateline(kept)
    return Sifted(
        tuple(kept),
        tuple(dropped + [Dropped(line, text, "dateline") for line, text, _ in prefix]),
        tuple(
            stated + [Stated(fact, line, "within") for line, _, facts in prefix for fact in facts]
        ),
        blocks[at] if at is not None else None,
    )


def is_prose(block: Block) -> bool:
    """Tell whether a block reads like sentences."""
    if block.kind not in (Kind.PARAGRAPH, Kind.QUOTE) or block.linked > MOST_LINKED:
        return False
    words = block.words
    return words >= LEAST_PROSE or (
        words >= LEAST_SENTENCE and bool(_SENTENCE_END.search(block.text))
    )


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


def _start(blocks: Sequence[Block], marks: Sequence[Mark | None], title: int | None) -> int:
    for index, block in enumerate(blocks):
        dateline = read_dateline(block.text) if marks[index] is None else None
        if dateline and (dateline.agency or is_prose(block)):
            return index
    after = 0 if title is None else title + 1
    first = next((index for index in range(after, len(blocks))
                  if marks[index] is None and _opens(blocks[index])), None)  # fmt: skip
    if first is None:
        return after
    while first > after and marks[first - 1] is None and _leads_in(blocks[first - 1]):
        first -= 1
    return first


def _opens(block: Block) -> bool:
    return (
        is_prose(block) or bool(_SPEAKER.match(block.text)) or bool(_SALUTATION.match(block.text))
    )


def _leads_in(block: Block) -> bool:
    is_headline = block.mark == "# "
    return block.kind is not Kind.PARAGRAPH and not is_headline and block.linked < MOST_LINKED


def _end(blocks: Sequence[Block], marks: Sequence[Mark | None], start: int) -> int:
    """Return the place of the first block after the body."""
    prose = 0
    for index in range(start, len(blocks)):
        mark = marks[index]
        if mark is None:
            prose += blocks[index].words if is_prose(blocks[index]) else 0
        elif mark.reach is Reach.REST and prose >= LEAST_BEFORE_END:
            return index
    for last in reversed(range(start, len(blocks))):
        if marks[last] is None and blocks[last].kind is not Kind.HEADING:
            return last + 1
    return start


def _verdict(
    index: int, block: Block, mark: Mark | None, headline: str, places: tuple[int | None, int, int]
) -> str:
    title, start, end = places
    if index == title:
        return "title"
    if mark is not None:
        return mark.rule
    if index < start:
        return "before the body"
    if index >= end:
        return "after the body"
    if headline and titles.same_title(block.text, headline):
        return "title repeated"
    return ""


def _reach_on(
    blocks: Sequence[Block], marks: Sequence[Mark | None], verdicts: list[str], start: int, end: int
) -> None:
    """Drop the loose lines under a heading such as "Most read", up to the next prose."""
    section = ""
    for index in range(start, end):
        mark = marks[index]
        if mark is not None:
            section = mark.rule if mark.reach is Reach.SECTION else section
        elif is_prose(blocks[index]) or _SPEAKER.match(blocks[index].text):
            section = ""
        elif section:
            verdicts[index] = verdicts[index] or section


def _drop_bare_headings(blocks: Sequence[Block], verdicts: list[str]) -> None:
    """Drop the headings of lists that were dropped ("Trending news")."""
    for index, verdict in enumerate(verdicts[1:]):
        if verdict in _LISTS and blocks[index].kind is Kind.HEADING and not verdicts[index]:
            verdicts[index] = verdict


def _without_dateline(
    kept: list[Block],
) -> tuple[list[Block], list[tuple[int, str, tuple[Fact, ...]]]]:
    """Take the dateline off the first paragraph."""
    if not kept or not (dateline := read_dateline(kept[0].text)):
        return kept, []
    first = kept[0]
    facts = [
        Fact(field, value)
        for field, value in (
            ("dateline", dateline.place),
            ("agency", dateline.agency),
            ("date", dateline.when.edtf if dateline.when else None),
        )
        if value
    ]
    prefix = first.text[: dateline.end]
    words = first.text[dateline.end :]
    shown = _markdown_after(first, prefix)
    return [replace(first, text=words, markdown=shown), *kept[1:]], [
        (first.line, prefix.strip(), tuple(facts))
    ]


def _markdown_after(block: Block, prefix: str) -> str:
    """Return the Markdown of `block` behind the plain words `prefix`, marks among them left out."""
    wanted = re.sub(r"\s", "", prefix)
    at = matched = 0
    text = block.markdown
    while matched < len(wanted) and at < len(text):
        if text[at] == wanted[matched]:
            matched += 1
        at += 1
    closing = re.match(r"[*_]*\s*", text[at:])
    rest = text[at + (closing.end() if closing else 0) :]
    return rest if rest.count("**") % 2 == 0 else rest.replace("**", "", 1)
