"""What each element of a page holds, counted in one pass: pages may be nested ten thousand deep."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bs4 import Tag
from bs4.element import NavigableString

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
    """By the id() of an element: characters of its sentences, words and links; what it holds.

    `whole` is the prose of the page.
    """

    prose: Mapping[int, int]
    letters: Mapping[int, int]
    linked: Mapping[int, int]
    whole: int
    with_layout: frozenset[int]
    with_main: frozenset[int]


def take_census(tags: Sequence[Tag]) -> Census:
    """Count from the last element of a page to the first: children come before their parents."""
    prose: defaultdict[int, int] = defaultdict(int)
    letters: defaultdict[int, int] = defaultdict(int)
    linked: defaultdict[int, int] = defaultdict(int)
    with_layout: set[int] = set()
    with_main: set[int] = set()
    for tag in reversed(tags):
        name, place, parent = tag.name, id(tag), id(tag.parent)
        if name in _LAYOUT or place in with_layout:
            with_layout.add(parent)
        if name in _MAIN or place in with_main:
            with_main.add(parent)
        if name in UNSEEN:
            continue
        for child in tag.contents:
            if type(child) is NavigableString and (size := len(child)) > 1:
                if size > LEAST_SENTENCE:
                    size = len(" ".join(child.split()))
                letters[place] += size if size > 1 else 0
                prose[place] += size if size > LEAST_SENTENCE and name != "a" else 0
        if letters[place]:
            prose[parent] += prose[place]
            letters[parent] += letters[place]
            linked[parent] += letters[place] if name == "a" else linked[place]
    whole = max(prose.values(), default=0)
    return Census(prose, letters, linked, whole, frozenset(with_layout), frozenset(with_main))
