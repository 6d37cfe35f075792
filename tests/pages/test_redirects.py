from typing import Any

from sites import SMALL_SITE, html_of, plan_of

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
