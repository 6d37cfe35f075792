"""What schemas say is what our reader says: on all that we write, and on an editor's mistakes."""

import re
from datetime import date

import editors
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from sites import REPOSITORY
from written import ACTORS, BRIEFS

from sitegen import formats
from sitegen.formats import keys, patterns
from sitegen.formats.documents import split_document
from sitegen.formats.schema import Listing, Record, Text
from sitegen.model import Actor, Brief, parse_when
from sitegen.problems import ContentError
from sitegen.schemas import KINDS

READERS = {
    "brief": formats.read_brief,
    "actor": formats.read_actor,
    "page": formats.read_page,
}


def front_matter(text: str) -> str:
    return split_document("a.md", text)[0]


def is_read(kind: str, text: str) -> bool:
    try:
        if kind == "site":
            formats.read_settings("site.yaml", text.encode())
        else:
            READERS[kind]("a.md", f"---\n{text}\n---\n".encode())
    except ContentError:
        return False
    return True


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_is_a_schema(kind: str) -> None:
    Draft7Validator.check_schema(editors.VALIDATORS[kind].schema)


@given(BRIEFS)
def test_every_brief_that_is_written_is_right(brief: Brief) -> None:
    assert editors.faults("brief", front_matter(formats.write_document(brief))) == []


@given(ACTORS)
def test_every_actor_that_is_written_is_right(actor: Actor) -> None:
    assert editors.faults("actor", front_matter(formats.write_document(actor))) == []


@pytest.mark.parametrize("kind", READERS)
def test_every_shipped_file_is_right(kind: str) -> None:
    paths = [*REPOSITORY.glob(KINDS[kind].files)]
    assert paths
    for path in paths:
        assert editors.faults(kind, front_matter(path.read_text("utf-8"))) == []


def test_the_shipped_settings_are_right() -> None:
    text = (REPOSITORY / KINDS["site"].files).read_text("utf-8")
    assert editors.faults("site", text) == []


RIGHT = [
    ("brief", "title: 2009\ndate: 2009"),
    ("brief", "title: true\nlanguage: no"),
    ("brief", "title: 1.5\ndate: 2009-01-26T21:00Z"),
    ("brief", "title: A\ndate:\nsummary:\nthemes:\nsource: {publisher: '', url: ~}\nactors: []"),
    ("brief", "title: A\ndraft: yes\nfull_text: no"),
    ("brief", "title: A\ndraft: 'true'\nfull_text: False"),
    ("brief", "title: A\nactors: [NATO, 007, {name: Russia, kind: state}]"),
    ("brief", "title: A\nevents: [{date: 2009, text: 2, tense: ~, statement: ~, id: 2009}]"),
    ("actor", "name: A\nroles: [one, {role: two, date: 199X, brief: 2009}]"),
    ("page", "title: A"),
    ("site", "title: A\nthemes: {talks: Talks, 2009: The year}\nlanguage: pt-BR"),
    ("site", "title: A\nreport_url: mailto:desk@example.org\nbase_url: HTTPS://example.org/a"),
    ("site", "title: A\nreport_url: https://example.org/new?labels=error\nedit_url:"),
]


@pytest.mark.parametrize(("kind", "text"), RIGHT)
def test_what_we_read_is_not_marked(kind: str, text: str) -> None:
    assert is_read(kind, text)
    assert editors.faults(kind, text) == []


