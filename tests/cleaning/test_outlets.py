import pytest

from sitegen.cleaning.evidence import Claim, best
from sitegen.cleaning.outlets import spelt_out, with_outlets

ADDRESS = "https://www.harbourmonitor.example/toll"


def publisher(name: str, *texts: str) -> str | None:
    claim = best(
        with_outlets([Claim("publisher", name, "og:site_name", 10)], ADDRESS, texts), "publisher"
    )
    return claim.value if claim else None


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        ("Harbour Monitor", "Harbour Monitor"),
        ("Harbour Monitor®", "Harbour Monitor"),
        ("Harbour Monitor - News and views of the whole coast", "Harbour Monitor"),
        ("News and views | Harbour Monitor", "Harbour Monitor"),
        ("CBN News", "CBN News"),
        ("Homepage", None),
        ("harbour-news", None),
        ("https://www.harbourmonitor.example/", "harbourmonitor.example"),
    ],
)
def test_a_site_is_named_as_readers_know_it(declared: str, name: str | None) -> None:
    assert publisher(declared) == name


def test_a_domain_is_spelt_as_the_page_spells_it() -> None:
    foot = "The Harbour Monitor is published by Two Piers Ltd."
    assert publisher("harbourmonitor.example", foot) == "The Harbour Monitor"


def test_a_domain_within_an_address_is_not_spelt_out() -> None:
    assert spelt_out("harbour", ["write to us at harbour.example"]) == ""


def test_who_bears_the_long_name_of_the_site_is_no_person() -> None:
    claims = [Claim("author", "West Harbour Bridge Care", "author", 20),
              Claim("author", "Ann Lee", "author", 20),
              Claim("publisher", "West Harbour Bridge Care", "og:site_name", 10)]  # fmt: skip
    kept = with_outlets(claims, "", ())
    assert [claim.value for claim in kept if claim.field == "author"] == ["Ann Lee"]
