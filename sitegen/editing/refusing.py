"""What an editor says is not so: two actors that are not one, a name that is no actor's."""

from __future__ import annotations

from dataclasses import replace

from sitegen.editing.calling import find_registered, listed_as_place, listed_to_act, registered
from sitegen.editing.revision import Change, Revision
from sitegen.model import Content, name_key
from sitegen.problems import ContentError, Location, Problem, Severity


def refused_pair(content: Content, one: str, other: str) -> Revision:
    """Return what says that the actor called `one` is not `other`, an actor or a mere name."""
    document = registered(content, one)
    actor, beside = document.value, find_registered(content, other)
    name = beside.value.name if beside else " ".join(other.split())
    if not name:
        raise ContentError.at(document.path, "the name is empty")
    if name_key(name) in map(name_key, actor.all_names):
        message = f'"{name}" is a name of {actor.name}; take it out there first'
        raise ContentError.at(document.path, message)
    if name_key(name) in map(name_key, actor.is_not):
        raise ContentError.at(document.path, f'is_not says "{name}" already')
    value = replace(actor, is_not=(*actor.is_not, name))
    warnings = () if beside else _warnings(content, name, document.path)
    return Revision((Change(document, value, document.path),), warnings)


def refused_name(content: Content, name: str) -> Revision:
    """Return what says that `name` is nobody's: it is not proposed again."""
    settings, name = content.settings, " ".join(name.split())
    if not name:
        raise ContentError.at(settings.path, "the name is empty")
    if document := find_registered(content, name):
        message = f'"{name}" is a name of {document.value.name}; `refuse A B` keeps two apart'
        raise ContentError.at(document.path, message)
    if name_key(name) in map(name_key, settings.value.no_actors):
        raise ContentError.at(settings.path, f'no_actors says "{name}" already')
    value = replace(settings.value, no_actors=(*settings.value.no_actors, name))
    return Revision(
        (Change(settings, value, settings.path),), _warnings(content, name, settings.path)
    )


def _warnings(content: Content, name: str, path: str) -> tuple[Problem, ...]:
    """Return the warning that `name` stands in no brief, if so: it may be misspelt."""
    if listed_to_act(content, name) or listed_as_place(content, name):
        return ()
    texts = (name_key(document.value.body) for document in content.briefs)
    if any(name_key(name) in text for text in texts):
        return ()
    message = f'"{name}" stands in no brief; it is written all the same'
    return (Problem(Location(path), message, Severity.WARNING),)
