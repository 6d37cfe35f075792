"""Rules that read lengths of time, repeated times and vague ones: no days of the calendar."""

from __future__ import annotations

import re

from sitegen.dating.reading import Found, Reading

_CLOCK_UNITS = {"H": "H", "MIN": "M", "S": "S"}
_SMALLER_UNITS = {"H": "M", "MIN": "S"}
_AGED = re.compile(r"[\s-]old\b", re.IGNORECASE)
_CHILD = re.compile(r"\A\s+(?:baby|babies|boy|girl|infant|child|son|daughter|twin)", re.IGNORECASE)
_RATED = re.compile(
    r"(?:[\d$€£%]\S*|times|twice|once|percent|million|billion|cents|[a-z]{3,}(?<!s)s)\s+\Z",
    re.IGNORECASE,
)

_OVER = re.compile(r"\b(?:over|through|down)\s+\Z", re.IGNORECASE)
_SPANNED = re.compile(
    r"\b(?:for|in|over|within|after|of|took|take|last|lasted)\s+\Z", re.IGNORECASE
)
_OF_SOMETHING = re.compile(r"\s+of\s+[a-z]")


def duration(found: Found) -> Reading | None:
    """Three days, two-year, more than four hours, 2 1/2 years; ages and rates are none."""
    unit, count = found.unit(), found.number("count")
    one = found.text("count").lower() in ("a", "an")
    if unit == "WE" or _is_age(found, unit):
        return None
    if one and (unit in ("S", "Q") or _RATED.search(found.before(16))):
        return None
    if found.has("half"):
        return Reading(_length(count + found.number("half"), unit), type="DURATION")
    if unit == "Q" and "-" in found.text("") and found.has("units"):
        return None
    return Reading(_length(count, unit), type="DURATION")


def long_duration(found: Found) -> Reading | None:
    """Three hours and 12 minutes."""
    first, second = found.unit(), found.word("units2")
    if _SMALLER_UNITS.get(first) != _CLOCK_UNITS.get(second):
        return None
    rest = f"{found.number('count2'):g}{_CLOCK_UNITS[second]}"
    return Reading(_length(found.number("count"), first) + rest, type="DURATION")


def _is_age(found: Found, unit: str) -> bool:
    """Tell an age ("aged 45 years old", "a 3-month-old girl") from "an eight-month-old truce"."""
    aged = _AGED.search(found.text("")) or _AGED.match(found.after(5))
    return bool(aged) and (unit == "Y" or bool(_CHILD.search(found.after(16))))


def ended_unit(found: Found) -> Reading | None:
    """The year ended 31 March: a length, whose end is the date that follows."""
    return Reading(_length(1, found.unit()), type="DURATION") if found.unit() == "Y" else None


def vague_duration(found: Found) -> Reading | None:
    """Several years, a few days, weeks."""
    unit = found.unit()
    if unit == "WE":
        return None
    return Reading(_spelt("X", unit), type="DURATION")


def bare_units(found: Found) -> Reading | None:
    """Weeks, months or years, after "for", "in" and the like or of something ("weeks of rain")."""
    if found.before(1) in ("-", "‑"):
        return None  # three-quarters
    spanned = _SPANNED.search(found.before(12)) or _OF_SOMETHING.match(found.after(6))
    return vague_duration(found) if spanned else None


def units_gone_over(found: Found) -> Reading | None:
    """Over the years."""
    return vague_duration(found) if _OVER.search(found.before(10)) else None


def every_unit(found: Found) -> Reading:
    """Twice a week, the first Monday of every month."""
    return Reading(_length(1, found.unit()), type="SET")


def every(found: Found) -> Reading:
    """Each year, every two months, every other day."""
    count = next((found.number(slot) for slot in ("count", "other") if found.has(slot)), 1)
    return Reading(_length(count, found.unit()), type="SET")


def every_weekday(found: Found) -> Reading:
    """Each Monday, Mondays, Monday nights."""
    part = f"T{found.word('daypart')}" if found.has("daypart") else ""
    number = found.whole("weekdays" if found.has("weekdays") else "weekday")
    return Reading(f"XXXX-WXX-{number}{part}", type="SET")


def every_part_of_day(found: Found) -> Reading:
    """Every morning."""
    return Reading(f"XXXX-XX-XXT{found.word('daypart')}", type="SET")


def every_month(found: Found) -> Reading:
    """Each July."""
    return Reading(f"XXXX-{found.whole('monthname'):02}", type="SET")


def often(found: Found) -> Reading:
    """Daily, annually."""
    return Reading(found.word("often"), type="SET")


def vague(found: Found) -> Reading:
    """Now, recently, the future."""
    value = found.word("vague")
    direction = {"PAST_REF": "past", "FUTURE_REF": "future"}.get(value, "present")
    return Reading(value, direction=direction, cue=found.text("vague"))  # type: ignore[arg-type]


def vague_past(found: Found) -> Reading:  # noqa: ARG001  one signature for all rules
    """Several years ago."""
    return Reading("PAST_REF", direction="past", cue="ago")


def _length(count: float, unit: str) -> str:
    if unit == "DE":
        count, unit = count * 10, "Y"
    elif unit == "CE":
        count, unit = count * 100, "Y"
    elif unit == "FN":
        count, unit = count * 2, "W"
    whole, half = int(count), count % 1
    if unit in _SMALLER_UNITS and half:
        smaller = f"{round(half * 60)}{_SMALLER_UNITS[unit]}"
        return f"PT{whole}{_CLOCK_UNITS[unit]}{smaller}" if whole else f"PT{smaller}"
    if unit == "Y" and half:
        return f"P{whole}Y{round(half * 12)}M" if whole else f"P{round(half * 12)}M"
    return _spelt(f"{count:g}", unit)


def _spelt(count: str, unit: str) -> str:
    if unit in _CLOCK_UNITS:
        return f"PT{count}{_CLOCK_UNITS[unit]}"
    return f"P{count}{unit}"
