"""Each case: a sentence with [the expression], the day of publication, TIMEX3 value, EDTF."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.dating import Expression, find_expressions
from sitegen.model import parse_when

MONDAY = "2009-01-26"
FRIDAY = "2008-12-19"

DAYS = [
    ("The envoys met on [Monday].", MONDAY, "2009-01-26", "2009-01-26"),
    ("The envoys met on [Friday].", MONDAY, "2009-01-23", "2009-01-23"),
    ("The envoys met on [Tuesday].", MONDAY, "2009-01-20", "2009-01-20"),
    ("The envoys will meet on [Tuesday].", MONDAY, "2009-01-27", "2009-01-27"),
    ("The envoys will meet on [Monday].", MONDAY, "2009-01-26", "2009-01-26"),
    ("The talks are due to resume on [Thursday].", MONDAY, "2009-01-29", "2009-01-29"),
    ("The offer stands until [Friday].", MONDAY, "2009-01-30", "../2009-01-30"),
    ("The ministers met [last Monday].", MONDAY, "2009-01-19", "2009-01-19"),
    ("They are to meet [next Monday].", MONDAY, "2009-02-02", "2009-02-02"),
    ("They meet [this Thursday].", MONDAY, "2009-01-29", "2009-01-29"),
    ("They spoke on [Wednesday of last week].", "2008-01-02", "2007-12-26", "2007-12-26"),
    ("They will vote on [Tuesday of next week].", MONDAY, "2009-02-03", "2009-02-03"),
    ("The council met [yesterday].", "2009-01-01", "2008-12-31", "2008-12-31"),
    ("The council met [yesterday].", "2008-03-01", "2008-02-29", "2008-02-29"),
    ("The council meets [tomorrow].", "2008-02-28", "2008-02-29", "2008-02-29"),
    ("[Today] the council met.", MONDAY, "2009-01-26", "2009-01-26"),
    ("They left [the day before yesterday].", MONDAY, "2009-01-24", "2009-01-24"),
    ("The war began on [August 8, 2008].", MONDAY, "2008-08-08", "2008-08-08"),
    ("The war began on [8 August 2008].", MONDAY, "2008-08-08", "2008-08-08"),
    ("The war began on [8th August 2008].", MONDAY, "2008-08-08", "2008-08-08"),
    ("The war began on [Friday, August 8, 2008].", MONDAY, "2008-08-08", "2008-08-08"),
    ("The war began on [the eighth of August, 2008].", MONDAY, "2008-08-08", "2008-08-08"),
    ("The war began on [Aug. 8, 2008].", MONDAY, "2008-08-08", "2008-08-08"),
    ("The war began on [8\u00a0August\u00a02008].", MONDAY, "2008-08-08", "2008-08-08"),
    ("Published [2008-08-08] in Tbilisi.", MONDAY, "2008-08-08", "2008-08-08"),
    ("Dated [8/14/2008] by the office.", MONDAY, "2008-08-14", "2008-08-14"),
    ("Dated [14/8/2008] by the office.", MONDAY, "2008-08-14", "2008-08-14"),
    ("The council met on [December 19].", MONDAY, "2008-12-19", "2008-12-19"),
    ("The council met on [19 December].", MONDAY, "2008-12-19", "2008-12-19"),
    ("The council will meet on [March 5].", FRIDAY, "2009-03-05", "2009-03-05"),
    ("The council met on [March 5].", "2008-11-19", "2008-03-05", "2008-03-05"),
    ("A meeting on [Feb. 29] was noted.", "2008-03-03", "2008-02-29", "2008-02-29"),
    ("They met on [12 May last year].", MONDAY, "2008-05-12", "2008-05-12"),
    ("It opens on [Saturday the 31st].", MONDAY, "2009-01-31", "2009-01-31"),
    ("It opened on [the 3rd of this month].", MONDAY, "2009-01-03", "2009-01-03"),
    ("The vote came on [Christmas Eve].", MONDAY, "2008-12-24", "2008-12-24"),
    ("The truce held through [Easter Monday].", "2008-04-01", "2008-03-24", "../2008-03-24"),
    ("It was signed on [Thanksgiving].", FRIDAY, "2008-11-27", "2008-11-27"),
]
PERIODS = [
    ("NATO froze the work [last August].", MONDAY, "2008-08", "2008-08"),
    ("NATO froze the work [last August].", "2008-11-03", "2008-08", "2008-08"),
    ("NATO froze the work in [August].", MONDAY, "2008-08", "2008-08"),
    ("NATO will resume the work in [August].", MONDAY, "2009-08", "2009-08"),
    ("The summit takes place [next April].", MONDAY, "2009-04", "2009-04"),
    ("The work was frozen in [August 2008].", MONDAY, "2008-08", "2008-08"),
    ("They will meet in [mid-January].", FRIDAY, "2009-01", "2009-01~"),
    ("They will meet in [early February].", MONDAY, "2009-02", "2009-02~"),
    ("It was agreed in [late August 2008].", MONDAY, "2008-08", "2008-08~"),
    ("It was agreed at [the end of 2008].", MONDAY, "2008", "2008~"),
    ("They agreed [this month] to talk.", FRIDAY, "2008-12", "2008-12"),
    ("They agreed [last month] to talk.", MONDAY, "2008-12", "2008-12"),
    ("They will meet [next month].", FRIDAY, "2009-01", "2009-01"),
    ("They met [last week].", "2009-01-05", "2009-W01", "2008-12-29/2009-01-04"),
    ("They will meet [next week].", MONDAY, "2009-W06", "2009-02-02/2009-02-08"),
    ("They met [last year].", MONDAY, "2008", "2008"),
    ("They will meet [early next year].", FRIDAY, "2009", "2009~"),
    ("They met over [the weekend].", MONDAY, "2009-W04-WE", "2009-01-24/2009-01-25"),
    ("It was decided in [the third quarter of 2008].", MONDAY, "2008-Q3", "2008-07/2008-09"),
    ("Exports fell in [the fourth quarter].", MONDAY, "2008-Q4", "2008-10/2008-12"),
    ("Exports will fall in [the second quarter].", MONDAY, "2009-Q2", "2009-04/2009-06"),
    ("It opens in [the second half of 2011].", MONDAY, "2011-H2", "2011-07/2011-12"),
    ("The Council was founded in [2002].", MONDAY, "2002", "2002"),
    ("Relations grew in [the 1990s].", MONDAY, "199", "1990/1999"),
    ("Relations grew in [the nineties].", MONDAY, "199", "1990/1999"),
    ("Relations grew in [the early nineties].", MONDAY, "199", "1990~"),
    ("It was the worst war of [the 20th century].", MONDAY, "19", "19XX"),
    ("The war was fought in [the summer of 2008].", MONDAY, "2008-SU", "2008-22"),
    ("The war was fought [last summer].", MONDAY, "2008-SU", "2008-22"),
    ("They will meet [next spring].", FRIDAY, "2009-SP", "2009-21"),
    ("They met in [the autumn].", MONDAY, "2008-FA", "2008-23"),
    ("The pipeline was shut [this winter].", MONDAY, "2008-WI", "2008-24"),
]
DISTANCES = [
    ("They met [two weeks ago].", MONDAY, "2009-01-12", "2009-01-12~"),
    ("They met [three days ago].", "2008-03-02", "2008-02-28", "2008-02-28"),
    ("They met [five months ago].", MONDAY, "2008-08", "2008-08~"),
    ("They met [two years ago].", MONDAY, "2007", "2007~"),
    ("They met [a year ago].", MONDAY, "2008", "2008~"),
    ("[Twenty years ago today] they met.", MONDAY, "1989-01-26", "1989-01-26"),
    ("They will meet [two weeks from now].", MONDAY, "2009-02-09", "2009-02-09~"),
]
NO_CALENDAR = [
    ("The talks lasted [three days].", MONDAY, "P3D", None),
    ("The [two-year] freeze is over.", MONDAY, "P2Y", None),
    ("They talked for [more than four hours].", MONDAY, "PT4H", None),
    ("It took [2 1/2 years] to agree.", MONDAY, "P2Y6M", None),
    ("It took [twenty-four months] to agree.", MONDAY, "P24M", None),
    ("It took [several weeks] to agree.", MONDAY, "PXW", None),
    ("Over [the past six months] trust has grown.", MONDAY, "P6M", None),
    ("Relations are [now] better.", MONDAY, "PRESENT_REF", None),
    ("Relations have [recently] improved.", MONDAY, "PAST_REF", None),
    ("They met [several years ago].", MONDAY, "PAST_REF", None),
    ("They look to [the future].", MONDAY, "FUTURE_REF", None),
    ("They meet [every Thursday].", MONDAY, "XXXX-WXX-4", None),
    ("They meet on [Mondays].", MONDAY, "XXXX-WXX-1", None),
    ("They meet [each year].", MONDAY, "P1Y", None),
]
TIMES = [
    ("They met [yesterday morning].", MONDAY, "2009-01-25TMO", "2009-01-25"),
    ("They met on [Friday night].", MONDAY, "2009-01-23TNI", "2009-01-23"),
    ("They met [last night].", MONDAY, "2009-01-25TNI", "2009-01-25"),
    ("They met at [7:15 p.m. Friday].", MONDAY, "2009-01-23T19:15", "2009-01-23"),
    ("They met on [Friday at 10am].", MONDAY, "2009-01-23T10:00", "2009-01-23"),
    ("They met at [noon on Friday].", MONDAY, "2009-01-23T12:00", "2009-01-23"),
    ("It ends at [5 p.m. EST, Nov. 9].", "2008-11-03", "2008-11-09T17:00", "2008-11-09"),
    ("It ends at [14:30 GMT].", MONDAY, "2009-01-26T14:30", "2009-01-26"),
]
GUARDED = [
    "We may meet and they march on.",
    "Theresa May spoke to Marie March.",
    "Russia Today reported from the square.",
    "The price is $2008 and the flight is No. 1999.",
    "The army sent 2000 soldiers.",
    "She is 45 years old.",
    "The second envoy saw the fall of the wall.",
    "He sat in the sun on a second chair.",
    "They pay $5 a year for it.",
    "Three-quarters of them agree.",
    'He spoke on "This Week" of the plan.',
    "A battery of 10 rockets stood in area 51.",
]


def marked(case: str) -> tuple[str, int, int]:
    start, end = case.index("["), case.index("]") - 1
    return case.replace("[", "").replace("]", ""), start, end


def overlapping(text: str, start: int, end: int, reference: str) -> list[Expression]:
    found = find_expressions(text, date.fromisoformat(reference))
    return [expression for expression in found if expression.start < end and start < expression.end]


@pytest.mark.parametrize(
    ("case", "reference", "value", "edtf"), DAYS + PERIODS + DISTANCES + NO_CALENDAR + TIMES
)
def test_an_expression_is_found_whole_and_read_right(
    case: str, reference: str, value: str, edtf: str | None
) -> None:
    text, start, end = marked(case)
    found = [
        (expression.text, expression.value, expression.edtf)
        for expression in overlapping(text, start, end, reference)
    ]
    assert found == [(text[start:end], value, edtf)]


@pytest.mark.parametrize("text", GUARDED)
def test_what_looks_like_a_date_is_none(text: str) -> None:
    assert find_expressions(text, date(2009, 1, 26)) == ()


def test_a_day_that_no_calendar_has_is_no_day() -> None:
    found = find_expressions("On February 30, 2008, nothing happened.", date(2009, 1, 26))
    assert "day" not in [expression.when.precision for expression in found if expression.when]


def test_the_verb_beside_today_decides_its_direction() -> None:
    (today,) = find_expressions("The sides are holding talks today.", date(2009, 1, 26))
    assert (today.direction, today.cue) == ("present", "are holding")


def test_a_day_before_the_publication_is_past_whatever_the_verb() -> None:
    (day,) = find_expressions("They will recall 8 August 2008.", date(2009, 1, 26))
    assert day.direction == "past"


def test_a_third_of_a_month_is_narrowed() -> None:
    (found,) = find_expressions("They will meet in mid-January.", date(2008, 12, 19))
    assert found.when
    assert (found.when.earliest, found.when.latest) == (date(2009, 1, 11), date(2009, 1, 20))


def test_an_expression_may_break_at_the_end_of_a_line() -> None:
    (found,) = find_expressions("They met on December\n19, 2008 in Brussels.", None)
    assert found.edtf == "2008-12-19"


def test_an_expression_ends_with_its_paragraph() -> None:
    found = find_expressions("They met in December\n\n19 envoys came.", date(2009, 1, 26))
    assert [expression.text for expression in found] == ["December"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Monday.", "XXXX-WXX-1"),
        ("They met on December 19.", "XXXX-12-19"),
        ("They met in August.", "XXXX-08"),
        ("They met last week.", "XXXX-WXX"),
        ("They met yesterday.", "XXXX-XX-XX"),
        ("They met two years ago.", "XXXX"),
    ],
)
def test_without_a_day_of_publication_a_relative_date_stays_open(text: str, value: str) -> None:
    (found,) = find_expressions(text, None)
    assert (found.value, found.edtf, found.when) == (value, None, None)


def test_without_a_day_of_publication_a_full_date_is_resolved() -> None:
    (found,) = find_expressions("They met on 19 December 2008.", None)
    assert found.edtf == "2008-12-19"


def test_a_quarter_spoken_of_gives_the_year_earlier() -> None:
    text = "Sales fell in the third quarter of 2008. They were higher a year earlier."
    values = [found.value for found in find_expressions(text, date(2009, 1, 26))]
    assert values == ["2008-Q3", "2007-Q3"]


def test_that_year_is_the_year_spoken_of() -> None:
    text = "The Council was founded in 2002. In May of 2003 it met; later that year it rested."
    values = [found.value for found in find_expressions(text, date(2009, 1, 26))]
    assert values == ["2002", "2003-05", "2003"]


def test_the_next_day_follows_the_day_spoken_of() -> None:
    text = "Troops crossed on 8 August 2008. The next day they took the town."
    values = [found.edtf for found in find_expressions(text, date(2009, 1, 26))]
    assert values == ["2008-08-08", "2008-08-09"]


def test_days_later_count_from_the_day_spoken_of() -> None:
    text = "Troops crossed on 8 August 2008. Four days later a truce was called."
    values = [found.edtf for found in find_expressions(text, date(2009, 1, 26))]
    assert values == ["2008-08-08", "2008-08-12"]


def test_a_day_keeps_the_year_that_the_text_stated_for_its_month() -> None:
    text = "In April 1999 the bridge fell. On 23 April it had been closed."
    values = [found.edtf for found in find_expressions(text, date(2009, 1, 26))]
    assert values == ["1999-04", "1999-04-23"]


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 6))
def test_a_week_later_a_bare_weekday_is_a_week_later(day: date, weekday: int) -> None:
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday]
    text = f"They met on {name}."
    (one,) = find_expressions(text, day)
    (two,) = find_expressions(text, day + timedelta(days=7))
    assert one.when
    assert two.when
    assert two.when.earliest - one.when.earliest == timedelta(days=7)


PIECES = st.sampled_from(
    [marked(case)[0] for case, *_ in DAYS + PERIODS + DISTANCES + NO_CALENDAR + TIMES] + GUARDED
)


@given(st.lists(PIECES, max_size=4), st.dates())
def test_whatever_the_day_every_edtf_parses_and_none_overlap(pieces: list[str], day: date) -> None:
    text = " ".join(pieces)
    end = 0
    for found in find_expressions(text, day):
        assert found.text == text[found.start : found.end]
        assert found.start >= end
        assert (found.edtf is None) == (found.when is None)
        if found.edtf:
            when = parse_when(found.edtf)
            assert when.earliest <= when.latest
        end = found.end


EDGES = [date.min, date(1, 1, 2), date(1, 12, 31), date(500, 3, 1), date.max, date(9999, 1, 1)]


@given(
    st.text(alphabet="0123456789 -/.,:'’‑\nMayunthedlscoſı", max_size=60), st.sampled_from(EDGES)
)
def test_no_text_breaks_the_scan(text: str, day: date) -> None:
    for language in ("en", "fr", "de", "es", "it", "xx"):
        find_expressions(text, day, language)


@given(PIECES, PIECES, st.sampled_from(EDGES))
def test_no_day_of_publication_breaks_the_scan(one: str, two: str, day: date) -> None:
    find_expressions(f"{one} {two}", day)


@pytest.mark.parametrize(
    "text", ["the ſpring", "Mardi Graſ", "Corpus chrıstı", "this week, the 3rd, he"]
)
@pytest.mark.parametrize("day", EDGES)
def test_letters_that_only_look_alike_and_days_at_the_edge_make_no_fault(
    text: str, day: date
) -> None:
    for found in find_expressions(text, day):
        assert found.text in text


def test_a_hyphen_that_does_not_break_is_a_hyphen() -> None:
    (found,) = find_expressions("Il est parti avant‑hier.", date(2009, 1, 26), "fr")
    assert found.edtf == "2009-01-24"


@pytest.mark.parametrize("unit", ["the ", "1 ", "a", "May ", "twenty ", " \n", "12:30 Monday, "])
def test_a_hostile_text_takes_linear_time(unit: str) -> None:
    text = unit * (30_000 // len(unit))
    started = time.perf_counter()
    find_expressions(text, date(2009, 1, 26))
    assert time.perf_counter() - started < 5


def test_a_year_that_no_calendar_has_gives_no_date() -> None:
    (found,) = find_expressions("It happened in April.", date(1, 1, 5))
    assert (found.edtf, found.when) == (None, None)
