"""A page for each theme, and the list of themes."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.model import Theme
from sitegen.pages import listing, parts, urls
from sitegen.pages.chapters import chapters_of_briefs, chapters_of_entries
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import BriefGroupsView, BriefGroupView, ThemeView

NEWEST = 5  # briefs of a theme, on the page of all themes


def theme_pages(edition: Edition) -> Iterator[Page]:
    site = edition.site
    for theme in site.themes:
        here = Here(edition, urls.theme(theme.id))
        entries = tuple(e for e in site.chronology if theme.id in parts.themes_of(e, here))
        chapters = chapters_of_entries(entries, here.path, here.locale)
        briefs = site.briefs_on(theme)
        shelves = chapters_of_briefs(briefs, urls.briefs_on(here.path), here.locale)
        view = ThemeView(
            title=theme.title,
            chronicle=listing.chronicle_view(entries, chapters, here),
            shelf=listing.shelf_view(briefs, shelves, here),
        )
        description = here.locale.gettext("Briefs and events on %(theme)s.", theme=theme.title)
        owner = f"the theme {theme.title}"
        frame = frame_of(here, theme.title, description, feed=urls.feed_of(here.path))
        yield Page(here.path, "theme.html", frame, view, owner)
        whole = listing.Whole(theme.title, here.path, owner)
        yield from listing.entry_chapters(edition, chapters, whole)
        name = here.locale.gettext("Briefs on %(theme)s", theme=theme.title)
        whole = listing.Whole(name, here.path, owner)
        yield from listing.brief_chapters(edition, shelves, whole)


def theme_list(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.THEMES)
    groups = tuple(_group(theme, here) for theme in edition.site.themes)
    title = here.locale.gettext("Themes")
    view = BriefGroupsView(title, here.locale.gettext("The subjects of the briefs."), groups)
    yield Page(here.path, "groups.html", frame_of(here, title), view, "the list of themes")


def _group(theme: Theme, here: Here) -> BriefGroupView:
    briefs = here.site.briefs_on(theme)
    newest = parts.brief_links(briefs[:NEWEST], here)
    href = here.to(urls.theme(theme.id))
    return BriefGroupView(theme.title, f"theme-{theme.id}", href, newest, len(briefs))
