"""The measures say what they promise, so that a figure can be believed."""

from quality import measuring
from quality.measuring import Document, Gold, Share

from sitegen.cleaning import Extract
from sitegen.model import parse_when

FIRST = "The envoys met for an hour on Monday."
SECOND = "They will meet again in the spring."


def document(**fields: tuple[object, ...]) -> Document:
    told = dict.fromkeys(measuring.FIELDS, (None,)) | fields
    gold = Gold(told, (FIRST, SECOND), ("A standfirst.",), ("Share this page now",))
    return Document("talks.txt", b"", gold)


def shares(body: str, **fields: tuple[object, ...]) -> dict[str, Share]:
    return dict(measuring.compare(document(**fields), Extract(body=body)).shares)


def test_a_body_as_wanted_is_all_right() -> None:
    found = shares(f"**The** envoys [met](https://example.org) for an hour on Monday.\n\n{SECOND}")
    assert {name: share.figure for name, share in found.items()} == {
        "body": 1.0,
        "body-txt": 1.0,
        "paragraphs": 1.0,
        "fragments": 1.0,
    }


def test_an_optional_paragraph_may_be_kept_or_not() -> None:
    assert shares(f"A standfirst.\n\n{FIRST}\n\n{SECOND}") == shares(f"{FIRST}\n\n{SECOND}")


def test_paragraphs_run_together_are_not_whole() -> None:
    assert shares(f"{FIRST} {SECOND}")["paragraphs"] == Share(0, 2)


def test_a_leaked_fragment_is_found_across_marks_and_lines() -> None:
    assert shares(f"{FIRST}\n\nShare this\n*page* now!")["fragments"] == Share(0, 1)


def test_an_empty_body_scores_nothing() -> None:
    assert shares("")["body"].figure == 0.0


def test_the_shingles_of_both_texts_count() -> None:
    assert measuring.overlap([("a", "b", "c", "d", "e")], [("a", "b", "c", "d")]) == Share(2, 3)


def test_a_cell_belongs_to_its_row() -> None:
    table = "| Kind | Share |\n| --- | --- |\n| Bread | 3 |\n"
    assert measuring.paragraphs_of(table) == [("kind", "share"), ("bread", "3")]


def test_any_reading_of_a_field_is_right_but_none_is_claimed_where_none_is_told() -> None:
    gold = document(publisher=("The Post", "Post"))
    found = Extract(publisher="POST", date=parse_when("2009-01-26"))
    result = measuring.compare(gold, found)
    assert (result.shares["publisher"], result.shares["date"]) == (Share(1, 1), Share(0, 1))
    assert "date: 2009-01-26 instead of None" in result.faults


def test_authors_are_right_in_any_order() -> None:
    gold = document(authors=(("Ada Example", "Bo Sample"),))
    result = measuring.compare(gold, Extract(authors=("Bo Sample", "Ada Example")))
    assert result.shares["authors"] == Share(1, 1)
