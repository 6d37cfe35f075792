import pytest

from sitegen.cleaning.senders import read_headers


def told(field: str, **headers: str) -> list[str]:
    return [claim.value for claim in read_headers(headers) if claim.field == field]


@pytest.mark.parametrize(
    "subject",
    ["[ports] Re: The toll", "#211: The toll", "TR : The toll", "AW: WG: The toll", "I: The toll",
     "Pressemitteilung: The toll", "[Ports-L] #12: The toll"],
)  # fmt: skip
def test_prefixes_leave_the_subject(subject: str) -> None:
    assert told("title", subject=subject) == ["The toll"]


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ("Valley Briefing <hello@valleybriefing.example>", "Valley Briefing"),
        ("Coast Notes <hello@coastnotes.example>", "Coast Notes"),
        ("Nell at The Slow Boat <nell@slowboat.example>", "The Slow Boat"),
        ("Coast Notes Newsletter <x@mailer.example>", "Coast Notes"),
        ("Ports List Editor <editor@ports.example>", "Ports List"),
        ('"Pressestelle Stadt Brege" <presse@brege.example>', "Stadt Brege"),
    ],
)
def test_a_sender_that_is_no_person_publishes(sender: str, outlet: str) -> None:
    assert (told("publisher", **{"from": sender}), told("author", **{"from": sender})) == (
        [outlet],
        [],
    )


def test_a_person_may_write_for_an_outlet() -> None:
    sender = "Ann Lee, Harbour Monitor <a@monitor.example>"
    assert told("author", **{"from": sender}) == ["Ann Lee"]
    assert told("publisher", **{"from": sender}) == ["Harbour Monitor"]


def test_who_writes_from_a_domain_of_his_own_is_a_person() -> None:
    assert told("author", **{"from": "Ann Lee <ann@annlee.example>"}) == ["Ann Lee"]


def test_a_name_may_be_turned() -> None:
    assert told("author", **{"from": '"Lee, Ann" <a@e.org>'}) == ["Ann Lee"]
