"""All rules that look at one block, in the order in which they are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitegen.cleaning import attribution, furniture

if TYPE_CHECKING:
    from sitegen.cleaning.blocks import Block
    from sitegen.cleaning.marks import Mark, Rule

RULES: tuple[Rule, ...] = (
    attribution.wire_trailer,
    attribution.source,
    attribution.copyright_line,
    attribution.dated,
    attribution.byline,
    attribution.writer,
    *furniture.PHRASES,
    furniture.separated_labels,
    furniture.bare_address,
    furniture.link_line,
)


def mark_of(block: Block) -> Mark | None:
    """Return what the first rule that knows `block` says of it; None for words of the body."""
    return next((mark for rule in RULES if (mark := rule(block)) is not None), None)
