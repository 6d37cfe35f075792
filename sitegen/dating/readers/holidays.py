"""Rules that read holidays; each has a fixed day, an nth weekday or a distance from Easter."""

from __future__ import annotations

from datetime import date

from sitegen.dating.days import easter, move_days, nth_weekday
from sitegen.dating.reading import Found, Reading


def holiday(found: Found) -> Reading | None:
    """Christmas 2008, last Easter; unnamed, the nearest one, or the one the words point to."""
    key, reference = found.word("holiday"), found.reference
    if found.has("year"):
        return Reading(_day(key, found.year()).isoformat())
    years = range(max(1, reference.year - 1), min(reference.year + 1, date.max.year) + 1)
    days = [_day(key, year) for year in years]
    shift = found.whole("shift") if found.has("shift") else 0
    verdict = found.verdict()
    if shift < 0 or (not shift and verdict.direction == "past"):
        day = max((day for day in days if day <= reference), default=days[0])
    elif shift > 0 or verdict.direction == "future":
        day = min((day for day in days if day >= reference), default=days[-1])
    else:
        day = min(days, key=lambda day: abs((day - reference).days))
    return Reading(day.isoformat(), "XXXX-XX-XX", cue=found.text("shift") or verdict.cue)


def _day(key: str, year: int) -> date:
    """Return the day of a key: "12-25", "11/4/4" (month, weekday, nth), "E+1" (from Easter)."""
    if key.startswith("E"):
        return move_days(easter(year), int(key[1:] or 0))
    if "/" in key:
        month, weekday, nth = (int(part) for part in key.split("/"))
        return nth_weekday(year, month, weekday, nth)
    month, day = (int(part) for part in key.split("-"))
    return date(year, month, day)
