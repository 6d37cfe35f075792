"""Dates in words, with what is not known of them said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sitegen.model.when import SEASONS, Precision, When, parse_when

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def in_words(when: When) -> str:
    """Return the date as a reader says it: "mid-January 2009", "2-5 May 2009", "since 2014"."""
    if when.precision is Precision.INTERVAL:
        return _interval(when)
    words = _period(when)
    if when.part:
        words = f"{when.part}-{words}" if when.part == "mid" else f"{when.part} {words}"
    elif when.is_approximate:
        words = f"about {words}"
    return f"{words} (uncertain)" if when.is_uncertain else words


def what_is_known(when: When) -> str:
    """Return what the words of a date leave open, or "" for an exact day."""
    missing = {
        Precision.MONTH: "day not stated",
        Precision.SEASON: "month not stated",
        Precision.YEAR: "month not stated",
        Precision.DECADE: "year not stated",
        Precision.CENTURY: "year not stated",
    }
    if when.is_approximate or when.is_uncertain:
        return "approximate" if when.part else ""  # the words say "about", "(uncertain)"
    if when.is_open:
        return "one end not stated"
    return "" if when.part else missing.get(when.precision, "")


def _period(when: When) -> str:
    first = when.earliest
    match when.precision:
        case Precision.DAY:
            return _day(first)
        case Precision.MONTH:
            return _month(when)
        case Precision.SEASON:
            return f"{SEASONS[int(when.edtf[5:7])]} {when.edtf[:4]}"
        case Precision.DECADE:
            return f"the {when.edtf[:3]}0s"
        case Precision.CENTURY:
            return f"the {when.edtf[:2]}00s"
        case _:
            return when.edtf[:4]


def _month(when: When) -> str:
    return f"{_MONTHS[int(when.edtf[5:7]) - 1]} {when.edtf[:4]}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _interval(when: When) -> str:
    start_text, end_text = when.ends
    if start_text in ("", ".."):
        return f"until {in_words(replace(parse_when(end_text), part=when.part))}"
    if end_text in ("", ".."):
        return f"since {in_words(replace(parse_when(start_text), part=when.part))}"
    start, end = parse_when(start_text), parse_when(end_text)
    if start == end:
        return in_words(start)
    return _two_days(start, end) or f"{in_words(start)} to {in_words(end)}"


def _two_days(start: When, end: When) -> str:
    """Return an interval of exact days or months of one year without saying the same twice."""
    first, last = start.earliest, end.latest
    exact = not (start.qualifier or end.qualifier) and start.precision is end.precision
    if not exact or first.year != last.year:
        return ""
    if start.precision is Precision.DAY and first.month == last.month:
        return f"{first.day}–{_day(last)}"
    if start.precision is Precision.DAY:
        return f"{first.day} {_MONTHS[first.month - 1]} to {_day(last)}"
    if start.precision is Precision.MONTH:
        return f"{_MONTHS[first.month - 1]} to {_month(end)}"
    return ""
