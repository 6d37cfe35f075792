import pytest

from sitegen.cleaning.credits import read_credit


def told(text: str) -> list[tuple[str, str]]:
    return [(claim.field, claim.value) for claim in read_credit(text, "author", 20)]


@pytest.mark.parametrize(
    "text", ["By Ann Lee", "Written by: Ann Lee", "Ann Lee, Staff Writer", "ANN LEE", "Ann Lee, MD"]
)
def test_a_credit_names_a_person(text: str) -> None:
    assert told(text) == [("author", "Ann Lee")]


def test_a_credit_may_name_several() -> None:
    assert told("Ann Lee, Tom Roe & Mary Poe") == [
        ("author", "Ann Lee"), ("author", "Tom Roe"), ("author", "Mary Poe")
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["https://social.example/annlee", "ann@harbour.example", "admin", "Reviewed by Ann Lee", "q_x"],
)
def test_addresses_accounts_and_reviewers_are_no_authors(text: str) -> None:
    assert told(text) == []


def test_an_organisation_is_an_outlet_and_an_agency_an_agency() -> None:
    assert told("Global Research") == [("publisher", "Global Research")]
    assert told("Reuters") == [("agency", "Reuters")]
