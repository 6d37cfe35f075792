"""All rules that look at one block, in the order in which they are asked."""

from __future__ import annotations

from sitegen.cleaning import attribution, furniture
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
# What a block that its page sets apart may state: as a byline all credits, else who owns the text.
_CREDITS = RULES[: RULES.index(furniture.PHRASES[0])]
_OWNERS = RULES[: RULES.index(attribution.copyright_line) + 1]


def mark_of(block: Block) -> Mark | None:
    """Return what the first rule that knows `block` says of it; None for words of the body.

    What the page hides is no part of the body anyway: there only what may state something is asked.
    """
    rules = RULES if not block.hidden_by else _CREDITS if block.hidden_by == "byline" else _OWNERS
    return next((mark for rule in rules if (mark := rule(block)) is not None), None)
