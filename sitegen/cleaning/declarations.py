"""The elements of a page that declare something of it, found in one pass over the tree."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from sitegen.cleaning.parts import dashed

MOST_ESCAPES = 2  # around one sign: "&amp;#8217;"
# How many of each kind are read, of a page that was written to be slow.
_MOST = {"meta": 300, "script": 20, "heading": 10, "stamp": 40, "credit": 40, "title": 1,
         "canonical": 1, "html": 1}  # fmt: skip
_KIND_OF_TAG = {"meta": "meta", "h1": "heading", "time": "stamp", "title": "title", "html": "html"}
_KIND_OF_PROPERTY = {"headline": "heading", "datePublished": "stamp", "author": "credit"}
_HINTS = ("uthor", "yline", "riter")  # nearly all class names are passed over by these alone
_CREDIT = re.compile(r"(?:^|[-_])(?:byline|authors?|writers?)(?:$|[-_])", re.IGNORECASE)
_NO_CREDIT = re.compile(
    r"comment|avatar|bio|box|card|related|image|photo|title|role|date|social|desc|about",
    re.IGNORECASE,
)
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-f]{1,5}|[a-z]{2,8});", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Placed:
    """An element, and how many letters of the page stand before it."""

    tag: Tag
    at: int

    @property
    def text(self) -> str:
        return plain(self.tag.get_text(" "))


@dataclass(frozen=True, slots=True)
class Declarations:
    """What was found, each kind in the order of the page."""

    metas: tuple[tuple[str, str], ...]  # name in small letters, content
    scripts: tuple[str, ...]  # of JSON-LD
    headings: tuple[Placed, ...]
    stamps: tuple[Placed, ...]
    credits: tuple[Placed, ...]
    window: str
    language: str
    address: str


def collect(soup: BeautifulSoup) -> Declarations:
    """Return what declares something, wherever in the page it stands."""
    found: dict[str, list[Placed]] = {kind: [] for kind in _MOST}
    at = 0
    for node in soup.descendants:
        if isinstance(node, Tag):
            kind = _kind(node)
            if kind and len(found[kind]) < _MOST[kind]:
                found[kind].append(Placed(node, at))
        elif type(node) is NavigableString:
            at += len(node.strip())
    return Declarations(
        metas=tuple(filter(all, map(_named_content, found["meta"]))),
        scripts=tuple(placed.tag.string or "" for placed in found["script"]),
        headings=tuple(found["heading"]),
        stamps=tuple(found["stamp"]),
        credits=tuple(found["credit"]),
        window=" ".join(placed.text for placed in found["title"]),
        language=" ".join(attribute(p.tag, "lang") or attribute(p.tag, "xml:lang")
                          for p in found["html"]),
        address=" ".join(attribute(placed.tag, "href") for placed in found["canonical"]),
    )  # fmt: skip


def attribute(tag: Tag, name: str) -> str:
    """Return an attribute as one line, "" where there is none."""
    return " ".join(_words(tag.get(name)))


def plain(text: str) -> str:
    """Return words on one line; what was escaped once too often is read as it was meant."""
    for _ in range(MOST_ESCAPES):
        if "&" in text and _ENTITY.search(text):
            text = unescape(text)
    return " ".join(text.split())


def _named_content(placed: Placed) -> tuple[str, str]:
    tag = placed.tag
    name = attribute(tag, "property") or attribute(tag, "name") or attribute(tag, "itemprop")
    return name.lower(), plain(attribute(tag, "content"))


def _kind(tag: Tag) -> str:
    if kind := _KIND_OF_TAG.get(tag.name):
        is_picture = kind == "title" and tag.parent is not None and tag.parent.name == "svg"
        return "" if is_picture else kind
    if not tag.attrs:
        return ""
    if tag.name == "script":
        return "script" if "ld+json" in attribute(tag, "type").lower() else ""
    if tag.name == "link":
        return "canonical" if "canonical" in _words(tag.get("rel")) else ""
    return _kind_of_attributes(tag.attrs)


def _kind_of_attributes(attributes: dict[str, Any]) -> str:
    for word in _words(attributes.get("itemprop")):
        if kind := _KIND_OF_PROPERTY.get(word):
            return kind
    if "author" in _words(attributes.get("rel")):
        return "credit"
    names = (*_words(attributes.get("class")), *_words(attributes.get("data-testid")))
    return "credit" if any(map(_names_credit, names)) else ""


def _names_credit(name: str) -> bool:
    is_likely = any(hint in name for hint in _HINTS) and not _NO_CREDIT.search(name)
    return is_likely and bool(_CREDIT.search(dashed(name[:60])))


def _words(value: Any) -> tuple[str, ...]:
    return tuple(value.split() if isinstance(value, str) else value or ())
