import pytest
from hypothesis import given
from hypothesis import strategies as st
from sites import by_line

from sitegen.formats import read_actor, read_brief, read_page, read_settings
from sitegen.formats.documents import LARGEST_FILE
from sitegen.model import Kind, parse_when
from sitegen.problems import ContentError

MAPPING = "not keys"
EDTF = "is not a date (EDTF, for example 2009-01 or 2009-01-26)"
AS_ID = "is not an id (small letters, digits and hyphens)"

# The whole text of a file, and what is said of it.
BROKEN_FILES = [
    ("", "1: the first line must be ---"),
    ("Talks resume.\n", "1: the first line must be ---"),
    ("\n---\ntitle: A\n---\n", "1: the first line must be ---"),
    ("----\ntitle: A\n---\n", "1: the first line must be ---"),
    ("---js\ntitle: A\n---\n", "1: the first line must be ---"),
    ("+++\ntitle = 'A'\n+++\n", "1: the first line must be ---"),
    ("---", "1: the front matter has no closing line ---"),
    ("---\ntitle: A\n", "2: the front matter has no closing line ---"),
    ("---\ntitle: A\n ---\n", "3: the front matter has no closing line ---"),
    ("---\n---\n", '2: "title" is missing (a title: the title of the brief)'),
    ("---\n# title: A\n---\n", '2: "title" is missing (a title: the title of the brief)'),
    (
        "---\nTalks resume.\n---\n",
        '2: this line is neither "key: value" nor does it belong to the line above',
    ),
    ("---\n\n- title: A\n---\n", '3: "key: value" lines are expected here'),
]

# The second line of the front matter, after its title, and what is said of line 3.
BROKEN_LINES = [
    ("title: B", '"title" is given twice'),
    ("tilte: B", '"tilte" is not a key here'),
    ("Date: 2009", '"Date" is not a key here'),
    ("colour: red", '"colour" is not a key here'),
    ("<<: {draft: true}", '"<<" is not a key here'),
    ("date: yesterday", f'date: "yesterday" {EDTF}'),
    ("date: 2009-02-29", f'date: "2009-02-29" {EDTF}'),
    ("date: 26.01.2009", f'date: "26.01.2009" {EDTF}'),
    ("date: 2009-02/2009-01", 'date: "2009-02/2009-01" ends before it begins'),
    ("date: [2009]", "date: a date (EDTF) is expected here, not a list"),
    ("draft: maybe", 'draft: "maybe" is neither true nor false'),
    ("draft: 1", 'draft: "1" is neither true nor false'),
    ("summary: [a, b]", "summary: a text is expected here, not a list"),
    ("summary: {a: b}", f"summary: a text is expected here, {MAPPING}"),
    (f"summary: {'x' * 2001}", "summary: longer than 2000 characters"),
    ("summary: a\u202eb", "summary: an invisible character (U+202E) stands in it"),
    ("summary: a\u200bb", "summary: an invisible character (U+200B) stands in it"),
    ("summary: &a b", "a text that begins with & needs quotation marks round it"),
    ("summary: *a", "a text that begins with * needs quotation marks round it"),
    ("summary: !!str b", "a text that begins with ! needs quotation marks round it"),
    ('summary: "b', "a quotation mark is opened here and not closed"),
    ("summary", 'this line is neither "key: value" nor does it belong to the line above'),
    ("dateline: [Brussels]", "dateline: a name is expected here, not a list"),
    (f"dateline: {'x' * 201}", "dateline: longer than 200 characters"),
    (
        "language: plain English",
        'language: "plain English" is not a language code (for example en or pt-BR)',
    ),
    ("themes: war", 'themes: a list (a name each) is expected here, not "war"'),
    ("themes: [war, [peace]]", "themes 2: a name is expected here, not a list"),
    ("themes: [war, ~]", "themes 2: a name is expected here, not nothing"),
    ('themes: [""]', "themes 1: a name is expected here, not nothing"),
    (
        "actors: NATO",
        'actors: a list (each with keys such as name, role, kind) is expected here, not "NATO"',
    ),
    (
        "actors: [{role: envoy}]",
        'actors 1: "name" is missing (a name: a name or alias of the actor)',
    ),
    (
        "actors: [NATO, {name: A, rule: b}]",
        'actors 2: "rule" is not a key here',
    ),
    ("actors: [[NATO]]", "actors 1: keys such as name, role, kind are expected here, not a list"),
    (
        "source: Reuters",
        'source: keys such as title, publisher, agency are expected here, not "Reuters"',
    ),
    ("source: {url: example.org}", 'source: url: "example.org" is not a web address (https://...)'),
    (
        'source: {url: "javascript:alert(1)"}',
        'source: url: "javascript:alert(1)" is not a web address (https://...)',
    ),
    (
        'source: {url: "https://exam ple.org"}',
        'source: url: "https://exam ple.org" is not a web address (https://...)',
    ),
    ('source: {url: "http://[x"}', 'source: url: "http://[x" is not a web address'),
    ("source: {retrieved: now}", f'source: retrieved: "now" {EDTF}'),
    (
        "source: {authors: A. Writer}",
        'source: authors: a list (a name each) is expected here, not "A. Writer"',
    ),
    (
        "events: {date: 2009}",
        (
            "events: a list (each with keys such as date, text, expression) is expected here, "
            f"{MAPPING}"
        ),
    ),
    (
        "events: [2009]",
        'events 1: keys such as date, text, expression are expected here, not "2009"',
    ),
    ("events: [{text: A}]", 'events 1: "date" is missing (a date (EDTF): when it happened)'),
    (
        "events: [{date: 2009}]",
        'events 1: "text" is missing (a text: what happened, in your words)',
    ),
    ("events: [{date: 2009, text: A, id: A b}]", f'events 1: id: "A b" {AS_ID}'),
    ("events: [{date: soon, text: A}]", f'events 1: date: "soon" {EDTF}'),
]


