from datetime import UTC, date, datetime

import icalendar
import pytest
from exporting import FILES, HOSTILE, SMALL, events_on, exports_of, site_called
from hypothesis import given
from hypothesis import strategies as st
from sites import site_of

from sitegen.locales import locale_of
from sitegen.model import Site
from sitegen.pages.edition import Edition
from sitegen.pages.exports.calendar import _folded, calendar

CALENDAR = "data/calendar.ics"


def read(content: bytes) -> icalendar.Calendar:
    found = icalendar.Calendar.from_ical(content)
    assert isinstance(found, icalendar.Calendar)
    return found


def events(site: Site) -> list[icalendar.Event]:
    return read(exports_of(site)[CALENDAR]).events


SMALL_EVENTS = {str(event["UID"]).partition("@")[0]: event for event in events(SMALL)}
LUNCH = SMALL_EVENTS["lunch-in-brussels--lunch"]


def test_the_calendar_bears_the_title_of_the_site() -> None:
    assert read(FILES[CALENDAR])["NAME"] == "Thaw"


def test_a_reader_finds_no_fault_in_the_calendar() -> None:
    found = read(FILES[CALENDAR])
    assert [*found.errors, *(e for event in found.events for e in event.errors)] == []


def test_every_event_of_known_ends_is_in_the_calendar() -> None:
    assert list(SMALL_EVENTS) == [entry.reports[0].address for entry in SMALL.chronology]


@pytest.mark.parametrize("edtf", ["2014/..", "../2014", "9999"])
def test_an_event_that_is_open_at_one_end_is_not(edtf: str) -> None:
    assert events(events_on(edtf)) == []


@pytest.mark.parametrize(
    ("edtf", "start", "end"),
    [
        ("2009-01-26", date(2009, 1, 26), date(2009, 1, 27)),
        ("2008-12-31", date(2008, 12, 31), date(2009, 1, 1)),
        ("2009-02", date(2009, 2, 1), date(2009, 3, 1)),
        ("2008-24", date(2008, 12, 1), date(2009, 3, 1)),
        ("2009-01-02/2009-01-05", date(2009, 1, 2), date(2009, 1, 6)),
        ("2009", date(2009, 1, 1), date(2010, 1, 1)),
        ("0850", date(850, 1, 1), date(851, 1, 1)),
    ],
)
def test_an_event_lasts_all_days_that_its_date_can_mean(edtf: str, start: date, end: date) -> None:
    (event,) = events(events_on(edtf))
    assert (event.start, event.end) == (start, end)


@pytest.mark.parametrize(
    ("edtf", "summary"),
    [
        ("2009-01-26", "Something."),
        ("2009-01-26~", "(about 26 January 2009) Something."),
        ("2009-01-26?", "(26 January 2009 (uncertain)) Something."),
        ("2009-01", "(January 2009) Something."),
        ("2009-01-02/2009-01-05", "(2–5 January 2009) Something."),
    ],
)
def test_a_summary_tells_the_date_that_is_no_exact_day(edtf: str, summary: str) -> None:
    (event,) = events(events_on(edtf))
    assert event["SUMMARY"] == summary


@pytest.mark.parametrize(
    ("edtf", "status"),
    [
        ("2009-01-26", "CONFIRMED"),
        ("2009-01", "CONFIRMED"),
        ("2009-01-26~", "TENTATIVE"),
        ("2009-01-26?", "TENTATIVE"),
        ("2009-03-01", "TENTATIVE"),
    ],
)
def test_what_is_unsure_or_planned_is_tentative(edtf: str, status: str) -> None:
    (event,) = events(events_on(edtf))
    assert event["STATUS"] == status


def test_a_disputed_day_is_tentative() -> None:
    assert LUNCH["STATUS"] == "TENTATIVE"


def test_an_event_takes_nobodys_time() -> None:
    assert {event["TRANSP"] for event in SMALL_EVENTS.values()} == {"TRANSPARENT"}


def test_an_event_is_known_by_its_address_and_the_host() -> None:
    assert LUNCH["UID"] == "lunch-in-brussels--lunch@example.com"


def test_an_event_leads_to_where_it_stands() -> None:
    assert LUNCH["URL"] == "https://example.com/thaw/chronology/#lunch-in-brussels--lunch"


def test_an_event_tells_the_words_and_the_source_of_each_report() -> None:
    assert LUNCH["DESCRIPTION"] == (
        "“excellent atmosphere” – Radio Liberty with Reuters, Lunch in Brussels\n"
        "“lunch of 18 December” – Russia Today from Interfax, Moscow looks back"
    )


def test_a_stamp_is_the_day_on_which_the_newest_report_was_published() -> None:
    assert LUNCH["DTSTAMP"].dt == datetime(2009, 1, 26, tzinfo=UTC)


@pytest.mark.parametrize("published", ["", "2014/..", "../2014"])
def test_a_report_without_a_day_stamps_none(published: str) -> None:
    brief = f"---\ntitle: A\ndate: {published}\nevents: [{{date: 2009, text: x}}]\n---\n"
    (event,) = events(site_of({"content/briefs/a.md": brief}))
    assert event["DTSTAMP"].dt == datetime(1970, 1, 1, tzinfo=UTC)


def test_the_date_is_told_in_the_words_of_the_locale() -> None:
    content = calendar(Edition(events_on("2009-01"), locale_of("de", ""))).content
    assert [event["SUMMARY"] for event in read(content).events] == ["(Januar 2009) Something."]


@pytest.mark.parametrize("name", HOSTILE)
def test_any_text_is_the_same_when_read(name: str) -> None:
    event, *_ = events(site_called(name))
    kept = name.replace("\r\n", "\n").replace("\ud83d", "?")
    assert event["SUMMARY"] == "".join(c for c in kept if c >= " " or c in "\t\n")


@pytest.mark.parametrize("name", HOSTILE)
def test_no_line_is_longer_than_75_octets(name: str) -> None:
    lines = exports_of(site_called(name))[CALENDAR].split(b"\r\n")
    assert max(map(len, lines)) <= 75


@given(st.text(st.sampled_from("aé北😀 "), max_size=300))
def test_folding_cuts_no_character_and_unfolds_to_the_line(line: str) -> None:
    pieces = _folded(line).split(b"\r\n ")
    assert "".join(piece.decode() for piece in pieces) == line
    assert max(map(len, pieces)) <= 75
