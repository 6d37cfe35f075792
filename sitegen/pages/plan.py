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
)
from sitegen.pages.edition import Edition
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


@dataclass(frozen=True)
class Plan:
    """All pages to render, in the words of `locale`, and all files that are ready."""

    edition: Edition
    pages: tuple[Page, ...]
    static: tuple[OutputFile, ...]

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
        return self._known.get(path) or next((f for f in self.files if f.path == path), None)

    @cached_property
    def _known(self) -> Mapping[str, Page | OutputFile]:
        """What is there by its path, without what would have to be worked out."""
        return dict(
            [
                *((file.path, file) for file in self.static),
                *((page.path, page) for page in self.pages),
            ]
        )


def plan(
    site: Site,
    static: Iterable[OutputFile],
    locale: Locale = ENGLISH,
    *,
    has_full_text: bool = False,
) -> Plan:
    """Return the plan of `site` in the words of `locale`; whether texts are indexed is told.

    ContentError names both owners where two claim one address. Files for programs lie where
    neither content nor static files can.
    """
    edition = Edition(site, locale, has_full_text)
    pages = tuple(page for planner in PLANNERS for page in planner(edition))
    planned = Plan(edition, pages, tuple(static))
    if problems := tuple(_collisions((*pages, *planned.static))):
        raise ContentError(problems)
    return planned


def _collisions(items: Iterable[Page | OutputFile]) -> Iterator[Problem]:
    owners: dict[str, str] = {}
    for item in items:
        owner = owners.setdefault(item.path.casefold(), item.owner)
        if owner != item.owner:
            message = f"has the address /{item.path}, which belongs to {owner}"
            path = item.owner.removeprefix("redirect_from of ")
            yield Problem(Location(path), message, hint="give the file another name")
