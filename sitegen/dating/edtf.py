"""From the value of a TIMEX3 expression to EDTF, as briefs write it."""

from __future__ import annotations

import re
from datetime import date, timedelta

SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_DAY_OF_TIME = re.compile(r"(\d{4}-\d{2}-\d{2})T")
_PLAIN = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?\Z")
_PERIOD = re.compile(r"(?P<year>\d{4})-(?P<sort>W|Q|H)(?P<number>\d{1,2})(?P<weekend>-WE)?\Z")


def edtf_of(value: str, *, about: bool = False) -> str | None:
    """Return the EDTF of a TIMEX3 `value`, or None where it is no date of the calendar.

    Weeks are Monday to Sunday (ISO 8601), quarters and halves intervals of months, decades
    1990/1999; `about` adds "~". A time of day gives its day.
    """
    found = _DAY_OF_TIME.match(value)
    if found:
        value = found[1]
    if "/" in value:
        return value
    plain = value if _PLAIN.match(value) else _season(value)
    if plain:
        return plain + "~" * about
    return _period(value) or _decade(value, "~" * about)


def _season(value: str) -> str | None:
    year, _, season = value.partition("-")
    return f"{year}-{SEASONS[season]}" if season in SEASONS and year.isdigit() else None


def _period(value: str) -> str | None:
    found = _PERIOD.match(value)
    if not found:
        return None
    year, number = int(found["year"]), int(found["number"])
    if found["sort"] == "W":
        return _week(year, number, weekend=bool(found["weekend"]))
    length = 3 if found["sort"] == "Q" else 6
    last = number * length
    return f"{year:04}-{last - length + 1:02}/{year:04}-{last:02}"


def _week(year: int, week: int, *, weekend: bool) -> str | None:
    try:
        monday = date.fromisocalendar(year, week, 1)
        first = monday + timedelta(days=5) if weekend else monday
        return f"{first}/{monday + timedelta(days=6)}"
    except (ValueError, OverflowError):
        return None


def _decade(value: str, qualifier: str) -> str | None:
    if re.match(r"\d{3}\Z", value):
        return f"{value}0/{value}9"
    return f"{value}XX{qualifier}" if re.match(r"\d{2}\Z", value) else None
