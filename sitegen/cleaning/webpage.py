"""A saved page into blocks, with the article among them told from what surrounds it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bs4 import BeautifulSoup

from sitegen.cleaning import article
from sitegen.cleaning.census import take_census
from sitegen.cleaning.parts import set_apart
from sitegen.cleaning.walking import walk

if TYPE_CHECKING:
    from sitegen.cleaning.blocks import Block

OUTSIDE = "outside the article"


@dataclass(frozen=True, slots=True)
class Page:
    """The tree of a page, and all its blocks; those of no article have `hidden_by` set."""

    soup: BeautifulSoup
    blocks: tuple[Block, ...]


def read_page(text: str) -> Page:
    """Read HTML, however broken."""
    soup = BeautifulSoup(text, "lxml")
    census = take_census(soup)
    walked = walk(soup, set_apart(soup, census), census)
    first, last = article.span(soup, walked)
    blocks = tuple(
        block if first <= number < last or block.hidden_by else replace(block, hidden_by=OUTSIDE)
        for number, block in enumerate(walked.blocks)
    )
    return Page(soup, blocks)
