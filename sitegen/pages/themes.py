"""A page for each theme, and the list of themes."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.model import Entry, Site, Theme
from sitegen.pages import parts, urls
from sitegen.pages.page import Page, frame_of
from sitegen.pages.urls import Here
from sitegen.pages.views import BriefGroupView, BriefsView, ThemeView


def theme_pages(site: Site) -> Iterator[Page]:
    for theme in site.themes:
        here = Here(urls.theme(theme.id))
        view = ThemeView(
            title=theme.title,
            briefs=parts.brief_links(site, site.briefs_on(theme), here),
            years=parts.year_views((e for e in site.chronology if _is_on(site, e, theme)), here),
        )
        frame = frame_of(site, here, theme.title, f"Briefs and events on {theme.title}.")
        yield Page(here.path, "theme.html", frame, view, f"the theme {theme.title}")


def theme_list(site: Site) -> Iterator[Page]:
    here = Here(urls.THEMES)
    groups = tuple(
        BriefGroupView(
            theme.title,
            f"theme-{theme.id}",
            here.to(urls.theme(theme.id)),
            parts.brief_links(site, site.briefs_on(theme), here),
        )
        for theme in site.themes
    )
    view = BriefsView("Themes", "The subjects of the briefs.", groups, len(site.briefs))
    yield Page(here.path, "briefs.html", frame_of(site, here, "Themes"), view, "the list of themes")


def _is_on(site: Site, entry: Entry, theme: Theme) -> bool:
    return any(theme.id in site.theme_ids[report.brief.id] for report in entry.reports)
