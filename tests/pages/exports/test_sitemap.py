from xml.etree import ElementTree  # noqa: ICN001  spelt out

from sites import SMALL_SITE, plan_of

PLAN = plan_of(SMALL_SITE)
FILES = {file.path: file.content for file in PLAN.files}
LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def test_the_sitemap_lists_every_page_but_redirects_and_the_one_for_missing_pages() -> None:
    urlset = ElementTree.fromstring(FILES["sitemap.xml"])  # noqa: S314  our own
    assert {e.text for e in urlset.iter(LOCATION)} == {
        "https://example.com/thaw/" + page.path.removesuffix("index.html")
        for page in PLAN.pages
        if page.template not in ("404.html", "redirect.html")
    }


def test_robots_are_told_where_the_sitemap_is() -> None:
    assert FILES["robots.txt"].decode().splitlines() == [
        "User-agent: *",
        "Allow: /",
        "Sitemap: https://example.com/thaw/sitemap.xml",
    ]


def test_github_is_told_not_to_run_jekyll() -> None:
    assert FILES[".nojekyll"] == b""
