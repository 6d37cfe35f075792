"""What each element of a page holds, counted in one pass: pages may be nested ten thousand deep."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bs4.element import NavigableString

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bs4 import BeautifulSoup

LEAST_SENTENCE = 40  # characters between two tags; labels and teasers are shorter

UNSEEN = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "object", "embed", "video", "audio",
    "canvas", "iframe", "head", "title", "meta", "link", "input", "select", "option", "optgroup",
    "textarea", "label", "button", "datalist", "area", "map", "progress", "meter", "applet",
})  # fmt: skip
_LAYOUT = frozenset({"table", "p", "form", "ul", "ol", "h1", "h2", "h3", "input"})
_MAIN = frozenset({"h1", "article", "main", "figure"})


@dataclass(frozen=True, slots=True)
class Census:
    """By the id() of an element: letters of sentences, and whether it holds what tells its use."""

    prose: Mapping[int, int]
    with_layout: frozenset[int]
    with_main: frozenset[int]


def take_census(soup: BeautifulSoup) -> Census:
    """Count from the last element to the first, so that children come before their parents."""
    prose: Counter[int] = Counter()
    with_layout: set[int] = set()
    with_main: set[int] = set()
    for tag in reversed(soup.find_all(name=True)):
        parent = id(tag.parent)
        if tag.name in _LAYOUT or id(tag) in with_layout:
            with_layout.add(parent)
        if tag.name in _MAIN or id(tag) in with_main:
            with_main.add(parent)
        if tag.name in UNSEEN:
            continue
        if tag.name != "a":
            prose[id(tag)] += sum(
                len(child)
                for child in tag.contents
                if type(child) is NavigableString and len(child) > LEAST_SENTENCE
            )
        prose[parent] += prose[id(tag)]
    return Census(prose, frozenset(with_layout), frozenset(with_main))
