from typing import Any

import pytest
from sites import SMALL_SITE, html_of, plan_of, site_of

from sitegen.problems import ContentError

PLAN = plan_of(SMALL_SITE)
HTML = html_of(PLAN)["actors/rusia/index.html"]


def test_a_former_address_leads_to_the_page_without_a_script() -> None:
    assert '<meta http-equiv="refresh" content="0; url=../../actors/russia/index.html">' in HTML
    assert '<a href="../../actors/russia/index.html">Russia</a>' in HTML


def test_search_engines_are_told_the_address_of_today() -> None:
    assert '<link rel="canonical" href="https://example.com/thaw/actors/russia/">' in HTML


def test_a_redirect_stands_in_no_sitemap_and_no_feed() -> None:
    files = {file.path: file.content.decode() for file in PLAN.files}
    assert "actors/russia/" in files["sitemap.xml"]
    assert "rusia" not in files["sitemap.xml"] + files["feed.xml"]


def test_a_redirect_keeps_the_policy_of_every_page() -> None:
    assert "default-src 'none'" in HTML


def test_a_link_to_a_former_address_leads_to_the_page_at_once() -> None:
    files = {**SMALL_SITE, "content/pages/old.md": "---\ntitle: O\n---\n[r](../actors/rusia.md)\n"}
    assert (
        '<a href="../actors/russia/index.html">r</a>' in html_of(plan_of(files))["old/index.html"]
    )


def test_a_name_without_a_file_takes_no_former_address() -> None:
    files = {**SMALL_SITE, "content/briefs/x.md": "---\ntitle: X\nactors: [Rusia]\n---\n"}
    pages: dict[str, Any] = {page.path: page for page in plan_of(files).pages}
    assert pages["actors/rusia/index.html"].template == "redirect.html"
    assert pages["actors/rusia-2/index.html"].template == "actor.html"


MOVED_BRIEF = {
    **SMALL_SITE,
    "content/briefs/moved.md": "---\ntitle: Talks\nredirect_from: [old-talks]\n---\n",
    "content/pages/old.md": "---\ntitle: O\n---\n[r](../briefs/old-talks.md#text)\n",
}


def test_a_brief_that_moved_leaves_a_page_at_its_former_address() -> None:
    html = html_of(plan_of(MOVED_BRIEF))["briefs/old-talks/index.html"]
    assert 'content="0; url=../../briefs/moved/index.html"' in html
    assert '<link rel="canonical" href="https://example.com/thaw/briefs/moved/">' in html
    assert "<title>Talks (moved)" in html


def test_a_link_to_the_former_address_of_a_brief_leads_past_the_redirect() -> None:
    html = html_of(plan_of(MOVED_BRIEF))
    assert '<a href="../briefs/moved/index.html#text">r</a>' in html["old/index.html"]
    assert "old/index.html" in html["briefs/moved/index.html"]  # which tells who links to it


@pytest.mark.parametrize(
    ("redirects", "problem"),
    [
        (("b", "x"), 'redirect_from: "b" is the address of content/briefs/b.md'),
        (("a", "x"), 'redirect_from: "a" is the address of this file itself'),
        (("x", "x"), 'redirect_from: "x" leads already to content/briefs/a.md'),
        (("b", "a"), 'redirect_from: "b" leads back here in a circle; take one of the two out'),
    ],
)
def test_a_former_address_of_a_brief_is_its_own(redirects: tuple[str, str], problem: str) -> None:
    files = {
        f"content/briefs/{name}.md": f"---\ntitle: {name.upper()}\nredirect_from: [{old}]\n---\n"
        for name, old in zip("ab", redirects, strict=True)
    }
    with pytest.raises(ContentError) as raised:
        site_of(files)
    assert problem in [one.message for one in raised.value.problems]
