"""The headline of a clipping, found among the lines above its body or checked against them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitegen.cleaning.blocks import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sitegen.cleaning.blocks import Block
    from sitegen.cleaning.marks import Mark

LONGEST_SITE = 5  # words
LEAST_TITLE = 2  # words
LONGEST_TITLE = 30  # words
FULL_TITLE = 12  # words beyond which a line is no more of a headline
UNDER_A_TITLE = ("byline", "date line", "issue line")

_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")  # a line with a time of day is a date line of some kind
_SITE_SUFFIX = re.compile(r"\s+(?:[|•·»]|[-–—]{1,2}|::?)\s+")


def find_title(blocks: Sequence[Block], marks: Sequence[Mark | None], body: int) -> int | None:
    """Return the place of the headline among the blocks before `body`, None if there is none."""
    best, best_score = None, 0.0
    for index in range(body):
        if marks[index] is None and (score := _score(blocks, marks, index, body)) > best_score:
            best, best_score = index, score
    return best


def same_title(one: str, other: str) -> bool:
    """Tell whether two titles are one, case, signs and a site's name at their end aside."""
    key, other_key = title_key(one), title_key(other)
    return bool(key) and (
        key == other_key or key in {title_key(part) for part in _SITE_SUFFIX.split(other)}
    )


def title_key(title: str) -> str:
    return " ".join(re.findall(r"\w+", title.casefold()))


def without_site(title: str, site: str | None = None) -> str:
    """Return a page's title without the name of its site: "Talks resume | News | The Courier"."""
    parts = _SITE_SUFFIX.split(title)
    if len(parts) == 1:
        return title.strip()
    if site and title_key(parts[-1]) == title_key(site):
        return title[: title.rindex(parts[-1])].rstrip(" |•·»-–—:").strip()
    return max(parts, key=len).strip()


def site_of(window: str, headlines: Iterable[str]) -> str:
    """Return the name of the site that ends a window's title behind a known headline, or ""."""
    parts = _SITE_SUFFIX.split(window)
    first, last = title_key(parts[0]), parts[-1].strip()
    is_known = len(parts) > 1 and first in {title_key(headline) for headline in headlines}
    return last if is_known and len(last.split()) <= LONGEST_SITE else ""


def _score(blocks: Sequence[Block], marks: Sequence[Mark | None], index: int, body: int) -> float:
    block = blocks[index]
    words = block.words
    if not LEAST_TITLE <= words <= LONGEST_TITLE or block.text.endswith((".", ",", ";", ":")):
        return 0
    if _CLOCK.search(block.text):
        return 0
    following = marks[index + 1] if index + 1 < len(marks) else None
    score = min(words, FULL_TITLE) - 0.2 * (body - index)
    score += 8 * (block.kind is Kind.HEADING)
    score += 6 * (following is not None and following.rule in UNDER_A_TITLE)
    return max(score, 0.1)
