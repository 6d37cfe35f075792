"""Dates as EDTF: what is known of a date, and how surely.

The notation is the Extended Date/Time Format, levels 0 and 1, without years before 1 or of five
digits; of a time of day only its day is kept: ISO 8601-2:2019, in the profile of the Library of
Congress (https://www.loc.gov/standards/datetime/).
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum


class Precision(StrEnum):
    """The smallest unit that is known of a date."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


class Part(StrEnum):
    """The third of a period that the words of a source name ("mid-January")."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"


_OPEN = ("", "..")  # an end of an interval that is not stated
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}  # of the northern half

_POINT = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d{2}XX|XXXX)"
    r"(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}|XX))?|-XX(?:-XX)?)?(?P<qualifier>[~?%]?)\Z",
    re.ASCII,
)
_TIME = re.compile(r"(?<=\d\d-\d\d-\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?\Z")
_PART = re.compile(
    r"\b(?:(?P<early>early|start of|beginning of|début|anfang|principios|comienzos|inizio)|"
    r"(?P<mid>mid|middle of|mi|mitte|mediados|metà)|"
    r"(?P<late>late|end of|fin|ende|fine|finales))(?:[-–\s]|\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class When:
    """A date, or a span between two, with its uncertainty.

    `earliest` and `latest` are the first and last day that it can mean; an open end is
    `date.min` or `date.max`. `qualifier` is "~" (approximate), "?" (uncertain), "%" (both) or "".
    """

    edtf: str
    earliest: date
    latest: date
    precision: Precision
    qualifier: str = ""
    part: Part | None = None

    def __str__(self) -> str:
        return self.edtf

    def __hash__(self) -> int:
        return hash(self.edtf)  # by all fields it would cost more than what is looked up

    @property
    def sort_key(self) -> tuple[date, date, str]:
        """Order by the first day meant; what has no first day, by its last."""
        first = self.latest if self.earliest == date.min else self.earliest
        return (first, self.latest, self.edtf)

    @property
    def year(self) -> str:
        """The year under which it is listed, in four digits."""
        return f"{self.sort_key[0].year:04}"

    @property
    def is_open(self) -> bool:
        """Tell whether one end of the span is not stated."""
        return self.earliest == date.min or self.latest == date.max

    @property
    def is_approximate(self) -> bool:
        return self.qualifier in ("~", "%")

    @property
    def is_uncertain(self) -> bool:
        return self.qualifier in ("?", "%")

    @property
    def ends(self) -> tuple[str, str]:
        """The EDTF of both ends of an interval; the same text twice for anything else."""
        start, _, end = self.edtf.partition("/")
        return (start, end if self.precision is Precision.INTERVAL else start)

    @property
    def iso(self) -> str | None:
        """The value for an HTML `<time datetime>`, or None where HTML has no notation for it."""
        if self.precision in (Precision.DAY, Precision.MONTH, Precision.YEAR):
            return self.edtf.rstrip("~?%").replace("-XX", "")
        return None

    @property
    def iso_interval(self) -> str:
        """The first and last day that are meant, as ISO 8601-1 and -2 write an interval."""
        first = ".." if self.earliest == date.min else self.earliest.isoformat()
        last = ".." if self.latest == date.max else self.latest.isoformat()
        return f"{first}/{last}"

    def narrowed(self, expression: str) -> When:
        """Return this date limited to the third that `expression` names ("mid-January").

        Early, mid and late January are its days 1-10, 11-20 and 21-31; of longer periods, thirds.
        """
        found = _PART.search(expression)
        if found and self.is_open and self.precision is Precision.INTERVAL:
            # "until mid-January": of the one end that is told
            start, end = (
                parse_when(e).narrowed(expression) if e not in _OPEN else None for e in self.ends
            )
            told = start or end
            return replace(
                self,
                earliest=start.earliest if start else self.earliest,
                latest=end.latest if end else self.latest,
                part=told.part if told else None,
            )
        if not found or self.precision in (Precision.DAY, Precision.INTERVAL):
            return self  # of two ends, "late November" names one
        part = Part(str(found.lastgroup))
        earliest, latest = _third(self.earliest, self.latest, part, self.precision)
        return replace(self, earliest=earliest, latest=latest, part=part)


def parse_when(text: str) -> When:
    """Return the date that EDTF `text` means; ValueError, in an editor's words, if it is none."""
    text = _TIME.sub("", text.strip())
    if "/" not in text:
        return _point(text)
    start_text, _, end_text = text.partition("/")
    if start_text in _OPEN and end_text in _OPEN:
        raise ValueError(f'"{text}" has neither a beginning nor an end')
    try:
        start = None if start_text in _OPEN else _point(start_text)
        end = None if end_text in _OPEN else _point(end_text)
    except ValueError:
        raise _no_date(text) from None
    earliest = start.earliest if start else date.min
    latest = end.latest if end else date.max
    if latest < earliest:
        raise ValueError(f'"{text}" ends before it begins')
    qualifiers = {point.qualifier for point in (start, end) if point and point.qualifier}
    qualifier = "" if not qualifiers else qualifiers.pop() if len(qualifiers) == 1 else "%"
    return When(text, earliest, latest, _interval_precision(text, start, end), qualifier)


