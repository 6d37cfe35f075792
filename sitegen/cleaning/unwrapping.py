"""Lines of copied text into paragraphs: wrapped lines joined, page furniture taken out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from sitegen.cleaning.extract import Dropped

LEAST_WRAPPED_LINES = 4
NARROWEST_WRAP = 30
WIDEST_WRAP = 110  # characters; mail wraps at 72-80, scans at 55-70
LONGER = 1.5  # times the width: no wrapped line
MOST_UNWRAPPED = (
    0.05  # of the lines that others follow; a long link or a masthead may be among them
)
FULL = 0.88  # of the width: a line that could not have taken the next word

_PAGE_FURNITURE = re.compile(
    r"\s{0,80}(?:"
    r"\d{1,4}\s{3,}\S.{0,80}"  # 14      THE BULLETIN
    r"|\S.{0,80}?\s{3,}\d{1,4}"  # May 1951      15
    r"|\S.{0,80}?\s{2,}(?:page|seite|p\.|стр\.)\s?\d{1,4}"  # EASTERN TIMES   Page 4
    r"|[-–—]\s?\d{1,4}\s?[-–—]"  # - 15 -
    r"|\[?(?:page|seite|p\.|стр\.)\s*\d{1,4}(?:\s*(?:of|/|von|de)\s*\d{1,4})?\]?"
    r")\s{0,80}\Z",
    re.IGNORECASE,
)
_OWN_LINE = re.compile(r"\s*(?:[-*•·▪‣◦]\s|\d{1,3}[.)]\s|#{1,6}\s|>|\|)")
_ENDS_SENTENCE = re.compile(r"[.!?…:;][\"'”’»)\]]*\s*\Z")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the input; `number` counts from 1."""

    number: int
    text: str

    @property
    def is_blank(self) -> bool:
        return not self.text.strip()


def rows_of(text: str) -> tuple[Row, ...]:
    """Return the lines of `text`, without spaces at their ends."""
    return tuple(Row(number, line.rstrip()) for number, line in enumerate(text.split("\n"), 1))


def without_furniture(rows: Sequence[Row]) -> tuple[tuple[Row, ...], tuple[Dropped, ...]]:
    """Take out page numbers and running heads; a sentence that a page break tore is mended."""
    kept: list[Row] = []
    dropped: list[Dropped] = []
    is_torn = False
    for row in rows:
        if _PAGE_FURNITURE.match(row.text) and not _is_volume(row.text):
            dropped.append(Dropped(row.number, " ".join(row.text.split()), "page furniture"))
            is_torn = True
            continue
        if is_torn and not row.is_blank:
            is_torn = False
            last = next(
                (index for index in reversed(range(len(kept))) if not kept[index].is_blank), None
            )
            if last is not None and _runs_on(kept[last].text, row.text):
                del kept[last + 1 :]
        kept.append(row)
    return tuple(kept), tuple(dropped)


def chunks(rows: Sequence[Row]) -> Iterator[tuple[Row, ...]]:
    """Yield the runs of lines between blank lines."""
    run: list[Row] = []
    for row in rows:
        if not row.is_blank:
            run.append(row)
        elif run:
            yield tuple(run)
            run = []
    if run:
        yield tuple(run)


def wrap_width(rows: Sequence[Row]) -> int:
    """Return the width at which the lines of a document were wrapped, 0 if they were not."""
    lines = [(row.text, following.text) for chunk in chunks(rows)
             for row, following in pairwise(chunk)
             if not _OWN_LINE.match(following.text)]  # fmt: skip
    if len(lines) < LEAST_WRAPPED_LINES:
        return 0
    lengths = sorted(len(line) for line, _ in lines)
    width = lengths[int(len(lengths) * 0.9)]
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP:
        return 0
    # Paragraphs in one line each: then the short ones are a headline, a byline and a date.
    unwrapped = sum(len(row.text) > width * LONGER and " " in row.text for row in rows)
    if unwrapped > max(2, len(lines) * MOST_UNWRAPPED):
        return 0
    full = sum(_is_full(line, following, width) for line, following in lines)
    return width if full > len(lines) * 0.5 else 0


def paragraphs(
    chunk: Sequence[Row], width: int, compounds: frozenset[str], stands_alone: Callable[[str], bool]
) -> Iterator[Row]:
    """Yield the paragraphs of a chunk: one for each line, or wrapped lines joined.

    `compounds` are the words that keep their hyphen; `stands_alone` tells lines of credit, which
    join no sentence that has ended.
    """
    parts = [chunk[0].text]
    number = chunk[0].number
    for before, row in pairwise(chunk):
        is_wrapped = (
            width and _is_full(before.text, row.text, width) and not _OWN_LINE.match(row.text)
        )
        is_ended = bool(_ENDS_SENTENCE.search(before.text))
        if (
            is_wrapped
            and not stands_alone(before.text)
            and not (is_ended and stands_alone(row.text))
        ):
            parts[-1:] = join(parts[-1], row.text, compounds)
        else:
            yield Row(number, "".join(parts))
            parts, number = [row.text], row.number
    yield Row(number, "".join(parts))


def compounds_of(text: str) -> frozenset[str]:
    """Return the words of `text` that are written with a hyphen within a line."""
    return frozenset(re.findall(r"\b[^\W\d_]{1,40}-[^\W\d_]{1,40}", text.lower()))


def join(before: str, after: str, compounds: frozenset[str]) -> tuple[str, str]:
    """Join two lines of one paragraph; a word that was split between them becomes whole."""
    before, after = before.rstrip(), after.strip()
    head = re.search(r"[\w-]*?([^\W\d_]+)-\Z", before[-40:])
    tail = re.match(r"[^\W\d_]+", after)
    if not head or not tail or not tail[0][0].islower():
        return f"{before} ", after
    # "state-of-" and a compound that stands elsewhere with its hyphen keep theirs.
    keeps = "-" in head[0][:-1] or f"{head[1]}-{tail[0]}".lower() in compounds
    return (before if keeps else before[:-1]), after


def _is_full(line: str, following: str, width: int) -> bool:
    if following[:2].isspace() and not line[:2].isspace():
        return False  # an indent opens a paragraph
    word = following.split(maxsplit=1)[0] if following.strip() else ""
    return len(line) + 1 + len(word) > width * FULL


def _runs_on(before: str, after: str) -> bool:
    return not _ENDS_SENTENCE.search(before) and after.lstrip()[:1].islower()


def _is_volume(text: str) -> bool:
    return bool(re.match(r"\s*(?:vol|no|nr|issue|bd)\b", text, re.IGNORECASE))
