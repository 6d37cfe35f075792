"""On paper, a page is what it says: nothing to click, nothing folded away, nothing torn apart."""

import pytest
from browsing import Built, Opener
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

A4 = {"width": 672, "height": 986}  # within the margins of the stylesheet: 178 mm by 261 mm
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
BRIEF = "briefs/talks-on-the-strait-resume/index.html"


def printed(opened: Opener, address: str) -> Page:
    page = opened(address, viewport=A4)
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("chronology/index.html", ".site-header nav"),
        ("chronology/index.html", ".site-footer"),
        ("chronology/index.html", ".rail"),
        ("chronology/index.html", ".search"),
        ("chronology/index.html", ".filtering"),
        ("chronology/index.html", ".context"),
        (BRIEF, ".neighbours"),
        (BRIEF, "a.event"),
    ],
)
def test_what_only_leads_elsewhere_is_not_printed(
    golden: Built, opened: Opener, name: str, part: str
) -> None:
    page = opened(f"{golden.address}{name}", viewport=A4)
    expect(page.locator(part).first).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(part).first).to_be_hidden()


def test_the_contents_of_a_cut_chronology_are_not_printed(long: Built, opened: Opener) -> None:
    page = printed(opened, f"{long.address}chronology/2019-q1/index.html")
    expect(page.locator(".contents")).to_be_hidden()
    expect(page.locator(".entry").first).to_be_visible()


@pytest.mark.parametrize(
    ("name", "folded"),
    [("chronology/index.html", ".why li"), (BRIEF, ".cite > p")],
)
def test_what_is_folded_on_the_screen_is_printed(
    golden: Built, opened: Opener, name: str, folded: str
) -> None:
    page = opened(f"{golden.address}{name}", viewport=A4)
    expect(page.locator(folded).first).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator(folded).first).to_be_visible()


@pytest.mark.parametrize(
    ("name", "whole"), [("chronology/index.html", ".entry"), (BRIEF, ".source-box")]
)
def test_what_belongs_together_is_not_broken_between_sheets(
    golden: Built, opened: Opener, name: str, whole: str
) -> None:
    page = printed(opened, f"{golden.address}{name}")
    expect(page.locator(whole).first).to_have_css("break-inside", "avoid")


def test_the_address_of_a_link_out_of_a_text_is_printed(golden: Built, opened: Opener) -> None:
    page = printed(opened, f"{golden.address}{BRIEF}")
    link = page.locator(".source-text").get_by_role("link", name="a notice")
    after = link.evaluate("(link) => getComputedStyle(link, '::after').content")
    assert "https://example.org/notice" in after


def test_the_address_of_the_source_is_printed_once(golden: Built, opened: Opener) -> None:
    page = printed(opened, f"{golden.address}{BRIEF}")
    link = page.locator(".source-box a[href^=http]")
    expect(link).to_have_text("https://example.org/gazette/2031/05/14/talks?page=1&print=yes")
    assert link.evaluate("(link) => getComputedStyle(link, '::after').content") == "none"


@pytest.mark.parametrize(
    "name", ["index.html", "chronology/index.html", BRIEF, "actors/varnia/index.html"]
)
def test_no_page_is_wider_than_the_sheet(golden: Built, opened: Opener, name: str) -> None:
    page = printed(opened, f"{golden.address}{name}")
    assert page.evaluate(WIDER) == 0


def test_what_the_dark_shows_is_printed_on_white(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}{BRIEF}", color_scheme="dark")
    dark = page.locator("h1").evaluate("(h1) => getComputedStyle(h1).color")
    page.emulate_media(media="print")
    assert page.locator("h1").evaluate("(h1) => getComputedStyle(h1).color") != dark
