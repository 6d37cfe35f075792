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
