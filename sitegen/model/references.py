"""What events say of other events must be there: `same_as`, `not_same_as`, ids."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping

from sitegen.model.brief import Brief, EventId
from sitegen.model.content import Document
from sitegen.model.report import Report, address_of, event_ids, is_one_of_several
from sitegen.model.slug import did_you_mean
from sitegen.problems import Problem

_MOST_SHOWN = 8  # events of a brief


def dangling_reports(
    briefs: Iterable[Document[Brief]], reports: Iterable[Report]
) -> Iterator[Problem]:
    """Yield a problem for each reference that names no report or leads in a circle.

    An event that is the same as another and not the same as it is told, too.
    """
    by_address = {report.address: report for report in reports}
    for document in briefs:
        brief = document.value
        if not any(event.same_as or event.not_same_as for event in brief.events):
            continue  # as most
        for position, (event_id, event) in enumerate(
            zip(event_ids(brief), brief.events, strict=True)
        ):
            report = by_address[f"{brief.id}--{event_id}"]
            named = [("same_as", event.same_as)] if event.same_as else []
            apart = [("not_same_as", other) for other in event.not_same_as]
            for key, reference in (*named, *apart):
                other = by_address.get(address_of(reference))
                fault = _fault(reference, other, report) or _contradiction(key, other, report)
                if fault:
                    hint = "" if other else _meant(reference, by_address)
                    yield document.problem(f"{key}: {fault}", f"events.{position}.{key}", hint)
            if event.same_as and _is_circular(report.address, by_address):
                message = f'same_as: "{event.same_as}" leads back to this event'
                hint = "one of the two says it of the other: take this or that one out"
                yield document.problem(message, f"events.{position}.same_as", hint)


def _fault(reference: str, other: Report | None, report: Report) -> str:
    """Return what is wrong with naming `other`, or ""."""
    if other is None:
        return (
            f'there is no event "{reference}" (write: brief-slug#event-id, '
            "for example first-talks#2009-01-26)"
        )
    if other is not report and other.brief is report.brief:
        return f'"{reference}" is an event of the same brief, where each stands alone'
    if is_one_of_several(other):
        return (
            f'"{reference}" is one of several events of that date; '
            "give it an `id:` of its own and name that"
        )
    return ""


def _meant(reference: str, by_address: Mapping[str, Report]) -> str:
    """Return which event a reference to none may mean."""
    slug, _, event = reference.partition("#")
    events = [str(r.id) for r in by_address.values() if r.brief.id == slug]
    if events:
        close = difflib.get_close_matches(event, events, n=1)
        shown = f"events of that brief are {', '.join(events[:_MOST_SHOWN])}"
        return f"did you mean {slug}#{close[0]}?" if close else shown
    briefs = dict.fromkeys(str(report.brief.id) for report in by_address.values())
    close = difflib.get_close_matches(slug, briefs, n=1)
    return f"did you mean {close[0]}#{event}?" if close and event else did_you_mean(slug, briefs)


def _contradiction(key: str, other: Report | None, report: Report) -> str:
    """Return how a reference contradicts another one or itself, or ""."""
    if other is None or key == "same_as":
        return ""
    reference = f"{other.brief.id}#{other.id}"
    if other is report:
        return f'"{reference}" is this event itself'
    if _names(report, other) or _names(other, report):
        return f'"{reference}" and this event are the same by same_as'
    return ""


def _names(one: Report, two: Report) -> bool:
    return bool(one.event.same_as) and address_of(one.event.same_as or "") == two.address


def repeated_ids(briefs: Iterable[Document[Brief]]) -> Iterator[Problem]:
    """Yield a problem for each event with the id of an earlier event of its brief."""
    for document in briefs:
        seen: set[EventId] = set()
        for position, event in enumerate(document.value.events):
            if event.id in seen:
                message = f'id: "{event.id}" is already the id of an event above'
                yield document.problem(message, f"events.{position}.id", "give it another one")
            elif event.id:
                seen.add(event.id)


def _is_circular(address: str, by_address: dict[str, Report]) -> bool:
    seen: set[str] = set()
    while address in by_address and address not in seen:
        seen.add(address)
        same_as = by_address[address].event.same_as
        if not same_as:
            return False
        address = address_of(same_as)
    return address in seen
