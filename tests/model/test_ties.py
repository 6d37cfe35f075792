"""Reports of one event stand together, and the reason is told."""

from __future__ import annotations

import pytest

from sitegen.model import Brief, BriefId, Credit, Entry, Event, EventId, parse_when
from sitegen.model.chronology import chronology_of
from sitegen.model.registry import registry_of
from sitegen.model.report import reports_of

FERRY = "The ferry Alda ran aground off Kestrel Point with 40 passengers aboard."
FERRY_AGAIN = "Forty passengers were aboard when the ferry Alda grounded off Kestrel Point."
HARBOUR = "The harbour council voted to raise the fees for fishing boats."


def event(date: str, text: str, **more: object) -> Event:
    fields: dict[str, object] = {"actors": ("Coast Guard",), **more}
    return Event(parse_when(date), text, **fields)  # type: ignore[arg-type]  # by name


def brief(name: str, *events: Event, cast: str = "Coast Guard") -> Brief:
    return Brief(
        BriefId(name), name, parse_when("2009-02-01"), actors=(Credit(cast),), events=events
    )


def chronology(*briefs: Brief) -> list[Entry]:
    registry = registry_of((), [n for b in briefs for e in b.events for n in _names(b, e)])
    return list(chronology_of(report for b in briefs for report in reports_of(b, registry)))


def _names(told: Brief, said: Event) -> list[str]:
    speaker = [said.speaker] if said.speaker else []
    return [*(credit.name for credit in told.actors), *said.actors, *speaker]


def together(*briefs: Brief) -> int:
    """Return how many entries the briefs give."""
    return len(chronology(*briefs))


def test_alike_reports_of_one_day_are_one_entry() -> None:
    assert (
        together(
            brief("a", event("2009-01-26", FERRY)), brief("b", event("2009-01-26", FERRY_AGAIN))
        )
        == 1
    )


def test_the_reason_names_actors_and_words() -> None:
    (entry,) = chronology(
        brief("a", event("2009-01-26", FERRY)), brief("b", event("2009-01-26", FERRY_AGAIN))
    )
    (tie,) = entry.ties
    assert [actor.name for actor in tie.actors] == ["Coast Guard"]
    assert {"ferry", "Alda", "Kestrel"} <= set(tie.words)
    assert not tie.by_editor


def test_other_words_are_another_event() -> None:
    assert (
        together(brief("a", event("2009-01-26", FERRY)), brief("b", event("2009-01-26", HARBOUR)))
        == 2
    )


def test_another_week_is_another_event() -> None:
    assert (
        together(brief("a", event("2009-01-26", FERRY)), brief("b", event("2009-02-02", FERRY)))
        == 2
    )


def test_sources_may_differ_by_a_day_if_their_words_do_not() -> None:
    (entry,) = chronology(
        brief("a", event("2009-01-26", FERRY)), brief("b", event("2009-01-27", FERRY))
    )
    assert entry.is_disputed


def test_without_a_shared_actor_nothing_is_joined() -> None:
    other = brief("b", event("2009-01-26", FERRY, actors=("Navy",)), cast="Navy")
    assert together(brief("a", event("2009-01-26", FERRY)), other) == 2


def test_a_shared_actor_of_the_briefs_is_enough() -> None:
    one = brief("a", event("2009-01-26", FERRY, actors=()))
    assert together(one, brief("b", event("2009-01-26", FERRY_AGAIN, actors=()))) == 1


def test_events_of_one_brief_are_never_one() -> None:
    assert together(brief("a", event("2009-01-26", FERRY), event("2009-01-26", FERRY_AGAIN))) == 2


def test_the_first_and_the_second_round_are_two_events() -> None:
    first = "The first round of the harbour talks was held at Kestrel Point."
    second = "The second round of the harbour talks was held at Kestrel Point."
    assert together(brief("a", event("2009-01", first)), brief("b", event("2009-01", second))) == 2


def test_a_statement_is_no_occurrence() -> None:
    said = event("2009-01-26", FERRY, speaker="Coast Guard", statement=True)
    assert together(brief("a", said), brief("b", event("2009-01-26", FERRY))) == 2


