import pytest
from sites import SMALL_SITE, edition_of_files, here

from sitegen.locales import locale_of
from sitegen.pages.page import frame_of
from sitegen.pages.views import LinkView


def test_a_frame_links_from_its_page() -> None:
    frame = frame_of(here("briefs/a/index.html"), "A")
    assert (frame.home, frame.feed, frame.stylesheet, frame.icon) == (
        "../../index.html",
        "../../feed.xml",
        "../../static/style.css",
        "../../static/icon.svg",
    )


def test_the_menu_marks_the_page_that_it_is_on() -> None:
    frame = frame_of(here("actors/index.html"), "Actors")
    assert [(item.label, item.is_current) for item in frame.menu] == [
        ("Chronology", False),
        ("Actors", True),
        ("Briefs", False),
        ("Themes", False),
        ("Sources", False),
    ]


def test_the_foot_links_the_pages_of_text() -> None:
    frame = frame_of(here("method/index.html"), "Method")
    assert frame.pages == (LinkView("Method", "../method/index.html", is_current=True),)


def test_a_page_has_its_full_address() -> None:
    frame = frame_of(here("briefs/a/index.html"), "A")
    assert frame.canonical == "https://example.com/thaw/briefs/a/"


def test_a_page_is_described_by_its_summary_else_by_the_site() -> None:
    assert frame_of(here(), "A", "About a.").description == "About a."
    assert frame_of(here(), "A").description == "How talks were taken up again."


def test_a_page_of_a_site_without_description_is_described_by_its_title() -> None:
    nothing = here(edition=edition_of_files({}))
    assert frame_of(nothing, "A").description == "A"


@pytest.mark.parametrize(
    ("language", "direction"), [("en", "ltr"), ("de", "ltr"), ("ar", "rtl"), ("he", "rtl")]
)
def test_a_page_tells_its_language_and_where_its_lines_begin(language: str, direction: str) -> None:
    edition = edition_of_files(SMALL_SITE, locale_of(language, ""))
    frame = frame_of(here(edition=edition), "A")
    assert (frame.language, frame.direction) == (language, direction)


def test_the_menu_is_in_the_words_of_the_locale() -> None:
    german = locale_of("de", 'msgid "Actors"\nmsgstr "Akteure"\n')
    frame = frame_of(here(edition=edition_of_files(SMALL_SITE, german)), "A")
    assert frame.menu[1].label == "Akteure"
