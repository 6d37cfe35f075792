"""All events of all briefs in order; reports of one event stand together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sitegen.model.actor import Actor
from sitegen.model.brief import Brief, Event, EventId
from sitegen.model.content import Document
from sitegen.model.registry import Registry
from sitegen.model.slug import free_slug
from sitegen.model.when import When
from sitegen.problems import Problem


@dataclass(frozen=True, slots=True)
class Report:
    """One brief's account of an event.

    `id` is unique within its brief and stays as long as the date does, or for good if the editor
    gave it.
    """

    id: EventId
    brief: Brief
    event: Event
    actors: tuple[Actor, ...]

    @property
    def address(self) -> str:
        """The id that no other report of the site has."""
        return f"{self.brief.id}--{self.id}"


@dataclass(frozen=True, slots=True)
class Entry:
    """An event of the chronology, with every report of it; the first report leads."""

    reports: tuple[Report, ...]

    @property
    def when(self) -> When:
        """The most exact date that a report gives."""
        return min(
            (r.event.when for r in self.reports), key=lambda w: (w.latest - w.earliest, w.edtf)
        )

    @property
    def has_several_dates(self) -> bool:
        return len({report.event.date.edtf for report in self.reports}) > 1

    @property
    def is_disputed(self) -> bool:
        """Tell whether no day fits the dates of all reports; "December" and "3 December" agree."""
        whens = [report.event.when for report in self.reports]
        return max(w.earliest for w in whens) > min(w.latest for w in whens)

    @property
    def actors(self) -> tuple[Actor, ...]:
        return tuple(dict.fromkeys(actor for report in self.reports for actor in report.actors))


def reports_of(brief: Brief, registry: Registry) -> tuple[Report, ...]:
    """Return the reports of a brief in the order of its front matter."""
    return tuple(
        Report(
            event_id, brief, event, tuple(dict.fromkeys(registry[name] for name in event.actors))
        )
        for event_id, event in zip(event_ids(brief), brief.events, strict=True)
    )


def event_ids(brief: Brief) -> tuple[EventId, ...]:
    """Return an id for each event: its own `id`, else its date, numbered where that is taken."""
    taken = {event.id for event in brief.events if event.id}
    ids: list[EventId] = []
    for event in brief.events:
        ids.append(event.id or EventId(free_slug(_date_id(event), taken)))
        taken.add(ids[-1])
    return tuple(ids)


def chronology_of(reports: Iterable[Report]) -> tuple[Entry, ...]:
    """Return all entries in order of time; `same_as` puts a report beside the one it names."""
    by_address = {report.address: report for report in reports}
    grouped: dict[str, list[Report]] = {}
    for report in by_address.values():
        grouped.setdefault(_first_report(report, by_address), []).append(report)
    entries = (
        Entry(tuple(sorted(group, key=lambda r: (r.address != first, _published(r), r.address))))
        for first, group in grouped.items()
    )
    return tuple(sorted(entries, key=lambda entry: (entry.when.sort_key, entry.reports[0].address)))


def dangling_reports(
    briefs: Iterable[Document[Brief]], reports: Iterable[Report]
) -> Iterator[Problem]:
    """Yield a problem for each `same_as` that names no report, or itself by a detour."""
    by_address = {report.address: report for report in reports}
    for document in briefs:
        brief = document.value
        for position, (event_id, event) in enumerate(
            zip(event_ids(brief), brief.events, strict=True)
        ):
            part = f"events.{position}.same_as"
            if event.same_as and _address(event.same_as) not in by_address:
                yield document.problem(
                    f'same_as: there is no event "{event.same_as}" (write: brief-slug#event-id, '
                    "for example first-talks#2009-01-26)",
                    part,
                )
            elif event.same_as and _is_one_of_several(by_address[_address(event.same_as)]):
                yield document.problem(
                    f'same_as: "{event.same_as}" is one of several events of that date; '
                    "give it an `id:` of its own and name that",
                    part,
                )
            elif event.same_as and _is_circular(f"{brief.id}--{event_id}", by_address):
                yield document.problem(f'same_as: "{event.same_as}" leads back to this event', part)


def repeated_ids(briefs: Iterable[Document[Brief]]) -> Iterator[Problem]:
    """Yield a problem for each event with the id of an earlier event of its brief."""
    for document in briefs:
        seen: set[EventId] = set()
        for position, event in enumerate(document.value.events):
            if event.id in seen:
                message = f'id: "{event.id}" is already the id of an event above'
                yield document.problem(message, f"events.{position}.id")
            elif event.id:
                seen.add(event.id)


def _is_one_of_several(report: Report) -> bool:
    """Tell whether the id of `report` would be another event's if one were put before it."""
    alike = [e for e in report.brief.events if not e.id and _date_id(e) == _date_id(report.event)]
    return report.event.id is None and len(alike) > 1


def _date_id(event: Event) -> str:
    spelt = event.date.edtf.replace("..", "open").replace("/", "-to-").lower()
    return re.sub(r"[^a-z0-9-]", "", spelt).strip("-")


def _address(same_as: str) -> str:
    return same_as.replace("#", "--", 1)


def _first_report(report: Report, by_address: dict[str, Report]) -> str:
    while report.event.same_as:
        report = by_address[_address(report.event.same_as)]
    return report.address


def _is_circular(address: str, by_address: dict[str, Report]) -> bool:
    seen: set[str] = set()
    while address in by_address and address not in seen:
        seen.add(address)
        same_as = by_address[address].event.same_as
        if not same_as:
            return False
        address = _address(same_as)
    return address in seen


def _published(report: Report) -> str:
    return report.brief.date.edtf if report.brief.date else "~"
