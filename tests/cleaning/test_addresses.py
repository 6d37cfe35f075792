import pytest

from sitegen.cleaning.addresses import domain_of, label_of, read_address


def told(url: str) -> dict[str, str]:
    return {claim.field: claim.value for claim in read_address(url)}


@pytest.mark.parametrize(
    ("path", "date"),
    [
        ("/2019/11/21/toll-cut", "2019-11-21"),
        ("/world/2019/nov/21/toll-cut", "2019-11-21"),
        ("/news/2019-11-21-toll-cut", "2019-11-21"),
        ("/news/20191121/toll-cut", "2019-11-21"),
        ("/2019/11/toll-cut", None),
        ("/story-60377121", None),
        ("/2019/13/41/toll-cut", None),
    ],
)
def test_the_day_in_an_address_is_read(path: str, date: str | None) -> None:
    assert told("https://www.harbour.example" + path).get("date") == date


def test_the_domain_stands_in_for_the_publisher() -> None:
    assert told("https://www.harbour.example/toll") == {"publisher": "harbour.example"}


@pytest.mark.parametrize(
    "url", ["https://web.archive.org/web/x", "http://127.0.0.1/", "file:///tmp/x", "http://[", ""]
)
def test_who_only_keeps_a_page_is_no_publisher(url: str) -> None:
    assert told(url) == {}


def test_the_label_is_the_owners_part_of_a_domain() -> None:
    assert label_of(domain_of("https://m.harbour.example/")) == "harbour"
    assert label_of(domain_of("https://news.harbour.co.uk/")) == "harbour"
