"""Dates as texts and machines write them, in the languages we read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from sitegen.model import When, parse_when, when_of_day

LONGEST_DATE_LINE = 160  # characters; a date line says little else
FIRST_YEAR_OF_CENTURY = 70  # two digits: 70-99 are 19xx, 00-69 are 20xx
MONTHS = 12
LAST_SHORT_YEAR = 99
EARLIEST_YEAR = 1800
LATEST_YEAR = 2100
LEAP_YEAR = 2000  # for a day without a year

_MONTH_NAMES = (
    "january jan januar janvier janv enero ene gennaio gen januari janeiro января січня stycznia",
    "february feb februar février fevrier févr febrero febbraio februari fevereiro fev февраля",
    "march mar märz mrz mars marzo maart março marco марта marca",
    "april apr avril avr abril abr aprile апреля",
    "may mai mayo maggio mag mei maio мая maja",
    "june jun juni juin junio giugno giu junho июня",
    "july jul juli juillet juil julio luglio lug julho июля",
    "august aug août aout agosto ago augustus agt августа",
    "september sep sept septembre septiembre settembre set setembro сентября",
    "october oct oktober okt octobre octubre ottobre ott outubro out октября",
    "november nov novembre noviembre novembro ноября",
    "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro декабря",
)
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_MONTH = r"(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?P<year>\d{4})"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?<![\d/-])(?P<year>\d{4})[-/.](?P<number>\d{1,2})[-/.](?P<day>\d{1,2})(?!\d)",
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:of\s+|de\s+)?{_MONTH}[\s,-]+(?:de\s+|of\s+)?(?P<year>\d{{4}}|\d\d(?!\d|:))(?!\d)",
        rf"\b{_MONTH}\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}(?!\d)",
        r"(?<!\d)(?P<year>\d{4})\s*年\s*(?P<number>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日",
        r"(?<![\d/.-])(?P<one>\d{1,2})(?P<sign>[-/.])(?P<two>\d{1,2})(?P=sign)(?P<year>\d{4}|\d\d)(?![\d/.-])",
        rf"(?<!\d\s)(?<!\d[.-])(?<!\d\.\s)\b{_MONTH},?\s+(?:de\s+)?{_YEAR}(?!\d)",
    )
)
_DAYS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"\b{_MONTH}\s*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)",
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+)?{_MONTH}",
    )
)
# Words and clocks of those who write the day first; "GMT" is everybody's.
_DAY_FIRST = re.compile(
    r"\b(?:publié|mis à jour|modifié|actualisé|veröffentlicht|aktualisiert|uhr|publicado|"
    r"actualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|atualizado|опубликовано|bst|cet|cest|msk)\b",
    re.IGNORECASE,
)


def find_date(text: str) -> tuple[When, int, int] | None:
    """Return the first full date or month of `text`, and where it stands; None if there is none."""
    for form in _FORMS:
        for found in form.finditer(text):
            if (when := _when(found)) is not None:
                return when, found.start(), found.end()
    return None


def find_dates(text: str) -> Iterator[When]:
    """Yield every full date and month of `text`, form by form."""
    for form in _FORMS:
        yield from filter(None, map(_when, form.finditer(text)))


def find_day(text: str) -> tuple[int, int] | None:
    """Return the month and the day of a date without a year: "March 18", "18 mars"."""
    for form in _DAYS:
        if found := form.search(text):
            month, day = _MONTHS[found["month"].lower()], int(found["day"])
            if _day(LEAP_YEAR, month, day):
                return month, day
    return None


def read_iso(text: str) -> When | None:
    """Read the date of a machine-readable stamp ("2009-01-26T10:00:00Z"), as its own clock says."""
    found = re.match(r"\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)", text)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    plain = find_date(text)
    return plain[0] if plain else None


def _when(found: re.Match[str]) -> When | None:
    parts = found.groupdict()
    year = _full_year(parts["year"])
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    if parts.get("one"):
        return _numbers(
            year, int(parts["one"]), int(parts["two"]), _is_day_first(found, parts["sign"])
        )
    named = parts.get("month")
    month = _MONTHS[named.lower()] if named else int(parts["number"])
    if parts.get("day"):
        return _day(year, month, int(parts["day"]))
    return parse_when(f"{year:04d}-{month:02d}")


def _is_day_first(found: re.Match[str], sign: str) -> bool:
    return sign == "." or bool(_DAY_FIRST.search(found.string[:LONGEST_DATE_LINE]))


def _numbers(year: int, one: int, two: int, is_day_first: bool) -> When | None:  # noqa: FBT001
    """Read "26.01.2009" and "26/01/2009"; of "03/04/2009", which two places read apart, nothing."""
    if is_day_first or one > MONTHS or one == two:
        return _day(year, two, one)
    return _day(year, one, two) if two > MONTHS else None


def _full_year(digits: str) -> int:
    year = int(digits)
    if year > LAST_SHORT_YEAR:
        return year
    return year + (1900 if year >= FIRST_YEAR_OF_CENTURY else 2000)


def _day(year: int, month: int, day: int) -> When | None:
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None  # "0001-01-01" is what some programs write for no date at all
    try:
        return when_of_day(date(year, month, day))
    except ValueError:
        return None
