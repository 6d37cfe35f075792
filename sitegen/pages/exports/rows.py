"""The chronology as rows: what an export says of each event and of each report of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sitegen.locales import in_words
from sitegen.model import Actor, Entry, Report
from sitegen.pages import parts
from sitegen.pages.edition import Edition
from sitegen.pages.exports.addresses import entry_address, passage_address


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor where an event names it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One brief's account of an event; None is what its source does not tell."""

    id: str
    brief: str
    title: str
    address: str
    publisher: str | None
    credit: str | None
    published: str | None
    edtf: str
    text: str
    quote: str | None
    expression: str | None
    speaker: ActorRow | None
    statement: bool
    planned: bool
    actors: tuple[ActorRow, ...]


@dataclass(frozen=True, slots=True)
class EventRow:
    """An entry of the chronology; `earliest` and `latest` are ISO dates, None for open ends.

    It is `planned` as long as no source tells that it took place.
    """

    id: str
    address: str
    edtf: str
    earliest: str | None
    latest: str | None
    words: str
    precision: str
    qualifier: str
    approximate: bool
    uncertain: bool
    disputed: bool
    planned: bool
    reports: tuple[ReportRow, ...]


def event_rows(edition: Edition) -> tuple[EventRow, ...]:
    """Return the rows of all events, in the order of the chronology."""
    return tuple(_event_row(entry, edition) for entry in edition.site.chronology)


def _event_row(entry: Entry, edition: Edition) -> EventRow:
    when = entry.when
    return EventRow(
        id=entry.reports[0].address,
        address=entry_address(edition, entry),
        edtf=when.edtf,
        earliest=None if when.earliest == date.min else when.earliest.isoformat(),
        latest=None if when.latest == date.max else when.latest.isoformat(),
        words=in_words(when, edition.locale),
        precision=when.precision.value,
        qualifier=when.qualifier,
        approximate=when.is_approximate,
        uncertain=when.is_uncertain,
        disputed=entry.is_disputed,
        planned=entry.is_planned,
        reports=tuple(_report_row(report, edition) for report in entry.reports),
    )


def _report_row(report: Report, edition: Edition) -> ReportRow:
    brief, event = report.brief, report.event
    return ReportRow(
        id=report.address,
        brief=brief.id,
        title=brief.title,
        address=passage_address(edition, report),
        publisher=brief.source.publisher,
        credit=parts.credit_of(brief, edition.locale) if brief.source.outlet else None,
        published=brief.date.edtf if brief.date else None,
        edtf=event.when.edtf,
        text=event.text,
        quote=event.quote,
        expression=event.expression,
        speaker=_actor_row(report.speaker) if report.speaker else None,
        statement=event.statement,
        planned=report.is_planned,
        actors=tuple(_actor_row(actor) for actor in report.actors),
    )


def _actor_row(actor: Actor) -> ActorRow:
    return ActorRow(actor.id, actor.name)
