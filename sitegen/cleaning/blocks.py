"""A clipping as blocks: headings, paragraphs, list items, quotations, tables."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿]")
LEAST_PROSE_WORDS = 8
DEEPEST_LIST = 3  # deeper levels are shown at this one


class Kind(StrEnum):
    """What a block is; the values are shown to nobody."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Block:
    """One block: its plain words in `text`, the same as Markdown in `markdown`.

    `line` is its place in the input, from 1. `mark` stands before it in Markdown ("## ", "- ").
    `linked` is the share of its letters that are links. `hidden_by` names what in the page's own
    markup says that this is no part of the article ("navigation", "caption"), "" if nothing does.
    """

    text: str
    markdown: str
    line: int
    kind: Kind = Kind.PARAGRAPH
    mark: str = ""
    linked: float = 0.0
    hidden_by: str = ""
    words: int = field(init=False, compare=False, default=0)  # counted once: every rule asks

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", count_words(self.text))


def count_words(text: str) -> int:
    """Count words; in scripts without spaces, two signs count as one word."""
    words = len(text.split())
    return words if text.isascii() else words + len(_UNSPACED.findall(text)) // 2


def letters(text: str) -> int:
    """Count letters and digits."""
    return sum(map(str.isalnum, text))


def prose_letters(block: Block) -> float:
    """Count the letters of a block that reads like prose; links take theirs away twice."""
    if block.words < LEAST_PROSE_WORDS:
        return 0.0
    return len(block.text) * max(0.0, 1 - 2 * block.linked)


def item_mark(depth: int, number: int | None = None) -> str:
    """Return the mark of a list item; `depth` counts from 0."""
    sign = "-" if number is None else f"{number}."
    return "   " * min(depth, DEEPEST_LIST) + sign + " "


def as_markdown(blocks: Iterable[Block]) -> str:
    """Write blocks as one Markdown text, without a newline at its end."""
    parts: list[str] = []
    before: Block | None = None
    for block in blocks:
        if before is not None:
            parts.append(_gap(before, block))
        parts.append(block.mark + block.markdown)
        before = block
    return "".join(parts)


def _gap(before: Block, block: Block) -> str:
    if before.kind is block.kind is Kind.ITEM:
        return "\n"
    if before.kind is block.kind is Kind.QUOTE:
        return "\n>\n"
    return "\n\n"
