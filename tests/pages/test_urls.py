import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import ActorId, BriefId
from sitegen.pages import urls, written_target
from sitegen.pages.urls import origin


def test_every_page_is_a_folder_with_an_index() -> None:
    assert [
        urls.brief(BriefId("lunch")),
        urls.actor(ActorId("nato")),
        urls.theme("talks"),
        urls.outlet("the-paper"),
        urls.page("about"),
        urls.briefs_on(urls.actor(ActorId("nato"))),
    ] == [
        "briefs/lunch/index.html",
        "actors/nato/index.html",
        "themes/talks/index.html",
        "sources/the-paper/index.html",
        "about/index.html",
        "actors/nato/briefs/index.html",
    ]


@pytest.mark.parametrize(
    ("here", "path", "fragment", "link"),
    [
        ("index.html", "index.html", "", "index.html"),
        ("index.html", "chronology/index.html", "", "chronology/index.html"),
        ("about/index.html", "index.html", "", "../index.html"),
        ("about/index.html", "feed.xml", "", "../feed.xml"),
        ("briefs/a/index.html", "actors/b/index.html", "", "../../actors/b/index.html"),
        ("briefs/a/index.html", "briefs/index.html", "", "../../briefs/index.html"),
        ("briefs/a/index.html", "chronology/index.html", "x", "../../chronology/index.html#x"),
        ("briefs/a/index.html", "briefs/a/index.html", "said-x", "#said-x"),
        ("index.html", "static/Karte Süd.png", "", "static/Karte%20S%C3%BCd.png"),
    ],
)
def test_a_link_is_relative_and_names_the_file(
    here: str, path: str, fragment: str, link: str
) -> None:
    assert urls.relative(here, path, fragment) == link


@pytest.mark.parametrize(
    ("path", "link"),
    [
        ("index.html", "/thaw/"),
        ("chronology/index.html", "/thaw/chronology/"),
        ("static/style.css", "/thaw/static/style.css"),
    ],
)
def test_the_links_of_404_begin_at_the_top_of_the_site(path: str, link: str) -> None:
    assert urls.from_root("/thaw/", path) == link


@pytest.mark.parametrize(
    ("base_url", "path", "address"),
    [
        ("https://example.com/", "index.html", "https://example.com/"),
        ("https://example.com/thaw/", "briefs/a/index.html", "https://example.com/thaw/briefs/a/"),
        ("https://example.com/thaw/", "feed.xml", "https://example.com/thaw/feed.xml"),
        ("", "feed.xml", "https://example.org/feed.xml"),
    ],
)
def test_feeds_and_search_engines_are_given_full_addresses(
    base_url: str, path: str, address: str
) -> None:
    assert origin(base_url).of(path) == address


def test_a_full_address_may_lead_to_a_place_in_a_page() -> None:
    assert origin("https://example.com/").of("a/index.html", "b") == "https://example.com/a/#b"


@pytest.mark.parametrize(
    ("page", "feed"),
    [("index.html", "feed.xml"), ("actors/nato/index.html", "actors/nato/feed.xml")],
)
def test_a_feed_stands_beside_its_page(page: str, feed: str) -> None:
    assert urls.feed_of(page) == feed


@pytest.mark.parametrize(
    ("base_url", "host"),
    [("https://example.com:8000/thaw/", "example.com"), ("", "example.org")],
)
def test_the_host_is_that_of_the_address_of_the_site(base_url: str, host: str) -> None:
    assert origin(base_url).host == host


@pytest.mark.parametrize(
    ("base_url", "path"),
    [("https://example.com/", "/"), ("https://example.com/thaw/", "/thaw/"), ("", "/")],
)
def test_the_base_path_is_that_of_the_address_of_the_site(base_url: str, path: str) -> None:
    assert origin(base_url).base_path == path


# what stands in content/briefs/, and the file it means
TARGETS = [
    ("../actors/nato.md", "actors/nato/index.html"),
    ("../actors/nato.md#roles", "actors/nato/index.html"),
    ("moscow.md", "briefs/moscow/index.html"),
    ("./moscow.md", "briefs/moscow/index.html"),
    ("../pages/about.md", "about/index.html"),
    ("/actors/nato.md", "actors/nato/index.html"),
    ("/pages/about.md", "about/index.html"),
    ("/", "index.html"),
    ("/about/", "about/index.html"),
    ("/chronology/?x=1#y", "chronology/index.html"),
    ("/chronology", "chronology"),
    ("/feed.xml", "feed.xml"),
    ("/static/map.png", "static/map.png"),
    ("/static/Karte%20S%C3%BCd.png", "static/Karte Süd.png"),
    ("../../static/map.png", "static/map.png"),
    ("../../../../etc/passwd", "etc/passwd"),
    ("/../etc/passwd", "etc/passwd"),
    ("%2e%2e/%2e%2e/etc/passwd", "etc/passwd"),
]


@pytest.mark.parametrize(("href", "path"), TARGETS)
def test_a_link_may_be_written_as_a_file_or_as_an_address(href: str, path: str) -> None:
    assert written_target(href, "briefs") == path


@pytest.mark.parametrize(
    "href",
    ["https://example.org/a.md", "mailto:a@example.org", "//example.org/", "#here", "", "?x"],
)
def test_links_elsewhere_and_within_the_page_lead_to_no_file(href: str) -> None:
    assert written_target(href, "briefs") is None


@given(st.text(alphabet="./%2eE\\~:a\0 -", max_size=30).map(lambda text: f"/{text}"))
def test_no_link_leaves_the_site(href: str) -> None:
    target = written_target(href, "briefs")
    assert target is None or ".." not in target.split("/")
