from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sites import by_line, site_of

from sitegen.model import (
    Brief,
    BriefId,
    Document,
    Entry,
    Event,
    EventId,
    Report,
    event_ids,
    is_slug,
    parse_when,
    registry_of,
)
from sitegen.model.chronology import chronology_of
from sitegen.model.references import dangling_reports, repeated_ids
from sitegen.model.report import reports_of
from sitegen.problems import Location


def event(edtf: str, event_id: str | None = None, same_as: str | None = None) -> Event:
    return Event(
        parse_when(edtf), "Talks.", id=EventId(event_id) if event_id else None, same_as=same_as
    )


def brief(slug: str, *events: Event, date: str | None = None) -> Brief:
    when = parse_when(date) if date else None
    return Brief(BriefId(slug), slug.title(), date=when, events=events)


def reports(*briefs: Brief) -> tuple[Report, ...]:
    registry = registry_of([], [name for b in briefs for e in b.events for name in e.actors])
    return tuple(report for b in briefs for report in reports_of(b, registry))


def chronology(*briefs: Brief) -> tuple[Entry, ...]:
    return chronology_of(reports(*briefs))


def addresses(entries: Iterable[Entry]) -> list[list[str]]:
    return [[report.address for report in entry.reports] for entry in entries]


class TestIds:
    def test_an_event_has_the_id_that_the_editor_gave(self) -> None:
        assert event_ids(brief("a", event("2009-01-26", "talks"))) == ("talks",)

    @pytest.mark.parametrize(
        ("edtf", "event_id"),
        [
            ("2009-01-26", "2009-01-26"),
            ("2009-01-26~", "2009-01-26"),
            ("2009-01?", "2009-01"),
            ("2009-01-XX", "2009-01-xx"),
            ("199X", "199x"),
            ("2004/2006", "2004-to-2006"),
            ("2014/..", "2014-to-open"),
            ("../2014", "open-to-2014"),
            ("/2014", "to-2014"),
        ],
    )
    def test_an_event_without_an_id_is_known_by_its_date(self, edtf: str, event_id: str) -> None:
        assert event_ids(brief("a", event(edtf))) == (event_id,)

    def test_events_of_one_date_are_numbered_in_their_order(self) -> None:
        events = [event("2009-01"), event("2009-01~"), event("2009-01")]
        assert event_ids(brief("a", *events)) == ("2009-01", "2009-01-2", "2009-01-3")

    def test_a_date_yields_to_an_id_that_is_given_further_down(self) -> None:
        events = [event("2009-01"), event("2008", "2009-01")]
        assert event_ids(brief("a", *events)) == ("2009-01-2", "2009-01")

    def test_a_later_event_of_another_date_changes_no_id(self) -> None:
        events = [event("2009-01"), event("2009-01")]
        before = event_ids(brief("a", *events))
        assert event_ids(brief("a", *events, event("2009-02")))[:2] == before

    @given(st.lists(st.sampled_from(["2009", "2009~", "2009-01", "2004/2006", "../2014"])))
    def test_ids_are_slugs_and_unique_in_their_brief(self, dates: list[str]) -> None:
        ids = event_ids(brief("a", *(event(edtf) for edtf in dates)))
        assert len(set(ids)) == len(dates)
        assert all(is_slug(event_id) for event_id in ids)

    def test_an_id_given_twice_in_a_brief_is_a_fault(self) -> None:
        written = brief("a", event("2008", "talks"), event("2009"), event("2010", "talks"))
        path = "content/briefs/a.md"
        document = Document(path, written, {"events.2.id": Location(path, 12)})
        (problem,) = repeated_ids([document])
        assert problem.location == Location(path, 12)
        assert problem.message == 'id: "talks" is already the id of an event above'

    def test_two_briefs_may_use_the_same_id(self) -> None:
        documents = [Document("", brief(slug, event("2008", "talks")), {}) for slug in "ab"]
        assert not list(repeated_ids(documents))

    def test_an_address_is_of_one_report_only(self) -> None:
        found = reports(brief("a", event("2009", "b-c")), brief("a-b", event("2009", "c")))
        assert [report.address for report in found] == ["a--b-c", "a-b--c"]


class TestReports:
    def test_an_actor_named_twice_takes_part_once(self) -> None:
        written = Event(parse_when("2009"), "Talks.", actors=("NATO", "Russia", "nato"))
        assert [a.name for a in reports(brief("a", written))[0].actors] == ["NATO", "Russia"]


