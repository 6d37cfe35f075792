from typing import Any

from sites import SMALL_SITE, site_of

from sitegen.pages.chronology import LATEST_EVENTS, chronology, home

SITE = site_of(SMALL_SITE)


def home_view(files: dict[str, str]) -> Any:
    (page,) = home(site_of(files))
    return page.view


def test_the_chronology_has_every_event_in_order() -> None:
    (page,) = chronology(SITE)
    view: Any = page.view
    dates = [entry.date.edtf for year in view.years for entry in year.entries]
    assert dates == ["2004/2006", "2008-08", "2008-12-18", "2009-01"]


def test_the_chronology_counts_events_and_sources() -> None:
    (page,) = chronology(SITE)
    view: Any = page.view
    assert (view.events, view.sources) == (4, 3)


def test_home_shows_the_latest_events_first() -> None:
    view = home_view(dict(SMALL_SITE))
    assert [e.date.edtf for e in view.latest] == ["2009-01", "2008-12-18", "2008-08", "2004/2006"]


def test_home_shows_no_more_events_than_fit() -> None:
    events = "".join(f"  - {{date: {year}, text: x}}\n" for year in range(1900, 1950))
    view = home_view({"content/briefs/a.md": f"---\ntitle: A\nevents:\n{events}---\n"})
    assert len(view.latest) == LATEST_EVENTS
    assert (view.latest[0].date.edtf, view.events) == ("1949", 50)


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
    assert (view.latest, view.briefs, view.actors, view.themes) == ((), (), (), ())
