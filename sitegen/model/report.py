"""One brief's account of an event, and the address that it keeps."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache

from sitegen.model.actor import Actor
from sitegen.model.brief import Brief, Event, EventId, Tense
from sitegen.model.registry import Registry
from sitegen.model.remembering import REMEMBERED
from sitegen.model.slug import free_slug


@dataclass(frozen=True)
class Report:
    """One brief's account of an event.

    `id` is unique within its brief and stays as long as the date does, or for good if the editor
    gave it.
    """

    id: EventId
    brief: Brief
    event: Event
    actors: tuple[Actor, ...]
    speaker: Actor | None = None

    def __hash__(self) -> int:
        return hash((self.brief.id, self.id))

    @cached_property
    def address(self) -> str:
        """The id that no other report of the site has."""
        return f"{self.brief.id}--{self.id}"

    @cached_property
    def is_planned(self) -> bool:
        """Tell whether the event lay ahead when its source was published."""
        published = self.brief.date
        if self.event.tense is Tense.FUTURE:
            return True
        return published is not None and self.event.when.earliest > published.latest


@lru_cache(maxsize=REMEMBERED)
def reports_of(brief: Brief, registry: Registry) -> tuple[Report, ...]:
    """Return the reports of a brief in the order of its front matter."""
    return tuple(
        Report(
            event_id,
            brief,
            event,
            tuple(dict.fromkeys(registry[name] for name in event.actors)),
            registry[event.speaker] if event.speaker else None,
        )
        for event_id, event in zip(event_ids(brief), brief.events, strict=True)
    )


@lru_cache(maxsize=REMEMBERED)
def event_ids(brief: Brief) -> tuple[EventId, ...]:
    """Return an id for each event: its own `id`, else its date, numbered where that is taken."""
    taken = {event.id for event in brief.events if event.id}
    ids: list[EventId] = []
    for event in brief.events:
        ids.append(event.id or EventId(free_slug(_date_id(event), taken)))
        taken.add(ids[-1])
    return tuple(ids)


def address_of(reference: str) -> str:
    """Return the address of the report that "brief#event" names."""
    return reference.replace("#", "--", 1)


def is_one_of_several(report: Report) -> bool:
    """Tell whether the id of `report` would be another event's if one were put before it."""
    alike = [e for e in report.brief.events if not e.id and _date_id(e) == _date_id(report.event)]
    return report.event.id is None and len(alike) > 1


def _date_id(event: Event) -> str:
    spelt = event.date.edtf.replace("..", "open").replace("/", "-to-").lower()
    return re.sub(r"[^a-z0-9-]", "", spelt).strip("-")
