import pytest

from sitegen.cleaning import Extract, SourceKind, clean

BODY = (
    "The council decided on Tuesday to let the old ferry run for one more winter, it said.\n\n"
    "The crew had learnt of the plan from the papers, and people in Marnow were glad of it."
)
HEAD = "Old ferry gets one more winter\n\n18 March 2005\n\n"


def read(lead: str) -> Extract:
    return clean(HEAD + lead + BODY, SourceKind.TEXT)


@pytest.mark.parametrize(
    "lead",
    ["MARNOW. ", "MARNOW, Monday. ", "MARNOW, March 14. ", "Marnow - ", "Marnow – ", "MARNOW -- "],
)
def test_a_dateline_leaves_the_lead(lead: str) -> None:
    found = read(lead)
    assert found.dateline == "Marnow"
    assert found.body == BODY


@pytest.mark.parametrize("lead", ["ATTENTION. ", "Experts - ", "NOTHING. "])
def test_what_is_named_nowhere_else_is_no_place(lead: str) -> None:
    found = read(lead)
    assert found.dateline is None
    assert found.body.startswith(lead[:6])


def test_a_bold_place_is_a_dateline() -> None:
    headline = "<h1>Old ferry gets one more winter</h1>"
    page = f"{headline}<p><b>Marnow.</b> {BODY.replace(chr(10) * 2, '<p>')}"
    found = clean(page, SourceKind.HTML)
    assert found.dateline == "Marnow"
    assert found.body == BODY


def test_a_speaker_is_no_place() -> None:
    talk = "Marnow - I like the ferry and everybody who lives here knows how much.\n\n"
    found = clean(HEAD + talk + talk + "So spoke the mayor Marnow of the town.", SourceKind.TEXT)
    assert found.dateline is None


def test_a_letter_has_its_dateline_below_its_headline() -> None:
    found = clean(
        "From: Harbour Monitor <x@example.org>\nSubject: Old ferry\n\n"
        "Harbour Monitor\n\nOld ferry\n\nMARNOW -- " + BODY,
        SourceKind.EMAIL,
    )
    assert found.dateline == "Marnow"
