"""A line of YAML taken apart, and put together again as it should be."""

from __future__ import annotations

import re

KEY = r"[^\W\d][\w-]*"
KEY_LINE = re.compile(rf"\s*(?:- +)?{KEY}:(?:\s|\Z)")
SPECIAL = "@`%*&!|>,]}[{-?#"  # a text cannot begin with these
CLOSED_BY = {"[": "]", "{": "}"}

_LINE = re.compile(
    rf"(?P<indent>[ ]*)(?P<hyphens>(?:-[ ]+)*)(?:(?P<key>{KEY})[ ]*:(?:[ ]+|\Z))?(?P<value>.*)",
    re.DOTALL,
)


def parts_of(line: str) -> dict[str, str]:
    found = _LINE.match(line)
    return {name: text or "" for name, text in found.groupdict().items()} if found else {}


def value_column(line: str) -> int:
    found = _LINE.match(line)
    return found.start("value") if found else 0


def holds_something(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def first_quote(line: str) -> tuple[int, int]:
    """Return where the first quoted text of a line begins, and where it ends; -1 if it does not.

    In a list in brackets it is the first that does not end, if there is one.
    """
    column = value_column(line)
    if line[column : column + 1] in ("'", '"'):
        return column, _closing(line, column)
    if line[column : column + 1] in ("[", "{"):
        at = column
        while found := re.compile(r"(?<=[\[{,:])\s*([\"'])").search(line, at):
            end = _closing(line, found.start(1))
            if end < 0:
                return found.start(1), -1
            at = end + 1
    return -1, -1


def _closing(line: str, start: int) -> int:
    mark, at = line[start], start + 1
    while at < len(line):
        if line[at] == "\\" and mark == '"':
            at += 1
        elif line[at] == mark:
            if mark == "'" and line[at + 1 : at + 2] == "'":
                at += 1
            else:
                return at
        at += 1
    return -1


def rewritten(line: str, mark: str = "") -> str:
    """Return a line as it can be written, with its text in quotation marks."""
    column = value_column(line)
    value = line[column:].strip()
    has_marks = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return f"write: {line[:column].strip()} {quoted(value[1:-1] if has_marks else value, mark)}"


def quoted(text: str, mark: str = "") -> str:
    """Return `text` in quotation marks that it does not hold itself."""
    if mark != "'" and '"' not in text and "\\" not in text:
        return f'"{text}"'
    return "'" + text.replace("'", "''") + "'"
