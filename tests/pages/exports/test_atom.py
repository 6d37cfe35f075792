from collections.abc import Iterator, Mapping
from datetime import datetime
from xml.etree import ElementTree  # noqa: ICN001  spelt out

import pytest
from exporting import FILES, HOSTILE, exports_of, site_called, xml_of
from sites import SMALL_SITE, site_of

from sitegen.pages.exports.encoding import without_forbidden

ATOM = "{http://www.w3.org/2005/Atom}"
FEED = xml_of(FILES, "feed.xml")
OF_RUSSIA = xml_of(FILES, "actors/russia/feed.xml")
OF_TALKS = xml_of(FILES, "themes/talks/feed.xml")


def titles(feed: ElementTree.Element) -> list[str | None]:
    return [entry.findtext(f"{ATOM}title") for entry in feed.iter(f"{ATOM}entry")]


def links(feed: ElementTree.Element) -> dict[str, str]:
    return {e.attrib["rel"]: e.attrib["href"] for e in feed.findall(f"{ATOM}link")}


def addresses(files: Mapping[str, bytes]) -> Iterator[str]:
    for path in files:
        if path.endswith("feed.xml"):
            feed = xml_of(files, path)
            yield from (e.text or "" for e in feed.iter(f"{ATOM}id"))
            yield from (e.attrib["href"] for e in feed.iter(f"{ATOM}link"))


@pytest.mark.parametrize(
    ("files", "top"),
    [(SMALL_SITE, "https://example.com/thaw/"), ({}, "https://example.org/")],
    ids=["with an address", "without"],
)
def test_feeds_have_full_addresses_only(files: dict[str, str], top: str) -> None:
    assert all(address.startswith(top) for address in addresses(exports_of(site_of(files))))


def test_the_feed_lists_the_briefs_newest_first() -> None:
    assert titles(FEED) == ["Moscow looks back", "Lunch in Brussels", "A note without a date"]


@pytest.mark.parametrize("element", [FEED, OF_RUSSIA, OF_TALKS, *FEED.iter(f"{ATOM}entry")])
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
    site = site_of({"content/briefs/a.md": f"---\ntitle: A\ndate: {date}\n---\n"})
    updated = xml_of(exports_of(site), "feed.xml").findtext(f"{ATOM}updated")
    assert updated == "1970-01-01T00:00:00Z"


def test_the_ids_of_the_feed_are_unique() -> None:
    ids = [element.text for element in FEED.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("feed", "path", "page"),
    [
        (FEED, "feed.xml", ""),
        (OF_RUSSIA, "actors/russia/feed.xml", "actors/russia/"),
        (OF_TALKS, "themes/talks/feed.xml", "themes/talks/"),
    ],
    ids=["site", "actor", "theme"],
)
def test_a_feed_says_where_it_is_and_what_it_belongs_to(
    feed: ElementTree.Element, path: str, page: str
) -> None:
    top = "https://example.com/thaw/"
    assert links(feed) == {"self": top + path, "alternate": top + page}
    assert feed.findtext(f"{ATOM}id") == top + page


@pytest.mark.parametrize("name", HOSTILE)
def test_any_title_is_well_formed_and_the_same_when_read(name: str) -> None:
    feed = xml_of(exports_of(site_called(name)), "feed.xml")
    read = {feed.findtext(f"{ATOM}title"), *titles(feed)}
    assert read == {without_forbidden(name).replace("\r\n", "\n")}


@pytest.mark.parametrize("path", ["feed.xml", "actors/nato/feed.xml", "themes/talks/feed.xml"])
def test_a_feed_is_no_longer_than_readers_want(path: str) -> None:
    brief = "---\ntitle: A\nactors: [NATO]\nthemes: [talks]\n---\n"
    files = exports_of(site_of({f"content/briefs/b{n}.md": brief for n in range(60)}))
    assert len(titles(xml_of(files, path))) == 50


def test_the_feed_of_an_actor_lists_the_briefs_that_name_it_newest_first() -> None:
    assert titles(OF_RUSSIA) == ["Moscow looks back", "Lunch in Brussels"]


def test_a_brief_names_an_actor_as_a_place_too() -> None:
    brief = "---\ntitle: A\nactors: [{name: Russia, kind: place}]\n---\n"
    actor = "---\nname: Russia\n---\n"
    site = site_of({"content/briefs/a.md": brief, "content/actors/russia.md": actor})
    assert titles(xml_of(exports_of(site), "actors/russia/feed.xml")) == ["A"]


def test_an_actor_that_no_brief_names_has_an_empty_feed() -> None:
    files = exports_of(site_of({"content/actors/russia.md": "---\nname: Russia\n---\n"}))
    feed = xml_of(files, "actors/russia/feed.xml")
    assert (titles(feed), feed.findtext(f"{ATOM}updated")) == ([], "1970-01-01T00:00:00Z")


def test_the_feed_of_a_theme_lists_the_briefs_on_it() -> None:
    assert titles(xml_of(FILES, "themes/security/feed.xml")) == ["Lunch in Brussels"]


def test_the_feeds_of_actors_and_themes_are_called_after_them() -> None:
    called = [feed.findtext(f"{ATOM}title") for feed in (OF_RUSSIA, OF_TALKS)]
    assert called == ["Russia – Thaw", "Talks and meetings – Thaw"]


def test_at_the_former_address_of_an_actor_stands_its_feed_of_now() -> None:
    assert FILES["actors/rusia/feed.xml"] == FILES["actors/russia/feed.xml"]
