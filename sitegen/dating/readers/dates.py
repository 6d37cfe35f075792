"""Rules that read days with a number: of a year, of a list, of a range, of the month told."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from sitegen.dating.choosing import day_of, year_of_month
from sitegen.dating.days import MONTHS, after_months, day_or_none, nth_weekday
from sitegen.dating.reading import Found, Reading
from sitegen.dating.story import year_of_story
from sitegen.dating.timex import week_value

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SPOKEN_REACH = 1500
_LIST_GAP = re.compile(r",?\s+(?:(?:and|or|&)\s+)?", re.IGNORECASE)
_BETWEEN = re.compile(r"\bbetween\s+(?:the\s+)?\Z", re.IGNORECASE)
_LISTING = frozenset({"full date", "month day", "listed day"})
_ATTACKS = re.compile(r"(?:th)?,?\s+(?:terror|attack)", re.IGNORECASE)
_ATTACKS_OF = re.compile(r"\battacks?\s+(?:of|on)\s+\Z", re.IGNORECASE)


def full_date(found: Found) -> Reading | None:
    """15 July 2009."""
    year, month = found.year(), found.whole("month")
    day = day_or_none(year, month, found.whole("day"))
    # A day that no month has ("February 30, 2008") leaves the month.
    return Reading(day.isoformat() if day else f"{year:04}-{month:02}")


def iso_date(found: Found) -> Reading | None:
    """2009-07-15."""
    day = day_or_none(
        *(int(found.text(slot)) for slot in ("iso_year", "month_number", "day_number"))
    )
    return Reading(day.isoformat()) if day else None


def month_first_date(found: Found) -> Reading | None:
    """7/15/2009, or 15/7/2009 where the first number can be no month."""
    month, day = int(found.text("number")), int(found.text("number2"))
    return _numeric_date(found, *((day, month) if month > MONTHS else (month, day)))


def day_first_date(found: Found) -> Reading | None:
    """15.7.2009."""
    return _numeric_date(found, int(found.text("number2")), int(found.text("number")))


def month_day(found: Found) -> Reading | None:
    """15 July, of the year that the words around it or the words "last year" name."""
    month, day = found.whole("month"), found.whole("day")
    verdict = found.verdict()
    unresolved = f"XXXX-{month:02}-{day:02}"
    if found.has("shift"):
        exact = day_or_none(found.reference.year + found.whole("shift"), month, day)
    elif found.has("that_year"):
        year = found.year_told()
        exact = day_or_none(int(year or found.reference.year), month, day)
        unresolved = "" if year else unresolved
    else:
        exact = day_of(month, day, found.reference, verdict)
        told = year_of_story(found, verdict, exact) if exact else 0
        if told and (in_story := day_or_none(told, month, day)):
            return Reading(in_story.isoformat(), cue=verdict.cue)
    return Reading(exact.isoformat(), unresolved, cue=verdict.cue) if exact else None


def day_range(found: Found) -> Reading | None:
    """2-5 May; the second month and the year may be unnamed."""
    month, day, last = found.whole("month"), found.whole("day"), found.whole("day2")
    verdict = found.verdict()
    first = day_of(month, day, found.reference, verdict)
    if found.has("year"):
        stated = found.year()
    else:
        stated = year_of_story(found, verdict, first) if first else 0
    if stated:
        first = day_or_none(stated, month, day)
    end = day_or_none(first.year, month, last) if first else None
    if not first or not end or end <= first:
        return None
    unresolved = "" if stated else f"XXXX-{month:02}-{day:02}/XXXX-{month:02}-{last:02}"
    return Reading(f"{first}/{end}", unresolved, cue=verdict.cue)


def days_between(found: Found) -> Reading | None:
    """Between 2 and 5 May, 2 and 3 May; without "between" days that do not meet are a list."""
    meet = found.whole("day2") == found.whole("day") + 1
    return day_range(found) if meet or _BETWEEN.search(found.before(12)) else None


def listed_day(found: Found) -> Reading | None:
    """The 2 of "2, 3 and 5 May": a day of the month that ends the list."""
    return full_date(found) if found.has("year") else month_day(found)


def next_listed_day(found: Found) -> Reading | None:
    """The 3 and the 5 of "May 2, 3 and 5": later days of the month that began the list."""
    if not found.mentions:
        return None
    last = found.mentions[-1]
    gap = found.scene.text[last.end : found.match.start()]
    value, day = last.reading.value, found.whole("day")
    if last.rule not in _LISTING or not _LIST_GAP.fullmatch(gap) or not _DAY.fullmatch(value):
        return None
    exact = day_or_none(int(value[:4]), int(value[5:7]), day)
    if not exact or day <= int(value[8:]):
        return None
    unresolved = f"XXXX-{value[5:7]}-{day:02}" if last.reading.unresolved else ""
    return replace(last.reading, value=f"{exact}", unresolved=unresolved)


def nth_weekday_of_month(found: Found) -> Reading | None:
    """The first Sunday in March, the second Tuesday of next month."""
    reference, weekday, nth = found.reference, found.whole("weekday"), found.whole("which")
    verdict = found.verdict()
    if found.has("month"):
        month = found.whole("month")
        surely = verdict._replace(sure=True)  # nobody elects on a day that is nearer but over
        year = found.year() if found.has("year") else year_of_month(month, reference, surely)
    else:
        shift = found.whole("shift") if found.has("shift") else 0
        first = after_months(reference.replace(day=1), shift)
        if not first:
            return None
        year, month = first.year, first.month
    unresolved = "" if found.has("year") else "XXXX-XX-XX"
    day = nth_weekday(year, month, weekday, nth)
    return Reading(f"{day}", unresolved, cue=verdict.cue) if day.month == month else None


def week_of_day(found: Found) -> Reading | None:
    """The week of 12 January."""
    day = full_date(found) if found.has("year") else month_day(found)
    if not day:
        return None
    unresolved = "XXXX-WXX" if day.unresolved else ""
    return replace(day, value=week_value(date.fromisoformat(day.value)), unresolved=unresolved)


def day_of_context(found: Found) -> Reading | None:
    """The 12th, of the month spoken of or, failing that, of the publication."""
    told = found.context(r"\d{4}-\d\d\b.*", _SPOKEN_REACH)
    month = told[:7] or found.reference.isoformat()[:7]
    exact = day_or_none(int(month[:4]), int(month[5:]), found.whole("nth"))
    return Reading(exact.isoformat(), "XXXX-XX-XX") if exact else None


def day_of_this_month(found: Found) -> Reading | None:
    """The 3rd of this month."""
    year, month = found.reference.year, found.reference.month
    exact = day_or_none(year, month, found.whole("nth"))
    return Reading(exact.isoformat(), f"XXXX-XX-{exact.day:02}") if exact else None


def attack_of_2001(found: Found) -> Reading | None:
    """9/11, the attacks of September 11, the September 11 attacks."""
    if found.has("month"):
        told = (found.whole("month"), found.whole("day")) == (9, 11)
        named = _ATTACKS.match(found.after(20)) or _ATTACKS_OF.search(found.before(20))
        if not told or not named:
            return None
    return Reading("2001-09-11")


def _numeric_date(found: Found, month: int, day: int) -> Reading | None:
    exact = day_or_none(found.year(), month, day)
    return Reading(exact.isoformat()) if exact else None
