"""The year of a dateline that names only the day: "ISTANBUL, March 18 (AFP) -"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.cleaning.dates import MONTHS, find_date, find_dates, find_day
from sitegen.cleaning.evidence import Claim
from sitegen.cleaning.filtering import Sifted

INFERRED = 48  # rank: after whatever is written out
MOST_APART = 1  # months between the dateline and a date in the text that lends it its year

_COPYRIGHT_YEAR = re.compile(r"(?:©|\(c\)|copyright)\D{0,40}(?:\d{4}\s*[-–]\s*)?(?P<year>\d{4})\b",
                             re.IGNORECASE)  # fmt: skip


def read_yearless(sifted: Sifted) -> list[Claim]:
    """Return the date of the dateline, "~" added, if the text tells of one year only."""
    for drop in sifted.dropped:
        if drop.rule == "dateline" and not find_date(drop.text):
            day = find_day(drop.text)
            years = _years(sifted, day[0]) if day else set()
            if day and len(years) == 1:
                edtf = f"{years.pop()}-{day[0]:02d}-{day[1]:02d}~"
                return [Claim("date", edtf, f"line {drop.line}, its year from the text", INFERRED)]
    return []


def _years(sifted: Sifted, month: int) -> set[str]:
    """Return the years of copyright, or else of the dates that are close to the dateline's."""
    notices = [drop.text for drop in sifted.dropped if drop.rule == "copyright"]
    owned = {found["year"] for text in notices if (found := _COPYRIGHT_YEAR.search(text))}
    return owned or {year for block in sifted.kept for year in _close_years(block.text, month)}


def _close_years(text: str, month: int) -> Iterator[str]:
    for when in find_dates(text):
        apart = when.earliest.month - month
        if abs(apart) <= MOST_APART:
            yield str(when.earliest.year)
        elif MONTHS - abs(apart) <= MOST_APART:  # December and January are of two years
            yield str(when.earliest.year + (1 if apart > 0 else -1))
