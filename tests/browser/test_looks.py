"""Every page is readable: on the narrowest phone, in the light and in the dark, and asks nobody."""

import json

import pytest
from browsing import Built, Opener, Watched
from playwright.sync_api import Page

pytestmark = pytest.mark.browser

NARROW = {"width": 320, "height": 568}  # WCAG 2.2, success criterion 1.4.10
WIDE = {"width": 1440, "height": 900}

# One page of each kind: of a site that fits its pages, and of one whose lists are cut.
GOLDEN_PAGES = (
    "index.html",
    "chronology/index.html",
    "briefs/index.html",
    "briefs/talks-on-the-strait-resume/index.html",
    "actors/index.html",
    "actors/varnia/index.html",
    "themes/index.html",
    "themes/labour/index.html",
    "sources/index.html",
    "sources/coast-gazette/index.html",
    "network/index.html",
    "data/index.html",
    "search/index.html",
    "about/index.html",
    "404.html",
)
LONG_PAGES = (
    "index.html",
    "chronology/index.html",
    "chronology/2019/index.html",
    "chronology/2019-q1/index.html",
    "actors/varnia/index.html",
)
PAGES = (*(("golden", name) for name in GOLDEN_PAGES), *(("long", name) for name in LONG_PAGES))

# The contrast (WCAG 2.2) of each element that has words of its own and that a reader sees.
CONTRASTS = """() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).slice(0, 3).map((c) => c / 255).map(
      (c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const background = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = getComputedStyle(e).backgroundColor;
      if (channels(color)[3] !== 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const hasWords = (e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
  const isSeen = (e) => e.checkVisibility() && e.getBoundingClientRect().right > 0;
  const color = (e) => getComputedStyle(e)[e.closest("svg") ? "fill" : "color"];
  const elements = [...document.body.querySelectorAll("*")];
  return elements.filter((e) => hasWords(e) && isSeen(e)).map((e) => {
    const [darker, lighter] = [luminance(color(e)), luminance(background(e))]
      .sort((a, b) => a - b);
    return {
      contrast: (lighter + 0.05) / (darker + 0.05),
      words: e.textContent.trim().slice(0, 40),
      element: `${e.localName}.${e.getAttribute('class')}`,
    };
  });
}"""
UNFOLD = "document.querySelectorAll('details').forEach((e) => { e.open = true })"
WIDER = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
BACKGROUND = "getComputedStyle(document.body).backgroundColor"


@pytest.fixture
def address(request: pytest.FixtureRequest, site: str, name: str) -> str:
    built: Built = request.getfixturevalue(site)
    return built.address + name


@pytest.mark.parametrize(("site", "names"), [("golden", GOLDEN_PAGES), ("long", LONG_PAGES)])
def test_the_pages_looked_at_are_there(
    request: pytest.FixtureRequest, site: str, names: tuple[str, ...]
) -> None:
    assert set(names) <= set(request.getfixturevalue(site).pages())


@pytest.mark.parametrize(("site", "name"), PAGES)
def test_no_page_is_wider_than_the_narrowest_phone_or_a_wide_screen(
    address: str, opened: Opener
) -> None:
    page = opened(address, viewport=NARROW)
    page.evaluate(UNFOLD)
    assert page.evaluate(WIDER) == 0
    page.set_viewport_size(WIDE)
    assert page.evaluate(WIDER) == 0


@pytest.mark.parametrize(("site", "name"), PAGES)
def test_all_words_stand_out_from_their_ground_in_the_light_and_in_the_dark(
    address: str, opened: Opener
) -> None:
    page = opened(address, color_scheme="light")
    page.evaluate(UNFOLD)
    found = page.evaluate(CONTRASTS)
    page.emulate_media(color_scheme="dark")
    found += page.evaluate(CONTRASTS)
    assert found
    faint = [f for f in found if f["contrast"] < 7]  # WCAG 2.2, success criterion 1.4.6
    assert not faint, json.dumps(faint, indent=1, ensure_ascii=False)


@pytest.mark.parametrize(("site", "name"), PAGES)
def test_a_finger_hits_the_links_of_menus(address: str, opened: Opener) -> None:
    page = opened(address)
    heights = page.evaluate(
        "[...document.querySelectorAll('nav a, .more a')].filter((a) => a.checkVisibility())"
        ".map((a) => a.getBoundingClientRect().height)"
    )
    assert heights
    assert min(heights) >= 24  # WCAG 2.2, success criterion 2.5.8


def test_the_words_of_charts_are_looked_at_too(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}network/index.html")
    looked_at = {found["element"].partition(".")[0] for found in page.evaluate(CONTRASTS)}
    assert "tspan" in looked_at


def test_the_reader_chooses_light_or_dark(golden: Built, opened: Opener) -> None:
    light, dark = (
        opened(f"{golden.address}index.html", color_scheme=scheme).evaluate(BACKGROUND)
        for scheme in ("light", "dark")
    )
    assert light != dark


@pytest.mark.parametrize("place", ["web", "folder"])
def test_the_stylesheet_is_found(golden: Built, opened: Opener, place: str) -> None:
    page = opened(f"{golden.root(place)}actors/varnia/index.html", color_scheme="light")
    assert page.evaluate(BACKGROUND) not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)")


def test_a_picture_of_the_site_is_shown(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}about/index.html")
    assert page.evaluate("document.querySelector('main img').naturalWidth") > 0


def test_every_shipped_page_fits_a_phone_and_has_nothing_to_complain_of(
    shipped: Built, opened: Opener, watched: Watched
) -> None:
    page = opened(shipped.address, viewport=NARROW)
    wide = [name for name in shipped.pages() if overflows(page, shipped.address + name)]
    assert wide == []
    assert watched.complaints == []
    assert [url for url in watched.requests if not url.startswith(shipped.address)] == []


def overflows(page: Page, address: str) -> bool:
    page.goto(address)
    return bool(page.evaluate(WIDER))


def test_no_golden_page_has_anything_to_complain_of(
    golden: Built, opened: Opener, watched: Watched
) -> None:
    page = opened(golden.address)
    for name in golden.pages():
        page.goto(golden.address + name)
    assert watched.complaints == []
    assert [url for url in watched.requests if not url.startswith(golden.address)] == []


def test_a_former_address_leads_to_the_page_of_today(golden: Built, opened: Opener) -> None:
    page = opened(f"{golden.address}actors/varnya/index.html")
    page.wait_for_url(f"{golden.address}actors/varnia/index.html")
    assert page.title().startswith("Varnia")


def test_the_policy_keeps_what_others_put_into_a_page_from_working(
    golden: Built, opened: Opener, watched: Watched
) -> None:
    page = opened(f"{golden.address}index.html")
    with page.expect_event("requestfailed"):
        page.evaluate("""() => {
          const script = document.createElement("script");
          script.textContent = "document.title = 'taken over'";
          const picture = document.createElement("img");
          picture.src = "https://elsewhere.example/spy.png";
          document.body.append(script, picture);
        }""")
    assert page.title() != "taken over"
    complaints = "\n".join(watched.complaints)
    assert "script-src 'self'" in complaints
    assert "https://elsewhere.example/spy.png: csp" in complaints
