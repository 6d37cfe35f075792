from typing import Any

from sites import small_edition

from sitegen.pages.static_pages import not_found, static_pages

EDITION = small_edition()


def test_a_page_of_text_stands_at_the_top_of_the_site() -> None:
    (page,) = static_pages(EDITION)
    view: Any = page.view
    assert (page.path, page.owner, view.title) == (
        "method/index.html",
        "content/pages/method.md",
        "Method",
    )


def test_a_page_of_text_links_within_the_site() -> None:
    (page,) = static_pages(EDITION)
    view: Any = page.view
    assert view.text == (
        "<h2>Dates</h2>\n"
        '<p>As in <a href="../briefs/lunch-in-brussels/index.html">the first brief</a>.</p>\n'
    )


def test_the_page_for_missing_pages_works_at_any_depth() -> None:
    (page,) = not_found(EDITION)
    view: Any = page.view
    assert page.path == "404.html"
    assert [link.href for link in view.links] == [
        "/thaw/chronology/",
        "/thaw/actors/",
        "/thaw/briefs/",
        "/thaw/themes/",
        "/thaw/sources/",
    ]
    assert page.frame.stylesheet == "/thaw/static/style.css"
