"""What events can be chosen by: without script by style, and with it from files of each year."""

import json
import re
from collections.abc import Mapping
from typing import Any

import pytest
from sites import LONG_SITE, SMALL_SITE, edition_of_files, here, reporting, small_edition

from sitegen.pages import parts
from sitegen.pages.edition import Edition
from sitegen.pages.filtering import LEADING, MOST_ACTORS, filter_files, filter_view
from sitegen.pages.views import FilterView, OptionView

LONG = edition_of_files(LONG_SITE)
RULE = re.compile(
    r'main:has\(#only-([a-z0-9-]+):checked\) \.entry:not\(\[data-actors~="([a-z0-9-]+)"\]\)'
)


def files_of(edition: Edition) -> dict[str, str]:
    return {file.path: file.content.decode() for file in filter_files(edition)}


def stylesheet(edition: Edition) -> str:
    return files_of(edition)["chronology/filter.css"]


def rows_of(edition: Edition, year: str) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = json.loads(files_of(edition)[f"chronology/{year}/events.json"])
    return rows


def view_of(files: Mapping[str, str]) -> FilterView:
    return filter_view(here(edition=edition_of_files(files)))


def named_in_events(*names: str) -> dict[str, str]:
    events = "".join(f"  - {{date: 2009, text: A., actors: [{name}]}}\n" for name in names)
    return {"content/briefs/a.md": f"---\ntitle: A\nevents:\n{events}---\n"}