class TestOrder:
    def test_events_of_all_briefs_stand_in_order_of_time(self) -> None:
        entries = chronology(
            brief("b", event("2009-02"), event("2008-08")), brief("a", event("2008-12-19"))
        )
        assert addresses(entries) == [["b--2008-08"], ["a--2008-12-19"], ["b--2009-02"]]

    def test_the_words_of_the_source_order_the_days_of_a_month(self) -> None:
        late = Event(parse_when("2009-01"), "Late.", expression="late January")
        early = Event(parse_when("2009-01"), "Early.", expression="early January")
        entries = chronology(brief("a", late, event("2009-01-15"), early))
        assert addresses(entries) == [["a--2009-01-2"], ["a--2009-01-15"], ["a--2009-01"]]

    def test_events_of_one_date_stand_in_order_of_their_addresses(self) -> None:
        entries = chronology(brief("b", event("2009")), brief("a", event("2009")))
        assert addresses(entries) == [["a--2009"], ["b--2009"]]

    @given(st.permutations(["2009", "2009-01", "199X", "../2014", "2004/2006", "2014/.."]))
    def test_the_order_of_the_briefs_does_not_matter(self, dates: list[str]) -> None:
        def in_order(edtfs: Iterable[str]) -> list[list[str]]:
            return addresses(chronology(*(brief(f"b{d[-4:-2]}", event(d)) for d in edtfs)))

        assert in_order(dates) == in_order(sorted(dates))


class TestSameEvent:
    FIRST = brief("a", event("2008-12-19", "lunch"), date="2008-12-20")

    def test_a_report_stands_beside_the_one_it_names(self) -> None:
        entries = chronology(brief("b", event("2008-12-19", same_as="a#lunch")), self.FIRST)
        assert addresses(entries) == [["a--lunch", "b--2008-12-19"]]

    def test_the_report_that_is_named_leads_then_the_oldest_source(self) -> None:
        entries = chronology(
            brief("b", event("2008", same_as="a#lunch"), date="2009-03-06"),
            brief("c", event("2008", same_as="a#lunch"), date="2001-01-26"),
            brief("d", event("2008", same_as="a#lunch")),
            self.FIRST,
        )
        assert addresses(entries) == [["a--lunch", "c--2008", "b--2008", "d--2008"]]

    def test_a_chain_of_reports_is_one_event(self) -> None:
        entries = chronology(
            self.FIRST,
            brief("b", event("2008", "x", "a#lunch")),
            brief("c", event("2008", "y", "b#x")),
        )
        assert addresses(entries) == [["a--lunch", "b--x", "c--y"]]

    def test_an_event_has_the_most_exact_date_that_a_report_gives(self) -> None:
        (entry,) = chronology(self.FIRST, brief("b", event("2008-12", same_as="a#lunch")))
        assert str(entry.when) == "2008-12-19"

    @pytest.mark.parametrize(
        ("other", "has_several_dates", "is_disputed"),
        [
            ("2008-12-19", False, False),
            ("2008-12", True, False),
            ("2008-12-19~", True, False),
            ("2008-12-01/2008-12-31", True, False),
            ("2008-12-18", True, True),
            ("2009", True, True),
        ],
    )
    def test_an_event_is_disputed_where_no_day_fits_the_dates_of_all_reports(
        self,
        other: str,
        has_several_dates: bool,  # noqa: FBT001
        is_disputed: bool,  # noqa: FBT001
    ) -> None:
        (entry,) = chronology(self.FIRST, brief("b", event(other, same_as="a#lunch")))
        assert (entry.has_several_dates, entry.is_disputed) == (has_several_dates, is_disputed)

    def test_the_actors_of_an_event_are_those_of_all_its_reports_each_once(self) -> None:
        first = Event(parse_when("2009"), "Talks.", actors=("NATO", "Russia"), id=EventId("x"))
        second = Event(parse_when("2009"), "Talks.", actors=("Georgia", "NATO"), same_as="a#x")
        (entry,) = chronology(brief("a", first), brief("b", second))
        assert [actor.name for actor in entry.actors] == ["NATO", "Russia", "Georgia"]


