"""Dates that are no EDTF, and what their editors will have meant."""

from __future__ import annotations

import calendar
import re

from sitegen.model import parse_when

_MONTHS = (
    "january jan januar jänner janvier enero gennaio",
    "february feb februar février fevrier febrero febbraio",
    "march mar märz maerz mars marzo",
    "april apr avril abril aprile",
    "may mai mayo maggio",
    "june jun juni juin junio giugno",
    "july jul juli juillet julio luglio",
    "august aug août aout agosto",
    "september sep sept septembre septiembre settembre",
    "october oct oktober okt octobre octubre ottobre",
    "november nov novembre noviembre",
    "december dec dezember dez décembre decembre diciembre dicembre",
)
_MONTH_OF = {name: month for month, names in enumerate(_MONTHS, 1) for name in names.split()}
_SEASON_OF = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23}  # a winter is in two years

_DASHES = str.maketrans("‐‑‒–—−", "------")
_ABOUT = re.compile(r"(?:circa\b|ca?\.?(?=\s|\d)|about\b|around\b|approx\.?|~)\s*", re.ASCII)
_PART_OF = re.compile(r"(?:early|mid|middle of|late|end of|beginning of|start of)[\s-]+")
_FILLERS = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|of|the|de|del|di)\b|(?<=\d)(?:st|nd|rd|th)\b|,"
)
_YEAR_FIRST = re.compile(r"(\d{4})([-./ ])(\d{1,2})(?:\2(\d{1,2}))?\Z", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([-./ ]) ?(\d{1,2})\2 ?(\d{4})\Z", re.ASCII)
_WORDED = re.compile(
    r"(?:(?P<day>\d{1,2})\.?[- ]+)?(?P<month>[^\W\d_]+)\.?(?:[- ]+(?P<later>\d{1,2}))?"
    r"[- ]+(?P<year>\d{4})\Z"
)
_MONTHS_OF_A_YEAR = 12
_LONGEST = 60  # characters


def suggested_date(text: str) -> str | None:
    """Return the EDTF of a date that is spelt in another way, and that can mean but one day.

    None where it can mean several ("01/02/2009"), is EDTF already, or is no date.
    """
    spelt = " ".join(text.translate(_DASHES).casefold().split())
    if len(spelt) > _LONGEST or _is_edtf(text):
        return None
    span = re.fullmatch(r"(.*\S)(?: - | to | / |(?<=\d{4})-(?=\d{4}\Z))(\S.*)", spelt)
    if span:
        ends = [end if _is_edtf(end) else _one(end) for end in span.groups()]
        return _valid("/".join(end for end in ends if end)) if all(ends) else None
    return _one(spelt)


def likely_date(text: str) -> str | None:
    """Return the date that `text` may stand for: how it is spelt otherwise, or the nearest day.

    That is a guess for an editor to judge: "2009-02-30" is no spelling of 28 February.
    """
    if suggested := suggested_date(text):
        return suggested
    spelt = " ".join(text.translate(_DASHES).casefold().split())
    part = _PART_OF.match(spelt)
    if part and (whole := _one(spelt[part.end() :])):
        return _valid(f"{whole}~")
    if turned := _turned(spelt):
        return turned
    numbers = re.match(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?![\d/])", spelt, re.ASCII)
    return _nearest(*numbers.groups()) if numbers else None


def readings(text: str) -> tuple[str, ...]:
    """Return both dates that numbers can mean, the day before the month first; or none."""
    found = _YEAR_LAST.match(" ".join(text.split()))
    if not found or likely_date(text):
        return ()
    one, two, year = int(found[1]), int(found[3]), found[4]
    both = _valid(f"{year}-{two:02}-{one:02}"), _valid(f"{year}-{one:02}-{two:02}")
    return tuple(edtf for edtf in both if edtf)


def _turned(spelt: str) -> str | None:
    """Return an interval whose ends stand the wrong way round as it should be."""
    start, _, end = spelt.partition("/")
    return _valid(f"{end}/{start}") if _is_edtf(start) and _is_edtf(end) else None


def _one(spelt: str) -> str | None:
    bare, qualifier = _without_doubts(spelt)
    bare = " ".join(_FILLERS.sub(" ", bare).split())
    if re.fullmatch(r"\d{3}0'?s", bare, re.ASCII):
        return f"{bare[:3]}x".upper() if not qualifier else None
    if re.fullmatch(r"(?:1[5-9]|20)\d{6}", bare, re.ASCII):
        return _valid(f"{bare[:4]}-{bare[4:6]}-{bare[6:]}{qualifier}")
    edtf = _of_numbers(bare) or _of_words(bare) or (bare if qualifier else None)
    return _valid(edtf + qualifier) if edtf else None


def _without_doubts(spelt: str) -> tuple[str, str]:
    """Return a date without the marks and words of doubt round it, and those as EDTF has them."""
    about = _ABOUT.match(spelt)
    bare = spelt[about.end() :] if about else spelt
    marks = bare[len(bare.rstrip("~?% ")) :]
    is_about, is_doubted = bool(about) or "~" in marks or "%" in marks, "?" in marks or "%" in marks
    bare = bare.rstrip("~?% ")
    return bare, "%" if is_about and is_doubted else "~" if is_about else "?" if is_doubted else ""


def _of_numbers(bare: str) -> str | None:
    if found := _YEAR_FIRST.match(bare):
        year, mark, month, day = found.groups()
        if day is None and mark != "-" and int(month) > int(year[2:]):
            return None  # "2009/10" may be two years
        return f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else "")
    if found := _YEAR_LAST.match(bare):
        one, two, year = int(found[1]), int(found[3]), found[4]
        if one > _MONTHS_OF_A_YEAR or one == two:
            return f"{year}-{two:02}-{one:02}"
        if two > _MONTHS_OF_A_YEAR and found[2] == "/":
            return f"{year}-{one:02}-{two:02}"
    return None


def _of_words(bare: str) -> str | None:
    found = _WORDED.match(bare)
    if not found or (found["day"] and found["later"]):
        return None
    day, month = found["day"] or found["later"], _MONTH_OF.get(found["month"])
    if month is None and not day and found["month"] in _SEASON_OF:
        month = _SEASON_OF[found["month"]]
    return f"{found['year']}-{month:02}" + (f"-{int(day):02}" if day else "") if month else None


def _nearest(year: str, month: str, day: str | None) -> str | None:
    """Return the day nearest to numbers that are none; the last two are taken for swapped first."""
    if not int(year) or not int(month):
        return None
    if day is None:
        return _valid(f"{year}-{min(int(month), _MONTHS_OF_A_YEAR):02}")
    if int(month) > _MONTHS_OF_A_YEAR:
        return _valid(f"{year}-{int(day):02}-{int(month):02}")
    last = calendar.monthrange(int(year), int(month))[1]
    return _valid(f"{year}-{int(month):02}-{min(max(int(day), 1), last):02}")


def _valid(edtf: str) -> str | None:
    return edtf if _is_edtf(edtf) else None


def _is_edtf(text: str) -> bool:
    try:
        parse_when(text)
    except ValueError:
        return False
    return True
