"""The dateline that opens a news report: "BRUSSELS (Reuters) -- "."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from sitegen.cleaning.agencies import agency_named
from sitegen.cleaning.dates import find_date
from sitegen.cleaning.names import as_written
from sitegen.model import When

LONGEST_PREFIX = 110  # characters
LONGEST_AGENCY = 4  # words
SHORTEST_PLACE = 4  # letters, without an agency; shorter ones are signs

_CAPITALS = r"[^\W\da-z_][^\W\da-z_.'’-]*(?:[.'’-]+[^\W\da-z_]+)*\.?"
_TITLED = r"[^\W\d_a-z][\w.'’-]*"
_PLACE = (
    rf"{_TITLED}(?:[ /]+(?:(?:de|la|du|am|an|der|upon|of|el|al|le|les|do|del)[ ])?{_TITLED}){{0,3}}"
)
_DASH = r"(?:--+|—|–|―|‒|_|-)"
_SHAPE = re.compile(
    rf"(?P<place>{_PLACE})?"
    r"(?P<more>(?:,|\.)?[ ][^()\n–—]{0,60}?|,[^()\n–—]{1,60}?)??"
    r"[ ]*(?:[(\[](?P<agency>[^()\[\]\n]{2,50})[)\]])?"
    rf"[ ]*(?:(?<=[)\]])\.)?(?P<dash>{_DASH}|:)(?:\s+|(?<=\.-))(?=\S)"
)
_SIGN_FIRST = re.compile(rf"[(\[](?P<agency>[^()\[\]\n]{{2,30}})[)\]]\s*\.?{_DASH}\s*")
_SIGN_LAST = re.compile(r"(?P<agency>[^.\n]{2,30})\.\s+(?=[^\W\da-z_])")
# Words in capitals that open a paragraph before a dash, and are no place.
_NO_PLACE = re.compile(
    r"(?:NATO|EU|UN|US|USA|UK|USSR|OSCE|WHO|IMF|G\d+|BBC|CNN|UPDATE\d*|BREAKING|EXCLUSIVE|ANALYSIS|FACTBOX|"
    r"CORRECTED|CORRECTION|NEWS|LIVE|WATCH|VIDEO|PHOTOS?|OPINION|COMMENT|EDITORIAL|REVIEW|INTERVIEW|NOTE|"
    r"ADVISORY|ALERT|SUMMARY|FEATURE|PRESS|RELEASE|STATEMENT|Q|A|I|PS|NB|OK|TV|FM)\b"
)
_REGION = re.compile(rf",\s*(?P<region>{_TITLED}(?:[ ]{_TITLED}){{0,2}}\.?)\s*\Z")


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says; `end` is where the report's own words begin."""

    place: str | None
    agency: str | None
    when: When | None
    end: int


def read_dateline(text: str) -> Dateline | None:
    """Read the dateline that `text` begins with, or None.

    Known are "BRUSSELS (Reuters) -- ", "MOSCOW, Dec. 19 (Interfax) - ", "KIEV, Ukraine — ",
    "Berlin (dpa) - ", "(AFP) - ", "Madrid, 12 mar (EFE).- ", "(ANSA) - ROMA, 25 FEB - " and
    "KIEV, 12 May - Interfax. ". A place without an agency counts in capitals only.
    """
    first = _SIGN_FIRST.match(text[:LONGEST_PREFIX])
    if first and (agency := agency_named(first["agency"])):
        inner = _read(text[first.end() :])
        if inner and inner.place and not inner.agency:
            return replace(inner, agency=agency, end=first.end() + inner.end)
    dateline = _read(text)
    if dateline is None or dateline.agency:
        return dateline
    last = _SIGN_LAST.match(text, dateline.end)
    known = agency_named(last["agency"]) if last else None
    return replace(dateline, agency=known, end=last.end()) if last and known else dateline


def _read(text: str) -> Dateline | None:
    found = _SHAPE.match(text[: LONGEST_PREFIX + 20])
    if not found or found.end() > LONGEST_PREFIX:
        return None
    place, agency, more = found["place"], found["agency"], found["more"] or ""
    if not (place or agency) or _NO_PLACE.match(place or ""):
        return None
    if agency and not _is_agency(agency, place):
        return None
    if not agency and not _stands_alone(place or "", more, found["dash"], text):
        return None
    date = find_date(more)
    region = _REGION.match(more) if more and not date else None
    where = as_written(place) if place else None
    if where and region and not _has_month(region["region"]):
        where = f"{where}, {region['region']}"
    known = agency_named(agency.split("/")[0]) or agency if agency else None
    return Dateline(where, known, date[0] if date else None, found.end())


def _is_agency(text: str, place: str | None) -> bool:
    """Tell a sign or a name of an agency from an aside in brackets: "The Council (OSCE) -- "."""
    if agency_named(text.split("/", maxsplit=1)[0]):
        return True
    if place is None or not place.isupper():
        return False
    words = text.split()
    return (
        len(words) <= LONGEST_AGENCY
        and all(word[0].isupper() for word in words)
        and not re.search(r"\d", text)
    )


def _stands_alone(place: str, more: str, dash: str, text: str) -> bool:
    if dash == ":" or (dash == "-" and text[len(place) : len(place) + 1] == "-"):
        return False
    if dash != ":" and _is_full_date(more):
        return True
    name = place.replace(" ", "")
    if len(name) < SHORTEST_PLACE or not re.fullmatch(rf"{_CAPITALS}(?:[ /]{_CAPITALS})*", place):
        return False
    return not more or more.lstrip().startswith((",", ".")) or more[0] in ",."


def _is_full_date(more: str) -> bool:
    """Tell ", 18 March 2012" of "Brussels, 18 March 2012 - The envoys met"."""
    date = find_date(more)
    return date is not None and not re.search(r"\w{3}", more[: date[1]] + more[date[2] :])


def _has_month(text: str) -> bool:
    return find_date(f"1 {text.split(maxsplit=1)[0].rstrip('.')} 2000") is not None