class TestReferences:
    def problems(self, *briefs: Brief) -> list[str]:
        documents = [
            Document(
                f"{b.id}.md",
                b,
                {f"events.{n}.same_as": Location(f"{b.id}.md", 10 + n) for n in range(9)},
            )
            for b in briefs
        ]
        return by_line(dangling_reports(documents, reports(*briefs)))

    def test_a_report_may_name_any_report_of_the_site(self) -> None:
        a, b = brief("a", event("2009", "x")), brief("b", event("2009", "y", "a#x"))
        assert not self.problems(a, b, brief("c", event("2010", "z", "b#y")))

    def test_an_event_of_the_same_brief_is_not_the_same(self) -> None:
        (problem,) = self.problems(brief("a", event("2009", "x"), event("2010", "y", "a#x")))
        assert "is an event of the same brief" in problem

    @pytest.mark.parametrize(
        ("same_as", "not_same_as", "told"),
        [
            (None, "b#y", "is this event itself"),
            ("a#x", "a#x", "are the same by same_as"),
            (None, "a#z", "there is no event"),
        ],
    )
    def test_a_contradiction_is_told(self, same_as: str, not_same_as: str, told: str) -> None:
        kept_apart = replace(event("2009", "y", same_as), not_same_as=(not_same_as,))
        (problem,) = self.problems(brief("a", event("2009", "x")), brief("b", kept_apart))
        assert problem.startswith("b.md")
        assert told in problem

    def test_two_editors_who_contradict_each_other_are_told(self) -> None:
        kept_apart = replace(event("2009", "x"), not_same_as=("b#y",))
        (problem,) = self.problems(brief("a", kept_apart), brief("b", event("2009", "y", "a#x")))
        assert "are the same by same_as" in problem

    @pytest.mark.parametrize("same_as", ["a#y", "c#x", "a", "#x", "a#"])
    def test_a_report_that_is_not_there_is_told_with_an_example(self, same_as: str) -> None:
        a, b = brief("a", event("2009", "x")), brief("b", event("2009", None, same_as))
        (problem,) = self.problems(a, b)
        assert problem == (
            f'b.md:10: same_as: there is no event "{same_as}" (write: brief-slug#event-id, '
            "for example first-talks#2009-01-26)"
        )

    def test_one_of_several_events_of_a_date_needs_an_id_to_be_named(self) -> None:
        a = brief("a", event("2009", None), event("2009", None))
        assert self.problems(a, brief("b", event("2010", None, "a#2009"))) == [
            (
                'b.md:10: same_as: "a#2009" is one of several events of that date; '
                "give it an `id:` of its own and name that"
            )
        ]

    def test_a_report_that_names_itself_is_a_fault(self) -> None:
        assert self.problems(brief("a", event("2009", "x", "a#x"))) == [
            'a.md:10: same_as: "a#x" leads back to this event'
        ]

    def test_each_report_of_a_circle_is_a_fault(self) -> None:
        circle = [
            brief("a", event("2009", "x", "b#x")),
            brief("b", event("2009", "x", "c#x")),
            brief("c", event("2009", "x", "a#x")),
        ]
        assert self.problems(*circle) == [
            'a.md:10: same_as: "b#x" leads back to this event',
            'b.md:10: same_as: "c#x" leads back to this event',
            'c.md:10: same_as: "a#x" leads back to this event',
        ]


class TestPlansAndFacts:
    """A plan that came out otherwise stands beside the fact, and does not dispute it."""

    PLAN = (
        "---\ntitle: A\ndate: 2019-01-10\n"
        "events: [{date: 2019-02-03, text: To sail., id: x}]\n---\n"
    )
    FACT = (
        "---\ntitle: B\ndate: 2019-02-09\n"
        "events: [{date: 2019-02-04, text: Sailed., same_as: a#x}]\n---\n"
    )
    (ENTRY,) = site_of({"content/briefs/a.md": PLAN, "content/briefs/b.md": FACT}).chronology

    def test_the_fact_leads(self) -> None:
        assert [report.event.text for report in self.ENTRY.reports] == ["Sailed.", "To sail."]

    def test_its_day_is_that_of_the_event(self) -> None:
        assert str(self.ENTRY.when) == "2019-02-04"

    def test_nothing_is_disputed_though_the_dates_differ(self) -> None:
        assert (self.ENTRY.is_disputed, self.ENTRY.has_several_dates) == (False, True)