@pytest.mark.parametrize(("text", "fault"), BROKEN_FILES)
def test_a_broken_file_is_told_with_path_and_line(text: str, fault: str) -> None:
    with pytest.raises(ContentError) as raised:
        read_brief("content/briefs/a.md", text.encode())
    assert by_line(raised.value.problems) == [f"content/briefs/a.md:{fault}"]


@pytest.mark.parametrize(("line", "fault"), BROKEN_LINES)
def test_a_broken_line_is_told_with_path_and_line(line: str, fault: str) -> None:
    with pytest.raises(ContentError) as raised:
        read_brief("content/briefs/a.md", f"---\ntitle: A\n{line}\n---\n\nText.\n".encode())
    assert by_line(raised.value.problems) == [f"content/briefs/a.md:3: {fault}"]


def test_letters_written_in_two_ways_are_read_as_one() -> None:
    brief = read_brief("a.md", "---\ntitle: Cafe\u0301\nactors: [Zoe\u0308]\n---\n".encode()).value
    assert (brief.title, brief.actors[0].name) == ("Caf\u00e9", "Zo\u00eb")


def test_all_faults_of_a_file_are_told_in_the_order_of_their_lines() -> None:
    text = "---\ndate: soon\ntitel: A\nevents:\n  - date: 2009\n    txt: B\n---\n"
    with pytest.raises(ContentError) as raised:
        read_brief("a.md", text.encode())
    assert by_line(raised.value.problems) == [
        f'a.md:2: date: "soon" {EDTF}',
        'a.md:3: "titel" is not a key here',
        'a.md:6: events 1: "txt" is not a key here',
    ]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (
            "kind: planet",
            '3: kind: "planet" is not a kind (person, organization, state, place, group)',
        ),
        ("alias: [A]", '3: "alias" is not a key here'),
        ("aliases: A", '3: aliases: a list (a name each) is expected here, not "A"'),
        ("same_as: [nato.int]", '3: same_as 1: "nato.int" is not a web address (https://...)'),
    ],
)
def test_a_broken_actor_is_told(line: str, fault: str) -> None:
    with pytest.raises(ContentError) as raised:
        read_actor("a.md", f"---\nname: NATO\n{line}\n---\n".encode())
    assert by_line(raised.value.problems) == [f"a.md:{fault}"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", '1: "title" is missing (a title: the name of the site)'),
        ("- a", '1: "key: value" lines are expected here'),
        ("title: A\nbase_url: a.org", '2: base_url: "a.org" is not a web address (https://...)'),
        (
            "title: A\nbase_url: https://a.org/?b",
            '2: base_url: "https://a.org/?b" has more than a host and a path (https://...)',
        ),
        ("title: A\nthemes: {A b: c}", f'2: themes: A b: "A b" {AS_ID}'),
        (
            "title: A\nthemes: [a]",
            "2: themes: a title for each theme is expected here, not a list",
        ),
        (
            "title: A\n---\ntitle: B",
            "2: a line --- begins something new here; only what stands above it is read",
        ),
    ],
)
def test_broken_settings_are_told(text: str, fault: str) -> None:
    with pytest.raises(ContentError) as raised:
        read_settings("content/site.yaml", text.encode())
    assert by_line(raised.value.problems) == [f"content/site.yaml:{fault}"]


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (b"---\ntitle: caf\xe9\n---\n", ":2: not UTF-8; save the file as UTF-8"),
        (b"---\ntitle: A\n---\n\nText\n\xff\n", ":6: not UTF-8; save the file as UTF-8"),
        ("---\ntitle: A\n---\n".encode("utf-16"), ":1: not UTF-8; save the file as UTF-8"),
        (b"\x00" * 4, ":1: the first line must be ---"),
        (b"---\n" + b"a" * LARGEST_FILE, ": larger than 2 MB"),
        (b"---\n" + b"a" * 500_001 + b"\n---\n", ":2: the front matter is longer than 500 kB"),
    ],
)
def test_bytes_that_are_no_text_of_ours_are_refused(raw: bytes, fault: str) -> None:
    with pytest.raises(ContentError) as raised:
        read_brief("a.md", raw)
    assert by_line(raised.value.problems) == [f"a.md{fault}"]


