"""What a page's markup tells of each block: its elements, their names, and their share of prose."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import islice

from bs4 import Tag

from sitegen.cleaning.blocks import Block, prose_letters
from sitegen.cleaning.parts import name_of, words_of
from sitegen.cleaning.walking import Walked

ANCESTORS = 4  # whose share of the page's prose is told
HIGHEST = 40  # elements above a block that are looked at
FAR = 30  # blocks
LONGEST_CLASS = 200  # characters that are compared

_TAGS = (
    "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "td", "blockquote", "section", "article",
    "dd", "dt", "pre", "figure", "header", "body", "table",
)  # fmt: skip
_TAG_NUMBERS = {name: float(number) for number, name in enumerate(_TAGS)}
_PLACE = (
    "in the article", "after its start", "before its end", "share of its like", "element",
    "element around", "same parent before", "same parent after", "like before", "like after",
    "left out before", "left out after", "after comments", "after other stories",
)  # fmt: skip
_ABOVE = (
    "up to a named part", "up to a named text", "in an article element", "in a main element",
    "depth",
    *(f"{what} of ancestor {number}" for number in range(1, ANCESTORS + 1)
      for what in ("prose", "blocks")),
)  # fmt: skip
FEATURES = (*_PLACE, *_ABOVE)
_TEXTS = frozenset({"article", "articlebody", "body", "content", "entry", "post", "story", "text"})


def describe(walked: Walked, span: tuple[int, int]) -> list[tuple[float, ...]]:
    """Return the numbers, in the order of FEATURES, of each block that nothing hides.

    `span` is where the article is held to be.
    """
    shown = [number for number, block in enumerate(walked.blocks) if not block.hidden_by]
    homes = [walked.homes[number] for number in shown]
    whole = max(1.0, max(walked.prose.values(), default=0.0))
    above = {id(home): home for home in homes}
    told = {place: _above(home, walked, whole) for place, home in above.items()}
    places = _places(walked, shown, homes, span)
    return [(*place, *told[id(home)]) for place, home in zip(places, homes, strict=True)]


def _places(
    walked: Walked, shown: Sequence[int], homes: Sequence[Tag], span: tuple[int, int]
) -> list[tuple[float, ...]]:
    looks = [_look(home) for home in homes]
    of_look: Counter[str] = Counter()
    for number, look in zip(shown, looks, strict=True):
        of_look[look] += round(prose_letters(walked.blocks[number]))
    whole = max(1, of_look.total())
    comments, stories = (
        _first_hidden(walked.blocks, rule) for rule in ("comments", "related stories")
    )
    last = len(shown) - 1
    return [
        (
            span[0] <= number < span[1],
            max(-FAR, min(2 * FAR, number - span[0])),
            max(-FAR, min(2 * FAR, span[1] - number)),
            of_look[looks[index]] / whole,
            _TAG_NUMBERS.get(homes[index].name, -1.0),
            _TAG_NUMBERS.get(getattr(homes[index].parent, "name", ""), -1.0),
            index > 0 and homes[index - 1].parent is homes[index].parent,
            index < last and homes[index + 1].parent is homes[index].parent,
            index > 0 and looks[index - 1] == looks[index],
            index < last and looks[index + 1] == looks[index],
            min(FAR, number - shown[index - 1] - 1 if index else number),
            min(FAR, shown[index + 1] - number - 1) if index < last else 0,
            number > comments,
            number > stories,
        )
        for index, number in enumerate(shown)
    ]


def _first_hidden(blocks: Sequence[Block], rule: str) -> int:
    return next(
        (number for number, block in enumerate(blocks) if block.hidden_by == rule), len(blocks)
    )


def _above(home: Tag, walked: Walked, whole: float) -> tuple[float, ...]:
    """Return what the elements over a block are called, and how much they hold."""
    part = text = HIGHEST
    names: set[str] = set()
    shares: list[float] = []
    depth = 0
    for depth, tag in enumerate((home, *islice(home.parents, HIGHEST))):
        names.add(tag.name)
        part = depth if part == HIGHEST and name_of(tag) else part
        text = depth if text == HIGHEST and not _TEXTS.isdisjoint(words_of(tag)) else text
        if depth and len(shares) < 2 * ANCESTORS and id(tag) in walked.spans:
            first, last = walked.spans[id(tag)]
            shares += [walked.prose[id(tag)] / whole, math.log1p(last - first)]
    shares += [-1.0] * (2 * ANCESTORS - len(shares))
    return (part, text, "article" in names, "main" in names, depth, *shares)


def _look(home: Tag) -> str:
    """Return how an element is marked up, by which paragraphs of one text know each other."""
    return "/".join(
        f"{tag.name}.{' '.join(str(tag.get('class', ''))[:LONGEST_CLASS].split())}"
        for tag in (home, home.parent)
        if tag is not None
    )
