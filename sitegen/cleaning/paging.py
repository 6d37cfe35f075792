"""Lines with their place on a page into running text, without heads, feet and page numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from sitegen.cleaning.unwrapping import compounds_of, join

EDGE = 3  # lines at the top and at the foot of a page that may be a head or a foot
LEAST_PAGES = 0.4  # of all pages: heads of left and right pages differ, the first page has none
DRIFT = 12.0  # points that a head may wander; a title that it repeats stands further down
LONGEST_HEAD = 120  # characters
WIDE_GAP = 1.3  # of the usual distance of lines: what word processors put between paragraphs is 1.5
FULL = (
    0.75  # of the widest line of a column; letters differ in width, and left-set lines are ragged
)
HALF_FULL = 0.4  # enough within a sentence
LARGE = 1.15  # times the usual size: a headline
WIDEST_HEADLINE = 1.6  # times its size: the distance of the lines of one headline
LONG_LINE = 40  # characters; a line that long without a full stop goes on in the next column

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st",
                            "ﬆ": "st"})  # fmt: skip
_ENDS_SENTENCE = re.compile(r"[.!?…:;][\"'”’»)\]]*\Z")
_ITEM = re.compile(r"\s*(?:[-–*•·▪‣◦●○■]\s|\(?\d{1,2}[.)]\s+\S)")
_COUNT = re.compile(r"(?:\A|\s)(?P<page>\d{1,4})\s?(?:/|of|von|de|sur|из)\s?(?P<total>\d{1,4})\Z")
_PRINTED = re.compile(r"\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s\d{1,2}[:.]\d{2}\b")


@dataclass(frozen=True, slots=True)
class Line:
    """A line and the size of its letters; `x` and `y` count from a page's left and foot."""

    text: str
    x: float = 0.0
    y: float = 0.0
    size: float = 0.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What pages say, and the heads and feet that were taken out, each spelt once."""

    text: str
    furniture: tuple[str, ...] = ()


def read_pages(pages: Sequence[Sequence[Line]]) -> Reading:
    """Return the text of pages in their order; paragraphs are told by gaps and indents."""
    pages = [[_spelt(line) for line in page] for page in pages]
    repeated = _repeated(pages)
    kept: list[tuple[Line, ...]] = []
    taken: dict[str, str] = {}
    for number, page in enumerate(pages):
        out = repeated[number] | _printed_by_browser(page, number + 1, len(pages))
        kept.append(tuple(line for line in page if line not in out))
        taken = {_key(line): line.text for line in page if line in out} | taken
    return Reading("\n".join(_paragraphs(kept)), tuple(taken.values()))


def _spelt(line: Line) -> Line:
    """Return a line in plain letters, the soft hyphen that splits its last word a hyphen."""
    text = line.text.translate(_LIGATURES)
    return replace(line, text=f"{text[:-1]}-" if text.endswith("\u00ad") else text)


def _repeated(pages: Sequence[Sequence[Line]]) -> list[set[Line]]:
    """Return for each page the lines at its edges that come back at the same height elsewhere."""
    places = defaultdict(list)
    for number, page in enumerate(pages):
        for line in _edges(page):
            places[_key(line)].append((number, line))
    found: list[set[Line]] = [set() for _ in pages]
    for lines in places.values():
        height = median(line.y for _, line in lines)
        heads = [(number, line) for number, line in lines if abs(line.y - height) <= DRIFT]
        if len({number for number, _ in heads}) >= max(2, LEAST_PAGES * len(pages)):
            for number, line in heads:
                found[number].add(line)
    return found


def _edges(page: Sequence[Line]) -> list[Line]:
    by_height = sorted(page, key=lambda line: -line.y)
    return [line for line in {*by_height[:EDGE], *by_height[-EDGE:]}
            if len(line.text) <= LONGEST_HEAD]  # fmt: skip


def _key(line: Line) -> str:
    return re.sub(r"\d+", "#", " ".join(line.text.split()))


def _printed_by_browser(page: Sequence[Line], number: int, total: int) -> set[Line]:
    """Return the foot "https://… 1/1", and with it the head that tells when a page was printed.

    Only these are known on a single page, where nothing repeats.
    """
    edges = _edges(page)
    counts = {line for line in edges
              if (found := _COUNT.search(line.text.strip()))
              and (int(found["page"]), int(found["total"])) == (number, total)}  # fmt: skip
    stamps = {line for line in edges if _PRINTED.match(line.text.strip())}
    return counts | stamps if counts else set()


@dataclass(frozen=True, slots=True)
class _Type:
    """How a document is set: the usual distance of its lines, the usual size of its letters."""

    leading: float
    size: float


def _setting(pages: Sequence[Sequence[Line]]) -> _Type:
    size = median([line.size for page in pages for line in page] or [0.0])
    steps = [before.y - line.y for page in pages for before, line in pairwise(page)]
    # Raised figures make small steps. Of the others a quarter are within paragraphs even in a
    # short notice, where most lines stand apart.
    steps = sorted(step for step in steps if step > max(1.0, size * 0.7))
    return _Type(steps[len(steps) // 4] if steps else 0.0, size)


def _paragraphs(pages: Sequence[Sequence[Line]]) -> Iterator[str]:
    """Yield what stands on one line each: a paragraph, an item, a heading, a credit."""
    setting = _setting(pages)
    compounds = compounds_of("\n".join(line.text for page in pages for line in page))
    last: Line | None = None
    paragraph = ""
    for page in pages:
        widths = _widths(page, setting)
        for index, line in enumerate(page):
            gap = last is not None and _is_apart(last, line, setting, is_on=index > 0)
            indent = _is_indented(page, index, setting)
            if last and not gap and not indent and _goes_on(last, line, widths[index], setting):
                paragraph = "".join(join(paragraph, line.text, compounds))
            else:
                yield paragraph
                yield from [""] if gap or indent else []
                paragraph = line.text
            last = line
    yield paragraph


def _is_apart(last: Line, line: Line, setting: _Type, *, is_on: bool) -> bool:
    """Tell whether a gap parts two lines; the end of a column or of a page may tear a sentence."""
    step = last.y - line.y
    headline = last.size * WIDEST_HEADLINE if last.size > setting.size * LARGE else 0.0
    if is_on and -setting.leading <= step <= max(setting.leading * WIDE_GAP, headline):
        return False
    if (is_on and step > 0) or _ENDS_SENTENCE.search(last.text):
        return True
    return not line.text[:1].islower() and len(last.text) < LONG_LINE


def _is_indented(page: Sequence[Line], index: int, setting: _Type) -> bool:
    """Tell the first line of a paragraph, between two that begin further left."""
    if not 0 < index < len(page) - 1 or page[index].size > setting.size * LARGE:
        return False
    others = (page[index - 1].x, page[index + 1].x)
    return all(setting.leading / 2 < page[index].x - x < setting.leading * 4 for x in others)


def _goes_on(last: Line, line: Line, width: float, setting: _Type) -> bool:
    """Tell whether a line was full, so that the next one is of its paragraph."""
    if abs(last.size - line.size) > setting.size * 0.1 or _ITEM.match(line.text):
        return False
    if line.size > setting.size * LARGE:
        return True  # a headline of two lines
    word, taken = line.text.split(maxsplit=1)[0], len(last.text) * last.size
    if word[0].islower() and not _ENDS_SENTENCE.search(last.text):
        return last.text.endswith("-") or taken > width * HALF_FULL
    return taken + (1 + len(word)) * last.size > width * FULL


def _widths(page: Sequence[Line], setting: _Type) -> list[float]:
    """Return for each line how wide its column is, in letters times their size."""
    columns: dict[int, float] = defaultdict(float)
    step = max(setting.leading * 4, 1.0)
    for line in page:
        if line.size <= setting.size * LARGE:
            place = round(line.x / step)
            columns[place] = max(columns[place], len(line.text) * line.size)
    return [max(columns[round(line.x / step) + side] for side in (-1, 0, 1)) for line in page]
