"""Rules that count from a day: of publication, or spoken of before."""

from __future__ import annotations

import re
from datetime import date

from sitegen.dating.choosing import year_of_month
from sitegen.dating.days import (
    after_days,
    after_months,
    move_days,
    weekday_after,
    weekday_before,
)
from sitegen.dating.direction import sentence_ends
from sitegen.dating.edtf import edtf_of
from sitegen.dating.reading import Found, Reading
from sitegen.dating.timex import (
    DAYS_OF_UNIT,
    MIDDLE_MONTHS,
    MONTHS_OF_UNIT,
    UNKNOWN_PERIODS,
    period,
)
from sitegen.model import parse_when

_DATE = r"\d{4}(?:-\d\d){0,2}(?:T.*)?"
_LENGTHS = {"D": 10, "W": 10, "M": 7, "Y": 4}  # of YYYY-MM-DD, and of what is left of it
_QUARTER_REACH = 2000


def ago(found: Found) -> Reading | None:
    """Two weeks ago: weeks give about a day, months about a month, years about a year."""
    return _moved(found, found.reference, -1, "XXXX", found.text("ago"))


def years_ago_weekday(found: Found) -> Reading | None:
    """Ten years ago on Friday: the day of the year that the nearest Friday has."""
    number, reference = found.whole("weekday"), found.reference
    days = (weekday_after(reference, number), weekday_before(reference, number))
    nearest = min(days, key=lambda day: abs(day - reference))
    moved = after_months(nearest, -12 * found.whole("count"))
    return Reading(moved.isoformat(), "XXXX-XX-XX", cue=found.text("ago")) if moved else None


def years_ago_this(found: Found) -> Reading | None:
    """Fifty years ago this winter, two years ago this month."""
    years = found.whole("count")
    if found.has("unit"):
        moved = after_months(found.reference, -12 * years)
        value = period(moved, found.unit(), 0) if moved else ""
    else:
        season = found.word("season")
        last = year_of_month(MIDDLE_MONTHS[season], found.reference, found.verdict())
        value = f"{last - (season == 'WI') - years:04}-{season}"
    return Reading(value, "XXXX", cue=found.text("ago")) if value else None


def from_now(found: Found) -> Reading | None:
    """Two weeks from now."""
    return _moved(found, found.reference, 1, "XXXX", "from now")


def later(found: Found) -> Reading | None:
    """Three days later, five years earlier: from the date spoken of before, no more exact."""
    value = found.context(_DATE).partition("T")[0]
    if not value:
        return None
    moved = _moved(found, _first_day(value), found.whole("later"), "", found.text("later"))
    return moved if moved and len(moved.value) <= len(value) else None


def unit_of_context(found: Found) -> Reading | None:
    """That year, the following month, the next day: from the date spoken of before."""
    unit = found.unit()
    length = _LENGTHS.get(unit)
    shape = r"\d{4}.*" if unit == "Y" else _DATE  # "the winter of 1840 … that year"
    value = next((v for v in [found.context(shape)] if length and len(v) >= length), "")
    if not value:
        return None
    moved = period(_first_day(value[:length]), unit, found.whole("that"))
    return Reading(moved, about=found.is_rough, cue=found.text("that")) if moved else None


def unit_beside_next(found: Found) -> Reading | None:
    """The week before last, the year after next."""
    value = period(found.reference, found.unit(), found.whole("beside_next"))
    unresolved = UNKNOWN_PERIODS.get(found.unit(), "XXXX")
    return Reading(value, unresolved, cue=found.text("beside_next")) if value else None


def unit_beside(found: Found) -> Reading | None:
    """The day before, the year after: beside the date spoken of, a year or month else of today."""
    unit = found.unit()
    length = _LENGTHS.get(unit, 99)
    value = found.context(rf"\d{{4}}.{{{length - 4},}}") if unit in _LENGTHS else ""
    if not value and unit != "Y":
        return None
    base = _first_day(value[:length]) if value else found.reference
    moved = period(base, unit, found.whole("beside"))
    unresolved = "" if value else "XXXX"
    return Reading(moved, unresolved, cue=found.text("beside"), aside=True) if moved else None


def month_of_story(found: Found) -> Reading | None:
    """That October, the following March: of the year spoken of, or the first after its date."""
    year = _year_beside(found, found.whole("monthname"))
    if not year:
        return None
    return Reading(f"{year:04}-{found.whole('monthname'):02}", cue=found.text("that"))


def season_of_story(found: Found) -> Reading | None:
    """That summer, the following spring."""
    season = found.word("season")
    year = _year_beside(found, MIDDLE_MONTHS[season])
    return (
        Reading(f"{year - (season == 'WI'):04}-{season}", cue=found.text("that")) if year else None
    )


