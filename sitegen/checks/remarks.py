"""What a rule has to say of a document, and where in it: the common words of all rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol, TypeVar

from sitegen.model import Brief, Content, Document
from sitegen.problems import Location, Problem, Severity

Rule = Callable[[Content], Iterator[Problem]]

T_co = TypeVar("T_co", covariant=True)


class Written(Protocol):
    """What has a text below its front matter."""

    @property
    def body(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a body; the line counts from 0, the column from 1, 0 for the line as a whole."""

    line: int
    column: int = 0


@dataclass(frozen=True, slots=True)
class Remark:
    """A fault of a value, whatever file it is in: at a part of its front matter or in its body."""

    message: str
    at: str | Place
    severity: Severity = Severity.ERROR
    hint: str = ""

    def of(self, document: Document[T_co]) -> Problem:
        """Return the problem that this is in the file of the value."""
        where = self.at if isinstance(self.at, Place) else None
        at = in_body(document, where) if where else document.at(str(self.at))
        return Problem(at, self.message, self.severity, self.hint)


def warning(message: str, at: str | Place, hint: str = "") -> Remark:
    return Remark(message, at, Severity.WARNING, hint)


def published(content: Content) -> Iterator[Document[Brief]]:
    """Yield the briefs that are not kept back."""
    return (document for document in content.briefs if not document.value.draft)


def written(content: Content) -> Iterator[Document[Brief]]:
    """Yield these and, as far as they can be read, those with faults."""
    yield from published(content)
    yield from (document for document in content.damaged if not document.value.draft)


def in_body(document: Document[T_co], place: Place) -> Location:
    return Location(document.path, document.at("body").line + place.line, place.column)


def place_of(words: str, body: str, line: int) -> Place:
    """Return where `words` stand in `body` from `line` on, or the line as a whole."""
    lines = body.split("\n")
    for number in range(line, len(lines)):
        column = lines[number].find(words)
        if column >= 0:
            return Place(number, column + 1)
        if number > line and not lines[number].strip():
            break  # a block ends at an empty line
    return Place(line)
