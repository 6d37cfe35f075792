"""One source, cleaned: who published it and when, whom it names, and what it says happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NewType

from sitegen.model.kind import Kind
from sitegen.model.when import When

BriefId = NewType("BriefId", str)
EventId = NewType("EventId", str)  # unique within its brief


class Tense(StrEnum):
    """Where an event lies, seen from the day on which its source was published."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a brief comes from; `original` had the text first, when `publisher` re-posted it.

    `digest` identifies the raw bytes that the brief was made from, so that the same clipping is
    recognised when it comes again. `note` is shown with the source: rights, how it was obtained.
    """

    title: str | None = None
    publisher: str | None = None
    agency: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    original: str | None = None
    retrieved: When | None = None
    note: str | None = None
    digest: str | None = None

    @property
    def outlet(self) -> str | None:
        """The name by which readers know this source: who published it, else who wrote it."""
        return self.publisher or self.agency or self.original or next(iter(self.authors), None)


@dataclass(frozen=True, slots=True)
class Credit:
    """An actor as a brief lists it, with the role that the brief states.

    `kind` is PLACE for a place that the brief only names: it acts in nothing there.
    """

    name: str
    role: str | None = None
    kind: Kind | None = None


@dataclass(frozen=True)
class Event:
    """What a source says happened, when, and the words that say so.

    `expression` is the date as the source words it ("last August"), `quote` a few words of the
    source that support the event. `speaker` is the actor on whose word the source tells it; of a
    `statement` the event is that this actor said so. `tense` is None where nobody told it.
    `same_as` names another brief's report of the same event, `not_same_as` those of other events.
    """

    date: When
    text: str
    expression: str | None = None
    quote: str | None = None
    actors: tuple[str, ...] = ()
    tense: Tense | None = None
    speaker: str | None = None
    statement: bool = False
    id: EventId | None = None
    same_as: str | None = None
    not_same_as: tuple[str, ...] = ()

    @cached_property
    def when(self) -> When:
        """The date, narrowed by the words of the source ("mid-January")."""
        return self.date.narrowed(self.expression or "")


@dataclass(frozen=True)
class Brief:
    """A brief; `date` is when the source was published, None where nobody knows.

    Without `full_text` its text is read, but not published. It is kept back while it is a `draft`,
    and until the day `publish_on`. `redirect_from` are the ids that it had before; `doubts` is what
    ingest was unsure of and nobody has looked at, for editors only.
    """

    id: BriefId
    title: str
    date: When | None = None
    summary: str | None = None
    source: Source = Source()
    dateline: str | None = None
    language: str | None = None
    themes: tuple[str, ...] = ()
    actors: tuple[Credit, ...] = ()
    events: tuple[Event, ...] = ()
    draft: bool = False
    publish_on: When | None = None
    full_text: bool = True
    redirect_from: tuple[BriefId, ...] = ()
    doubts: tuple[str, ...] = ()
    body: str = ""

    def __hash__(self) -> int:
        return hash(self.id)  # by all fields it would cost more than what is looked up

    @cached_property
    def cast(self) -> tuple[Credit, ...]:
        """Those listed who act."""
        return tuple(credit for credit in self.actors if credit.kind is not Kind.PLACE)

    @cached_property
    def places(self) -> tuple[str, ...]:
        """The names listed of places that do not act."""
        return tuple(credit.name for credit in self.actors if credit.kind is Kind.PLACE)

    @cached_property
    def named(self) -> tuple[tuple[str, str], ...]:
        """Every name of an actor with the part of the front matter where it stands."""
        return tuple(self._named())

    def _named(self) -> Iterator[tuple[str, str]]:
        for position, credit in enumerate(self.actors):
            if credit.kind is not Kind.PLACE:
                yield f"actors.{position}", credit.name
        for position, event in enumerate(self.events):
            for number, name in enumerate(event.actors):
                yield f"events.{position}.actors.{number}", name
            if event.speaker:
                yield f"events.{position}.speaker", event.speaker
