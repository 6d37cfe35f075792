import dataclasses
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest

from sitegen.formats import keys, read_actor, read_brief, read_page, read_settings
from sitegen.formats.schema import Record
from sitegen.model import Actor, Brief, Credit, Event, Page, Role, Settings, Source

# Every kind of file and part with its class; what a file does not say: its id and its body.
RECORDS: list[tuple[Record, type, set[str]]] = [
    (keys.BRIEF, Brief, {"id", "body"}),
    (keys.SOURCE, Source, set()),
    (keys.ACTOR_IN_BRIEF, Credit, set()),
    (keys.EVENT, Event, set()),
    (keys.ROLE_OF_ACTOR, Role, set()),
    (keys.ACTOR, Actor, {"id", "body"}),
    (keys.PAGE, Page, {"id", "body"}),
    (keys.SETTINGS, Settings, set()),
]
IDS = [held.__name__ for _, held, _ in RECORDS]

WHOLE_BRIEF = b"""---
title: A title
date: 2009-01-26
summary: A summary.
source:
  title: A headline
  publisher: A paper
  agency: An agency
  authors: [A. Writer]
  url: https://example.org/a
  original: Another paper
  retrieved: 2009-02-01
  note: By permission.
  digest: 0123
dateline: Brussels
language: en
themes: [talks]
actors: [NATO, {name: Russia, role: a state, kind: state}]
events:
  - date: 2009-01
    text: What happened.
    expression: in January
    quote: a few words
    actors: [NATO]
    tense: past
    speaker: NATO
    statement: true
    id: talks
    same_as: another#talks
    not_same_as: [another#lunch]
draft: true
publish_on: 2009-02-02
redirect_from: [an-older-name]
doubts: [no date found]
---

Body.
"""
WHOLE_ACTOR = b"""---
name: Russia
kind: state
aliases: [RF]
weak_aliases: [the federation]
metonyms: [Moscow]
is_not: [New Russia]
roles:
  - a state
  - role: a member of the council
    date: 2009
    brief: lunch
same_as: [https://example.org/russia]
redirect_from: [rusia]
---

Body.
"""
WHOLE_PAGE = b"---\ntitle: About\nsummary: A summary.\n---\n\nBody.\n"
WHOLE_SETTINGS = b"""
title: A site
description: What it is about.
base_url: https://example.org
language: en
themes: {talks: Talks}
no_actors: [The End]
edit_url: https://example.org/edit/main
report_url: mailto:desk@example.org
"""
BRIEF = read_brief("a.md", WHOLE_BRIEF).value
VALUES = [
    BRIEF,
    BRIEF.source,
    BRIEF.actors[1],
    BRIEF.events[0],
    read_actor("a.md", WHOLE_ACTOR).value,
    read_actor("a.md", WHOLE_ACTOR).value.roles[1],
    read_page("a.md", WHOLE_PAGE).value,
    read_settings("site.yaml", WHOLE_SETTINGS).value,
]


@pytest.mark.parametrize(("record", "held", "elsewhere"), RECORDS, ids=IDS)
def test_every_key_is_a_field_and_every_field_a_key(
    record: Record, held: type, elsewhere: set[str]
) -> None:
    assert {key.name for key in record.keys} == (
        {field.name for field in dataclasses.fields(held)} - elsewhere
    )


@pytest.mark.parametrize(("record", "held", "elsewhere"), RECORDS, ids=IDS)
def test_a_field_without_a_default_is_a_key_that_is_required(
    record: Record, held: type, elsewhere: set[str]
) -> None:
    needed = {f.name for f in dataclasses.fields(held) if f.default is dataclasses.MISSING}
    assert needed - elsewhere <= {key.name for key in record.keys if key.required}


def is_a(value: object, hint: Any) -> bool:
    if get_origin(hint) in (Union, UnionType):
        return any(is_a(value, one) for one in get_args(hint))
    if get_origin(hint) is tuple:
        (item, _) = get_args(hint)
        return isinstance(value, tuple) and all(is_a(one, item) for one in value)
    return isinstance(value, getattr(hint, "__supertype__", hint))  # a NewType is its supertype


@pytest.mark.parametrize("value", VALUES, ids=IDS)
def test_every_key_gives_its_field_a_value_of_the_type_of_the_field(value: Any) -> None:
    wrong = {
        name: getattr(value, name)
        for name, hint in get_type_hints(type(value)).items()
        if not is_a(getattr(value, name), hint)
    }
    assert wrong == {}


@pytest.mark.parametrize("value", VALUES, ids=IDS)
def test_the_samples_above_fill_every_field(value: Any) -> None:
    empty = [f.name for f in dataclasses.fields(value) if getattr(value, f.name) in (None, (), "")]
    assert empty == []


@pytest.mark.parametrize("record", [record for record, _, _ in RECORDS], ids=IDS)
def test_every_key_has_a_line_of_help(record: Record) -> None:
    assert all(key.help for key in record.keys)


def brief_with(line: str) -> Brief:
    return read_brief("a.md", f"---\ntitle: A\n{line}\n---\n".encode()).value


@pytest.mark.parametrize(
    ("text", "is_draft"),
    [("true", True), ("Yes", True), ("false", False), ("no", False), ("", False)],
)
def test_a_draft_is_marked_true_or_yes(text: str, is_draft: bool) -> None:  # noqa: FBT001
    assert brief_with(f"draft: {text}").draft is is_draft


@pytest.mark.parametrize("code", ["en", "fr", "pt-BR", "zh-Hant-TW", "kok"])
def test_a_language_is_a_code_of_bcp_47(code: str) -> None:
    assert brief_with(f"language: {code}").language == code


@pytest.mark.parametrize(
    "url", ["http://example.org", "https://example.org/a?b=c&d#e", "HTTPS://x"]
)
def test_a_web_address_is_kept_as_written(url: str) -> None:
    assert brief_with(f"source: {{url: '{url}'}}").source.url == url


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("https://example.org", "https://example.org/"),
        ("https://example.org/", "https://example.org/"),
        ("https://example.org/thaw", "https://example.org/thaw/"),
        ("https://example.org/thaw//", "https://example.org/thaw/"),
    ],
)
def test_the_address_of_the_site_ends_in_one_slash(written: str, kept: str) -> None:
    settings = read_settings("site.yaml", f"title: A\nbase_url: {written}".encode()).value
    assert settings.base_url == kept