def days_apart(whens: Iterable[When]) -> int:
    """Return how many days lie between dates; none, or fewer, where some day fits them all."""
    dates = tuple(whens)
    return (max(when.earliest for when in dates) - min(when.latest for when in dates)).days


def when_of_day(day: date) -> When:
    """Return the date that is exactly `day`."""
    return When(day.isoformat(), day, day, Precision.DAY)


def _point(text: str) -> When:
    found = _POINT.match(text)
    if not found:
        raise _no_date(text)
    year, month, day, qualifier = found.group("year", "month", "day", "qualifier")
    if day == "XX":
        day = None
    if "X" in year:
        if month or year == "XXXX":
            raise _no_date(text)
        earliest, latest = (
            date(max(int(year.replace("X", "0")), 1), 1, 1),
            date(int(year.replace("X", "9")), 12, 31),
        )
        precision = Precision.CENTURY if year.endswith("XX") else Precision.DECADE
        return When(text, earliest, latest, precision, qualifier)
    if int(year) == 0:
        raise _no_date(text)
    if day is not None and month is not None:
        try:
            exact = date(int(year), int(month), int(day))
        except ValueError:
            raise _no_date(text) from None
        return When(text, exact, exact, Precision.DAY, qualifier)
    if month is not None:
        return _month_or_season(text, int(year), int(month), qualifier)
    return When(text, date(int(year), 1, 1), date(int(year), 12, 31), Precision.YEAR, qualifier)


def _no_date(text: str) -> ValueError:
    return ValueError(f'"{text}" is not a date (EDTF, for example 2009-01 or 2009-01-26)')


def _month_or_season(text: str, year: int, month: int, qualifier: str) -> When:
    if month in SEASONS:
        first_month = 3 * (month - 20)
        earliest, latest = date(year, first_month, 1), _end_of_month(year, first_month + 2)
        return When(text, earliest, latest, Precision.SEASON, qualifier)
    if not 1 <= month <= 12:  # noqa: PLR2004  months of the year
        raise _no_date(text)
    return When(text, date(year, month, 1), _end_of_month(year, month), Precision.MONTH, qualifier)


def _end_of_month(year: int, month: int) -> date:
    if month > 12:  # noqa: PLR2004  the winter of a year ends in the next
        year, month = (year + 1, month - 12) if year < date.max.year else (year, 12)
    return date(year, month, calendar.monthrange(year, month)[1])


def _interval_precision(text: str, start: When | None, end: When | None) -> Precision:
    """Tell decades, which EDTF level 1 also lets one write as intervals, from other intervals."""
    if start and end and re.match(r"\d{3}0/\d{3}9\Z", text) and start.edtf[:3] == end.edtf[:3]:
        return Precision.DECADE
    return Precision.INTERVAL


def _third(earliest: date, latest: date, part: Part, precision: Precision) -> tuple[date, date]:
    length = 10 if precision is Precision.MONTH else ((latest - earliest).days + 1) // 3
    first_end = earliest + timedelta(days=length - 1)
    mid_end = first_end + timedelta(days=length)
    return {
        Part.EARLY: (earliest, first_end),
        Part.MID: (first_end + timedelta(days=1), mid_end),
        Part.LATE: (mid_end + timedelta(days=1), latest),
    }[part]