@pytest.mark.parametrize(("speaker", "entries"), [("Coast Guard", 1), ("Ana Mare", 2)])
def test_statements_are_one_only_of_one_speaker(speaker: str, entries: int) -> None:
    one = event("2009-01-26", FERRY, speaker="Coast Guard", statement=True)
    two = event("2009-01-26", FERRY_AGAIN, speaker=speaker, statement=True)
    assert together(brief("a", one), brief("b", two)) == entries


def test_an_editor_keeps_alike_reports_apart() -> None:
    apart = event("2009-01-26", FERRY_AGAIN, not_same_as=("a#2009-01-26",))
    assert together(brief("a", event("2009-01-26", FERRY)), brief("b", apart)) == 2


def test_an_editor_joins_what_is_not_alike() -> None:
    joined = event("2009-01-28", HARBOUR, same_as="a#2009-01-26")
    (entry,) = chronology(brief("a", event("2009-01-26", FERRY)), brief("b", joined))
    assert [tie.by_editor for tie in entry.ties] == [True]


def test_a_third_report_joins_only_what_most_are_alike() -> None:
    bridge = "between the ferry Alda and the fees nobody in the council saw Kestrel Point"
    entries = chronology(
        brief("a", event("2009-01-26", FERRY)),
        brief("b", event("2009-01-26", FERRY_AGAIN)),
        brief("c", event("2009-01-26", bridge)),
        brief("d", event("2009-01-26", HARBOUR)),
    )
    assert all(
        {report.brief.id for report in entry.reports} != {"a", "b", "c", "d"} for entry in entries
    )


@pytest.mark.parametrize("briefs", [2, 20, 21, 45])
def test_what_every_brief_reports_is_one_entry(briefs: int) -> None:
    told = [brief(f"b{n}", event("2009-01-26", FERRY)) for n in range(briefs)]
    assert together(*told) == 1


def test_words_that_every_text_has_join_nothing() -> None:
    one = "Which of them would have been there before they said that this should be over."
    two = "They said that there would have been some which should be over before this."
    assert together(brief("a", event("2009-01-26", one)), brief("b", event("2009-01-26", two))) == 2


def test_the_title_of_who_acts_is_no_word_in_common() -> None:
    one = "Foreign Minister Ana Mare opened a bridge in Orsa."
    two = "Foreign Minister Ana Mare signed a contract with Halm."
    briefs = [
        brief(n, event("2009-01-26", text, actors=("Ana Mare",)))
        for n, text in zip("ab", (one, two), strict=True)
    ]
    assert together(*briefs) == 2


def test_of_one_speaker_two_statements_on_a_day_are_two() -> None:
    one = "Ana Mare said that the town would ask the state for money to repair the school."
    two = "Ana Mare said that the town would close the old bridge to lorries."
    said = [
        event("2009-01-26", text, actors=("Ana Mare",), speaker="Ana Mare", statement=True)
        for text in (one, two)
    ]
    assert together(brief("a", said[0]), brief("b", said[1])) == 2


def test_the_order_of_the_briefs_changes_no_reason() -> None:
    briefs = [
        brief(n, event("2009-01-26", text))
        for n, text in zip("abc", (FERRY, FERRY_AGAIN, FERRY), strict=True)
    ]
    assert [e.ties for e in chronology(*briefs)] == [e.ties for e in chronology(*briefs[::-1])]


def test_dates_too_far_apart_join_no_group() -> None:
    briefs = [
        brief(n, event(day, FERRY))
        for n, day in zip("abc", ("2009-01-20", "2009-01-22", "2009-01-25"), strict=True)
    ]
    assert all(len({r.event.date for r in entry.reports}) < 3 for entry in chronology(*briefs))


def test_long_spans_and_open_ends_are_not_joined() -> None:
    for date in ("1990/1999", "2009-01/..", "2009"):
        assert together(brief("a", event(date, FERRY)), brief("b", event(date, FERRY))) == 2


def test_an_entry_has_one_tie_less_than_reports() -> None:
    (entry,) = chronology(*(brief(n, event("2009-01-26", FERRY, id=EventId("x"))) for n in "abcd"))
    assert len(entry.reports) == len(entry.ties) + 1


def test_the_order_of_the_briefs_does_not_matter() -> None:
    briefs = [
        brief(n, event("2009-01-26", text))
        for n, text in zip("abc", (FERRY, FERRY_AGAIN, HARBOUR), strict=True)
    ]
    assert [e.reports for e in chronology(*briefs)] == [
        e.reports for e in chronology(*briefs[::-1])
    ]
