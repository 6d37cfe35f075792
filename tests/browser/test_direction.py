"""A site that is written from right to left is laid out so."""

import pytest
from browsing import Built, Opener, Watched
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

NARROW = {"width": 320, "height": 568}
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


@pytest.fixture
def chronology(arabic: Built, opened: Opener) -> Page:
    return opened(f"{arabic.address}chronology/index.html")


def edges(element: Locator) -> tuple[float, float]:
    """Return where an element begins at the left, and where it ends."""
    box = element.bounding_box()
    assert box
    return box["x"], box["x"] + box["width"]


def test_the_page_says_its_direction_and_its_own_words(chronology: Page) -> None:
    expect(chronology.locator("html")).to_have_attribute("dir", "rtl")
    expect(chronology.locator("h1")).to_have_text("التسلسل الزمني")


def test_the_rule_of_events_is_at_the_right(chronology: Page) -> None:
    entry = chronology.locator(".entry.is-exact")
    expect(entry).to_have_css("border-right-width", "2px")
    expect(entry).to_have_css("border-left-width", "0px")


def test_the_mark_of_a_date_stands_on_the_rule(chronology: Page) -> None:
    left, right = edges(chronology.locator(".entry.is-exact .glyph"))
    _, rule = edges(chronology.locator(".entry.is-exact"))
    assert left < rule < right


def test_an_event_begins_at_the_right_behind_its_rule(chronology: Page) -> None:
    _, date = edges(chronology.locator(".entry.is-exact .when > a"))
    left, rule = edges(chronology.locator(".entry.is-exact"))
    assert rule - date < date - left


def test_nothing_is_wider_than_the_narrowest_phone_nor_complains(
    arabic: Built, opened: Opener, watched: Watched
) -> None:
    page = opened(arabic.address, viewport=NARROW)
    wide = [name for name in arabic.pages() if _overflows(page, arabic.address + name)]
    assert wide == []
    assert watched.complaints == []


def _overflows(page: Page, address: str) -> bool:
    page.goto(address)
    return bool(page.evaluate(WIDER))


@pytest.mark.parametrize("name", ["chronology/index.html", "network/index.html"])
def test_charts_and_their_words_stay_where_they_are_drawn(
    arabic: Built, opened: Opener, name: str
) -> None:
    page = opened(f"{arabic.address}{name}", viewport={"width": 1024, "height": 768})
    chart = page.locator("main svg").first
    expect(chart).to_have_css("direction", "ltr")
    left, right = edges(chart)
    words = [edges(text) for text in chart.locator("text").all()]
    assert words
    assert [w for w in words if w[0] < left - 1 or w[1] > right + 1] == []


def test_the_first_year_of_the_chart_is_under_its_first_column(chronology: Page) -> None:
    tick, _ = edges(chronology.locator("svg.columns-chart text").first)
    bar, _ = edges(chronology.locator("svg.columns-chart .bar").first)
    assert tick == pytest.approx(bar, abs=3)


def test_words_of_another_direction_keep_theirs(chronology: Page) -> None:
    """The catalogue has no words for this sentence, which ends with a full stop at its right."""
    lead = chronology.locator(".lead")
    expect(lead).to_have_text("3 events from 1 source, in order of time.")
    first, last = lead.evaluate("""(lead) => [0, lead.firstChild.length - 1].map((at) => {
      const range = document.createRange();
      range.setStart(lead.firstChild, at);
      range.setEnd(lead.firstChild, at + 1);
      return range.getBoundingClientRect().left;
    })""")
    assert first < last
