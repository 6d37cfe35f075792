"""The plan of a site: every file it has, each at an address of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

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
)
from sitegen.pages.edition import Edition, edition_of
from sitegen.pages.page import OutputFile, Page
from sitegen.problems import ContentError, Location, Problem

PLANNERS: tuple[Callable[[Edition], Iterator[Page]], ...] = (
    chronology.home,
    chronology.chronology,
    briefs.brief_list,
    briefs.brief_pages,
    actors.actor_list,
    actors.actor_pages,
    network.graph_page,
    data.data_page,
    themes.theme_list,
    themes.theme_pages,
    sources.source_list,
    sources.source_pages,
    search.search_page,
    static_pages.static_pages,
    static_pages.not_found,
    redirects.redirect_pages,
)


@dataclass(frozen=True, slots=True)
class Plan:
    """All pages to render, in the words of `locale`, and all files that are ready."""

    pages: tuple[Page, ...]
    files: tuple[OutputFile, ...]
    locale: Locale

    @property
    def paths(self) -> frozenset[str]:
        return frozenset([*(page.path for page in self.pages), *(file.path for file in self.files)])


def plan(
    site: Site,
    static: Iterable[OutputFile],
    locale: Locale = ENGLISH,
    *,
    has_full_text: bool = False,
) -> Plan:
    """Return the plan of `site` in the words of `locale`; whether texts are indexed is told.

    ContentError names both owners where two claim one address.
    """
    edition = edition_of(site, locale, has_full_text=has_full_text)
    pages = tuple(page for planner in PLANNERS for page in planner(edition))
    listed = (page.path for page in pages if page.is_listed)
    files = (
        *static,
        *exports.export_files(edition, listed),
        *filtering.filter_files(edition),
        *search.search_files(edition),
    )
    problems = tuple(_collisions((*pages, *files)))
    if problems:
        raise ContentError(problems)
    return Plan(pages, files, locale)


def _collisions(items: Iterable[Page | OutputFile]) -> Iterator[Problem]:
    owners: dict[str, str] = {}
    for item in items:
        owner = owners.setdefault(item.path.casefold(), item.owner)
        if owner != item.owner:
            message = f"has the address /{item.path}, which belongs to {owner}"
            path = item.owner.removeprefix("redirect_from of ")
            yield Problem(Location(path), message, hint="give the file another name")
