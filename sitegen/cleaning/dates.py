"""The date that a date line, a meta tag or a mail header states."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from sitegen.model import When, parse_when, when_of_day

LONGEST_DATE_LINE = 160  # characters; a date line says little else
FIRST_YEAR_OF_CENTURY = 70  # two digits: 70-99 are 19xx, 00-69 are 20xx
MONTHS = 12
LAST_SHORT_YEAR = 99
EARLIEST_YEAR = 1800
LATEST_YEAR = 2100

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
_NOT_PUBLISHED = re.compile(
    r"\b(?:up-?dated|modified|changed|revised|edited|printed?|accessed|retrieved|archived?|crawled|"
    r"scanned|expires|actualisé|mis à jour|modifié|aktualisiert|geändert|bijgewerkt|actualizado|"
    r"aggiornato|atualizado|обновлено)\b",
    re.IGNORECASE,
)
_NOISE = re.compile(
    r"\b(?:published|posted|issued|released?|first|created|date|time|dated|as of|as at|"
    r"filed|uploaded|submitted|added|on|at|"
    r"am|pm|a\.m\.|p\.m\.|noon|midnight|uhr|heures?|h|"
    r"gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ist|msk|local|"
    r"(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|veröffentlicht|stand|vom|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|publié|le|à|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|publicado|el|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gepubliceerd|op|om)\b"
    r"|\d{1,2}[:.h]\d{2}(?::\d{2})?(?:am|pm)?|\d{1,2}\s?(?:am|pm)\b|[+-]\d{4}\b|\d{4}\s?(?:gmt|[ecmp][sd]t)\b",
    re.IGNORECASE,
)


_SEPARATOR = re.compile(r"\s*[|·•]\s*|\s+[-–—]{1,2}\s+")
_ISSUE = re.compile(
    r"\b(?:vol(?:ume)?|no|nr|issue|number|jahrgang|heft|année)(?:\.\s*|\s+)(?:\d+|(?-i:[IVXLC]+))\b,?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line whose matter is a date.

    `when` is None where it is the date of something else than publication ("updated"). `parts` are
    what the line says besides, without weekday, time and "posted on"; `is_issue` tells
    "Vol. III No. 7, May 1951".
    """

    when: When | None
    parts: tuple[str, ...]
    is_issue: bool = False


def date_line(text: str) -> DateLine | None:
    """Read a line that states a date and perhaps a little else; None for a text without one."""
    if len(text) > LONGEST_DATE_LINE:
        return None
    plain, issues = _ISSUE.subn(" ", text)
    dates: list[When | None] = []
    parts: list[str] = []
    for segment in _SEPARATOR.split(plain):
        rest = segment
        while found := find_date(rest):
            when, start, end = found
            dates.append(None if _NOT_PUBLISHED.search(rest[max(0, start - 40) : start]) else when)
            # The cut stays visible, so that the next date is not read with the words of this one.
            rest = f"{rest[:start]} , {rest[end:]}"
        rest = _NOISE.sub(" ", _NOT_PUBLISHED.sub(" ", rest) if dates else rest)
        if rest := " ".join(rest.split()).strip(" ,;.()[]@/–—-").lstrip(": "):
            parts.append(re.sub(r"\s*,(?:\s*,)+\s*|\s+,\s*", ", ", rest))
    if not dates:
        return None
    return DateLine(next(filter(None, dates), None), tuple(parts), bool(issues))


def find_date(text: str) -> tuple[When, int, int] | None:
    """Return the first full date or month of `text`, and where it stands; None if there is none."""
    for form in _FORMS:
        for found in form.finditer(text):
            if (when := _when(found)) is not None:
                return when, found.start(), found.end()
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
        return _numbers(year, int(parts["one"]), int(parts["two"]), parts["sign"])
    named = parts.get("month")
    month = _MONTHS[named.lower()] if named else int(parts["number"])
    if parts.get("day"):
        return _day(year, month, int(parts["day"]))
    return parse_when(f"{year:04d}-{month:02d}")


def _numbers(year: int, one: int, two: int, sign: str) -> When | None:
    """Read "26.01.2009" and "26/01/2009"; of "03/04/2009", which two places read apart, nothing."""
    if sign == "." or one > MONTHS or one == two:
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