WRONG = [
    ("brief", "date: 2009"),
    ("brief", "title:"),
    ("brief", "title: ''"),
    ("brief", f"title: {'x' * 301}"),
    ("brief", "title: [A]"),
    ("brief", "title: {A: B}"),
    ("brief", "titel: A\ntitle: A"),
    ("brief", "title: A\ndate: January 2009"),
    ("brief", "title: A\ndate: 26.01.2009"),
    ("brief", "title: A\ndate: 2009-1-26"),
    ("brief", "title: A\ndate: 2009-13"),
    ("brief", "title: A\ndate: 2009-02-30"),
    ("brief", "title: A\ndate: 20090126"),
    ("brief", "title: A\ndate: 2009-01-26 - 2009-01-28"),
    ("brief", "title: A\ndate: ../.."),
    ("brief", "title: A\ndate: ~2009"),
    ("brief", "title: A\ndraft: maybe"),
    ("brief", "title: A\ndraft: 1"),
    ("brief", "title: A\nlanguage: the English one"),
    ("brief", "title: A\nthemes: diplomacy"),
    ("brief", "title: A\nthemes: [~]"),
    ("brief", "title: A\nactors: [{role: envoy}]"),
    ("brief", "title: A\nactors: [{name: A, kind: town}]"),
    ("brief", "title: A\nactors: [[A]]"),
    ("brief", "title: A\nsource: The Paper"),
    ("brief", "title: A\nsource: {url: example.org}"),
    ("brief", "title: A\nsource: {url: 'https://me:secret@example.org'}"),
    ("brief", "title: A\nsource: {retrieved: yesterday}"),
    ("brief", "title: A\nevents: {date: 2009, text: A}"),
    ("brief", "title: A\nevents: [{text: A}]"),
    ("brief", "title: A\nevents: [{date: 2009}]"),
    ("brief", "title: A\nevents: [{date: 2009, text: A, tense: perfect}]"),
    ("brief", "title: A\nevents: [{date: 2009, text: A, id: 'An id'}]"),
    ("brief", "title: A\npublish_on: 2009-01"),
    ("brief", "title: A\npublish_on: 2009"),
    ("brief", "title: A\nredirect_from: [old.md]"),
    ("actor", "kind: state"),
    ("actor", "name: A\nkind: country"),
    ("actor", "name: A\nsame_as: [wikidata]"),
    ("actor", "name: A\naliases: RF"),
    ("page", "title: A\ndate: 2009"),
    ("site", "language: en"),
    ("site", "title: A\nthemes: [talks]"),
    ("site", "title: A\nthemes: {The Talks: Talks}"),
    ("site", "title: A\nbase_url: https://example.org/?a=b"),
    ("site", "title: A\nreport_url: desk@example.org"),
    ("site", "title: A\nreport_url: javascript:alert(1)"),
]


@pytest.mark.parametrize(("kind", "text"), WRONG)
def test_a_mistake_is_marked_and_not_read(kind: str, text: str) -> None:
    assert not is_read(kind, text)
    assert editors.faults(kind, text) != []


PIECES = ["2009", "0000", "199X", "20XX", "01", "02", "13", "21", "XX", "31", "~", "?", "%"]
NEARLY_DATES = st.lists(
    st.sampled_from([*PIECES, "-", "-", "/", "..", "T10:00", "Z", "+01:00", "a"]), max_size=9
).map("".join)


@given(NEARLY_DATES | st.dates().map(str))
def test_the_pattern_of_dates_takes_just_what_is_a_date(text: str) -> None:
    is_taken = re.fullmatch(patterns.EDTF, text) is not None
    assert is_taken == is_date(text) or (is_taken and is_beyond_patterns(text))


def is_date(text: str) -> bool:
    try:
        parse_when(text)
    except ValueError:
        return False
    return True


def is_beyond_patterns(text: str) -> bool:
    """Tell what no pattern can know: the order of two dates, a leap year, a time within a span."""
    return "/" in text or "-02-29" in text or "T10:00" in text


@given(st.dates(date(1, 1, 1)))
def test_the_pattern_of_days_takes_every_day(day: date) -> None:
    assert re.fullmatch(patterns.DAY, day.isoformat())


def texts(record: Record) -> list[Text]:
    """Return the texts of a record and of what it holds."""
    found: list[Text] = []
    for key in record.keys:
        held = key.type.item if isinstance(key.type, Listing) else key.type
        found += [held] if isinstance(held, Text) else []
        found += texts(held) if isinstance(held, Record) else []
    return found


@pytest.mark.parametrize("record", [kind.record for kind in KINDS.values()])
def test_every_example_is_right(record: Record) -> None:
    for text in texts(record):
        for value, meaning in text.examples:
            assert text.parse(value)
            assert re.fullmatch(text.pattern, value)
            assert meaning


def test_a_key_is_explained_with_its_help_and_examples() -> None:
    held = editors.VALIDATORS["brief"].schema["properties"]["events"]["items"]["properties"]
    assert held["date"]["description"].startswith(
        "When it happened. For example 2009-01-26 (a day), 2009-01 (the day is not stated), "
    )
    assert held["tense"]["description"].startswith("Future for what was only announced")


@pytest.mark.parametrize(
    ("name", "value"),
    [(f.name, f.default) for f in Brief.__dataclass_fields__.values() if f.type == "bool"],
)
def test_a_flag_that_is_left_out_is_what_its_schema_says(name: str, value: bool) -> None:  # noqa: FBT001
    (flag,) = (key.type for key in keys.BRIEF.keys if key.name == name)
    assert flag.default is value
