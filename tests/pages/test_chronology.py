from typing import Any

import pytest
from sites import LONG_SITE, SMALL_SITE, edition_of_files, reporting, small_edition

from sitegen.pages.chronology import chronology, home
from sitegen.pages.listing import LATEST_ENTRIES

EDITION = small_edition()


def home_view(files: dict[str, str]) -> Any:
    (page,) = home(edition_of_files(files))
    return page.view


def dates_of(view: Any) -> list[str]:
    return [entry.date.edtf for year in view.chronicle.years for entry in year.entries]


def test_the_chronology_has_every_event_in_order() -> None:
    (page,) = chronology(EDITION)
    view: Any = page.view
    assert dates_of(view) == ["2004/2006", "2008-08", "2008-12-18", "2009-01"]


def test_the_chronology_counts_events_and_sources() -> None:
    (page,) = chronology(EDITION)
    view: Any = page.view
    assert (view.chronicle.events, view.sources) == (4, 3)


def test_home_shows_the_whole_of_a_short_chronology_in_order() -> None:
    view = home_view(dict(SMALL_SITE))
    assert dates_of(view) == ["2004/2006", "2008-08", "2008-12-18", "2009-01"]
    assert view.chronicle.contents == ()


@pytest.mark.parametrize("planner", [home, chronology])
def test_of_a_long_chronology_the_latest_events_are_shown_and_all_counted(planner: Any) -> None:
    years = range(1900, 1960)
    files = {"content/briefs/a.md": reporting(map(str, years))}
    page, *_ = planner(edition_of_files(files))
    assert dates_of(page.view) == [str(year) for year in years[-LATEST_ENTRIES:]]
    assert (page.view.chronicle.events, len(page.view.chronicle.contents)) == (60, 60)


def test_a_long_chronology_has_a_page_for_each_chapter() -> None:
    pages = [page.path for page in chronology(edition_of_files(LONG_SITE))]
    assert pages == [
        "chronology/index.html",
        "chronology/2008/index.html",
        "chronology/2009/index.html",
        "chronology/2009-q1/index.html",
        "chronology/2009-03/index.html",
        "chronology/2009-03/2/index.html",
        "chronology/2009-q2/index.html",
        "chronology/2010/index.html",
    ]


def test_home_can_be_filtered() -> None:
    view = home_view(dict(SMALL_SITE))
    assert view.filter.action == "chronology/index.html"


def test_home_leads_to_the_chronology_the_briefs_the_actors_and_the_themes() -> None:
    view = home_view(dict(SMALL_SITE))
    assert view.chronology == "chronology/index.html"
    assert view.briefs[0].href == "briefs/moscow-looks-back/index.html"
    assert view.actors[0].href == "actors/nato/index.html"
    assert [theme.href for theme in view.themes] == [
        "themes/security/index.html",
        "themes/talks/index.html",
    ]


def test_a_site_without_content_has_a_home() -> None:
    view = home_view({})
    assert (view.chronicle.years, view.chronicle.events) == ((), 0)
    assert (view.briefs, view.actors, view.themes) == ((), (), ())
