"""Rules that read holidays; each has a fixed day, an nth weekday or a distance from Easter."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sitegen.dating.choosing import pointed_day
from sitegen.dating.days import (
    easter,
    move_days,
    nth_weekday,
    orthodox_easter,
    weekday_after,
    weekday_before,
)
from sitegen.dating.reading import Found, Reading
from sitegen.dating.timex import DAYS_OF_UNIT


def holiday(found: Found) -> Reading | None:
    """Christmas 2008, last Easter; unnamed, the nearest one, or the one the words point to."""
    key, reference = found.word("holiday"), found.reference
    if found.has("year"):
        return Reading(_day(key, found.year()).isoformat())
    years = range(max(1, reference.year - 2), min(reference.year + 2, date.max.year) + 1)
    days = [_day(key, year) for year in years]
    before = max((day for day in days if day <= reference), default=days[0])
    after = min((day for day in days if day >= reference), default=days[-1])
    shift = found.whole("shift") if found.has("shift") else 0
    verdict = found.verdict()
    if shift < 0:
        day = max(day for day in days if day < reference)
    elif shift > 0:
        day = min(day for day in days if day > reference)
    else:
        day = pointed_day(before, after, reference, verdict)
    return Reading(day.isoformat(), "XXXX-XX-XX", cue=found.text("shift") or verdict.cue)


def days_from_holiday(found: Found) -> Reading | None:
    """Three days before Christmas, a week after Easter."""
    nearest = holiday(found)
    if found.unit() not in ("D", "W") or not nearest:
        return None
    days = DAYS_OF_UNIT[found.unit()]
    day = date.fromisoformat(nearest.value)
    moved = move_days(day, found.whole("side") * found.whole("count") * days)
    return replace(nearest, value=moved.isoformat(), about=days > 1)


def weekday_beside_holiday(found: Found) -> Reading | None:
    """The Monday before Christmas."""
    nearest = holiday(found)
    if not nearest:
        return None
    side = found.whole("side")
    beside = move_days(date.fromisoformat(nearest.value), side)
    step = weekday_after if side > 0 else weekday_before
    return replace(nearest, value=step(beside, found.whole("weekday")).isoformat())


def _day(key: str, year: int) -> date:
    """Return the day of a key: "12-25", "11/4/4+1" (month, weekday, nth, days on), "E+1", "O".

    E is the Easter of the Western churches, O that of the Eastern.
    """
    if key == "O":
        return orthodox_easter(year)
    if key.startswith("E"):
        return move_days(easter(year), int(key[1:] or 0))
    if "/" in key:
        nth_day, _, days = key.partition("+")
        month, weekday, nth = (int(part) for part in nth_day.split("/"))
        return move_days(nth_weekday(year, month, weekday, nth), int(days or 0))
    month, day = (int(part) for part in key.split("-"))
    return date(year, month, day)
