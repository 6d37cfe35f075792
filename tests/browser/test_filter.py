"""A reader chooses the events of an actor, a theme, a source and a period."""

from collections.abc import Iterator

import pytest
from browsing import Built, Opener, Watched
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

OUTPUT = "form.filter output"
ALL = 14  # events of the golden site


@pytest.fixture
def chronology(golden: Built, opened: Opener) -> Page:
    page = opened(f"{golden.address}chronology/index.html")
    page.get_by_text("Filter events").click()
    return page


def choose(page: Page, **values: str) -> None:
    for name, value in values.items():
        field = page.locator(f"form.filter [name={name.removesuffix('_')}]")
        field.select_option(value)


def shown(page: Page) -> list[str]:
    """Return the ids of the events that a reader sees."""
    return [str(e.get_attribute("id")) for e in seen(page.locator(".entry"))]


def seen(found: Locator) -> Iterator[Locator]:
    return (element for element in found.all() if element.is_visible())


def test_just_the_events_that_match_are_shown(chronology: Page) -> None:
    choose(chronology, actor="varnia", theme="shipping", from_="2031")
    assert shown(chronology) == [
        "talks-on-the-strait-resume--resumption",
        "talks-on-the-strait-resume--2031-06-01",
    ]


@pytest.mark.parametrize(
    ("choice", "count"),
    [
        ({}, f"{ALL} events"),
        ({"actor": "varnia"}, "3 events"),
        ({"actor": "varnia", "theme": "shipping"}, "2 events"),
        ({"actor": "ferry-workers-union", "source": "deckhand-monthly"}, "3 events"),
        ({"to": "1850"}, "2 events"),  # with what has no beginning
        ({"from_": "2031", "to": "2031", "actor": "mirela-donath"}, "1 event"),
        ({"actor": "mirela-donath", "to": "1990"}, "0 events"),
    ],
)
def test_the_count_is_that_of_the_events_shown(
    chronology: Page, choice: dict[str, str], count: str
) -> None:
    choose(chronology, **choice)
    expect(chronology.locator(OUTPUT)).to_have_text(count)
    assert len(shown(chronology)) == int(count.partition(" ")[0])


def test_what_lasts_into_the_period_matches(chronology: Page) -> None:
    choose(chronology, actor="port-of-lumholt", from_="2031")
    assert shown(chronology) == ["union-recalls-the-strike--2029-03-to-open"]


def test_years_without_events_go(chronology: Page) -> None:
    choose(chronology, actor="varnia", theme="shipping")
    assert [label.inner_text() for label in seen(chronology.locator(".year-label"))] == ["2031"]


def test_gaps_between_events_are_not_told_where_events_are_left_out(chronology: Page) -> None:
    expect(chronology.locator(".gap").first).to_be_visible()
    choose(chronology, theme="shipping")
    assert list(seen(chronology.locator(".gap"))) == []


def test_the_address_holds_the_choice(golden: Built, chronology: Page) -> None:
    choose(chronology, actor="varnia", from_="2031")
    assert chronology.url == f"{golden.address}chronology/index.html?actor=varnia&from=2031"


def test_opening_the_address_again_restores_the_choice(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}chronology/index.html?actor=varnia&from=2031")
    expect(page.locator("[name=actor]")).to_have_value("varnia")
    expect(page.locator("[name=from]")).to_have_value("2031")
    expect(page.locator(OUTPUT)).to_be_visible()
    expect(page.locator(OUTPUT)).to_have_text("2 events")


def test_show_all_shows_all(golden: Built, chronology: Page) -> None:
    choose(chronology, actor="varnia", from_="2031")
    chronology.get_by_role("button", name="Show all").click()
    expect(chronology.locator(OUTPUT)).to_have_text(f"{ALL} events")
    assert len(shown(chronology)) == ALL
    assert chronology.url == f"{golden.address}chronology/index.html"


def test_the_home_page_filters_too(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}index.html?actor=varnia&theme=shipping")
    expect(page.locator(OUTPUT)).to_have_text("2 events")
    assert len(list(seen(page.locator(".entry")))) == 2


def test_a_page_in_a_folder_filters_and_does_not_complain(
    golden: Built, opened: Opener, watched: Watched
) -> None:
    page = opened(f"{golden.root('folder')}chronology/index.html")
    page.get_by_text("Filter events").click()
    choose(page, actor="varnia", theme="shipping")
    expect(page.locator(OUTPUT)).to_have_text("2 events")
    assert watched.complaints == []


@pytest.mark.parametrize("place", ["web", "folder"])
def test_without_script_the_events_of_an_actor_can_be_chosen(
    golden: Built, opened: Opener, place: str
) -> None:
    page = opened(f"{golden.root(place)}chronology/index.html", java_script_enabled=False)
    page.get_by_text("Filter events").click()
    page.get_by_label("Straits Authority", exact=True).check()
    assert shown(page) == [
        "talks-on-the-strait-resume--1990-to-1999",
        "talks-on-the-strait-resume--2031-04",
        "talks-on-the-strait-resume--resumption",
    ]
    page.get_by_label("all", exact=True).check()
    assert len(shown(page)) == ALL


def test_script_puts_its_form_in_the_place_of_the_choice_without_it(chronology: Page) -> None:
    expect(chronology.locator("form.filter")).to_be_visible()
    expect(chronology.locator(".only")).to_be_hidden()


@pytest.mark.parametrize("name", ["index.html", "chronology/index.html"])
def test_the_events_of_all_chapters_are_found(long: Built, opened: Opener, name: str) -> None:
    page = opened(f"{long.address}{name}?theme=shipping")
    expect(page.locator(OUTPUT)).to_have_text("70 events")
    expect(page.locator(".found li")).to_have_count(70)
    expect(page.locator(".found li").last).to_have_text("5 December 2019 Trip 59 sails.")
    assert list(seen(page.locator(".entry"))) == []


@pytest.mark.parametrize("name", ["index.html", "chronology/index.html"])
def test_an_event_that_is_found_leads_to_it_in_its_chapter(
    long: Built, opened: Opener, name: str
) -> None:
    page = opened(f"{long.address}{name}?actor=lumholt-union")
    page.get_by_role("link", name="13 January 2020", exact=True).click()
    page.wait_for_url(f"{long.address}chronology/2020-q1/index.html#votes--vote-48")
    expect(page.locator(".entry:target")).to_be_in_viewport()


def test_the_choice_is_still_there_for_who_comes_back(long: Built, opened: Opener) -> None:
    page = opened(f"{long.address}chronology/index.html")
    page.get_by_text("Filter events").click()
    choose(page, source="coast-gazette")
    page.locator(".found a").first.click()
    page.wait_for_url("**/chronology/2019-q1/**")
    page.go_back()
    expect(page.locator("[name=source]")).to_have_value("coast-gazette")
    expect(page.locator(".found li")).to_have_count(70)


def test_show_all_brings_back_the_latest_events(long: Built, opened: Opener) -> None:
    page = opened(f"{long.address}chronology/index.html?to=2019")
    expect(page.locator(".found li")).to_have_count(70)
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(".found li")).to_have_count(0)
    expect(page.locator(".entry").last).to_be_visible()


def test_a_long_site_in_a_folder_leads_to_all_events_of_an_actor(
    long: Built, opened: Opener, watched: Watched
) -> None:
    page = opened(f"{long.root('folder')}chronology/index.html")
    page.get_by_text("Filter events").click()
    expect(page.locator("form.filter")).to_be_hidden()
    page.locator(".only").get_by_role("link", name="Varnia", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Varnia")
    assert watched.complaints == []
