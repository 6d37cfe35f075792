import pytest
from sites import LONG_SITE, edition_of_files, here, small_edition

from sitegen.pages.edition import Here

BRIEF = here("briefs/lunch/index.html")
LONG = edition_of_files(LONG_SITE)


def test_a_link_is_relative_to_its_page() -> None:
    assert BRIEF.to("actors/nato/index.html", "roles") == "../../actors/nato/index.html#roles"


def test_a_page_served_at_any_depth_links_from_the_top_of_the_site() -> None:
    missing = Here(small_edition(), "404.html", "/thaw/")
    assert missing.to("chronology/index.html") == "/thaw/chronology/"


def test_a_page_has_a_full_address() -> None:
    assert BRIEF.address == "https://example.com/thaw/briefs/lunch/"


def test_an_event_is_in_the_chronology() -> None:
    link = "../../chronology/index.html#lunch-in-brussels--lunch"
    assert BRIEF.to_event("lunch-in-brussels--lunch") == link


def test_an_event_of_a_long_chronology_is_in_its_chapter() -> None:
    assert here(edition=LONG).to_event("annals--2009-03-04-60") == (
        "chronology/2009-03/2/index.html#annals--2009-03-04-60"
    )


def test_every_report_is_in_a_chapter() -> None:
    reports = {r.address for entry in LONG.site.chronology for r in entry.reports}
    assert LONG.chapter_of.keys() == reports


def test_reports_of_one_event_are_in_one_chapter() -> None:
    chapters = small_edition().chapter_of
    assert chapters["lunch-in-brussels--lunch"] is chapters["moscow-looks-back--2008-12-18"]


@pytest.mark.parametrize(
    ("href", "link"),
    [
        ("../actors/nato.md", "../../actors/nato/index.html"),
        ("../actors/nato.md#roles", "../../actors/nato/index.html#roles"),
        ("/chronology/#year-2009", "../../chronology/index.html#year-2009"),
        ("lunch.md#said-x", "#said-x"),
        ("#said-x", "#said-x"),
        ("https://example.org/a b", "https://example.org/a b"),
        ("/static/Karte%20S%C3%BCd.png", "../../static/Karte%20S%C3%BCd.png"),
    ],
)
def test_a_link_of_a_text_becomes_one_from_its_page(href: str, link: str) -> None:
    assert BRIEF.resolver("briefs")(href) == link


def test_a_link_to_what_has_moved_leads_to_where_it_is_now() -> None:
    resolve = BRIEF.resolver("briefs")  # Russia has `redirect_from: [rusia]`
    assert resolve("../actors/rusia.md#roles") == "../../actors/russia/index.html#roles"
    assert resolve("/actors/rusia/") == "../../actors/russia/index.html"
