"""The chronology for TimelineJS (https://timeline.knightlab.com/docs/json-format.html)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from html import escape

from sitegen.locales import in_words
from sitegen.model import Entry, Precision, Report, When, parse_when
from sitegen.pages import parts, urls
from sitegen.pages.edition import Edition
from sitegen.pages.exports.addresses import entry_address, passage_address
from sitegen.pages.exports.encoding import json_file
from sitegen.pages.page import OutputFile

_Date = Mapping[str, int]
_UNITS = {Precision.DAY: 3, Precision.MONTH: 2, Precision.SEASON: 2}  # others: the year alone


def timeline(edition: Edition) -> OutputFile:
    """Return the slides of all events; TimelineJS takes each text for HTML, so all are escaped."""
    settings = edition.site.settings
    title = {
        "unique_id": "title",
        "text": {
            "headline": escape(settings.title),
            "text": escape(settings.description),
        },
    }
    events = [_slide(entry, edition) for entry in edition.site.chronology]
    return json_file(urls.TIMELINE, {"title": title, "events": events})


def _slide(entry: Entry, edition: Edition) -> Mapping[str, object]:
    start, end = _ends(entry.when)
    leading, words = entry.reports[0], escape(in_words(entry.when, edition.locale))
    said = "".join(_paragraph(report, edition) for report in entry.reports)
    return {
        "unique_id": leading.address,
        "start_date": start,
        **({"end_date": end} if end != start else {}),
        "display_date": words,
        "text": {
            "headline": escape(leading.event.text),
            "text": f'{said}<p><a href="{escape(entry_address(edition, entry))}">{words}</a></p>',
        },
        "autolink": False,
    }


def _paragraph(report: Report, edition: Edition) -> str:
    quote = f"<q>{escape(report.event.quote)}</q> " if report.event.quote else ""
    source = f"{parts.credit_of(report.brief, edition.locale)}: {report.brief.title}"
    link = f'<a href="{escape(passage_address(edition, report))}">{escape(source)}</a>'
    return f"<p>{quote}{link}</p>"


def _ends(when: When) -> tuple[_Date, _Date]:
    """Return where a date begins and ends, each to the unit that is known.

    What is open at one end stands at the other, as in the chronology.
    """
    first, last = _precisions(when)
    start, end = _units(when.earliest, first), _units(when.latest, last)
    if when.earliest == date.min:
        return end, end
    return start, start if when.latest == date.max else end


def _precisions(when: When) -> tuple[Precision, Precision]:
    if when.part:
        return Precision.DAY, Precision.DAY
    if when.precision is not Precision.INTERVAL:
        return when.precision, when.precision
    first, last = (parse_when(end).precision if end.strip(".") else None for end in when.ends)
    return first or Precision.DAY, last or Precision.DAY


def _units(day: date, precision: Precision) -> _Date:
    units = {"year": day.year, "month": day.month, "day": day.day}
    return dict(list(units.items())[: _UNITS.get(precision, 1)])
