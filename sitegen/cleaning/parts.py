"""Parts of a page that its own markup sets apart from the article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bs4 import Tag

from sitegen.cleaning.census import Census

# A part that holds more of the page's prose than this is not set apart by a class name alone:
# pages are built in which the article itself sits in "content-sidebar-wrap" or "social".
MOST_OF_PAGE = 0.4
# If less of it is left than this, the names that took most of it mislead: page builders call every
# paragraph a "widget", and some pages stay hidden until a script shows them.
LEAST_LEFT = 0.15
# What holds so many characters and so small a share of links is text, though its class speaks of
# a menu: among 98 pages of WCXB, mega-menus had up to 1,000 characters beside their links.
LEAST_TEXT = 1200
MOST_LINKED_TEXT = 0.2

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
# "content-with-sidebar" is the content; "social-embed" is what the article quotes; to Elementor,
# everything is a widget; a "drop-cap" is the first letter of a text.
_BESIDE = {"with", "w", "has", "no", "without", "and", "embed", "elementor", "drop"}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})  # their ids repeat their words
_OF_LABELS = frozenset({"navigation", "share bar", "tags"})
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_UNSHOWN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


def set_apart(tags: Iterable[Tag], census: Census) -> dict[int, str]:
    """Return, by the id() of an element of a page, the name of what its markup says it is."""
    apart: dict[int, _Part] = {}
    inner: set[int] = set()
    for tag in tags:
        is_inner = id(tag.parent) in inner
        if tag.name not in _NEVER and (part := _part(tag, census, is_inner=is_inner)):
            apart[id(tag)] = part
            is_inner = True
        if is_inner:
            inner.add(id(tag))
    misleading = _misleading(apart.values(), census.whole)
    return {place: part.rule for place, part in apart.items()
            if not (part.is_named and part.rule in misleading)}  # fmt: skip


def name_of(tag: Tag) -> str:
    """Return the rule that the style, a class or the id of an element calls for, "" for none."""
    if not tag.attrs:
        return ""
    style = tag.attrs.get("style")
    if "hidden" in tag.attrs or (style and _UNSHOWN.search(str(style)[:500])):
        return "hidden on the page"
    if tag.name in _HEADINGS:
        return ""
    return _rule(*_names(tag))


def words_of(tag: Tag) -> tuple[str, ...]:
    """Return the words of an element's classes and id, single and in pairs."""
    return _words(*_names(tag)) if tag.attrs else ()


class _Part(NamedTuple):
    """What an element is, whether only a name or a style says so, and its letters of prose.

    The prose of a part within a part is counted with the outer one.
    """

    rule: str
    is_named: bool
    prose: int


def _part(tag: Tag, census: Census, *, is_inner: bool) -> _Part | None:
    declared = _declared(tag)
    rule = declared or name_of(tag)
    if not rule:
        return None
    prose = census.prose.get(id(tag), 0)
    # Readers may write more than the author did.
    is_talk = rule == "comments" and id(tag) not in census.with_main
    if prose > census.whole * MOST_OF_PAGE and not is_talk:
        return None
    if not declared and rule in _OF_LABELS and _is_text(tag, census):
        return None
    return _Part(rule, not declared, 0 if is_inner else prose)


def _is_text(tag: Tag, census: Census) -> bool:
    letters = census.letters.get(id(tag), 0)
    return letters >= LEAST_TEXT and census.linked.get(id(tag), 0) < letters * MOST_LINKED_TEXT


def _misleading(parts: Iterable[_Part], whole: int) -> set[str]:
    """Return the rules that take so much of a page that little would be left, the richest first."""
    taken: Counter[str] = Counter()
    by_name: Counter[str] = Counter()
    for part in parts:
        taken[part.rule] += part.prose
        by_name[part.rule] += part.prose * part.is_named
    whole -= taken.pop("comments", 0)
    left = whole - taken.total()
    misleading: set[str] = set()
    for rule, prose in by_name.most_common():
        if left >= whole * LEAST_LEFT or not prose:
            break
        if rule != "comments":
            misleading.add(rule)
            left += prose
    return misleading


def _declared(tag: Tag) -> str:
    return _BY_TAG.get(tag.name) or _BY_ROLE.get(str(tag.attrs.get("role", "")), "")


def _names(tag: Tag) -> tuple[str, str]:
    return str(tag.attrs.get("class", "")), str(tag.attrs.get("id", ""))


# The elements of a page share few classes: one look-up tells most of them.
@lru_cache(maxsize=4096)
def _rule(classes: str, identifier: str) -> str:
    return next((_RULE_OF[word] for word in _words(classes, identifier) if word in _RULE_OF), "")


@lru_cache(maxsize=4096)
def _words(classes: str, identifier: str) -> tuple[str, ...]:
    names = [*classes.split(), identifier]
    return tuple(word for name in names[:12] for word in _words_of_name(name[:60]))


def dashed(name: str) -> str:
    """Return "articleBody" as "article-Body"."""
    return _CAMEL.sub("-", name)


@lru_cache(maxsize=4096)
def _words_of_name(name: str) -> tuple[str, ...]:
    lowered = dashed(name).lower()
    parts = re.split(r"[-_]+", lowered)
    if not _BESIDE.isdisjoint(parts):
        return ()
    return (lowered, *("-".join(pair) for pair in pairwise(parts)), *parts)
