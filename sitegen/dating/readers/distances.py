"""Rules that count from a day: of publication, or spoken of before."""

from __future__ import annotations

from datetime import date

from sitegen.dating.days import WEEK, after_days, after_months
from sitegen.dating.reading import Found, Reading
from sitegen.dating.timex import MONTHS_OF_UNIT, period

_DATE = r"\d{4}(?:-\d\d){0,2}(?:T.*)?"
_LENGTHS = {"D": 10, "M": 7, "Y": 4}  # of YYYY-MM-DD, and of what is left of it
_QUARTER_REACH = 2000


def ago(found: Found) -> Reading | None:
    """Two weeks ago: weeks give about a day, months about a month, years about a year."""
    return _moved(found, found.reference, -1, "XXXX", found.text("ago"))


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
    value = next((v for v in [found.context(_DATE)] if length and len(v) >= length), "")
    if not value:
        return None
    moved = period(_first_day(value[:length]), unit, found.whole("that"))
    return Reading(moved, cue=found.text("that")) if moved else None


def year_earlier(found: Found) -> Reading:
    """A year earlier: of the quarter spoken of, else of the year of publication."""
    value = found.context(r"\d{4}-Q\d") or f"{found.reference.year:04}"
    earlier = f"{int(value[:4]) - 1:04}{value[4:]}"
    return Reading(earlier, "XXXX", about=True, cue=found.text(""), aside=True)


def quarter_of_context(found: Found) -> Reading | None:
    """The quarter, the latest period: the one spoken of before; a quarter else the last over."""
    value = found.context(r"\d{4}-Q\d", _QUARTER_REACH)
    if not value and found.text("").lower().endswith("period"):
        return None
    value = value or period(found.reference, "Q", -1)
    earlier = found.has("year_ago") or found.has("shift")
    year = found.year() if found.has("year") else int(value[:4]) - earlier
    return Reading(f"{year:04}{value[4:]}", "XXXX-QX", aside=earlier or found.has("year"))


def _first_day(value: str) -> date:
    return date.fromisoformat(value[:10] + "0001-01-01"[len(value) :])


def _moved(found: Found, base: date, sign: int, unresolved: str, cue: str) -> Reading | None:
    unit, count = found.unit(), sign * found.whole("count")
    if unit in MONTHS_OF_UNIT:
        day = after_months(base, count * MONTHS_OF_UNIT[unit])
    elif unit in ("D", "W"):
        day = after_days(base, count * (WEEK if unit == "W" else 1))
    else:
        return None
    if not day:
        return None
    exact = unit == "D" or found.has("near_day")  # "twenty years ago today"
    length = 10 if exact or unit == "W" else 7 if unit in ("M", "Q") else 4
    about = not exact or found.has("approx")
    return Reading(day.isoformat()[:length], unresolved, about=about, cue=cue)
