"""Copied text, with or without remnants of Markdown, into blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sitegen.cleaning import markdown, unwrapping
from sitegen.cleaning.blocks import Block, Kind, item_mark, letters
from sitegen.cleaning.extract import Dropped
from sitegen.cleaning.rules import mark_of
from sitegen.cleaning.unwrapping import Row

_LINK = re.compile(r"(?P<image>!?)\[(?P<label>[^\[\]]*)\]\((?P<address>[^()\s]*)(?: \"[^\"]*\")?\)")
_IS_MARKED = re.compile(r"\]\((?:#|/|https?:|mailto:)|^#{1,6} +[^\W\d_]", re.MULTILINE)
_EMPHASIS = re.compile(
    r"(?P<strong>\*\*|__)(?=\S)(?P<bold>[^*_]+)(?<=\S)(?P=strong)"
    r"|(?<!\w)_(?=\S)(?P<italic>[^_]+)(?<=\S)_(?!\w)"
)
_HEADING = re.compile(r"\s{0,8}(?P<level>#{1,6})\s+(?P<text>\S.*)\Z")
_BULLET = re.compile(r"(?P<indent>\s*)(?P<sign>[-*•·▪‣◦])\s+(?P<text>\S.*)\Z")
_NUMBERED = re.compile(r"(?P<indent>\s*)(?P<number>\d{1,3})[.)]\s+(?P<text>\S.*)\Z")
_QUOTED = re.compile(r"\s{0,3}>\s?(?P<text>.*)\Z")
_ROW = re.compile(r"\s*\|.*\|\s*\Z")
_RULER = re.compile(r"[\s|:+=_*~.·•-]+\Z")


def read_copied(text: str) -> tuple[tuple[Block, ...], tuple[Dropped, ...]]:
    """Return the blocks of `text`, and the page furniture that stood between them."""
    rows, furniture = unwrapping.without_furniture(unwrapping.rows_of(text))
    width = unwrapping.wrap_width(rows)
    is_marked = bool(_IS_MARKED.search(text))
    compounds = unwrapping.compounds_of(text)
    found: list[Block] = []
    for chunk in unwrapping.chunks(rows):
        found.extend(
            _blocks(
                tuple(unwrapping.paragraphs(chunk, width, compounds, _stands_alone)),
                is_marked=is_marked,
            )
        )
    return tuple(found), furniture


def read_inline(text: str, *, is_marked: bool = True) -> tuple[str, str, float]:
    """Return the plain words of a line, the same as Markdown, and the share of it that is links."""
    plain: list[str] = []
    marked: list[str] = []
    linked = at = 0
    for found in _LINK.finditer(text):
        before, shown = _styled(text[at : found.start()], is_marked=is_marked)
        label, shown_label = _styled("" if found["image"] else found["label"], is_marked=True)
        linked += letters(label)
        plain += [before, label]
        marked += [shown, markdown.link(shown_label, found["address"])]
        at = found.end()
    words, shown = _styled(text[at:], is_marked=is_marked)
    spoken = " ".join(("".join(plain) + words).split())
    return (
        spoken,
        " ".join(("".join(marked) + shown).split()),
        min(1.0, linked / max(1, letters(spoken))),
    )


def _styled(text: str, *, is_marked: bool) -> tuple[str, str]:
    if not is_marked:
        return text, markdown.escape_inline(text)
    plain, shown, at = [], [], 0
    for found in _EMPHASIS.finditer(text):
        words = found["bold"] or found["italic"]
        styled = markdown.strong if found["bold"] else markdown.emphasis
        plain += [text[at : found.start()], words]
        shown += [markdown.escape_inline(text[at : found.start()]),
                  styled(markdown.escape_inline(words))]  # fmt: skip
        at = found.end()
    plain.append(text[at:])
    shown.append(markdown.escape_inline(text[at:]))
    return "".join(plain), "".join(shown)


def _blocks(rows: Sequence[Row], *, is_marked: bool) -> Iterator[Block]:
    table: list[Row] = []
    for index, row in enumerate(rows):
        if _ROW.match(row.text) and is_marked:
            table.append(row)
            continue
        yield from _table(table)
        table = []
        yield from _block(row, _shape(rows, index, is_marked=is_marked), is_marked=is_marked)
    yield from _table(table)


def _shape(rows: Sequence[Row], index: int, *, is_marked: bool) -> tuple[Kind, str, str]:
    """Tell the kind, the mark and the words of one line."""
    text = rows[index].text
    if is_marked and (found := _HEADING.match(text)):
        return Kind.HEADING, "#" * max(2, len(found["level"])) + " ", found["text"].rstrip(" #")
    if found := _BULLET.match(text):
        return Kind.ITEM, item_mark(len(found["indent"].expandtabs(2)) // 4), found["text"]
    if (found := _NUMBERED.match(text)) and _is_listed(rows, index, int(found["number"])):
        return Kind.ITEM, item_mark(len(found["indent"]) // 4, int(found["number"])), found["text"]
    if found := _QUOTED.match(text):
        return Kind.QUOTE, "> ", found["text"]
    return Kind.PARAGRAPH, "", text


def _is_listed(rows: Sequence[Row], index: int, number: int) -> bool:
    """Tell a numbered item, which has a neighbour in the row of numbers, from "9. May"."""
    for step in (-1, 1):
        if 0 <= index + step < len(rows):
            found = _NUMBERED.match(rows[index + step].text)
            if found and int(found["number"]) == number + step:
                return True
    return False


def _block(row: Row, shape: tuple[Kind, str, str], *, is_marked: bool) -> Iterator[Block]:
    kind, mark, words = shape
    text, shown, linked = read_inline(words, is_marked=is_marked)
    if text and not _RULER.match(text):
        yield Block(
            text,
            shown if kind is Kind.HEADING else markdown.escape_start(shown),
            row.number,
            kind,
            mark,
            linked,
        )


def _stands_alone(line: str) -> bool:
    text = " ".join(line.split())
    return bool(text) and mark_of(Block(text, text, 0)) is not None


def _table(rows: Sequence[Row]) -> Iterator[Block]:
    if not rows:
        return
    cells = [tuple(read_inline(cell)[1] for cell in row.text.strip().strip("|").split("|"))
             for row in rows if not _RULER.match(row.text)]  # fmt: skip
    if cells:
        words = "\n".join(" ".join(filter(None, row)) for row in cells)
        yield Block(words, markdown.table(tuple(cells)), rows[0].number, Kind.TABLE)
