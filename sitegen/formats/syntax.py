"""What YAML cannot read, told where it begins and in the words of those who write it.

A parser stops where it can no longer go on, which is often lines below the mistake. Here the
lines up to that place are looked at again, by rules in order: the first that knows the mistake
tells it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Collection, Iterator, Sequence

from sitegen.formats import punctuation
from sitegen.formats.faults import Fault, Stop
from sitegen.formats.lines import (
    KEY,
    holds_something,
    parts_of,
    value_column,
)

_GLUED_HYPHEN = re.compile(r"\s*-(?=[^\s-])")
_GLUED_COLON = re.compile(rf"\s*(?:- +)?({KEY}):(?=[^ /])")
_WORD_AND_TEXT = re.compile(rf"\s*(?:- +)?({KEY})(?:\s*=\s*|\s+)(?=\S)")
_CONTROL = re.compile(r"[^\t\n\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def fault_of(stop: Stop) -> Fault:
    """Return the mistake that made a parser stop."""
    found = (rule(stop) for rule in _RULES)
    return next(filter(None, found), None) or _unknown(stop)


def _unknown(stop: Stop) -> Fault:
    is_behind = not stop.text(stop.line).strip()  # as where something more is expected at the end
    line = max(stop.above(min(stop.line, len(stop.lines))), 0) if is_behind else stop.line
    column = 0 if is_behind else stop.column
    return Fault(line, column, f"this cannot be read ({stop.problem})", _SHAPE)


def unreadable_character(text: str) -> Fault | None:
    """Return the fault of the first character that YAML does not allow."""
    found = _CONTROL.search(text)
    if not found:
        return None
    line = text.count("\n", 0, found.start())
    column = found.start() - (text.rfind("\n", 0, found.start()) + 1)
    message = f"an invisible character (U+{ord(found.group()):04X}) stands here"
    return Fault(line, column, message, "delete it: it came with what was copied")


def swallowed_line(lines: Sequence[str], first: int, last: int, known: Collection[str]) -> bool:
    """Tell whether a quoted text, in the lines `first` to `last`, holds a line that is none of it.

    That is a key which is `known`, not indented as a text that goes on would be.
    """
    own = parts_of(lines[first])
    width = len(own["indent"] + own["hyphens"])
    below = (parts_of(line) for line in lines[first + 1 : last + 1])
    return any(
        parts["key"] in known and len(parts["indent"] + parts["hyphens"]) <= width
        for parts in below
    )


_SHAPE = 'a line is "key: value"; what belongs to a key stands below it, indented by two spaces'


def _tab(stop: Stop) -> Fault | None:
    line = stop.text(stop.line)
    margin = line[: len(line) - len(line.lstrip())]
    column = margin.find("\t")
    if column < 0 and line[stop.column : stop.column + 1] == "\t":
        column = stop.column
    if column < 0:
        return None
    return Fault(stop.line, column, "a tab stands here", "indent with spaces instead")


def _no_colon(stop: Stop) -> Fault | None:
    """A line without a key, or a space that is missing behind a colon or hyphen."""
    if "expected ':'" in stop.problem:
        line = stop.begun[0]
    elif "mapping values" in stop.problem:
        line = stop.above(stop.line)
    else:
        return None
    text = stop.text(line)
    if line < 0 or parts_of(text)["key"]:
        return None
    if "mapping values" in stop.problem and re.match(r"\s*- +\S", text):
        column = value_column(text)
        message = "what stands below belongs to this entry, so it needs a key itself"
        return Fault(line, column, message, f"write: - name: {text[column:].strip()}")
    return without_colon(line, text, stop.known)


def without_colon(line: int, text: str, known: Collection[str]) -> Fault:
    """Return the fault of a line that should have a key and has none."""
    start = len(text) - len(text.lstrip())
    if glued := _GLUED_HYPHEN.match(text):
        rest = text[glued.end() :].strip()
        message = "a space is missing behind the hyphen"
        return Fault(line, glued.end(), message, f"write: - {rest}")
    if glued := _GLUED_COLON.match(text):
        rest = text[glued.end() :].strip()
        message = "a space is missing behind the colon"
        return Fault(line, glued.end(), message, f"write: {glued[1]}: {rest}")
    worded = _WORD_AND_TEXT.match(text)
    if worded and (key := _key_meant(worded[1], known)):
        rest = text[worded.end() :].strip()
        message = f'a colon is missing behind "{worded[1]}"'
        return Fault(line, worded.end(1), message, f"write: {key}: {rest}")
    message = 'this line is neither "key: value" nor does it belong to the line above'
    hint = "if it goes on with the text above, indent it by two spaces; if not, it needs a key"
    return Fault(line, start, message, hint)


def _indentation(stop: Stop) -> Fault | None:
    text = stop.text(stop.line)
    start = len(text) - len(text.lstrip())
    levels = dict(_levels(stop))
    if not text.strip() or not levels:
        return None
    nearest = min(levels, key=lambda level: (abs(level - start), -level))
    if nearest == start:
        above = [level for level in levels if level > start]
        if not above:
            return None
        nearest = min(above)
    line, word = levels[nearest]
    message = "this line is not indented like the lines that it belongs to"
    if not start and 0 not in levels:
        return Fault(line, 0, message, "begin it in column 1")
    return Fault(stop.line, start, message, f'begin it in column {nearest + 1}, below "{word}"')


def _levels(stop: Stop) -> Iterator[tuple[int, tuple[int, str]]]:
    """Yield the columns in which the open lists and keys above begin, each with line and word."""
    limit = 1_000_000
    for number in range(stop.line - 1, -1, -1):
        text = stop.lines[number]
        if not holds_something(text):
            continue
        parts = parts_of(text)
        indent = len(parts["indent"])
        inner = indent + len(parts["hyphens"])
        word = parts["key"] or parts["value"].split(" ")[0]
        if inner < limit:
            yield inner, (number, word)
        if indent < min(limit, inner):
            yield indent, (number, "-")
        limit = min(limit, indent)


_RULES: tuple[Callable[[Stop], Fault | None], ...] = (
    _tab,
    punctuation.quote,
    punctuation.bracket,
    punctuation.beginning,
    punctuation.colon_in_text,
    _no_colon,
    _indentation,
)


def _key_meant(word: str, known: Collection[str]) -> str | None:
    close = difflib.get_close_matches(word.casefold(), known, n=1, cutoff=0.8)
    return close[0] if close else None
