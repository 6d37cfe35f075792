"""What cleaning gives: the words worth keeping, what is known of them, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sitegen.model import When


class SourceKind(StrEnum):
    """How a clipping was saved."""

    TEXT = "text"
    HTML = "html"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class Dropped:
    """A block that was left out, and the rule that did it.

    `line` counts from 1: the line of the input for text, the block's place for HTML.
    """

    line: int
    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class Found:
    """Where the value of a field was found: "line 3", "og:title", "JSON-LD headline"."""

    field: str
    value: str
    where: str


@dataclass(frozen=True, slots=True)
class Extract:
    """A clipping without its boilerplate.

    `body` is Markdown, "" where nothing was found; `date` is the day of publication, None rather
    than a wrong one; `original` names the outlet that published first; `doubts` are plain
    sentences about what the editor should look at.
    """

    title: str | None = None
    body: str = ""
    date: When | None = None
    publisher: str | None = None
    agency: str | None = None
    dateline: str | None = None
    language: str | None = None
    url: str | None = None
    original: str | None = None
    authors: tuple[str, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    found: tuple[Found, ...] = ()
    doubts: tuple[str, ...] = ()
