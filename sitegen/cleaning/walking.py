"""The tree of a page into a row of blocks, without recursion: trees may be as deep as they like."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement

from sitegen.cleaning import markdown, pieces
from sitegen.cleaning.blocks import Block, Kind, item_mark, letters, prose_letters
from sitegen.cleaning.census import UNSEEN, Census
from sitegen.cleaning.pieces import SPACE, Piece

MOST_IN_REFERENCE = 20  # elements and strings; a note's mark has six at most
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
_WRAPPED = frozenset(("a", "q", *_EMPHASES))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_REFERENCE = re.compile(r"\s*[\[(]?(?:\d{1,3}|[a-z*†‡])[\])]?\s*\Z")
_SPACES = re.compile(r"\s+")
_BOLD_UPON_BOLD = re.compile(r"(?<!\\)\*{4}")


@dataclass(frozen=True, slots=True)
class Walked:
    """The blocks of a page; by the id() of an element, its blocks' numbers and letters of prose.

    `homes` are the elements that the blocks stand in, one a block.
    """

    blocks: tuple[Block, ...]
    homes: tuple[Tag, ...]
    spans: Mapping[int, tuple[int, int]]
    prose: Mapping[int, float]


class _Opening(NamedTuple):
    """Where a link, an emphasis or a quotation began; `is_inner` within the same emphasis."""

    block: int
    line: int
    piece: int
    is_inner: bool


def walk(soup: BeautifulSoup, apart: Mapping[int, str], census: Census) -> Walked:
    """Read the blocks of a page in order; `apart` names the parts that are no article."""
    walker = _Walker(soup, apart, census.with_layout)
    stack: list[tuple[Tag, Iterator[PageElement]]] = []
    children: Iterator[PageElement] = iter((soup,))
    while True:
        node = next(children, None)
        if node is None:
            if not stack:
                break
            tag, children = stack.pop()
            walker.leave(tag)
        elif type(node) is NavigableString:
            walker.read(node)
        elif isinstance(node, Tag) and node.name not in UNSEEN and not _is_reference(node):
            stack.append((node, children))
            children = iter(node.contents if walker.enter(node) else ())
    walker.flush()
    return Walked(tuple(walker.blocks), tuple(walker.homes), walker.spans, walker.prose)


class _Walker:
    """Where the reading of a page stands."""

    def __init__(
        self, soup: BeautifulSoup, apart: Mapping[int, str], layouts: frozenset[int]
    ) -> None:
        self.blocks: list[Block] = []
        self.homes: list[Tag] = []
        self.spans: dict[int, tuple[int, int]] = {}
        self.prose: dict[int, float] = {}
        self._apart = apart
        self._layouts = layouts
        self._path: list[Tag] = [soup]
        self._lines: list[list[Piece]] = [[]]
        self._begun = 0  # blocks
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
            self._path.append(tag)
            self._begin(tag)
            is_data = name == "table" and id(tag) not in self._layouts
            if is_data and (rows := _data_rows(tag)):
                self._add_table(rows)
                return False
        elif name == "br":
            self._lines.append([])
        elif name in _WRAPPED:
            self._open_inline(tag)
        return True

    def leave(self, tag: Tag) -> None:
        name = tag.name
        if name in _BLOCKS:
            self.flush()
            self._end(tag)
            self._path.pop()
            first, prose = self._tally.pop()
            self.spans[id(tag)] = (first, len(self.blocks))
            self.prose[id(tag)] = prose
            self._count(prose)
        elif name in _WRAPPED:
            self._wrap(tag, self._open.pop())
        if id(tag) in self._apart:
            self.flush()
            self._hidden.pop()

    def read(self, text: str) -> None:
        if self._depth["pre"]:
            for number, line in enumerate(text.split("\n")):
                if number:
                    self._lines.append([])
                self._lines[-1].append(Piece(line, markdown.escape_inline(line)))
        elif not text.isspace():
            words = _SPACES.sub(" ", text)
            self._lines[-1].append(Piece(words, markdown.escape_inline(words)))
        elif self._open or self._lines[-1]:  # not between two blocks
            self._lines[-1].append(SPACE)

    def flush(self) -> None:
        """End the block that is being read."""
        if self._open:
            self._begun += 1
            self._emphases.clear()
        if self._lines == [[]]:
            return
        lines = [line for line in map(pieces.line_of, filter(None, self._lines))
                  if any(map(str.isalnum, line.plain))]  # fmt: skip
        self._lines = [[]]
        if not lines:
            return
        kind = self._kind()
        is_one = kind in (Kind.HEADING, Kind.ITEM)
        for piece in [pieces.joined(lines)] if is_one else pieces.paragraphs(lines):
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

    def _add(self, piece: Piece, kind: Kind) -> None:
        linked = min(1.0, piece.linked / max(1, letters(piece.plain))) if piece.linked else 0.0
        shown = _BOLD_UPON_BOLD.sub("", piece.marked)
        if kind is not Kind.HEADING:
            shown = markdown.escape_start(shown)
        hidden = self._hidden[-1] if self._hidden else ""
        block = Block(
            piece.plain, shown, len(self.blocks) + 1, kind, self._mark(kind), linked, hidden
        )
        self.blocks.append(block)
        self.homes.append(self._path[-1])
        if not hidden and kind is not Kind.HEADING:
            self._count(prose_letters(block))

    def _add_table(self, rows: tuple[tuple[str, ...], ...]) -> None:
        words = "\n".join(" ".join(filter(None, row)) for row in rows)
        cells = tuple(tuple(markdown.escape_inline(cell) for cell in row) for row in rows)
        hidden = self._hidden[-1] if self._hidden else ""
        self.homes.append(self._path[-1])
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
        self._open.append(
            _Opening(self._begun, len(self._lines) - 1, len(self._lines[-1]), is_inner)
        )
        if emphasis:
            self._emphases.add(emphasis)
        elif tag.name == "q":
            self._lines[-1].append(Piece("“", "“"))

    def _wrap(self, tag: Tag, opening: _Opening) -> None:
        """Turn what a link, an emphasis or a quotation held into one piece."""
        emphasis = _EMPHASES.get(tag.name)
        is_new = opening.block == self._begun
        if emphasis and (opening.is_inner or not is_new):
            return  # wrapping at every depth would take time by its square
        self._emphases.discard(emphasis)
        line = self._lines[-1]
        start = opening.piece if is_new and opening.line == len(self._lines) - 1 else 0
        if tag.name == "a":
            line[start:] = [pieces.link(line[start:], str(tag.get("href", "")))]
        elif emphasis and not self._heading:
            whole = pieces.merged(line[start:])
            line[start:] = [whole._replace(marked=emphasis(whole.marked))]
        elif tag.name == "q" and is_new:
            line.append(Piece("”", "”"))


def _is_reference(tag: Tag) -> bool:
    """Tell the mark of a footnote."""
    if tag.name != "sup":
        return False
    nodes = list(islice(_nodes(tag), MOST_IN_REFERENCE))
    text = "".join(node for node in nodes if type(node) is NavigableString)
    has_link = any(isinstance(node, Tag) and node.name == "a" for node in nodes)
    return has_link and bool(_REFERENCE.match(text[:12]))


def _nodes(tag: Tag) -> Iterator[PageElement]:
    """Yield an element and all in it; `descendants` would go down to the last of them first."""
    stack: list[PageElement] = [tag]
    while stack:
        node = stack.pop()
        yield node
        if isinstance(node, Tag):
            stack.extend(reversed(node.contents[:MOST_IN_REFERENCE]))


def _data_rows(table: Tag) -> tuple[tuple[str, ...], ...]:
    """Return the cells of a table of data, () for one that only lays out the page."""
    first = table.find("tr")
    if first is None or first.find("tr"):  # rows within rows: broken, or a layout
        return ()
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
