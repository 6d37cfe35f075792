"""The tree of a page into a row of blocks, without recursion: trees may be as deep as they like."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from bs4 import Tag
from bs4.element import NavigableString

from sitegen.cleaning import markdown
from sitegen.cleaning.blocks import Block, Kind, item_mark, letters
from sitegen.cleaning.census import UNSEEN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bs4 import BeautifulSoup

    from sitegen.cleaning.census import Census

LEAST_PROSE_WORDS = 8
MOST_CELL_WORDS = 25  # a table with longer cells is a layout

_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "menu",
    "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
})  # fmt: skip
_EMPHASES = {
    "b": markdown.strong,
    "strong": markdown.strong,
    "i": markdown.emphasis,
    "em": markdown.emphasis,
}
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_REFERENCE = re.compile(r"\s*[\[(]?(?:\d{1,3}|[a-z*†‡])[\])]?\s*\Z")
_SENTENCE_END = re.compile(r"[.!?…:;,\"'”’»)\]]\Z")


@dataclass(frozen=True, slots=True)
class Walked:
    """The blocks of a page; by the id() of an element, its blocks' numbers and letters of prose."""

    blocks: tuple[Block, ...]
    spans: Mapping[int, tuple[int, int]]
    prose: Mapping[int, float]


class _Opening(NamedTuple):
    """Where an inline element began; emphasis within the same emphasis `is_inner`."""

    line: int
    piece: int
    is_inner: bool


@dataclass(slots=True)
class _Piece:
    """A run of words within a line: plain, as Markdown, and how many letters are links."""

    plain: str
    marked: str
    linked: int = 0


def walk(soup: BeautifulSoup, apart: Mapping[int, str], census: Census) -> Walked:
    """Read the blocks of a page in order; `apart` names the parts that are no article."""
    walker = _Walker(apart, census.with_layout)
    stack: list[tuple[Tag | NavigableString, bool]] = [(soup, False)]
    while stack:
        node, is_left = stack.pop()
        if isinstance(node, Tag):
            if is_left:
                walker.leave(node)
            elif node.name not in UNSEEN and not _is_reference(node):
                stack.append((node, True))
                if walker.enter(node):
                    stack.extend((child, False) for child in reversed(node.contents)
                                 if isinstance(child, (Tag, NavigableString)))  # fmt: skip
        elif type(node) is NavigableString:
            walker.read(str(node))
    walker.flush()
    return Walked(tuple(walker.blocks), walker.spans, walker.prose)


