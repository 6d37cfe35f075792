"""The day of publication, where a document names none: from its own dated sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from sitegen.dating.days import day_or_none
from sitegen.dating.expression import Expression
from sitegen.dating.finding import find_expressions
from sitegen.model import When, parse_when

# A document on the same story can be older than its relative by up to a year, or a little younger.
_BEFORE_NEAR = timedelta(days=366)
_AFTER_NEAR = timedelta(days=62)
_YEARLESS_DAY = re.compile(r"XXXX-(\d\d)-(\d\d)(?:T.*)?\Z")
_FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T|\Z)")
_SENTENCE_REACH = 160
_REPORTED = re.compile(
    r"\b(?:said|told|announced|reported|declared|added|stated|a déclaré|a annoncé|a dit|"
    r"sagte|erklärte|teilte)\b",
    re.IGNORECASE,
)


def infer_publication(text: str, near: date | None, language: str = "en") -> When | None:
    """Return the day about which `text` was published, always approximate, or None.

    It is the latest day that the text speaks of in the past or present. `near` is the day of a
    document on the same story: it gives days without a year theirs, and keeps days far from it
    out. Without it only a full date in a sentence that reports speech can start the inference,
    and only if the text tells of no later year: a treaty of 1972 is no news of 1972.
    """
    expressions = find_expressions(text, None, language)
    told = [found for found in expressions if found.direction != "future"]
    near = near or _latest_reported_day(text, told)
    if not near:
        return None
    days = [day for day in _days(told, near) if near - _BEFORE_NEAR <= day <= near + _AFTER_NEAR]
    return parse_when(f"{max(days)}~") if days else None


def _latest_reported_day(text: str, told: list[Expression]) -> date | None:
    """Return the latest full date of a reporting sentence, if no year after it is spoken of."""
    reported = [
        date.fromisoformat(found.value[:10])
        for found in told
        if _FULL_DAY.match(found.value) and _REPORTED.search(_around(text, found))
    ]
    latest_year = max((found.when.earliest.year for found in told if found.when), default=0)
    latest = max(reported, default=None)
    return latest if latest and latest.year >= latest_year else None


def _days(told: list[Expression], near: date) -> Iterator[date]:
    """Yield the exact days; of those without a year, the latest not long after `near`."""
    limit = near + _AFTER_NEAR
    for found in told:
        if _FULL_DAY.match(found.value):
            yield date.fromisoformat(found.value[:10])
        yearless = _YEARLESS_DAY.match(found.value)
        if yearless:
            month, day = int(yearless[1]), int(yearless[2])
            years = (limit.year, limit.year - 1)
            possible = (day_or_none(year, month, day) for year in years)
            yield from [day for day in possible if day and day <= limit][:1]


def _around(text: str, found: Expression) -> str:
    left = text[max(0, found.start - _SENTENCE_REACH) : found.start]
    right = text[found.end : found.end + _SENTENCE_REACH]
    return re.split(r"[.!?]\s|\n\n", left)[-1] + " " + re.split(r"[.!?]\s|\n\n", right)[0]
