"""All that can be done with a pointer can be done with a keyboard, and is seen to be."""

import pytest
from browsing import Built, Opener
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

WIDE = {"width": 1440, "height": 900}

# What a reader who presses Tab should come to: one of each group of radio buttons.
REACHABLE = """() => [...document.querySelectorAll(
    "a[href], button, select, input:not([type=radio]), input:checked, summary, [tabindex='0']")]
  .filter((e) => e.checkVisibility({ visibilityProperty: true }))
  .map((e) => e.dataset.number = String(Math.random()))"""

FOCUSED = """() => {
  const focused = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  return {
    number: focused.dataset.number,
    words: (focused.getAttribute("aria-label") ?? focused.textContent).trim().slice(0, 40),
    isOutlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    isInView: (() => {
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    })(),
  };
}"""

PAGES = (
    "index.html",
    "chronology/index.html",
    "briefs/talks-on-the-strait-resume/index.html",
    "actors/varnia/index.html",
    "network/index.html",
    "search/index.html",
)


def walked(page: Page) -> tuple[list[str], list[dict[str, object]]]:
    """Press Tab through a page; return what should be reached, and what was."""
    page.evaluate("document.querySelectorAll('details').forEach((e) => { e.open = true })")
    reachable = page.evaluate(REACHABLE)
    reached = []
    for _ in range(len(reachable)):
        page.keyboard.press("Tab")
        reached.append(page.evaluate(FOCUSED))
    return reachable, reached


@pytest.mark.parametrize("name", PAGES)
def test_a_keyboard_reaches_everything_in_its_order_and_it_is_seen(
    golden: Built, opened: Opener, name: str
) -> None:
    reachable, reached = walked(opened(f"{golden.address}{name}", viewport=WIDE))
    assert [focused["number"] for focused in reached] == reachable
    assert [f for f in reached if not (f["isOutlined"] and f["isInView"])] == []


def test_without_script_too(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}chronology/index.html", java_script_enabled=False)
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.locator("summary:focus").count():
            break
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#only-")).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#only-ferry-workers-union")).to_be_checked()
    expect(page.locator("#une-note-sans-date--1850")).to_be_hidden()


def test_the_skip_link_comes_first_and_is_then_seen(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}chronology/index.html")
    skip = page.get_by_role("link", name="Skip to the text")
    expect(skip).not_to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()


def test_who_skips_goes_on_in_the_text(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}chronology/index.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("main").locator("a:focus")).to_have_count(1)


def test_a_keyboard_filters_and_gets_out_of_the_filter(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}chronology/index.html")
    page.locator("summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("[name=actor]")).to_be_focused()
    page.keyboard.press("m")
    expect(page.locator("form.filter output")).to_have_text("1 event")
    for _ in range(6):
        page.keyboard.press("Tab")
    expect(page.locator("#talks-on-the-strait-resume--2031-05-12 .when a")).to_be_focused()


@pytest.mark.parametrize("name", ["index.html", "chronology/index.html"])
def test_nothing_moves_by_itself(golden: Built, opened: Opener, name: str) -> None:
    page = opened(f"{golden.address}{name}", reduced_motion="reduce")
    moving = page.evaluate("""() => [document.documentElement, ...document.querySelectorAll("*")]
      .filter((e) => ["transitionDuration", "animationDuration"].some(
          (name) => parseFloat(getComputedStyle(e)[name]) > 0)
        || getComputedStyle(e).scrollBehavior === "smooth").length""")
    assert moving == 0
