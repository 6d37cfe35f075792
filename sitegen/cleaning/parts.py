"""Parts of a page that its own markup sets apart from the article."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

    from sitegen.cleaning.census import Census

# A part that holds more of the page's prose than this is not set apart by a class name alone:
# pages are built in which the article itself sits in "content-sidebar-wrap" or "social".
MOST_OF_PAGE = 0.4

_NEVER = frozenset({"html", "body", "main", "article", "h1"})
_BY_TAG = {"nav": "navigation", "aside": "sidebar", "footer": "footer", "figcaption": "caption",
           "form": "form", "dialog": "dialog", "menu": "navigation"}  # fmt: skip
_BY_WORD = {
    "navigation": "nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager skip "
    "toolbar tools",
    "comments": "comment comments commentlist cmt disqus respond replies livefyre",
    "share bar": "share sharing sharebar sharedaddy social addthis addtoany sociable",
    "related stories": "related relatedposts recommended recommendations trending "
    "popular mostpopular mostread dontmiss readmore seealso morestories teaser teasers promo "
    "outbrain taboola recirc",
    "newsletter": "newsletter subscribe signup subscription paywall",
    "advertisement": "ad ads advert advertisement advertising adsense mpu dfp sponsor sponsored "
    "banner",
    "caption": "caption figcaption cap credit photocredit",
    "pull quote": "pullquote pulledquote pull-quote",
    "author note": "author-bio author-box author-info author-card authorbox about-author "
    "bio biography",
    "byline": "byline dateline entry-meta post-meta article-meta timestamp pubdate",
    "tags": "tags taglist tag-list post-tags entry-tags keywords topics",
    "footer": "footer copyright legal disclaimer colophon",
    "cookie note": "cookie cookies consent gdpr",
    "sidebar": "sidebar rail widget widgets",
    "for print or screen readers": "visually-hidden sr-only screen-reader-text noprint",
}
_RULE_OF = {word: rule for rule, words in _BY_WORD.items() for word in words.split()}
_BY_ROLE = {
    "navigation": "navigation", "complementary": "sidebar", "contentinfo": "footer",
    "search": "form", "banner": "page header", "dialog": "dialog", "alertdialog": "dialog",
}  # fmt: skip
_BESIDE = {"with", "w", "has", "no", "without", "and"}  # "content-with-sidebar" is the content
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_UNSHOWN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def set_apart(soup: BeautifulSoup, census: Census) -> dict[int, str]:
    """Return, by the id() of an element, the name of what its markup says it is."""
    whole = max(census.prose.values(), default=0)
    apart: dict[int, str] = {}
    for tag in soup.find_all(name=True):
        rule = _rule(tag)
        if rule and tag.name not in _NEVER:
            is_small = census.prose[id(tag)] <= whole * MOST_OF_PAGE
            # Readers may write more than the author did.
            if is_small or (rule == "comments" and id(tag) not in census.with_main):
                apart[id(tag)] = rule
    return apart


def _rule(tag: Tag) -> str:
    if rule := _BY_TAG.get(tag.name):
        return rule
    if not tag.attrs:
        return ""
    if rule := _BY_ROLE.get(str(tag.get("role", ""))):
        return rule
    if tag.has_attr("hidden") or _UNSHOWN.search(str(tag.get("style", ""))):
        return "hidden on the page"
    classes: Any = tag.get("class") or []
    names = [*(classes if isinstance(classes, list) else [classes]), str(tag.get("id", ""))]
    for name in names[:12]:
        words = _words(name[:60])
        if not _BESIDE.isdisjoint(words):
            continue
        if rule := next((_RULE_OF[word] for word in words if word in _RULE_OF), ""):
            return rule
    return ""


def _words(name: str) -> list[str]:
    lowered = _CAMEL.sub("-", name).lower()
    parts = re.split(r"[-_]+", lowered)
    return [lowered, *("-".join(pair) for pair in pairwise(parts)), *parts]