class _Walker:
    """Where the reading of a page stands."""

    def __init__(self, apart: Mapping[int, str], layouts: frozenset[int]) -> None:
        self.blocks: list[Block] = []
        self.spans: dict[int, tuple[int, int]] = {}
        self.prose: dict[int, float] = {}
        self._apart = apart
        self._layouts = layouts
        self._lines: list[list[_Piece]] = [[]]
        self._open: list[_Opening] = []
        self._emphases: set[object] = set()  # those that began in the block and are still open
        self._hidden: list[str] = []
        self._lists: list[int | None] = []  # the number of the last item; None in a bullet list
        self._tally: list[tuple[int, float]] = []  # first block and prose of each open element
        self._depth = {"li": 0, "blockquote": 0, "pre": 0}
        self._heading = 0

    def enter(self, tag: Tag) -> bool:
        """Begin an element; False where its content has been read whole."""
        name = tag.name
        if rule := self._apart.get(id(tag)):
            self.flush()
            self._hidden.append(rule)
        if name in _BLOCKS:
            self.flush()
            self._tally.append((len(self.blocks), 0.0))
            self._begin(tag)
            is_data = name == "table" and id(tag) not in self._layouts
            if is_data and (rows := _data_rows(tag)):
                self._add_table(rows)
                return False
        elif name == "br":
            self._lines.append([])
        else:
            self._open_inline(tag)
        return True

    def leave(self, tag: Tag) -> None:
        name = tag.name
        if name in _BLOCKS:
            self.flush()
            self._end(tag)
            first, prose = self._tally.pop()
            self.spans[id(tag)] = (first, len(self.blocks))
            self.prose[id(tag)] = prose
            self._count(prose)
        elif name != "br" and self._open:
            self._wrap(tag, self._open.pop())
        if id(tag) in self._apart:
            self.flush()
            self._hidden.pop()

    def read(self, text: str) -> None:
        if self._depth["pre"]:
            for number, line in enumerate(text.split("\n")):
                if number:
                    self._lines.append([])
                self._lines[-1].append(_Piece(line, markdown.escape_inline(line)))
            return
        words = re.sub(r"\s+", " ", text)
        self._lines[-1].append(_Piece(words, markdown.escape_inline(words)))

    def flush(self) -> None:
        """End the block that is being read."""
        lines, self._lines = self._lines, [[]]
        self._open = [_Opening(0, 0, is_inner=True)] * len(self._open)
        self._emphases.clear()
        pieces = [line for line in map(_joined, lines) if letters(line.plain)]
        if not pieces:
            return
        kind = self._kind()
        for piece in [_all(pieces)] if kind in (Kind.HEADING, Kind.ITEM) else _paragraphs(pieces):
            self._add(piece, kind)

    def _begin(self, tag: Tag) -> None:
        name = tag.name
        if name in _HEADINGS:
            self._heading = int(name[1])
        elif name in ("ol", "ul", "menu", "dir"):
            self._lists.append(0 if name == "ol" else None)
        elif name in self._depth:
            self._depth[name] += 1
            if name == "li" and self._lists and self._lists[-1] is not None:
                self._lists[-1] += 1

    def _end(self, tag: Tag) -> None:
        name = tag.name
        if name in _HEADINGS:
            self._heading = 0
        elif name in ("ol", "ul", "menu", "dir"):
            self._lists.pop()
        elif name in self._depth:
            self._depth[name] -= 1

    def _kind(self) -> Kind:
        if self._heading:
            return Kind.HEADING
        if self._depth["li"]:
            return Kind.ITEM
        return Kind.QUOTE if self._depth["blockquote"] else Kind.PARAGRAPH

    def _mark(self, kind: Kind) -> str:
        if kind is Kind.HEADING:
            return "#" * self._heading + " "
        if kind is Kind.ITEM:
            return item_mark(len(self._lists) - 1, self._lists[-1]) if self._lists else item_mark(0)
        return "> " if kind is Kind.QUOTE else ""

    def _add(self, piece: _Piece, kind: Kind) -> None:
        linked = min(1.0, piece.linked / max(1, letters(piece.plain)))
        shown = re.sub(r"(?<!\\)\*{4}", "", piece.marked)  # bold that ends where bold begins
        if kind is not Kind.HEADING:
            shown = markdown.escape_start(shown)
        hidden = self._hidden[-1] if self._hidden else ""
        block = Block(
            piece.plain, shown, len(self.blocks) + 1, kind, self._mark(kind), linked, hidden
        )
        self.blocks.append(block)
        if not hidden and kind is not Kind.HEADING and block.words >= LEAST_PROSE_WORDS:
            self._count(len(piece.plain) * max(0.0, 1 - 2 * linked))

    def _add_table(self, rows: tuple[tuple[str, ...], ...]) -> None:
        words = "\n".join(" ".join(filter(None, row)) for row in rows)
        cells = tuple(tuple(markdown.escape_inline(cell) for cell in row) for row in rows)
        hidden = self._hidden[-1] if self._hidden else ""
        self.blocks.append(
            Block(words, markdown.table(cells), len(self.blocks) + 1, Kind.TABLE, hidden_by=hidden)
        )

    def _count(self, prose: float) -> None:
        if self._tally:
            first, before = self._tally[-1]
            self._tally[-1] = (first, before + prose)

    def _open_inline(self, tag: Tag) -> None:
        emphasis = _EMPHASES.get(tag.name)
        is_inner = emphasis in self._emphases
        self._open.append(_Opening(len(self._lines) - 1, len(self._lines[-1]), is_inner))
        if emphasis:
            self._emphases.add(emphasis)

    def _wrap(self, tag: Tag, opening: _Opening) -> None:
        """Turn what an inline element held into one piece."""
        emphasis = _EMPHASES.get(tag.name)
        if emphasis and opening.is_inner:
            return  # wrapping at every depth would take time by its square
        self._emphases.discard(emphasis)
        start = opening.piece if opening.line == len(self._lines) - 1 else 0
        pieces = self._lines[-1][start:]
        whole = _Piece(
            "".join(piece.plain for piece in pieces),
            "".join(piece.marked for piece in pieces),
            sum(piece.linked for piece in pieces),
        )
        if tag.name == "a":
            whole.linked = letters(whole.plain)
            whole.marked = markdown.link(whole.marked, str(tag.get("href", "")))
        elif emphasis and not self._heading:
            whole.marked = emphasis(whole.marked)
        elif tag.name == "q":
            whole = _Piece(f"“{whole.plain}”", f"“{whole.marked}”", whole.linked)
        self._lines[-1][start:] = [whole]


def _joined(line: list[_Piece]) -> _Piece:
    return _Piece(
        " ".join("".join(piece.plain for piece in line).split()),
        " ".join("".join(piece.marked for piece in line).split()),
        sum(piece.linked for piece in line),
    )


def _all(lines: list[_Piece]) -> _Piece:
    return _Piece(" ".join(line.plain for line in lines), " ".join(line.marked for line in lines),
                  sum(line.linked for line in lines))  # fmt: skip


def _paragraphs(lines: list[_Piece]) -> list[_Piece]:
    """Join lines that <br> only wrapped: the next goes on in small letters."""
    groups = [[lines[0]]]
    for line in lines[1:]:
        goes_on = not _SENTENCE_END.search(groups[-1][-1].plain) and line.plain[0].islower()
        if goes_on:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_all(group) for group in groups]


def _is_reference(tag: Tag) -> bool:
    """Tell the mark of a footnote."""
    return (
        tag.name == "sup"
        and tag.find("a") is not None
        and bool(_REFERENCE.match(tag.get_text()[:12]))
    )


def _data_rows(table: Tag) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a table of data, () for one that only lays out the page."""
    rows = []
    for row in table.find_all("tr"):
        cells = [" ".join(cell.get_text(" ").split()) for cell in row.find_all(("td", "th"))]
        if any(cells):
            rows.append(tuple(cells))
    widths = {len(row) for row in rows}
    if len(rows) == 1 or max(widths, default=1) == 1:
        return ()
    longest = max(len(cell.split()) for row in rows for cell in row)
    return tuple(rows) if longest <= MOST_CELL_WORDS else ()
