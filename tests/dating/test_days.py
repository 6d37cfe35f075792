from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.dating.days import (
    after_days,
    after_months,
    day_or_none,
    easter,
    nth_weekday,
    quarter_of,
    weekday_after,
    weekday_before,
)


@pytest.mark.parametrize(
    ("year", "day"),
    [(1999, (4, 4)), (2000, (4, 23)), (2008, (3, 23)), (2009, (4, 12)), (2038, (4, 25))],
)
def test_easter_is_that_of_the_western_churches(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == date(year, *day)


def test_the_last_weekday_of_a_month_is_counted_from_its_end() -> None:
    assert nth_weekday(2009, 5, 1, -1) == date(2009, 5, 25)


def test_the_fourth_thursday_of_november_is_thanksgiving() -> None:
    assert nth_weekday(2008, 11, 4, 4) == date(2008, 11, 27)


def test_a_month_after_the_31st_is_the_last_of_a_short_month() -> None:
    assert after_months(date(2008, 1, 31), 1) == date(2008, 2, 29)


def test_beyond_the_calendar_there_is_no_day() -> None:
    assert after_days(date.max, 1) is None
    assert after_months(date.min, -1) is None


def test_a_day_that_no_calendar_has_is_none() -> None:
    assert day_or_none(2009, 2, 29) is None


def test_quarters_hold_three_months() -> None:
    assert [quarter_of(month) for month in (1, 3, 4, 12)] == [1, 1, 2, 4]


@given(st.dates(date(2, 1, 1), date(9998, 1, 1)), st.integers(1, 7))
def test_the_nearest_weekdays_stand_within_a_week_and_include_the_day(
    day: date, weekday: int
) -> None:
    before, after = weekday_before(day, weekday), weekday_after(day, weekday)
    assert before.isoweekday() == after.isoweekday() == weekday
    assert 0 <= (day - before).days <= 6
    assert 0 <= (after - day).days <= 6
