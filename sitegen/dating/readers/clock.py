"""Rules that read times of day; the day is the one named beside them."""

from __future__ import annotations

import re

from sitegen.dating.reading import Found, Reading

_DEFINED = re.compile(r"\s+(?:the|that|when|before|after)\b")
_GOVERNOR = re.compile(r"\b(?:by|until|before|since|around)\s+\Z", re.IGNORECASE)
_NOON = 12
_LAST_HOUR, _LAST_MINUTE = 24, 59


def clock_time(found: Found) -> Reading | None:
    """5 p.m., 7:15 p.m. EST, 14:30 GMT."""
    hour = int(found.text("hour"))
    minute = int(found.text("minute") or 0)
    if hour > _LAST_HOUR or minute > _LAST_MINUTE:
        return None
    if found.has("half_of_day"):
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + _NOON * (found.word("half_of_day") == "PM")
    return _at(found, f"{hour:02}:{minute:02}")


def named_time(found: Found) -> Reading:
    """Noon, midnight."""
    return _at(found, found.word("named_time"))


def part_of_its_day(found: Found) -> Reading | None:
    """The morning, the early hours: of the day named beside it or before it."""
    if _DEFINED.match(found.after(8)):
        return None  # "the night the ship went down"
    return _at(found, found.word("hours" if found.has("hours") else "daypart"))


def governed_part_of_day(found: Found) -> Reading | None:
    """By evening, before dawn."""
    return part_of_its_day(found) if _GOVERNOR.search(found.before(8)) else None


def _at(found: Found, time: str) -> Reading:
    """Return a time of the day of publication, until a day beside it is found."""
    verdict = found.verdict()
    return Reading(
        f"{found.reference}T{time}",
        f"XXXX-XX-XXT{time}",
        "TIME",
        direction=verdict.direction,
        cue=verdict.cue,
        aside=True,
    )
