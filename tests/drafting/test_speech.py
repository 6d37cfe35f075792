"""On whose word an event is told, and whether saying it is the event."""

from __future__ import annotations

import time
from datetime import date

import pytest

from sitegen.dating import find_expressions
from sitegen.drafting.events import events_in
from sitegen.model import Event
from sitegen.naming import find_names

DAY = date(2009, 1, 26)


def events(text: str, language: str = "en") -> tuple[Event, ...]:
    expressions = find_expressions(text, DAY, language)
    return events_in(text, expressions, find_names(text, (), language).mentions, language)


@pytest.mark.parametrize(
    "text",
    [
        "Dmitry Rogozin said on Friday that the talks would go on.",
        "On Friday, Dmitry Rogozin said the talks would go on.",
        "On Friday Dmitry Rogozin told reporters that the talks would go on.",
        "Dmitry Rogozin told reporters in Brussels on Friday that the talks would go on.",
        "The envoy, Dmitry Rogozin, said on Friday that the talks would go on.",
        "Dmitry Rogozin, the envoy, said late on Friday that the talks would go on.",
        "Dmitry Rogozin announced in a letter on Friday that the talks would go on.",
        '"The talks will go on," Dmitry Rogozin said on Friday.',
        '"The talks will go on," said Dmitry Rogozin on Friday.',
        '"The talks will go on," said the envoy Dmitry Rogozin on Friday.',
    ],
)
def test_a_statement_has_its_day_and_speaker(text: str) -> None:
    (event,) = events(text)
    assert (event.statement, event.speaker) == (True, "Dmitry Rogozin")
    assert event.date.edtf == "2009-01-23"


@pytest.mark.parametrize(
    "text",
    [
        "Dmitry Rogozin said the talks on Friday were useful.",
        "The talks on Friday were useful, Dmitry Rogozin said.",
        "Dmitry Rogozin said that the ministers met on Friday.",
        "The ministers met on Friday, according to Dmitry Rogozin.",
        "According to Dmitry Rogozin, the ministers met on Friday.",
    ],
)
def test_what_somebody_tells_is_an_occurrence_on_his_word(text: str) -> None:
    (event,) = events(text)
    assert (event.statement, event.speaker) == (False, "Dmitry Rogozin")


@pytest.mark.parametrize(
    "text",
    [
        "The ministers met on Friday.",
        "Dmitry Rogozin arrived on Friday.",
        "Dmitry Rogozin, who arrived on Friday, said nothing.",
        "A Russian court on Friday jailed a banker for fraud, officials said in a statement.",
        "The firm agreed on Friday to buy a port in the far north, the owners said.",
    ],
)
def test_what_nobody_tells_has_no_speaker(text: str) -> None:
    (event,) = events(text)
    assert (event.statement, event.speaker) == (False, None)


def test_one_sentence_can_tell_a_statement_and_what_it_is_about() -> None:
    said, about = events("Dmitry Rogozin said on Friday that the ministers would meet in February.")
    assert (said.statement, said.tense, about.statement, about.tense) == (
        True,
        None,
        False,
        "future",
    )
    assert about.text == "The ministers would meet in February."
    assert about.speaker == "Dmitry Rogozin"


def test_he_is_who_spoke_last() -> None:
    _, second = events(
        "Dmitry Rogozin spoke of trust on Thursday. He said on Friday that it would grow."
    )
    assert (second.statement, second.speaker) == (True, "Dmitry Rogozin")


def test_he_is_nobody_where_two_were_named() -> None:
    (event,) = events("Dmitry Rogozin met Kurt Volker. He said on Friday that trust would grow.")
    assert (event.statement, event.speaker) == (True, None)


def test_a_speaker_who_is_no_actor_makes_a_statement_too() -> None:
    (event,) = events("His lawyer said on Friday that he would appeal.")
    assert (event.statement, event.speaker) == (True, None)


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("Angela Merkel sagte am Freitag, die Gespräche gingen weiter.", "de", "Angela Merkel"),
        (
            "Nicolas Sarkozy a déclaré vendredi que les discussions continueraient.",
            "fr",
            "Nicolas Sarkozy",
        ),
    ],
)
def test_statements_are_told_in_other_languages(text: str, language: str, speaker: str) -> None:
    (event,) = events(text, language)
    assert (event.statement, event.speaker) == (True, speaker)


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The ministers met on Friday.", None),
        ("The ministers will meet on Friday.", "future"),
        ("The ministers are holding talks today.", "present"),
    ],
)
def test_the_tense_is_told_where_it_is_not_past(text: str, tense: str | None) -> None:
    (event,) = events(text)
    assert event.tense == tense


@pytest.mark.parametrize(
    "unit", ["said ", "He said, ", "on Monday ", "according to ", '"said he, ']
)
def test_a_sentence_without_end_takes_linear_time(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    started = time.perf_counter()
    events(text)
    assert time.perf_counter() - started < 10


def test_a_number_with_a_comma_is_quoted_whole() -> None:
    (event,) = events("In 2008 there were 2,004 of them in the port of Orsa.")
    assert "2,004" in (event.quote or "")


def test_a_sentence_ends_after_a_time() -> None:
    first, _ = events("The ministers left on Friday at 10:05 a.m. In March 2008 they had stayed.")
    assert first.text == "The ministers left on Friday at 10:05 a.m."


def test_figures_of_a_quarter_are_no_event() -> None:
    assert [
        e.date.edtf for e in events("Orsa will publish its first-quarter figures on 12 May.")
    ] == ["2009-05-12"]
