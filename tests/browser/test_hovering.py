"""A link to an actor, a brief or a source shows what it leads to before it is followed."""

import pytest
from browsing import Built, Opener, Watched
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

PREVIEW = "#preview"
ACTOR = '.entry a[href="../actors/varnia/index.html"]'


@pytest.fixture
def chronology(golden: Built, opened: Opener) -> Page:
    return opened(f"{golden.address}chronology/index.html")


def previewed(link: Locator) -> Locator:
    """Point at a link, and return the preview that it shows."""
    link.hover()
    preview = link.page.locator(PREVIEW)
    expect(preview).to_be_visible()
    return preview


@pytest.mark.parametrize(
    ("name", "link", "words"),
    [
        ("chronology/index.html", 'a[href="../actors/varnia/index.html"]', "Varnia"),
        (
            "chronology/index.html",
            'cite a[href="../briefs/une-note-sans-date/index.html"]',
            "Une note sans date",
        ),
        (
            "sources/index.html",
            'a[href="../sources/coast-gazette/index.html"]',
            "Source: Coast Gazette",
        ),
    ],
    ids=["actor", "brief", "source"],
)
def test_pointing_at_a_link_shows_the_name_of_what_it_leads_to(
    golden: Built, opened: Opener, name: str, link: str, words: str
) -> None:
    page = opened(f"{golden.address}{name}")
    preview = previewed(page.locator(f"main {link}").first)
    expect(preview.locator("strong")).to_have_text(words)


def test_the_preview_of_an_actor_tells_what_it_is(chronology: Page) -> None:
    expect(previewed(chronology.locator(ACTOR).first)).to_contain_text("Also called: Republic")


def test_a_preview_lies_within_the_window(chronology: Page) -> None:
    box = previewed(chronology.locator(ACTOR).last).bounding_box()
    window = chronology.viewport_size
    assert box
    assert window
    assert 0 <= box["x"] <= box["x"] + box["width"] <= window["width"]
    assert 0 <= box["y"] <= box["y"] + box["height"] <= window["height"]


def test_a_link_is_described_by_its_preview_while_that_is_shown(chronology: Page) -> None:
    link = chronology.locator(ACTOR).first
    previewed(link)
    expect(link).to_have_attribute("aria-describedby", "preview")
    chronology.locator("h1").hover()
    expect(chronology.locator(PREVIEW)).to_be_hidden()
    expect(link).not_to_have_attribute("aria-describedby", "preview")


def test_escape_hides_a_preview(chronology: Page) -> None:
    preview = previewed(chronology.locator(ACTOR).first)
    chronology.keyboard.press("Escape")
    expect(preview).to_be_hidden()


def test_a_pointer_can_go_into_a_preview(chronology: Page) -> None:
    """WCAG 2.2, success criterion 1.4.13."""
    preview = previewed(chronology.locator(ACTOR).first)
    box = preview.bounding_box()
    link = chronology.locator(ACTOR).first.bounding_box()
    assert box
    assert link
    inside = (link["x"] + link["width"] / 2, box["y"] + box["height"] / 2)
    chronology.mouse.move(*inside, steps=20)
    chronology.locator("main").evaluate("() => new Promise(requestAnimationFrame)")
    expect(preview).to_be_visible()


def test_a_keyboard_shows_a_preview_and_hides_it_by_going_on(chronology: Page) -> None:
    link = chronology.locator(ACTOR).first
    link.focus()
    expect(chronology.locator(PREVIEW).locator("strong")).to_have_text("Varnia")
    link.blur()
    expect(chronology.locator(PREVIEW)).to_be_hidden()


def test_a_link_that_the_keyboard_scrolls_to_shows_its_preview(chronology: Page) -> None:
    link = chronology.locator(ACTOR).last
    expect(link).not_to_be_in_viewport()
    link.focus()
    expect(chronology.locator(PREVIEW)).to_be_visible()


def test_a_preview_goes_when_the_page_is_scrolled_away_under_it(chronology: Page) -> None:
    chronology.locator(ACTOR).first.focus()
    expect(chronology.locator(PREVIEW)).to_be_visible()
    chronology.evaluate("scrollBy(0, 200)")
    expect(chronology.locator(PREVIEW)).to_be_hidden()


def test_a_page_in_a_folder_does_not_complain_of_previews(
    golden: Built, opened: Opener, watched: Watched
) -> None:
    page = opened(f"{golden.root('folder')}chronology/index.html")
    page.clock.install()
    page.locator(ACTOR).first.hover()
    page.clock.run_for(1000)
    page.locator(ACTOR).first.click()
    page.wait_for_url("**/actors/varnia/index.html")
    assert watched.complaints == []


def test_without_script_a_link_just_leads_on(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}chronology/index.html", java_script_enabled=False)
    page.locator(ACTOR).first.click()
    page.wait_for_url(f"{golden.address}actors/varnia/index.html")