def many_actors(count: int) -> list[str]:
    """Return names that nothing reads as one another's."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return [f"Land{letters[n // 26]}{letters[n % 26]}ia" for n in range(count)]


def test_the_stylesheet_has_a_rule_for_each_actor_that_leads() -> None:
    rules = RULE.findall(stylesheet(small_edition()))
    leading = [actor.id for actor in filter_view(here()).leading]
    assert rules == [(actor, actor) for actor in leading]


def test_the_rules_of_the_stylesheet_are_one_list_that_hides() -> None:
    selectors, _, declarations = stylesheet(small_edition()).partition(" {")
    assert all(RULE.fullmatch(selector) for selector in selectors.split(",\n"))
    assert declarations == " display: none; }\n"


def test_where_no_actor_acts_there_is_no_rule() -> None:
    assert stylesheet(edition_of_files({})) == ""


def test_an_actor_of_no_event_has_no_rule() -> None:
    edition = edition_of_files({"content/actors/nato.md": "---\nname: NATO\n---\n"})
    assert stylesheet(edition) == ""


def test_only_a_few_actors_can_be_chosen_without_script() -> None:
    view = view_of(named_in_events(*many_actors(LEADING + 3)))
    assert (len(view.leading), len(view.actors)) == (LEADING, LEADING + 3)


def test_those_lead_who_are_named_most() -> None:
    view = view_of(named_in_events(*many_actors(LEADING + 1), "Zonia", "Zonia"))
    assert view.leading[0] == OptionView("zonia", "Zonia")


def test_not_every_actor_of_a_large_site_can_be_chosen() -> None:
    view = view_of(named_in_events(*many_actors(MOST_ACTORS + 5)))
    assert len(view.actors) == MOST_ACTORS


def test_actors_can_be_chosen_that_events_name() -> None:
    view = view_of(
        {**named_in_events("NATO"), "content/actors/other.md": "---\nname: Other\n---\n"}
    )
    assert view.actors == (OptionView("nato", "NATO"),)


def test_themes_and_years_can_be_chosen() -> None:
    view = filter_view(here())
    assert view.themes == (
        OptionView("security", "Security"),
        OptionView("talks", "Talks and meetings"),
    )
    assert view.years == ("2004", "2008", "2009")


def test_sources_can_be_chosen_that_report_events() -> None:
    assert filter_view(here()).sources == (
        OptionView("radio-liberty", "Radio Liberty"),
        OptionView("russia-today", "Russia Today"),
    )


def test_a_source_is_spelt_as_on_its_own_page() -> None:
    files = {
        f"content/briefs/b{year}.md": reporting(
            [year], date=year, source=f"{{publisher: {outlet}}}"
        )
        for year, outlet in (("2008", "THE PAPER"), ("2009", "The Paper"))
    }
    assert view_of(files).sources == (OptionView("the-paper", "The Paper"),)


def test_the_form_leads_to_the_chronology_and_loads_its_own_files() -> None:
    view = filter_view(here("briefs/index.html"))
    assert (view.action, view.stylesheet, view.script) == (
        "../chronology/index.html",
        "../chronology/filter.css",
        "../static/filter.js",
    )


def test_a_chronology_on_one_page_needs_no_index() -> None:
    assert filter_view(here()).index == ""
    assert list(files_of(small_edition())) == ["chronology/filter.css"]


def test_a_chronology_that_is_cut_has_an_index_of_each_year() -> None:
    assert filter_view(here("index.html", LONG)).index == "chronology/"
    assert list(files_of(LONG)) == [
        "chronology/filter.css",
        "chronology/2008/events.json",
        "chronology/2009/events.json",
        "chronology/2010/events.json",
    ]


def test_the_years_that_can_be_chosen_are_those_of_the_index() -> None:
    view = filter_view(here("index.html", LONG))
    assert {f"{view.index}{year}/events.json" for year in view.years} == {
        path for path in files_of(LONG) if path.endswith(".json")
    }


def test_a_year_before_1000_is_written_as_the_days_of_its_events_are() -> None:
    view = view_of({"content/briefs/a.md": reporting(["0987", "2009"])})
    assert view.years == ("0987", "2009")


def test_every_event_is_in_the_index_of_its_year_in_order() -> None:
    rows = [row for year in ("2008", "2009", "2010") for row in rows_of(LONG, year)]
    addresses = [row["href"].partition("#")[2] for row in rows]
    assert addresses == [entry.reports[0].address for entry in LONG.site.chronology]


@pytest.mark.parametrize(
    ("address", "chapter"),
    [
        ("annals--2009", "../chronology/2009/index.html"),
        ("annals--2009-03-04", "../chronology/2009-03/index.html"),
        ("annals--2009-03-04-60", "../chronology/2009-03/2/index.html"),
        ("annals--2009-05", "../chronology/2009-q2/index.html"),
    ],
)
def test_a_row_leads_to_the_chapter_of_its_event(address: str, chapter: str) -> None:
    assert f"{chapter}#{address}" in [row["href"] for row in rows_of(LONG, "2009")]


def test_a_row_tells_what_a_line_shows_and_what_it_is_chosen_by() -> None:
    (row,) = rows_of(LONG, "2008")
    assert row == {
        "date": "3 February 2008",
        "text": "Talks.",
        "href": "../chronology/2008/index.html#annals--2008-02-03",
        "days": "2008-02-03/2008-02-03",
        "actors": "nato",
        "themes": "talks",
        "sources": "source-not-named",
    }


def test_a_row_tells_what_its_date_leaves_open() -> None:
    assert rows_of(LONG, "2009")[-1]["date"] == "May 2009, day not stated"


def test_a_row_and_an_entry_of_a_page_are_chosen_by_the_same() -> None:
    edition = edition_of_files({**SMALL_SITE, "content/briefs/long.md": reporting(["2009"] * 60)})
    place = here("chronology/index.html", edition)
    shown: dict[str, Any] = {
        entry.reports[0].address: parts.entry_view(entry, place)
        for entry in edition.site.chronology
    }
    for year in ("2004", "2008", "2009"):
        for row in rows_of(edition, year):
            view = shown[row["href"].partition("#")[2]]
            assert (row["actors"], row["themes"], row["sources"], row["days"]) == (
                view.actors,
                view.themes,
                view.sources,
                view.date.interval,
            )


def test_ids_that_are_chosen_are_ids_of_events() -> None:
    place = here()
    held = [parts.entry_view(entry, place) for entry in place.site.chronology]
    view = filter_view(place)
    assert {o.id for o in view.actors} == {i for e in held for i in e.actors.split()}
    assert {o.id for o in view.themes} == {i for e in held for i in e.themes.split()}
    assert {o.id for o in view.sources} == {i for e in held for i in e.sources.split()}


def test_rows_are_the_text_that_was_written() -> None:
    edition = edition_of_files({
        "content/briefs/a.md": reporting(["2008"] * 60),
        "content/briefs/b.md": "---\ntitle: B\nevents:\n"
        "  - {date: 2009, text: '</script> \"Ж\" 北约'}\n---\n",
    })  # fmt: skip
    assert rows_of(edition, "2009")[0]["text"] == '</script> "Ж" 北约'
