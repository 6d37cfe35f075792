"""The plan of a site: every file it has, each at an address of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from sitegen.locales import ENGLISH, Locale
from sitegen.model import Site
from sitegen.pages import (
    actors,
    briefs,
    chronology,
    data,
    exports,
    filtering,
    network,
    redirects,
    search,
    sources,
    static_pages,
    themes,
    urls,
)
from sitegen.pages.edition import Edition
from sitegen.pages.page import OutputFile, Page
from sitegen.problems import Location, Problem

Planner = Callable[[Edition], Iterator[Page]]

# Each with the folder in which its pages lie; "" where they may lie anywhere.
PLANNERS: tuple[tuple[str, Planner], ...] = (
    ("", chronology.home),
    ("chronology", chronology.chronology),
    ("briefs", briefs.brief_list),
    ("briefs", briefs.brief_pages),
    ("actors", actors.actor_list),
    ("actors", actors.actor_pages),
    ("network", network.graph_page),
    ("data", data.data_page),
    ("themes", themes.theme_list),
    ("themes", themes.theme_pages),
    ("sources", sources.source_list),
    ("sources", sources.source_pages),
    ("search", search.search_page),
    ("", static_pages.static_pages),
    ("", static_pages.not_found),
    ("", redirects.redirect_pages),
)


@dataclass(frozen=True)
class Section:
    """The pages of one planner, planned when the first of them is asked for."""

    folder: str
    planner: Planner
    edition: Edition

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        """The pages by their paths."""
        return {page.path: page for page in self.planner(self.edition)}


@dataclass(frozen=True)
class Plan:
    """All pages to render, in the words of `locale`, and all files that are ready."""

    edition: Edition
    sections: tuple[Section, ...]
    static: tuple[OutputFile, ...]

    @cached_property
    def pages(self) -> tuple[Page, ...]:
        return tuple(page for section in self.sections for page in section.pages.values())

    @property
    def locale(self) -> Locale:
        return self.edition.locale

    @cached_property
    def files(self) -> tuple[OutputFile, ...]:
        """The static files, and those for programs and scripts."""
        listed = (page.path for page in self.pages if page.is_listed)
        return (
            *self.static,
            *exports.export_files(self.edition, listed),
            *filtering.filter_files(self.edition),
            *search.search_files(self.edition),
        )

    @property
    def paths(self) -> frozenset[str]:
        return frozenset([*(page.path for page in self.pages), *(file.path for file in self.files)])

    def at(self, path: str) -> Page | OutputFile | None:
        """Return what is published as `path`, None if nothing is."""
        folder = path.partition("/")[0]
        near = (s for s in self.sections if s.folder in ("", folder) and path in s.pages)
        if section := next(near, None):
            return section.pages[path]
        ready = self.static if folder == urls.STATIC else self.files
        return next((file for file in ready if file.path == path), None)

    @property
    def collisions(self) -> Iterator[Problem]:
        """The files that claim an address which another has; each names both owners.

        Files for programs lie where neither content nor static files can.
        """
        return _collisions((*self.pages, *self.static))


def plan(
    site: Site,
    static: Iterable[OutputFile],
    locale: Locale = ENGLISH,
    *,
    has_full_text: bool = False,
) -> Plan:
    """Return the plan of `site` in the words of `locale`; whether texts are indexed is told."""
    edition = Edition(site, locale, has_full_text)
    sections = tuple(Section(folder, planner, edition) for folder, planner in PLANNERS)
    return Plan(edition, sections, tuple(static))


def _collisions(items: Iterable[Page | OutputFile]) -> Iterator[Problem]:
    owners: dict[str, str] = {}
    for item in items:
        owner = owners.setdefault(item.path.casefold(), item.owner)
        if owner != item.owner:
            message = f"has the address /{item.path}, which belongs to {owner}"
            path = item.owner.removeprefix("redirect_from of ")
            yield Problem(Location(path), message, hint="give the file another name")