NAME_FAULT = "the name of the file becomes its address: small letters, digits and hyphens only"


@pytest.mark.parametrize(
    "name",
    ["A.md", "a b.md", "a_b.md", "é.md", "a.b.md", ".md", "-a.md", "con.md", "..md", "%2e.md"],
)
def test_a_name_that_is_no_address_is_refused(name: str) -> None:
    with pytest.raises(ContentError) as raised:
        read_brief(f"content/briefs/{name}", b"---\ntitle: A\n---\n")
    assert by_line(raised.value.problems) == [f"content/briefs/{name}: {NAME_FAULT}"]


def test_the_id_of_a_document_is_the_name_of_its_file() -> None:
    assert (
        read_brief("content/briefs/first-talks.md", b"---\ntitle: A\n---\n").value.id
        == "first-talks"
    )


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("no", "no"),
        ("012", "012"),
        ("12:30", "12:30"),
        ("2009-02-31", "2009-02-31"),
        ("1e3", "1e3"),
    ],
)
def test_a_text_stays_what_the_editor_wrote(written: str, kept: str) -> None:
    assert read_brief("a.md", f"---\ntitle: {written}\n---\n".encode()).value.title == kept


def test_a_date_is_read_as_edtf() -> None:
    brief = read_brief("a.md", b"---\ntitle: A\ndate: 2008-12-19~\n---\n").value
    assert brief.date == parse_when("2008-12-19~")


def test_a_kind_is_read_whatever_its_case() -> None:
    assert read_actor("a.md", b"---\nname: A\nkind: State\n---\n").value.kind is Kind.STATE


@pytest.mark.parametrize(
    "raw",
    [
        b"---\ntitle: A\n---\nText.\n",
        b"---\ntitle: A\n---\n\n\nText.\n\n",
        b"\xef\xbb\xbf---\ntitle: A\n---\nText.",
        b"---\r\ntitle: A\r\n---\r\n\r\nText.\r\n",
        b"---\rtitle: A\r---\rText.\r",
        b"---  \ntitle: A\n---\t\nText.\n",
        b"---\ntitle: A\n...\nText.\n",
    ],
)
def test_line_ends_blank_lines_and_byte_order_marks_do_not_matter(raw: bytes) -> None:
    page = read_page("a.md", raw).value
    assert (page.title, page.body) == ("A", "Text.")


def test_the_body_keeps_its_own_rules_and_indents() -> None:
    page = read_page("a.md", b"---\ntitle: A\n---\n\n    code\n\n---\n\n  end  \n").value
    assert page.body == "    code\n\n---\n\n  end  "


def test_a_body_of_blank_lines_is_no_body() -> None:
    assert read_page("a.md", b"---\ntitle: A\n---\n\n  \n\t\n").value.body == ""


def test_the_body_is_marked_with_the_line_of_its_first_word() -> None:
    document = read_page("a.md", b"---\ntitle: A\n---\n\n\nText.\n")
    assert document.at("body").line == 6


def test_parts_are_marked_with_their_lines() -> None:
    text = b"---\ntitle: A\nevents:\n  - date: 2009\n    text: B\n    quote: C\n---\n"
    assert read_brief("a.md", text).at("events.0.quote").line == 6


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda t: f"---\n{t}\n---\n".encode()))
def test_any_bytes_are_a_document_or_a_fault_of_it(raw: bytes) -> None:
    try:
        read_page("a.md", raw)
    except ContentError as error:
        assert {problem.location.path for problem in error.problems} == {"a.md"}  # noqa: PT017
