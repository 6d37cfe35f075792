from typing import Any

from sites import LONG_SITE, edition_of_files, small_edition

from sitegen.pages.themes import NEWEST, theme_list, theme_pages

EDITION = small_edition()


def test_a_theme_has_its_briefs_and_the_chronology_of_their_events() -> None:
    pages = {page.path: page.view for page in theme_pages(EDITION)}
    view: Any = pages["themes/security/index.html"]
    assert [b.title for b in view.shelf.briefs] == ["Lunch in Brussels"]
    assert [year.label for year in view.chronicle.years] == ["2008", "2009"]


def test_themes_are_listed_with_their_briefs() -> None:
    (page,) = theme_list(EDITION)
    view: Any = page.view
    assert [(g.label, g.href, g.count) for g in view.groups] == [
        ("Security", "../themes/security/index.html", 1),
        ("Talks and meetings", "../themes/talks/index.html", 2),
    ]


def test_of_a_theme_with_many_briefs_the_newest_are_listed() -> None:
    (page,) = theme_list(edition_of_files(LONG_SITE))
    view: Any = page.view
    (group,) = view.groups
    assert (group.count, [b.title for b in group.briefs[:2]]) == (56, ["Annals", "Note 50"])
    assert len(group.briefs) == NEWEST


def test_events_and_briefs_of_a_long_theme_have_chapters() -> None:
    paths = {page.path for page in theme_pages(edition_of_files(LONG_SITE))}
    assert "themes/talks/2009-03/2/index.html" in paths
    assert "themes/talks/briefs/2005/index.html" in paths


def test_a_site_without_themes_says_so_on_its_list() -> None:
    (page,) = theme_list(edition_of_files({}))
    view: Any = page.view
    assert view.groups == ()
