"""What is wrong in a file of the editor's, said so that the editor can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error keeps the site from being published; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file; line and column count from 1, line 0 stands for the file as a whole."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault: where, what was found, and if known how to mend it.

    `hint` is one more line for who mends it ("did you mean ...?").
    """

    location: Location
    message: str
    severity: Severity = Severity.ERROR
    hint: str = ""

    def __str__(self) -> str:
        marker = "warning: " if self.severity is Severity.WARNING else ""
        return f"{self.location}: {marker}{self.message}"


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether any of `problems` keeps the site from being published."""
    return any(problem.severity is Severity.ERROR for problem in problems)


class ContentError(Exception):
    """Faults that authors can mend; shown one a line and without a traceback."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))

    @classmethod
    def at(cls, path: str, message: str, line: int = 0) -> ContentError:
        """Return the error that consists of one problem."""
        return cls([Problem(Location(path, line), message)])
