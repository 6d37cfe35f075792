"""How likely each block is of the body: what can be counted about it, read by a grown forest.

There are two forests: one for text, and one for saved pages, which reads the markup's numbers too.
tests/quality/training.py grew them; the files tell from what.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sitegen.cleaning import features
from sitegen.cleaning.blocks import Block
from sitegen.cleaning.forest import read_forest
from sitegen.cleaning.marks import Mark

TEXT_FOREST = "text_forest.json"
PAGE_FOREST = "page_forest.json"

_forest = cache(read_forest)


def chances(
    blocks: Sequence[Block],
    marks: Sequence[Mark | None],
    headline: str | None,
    surroundings: Sequence[tuple[float, ...]] | None,
) -> list[float]:
    """Return for each block how likely it is of the body; what its markup hides has no chance.

    `surroundings` are what a page's markup tells of the blocks that nothing hides, None for text.
    """
    forest = _forest(TEXT_FOREST if surroundings is None else PAGE_FOREST)
    rows = iter(numbers_of(blocks, marks, headline, surroundings))
    return [0.0 if block.hidden_by else forest.chance(next(rows)) for block in blocks]


def numbers_of(
    blocks: Sequence[Block],
    marks: Sequence[Mark | None],
    headline: str | None,
    surroundings: Sequence[tuple[float, ...]] | None,
) -> list[tuple[float, ...]]:
    """Return all numbers of each block that nothing hides."""
    shown = [(block, mark) for block, mark in zip(blocks, marks, strict=True)
             if not block.hidden_by]  # fmt: skip
    rows = features.describe([block for block, _ in shown], [mark for _, mark in shown], headline)
    if surroundings is None:
        return rows
    return [(*row, *more) for row, more in zip(rows, surroundings, strict=True)]
