"""What an editor keeps in `content/`, read but not yet joined into a site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from sitegen.model.actor import Actor
from sitegen.model.brief import Brief
from sitegen.problems import Location, Problem

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Theme:
    """A subject of the site, by its id in front matter and its title for readers."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Settings:
    """`content/site.yaml`: what holds for the site as a whole.

    `no_actors` are names that look like those of actors and are not. `edit_url` is the address
    below which a host lets the files of the site be edited, `report_url` the one at which readers
    tell of an error.
    """

    title: str = "Untitled site"
    description: str = ""
    base_url: str = ""
    language: str = "en"
    themes: tuple[Theme, ...] = ()
    no_actors: tuple[str, ...] = ()
    edit_url: str = ""
    report_url: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of plain text, such as "About"."""

    id: str
    title: str
    summary: str | None = None
    body: str = ""


@dataclass(frozen=True, slots=True)
class Document(Generic[T_co]):
    """A value read from a file, with the line of each of its parts ("events.2.quote")."""

    path: str
    value: T_co
    marks: Mapping[str, Location]

    def at(self, part: str = "") -> Location:
        """Return where `part` stands, or else the nearest thing that holds it."""
        while part:
            if part in self.marks:
                return self.marks[part]
            part = part.rpartition(".")[0]
        return Location(self.path)

    def problem(self, message: str, part: str = "", hint: str = "") -> Problem:
        return Problem(self.at(part), message, hint=hint)


@dataclass(frozen=True, slots=True)
class Content:
    """All files of a site, in the order of their names, and what could not be read.

    `damaged` is what can be read of briefs with faults: it is checked, and nothing else.
    """

    settings: Document[Settings]
    briefs: tuple[Document[Brief], ...] = ()
    actors: tuple[Document[Actor], ...] = ()
    pages: tuple[Document[Page], ...] = ()
    problems: tuple[Problem, ...] = ()
    damaged: tuple[Document[Brief], ...] = ()
