"""Readings into draft briefs; a source without a date borrows the year of those beside it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from sitegen import cleaning, dating, naming
from sitegen.drafting.events import events_in
from sitegen.drafting.fitting import address, line
from sitegen.drafting.library import Library
from sitegen.drafting.reading import Raw, Reading, digest_of, read_raw
from sitegen.model import (
    Actor,
    Brief,
    BriefId,
    Credit,
    Kind,
    Precision,
    Source,
    When,
    free_slug,
    name_key,
    slugify,
    when_of_day,
)
from sitegen.problems import ContentError, Problem

# Two sources tell of the same time if they share this many actors: two are chance (a state and a
# capital stand in most news), three with the same persons or bodies are not.
SHARED_ACTORS = 3
_OPEN_DAYS = ("XXXX-WXX", "XXXX-XX-XX")  # TIMEX3: a day of no week and no month
MOST_EVENTS = 300  # of one source; an editor who wants more of a timeline can write them


@dataclass(frozen=True, slots=True)
class Draft:
    """A brief as proposed, with everything that led to it."""

    name: str
    brief: Brief
    new_actors: tuple[Actor, ...]
    characters: int  # of the source, before cleaning
    extract: cleaning.Extract
    expressions: tuple[dating.Expression, ...]
    names: naming.Naming
    doubts: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing in the source reads like the text of a report."""
        return not self.brief.body.strip()

    @property
    def unfinished(self) -> Brief:
        """The brief as its file holds it: with the doubts, for the editor who settles them."""
        return replace(self.brief, doubts=self.doubts)


def draft_all(
    raws: Iterable[Raw], library: Library
) -> tuple[tuple[Draft, ...], tuple[Problem, ...]]:
    """Return a draft of each source in their order, and a problem for each that gives none."""
    readings, problems = _read_all(raws, library)
    neighbours = (*_dated_briefs(library.briefs), *_dated_readings(readings))
    drafts: list[Draft] = []
    slugs = set(library.slugs)
    for reading in readings:
        drafts.append(_draft(reading, neighbours, slugs))
        if not drafts[-1].is_empty:
            slugs.add(drafts[-1].brief.id)
    return tuple(drafts), tuple(problems)


@dataclass(frozen=True, slots=True)
class _Neighbour:
    """A dated source, by whom it names."""

    day: date
    names: frozenset[str]


def _read_all(raws: Iterable[Raw], library: Library) -> tuple[list[Reading], list[Problem]]:
    """Read each source knowing the actors of those before it, so that all name them alike."""
    readings: list[Reading] = []
    problems: list[Problem] = []
    for raw in raws:
        try:
            readings.append(read_raw(raw, library))
        except ContentError as error:
            problems.extend(error.problems)
        else:
            known = (*library.actors, *readings[-1].new_actors)
            library = replace(library, actors=known)
    return readings, problems


def _draft(reading: Reading, neighbours: tuple[_Neighbour, ...], taken: Collection[str]) -> Draft:
    extract = reading.extract
    language = extract.language or "en"
    published = extract.date or _inferred(reading, neighbours, language)
    expressions = _expressions(extract.body, published, language)
    title = extract.title or _first_words(extract.body) or reading.raw.name
    told = _outside_names(expressions, reading.names.mentions)
    events = events_in(extract.body, told, reading.names.mentions, language)
    brief = Brief(
        id=BriefId(free_slug(slugify(title), taken)),
        title=title,
        date=published,
        source=_source(reading),
        dateline=extract.dateline,
        language=extract.language,
        actors=tuple(_credit(actor, reading.registered) for actor in reading.names.actors),
        events=events[:MOST_EVENTS],
        body=extract.body,
    )
    return Draft(
        name=reading.raw.name,
        brief=brief,
        new_actors=reading.new_actors,
        characters=reading.characters,
        extract=extract,
        expressions=expressions,
        names=reading.names,
        doubts=_doubts(reading, brief, len(events)),
    )


