"""The chronology as data: JSON for programs, CSV for spreadsheets."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable

from sitegen.model import Site
from sitegen.pages import urls
from sitegen.pages.exports.encoding import json_file
from sitegen.pages.exports.rows import ActorRow, EventRow, ReportRow
from sitegen.pages.page import OutputFile

# What makes a spreadsheet take a cell for a formula (OWASP, CSV Injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def events_json(site: Site, rows: Iterable[EventRow]) -> OutputFile:
    """Return all events with their reports."""
    return json_file(
        urls.EVENTS_JSON,
        {
            "site": site.settings.title,
            "address": urls.origin(site.settings.base_url).of(urls.HOME),
            "events": tuple(rows),
        },
    )


def events_csv(rows: Iterable[EventRow]) -> OutputFile:
    """Return a line for each report, with the event that it tells of (RFC 4180)."""
    lines = io.StringIO()
    # All cells in quotes, so that none is divided where ";" parts them.
    writer = csv.writer(lines, lineterminator="\r\n", quoting=csv.QUOTE_ALL)
    writer.writerow(name for name, _ in _COLUMNS)
    for row in rows:
        for report in row.reports:
            writer.writerow(_cell(value(row, report)) for _, value in _COLUMNS)
    return OutputFile(urls.EVENTS_CSV, lines.getvalue().encode(errors="replace"))


_COLUMNS: tuple[tuple[str, Callable[[EventRow, ReportRow], str | bool | None]], ...] = (
    ("event", lambda event, _: event.id),
    ("event_address", lambda event, _: event.address),
    ("event_edtf", lambda event, _: event.edtf),
    ("earliest", lambda event, _: event.earliest),
    ("latest", lambda event, _: event.latest),
    ("words", lambda event, _: event.words),
    ("precision", lambda event, _: event.precision),
    ("qualifier", lambda event, _: event.qualifier),
    ("approximate", lambda event, _: event.approximate),
    ("uncertain", lambda event, _: event.uncertain),
    ("disputed", lambda event, _: event.disputed),
    ("event_planned", lambda event, _: event.planned),
    ("report", lambda _, report: report.id),
    ("brief", lambda _, report: report.brief),
    ("title", lambda _, report: report.title),
    ("address", lambda _, report: report.address),
    ("publisher", lambda _, report: report.publisher),
    ("credit", lambda _, report: report.credit),
    ("published", lambda _, report: report.published),
    ("edtf", lambda _, report: report.edtf),
    ("text", lambda _, report: report.text),
    ("quote", lambda _, report: report.quote),
    ("expression", lambda _, report: report.expression),
    ("speaker_id", lambda _, report: report.speaker.id if report.speaker else None),
    ("speaker", lambda _, report: report.speaker.name if report.speaker else None),
    ("statement", lambda _, report: report.statement),
    ("planned", lambda _, report: report.planned),
    ("actor_ids", lambda _, report: _listed(report.actors, lambda actor: actor.id)),
    ("actors", lambda _, report: _listed(report.actors, lambda actor: actor.name)),
)


def _listed(actors: Iterable[ActorRow], told: Callable[[ActorRow], str]) -> str:
    return "; ".join(told(actor) for actor in actors)


def _cell(value: str | bool | None) -> str:  # noqa: FBT001  a value, no flag
    if value is None or isinstance(value, bool):
        return {None: "", True: "true", False: "false"}[value]
    return f"'{value}" if value.startswith(_FORMULA) else value
