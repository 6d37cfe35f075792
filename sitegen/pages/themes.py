"""A page for each theme, and the list of themes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from sitegen.model import Brief, Entry, Theme
from sitegen.pages import listing, parts, urls
from sitegen.pages.chapters import Chapter, chapters_of_briefs, chapters_of_entries
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import BriefGroupsView, BriefGroupView, Frame, ThemeView

NEWEST = 5  # briefs of a theme, on the page of all themes


def theme_pages(edition: Edition) -> Iterator[Page]:
    site = edition.site
    by_theme = _by_theme(edition)
    for theme in site.themes:
        here = Here(edition, urls.theme(theme.id))
        entries = by_theme.get(theme.id, ())
        chapters = chapters_of_entries(entries, here.path, here.locale)
        briefs = site.briefs_on(theme)
        shelves = chapters_of_briefs(briefs, urls.briefs_on(here.path), here.locale)
        owner = f"the theme {theme.title}"
        compose = partial(_theme, theme, entries, chapters, shelves, here)
        yield Page(here.path, "theme.html", owner, compose)
        whole = listing.Whole(theme.title, here.path, owner)
        yield from listing.entry_chapters(edition, chapters, whole)
        name = here.locale.gettext("Briefs on %(theme)s", theme=theme.title)
        whole = listing.Whole(name, here.path, owner)
        yield from listing.brief_chapters(edition, shelves, whole)


def theme_list(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.THEMES)
    yield Page(here.path, "groups.html", "the list of themes", partial(_themes, here))


def _by_theme(edition: Edition) -> Mapping[str, Sequence[Entry]]:
    here = Here(edition, urls.THEMES)
    gathered: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in edition.site.chronology:
        for theme in parts.themes_of(entry, here):
            gathered[theme].append(entry)
    return gathered


def _theme(
    theme: Theme,
    entries: Sequence[Entry],
    chapters: Sequence[Chapter[Entry]],
    shelves: Sequence[Chapter[Brief]],
    here: Here,
) -> tuple[Frame, ThemeView]:
    view = ThemeView(
        title=theme.title,
        chronicle=listing.chronicle_view(entries, chapters, here),
        shelf=listing.shelf_view(here.site.briefs_on(theme), shelves, here),
    )
    description = here.locale.gettext("Briefs and events on %(theme)s.", theme=theme.title)
    return frame_of(here, theme.title, description, feed=urls.feed_of(here.path)), view


def _themes(here: Here) -> tuple[Frame, BriefGroupsView]:
    groups = tuple(_group(theme, here) for theme in here.site.themes)
    title = here.locale.gettext("Themes")
    view = BriefGroupsView(title, here.locale.gettext("The subjects of the briefs."), groups)
    return frame_of(here, title), view


def _group(theme: Theme, here: Here) -> BriefGroupView:
    briefs = here.site.briefs_on(theme)
    newest = parts.brief_links(briefs[:NEWEST], here)
    href = here.to(urls.theme(theme.id))
    return BriefGroupView(theme.title, f"theme-{theme.id}", href, newest, len(briefs))
