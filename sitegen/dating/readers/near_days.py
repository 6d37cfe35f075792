"""Rules that read days by their distance from the day of publication."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from sitegen.dating.days import WEEK, move_days, weekday_after, weekday_before
from sitegen.dating.reading import Found, Reading
from sitegen.dating.story import day_of_story
from sitegen.dating.timex import DAYS_OF_UNIT, week_value

SATURDAY = 6

# A capital after a name: a title ("Russia Today").
_NAME_BEFORE = re.compile(r"\b[A-Z][\w.&'-]*(?<!\.)[^\S\n]\Z")
_HALF_A_YEAR = range(-26, 27)


def near_day(found: Found) -> Reading | None:
    """Today, yesterday, tomorrow."""
    if found.text("near_day")[0].isupper() and _NAME_BEFORE.search(found.before(20)):
        return None
    return _day(found, move_days(found.reference, found.whole("near_day")))


def part_of_day(found: Found) -> Reading:
    """This morning, last night, tonight."""
    shift = found.whole("shift") if found.has("shift") else 0
    return _day(found, move_days(found.reference, shift))


def night(found: Found) -> Reading:
    """Tonight; overnight, in the night before."""
    day = move_days(found.reference, found.whole("night"))
    return Reading(f"{day}TNI", "XXXX-XX-XXTNI", "TIME")


def weekday(found: Found) -> Reading | None:
    """A bare weekday is the latest one, this day counted, unless the words look forward.

    On TimeBank that is right for 118 of 133.
    """
    if _is_masthead(found):
        return None
    number, verdict = found.whole("weekday"), found.verdict()
    told = day_of_story(found) if _is_pluperfect(found, verdict.cue) else None
    if told:  # "It sank on 28 February 1962. It had left on Wednesday."
        reading = _day(found, weekday_before(told, number), cue=verdict.cue)
        return replace(reading, unresolved="")
    step = weekday_after if verdict.direction == "future" else weekday_before
    return _day(found, step(found.reference, number), number, verdict.cue)


def _is_pluperfect(found: Found, cue: str) -> bool:
    return cue.lower().partition(" ")[0] in found.scene.words.get("pluperfect", {})


def shifted_weekday(found: Found) -> Reading:
    """Last Friday, next Monday: never the day of publication itself; this Sunday may be."""
    number, shift = found.whole("weekday"), found.whole("shift")
    if shift < 0:
        day = weekday_before(move_days(found.reference, -1), number)
    else:
        day = weekday_after(move_days(found.reference, shift), number)
    return _day(found, day, number, found.text("shift"))


def weekday_of_week(found: Found) -> Reading:
    """Tuesday of next week."""
    number = found.whole("weekday")
    monday = weekday_before(found.reference, 1)
    day = move_days(monday, WEEK * found.whole("shift") + number - 1)
    return _day(found, day, number, found.text("shift"))


def weekday_at_distance(found: Found) -> Reading | None:
    """A week ago Monday, two weeks from Friday."""
    if found.unit() not in ("W", "FN"):
        return None
    number = found.whole("weekday")
    days = found.whole("count") * DAYS_OF_UNIT[found.unit()]
    if found.has("ago"):
        day = move_days(weekday_before(found.reference, number), -days)
    else:
        day = move_days(weekday_after(found.reference, number), days)
    return _day(found, day, number, found.text("ago") or found.text("ahead"))


def weekday_with_day(found: Found) -> Reading | None:
    """Saturday the 24th: the nearest day that is both."""
    number, first = found.whole("weekday"), weekday_after(found.reference, found.whole("weekday"))
    days = [move_days(first, WEEK * weeks) for weeks in _HALF_A_YEAR]
    both = [day for day in days if day.day == found.whole("nth")]
    nearest = min(both, key=lambda day: abs(day - found.reference), default=None)
    return _day(found, nearest, number) if nearest else None


def weekend(found: Found) -> Reading:
    """The weekend: the last, unless the words look forward."""
    verdict = found.verdict()
    step = weekday_after if verdict.direction == "future" else weekday_before
    day = step(found.reference, SATURDAY)
    return Reading(f"{week_value(day)}-WE", "XXXX-WXX-WE", cue=verdict.cue)


def _is_masthead(found: Found) -> bool:
    """Tell whether the weekday is part of a name: the Sunday Times."""
    following = re.match(r"\s+([A-Z]\w+)", found.after(16))
    mastheads = found.scene.words.get("masthead", {})
    return following is not None and following[1].lower() in mastheads


def _day(found: Found, day: date, number: int = 0, cue: str = "") -> Reading:
    """Return a day, or the part of it that the slot `daypart` names."""
    unresolved = f"XXXX-WXX-{number}" if number else "XXXX-XX-XX"
    if not found.has("daypart"):
        return Reading(f"{day}", unresolved, cue=cue)
    part = found.word("daypart")
    return Reading(f"{day}T{part}", f"{unresolved}T{part}", "TIME", cue=cue)
