from dataclasses import replace

import pytest
import yaml
from hypothesis import given
from written import ACTORS, BRIEFS

from sitegen.formats import front_matter_of, read_actor, read_brief, write_document
from sitegen.model import (
    Actor,
    ActorId,
    Brief,
    BriefId,
    Credit,
    Event,
    Kind,
    Source,
    parse_when,
)


@given(BRIEFS)
def test_a_brief_that_is_written_and_read_is_the_same_brief(brief: Brief) -> None:
    assert read_brief(f"{brief.id}.md", write_document(brief).encode()).value == brief


@given(ACTORS)
def test_an_actor_that_is_written_and_read_is_the_same_actor(actor: Actor) -> None:
    assert read_actor(f"{actor.id}.md", write_document(actor).encode()).value == actor


@given(BRIEFS)
def test_what_was_read_is_written_as_it_was(brief: Brief) -> None:
    text = write_document(brief)
    assert write_document(read_brief(f"{brief.id}.md", text.encode()).value) == text


BRIEF = Brief(
    BriefId("lunch"),
    "Lunch in Brussels: a start",
    date=parse_when("2008-12-19~"),
    source=Source(publisher="Radio", authors=("A. Writer",)),
    language="no",
    actors=(Credit("NATO"), Credit("Dmitry Rogozin", "envoy of Russia")),
    events=(Event(parse_when("2008-12-19"), "Lunch.", quote="lunch", actors=("NATO",)),),
    body="They had lunch.",
)

WRITTEN = """\
---
title: 'Lunch in Brussels: a start'
date: 2008-12-19~
source:
  publisher: Radio
  authors:
    - A. Writer
language: 'no'
actors:
  - name: NATO
  - name: Dmitry Rogozin
    role: envoy of Russia
events:
  - date: 2008-12-19
    text: Lunch.
    quote: lunch
    actors:
      - NATO
---

They had lunch.
"""


def test_a_file_is_written_as_an_editor_would_write_it() -> None:
    assert write_document(BRIEF) == WRITTEN


def test_other_readers_of_yaml_take_the_texts_for_texts() -> None:
    held = yaml.load(WRITTEN.split("---")[1], Loader=yaml.SafeLoader)
    assert (held["language"], held["events"][0]["text"]) == ("no", "Lunch.")


def test_a_document_without_a_body_ends_after_its_front_matter() -> None:
    assert write_document(replace(BRIEF, body="")).endswith("      - NATO\n---\n")


def test_only_a_draft_says_whether_it_is_one() -> None:
    assert "draft: true\n" in write_document(replace(BRIEF, draft=True))
    assert "draft" not in write_document(BRIEF)


def test_only_a_brief_whose_text_is_not_published_says_whether_it_is() -> None:
    assert "full_text" not in write_document(BRIEF)
    assert "full_text: false\n" in write_document(replace(BRIEF, full_text=False))


@pytest.mark.parametrize(
    ("line", "full_text"), [("full_text: false", False), ("full_text: true", True), ("", True)]
)
def test_a_text_is_published_unless_its_brief_says_no(line: str, full_text: bool) -> None:  # noqa: FBT001
    brief = read_brief("a.md", f"---\ntitle: A\n{line}\n---\n".encode()).value
    assert brief.full_text is full_text


def test_letters_of_every_script_stay_readable() -> None:
    assert "title: Россия и НАТО – 北约 😀\n" in write_document(
        replace(BRIEF, title="Россия и НАТО – 北约 😀")
    )


def test_front_matter_is_plain_values_of_what_is_known() -> None:
    assert front_matter_of(BRIEF) == {
        "title": "Lunch in Brussels: a start",
        "date": "2008-12-19~",
        "source": {"publisher": "Radio", "authors": ["A. Writer"]},
        "language": "no",
        "actors": ["NATO", {"name": "Dmitry Rogozin", "role": "envoy of Russia"}],
        "events": [{"date": "2008-12-19", "text": "Lunch.", "quote": "lunch", "actors": ["NATO"]}],
    }


@pytest.mark.parametrize("kind", Kind)
def test_a_kind_is_written_as_its_word(kind: Kind) -> None:
    assert f"kind: {kind.value}\n" in write_document(Actor(ActorId("a"), "A", kind))
