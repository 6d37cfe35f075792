"""Rules that read weeks, months, quarters, seasons and years beside that of publication."""

from __future__ import annotations

import re

from sitegen.dating.choosing import year_of_month
from sitegen.dating.days import MONTHS, quarter_of
from sitegen.dating.reading import Found, Reading
from sitegen.dating.timex import MIDDLE_MONTHS, UNKNOWN_PERIODS, period

_GOVERNOR = re.compile(r"\b(?:for|of|in)\s+\Z", re.IGNORECASE)
_SEASON_GOVERNOR = re.compile(
    r"\b(?:in|by|until|since|during|over|through|for|before|after|from|to)\s+\Z", re.IGNORECASE
)
# A coming quarter is spoken of at most half a year ahead; results are reported long after.
_QUARTERS_AHEAD = 2
_QUARTERS = 4
_HALVES = 2
_FIRST_OF_YEAR = 4  # the middle month of spring
_NUMBERS = ("digit", "end_quarter", "end_half", "ordinal")  # slots


def shifted_unit(found: Found) -> Reading | None:
    """Last week, this month, next year; early, later or at the end of it."""
    if found.unit() == "D":
        return None  # "the last day" is one of many
    if found.text("shift")[0].isupper() and found.text("unit")[0].isupper():
        return None  # "This Week" is a programme
    return _period(found, found.whole("shift"), about=found.is_rough)


def unit_of_reference(found: Found) -> Reading | None:
    """The end of the month, earlier in the year."""
    return _period(found, 0, about=found.is_rough)


def year_spoken_of(found: Found) -> Reading | None:
    """The fiscal year, the full year; the year, where "for", "of" or "in" stands before it."""
    if found.unit() not in ("W", "M", "Y"):
        return None
    named = len(found.text("").split()) > len(("the", "year"))
    return _period(found, 0) if named or _GOVERNOR.search(found.before(10)) else None


def unit_end(found: Found) -> Reading | None:
    """Year-end, the month's end; since year-end, the last."""
    verdict = found.verdict()
    shift = -1 if verdict.governed and verdict.direction == "past" else 0
    return _period(found, shift, about=True) if found.unit() in ("M", "Y") else None


def season(found: Found) -> Reading | None:
    """Spring 2009, last summer, the autumn; "the fall" of prices and Ms Summer Vega are none."""
    name = found.word("season")
    if not (found.has("year") or found.has("shift") or _is_governed(found)):
        return None
    if found.has("year"):
        return Reading(f"{found.year():04}-{name}", about=found.is_rough)
    month, cue = MIDDLE_MONTHS[name], found.text("shift")
    verdict = found.verdict()
    is_ahead = verdict.direction == "future" and found.has("shift") and not found.whole("shift")
    if found.has("shift") and not is_ahead:
        year = _year_of_shifted_season(found, month)
    else:
        year, cue = year_of_month(month, found.reference, verdict), verdict.cue
    year -= name == "WI"
    return Reading(f"{year:04}-{name}", f"XXXX-{name}", about=found.is_rough, cue=cue)


def season_of_years(found: Found) -> Reading:
    """The winter of 2010-11, which bears the year that it begins in."""
    return Reading(f"{found.text('first_year')}-{found.word('season')}")


def governed_season(found: Found) -> Reading:
    """Autumn, where the template has seen the preposition that makes it one ("im Herbst")."""
    name, verdict = found.word("season"), found.verdict()
    year = year_of_month(MIDDLE_MONTHS[name], found.reference, verdict) - (name == "WI")
    return Reading(f"{year:04}-{name}", f"XXXX-{name}", about=found.is_rough, cue=verdict.cue)


def quarter(found: Found) -> Reading | None:
    """The third quarter: the latest begun, unless the words look forward or name the year."""
    return _part_of_year(found, "Q", _QUARTERS, quarter_of(found.reference.month))


def half(found: Found) -> Reading | None:
    """The second half of 2011."""
    return _part_of_year(found, "H", _HALVES, 1 + (found.reference.month > MONTHS // 2))


def _is_governed(found: Found) -> bool:
    """Tell whether a season named without a year is one: no name, and no fall of prices."""
    if found.is_listed("season", "noun_like"):
        return bool(_SEASON_GOVERNOR.search(found.before(10)))
    if found.text("") == found.text("season"):  # "summer" of no article
        return bool(_SEASON_GOVERNOR.search(found.before(10)))
    return True


def _period(found: Found, shift: int, *, about: bool = False) -> Reading | None:
    unit = found.unit()
    value = period(found.reference, unit, shift)
    unresolved = UNKNOWN_PERIODS.get(unit, "XXXX")
    return Reading(value, unresolved, about=about, cue=found.text("shift")) if value else None


def _year_of_shifted_season(found: Found, month: int) -> int:
    """Return the year of the middle month: last summer is over, next summer has not begun."""
    reference, shift = found.reference, found.whole("shift")
    months_on = (month - reference.month + MONTHS // 2) % MONTHS - MONTHS // 2
    index = reference.year * MONTHS + reference.month - 1 + months_on
    if not shift and month >= _FIRST_OF_YEAR:  # of this year, but for the winter
        return reference.year
    if shift < 0 and months_on >= -1:
        index -= MONTHS
    elif shift > 0 and months_on <= 1:
        index += MONTHS
    return index // MONTHS


def _part_of_year(found: Found, sort: str, parts: int, current: int) -> Reading | None:
    number = found.whole(next(s for s in _NUMBERS if found.has(s)))
    if not 1 <= number <= parts:
        return None
    if found.has("year"):
        return Reading(f"{found.year():04}-{sort}{number}")
    year, unresolved = found.reference.year, f"XXXX-{sort}{number}"
    if found.has("shift"):
        return Reading(f"{year + found.whole('shift'):04}-{sort}{number}", unresolved)
    verdict = found.verdict()
    if verdict.direction == "future" and (number - current) % parts <= _QUARTERS_AHEAD:
        year += number < current
    else:
        year -= number > current
    earlier = found.has("year_ago")
    value = f"{year - earlier:04}-{sort}{number}"
    outlook = verdict.direction == "future"  # what is compared with is a quarter that is over
    return Reading(value, unresolved, cue=verdict.cue, aside=earlier or outlook)
