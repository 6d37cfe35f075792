"""Periods of the calendar as TIMEX3 values: 2009-W05, 2009-01, 2009-Q1, 2009, 200."""

from __future__ import annotations

from datetime import date

from sitegen.dating.days import WEEK, after_days, after_months, quarter_of

DAYS_OF_UNIT = {"D": 1, "W": WEEK, "FN": 2 * WEEK}  # FN: a fortnight
MONTHS_OF_UNIT = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}
# The middle month of a season; a winter bears the year that it begins in (EDTF, ISO 8601-2).
MIDDLE_MONTHS = {"SP": 4, "SU": 7, "FA": 10, "WI": 1}
UNKNOWN_PERIODS = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX",
}  # fmt: skip


def period(day: date, unit: str, shift: int) -> str:
    """Return the period of a unit around `day`, `shift` periods on; "" where there is none."""
    if unit in MONTHS_OF_UNIT:
        moved = after_months(day.replace(day=1), shift * MONTHS_OF_UNIT[unit])
    elif unit in ("D", "W", "WE"):
        moved = after_days(day, shift * (1 if unit == "D" else WEEK))
    else:
        return ""
    return _value(moved, unit) if moved else ""


def week_value(day: date) -> str:
    """Return the ISO 8601 week of a day: 2009-W05."""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def _value(day: date, unit: str) -> str:
    return {
        "D": f"{day}",
        "W": week_value(day),
        "WE": f"{week_value(day)}-WE",
        "M": f"{day.year:04}-{day.month:02}",
        "Q": f"{day.year:04}-Q{quarter_of(day.month)}",
        "Y": f"{day.year:04}",
        "DE": f"{day.year // 10:03}",
        "CE": f"{day.year // 100:02}",
    }[unit]
