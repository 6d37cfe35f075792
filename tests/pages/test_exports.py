from collections.abc import Iterator
from datetime import datetime
from xml.etree import ElementTree  # noqa: ICN001  spelt out

import pytest
from sites import SMALL_SITE, plan_of

from sitegen.pages import Plan

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
PLAN = plan_of(SMALL_SITE)


def file_of(planned: Plan, path: str) -> bytes:
    return next(file.content for file in planned.files if file.path == path)


def xml_of(planned: Plan, path: str) -> ElementTree.Element:
    return ElementTree.fromstring(file_of(planned, path))  # noqa: S314  our own


FEED = xml_of(PLAN, "feed.xml")


def addresses(planned: Plan) -> Iterator[str]:
    yield from (e.text or "" for e in xml_of(planned, "sitemap.xml").iter(f"{SITEMAP}loc"))
    feed = xml_of(planned, "feed.xml")
    yield from (e.text or "" for e in feed.iter(f"{ATOM}id"))
    yield from (e.attrib["href"] for e in feed.iter(f"{ATOM}link"))


@pytest.mark.parametrize(
    ("files", "top"),
    [(SMALL_SITE, "https://example.com/thaw/"), ({}, "https://example.org/")],
    ids=["with an address", "without"],
)
def test_feed_and_sitemap_have_full_addresses_only(files: dict[str, str], top: str) -> None:
    assert all(address.startswith(top) for address in addresses(plan_of(files)))


def test_the_sitemap_lists_every_page_but_redirects_and_the_one_for_missing_pages() -> None:
    listed = {e.text for e in xml_of(PLAN, "sitemap.xml").iter(f"{SITEMAP}loc")}
    assert listed == {
        "https://example.com/thaw/" + page.path.removesuffix("index.html")
        for page in PLAN.pages
        if page.template not in ("404.html", "redirect.html")
    }


def test_the_feed_lists_the_briefs_newest_first() -> None:
    titles = [e.findtext(f"{ATOM}title") for e in FEED.iter(f"{ATOM}entry")]
    assert titles == ["Moscow looks back", "Lunch in Brussels", "A note without a date"]


@pytest.mark.parametrize("element", [FEED, *FEED.iter(f"{ATOM}entry")])
@pytest.mark.parametrize("name", ["id", "title", "updated"])
def test_feed_and_entries_have_what_rfc_4287_requires(
    element: ElementTree.Element, name: str
) -> None:
    assert len(element.findall(f"{ATOM}{name}")) == 1
    assert element.findtext(f"{ATOM}{name}")


def test_every_entry_names_who_published_it() -> None:
    names = [e.findtext(f"{ATOM}author/{ATOM}name") for e in FEED.iter(f"{ATOM}entry")]
    assert names == ["Russia Today", "Radio Liberty", "Source not named"]


def test_every_instant_of_the_feed_is_one_of_rfc_3339() -> None:
    for name in ("updated", "published"):
        for element in FEED.iter(f"{ATOM}{name}"):
            assert datetime.fromisoformat(element.text or "").tzinfo


def test_the_feed_was_updated_when_its_newest_brief_was_published() -> None:
    assert FEED.findtext(f"{ATOM}updated") == "2009-01-26T00:00:00Z"


@pytest.mark.parametrize("date", ["", "2014/..", "../2014"])
def test_a_brief_without_a_day_claims_none(date: str) -> None:
    planned = plan_of({"content/briefs/a.md": f"---\ntitle: A\ndate: {date}\n---\n"})
    assert xml_of(planned, "feed.xml").findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"


def test_the_ids_of_the_feed_are_unique() -> None:
    ids = [element.text for element in FEED.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids))


def test_the_feed_says_where_it_is_itself() -> None:
    links = {e.attrib["rel"]: e.attrib["href"] for e in FEED.findall(f"{ATOM}link")}
    assert links == {
        "self": "https://example.com/thaw/feed.xml",
        "alternate": "https://example.com/thaw/",
    }


@pytest.mark.parametrize(
    "title",
    [
        "a < b & c > d", "]]>", "<![CDATA[x]]>", "<!-- x -->", "&amp;", '"quoted"', "Жё 北约 😀",
        "{{ 7*7 }}", "it's",
    ],
)  # fmt: skip
def test_any_title_is_well_formed_and_the_same_when_read(title: str) -> None:
    quoted = title.replace("'", "''")
    site = {
        "content/site.yaml": f"title: '{quoted}'",
        "content/briefs/a.md": f"---\ntitle: '{quoted}'\n---\n",
    }
    titles = [e.text for e in xml_of(plan_of(site), "feed.xml").iter(f"{ATOM}title")]
    assert titles == [title, title]


def test_the_feed_is_no_longer_than_readers_want() -> None:
    site = {f"content/briefs/b{n}.md": "---\ntitle: A\n---\n" for n in range(60)}
    assert len(list(xml_of(plan_of(site), "feed.xml").iter(f"{ATOM}entry"))) == 50


def test_xml_says_that_it_is_utf_8() -> None:
    assert all(
        file_of(PLAN, path).startswith(b'<?xml version="1.0" encoding="utf-8"?>\n')
        for path in ("feed.xml", "sitemap.xml")
    )


def test_robots_are_told_where_the_sitemap_is() -> None:
    assert file_of(PLAN, "robots.txt").decode().splitlines() == [
        "User-agent: *",
        "Allow: /",
        "Sitemap: https://example.com/thaw/sitemap.xml",
    ]


def test_github_is_told_not_to_run_jekyll() -> None:
    assert file_of(PLAN, ".nojekyll") == b""
