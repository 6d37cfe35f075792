"""The overview of the chronology leads into it."""

import pytest
from browsing import Built, Opener, Watched
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

STRETCH = "svg.columns-chart a"


def stretches(page: Page) -> list[tuple[str | None, str | None]]:
    """Return the name and the address of each stretch of time that has a link."""
    found = page.locator(STRETCH).all()
    return [(link.get_attribute("aria-label"), link.get_attribute("href")) for link in found]


def test_each_stretch_with_events_is_a_link_that_says_when_and_how_many(
    golden: Built, opened: Opener
) -> None:
    page = opened(f"{golden.address}chronology/index.html")
    assert stretches(page) == [
        ("1840–1859: 1 event", "#une-note-sans-date--1850"),
        ("1980–1999: 1 event", "#talks-on-the-strait-resume--1990-to-1999"),
        ("2020–2039: 12 events", "#union-recalls-the-strike--2028"),
    ]


def test_all_bars_are_in_links(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}chronology/index.html")
    bars = page.locator("svg.columns-chart .bar").count()
    assert page.locator(f"{STRETCH} .bar").count() == bars > 0


@pytest.mark.parametrize(
    ("site", "name"), [("golden", "chronology/index.html"), ("long", "index.html")]
)
def test_each_stretch_leads_to_its_first_event(
    request: pytest.FixtureRequest, opened: Opener, site: str, name: str
) -> None:
    address = f"{request.getfixturevalue(site).address}{name}"
    page = opened(address)
    found = stretches(page)
    assert found
    for number, (_, href) in enumerate(found):
        page.goto(address)
        page.locator(STRETCH).nth(number).click()
        assert page.url.endswith(str(href).removeprefix("../"))
        expect(page.locator(".entry:target")).to_be_in_viewport()


def test_a_keyboard_goes_from_the_chart_to_an_event(long: Built, opened: Opener) -> None:
    page = opened(f"{long.address}index.html")
    page.locator(STRETCH).first.focus()
    page.keyboard.press("Tab")
    expect(page.locator(STRETCH).nth(1)).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{long.address}chronology/2019-q2/index.html#trips--trip-03")
    expect(page.locator(".entry:target")).to_be_in_viewport()


def test_a_chart_leads_to_events_in_a_folder_too(
    long: Built, opened: Opener, watched: Watched
) -> None:
    page = opened(f"{long.root('folder')}index.html")
    page.locator(STRETCH).last.click()
    page.wait_for_url(f"{long.root('folder')}chronology/2020-q4/index.html#votes--vote-09")
    expect(page.locator(".entry:target")).to_be_in_viewport()
    assert watched.complaints == []
