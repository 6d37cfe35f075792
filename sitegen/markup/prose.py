"""Markdown read once: its tokens, and the plain words of each block for those who search them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from sitegen.model import visible
from sitegen.model.remembering import REMEMBERED

_ADDRESSED = {"link_open": "href", "image": "src"}

MASK = "\ufffc"  # stands for a character on which no link may be laid

# Raw HTML stays text. `typographer` and `linkify` stay off: both are quadratic on hostile input.
_MARKDOWN = MarkdownIt("js-default", {"html": False, "linkify": False, "typographer": False})


@dataclass(frozen=True, slots=True)
class Block:
    """The words of one paragraph, heading, list item or cell.

    `linkable` is as long as `text`, masked where a link, a heading or code stands. `section`
    counts the headings above; `line` counts from 0 in the body.
    """

    text: str
    linkable: str
    section: int
    line: int


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link or picture of the text leads; it begins at `start` in the words of `block`.

    `words` are those that a picture is described with, "" for a link.
    """

    href: str
    line: int
    is_picture: bool
    block: int
    start: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """Markdown, and what is read in it: its words, and where its links lead."""

    markdown: str
    blocks: tuple[Block, ...]
    targets: tuple[Target, ...]

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens, parsed anew: they take far more room than the words, and less often serve."""
        return tuple(_MARKDOWN.parse(self.markdown))


@lru_cache(maxsize=REMEMBERED)
def parse_prose(markdown: str) -> Prose:
    """Return the prose of `markdown`, whatever it holds; hidden characters reach no page."""
    shown = visible(markdown)
    tokens = tuple(_MARKDOWN.parse(shown))
    return Prose(shown, tuple(_blocks(tokens)), tuple(_targets(tokens)))


def is_elsewhere(address: str) -> bool:
    """Tell whether an address as written leads out of the site."""
    return ":" in address or address.startswith("//")


def words_of(token: Token) -> str:
    """Return the characters that an inline token shows; a line break counts as one space."""
    if token.type in ("softbreak", "hardbreak"):
        return " "
    return token.content if token.type in ("text", "code_inline") else ""


def _blocks(tokens: tuple[Token, ...]) -> Iterator[Block]:
    section, in_heading = 0, False
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            in_heading = token.type == "heading_open"
            section += in_heading
        if token.type == "inline":
            children = token.children or []
            text = "".join(words_of(child) for child in children)
            linkable = MASK * len(text) if in_heading else _linkable(children)
            yield Block(text, linkable, section, token.map[0] if token.map else 0)


def _linkable(children: list[Token]) -> str:
    parts, depth = [], 0
    for child in children:
        depth += {"link_open": 1, "link_close": -1}.get(child.type, 0)
        words = words_of(child)
        is_open = depth == 0 and child.type != "code_inline"
        parts.append(words if is_open else MASK * len(words))
    return "".join(parts)


def _targets(tokens: tuple[Token, ...]) -> Iterator[Target]:
    inline = (token for token in tokens if token.type == "inline")
    for block, token in enumerate(inline):
        line = token.map[0] if token.map else 0
        at = 0
        for child in token.children or []:
            if child.type in _ADDRESSED:
                href = str(child.attrGet(_ADDRESSED[child.type]) or "")
                yield Target(href, line, child.type == "image", block, at, child.content)
            at += len(words_of(child))
