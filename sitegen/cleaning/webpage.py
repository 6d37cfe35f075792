"""A saved page into blocks, with the article among them told from what surrounds it."""

from __future__ import annotations

from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag
from bs4.element import AttributeDict

from sitegen.cleaning import article, surroundings
from sitegen.cleaning.blocks import Block
from sitegen.cleaning.census import take_census
from sitegen.cleaning.parts import set_apart
from sitegen.cleaning.walking import walk


@dataclass(frozen=True, slots=True)
class Page:
    """The tree of a page, its blocks, and what the markup tells of those that nothing hides."""

    soup: BeautifulSoup
    blocks: tuple[Block, ...]
    surroundings: tuple[tuple[float, ...], ...]


def read_page(text: str) -> Page:
    """Read HTML, however broken."""
    # Attributes as they were written, each a string, take a sixth off the time of parsing.
    soup = BeautifulSoup(
        text, "lxml", multi_valued_attributes=None, attribute_dict_class=AttributeDict
    )
    tags = [node for node in soup.descendants if isinstance(node, Tag)]
    census = take_census(tags)
    walked = walk(soup, set_apart(tags, census), census)
    span = article.span(soup, tags, walked)
    return Page(soup, walked.blocks, tuple(surroundings.describe(walked, span)))
