"""What YAML cannot read, at the place of the cause, and how to mend it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.formats.nodes import parse_yaml
from sitegen.problems import ContentError

KNOWN = ("title", "date", "summary", "actors", "events", "source")


def told(text: str) -> str:
    with pytest.raises(ContentError) as raised:
        parse_yaml(text, "a", 1, KNOWN)
    (problem,) = raised.value.problems
    return f"{problem.location.line}:{problem.location.column} {problem.hint or problem.message}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('title: "A\ndate: 1\n', '1:8 write: title: "A"'),
        ('title: "A\ndate: 1\nsummary: "B"\n', '1:8 write: title: "A"'),
        ('title: "A\ndate: "1"\nsummary: B\n', '1:8 write: title: "A"'),
        ('title: "A\nsummary: B"\n', '1:8 write: title: "A"'),
        ('events:\n  - title: "A\n    date: B"\n', '2:12 write: - title: "A"'),
        (
            "actors: [A, 'B]\ndate: 1\ntitle: 'C'\n",
            "1:13 put the same mark behind the text",
        ),
    ],
)
def test_a_quotation_mark_that_is_not_closed_is_told_where_it_is_opened(
    text: str, expected: str
) -> None:
    assert told(text) == expected


def test_a_quoted_text_may_have_several_lines() -> None:
    parse_yaml('title: "A\n  date: 1\n  said"\nsummary: >\n  "B\ndate: 1\n', "a", 1, KNOWN)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('title: The "A": b', "1:15 write: title: 'The \"A\": b'"),
        ('title: "A" b', "1:10 write: title: '\"A\" b'"),
        ("title: 'A's b'", '1:10 write: title: "A\'s b"'),
        ('title: "It\'s a "thaw" now"', "1:16 write: title: 'It''s a \"thaw\" now'"),
        ('title: "C:\\data"', "1:11 write: title: 'C:\\data'"),
        ("title: A: b", '1:9 write: title: "A: b"'),
        ("- title: A: b", '1:11 write: - title: "A: b"'),
        ("title: {A} b", '1:8 write: title: "{A} b"'),
        ("title: &A", '1:8 write: title: "&A"'),
        ("actors: [&A, B]", "1:10 a text that begins with & needs quotation marks round it"),
    ],
)
def test_a_text_that_needs_other_quotation_marks_is_shown_with_them(
    text: str, expected: str
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("character", "@`%*&!|>,]}{-")
def test_a_text_that_begins_with_a_special_character_needs_quotation_marks(character: str) -> None:
    assert told(f"date: 1\ntitle: {character} x\n") == f'2:8 write: title: "{character} x"'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title A\ndate: 1\n", "1:6 write: title: A"),
        ("titel = A\ndate: 1\n", "1:6 write: title: A"),
        ("title:A\ndate: 1\n", "1:7 write: title: A"),
        ("title:\u00a0A\ndate: 1\n", "1:7 write: title: A"),
        ("date: 1\ntitle:A\n", "2:7 write: title: A"),
        ("actors:\n  - A\n  -B\n", "3:4 write: - B"),
        ("actors:\n  - A\n    role: b\n", "2:5 write: - name: A"),
        ("actors: [A, B\ndate: 1\n", "1:9 write: actors: [A, B]"),
        ("source: {title: A,\ndate: 1\n", "1:9 write: source: {title: A}"),
        ('actors: ["A" "B"]\n', "1:14 put one before it"),
        ("actors: [A]]\n", "1:12 take it out"),
    ],
)
def test_a_mark_that_is_missing_or_one_too_many_is_told(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("title: A\n  date: 1\n", '2:3 begin it in column 1, below "title"'),
        ("source:\n    title: A\n  url: b\n", '3:3 begin it in column 5, below "title"'),
        ("events:\n  - date: 1\n    text: A\n   id: b\n", '4:4 begin it in column 5, below "text"'),
        ("events:\n  - date: 1\n  text: A\n", '3:3 begin it in column 5, below "date"'),
        ("  title: A\ndate: 1\n", "1:1 begin it in column 1"),
        ("source:\n\ttitle: A\n", "2:1 indent with spaces instead"),
    ],
)
def test_a_line_that_is_indented_wrongly_is_told_where_it_belongs(text: str, expected: str) -> None:
    assert told(text) == expected


YAMLISH = st.text(alphabet=" \n\t-:?[]{},&*!|>'\"%@`#=.0a2é\\", max_size=60)


@given(YAMLISH)
def test_every_mistake_is_told_within_the_text(text: str) -> None:
    try:
        parse_yaml(text, "a", 1, KNOWN)
    except ContentError as error:
        (problem,) = error.problems
        assert 1 <= problem.location.line <= text.count("\n") + 1
        assert "not allowed here" not in problem.message
