from collections.abc import Iterator

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from sites import by_line

from sitegen.formats import nodes
from sitegen.formats.nodes import Mapping, Scalar, Sequence, parse_yaml
from sitegen.problems import ContentError

LOADERS = {yaml.SafeLoader, getattr(yaml, "CSafeLoader", yaml.SafeLoader)}


@pytest.fixture(params=sorted(LOADERS, key=str), ids=lambda loader: loader.__name__)
def either_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test with PyYAML's C parser and with the one that it falls back to."""
    monkeypatch.setattr(nodes, "LOADER", request.param)


def plain(node: nodes.Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return [(key.text, plain(value)) for key, value in node.pairs]


def scalars(node: nodes.Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from scalars(item)
    else:
        for key, value in node.pairs:
            yield key
            yield from scalars(value)


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(
    "text",
    [
        "no", "yes", "on", "off", "True", "NULL", "012", "0x1F", "1_000", "12:30", "12:30:45",
        "1e3", ".inf", "2009-01-26", "2009-02-31", "2009-13-01", "0000-01-01",
        "2009-01-26T99:00:00Z", "=", "2009-01~", "../2014", "2004/2006", "9" * 5000,
    ],
)  # fmt: skip
def test_a_scalar_stays_what_the_editor_wrote(text: str) -> None:
    assert plain(parse_yaml(f"key: {text}", "a.md")) == [("key", text)]


@pytest.mark.usefixtures("either_parser")
def test_lists_and_mappings_may_be_written_either_way() -> None:
    block = "a:\n  - x\n  - y: 1\n    z: 2\nb: {}\n"
    flow = "{a: [x, {y: 1, z: 2}], b: {}}"
    assert plain(parse_yaml(block, "a.md")) == plain(parse_yaml(flow, "a.md"))


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize("text", ["a:", "a: null", "a: ~", 'a: ""', "a: ''", "a: '  '", "a: |\n"])
def test_nothing_may_be_written_in_several_ways(text: str) -> None:
    (_, nothing) = scalars(parse_yaml(text, "a.md"))
    assert nothing.is_null


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize("text", ["a: '~'", 'a: "null"', "a: Null Island", "a: 0", "a: no"])
def test_a_quoted_word_is_never_nothing(text: str) -> None:
    (_, word) = scalars(parse_yaml(text, "a.md"))
    assert not word.is_null


@pytest.mark.usefixtures("either_parser")
def test_both_of_two_equal_keys_are_kept_for_the_schema_to_refuse() -> None:
    assert plain(parse_yaml("a: 1\na: 2", "a.md")) == [("a", "1"), ("a", "2")]


@pytest.mark.usefixtures("either_parser")
def test_every_word_knows_its_line_in_the_file() -> None:
    node = parse_yaml("a: 1\nb:\n  - 2\n\n  - c: 3\n", "a.md", first_line=2)
    assert [(s.text, s.at.line) for s in scalars(node)] == [
        ("a", 2), ("1", 2), ("b", 3), ("2", 4), ("c", 6), ("3", 6),
    ]  # fmt: skip


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize("text", ["", "\n\n", "# a comment\n"])
def test_an_empty_document_is_a_mapping_without_keys(text: str) -> None:
    node = parse_yaml(text, "a.md", first_line=2)
    assert isinstance(node, Mapping)
    assert (node.pairs, node.at.line) == ((), 2)


BOMB = "a: &a [x, x]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


def marked(character: str) -> str:
    return f"a text that begins with {character} needs quotation marks round it"


NO_KEY = 'this line is neither "key: value" nor does it belong to the line above'
OPEN_QUOTE = "a quotation mark is opened here and not closed"
INDENTED = "this line is not indented like the lines that it belongs to"
TAB = "a tab stands here"


# text, line and fault
FAULTS = [
    (BOMB, f"1: {marked('&')}"),
    ("a: 1\nb: &x 2", f"2: {marked('&')}"),
    ("a: 1\nb: *x", f"2: {marked('*')}"),
    ("a: {b: 1}\n<<: *a", f"2: {marked('*')}"),
    ("a: &x {b: *x}", f"1: {marked('&')}"),
    ("- &x a", f"1: {marked('&')}"),
    ("&x a: 1", f"1: {marked('&')}"),
    ("a: !!python/object/apply:os.system [ls]", f"1: {marked('!')}"),
    ("a: !!int 12", f"1: {marked('!')}"),
    ("a: !local {b: 1}", f"1: {marked('!')}"),
    ("!!set {a, b}", f"1: {marked('!')}"),
    ("a: " + "[" * 9 + "]" * 9, "1: nested more than 8 deep"),
    ("a: " + "[" * 60_000, "1: nested more than 8 deep"),
    ("a: " + "{b: " * 9 + "c" + "}" * 9, "1: nested more than 8 deep"),
    ("- " * 30_000, "1: nested more than 8 deep"),
    ("? [a, b]\n: c", "1: a key must be a word"),
    ("{a: 1}: c", "1: a key must be a word"),
    (
        "a: 1\n---\nb: 2",
        "2: a line --- begins something new here; only what stands above it is read",
    ),
    ("a" * 500_001, "1: the front matter is longer than 500 kB"),
    ('a: 1\nb: "open\nc: 3', f"2: {OPEN_QUOTE}"),
    ("a: 1\nb: 'open\nc: 3", f"2: {OPEN_QUOTE}"),
    ("a: 1\nb: [open,\n  more\n", "2: the bracket [ is opened here and not closed"),
    ("a: 1\nb: {open: 1\n\n", "2: the bracket { is opened here and not closed"),
    ('["a" b]', "1: a comma is missing between this and what stands before it"),
    ("a: 1\nb\nc: 3", f"2: {NO_KEY}"),
    ("a: 1\nb: Brussels: talks", "2: a text with a colon in it needs quotation marks round it"),
    ("a: 1\nb: @Brussels", f"2: {marked('@')}"),
    ("a: 1\n  b: 2", f"2: {INDENTED}"),
    ("a: 1\n\tb: 2", f"2: {TAB}"),
    ("a:\n\tb: 2", f"2: {TAB}"),
    ("a:\n  - b\n\t- c", f"3: {TAB}"),
    ("\ta: 1", f"1: {TAB}"),
]  # fmt: skip


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(("text", "fault"), FAULTS)
def test_what_cannot_be_read_is_told_with_its_line(text: str, fault: str) -> None:
    with pytest.raises(ContentError) as raised:
        parse_yaml(text, "a.md")
    assert by_line(raised.value.problems) == [f"a.md:{fault}"]


@pytest.mark.usefixtures("either_parser")
def test_a_bomb_is_refused_before_it_is_lit() -> None:
    with pytest.raises(ContentError, match="begins with &"):
        parse_yaml(BOMB, "a.md")


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(
    "text",
    ["a: \x00", "a: \x07", 'a: "\\UFFFFFFFF"', 'a: "\\q"', "a:\tb: c", "\ta: b", "a: \ufffe"],
)
def test_what_yaml_does_not_allow_is_a_fault_of_the_file(text: str) -> None:
    with pytest.raises(ContentError, match=r"^a\.md:1(?::\d+)?: "):
        parse_yaml(text, "a.md")


YAMLISH = st.text(alphabet=" \n\t-:?[]{},&*!|>'\"%@`#~<=.0a2é\\", max_size=60)


@given(YAMLISH | st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        node = parse_yaml(text, "a.md", first_line=2)
    except ContentError as error:
        assert all(problem.location.line >= 2 for problem in error.problems)  # noqa: PT017
    else:
        assert all(scalar.at.line >= 2 for scalar in scalars(node))
