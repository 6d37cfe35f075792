"""Page furniture: share bars, calls to subscribe, read-on lines, captions, contacts, menus."""

from __future__ import annotations

import re
import tomllib
from importlib import resources
from typing import Any

from sitegen.cleaning.blocks import Block, Kind
from sitegen.cleaning.marks import Mark, Reach, Rule

LINKED_WHOLE = 0.9  # share of links from which a line is nothing but links
LONGEST_LINK_LINE = 25  # words
LONGEST_LABEL = 4  # words of one entry in "Print | Français | Русский"


def link_line(block: Block) -> Mark | None:
    """Drop a short line that is nothing but links: a menu, a teaser."""
    is_short = block.words <= LONGEST_LINK_LINE and not block.text.endswith(
        (".", "!", "?", '."', ".”")
    )
    is_linked = block.linked > LINKED_WHOLE and block.kind is not Kind.HEADING
    return Mark("link line") if is_linked and is_short else None


def separated_labels(block: Block) -> Mark | None:
    """Drop "Print | Deutsch | Français", a menu copied as one line."""
    parts = [part.split() for part in block.text[:500].split(" | ")]
    is_menu = len(parts) > 2 and max(map(len, parts)) <= LONGEST_LABEL  # noqa: PLR2004  two may be prose
    is_row = any(part and part[0].isdigit() for part in parts)  # of a table: "4 | 2,180 | 12"
    is_menu = is_menu and not is_row
    return Mark("navigation") if is_menu and block.kind is Kind.PARAGRAPH else None


def bare_address(block: Block) -> Mark | None:
    """Drop a line that is only the address of a site or a person."""
    text = block.text.lower()
    is_address = "@" in text or text.startswith(("http://", "https://", "www."))
    is_alone = len(text.split()) == 1 and block.kind is Kind.PARAGRAPH
    return Mark("contact") if is_address and is_alone else None


def _phrase_rules() -> tuple[Rule, ...]:
    data = resources.files("sitegen.cleaning").joinpath("phrases.toml").read_text(encoding="utf-8")
    return tuple(_phrase_rule(entry) for entry in tomllib.loads(data)["rule"])


def _phrase_rule(entry: dict[str, Any]) -> Rule:
    starts = entry.get("starts", []) + [
        rf"(?:{phrase})\W{{0,4}}\Z" for phrase in entry.get("whole", [])
    ]
    pattern = re.compile(r"\W{0,6}(?:" + "|".join(starts) + ")", re.IGNORECASE)
    mark = Mark(entry["name"], (), Reach[entry.get("reach", "line").upper()])
    longest = int(entry["longest"])

    def rule(block: Block) -> Mark | None:
        return mark if block.words <= longest and pattern.match(block.text) else None

    return rule


PHRASES: tuple[Rule, ...] = _phrase_rules()
