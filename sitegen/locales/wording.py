"""Dates in words, with what is not known of them said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from babel.dates import format_date, format_datetime

from sitegen.locales.locale import ENGLISH, Locale
from sitegen.model import Part, Precision, When, parse_when


def in_words(when: When, locale: Locale = ENGLISH) -> str:
    """Return the date as a reader says it: "mid-January 2009", "2–5 May 2009", "since 2014"."""
    if when.precision is Precision.INTERVAL:
        return _interval(when, locale)
    words = _period(when, locale)
    if when.part:
        words = _part(when.part, words, locale)
    elif when.is_approximate:
        words = locale.gettext("about %(date)s", date=words)
    return locale.gettext("%(date)s (uncertain)", date=words) if when.is_uncertain else words


def what_is_known(when: When, locale: Locale = ENGLISH) -> str:
    """Return what the words of a date leave open, or "" for an exact day."""
    if when.is_approximate or when.is_uncertain:
        # Elsewhere the words themselves say "about" or "(uncertain)".
        return locale.gettext("approximate") if when.part else ""
    if when.is_open:
        return locale.gettext("one end not stated")
    if when.part:
        return ""
    match when.precision:
        case Precision.MONTH:
            return locale.gettext("day not stated")
        case Precision.SEASON | Precision.YEAR:
            return locale.gettext("month not stated")
        case Precision.DECADE | Precision.CENTURY:
            return locale.gettext("year not stated")
        case _:
            return ""


def month_in_words(day: date, locale: Locale = ENGLISH) -> str:
    """Return the month of `day` with its year."""
    pattern = locale.cldr.datetime_skeletons["yMMMM"]
    return format_date(day, str(pattern), locale=locale.cldr)


def _part(part: Part, words: str, locale: Locale) -> str:
    match part:
        case Part.EARLY:
            return locale.gettext("early %(date)s", date=words)
        case Part.MID:
            return locale.gettext("mid-%(date)s", date=words)
        case Part.LATE:
            return locale.gettext("late %(date)s", date=words)


def _period(when: When, locale: Locale) -> str:
    match when.precision:
        case Precision.DAY:
            return format_date(when.earliest, "long", locale=locale.cldr)
        case Precision.MONTH:
            return month_in_words(when.earliest, locale)
        case Precision.SEASON:
            return _season(when, locale)
        case Precision.DECADE:
            return locale.gettext("the %(decade)ss", decade=f"{when.edtf[:3]}0")
        case Precision.CENTURY:
            return locale.gettext("the %(decade)ss", decade=f"{when.edtf[:2]}00")
        case _:
            return when.edtf[:4]


def _season(when: When, locale: Locale) -> str:
    year = when.edtf[:4]
    match when.edtf[5:7]:
        case "21":
            return locale.gettext("spring %(year)s", year=year)
        case "22":
            return locale.gettext("summer %(year)s", year=year)
        case "23":
            return locale.gettext("autumn %(year)s", year=year)
        case _:
            return locale.gettext("winter %(year)s", year=year)


def _interval(when: When, locale: Locale) -> str:
    start_text, end_text = when.ends
    if start_text in ("", ".."):
        end = replace(parse_when(end_text), part=when.part)
        return locale.gettext("until %(date)s", date=in_words(end, locale))
    if end_text in ("", ".."):
        start = replace(parse_when(start_text), part=when.part)
        return locale.gettext("since %(date)s", date=in_words(start, locale))
    start, end = parse_when(start_text), parse_when(end_text)
    if start == end:
        return in_words(start, locale)
    return _within_a_year(start, end, locale) or locale.gettext(
        "%(start)s to %(end)s", start=in_words(start, locale), end=in_words(end, locale)
    )


def _within_a_year(start: When, end: When, locale: Locale) -> str:
    """Return an interval of exact days or months of one year without saying the same twice."""
    first, last = start.earliest, end.latest
    exact = not (start.qualifier or end.qualifier) and start.precision is end.precision
    if not exact or first.year != last.year:
        return ""
    if start.precision is Precision.DAY:
        field = "d" if first.month == last.month else "M"
        return _span(first, last, locale, "yMMMd", field)
    if start.precision is Precision.MONTH:
        return _span(first, last, locale, "yMMMM", "M")
    return ""


def _span(first: date, last: date, locale: Locale, skeleton: str, field: str) -> str:
    """Return two days as CLDR's pattern for what differs between them joins them, "" if none."""
    patterns = locale.cldr.interval_formats[skeleton][field]
    if len(patterns) != 2:  # noqa: PLR2004  some languages have no pattern for two ends
        return ""
    parts = zip((first, last), patterns, strict=True)
    said = "".join(
        str(format_datetime(day, _with_whole_months(pattern), locale=locale.cldr))
        for day, pattern in parts
    )
    return said.replace("\u2009", " ")


def _with_whole_months(pattern: str) -> str:
    """Return a pattern of CLDR with names of months where it has short ones ("Apr")."""
    return pattern if "MMMM" in pattern else pattern.replace("MMM", "MMMM")