def _credit(actor: naming.NamedActor, registered: frozenset[str]) -> Credit:
    """Return an actor as a brief lists it: as a place, if it neither acts nor has a file."""
    is_place = not actor.acts and name_key(actor.name) not in registered
    return Credit(actor.name, next(iter(actor.roles), None), Kind.PLACE if is_place else None)


def _expressions(body: str, published: When | None, language: str) -> tuple[dating.Expression, ...]:
    """Return the time expressions of a body.

    Where only the month of publication is known, "on Friday" and "today" stay open.
    """
    found = dating.find_expressions(body, published.latest if published else None, language)
    if not published or published.precision is Precision.DAY:
        return found
    by_itself = {e.start: e for e in dating.find_expressions(body, None, language)}
    return tuple(
        by_itself[e.start]
        if e.start in by_itself and by_itself[e.start].value.startswith(_OPEN_DAYS)
        else e
        for e in found
    )


def _outside_names(
    expressions: Iterable[dating.Expression], mentions: Iterable[naming.Mention]
) -> tuple[dating.Expression, ...]:
    """Return the times that are no part of a longer name: "October District Court" is none."""
    inside = {
        place
        for one in mentions
        if " " in one.text and one.kind is not Kind.PERSON
        for place in range(one.start, one.end)
    }
    return tuple(e for e in expressions if e.start not in inside or e.end - 1 not in inside)


def _inferred(reading: Reading, neighbours: tuple[_Neighbour, ...], language: str) -> When | None:
    """Return the date that the text's own sentences tell, its year from the closest neighbour."""
    named = _names_of(reading)
    shared = [(len(named & n.names), n.day) for n in neighbours]
    best, near = max(shared, default=(0, None))
    return dating.infer_publication(
        reading.extract.body, near if best >= SHARED_ACTORS else None, language
    )


def _source(reading: Reading) -> Source:
    extract, raw = reading.extract, reading.raw
    return Source(
        title=extract.title,
        publisher=extract.publisher,
        agency=extract.agency,
        authors=extract.authors,
        url=address(raw.url or "") or extract.url,
        original=extract.original,
        retrieved=when_of_day(raw.retrieved) if raw.retrieved else None,
        digest=digest_of(raw),
    )


def _doubts(reading: Reading, brief: Brief, dated: int) -> tuple[str, ...]:
    inferred = brief.date if reading.extract.date is None else None
    return tuple(
        line(doubt)
        for doubt in (
            reading.note,
            "" if reading.extract.title else "no title found: the first words stand for it",
            f"no date found: {inferred} is inferred from the dated sentences" if inferred else "",
            "" if brief.date else 'no date found: words such as "on Monday" are left open',
            _unread(reading.extract.language),
            f"only the first {MOST_EVENTS} of {dated} events" if dated > MOST_EVENTS else "",
            "" if brief.source.publisher else "no publisher found",
            *reading.extract.doubts,
        )
        if doubt
    )


def _unread(language: str | None) -> str:
    if not language or dating.can_read(language):
        return ""
    return f"dates are not read in this language ({language}): write its events by hand"


def _dated_briefs(briefs: Iterable[Brief]) -> tuple[_Neighbour, ...]:
    return tuple(
        _Neighbour(brief.date.latest, frozenset(name_key(credit.name) for credit in brief.actors))
        for brief in briefs
        if brief.date and not brief.date.is_open
    )


def _dated_readings(readings: Iterable[Reading]) -> tuple[_Neighbour, ...]:
    return tuple(
        _Neighbour(reading.extract.date.latest, _names_of(reading))
        for reading in readings
        if reading.extract.date
    )


def _names_of(reading: Reading) -> frozenset[str]:
    return frozenset(name_key(actor.name) for actor in reading.names.actors)


def _first_words(body: str) -> str:
    return " ".join(body.split()[:10])[:100]
