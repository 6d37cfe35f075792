"""New values of files, made together: every brief and text that speaks of an actor follows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sitegen.editing.relinking import relinked
from sitegen.model import (
    Actor,
    ActorId,
    Brief,
    Content,
    Credit,
    Document,
    Kind,
    Page,
    Settings,
    name_key,
)
from sitegen.model.registering import registry_problems
from sitegen.problems import ContentError, Problem

Value = Actor | Brief | Page | Settings

ACTORS = "content/actors"


@dataclass(frozen=True, slots=True)
class Change:
    """The file of `document` is to say `value`, as the file `path`; None: it goes away."""

    document: Document[Actor] | Document[Brief] | Document[Page] | Document[Settings]
    value: Value | None
    path: str


@dataclass(frozen=True, slots=True)
class Revision:
    """Changes in the order in which they are to be written.

    Until the last is, the command that made them can be run again and makes the rest. `warnings`
    are what the editor may not have meant; the files are written all the same.
    """

    changes: tuple[Change, ...]
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Move:
    """An actor that is now called otherwise, or is now another one.

    `called` are the keys of its names in briefs, `as_place` of those that mean it among places;
    `known_as` are the keys of all names and aliases, old and new.
    """

    old: ActorId
    new: ActorId
    name: str
    called: frozenset[str]
    as_place: frozenset[str]
    known_as: frozenset[str]


def move_of(content: Content, old: Actor, new: Actor) -> Move:
    """Return the move of `old` to `new`, the actor that it becomes."""
    strong = frozenset(map(name_key, old.names))
    others = {
        name_key(name)
        for document in content.actors
        if document.value.id not in (old.id, new.id)
        for name in document.value.all_names
    }
    weaker = set(map(name_key, old.all_names)) - others
    return Move(
        old.id,
        new.id,
        new.name,
        strong | weaker,
        strong,
        frozenset(map(name_key, new.names)) | strong,
    )


def moved_documents(content: Content, move: Move) -> Iterator[Change]:
    """Yield the changes of all briefs, and of the texts of pages and of other actors."""
    for brief in content.briefs:
        body = relinked(brief.value.body, "briefs", move.old, move.new)
        value = replace(with_names(brief.value, move), body=body)
        if value != brief.value:
            yield Change(brief, value, brief.path)
    for actor in content.actors:
        body = relinked(actor.value.body, "actors", move.old, move.new)
        if body != actor.value.body and actor.value.id not in (move.old, move.new):
            yield Change(actor, replace(actor.value, body=body), actor.path)
    for page in content.pages:
        body = relinked(page.value.body, "pages", move.old, move.new)
        if body != page.value.body:
            yield Change(page, replace(page.value, body=body), page.path)


def with_names(brief: Brief, move: Move) -> Brief:
    """Return `brief` with the new name of the actor of `move`, once in each list for a role."""

    def new(name: str, called: frozenset[str] = move.called) -> str:
        return move.name if name_key(name) in called else name

    actors = tuple(
        replace(credit, name=new(credit.name, move.as_place if _is_place(credit) else move.called))
        for credit in brief.actors
    )
    events = []
    for event in brief.events:
        names = tuple(map(new, event.actors))
        is_same = names == event.actors
        events.append(
            replace(
                event,
                actors=names if is_same else _once(names, move),
                speaker=new(event.speaker) if event.speaker else None,
            )
        )
    return replace(
        brief,
        actors=actors if actors == brief.actors else _each_role_once(actors, move),
        events=tuple(events),
    )


def require_no_new_fault(content: Content, changes: Sequence[Change]) -> None:
    """Raise the ContentError of what the registry would have wrong only after `changes`."""
    values = {change.document.path: change.value for change in changes if change.value}
    gone = {change.document.path for change in changes if change.value is None}
    gone |= {change.path for change in changes if change.path != change.document.path}
    actors = []
    for document in content.actors:
        value = values.get(document.path, document.value)
        if isinstance(value, Actor) and (document.path in values or document.path not in gone):
            actors.append(replace(document, value=value))
    refuse_new_faults(content, replace(content, actors=tuple(actors)))


def refuse_new_faults(before: Content, after: Content) -> None:
    """Raise the ContentError of what the registry has wrong in `after` and not in `before`."""
    faults = {problem.message for problem in registry_problems(before)}
    problems = [p for p in registry_problems(after) if p.message not in faults]
    if problems:
        raise ContentError(problems)


def _is_place(credit: Credit) -> bool:
    return credit.kind is Kind.PLACE


def _once(names: tuple[str, ...], move: Move) -> tuple[str, ...]:
    """Return `names`, of those of the moved actor only the first."""
    mine = [name_key(name) in move.known_as for name in names]
    return tuple(n for i, n in enumerate(names) if not (mine[i] and any(mine[:i])))


def _each_role_once(actors: tuple[Credit, ...], move: Move) -> tuple[Credit, ...]:
    """Return `actors`, of those of the moved actor one for each role, or one without a role."""
    mine = [credit for credit in actors if name_key(credit.name) in move.known_as]
    with_role = {_is_place(credit) for credit in mine if credit.role}
    seen: set[tuple[bool, str]] = set()
    kept = []
    for credit in actors:
        if name_key(credit.name) in move.known_as:
            place, role = _is_place(credit), name_key(credit.role or "")
            if (place, role) in seen or (place in with_role and not role):
                continue
            seen.add((place, role))
        kept.append(credit)
    return tuple(kept)
