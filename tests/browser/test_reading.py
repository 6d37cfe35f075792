"""A reader with a phone follows an event to the words that support it, wherever the site lies."""

import re

import pytest
from browsing import Built, Opener, Watched
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

HOME = r"/index\.html"
CHRONOLOGY = r"/chronology/index\.html"
ACTOR = r"/actors/[a-z-]+/index\.html"
BRIEF = r"/briefs/[a-z0-9-]+/index\.html"
PASSAGE = BRIEF + "#said-[a-z0-9-]+"

BRIEF_LINK = 'main a[href*="briefs/"]:not([href*="#"]):not([href$="briefs/index.html"])'


def at(page: Page, path: str) -> None:
    expect(page).to_have_url(re.compile(f"{path}$"))


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("place", ["web", "folder"])
def test_a_reader_goes_from_home_to_the_words_of_a_source_and_back(
    shipped: Built,
    opened: Opener,
    watched: Watched,
    place: str,
    script: bool,  # noqa: FBT001  a case of the table
) -> None:
    root = shipped.root(place)
    page = opened(f"{root}index.html", java_script_enabled=script)
    page.get_by_role("link", name="Chronology", exact=True).first.click()
    at(page, CHRONOLOGY)
    page.locator('main a[href*="actors/"]').first.click()
    at(page, ACTOR)
    page.locator(BRIEF_LINK).first.click()
    at(page, BRIEF)
    page.locator('main a[href^="#said-"]').first.click()
    at(page, PASSAGE)
    expect(page.locator("mark:target")).to_be_in_viewport()
    for path in (BRIEF, ACTOR, CHRONOLOGY, HOME):
        page.go_back()
        at(page, path)
    assert watched.complaints == []
    assert [url for url in watched.requests if not url.startswith(root)] == []


def test_an_event_of_the_chronology_leads_to_its_marked_words(
    shipped: Built, opened: Opener
) -> None:
    page = opened(f"{shipped.address}chronology/index.html")
    page.locator('main a[href*="#said-"]').first.click()
    at(page, PASSAGE)
    expect(page.locator("mark:target")).to_be_in_viewport()


def test_a_name_in_the_text_leads_to_the_actor(shipped: Built, opened: Opener) -> None:
    page = opened(f"{shipped.address}briefs/index.html")
    page.locator(BRIEF_LINK).first.click()
    page.locator("main p a.actor").first.click()
    at(page, ACTOR)


def test_an_address_that_does_not_exist_leads_back_into_the_site(
    shipped: Built, opened: Opener
) -> None:
    page = opened(f"{shipped.address}404.html")
    page.locator("main a").first.click()
    assert page.url.startswith(shipped.address)
    expect(page.locator("h1")).not_to_have_text("Page not found")


def test_a_keyboard_reaches_the_text_first(shipped: Built, opened: Opener) -> None:
    page = opened(f"{shipped.address}chronology/index.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    at(page, f"{CHRONOLOGY}#content")


@pytest.mark.parametrize("place", ["web", "folder"])
def test_a_reader_goes_between_the_chronology_and_the_passage_of_an_event(
    golden: Built, opened: Opener, watched: Watched, place: str
) -> None:
    root = golden.root(place)
    brief = f"{root}briefs/talks-on-the-strait-resume/index.html"
    page = opened(f"{root}chronology/index.html")
    page.locator("#talks-on-the-strait-resume--resumption .context").first.click()
    expect(page).to_have_url(f"{brief}#said-resumption")
    expect(page.locator("mark:target")).to_be_in_viewport()
    page.locator("mark:target + a.event").click()
    expect(page).to_have_url(f"{brief}#event-resumption")
    expect(page.locator(".entry:target")).to_be_in_viewport()
    page.locator(".entry:target").get_by_role("link", name="in the chronology").click()
    expect(page).to_have_url(f"{root}chronology/index.html#talks-on-the-strait-resume--resumption")
    expect(page.locator(".entry:target")).to_be_in_viewport()
    page.go_back()
    expect(page).to_have_url(f"{brief}#event-resumption")
    assert watched.complaints == []


def test_words_that_a_source_does_not_have_lead_to_the_event_on_the_page_of_the_brief(
    golden: Built, opened: Opener
) -> None:
    page = opened(f"{golden.address}chronology/index.html")
    page.locator("#union-recalls-the-strike--2031-05-14 .context").click()
    expect(page.locator(":target")).to_contain_text("The union publishes its count.")
    expect(page.locator(":target")).to_be_in_viewport()


@pytest.mark.parametrize("place", ["web", "folder"])
def test_the_address_of_an_event_from_before_the_chronology_was_cut_leads_to_it(
    long: Built, opened: Opener, watched: Watched, place: str
) -> None:
    page = opened(f"{long.root(place)}chronology/index.html#trips--trip-17")
    page.wait_for_url(f"{long.root(place)}briefs/trips/index.html#event-trip-17")
    expect(page.locator(".entry:target")).to_be_in_viewport()
    assert watched.complaints == []


def test_the_address_of_an_event_that_is_on_the_page_stays(long: Built, opened: Opener) -> None:
    address = f"{long.address}chronology/2019-q2/index.html#trips--trip-17"
    page = opened(address)
    expect(page.locator(".entry:target")).to_be_in_viewport()
    assert page.url == address
