"""A line whose matter is a date: "Posted 3 May 2009 10:00 GMT by Jane Doe"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sitegen.cleaning.dates import LONGEST_DATE_LINE, find_date
from sitegen.model import When

LONGEST_WEEKDAY = 12  # characters before a date: "Wednesday, "

_NOT_PUBLISHED = re.compile(
    r"\b(?:up-?dated|modified|changed|revised|edited|printed?|accessed|retrieved|archived?|crawled|"
    r"scanned|expires|start(?:s|ed)?|deadline|until|effective|valid|next|covers|covered|"
    r"actualisé|mis à jour|modifié|aktualisiert|geändert|bijgewerkt|actualizado|"
    r"aggiornato|atualizado|обновлено)\b",
    re.IGNORECASE,
)
_ISSUED = re.compile(
    r"(?:^|;\s*)(?:date\s+of\s+issue|issue\s+date|issued(?:\s+on)?|date\s+of\s+publication)\s*:?\s+",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"\W{0,3}(?:first\s+)?(?:published|posted|veröffentlicht|publiée?|publicad[oa]|pubblicat[oa]|"
    r"gepubliceerd|опубликован\w)\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\b(?:(?:this|the)\s+\w+\s+covers|(?:period|time\s?frame)\s+covered)\b.*", re.IGNORECASE
)
_NOISE = re.compile(
    r"\b(?:published|posted|issued|released?|first|created|date|time|dated|as of|as at|"
    r"filed|uploaded|submitted|added|on|at|"
    r"am|pm|noon|midnight|uhr|heures?|h|"
    r"gmt|utc|bst|cet|cest|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ist|msk|a[ecw][sd]t|nz[sd]t|sast|jst|hkt|eest|eet|pkt|local|"
    r"(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|veröffentlicht|stand|vom|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|publiée?|le(?=\s*[\d,]|\s*\Z)|à|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|publicado|el(?=\s*[\d,]|\s*\Z)|"
    r"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gepubliceerd|op|om)\b"
    r"|\b(?:\d{1,2}\s)?[ap]\.m\.|\d{1,2}[:.h]\d{2}(?::\d{2})?(?:am|pm)?|\d{1,2}\s?(?:am|pm)\b|[+-]\d{4}\b|\d{4}\s?(?:gmt|[ecmp][sd]t)\b",
    re.IGNORECASE,
)


_SEPARATOR = re.compile(r"\s*[|·•・]\s*|\s+//\s+|\s+[-–—]{1,2}\s+")
_ISSUE = re.compile(
    r"\b(?:vol(?:ume)?|no|nr|n°|issue|number|jahrgang|heft|année)(?:\.\s*|\s+)(?:\d+|(?-i:[IVXLC]+))\b,?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class DateLine:
    """A line whose matter is a date.

    `when` is None where it is the date of something else than publication ("updated"). `parts` are
    what the line says besides, without weekday, time and "posted on"; `is_issue` tells
    "Vol. III No. 7, May 1951", `is_labelled` "Published: 3 May 2009".
    """

    when: When | None
    parts: tuple[str, ...]
    is_issue: bool = False
    is_labelled: bool = False


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
    return DateLine(
        next(filter(None, dates), None), tuple(parts), bool(issues), bool(_LABELLED.match(text))
    )


def issued(text: str) -> When | None:
    """Return the date that a line names as that of its issue: "Report 2; date of issue: 18 May"."""
    if len(text) > LONGEST_DATE_LINE:
        return None
    found = _ISSUED.search(_PERIOD.sub("", text))
    dated = find_date(text[found.end() :]) if found else None
    return dated[0] if dated and dated[1] <= LONGEST_WEEKDAY else None


def is_of_publication(text: str) -> bool:
    """Tell whether nothing in `text` says that its date is that of a change, a print, a visit."""
    return not _NOT_PUBLISHED.search(text)