def part_of_day_of_story(found: Found) -> Reading | None:
    """The next morning, that night: of the day spoken of."""
    value = found.context(r"\d{4}-\d\d-\d\d.*")[:10]
    moved = after_days(date.fromisoformat(value), found.whole("that")) if value else None
    if not moved:
        return None
    return Reading(f"{moved}T{found.word('daypart')}", type="TIME", cue=found.text("that"))


def weekday_of_story(found: Found) -> Reading | None:
    """The following Friday, the previous Monday, that Tuesday: beside the day spoken of."""
    value, shift = found.context(r"\d{4}-\d\d-\d\d.*")[:10], found.whole("that")
    if not value:
        return None
    base, number = date.fromisoformat(value), found.whole("weekday")
    if shift > 0:
        day = weekday_after(move_days(base, 1), number)
    elif shift < 0:
        day = weekday_before(move_days(base, -1), number)
    else:
        day = weekday_after(weekday_before(base, 1), number)
    return Reading(f"{day}", cue=found.text("that"))


def year_earlier(found: Found) -> Reading:
    """A year earlier: of the quarter spoken of, else of the year of publication.

    After "the first nine months" or "last year" it is a year, not a quarter.
    """
    last_year = f"{found.reference.year - 1:04}"
    value = found.context(rf"\d{{4}}-Q\d|P\dM|{last_year}")
    earlier = f"{int(value[:4]) - 1:04}{value[4:]}" if "Q" in value else last_year
    month = _month_of_sentence(found)
    if month:  # "in November, from 5.4 percent a year earlier"
        earlier = f"{int(month[:4]) - 1:04}{month[4:]}"
    return Reading(earlier, "XXXX", about=True, cue=found.text(""), aside=True)


def _month_of_sentence(found: Found) -> str:
    """Return the month that the sentence named just before "earlier", or ""."""
    last = found.mentions[-1] if found.mentions else None
    if not last or not last.rule.startswith("month") or not found.text("").endswith("earlier"):
        return ""
    gap = found.scene.text[last.end : found.match.start()]
    is_month = re.fullmatch(r"\d{4}-\d\d", last.reading.value)
    return last.reading.value if is_month and not sentence_ends(gap) else ""


def quarter_of_context(found: Found) -> Reading | None:
    """The quarter, the latest period: the one spoken of before; a quarter else the last over."""
    value = found.context(r"\d{4}-Q\d", _QUARTER_REACH)
    if not value and found.text("").lower().endswith("period"):
        return None
    value = value or period(found.reference, "Q", -1)
    earlier = found.has("year_ago") or found.has("shift")
    year = found.year() if found.has("year") else int(value[:4]) - earlier
    return Reading(f"{year:04}{value[4:]}", "XXXX-QX", aside=earlier or found.has("year"))


def _year_beside(found: Found, month: int) -> int:
    """Return the year of a month that follows, precedes or shares the date spoken of; or 0."""
    value, shift = found.context(r"\d{4}(?:-[\dQHSFW].*)?"), found.whole("that")
    if not value:
        return 0
    first, last = _months_of(value)
    return int(value[:4]) + (shift > 0 and month <= last) - (shift < 0 and month >= first)


def _months_of(value: str) -> tuple[int, int]:
    """Return the first and last month of a period."""
    when = parse_when(edtf_of(value) or value[:4])
    return when.earliest.month, when.latest.month


def _first_day(value: str) -> date:
    return date.fromisoformat(value[:10] + "0001-01-01"[len(value) :])


def _moved(found: Found, base: date, sign: int, unresolved: str, cue: str) -> Reading | None:
    unit = found.unit()
    count = sign * (found.number("count") + (found.number("half") if found.has("half") else 0))
    if unit in ("Y", "DE", "CE") and count % 1:  # half a year, two and a half years
        count, unit = count * MONTHS_OF_UNIT[unit], "M"
    if unit in MONTHS_OF_UNIT:
        day = after_months(base, round(count * MONTHS_OF_UNIT[unit]))
    elif unit in DAYS_OF_UNIT:
        day = after_days(base, round(count * DAYS_OF_UNIT[unit]))
    else:
        return None
    if not day:
        return None
    exact = unit == "D" or found.has("near_day")  # "twenty years ago today"
    length = 10 if unit in DAYS_OF_UNIT or exact else 7 if unit in ("M", "Q") else 4
    about = not exact or found.has("approx")
    return Reading(day.isoformat()[:length], unresolved, about=about, cue=cue)
