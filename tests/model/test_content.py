import pytest

from sitegen.model import Document, Settings
from sitegen.problems import Location, Problem

DOCUMENT = Document(
    "content/briefs/a.md",
    Settings(),
    {
        "title": Location("content/briefs/a.md", 2, 8),
        "events": Location("content/briefs/a.md", 4, 3),
        "events.1": Location("content/briefs/a.md", 7, 5),
    },
)


@pytest.mark.parametrize(
    ("part", "line"),
    [
        ("title", 2),
        ("events.1", 7),
        ("events.1.quote", 7),
        ("events.5.quote", 4),
        ("date", 0),
        ("", 0),
    ],
)
def test_a_part_stands_where_it_was_read_or_else_where_what_holds_it_stands(
    part: str, line: int
) -> None:
    assert DOCUMENT.at(part).line == line


def test_a_problem_of_a_document_says_the_file_and_the_line() -> None:
    assert DOCUMENT.problem("no such event", "events.1.same_as") == Problem(
        Location("content/briefs/a.md", 7, 5), "no such event"
    )
