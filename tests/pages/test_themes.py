from typing import Any

from sites import SMALL_SITE, site_of

from sitegen.pages.themes import theme_list, theme_pages

SITE = site_of(SMALL_SITE)


def test_a_theme_has_its_briefs_and_the_chronology_of_their_events() -> None:
    pages = {page.path: page.view for page in theme_pages(SITE)}
    view: Any = pages["themes/security/index.html"]
    assert [b.title for b in view.briefs] == ["Lunch in Brussels"]
    assert [year.label for year in view.years] == ["2008", "2009"]


def test_themes_are_listed_with_their_briefs() -> None:
    (page,) = theme_list(SITE)
    view: Any = page.view
    assert [(g.label, g.href, len(g.briefs)) for g in view.groups] == [
        ("Security", "../themes/security/index.html", 1),
        ("Talks and meetings", "../themes/talks/index.html", 2),
    ]
