import json
from typing import Any

import pytest
from sites import SMALL_SITE, edition_of_files, here, plan_of

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


PLAN = plan_of(SMALL_SITE)
PAGES = {page.path: page for page in PLAN.pages}


def data_of(path: str) -> Any:
    return json.loads(PAGES[path].frame.linked_data)


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("briefs/lunch-in-brussels/index.html", "NewsArticle"),
        ("briefs/undated-note/index.html", "Article"),
        ("actors/dmitry-rogozin/index.html", "Person"),
        ("actors/nato/index.html", "Organization"),
        ("actors/russia/index.html", "Country"),
        ("actors/georgia/index.html", "Thing"),
        ("chronology/index.html", "CollectionPage"),
        ("briefs/index.html", "CollectionPage"),
        ("actors/index.html", "CollectionPage"),
        ("themes/index.html", "CollectionPage"),
        ("themes/talks/index.html", "CollectionPage"),
        ("sources/index.html", "CollectionPage"),
        ("sources/radio-liberty/index.html", "WebPage"),
        ("method/index.html", "WebPage"),
        ("network/index.html", "WebPage"),
        ("data/index.html", "WebPage"),
    ],
)
def test_a_page_tells_programs_what_it_is_about(path: str, kind: str) -> None:
    data = data_of(path)
    assert (data["@context"], data["@type"]) == ("https://schema.org", kind)
    assert data["url"] == PAGES[path].frame.canonical


def test_home_tells_of_the_site_and_of_its_data() -> None:
    assert [item["@type"] for item in data_of("index.html")] == ["WebSite", "Dataset"]


def test_the_data_that_home_tells_of_are_files_of_the_site() -> None:
    _, dataset = data_of("index.html")
    files = {file.path for file in PLAN.files}
    paths = [
        item["contentUrl"].removeprefix("https://example.com/thaw/")
        for item in dataset["distribution"]
    ]
    assert paths
    assert set(paths) <= files


def test_a_page_of_text_about_the_site_says_so() -> None:
    files = {"content/pages/about.md": "---\ntitle: About\n---\n"}
    (frame,) = (page.frame for page in plan_of(files).pages if page.path == "about/index.html")
    assert json.loads(frame.linked_data)["@type"] == "AboutPage"


def test_every_page_has_the_picture_of_the_site_at_its_full_address() -> None:
    assert {page.frame.image for page in PLAN.pages} == {"https://example.com/thaw/static/site.png"}
    assert "static/site.png" in PLAN.paths


def test_actors_and_themes_have_feeds_of_their_own_and_no_other_page_has() -> None:
    own = {path: page.frame.own_feed for path, page in PAGES.items() if page.frame.own_feed}
    assert own == {
        path: "../../" + path.replace("index.html", "feed.xml")
        for path, page in PAGES.items()
        if page.template in ("actor.html", "theme.html")
    }


def test_every_own_feed_is_a_file_of_the_site() -> None:
    feeds = [page.frame.own_feed for page in PLAN.pages if page.frame.own_feed]
    assert {feed.removeprefix("../../") for feed in feeds} <= PLAN.paths
