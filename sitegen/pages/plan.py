"""The plan of a site: every file it has, each at an address of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sitegen.model import Entry, Site, in_words
from sitegen.pages import actors, briefs, chronology, exports, redirects, static_pages, themes, urls
from sitegen.pages.companions import companions_of
from sitegen.pages.page import OutputFile, Page
from sitegen.problems import ContentError, Location, Problem

PLANNERS: tuple[Callable[[Site], Iterator[Page]], ...] = (
    chronology.home,
    chronology.chronology,
    briefs.brief_list,
    briefs.brief_pages,
    actors.actor_list,
    actors.actor_pages,
    themes.theme_list,
    themes.theme_pages,
    briefs.source_list,
    static_pages.static_pages,
    static_pages.not_found,
    redirects.redirect_pages,
)


@dataclass(frozen=True, slots=True)
class Plan:
    """All pages to render and all files that are ready."""

    pages: tuple[Page, ...]
    files: tuple[OutputFile, ...]

    @property
    def paths(self) -> frozenset[str]:
        return frozenset([*(page.path for page in self.pages), *(file.path for file in self.files)])


def plan(site: Site, static: Iterable[OutputFile]) -> Plan:
    """Return the plan of `site`; ContentError names both owners where two claim one address."""
    pages = tuple(page for planner in PLANNERS for page in planner(site))
    listed = (page.path for page in pages if page.is_listed)
    files = (
        *static,
        *exports.export_files(site, listed, companions_of(site), _where, in_words),
    )
    problems = tuple(_collisions((*pages, *files)))
    if problems:
        raise ContentError(problems)
    return Plan(pages, files)


def _where(entry: Entry) -> tuple[str, str]:
    return urls.CHRONOLOGY, entry.reports[0].address


def _collisions(items: Iterable[Page | OutputFile]) -> Iterator[Problem]:
    owners: dict[str, str] = {}
    for item in items:
        owner = owners.setdefault(item.path.casefold(), item.owner)
        if owner != item.owner:
            message = f"has the address /{item.path}, which belongs to {owner}"
            yield Problem(Location(item.owner), message)
