from sites import SMALL_SITE, site_of

from sitegen.pages.page import frame_of
from sitegen.pages.urls import Here
from sitegen.pages.views import LinkView

SITE = site_of(SMALL_SITE)


def test_a_frame_links_from_its_page() -> None:
    frame = frame_of(SITE, Here("briefs/a/index.html"), "A")
    assert (frame.home, frame.feed, frame.stylesheet, frame.icon) == (
        "../../index.html",
        "../../feed.xml",
        "../../static/style.css",
        "../../static/icon.svg",
    )


def test_the_menu_marks_the_page_that_it_is_on() -> None:
    frame = frame_of(SITE, Here("actors/index.html"), "Actors")
    assert [(item.label, item.is_current) for item in frame.menu] == [
        ("Chronology", False),
        ("Actors", True),
        ("Briefs", False),
        ("Themes", False),
        ("Sources", False),
    ]


def test_the_foot_links_the_pages_of_text() -> None:
    frame = frame_of(SITE, Here("method/index.html"), "Method")
    assert frame.pages == (LinkView("Method", "../method/index.html", is_current=True),)


def test_a_page_has_its_full_address() -> None:
    frame = frame_of(SITE, Here("briefs/a/index.html"), "A")
    assert frame.canonical == "https://example.com/thaw/briefs/a/"


def test_a_page_is_described_by_its_summary_else_by_the_site() -> None:
    here = Here("index.html")
    assert frame_of(SITE, here, "A", "About a.").description == "About a."
    assert frame_of(SITE, here, "A").description == "How talks were taken up again."


def test_a_page_of_a_site_without_description_is_described_by_its_title() -> None:
    assert frame_of(site_of({}), Here("index.html"), "A").description == "A"
