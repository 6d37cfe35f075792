import pytest
from sites import by_line

from sitegen.formats.nodes import parse_yaml
from sitegen.formats.schema import Key, Listing, Pairs, Reading, Record, Text, label


def number(text: str) -> int:
    if not text.isdecimal():
        raise ValueError(f'"{text}" is not a number')
    return int(text)


NAME = Text("a name", longest=10)
POINT = Record((Key("x", Text("a number", number), "across", required=True),), shorthand="x")
SCHEMA = Record(
    (
        Key("name", NAME, "what it is called", required=True),
        Key("points", Listing(POINT), "where it lies"),
        Key(
            "titles", Pairs(lambda key, value: (key, value), "a title for each key", "a: A"), "more"
        ),
    )
)


MAPPING = "not keys"


def read(text: str) -> tuple[object, list[str]]:
    reading = Reading()
    value = SCHEMA.read(parse_yaml(text, "a.md"), "", reading)
    return value, by_line(reading.problems)


def faults(text: str) -> list[str]:
    return read(text)[1]


def test_a_record_is_read_into_its_values() -> None:
    value, faults = read("name: Line\npoints: [{x: 1}, 2]\ntitles: {b: Beta, a: Alpha}")
    assert faults == []
    assert value == {
        "name": "Line",
        "points": ({"x": 1}, {"x": 2}),
        "titles": (("b", "Beta"), ("a", "Alpha")),
    }


def test_a_key_that_holds_nothing_is_left_out() -> None:
    assert read("name: Line\npoints:\ntitles: ~") == ({"name": "Line"}, [])


def test_lines_and_spaces_of_a_text_are_one_space() -> None:
    assert read("name: |\n  a\n\n  b\t c\n") == ({"name": "a b c"}, [])


def test_a_record_with_a_fault_has_no_value() -> None:
    assert read("name: Line\npoints: [x]")[0] is None


def test_every_fault_is_told_with_its_line() -> None:
    text = "nom: Line\npoints:\n  - 1\n  - x: two\n  - [3]\n  - why: 4\ntitles: {a: }\n"
    assert faults(text) == [
        'a.md:1: "nom" is not a key here',
        'a.md:4: points 2: x: "two" is not a number',
        "a.md:5: points 3: keys such as x are expected here, not a list",
        'a.md:6: points 4: "why" is not a key here',
        "a.md:7: titles: a: a text is expected here, not nothing",
        'a.md:1: "name" is missing (a name: what it is called)',
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("name: [a]", "1: name: a name is expected here, not a list"),
        ("name: {a: b}", f"1: name: a name is expected here, {MAPPING}"),
        ("name: elevenchars", "1: name: longer than 10 characters"),
        ("name: a\nname: a", '2: "name" is given twice'),
        (
            "name: a\npoints: 1",
            '2: points: a list (each with keys such as x) is expected here, not "1"',
        ),
        ("name: a\npoints: [~]", '2: points 1: "x" is missing (a number: across)'),
        ("name: a\ntitles: b", '2: titles: a title for each key is expected here, not "b"'),
        ("name: a\ntitles: {a: b, a: c}", '2: titles: "a" is given twice'),
        ("name: a\ntitles: {a: [b]}", "2: titles: a: a text is expected here, not a list"),
    ],
)
def test_a_fault_says_what_was_found_and_what_was_expected(text: str, fault: str) -> None:
    assert faults(text) == [f"a.md:{fault}"]


@pytest.mark.parametrize(
    "code",
    [
        "00", "07", "0B", "1B", "7F", "85", "9F", "200B", "200D", "200F", "202A", "202E", "2060",
        "2066", "2069", "FEFF", "D800",
    ],
)  # fmt: skip
def test_a_character_that_nobody_sees_is_refused(code: str) -> None:
    reading = Reading()
    ((_, node),) = parse_yaml("name: x", "a.md").pairs
    hidden = type(node)(node.at, f"a{chr(int(code, 16))}b")
    NAME.read(hidden, "name", reading)
    assert [p.message for p in reading.problems] == [
        f"name: an invisible character (U+{int(code, 16):04X}) stands in it"
    ]


@pytest.mark.parametrize("text", ["é", "naïve", "日本", "a\u00a0b", "a–b", "😀", "Ж", "א"])
def test_letters_and_signs_of_every_script_are_read(text: str) -> None:
    assert faults(f"name: {text}") == []


@pytest.mark.parametrize(
    ("part", "shown"),
    [("title", "title"), ("events.0.date", "events 1: date"), ("actors.11", "actors 12")],
)
def test_parts_are_counted_as_editors_count(part: str, shown: str) -> None:
    assert label(part) == shown


def test_what_was_read_is_marked_with_its_line() -> None:
    reading = Reading()
    SCHEMA.read(parse_yaml("name: a\npoints:\n  - x: 1\n  - 2", "a.md"), "", reading)
    assert {part: at.line for part, at in reading.marks.items()} == {
        "name": 1,
        "points": 3,
        "points.0": 3,
        "points.0.x": 3,
        "points.1": 4,
        "points.1.x": 4,
    }
