"""A page for each outlet, however it is spelt, and the list of them."""

from typing import Any

from sites import LONG_SITE, edition_of_files, small_edition

from sitegen.pages.sources import NEWEST, source_list, source_pages

EDITION = small_edition()


def published_by(**dated: str) -> dict[str, str]:
    """Return a brief of each date by an outlet: `b2009="The Paper"`."""
    return {
        f"content/briefs/{name}.md": f"---\ntitle: Of {name[1:]}\ndate: {name[1:]}\n"
        f"source: {{publisher: {outlet}}}\n---\n"
        for name, outlet in dated.items()
    }


def list_view(files: dict[str, str]) -> Any:
    (page,) = source_list(edition_of_files(files))
    return page.view


def test_sources_are_listed_by_name_with_their_briefs() -> None:
    (page,) = source_list(EDITION)
    view: Any = page.view
    assert [(g.label, [b.title for b in g.briefs]) for g in view.groups] == [
        ("Radio Liberty", ["Lunch in Brussels"]),
        ("Russia Today", ["Moscow looks back"]),
        ("Source not named", ["A note without a date"]),
    ]


def test_the_list_leads_to_the_page_of_each_source() -> None:
    (page,) = source_list(EDITION)
    view: Any = page.view
    assert [(g.anchor, g.href) for g in view.groups] == [
        (f"source-{outlet}", f"../sources/{outlet}/index.html")
        for outlet in ("radio-liberty", "russia-today", "source-not-named")
    ]


def test_spellings_of_an_outlet_stand_together_under_that_of_the_newest_brief() -> None:
    view = list_view(published_by(b2009="The Paper", b2008="THE PAPER"))
    assert [(g.label, g.count) for g in view.groups] == [("The Paper", 2)]


def test_of_a_source_with_many_briefs_the_newest_are_listed() -> None:
    outlets = {f"b{year}": "The Paper" for year in range(2000, 2010)}
    (group,) = list_view(published_by(**outlets)).groups
    assert [b.title for b in group.briefs] == [f"Of {2009 - n}" for n in range(NEWEST)]
    assert group.count == 10


def test_every_source_has_a_page() -> None:
    assert {page.path: page.frame.title for page in source_pages(EDITION)} == {
        "sources/radio-liberty/index.html": "Source: Radio Liberty",
        "sources/russia-today/index.html": "Source: Russia Today",
        "sources/source-not-named/index.html": "Source: Source not named",
    }


def test_a_source_has_its_briefs_newest_first() -> None:
    files = published_by(b2007="The Paper", b2009="The Paper", b2008="THE PAPER")
    (page,) = source_pages(edition_of_files(files))
    view: Any = page.view
    assert [brief.title for brief in view.shelf.briefs] == ["Of 2009", "Of 2008", "Of 2007"]


def test_a_source_with_very_many_briefs_has_chapters_of_its_own() -> None:
    pages = list(source_pages(edition_of_files(LONG_SITE)))
    assert [page.path for page in pages if page.path.startswith("sources/the-paper/")] == [
        "sources/the-paper/index.html",
        *(f"sources/the-paper/{year}/index.html" for year in range(2005, 1999, -1)),
    ]


def test_a_chapter_of_a_source_leads_back_to_all_of_it() -> None:
    pages = {page.path: page for page in source_pages(edition_of_files(LONG_SITE))}
    view: Any = pages["sources/the-paper/2004/index.html"].view
    assert view.title == "Source: The Paper: 2004"
    assert (view.whole.label, view.whole.href) == (
        "Source: The Paper",
        "../../../sources/the-paper/index.html",
    )


def test_a_site_without_briefs_has_no_sources() -> None:
    assert list_view({}).groups == ()
