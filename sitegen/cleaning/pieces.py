"""Runs of words within a line: as they are read, as Markdown, and how much of them is links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from sitegen.cleaning import markdown
from sitegen.cleaning.blocks import letters

_SENTENCE_END = re.compile(r"[.!?…:;,\"'”’»)\]]\Z")


class Piece(NamedTuple):
    """A run of words within a line: plain, as Markdown, and how many letters are links.

    `is_linked` tells that all of them are, `has_link` that the Markdown holds a link.
    """

    plain: str
    marked: str
    linked: int = 0
    is_linked: bool = False
    has_link: bool = False


SPACE = Piece(" ", " ")


def link(pieces: Sequence[Piece], address: str) -> Piece:
    """Return a link around pieces; around other links there is none, a link holds no link."""
    inner = merged(pieces)
    marked = inner.marked if inner.has_link else markdown.link(inner.marked, address)
    # What a link within has counted is not counted anew: links may be nested thousands deep.
    linked = sum(piece.linked if piece.is_linked else letters(piece.plain) for piece in pieces)
    has_link = inner.has_link or marked != inner.marked
    return Piece(inner.plain, marked, linked, is_linked=True, has_link=has_link)


def merged(pieces: Sequence[Piece]) -> Piece:
    """Return pieces that follow each other as one."""
    if len(pieces) == 1:
        return pieces[0]
    return Piece(
        "".join([piece.plain for piece in pieces]),
        "".join([piece.marked for piece in pieces]),
        sum([piece.linked for piece in pieces]),
        all(piece.is_linked for piece in pieces),
        any(piece.has_link for piece in pieces),
    )


def line_of(pieces: Sequence[Piece]) -> Piece:
    """Return pieces as one line, with single spaces between its words."""
    line = merged(pieces)
    return Piece(" ".join(line.plain.split()), " ".join(line.marked.split()), line.linked)


def joined(lines: Sequence[Piece]) -> Piece:
    """Return lines as one."""
    return Piece(
        " ".join(line.plain for line in lines),
        " ".join(line.marked for line in lines),
        sum(line.linked for line in lines),
    )


def paragraphs(lines: Sequence[Piece]) -> list[Piece]:
    """Join lines that <br> only wrapped: the next goes on in small letters."""
    groups = [[lines[0]]]
    for line in lines[1:]:
        goes_on = not _SENTENCE_END.search(groups[-1][-1].plain) and line.plain[0].islower()
        if goes_on:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [joined(group) for group in groups]
