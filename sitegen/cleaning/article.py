"""Where in a page the article is: the smallest element that holds nearly all of the prose."""

from __future__ import annotations

from collections.abc import Sequence

from bs4 import BeautifulSoup, Tag

from sitegen.cleaning.blocks import Kind
from sitegen.cleaning.walking import Walked

NEARLY_ALL = 0.75  # of the prose of the element around it
STANDS_OUT = 0.35  # of it is enough where no neighbour comes near
NEAR = 0.33  # of the prose of the richest element
DECLARED_SHARE = 0.4  # of the page's prose that what is declared the article body must hold
MOST_BEFORE_TITLE = 0.3  # of the article's prose that may stand between a headline and it

MOST_DECLARED = 50  # of a kind; more are teasers


def span(soup: BeautifulSoup, tags: Sequence[Tag], walked: Walked) -> tuple[int, int]:
    """Return the numbers of the article's first block and of the first after it."""
    root = soup.body or soup
    whole = walked.prose.get(id(root), 0.0)
    if not whole:
        return 0, len(walked.blocks)
    start = _declared(tags, walked, whole) or root
    first, last = walked.spans[id(_narrowed(start, walked))]
    return _with_headline(walked, first, last), last


def _declared(tags: Sequence[Tag], walked: Walked, whole: float) -> Tag | None:
    declared = [tag for tag in tags if tag.name in ("article", "main")
                or "itemprop" in tag.attrs or "role" in tag.attrs]  # fmt: skip
    for kind in (
        [tag for tag in declared if "articleBody" in str(tag.get("itemprop", "")).split()],
        [tag for tag in declared if tag.name == "article"],
        [tag for tag in declared if tag.name == "main"],
        [tag for tag in declared if tag.get("role") == "main"],
    ):
        candidates = [tag for tag in kind[:MOST_DECLARED] if id(tag) in walked.prose]
        best = max(candidates, key=lambda tag: walked.prose[id(tag)], default=None)
        if best is None:
            continue
        # Teasers are often declared articles too; what stands out among them is the one.
        rest = max((walked.prose[id(tag)] for tag in candidates if tag is not best), default=0.0)
        needed = DECLARED_SHARE / 2 if rest < walked.prose[id(best)] * NEAR else DECLARED_SHARE
        if walked.prose[id(best)] >= whole * needed:
            return best
    return None


def _narrowed(tag: Tag, walked: Walked) -> Tag:
    """Follow the child that holds nearly all of the prose, as long as there is one."""
    while (inner := _richest(tag, walked)) is not None:
        tag = inner
    return tag


def _richest(tag: Tag, walked: Walked) -> Tag | None:
    whole = walked.prose[id(tag)]
    groups = [(walked.prose[id(child)], child) for child in tag.children
              if isinstance(child, Tag) and _holds_several(child, walked)]  # fmt: skip
    best, child = max(groups, key=lambda group: group[0], default=(0.0, tag))
    # Single paragraphs are the body of the element itself: together, one more neighbour.
    loose = whole - sum(prose for prose, _ in groups)
    others = max([loose, *(prose for prose, other in groups if other is not child)])
    is_rich = best >= whole * NEARLY_ALL or (best >= whole * STANDS_OUT and others < best * NEAR)
    return child if best and is_rich else None


def _holds_several(tag: Tag, walked: Walked) -> bool:
    first, last = walked.spans.get(id(tag), (0, 0))
    return last - first > 1


def _with_headline(walked: Walked, first: int, last: int) -> int:
    """Begin at the headline above the article, if little else stands between them."""
    prose = sum(block.words for block in walked.blocks[first:last])
    between = 0
    for number in range(first - 1, max(-1, first - 40), -1):
        block = walked.blocks[number]
        if block.kind is Kind.HEADING and block.mark == "# ":
            return number
        between += 0 if block.hidden_by else block.words
        if between > max(60, prose * MOST_BEFORE_TITLE):
            break
    return first
