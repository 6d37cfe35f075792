"""What can be counted about a block, its neighbours and its place: the numbers a forest reads."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from sitegen.cleaning import titles
from sitegen.cleaning.blocks import Block, Kind, letters
from sitegen.cleaning.choosing import richest_run
from sitegen.cleaning.languages import SMALL_WORDS
from sitegen.cleaning.marks import Mark, Reach

LEAST_SENTENCE = 6  # words of a block that is prose because it ends like a sentence
LEAST_PROSE = 25  # words of a block that is prose however it ends
MOST_LINKED = 0.6  # share of a block that is read, not chosen from
LEAST_BEFORE_END = 60  # words of prose before "about the author" may end a body
SAMPLE = 200  # words looked at in one block
FAR = 60  # blocks; farther is all the same
NEIGHBOURS = (-2, -1, 1, 2)
WINDOWS = (4, 10)  # blocks on each side

_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*\Z|[.!?…][\"'”’»)\]]*\s*\[\d+\]\Z")
_INNER_END = re.compile(r"[.!?][\"”’)]?\s+[\"“‘]?[^\W\da-z_]")
_ADDRESS = re.compile(r"https?:|www\.|\w@\w")
_KINDS = tuple(Kind)
# The rules in families: what a forest has learnt of one rule holds for those like it.
_FAMILIES = (
    ("byline", "date line", "issue line", "source line", "copyright", "wire trailer", "wire slug"),
    ("link line", "read on", "other stories", "contents"),
    ("section label", "label line"),
    ("caption", "stage direction", "bracket line", "timestamp"),
    (
        "author note",
        "about the writer",
        "contact",
        "call for tips",
        "disclaimer",
        "programme credits",
        "end mark",
    ),
    ("comments",),
    ("navigation", "share line", "newsletter", "advertisement", "cookie note", "technical note"),
)
_FAMILY_OF = {rule: float(number) for number, rules in enumerate(_FAMILIES, 1) for rule in rules}

_OWN = (
    "words", "letters a word", "linked", "ends a sentence", "ends with a colon", "sentences",
    "capitals", "small words", "digits", "upper case", "commas", "kind", "level", "family",
    "address", "separators",
)  # fmt: skip
_SHOWN = ("words", "linked", "ends a sentence", "kind", "family")  # of a neighbour
_PLACED = (
    "prose before", "prose after", "place", "blocks", "prose in all", "same text", "seen before",
    "after the title", "words of the title", "is the title", "in the run", "after the run's start",
    "before the run's end", "document has links", "after a section's mark", "after the last mark",
)  # fmt: skip
FEATURES = (
    *_OWN,
    *(f"{name} at {step:+}" for step in NEIGHBOURS for name in _SHOWN),
    *_PLACED,
    *(f"{name} within {size}" for size in WINDOWS for name in ("prose", "links", "words a block")),
)


def is_prose(block: Block) -> bool:
    """Tell whether a block reads like sentences."""
    if block.kind not in (Kind.PARAGRAPH, Kind.QUOTE) or block.linked > MOST_LINKED:
        return False
    words = block.words
    return words >= LEAST_PROSE or (words >= LEAST_SENTENCE and ends_sentence(block.text))


def ends_sentence(text: str) -> bool:
    return bool(_SENTENCE_END.search(text[-40:]))


def describe(
    blocks: Sequence[Block], marks: Sequence[Mark | None], title: str | None
) -> list[tuple[float, ...]]:
    """Return the numbers of each block, in the order of FEATURES."""
    own = [_own(block, mark) for block, mark in zip(blocks, marks, strict=True)]
    sums = _sums(blocks, marks)
    placed = _placed(blocks, marks, title, sums)
    return [
        (*own[index], *_beside(own, index), *placed[index], *_around(sums, index))
        for index in range(len(blocks))
    ]


def _own(block: Block, mark: Mark | None) -> tuple[float, ...]:
    text = block.text
    words = text.split()[:SAMPLE]
    sample = text if len(words) < SAMPLE else " ".join(words)
    count, size = max(1, len(words)), max(1, len(sample))
    small = sum(word.strip('.,;:!?"“”()').lower() in SMALL_WORDS for word in words)
    return (
        math.log1p(len(text.split())),
        len(sample) / count,
        block.linked,
        ends_sentence(text),
        text.endswith(":"),
        10 * len(_INNER_END.findall(sample)) / count,
        sum(word[:1].isupper() for word in words) / count,
        small / count,
        sum(map(str.isdigit, sample)) / size,
        sum(map(str.isupper, sample)) / max(1, letters(sample)),
        sample.count(",") / count,
        float(_KINDS.index(block.kind)),
        float(len(block.mark.strip())) if block.kind is Kind.HEADING else 0.0,
        _FAMILY_OF.get(mark.rule, 8.0) if mark else 0.0,
        bool(_ADDRESS.search(sample)),
        any(sign in sample for sign in "|»›·"),
    )


_COLUMNS = tuple(_OWN.index(name) for name in _SHOWN)
_NOBODY = (-1.0,) * len(_SHOWN)


def _beside(own: Sequence[tuple[float, ...]], index: int) -> list[float]:
    found: list[float] = []
    for step in NEIGHBOURS:
        at = index + step
        found.extend((own[at][column] for column in _COLUMNS) if 0 <= at < len(own) else _NOBODY)
    return found


@dataclass(frozen=True, slots=True)
class _Sums:
    """Running sums over the blocks, from 0: words of prose, words, words of links; the best run."""

    prose: tuple[float, ...]
    words: tuple[float, ...]
    linked: tuple[float, ...]
    run: tuple[int, int]


def _sums(blocks: Sequence[Block], marks: Sequence[Mark | None]) -> _Sums:
    prose = [block.words * (1 - block.linked) if mark is None and is_prose(block) else 0.0
             for block, mark in zip(blocks, marks, strict=True)]  # fmt: skip
    linked = [block.words * block.linked for block in blocks]
    # In the run with the most prose, each block of labels or links is a loss.
    gains = [gain or -(LEAST_SENTENCE + links) for gain, links in zip(prose, linked, strict=True)]
    return _Sums(
        tuple(accumulate(prose, initial=0.0)),
        tuple(accumulate((block.words for block in blocks), initial=0)),
        tuple(accumulate(linked, initial=0.0)),
        richest_run(gains),
    )


def _placed(
    blocks: Sequence[Block], marks: Sequence[Mark | None], title: str | None, sums: _Sums
) -> list[tuple[float, ...]]:
    """Return where each block stands: in the text, to the title, in the run of prose."""
    count = max(1, len(blocks))
    whole = max(1.0, sums.prose[-1])
    start, end = sums.run
    texts = Counter(block.text for block in blocks)
    seen: Counter[str] = Counter()
    key = set(titles.title_key(title).split()) if title else set()
    is_title = [bool(title) and titles.same_title(block.text, title or "") for block in blocks]
    title_at = is_title.index(True) if True in is_title else None
    has_links = any(block.linked for block in blocks)
    section = rest = FAR
    found: list[tuple[float, ...]] = []
    for index, (block, mark) in enumerate(zip(blocks, marks, strict=True)):
        before = sums.prose[index]
        section, rest = _since(section, mark, Reach.SECTION), _since(rest, mark, Reach.REST)
        if mark is None and is_prose(block):
            section = FAR
        if mark and mark.reach is Reach.REST and before < LEAST_BEFORE_END:
            rest = FAR
        found.append((
            before / whole,
            (whole - sums.prose[index + 1]) / whole,
            index / count,
            math.log1p(count),
            math.log1p(whole),
            texts[block.text],
            seen[block.text],
            _within_reach(index - title_at) if title_at is not None else -FAR - 1,
            len(key & set(titles.title_key(block.text[:400]).split())) / len(key) if key else -1,
            is_title[index],
            start <= index < end,
            _within_reach(index - start),
            _within_reach(end - index),
            has_links,
            section,
            rest,
        ))  # fmt: skip
        seen[block.text] += 1
    return found


def _since(before: int, mark: Mark | None, reach: Reach) -> int:
    return 0 if mark and mark.reach is reach else min(FAR, before + 1)


def _within_reach(distance: int) -> int:
    return max(-FAR // 2, min(FAR, distance))


def _around(sums: _Sums, index: int) -> list[float]:
    found: list[float] = []
    for size in WINDOWS:
        first, last = max(0, index - size), min(len(sums.words) - 1, index + size + 1)
        words = sums.words[last] - sums.words[first]
        found += [
            (sums.prose[last] - sums.prose[first]) / max(1, words),
            (sums.linked[last] - sums.linked[first]) / max(1, words),
            math.log1p(words / (last - first)),
        ]
    return found
