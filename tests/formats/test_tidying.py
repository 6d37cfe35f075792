"""Dates and spaces are mended where they stand, and every other byte stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.formats import read_brief, tidied
from sitegen.problems import ContentError

PATH = "content/briefs/a.md"


def brief(*lines: str, body: str = "") -> bytes:
    return "\n".join(["---", "title: A", *lines, "---", body]).encode()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("date: 26 January 2009", "date: 2009-01-26"),
        ("date: 2009/01/26   # as printed", "date: 2009-01-26   # as printed"),
        ('date: "2009-1-5"', 'date: "2009-01-05"'),
        ("date: '2009-1-5'", "date: '2009-01-05'"),
        ("publish_on: 1 March 2009", "publish_on: 2009-03-01"),
        ("source: {retrieved: 2009/01/26, note: x}", "source: {retrieved: 2009-01-26, note: x}"),
        ("events: [{date: 5 May 2009, text: x}]", "events: [{date: 2009-05-05, text: x}]"),
        ("events:\n- text: x\n  date: 5.5.2009", "events:\n- text: x\n  date: 2009-05-05"),
    ],
)
def test_a_date_that_can_be_meant_in_one_way_becomes_edtf(line: str, expected: str) -> None:
    assert tidied(PATH, brief(line)) == brief(expected)


@pytest.mark.parametrize(
    "line",
    [
        "date: 2009-01-26",
        "date: 01/02/2009",
        "date: soon",
        "date: 2009-02-30",
        "date:",
        "date: [26 January 2009]",
        "publish_on: January 2009",
        "summary: 26 January 2009",
        "dateline: 26 January 2009",
        "bogus: 26 January 2009",
        "events: [{date: 2009, text: 26 January 2009}]",
    ],
)
def test_what_is_no_misspelt_date_stays(line: str) -> None:
    assert tidied(PATH, brief(line)) == brief(line)


def test_the_roles_of_an_actor_are_dated_too() -> None:
    raw = b"---\nname: A\nroles: [{role: x, date: 5 May 2009}]\n---\n"
    assert b"date: 2009-05-05" in tidied("content/actors/a.md", raw)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("one \ntwo\t\n", "one\ntwo\n"),
        ("one  \ntwo", "one  \ntwo"),
        ("one   \ntwo", "one   \ntwo"),
        ("one  \n\ntwo  ", "one\n\ntwo"),
        ("one  \n   \ntwo", "one\n\ntwo"),
        ("one\n    \ntwo", "one\n\ntwo"),
        ("one \t\ntwo", "one\ntwo"),
        ("one  two", "one  two"),
    ],
)
def test_spaces_at_the_ends_of_lines_go_unless_they_break_the_line(
    body: str, expected: str
) -> None:
    assert tidied(PATH, brief(body=body)) == brief(body=expected)


def test_in_front_matter_they_go_always() -> None:
    raw = b"---  \ntitle: A  \nsummary: >-  \n  one  \n  two  \n---  \n"
    assert tidied(PATH, raw) == b"---\ntitle: A\nsummary: >-\n  one\n  two\n---\n"


def test_spaces_that_are_part_of_a_text_keep_the_file_as_it_is() -> None:
    raw = b'---\ntitle: "A\\ \n  b"  \ndate: 5 May 2009\n---\n'
    assert tidied(PATH, raw) == raw


def test_settings_are_tidied_without_fences() -> None:
    assert tidied("content/site.yaml", b"title: A  \n# end \n") == b"title: A\n# end\n"


@pytest.mark.parametrize("ends", [b"\r\n", b"\r", b"\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_line_ends_and_the_byte_order_mark_stay(mark: bytes, ends: bytes) -> None:
    lines = [
        b"---",
        b"title: \xc3\x84 ",
        b"date: 5 May 2009",
        b"---",
        b"",
        b"x ",
        b"\xc3\xb6\t",
        b"",
    ]
    expected = [
        b"---",
        b"title: \xc3\x84",
        b"date: 2009-05-05",
        b"---",
        b"",
        b"x",
        b"\xc3\xb6",
        b"",
    ]
    assert tidied(PATH, mark + ends.join(lines)) == mark + ends.join(expected)


def test_other_faults_of_a_file_keep_nothing_from_being_mended() -> None:
    raw = brief("date: 5 May 2009", "dat: x ", "events: [{date: 2009-2-3}]")
    assert tidied(PATH, raw) == brief("date: 2009-05-05", "dat: x", "events: [{date: 2009-02-03}]")


@pytest.mark.parametrize(
    "raw",
    [b"no front matter \n", b"---\ntitle: 'A \n---\n", b"---\ntitle: \xff \n---\n", b"", b"--- "],
)
def test_what_cannot_be_parsed_stays(raw: bytes) -> None:
    assert tidied(PATH, raw) == raw


def test_many_lines_that_are_broken_take_no_time() -> None:
    body = "x  \n" * 100_000
    assert tidied(PATH, brief(body=body)).count(b"  \n") == 99_999


@given(
    st.lists(
        st.sampled_from(["date: 5 May 2009", "a", "  ", "\t", "\n", "\r\n", "- ", "'", "#", "é"])
    )
)
def test_a_brief_says_the_same_and_is_mended_once(parts: list[str]) -> None:
    raw = ("---\ntitle: A\n---\n\n" + "".join(parts)).encode()
    after = tidied(PATH, raw)
    assert tidied(PATH, after) == after
    try:
        before = read_brief(PATH, raw).value
    except ContentError:
        return
    lines = [line.rstrip(" \t") for line in before.body.split("\n")]
    now = read_brief(PATH, after).value.body
    assert [line.rstrip(" \t") for line in now.split("\n")] == "\n".join(lines).rstrip("\n").split(
        "\n"
    )
