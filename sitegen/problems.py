"""What is wrong in a file of the editor's, said so that the editor can mend it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_WIDEST = 100  # columns of a line that is shown
_BEFORE = 60  # of them before the place meant, where the line is longer
_TAB = "    "


class Severity(StrEnum):
    """An error keeps the site from being published; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file; line and column count from 1.

    Line 0 stands for the file as a whole, column 0 for the line as a whole.
    """

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}" if self.line else self.path
        return f"{place}:{self.column}" if self.line and self.column else place


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault: where, what was found, and if known how to mend it.

    `hint` is one more line for who mends it ("did you mean ...?").
    """

    location: Location
    message: str
    severity: Severity = Severity.ERROR
    hint: str = ""

    @property
    def is_error(self) -> bool:
        """Tell whether it keeps the site from being published."""
        return self.severity is Severity.ERROR

    def __str__(self) -> str:
        marker = "" if self.is_error else "warning: "
        return f"{self.location}: {marker}{self.message}"


class ContentError(Exception):
    """Faults that authors can mend; shown one a line and without a traceback."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))

    @classmethod
    def at(cls, path: str, message: str, line: int = 0) -> ContentError:
        """Return the error that consists of one problem."""
        return cls([Problem(Location(path, line), message)])


def excerpt(location: Location, text: str) -> tuple[str, ...]:
    """Return the line of `text` that is meant, and a line with a caret below the column.

    A long line is cut round the column. Nothing where the file has no such line, or an empty one.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not 0 < location.line <= len(lines) or not lines[location.line - 1].strip():
        return ()
    line, place = lines[location.line - 1].rstrip(), max(location.column - 1, 0)
    start = max(place - _BEFORE, 0) if len(line) > _WIDEST else 0
    end = start + _WIDEST
    before = ("…" if start else "") + line[start:place]
    after = line[max(place, start) : end] + ("…" if end < len(line) else "")
    shown = f"{location.line:>5} | {before}{after}".replace("\t", _TAB)
    if not location.column:
        return (shown,)
    return shown, f"{'':>5} | {' ' * sum(map(_columns, before))}^"


def quoted(name: str) -> str:
    """Return a name as a shell takes it for one word, in a command that a hint advises."""
    return "'" + name.replace("'", "'\\''") + "'" if set('"$`\\!') & set(name) else f'"{name}"'


def _columns(character: str) -> int:
    """Return how many columns of a terminal a character takes."""
    if character == "\t":
        return len(_TAB)
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
