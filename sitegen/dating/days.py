"""Calendar arithmetic on days, weeks and months."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

WEEK = 7
MONTHS = 12


def move_days(day: date, count: int) -> date:
    """Return the day `count` days on; the calendar's first or last day where it ends before."""
    ordinal = day.toordinal() + count
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))


def after_days(day: date, count: int) -> date | None:
    """Return the day `count` days on, or None outside the calendar."""
    ordinal = day.toordinal() + count
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def after_months(day: date, count: int) -> date | None:
    """Return the same day `count` months on, or that month's last; None outside the calendar."""
    year, month = divmod(day.year * MONTHS + day.month - 1 + count, MONTHS)
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def weekday_before(day: date, weekday: int) -> date:
    """Return the latest `weekday` (Monday 1) on or before `day`."""
    return move_days(day, -((day.isoweekday() - weekday) % WEEK))


def weekday_after(day: date, weekday: int) -> date:
    """Return the first `weekday` (Monday 1) on or after `day`."""
    return move_days(day, (weekday - day.isoweekday()) % WEEK)


def quarter_of(month: int) -> int:
    return (month + 2) // 3


def day_or_none(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """Return the nth `weekday` (Monday 1) of a month; the last where `nth` is -1."""
    if nth < 0:
        return weekday_before(date(year, month, calendar.monthrange(year, month)[1]), weekday)
    return weekday_after(date(year, month, 1), weekday) + timedelta(weeks=nth - 1)


def easter(year: int) -> date:
    """Return Easter Sunday of the Western churches (Gauss's rule as printed by Meeus, 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Return Easter Sunday of the Eastern churches, by today's calendar (Meeus, 1991)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return move_days(date(year, month, day + 1), year // 100 - year // 400 - 2)
