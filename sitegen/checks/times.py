"""Rules of dates: sources have one, and events lie where their source can tell of them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from sitegen.checks.remarks import Remark, published, warning
from sitegen.model import Brief, Content, Event, Tense, When
from sitegen.model.remembering import REMEMBERED
from sitegen.problems import Location, Problem, Severity

_FAR_AHEAD = 30  # years
_ROUGHLY = timedelta(days=31)  # by which dates that are approximate or uncertain may be off
_LAST = date.max
_AHEAD = re.compile(
    r"\b(?:will|would|shall|should|may|might|can|could|must|(?:is|are|was|were|has|have) to|"
    r"going to|plan\w*|due|set for|expect\w*|schedul\w*|announc\w*|promis\w*|inten[dt]\w*|"
    r"invit\w*|propos\w*|upcoming|coming|next|later|until|deadline|expir\w*|ends?|begins?|"
    r"meets?|takes?|holds?)\b|[^\x00-\u024f]",  # other scripts look ahead in other words
    re.IGNORECASE,
)
_OLDEST = 1500  # earlier years are rare enough to be asked about


def briefs_are_dated(content: Content) -> Iterator[Problem]:
    """Without the date of its source, nobody can place what a brief says."""
    for document in published(content):
        if document.value.date is None:
            yield Problem(
                Location(document.path, 1),
                "no date: when was the source published?",
                Severity.WARNING,
                "write: date: 2009-01-26, or 2009-01~ where it is inferred",
            )


def events_fit_their_source(content: Content) -> Iterator[Problem]:
    """A source tells of the past, announces what is near, and mentions no year mistyped."""
    for document in published(content):
        yield from (remark.of(document) for remark in _misplaced(document.value))


@lru_cache(maxsize=REMEMBERED)
def _misplaced(brief: Brief) -> tuple[Remark, ...]:
    found = (_of_event(event, position, brief.date) for position, event in enumerate(brief.events))
    return (*filter(None, (*found, _fetched_too_early(brief))),)


def _of_event(event: Event, position: int, published_on: When | None) -> Remark | None:
    part = f"events.{position}.date"
    if event.date.is_open:
        return None
    if published_on and _is_mistyped(event.date, published_on):
        message = f"date: {event.date} lies far from the source, which is of {published_on}"
        likely = _year_meant(event.date, published_on)
        return warning(message, part, f"did you mean {likely}?" if likely else "")
    if published_on and _is_told_too_early(event, published_on):
        message = f"date: {event.date} is later than the source, which is of {published_on}"
        return warning(message, part, "if it was only announced, add: tense: future")
    return None


def _is_told_too_early(event: Event, published_on: When) -> bool:
    """Tell whether a source tells what had not yet happened as if it had.

    Where no tense is given, words that look ahead are enough to let it pass.
    """
    if event.tense is Tense.FUTURE or (event.tense is None and _AHEAD.search(event.text)):
        return False
    is_rough = event.date.qualifier or published_on.qualifier
    slack = _ROUGHLY if is_rough else timedelta()
    return event.date.earliest > min(published_on.latest, _LAST - slack) + slack


def _is_mistyped(when: When, published_on: When) -> bool:
    if when.earliest.year > published_on.latest.year + _FAR_AHEAD:
        return True
    return when.latest.year < _OLDEST and _year_meant(when, published_on) is not None


def _year_meant(when: When, published_on: When) -> str | None:
    """Return `when` with the year near the source that is one slip of the fingers away."""
    year, rest = when.edtf[:4], when.edtf[4:]
    if not year.isdecimal() or "/" in rest:
        return None
    last = published_on.latest.year
    near = (f"{y:04}" for y in (last, last - 1, last + 1, last - 2, last - 3, last - 4, last - 5))
    meant = next((other for other in near if _is_slip(year, other)), None)
    return meant + rest if meant else None


def _is_slip(year: str, other: str) -> bool:
    """Tell whether two years differ by one digit, or by two that were swapped."""
    unlike = [(one, two) for one, two in zip(year, other, strict=True) if one != two]
    if len(unlike) == 1:
        return True
    swapped = itertools.starmap(
        lambda i, j: year[:i] + year[j] + year[i] + year[j + 1 :], ((0, 1), (1, 2), (2, 3))
    )
    return other in swapped


def _fetched_too_early(brief: Brief) -> Remark | None:
    fetched = brief.source.retrieved
    if not (fetched and brief.date) or fetched.latest >= brief.date.earliest:
        return None
    message = f"source: retrieved: {fetched} is earlier than the date of the source, {brief.date}"
    return warning(message, "source.retrieved", "one of the two is mistyped")
