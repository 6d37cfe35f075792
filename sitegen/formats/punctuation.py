"""Quotation marks, brackets and colons in a text of front matter: which is missing where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sitegen.formats.faults import Fault, Stop
from sitegen.formats.lines import (
    CLOSED_BY,
    KEY_LINE,
    SPECIAL,
    first_quote,
    parts_of,
    quoted,
    rewritten,
    value_column,
)


def quote(stop: Stop) -> Fault | None:
    """A quotation mark that is not closed, or one within a text that has such marks round it."""
    if "escape" in stop.problem:
        message = 'a backslash (\\) stands in a text in "double" quotation marks'
        return Fault(stop.line, stop.column, message, rewritten(stop.text(stop.line), "'"))
    if "quoted scalar" in stop.context and "end of stream" in stop.problem:
        return _opened(stop, *stop.begun)
    for number in stop.lines_outside_blocks():
        column, end = first_quote(stop.text(number))
        if column < 0:
            continue
        if end < 0:
            below = stop.lines[number + 1 : stop.line + 1]
            if any(KEY_LINE.match(line) for line in below):
                return _opened(stop, number, column)
        elif number == stop.line and "flow" not in stop.context:
            rest = stop.text(number)[end + 1 :].strip()
            if rest and not rest.startswith((":", "#")):
                return Fault(
                    number,
                    end,
                    "the text in quotation marks ends here, but the line goes on",
                    rewritten(stop.text(number)),
                )
    return None


def bracket(stop: Stop) -> Fault | None:
    if "flow" not in stop.context:
        return None
    line, column = stop.begun
    if "expected ','" not in stop.problem:
        line, column = next(_open_brackets(stop), (-1, -1))
    text = stop.text(line)
    opening = text[column : column + 1]
    if opening not in CLOSED_BY:
        return None
    closing = CLOSED_BY[opening]
    if closing in text[column:] and stop.line == line:
        message = "a comma is missing between this and what stands before it"
        return Fault(stop.line, stop.column, message, "put one before it")
    if opening == "{" and ":" not in text[column:]:
        return _needing_marks(stop, line, column)
    hint = f"write: {text.strip().rstrip(',')}{closing}"
    return Fault(line, column, f"the bracket {opening} is opened here and not closed", hint)


def beginning(stop: Stop) -> Fault | None:
    """A text that begins with a character that means something else to YAML."""
    text = stop.text(stop.line)
    column = value_column(text)
    first = text[column : column + 1]
    if stop.context == "an anchor" and first in CLOSED_BY:
        return replace(_needing_marks(stop, stop.line, stop.column), hint="")
    if stop.context == "an anchor":
        return _needing_marks(stop, stop.line, stop.column)
    if first in CLOSED_BY and text[stop.column : stop.column + 1] in CLOSED_BY.values():
        message = "a bracket is closed here that was not opened"
        return Fault(stop.line, stop.column, message, "take it out")
    is_bracketed = first in ("[", "{") and text[: stop.column].rstrip().endswith(("]", "}"))
    if first and first in SPECIAL and (stop.column <= column + 2 or is_bracketed or _is_mark(stop)):
        return _needing_marks(stop, stop.line, column)
    return None


def colon_in_text(stop: Stop) -> Fault | None:
    text = stop.text(stop.line)
    if "mapping values" not in stop.problem or stop.column < value_column(text):
        return None
    if not parts_of(text)["key"]:
        return None
    message = "a text with a colon in it needs quotation marks round it"
    return Fault(stop.line, stop.column, message, rewritten(text))


def _opened(stop: Stop, line: int, column: int) -> Fault:
    mark = stop.text(line)[column : column + 1]
    hint = f"write: {stop.text(line).strip()}{mark}" if mark and mark in "\"'" else ""
    if "[" in stop.text(line)[:column]:
        hint = "put the same mark behind the text"
    return Fault(line, column, "a quotation mark is opened here and not closed", hint)


def _open_brackets(stop: Stop) -> Iterator[tuple[int, int]]:
    """Yield where a value begins with a bracket that its line does not close."""
    for number in stop.lines_outside_blocks():
        text = stop.lines[number]
        column = value_column(text)
        closing = CLOSED_BY.get(text[column : column + 1])
        if closing and closing not in text[column:]:
            yield number, column


def _is_mark(stop: Stop) -> bool:
    return any(what in stop.context for what in ("alias", "anchor", "tag", "block scalar"))


def _needing_marks(stop: Stop, line: int, column: int) -> Fault:
    text = stop.text(line)
    message = f"a text that begins with {text[column]} needs quotation marks round it"
    hint = f"write: {text[:column].strip()} {quoted(text[column:].strip())}"
    return Fault(line, column, message, hint)
