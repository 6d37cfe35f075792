"""One more name of an actor: one that always means it, or one that does so only at times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sitegen.editing.calling import find_registered, listed_as_place, listed_to_act, registered
from sitegen.editing.revision import Change, Revision, require_no_new_fault
from sitegen.editing.seen import command, listed
from sitegen.model import Actor, Content, Document, name_key
from sitegen.problems import ContentError, Location, Problem, Severity, quoted

ALIASES, WEAK_ALIASES, METONYMS = "aliases", "weak_aliases", "metonyms"


def aliased(content: Content, called: str, name: str, key: str = ALIASES) -> Revision:
    """Return what writes `name` among the names that `key` of the actor `called` lists.

    ContentError where it is one already, or is somebody else's: the briefs would change their
    meaning.
    """
    document, name = registered(content, called), " ".join(name.split())
    if not name:
        raise ContentError.at(document.path, "the name is empty")
    _refuse_if_known(document, name)
    _refuse_if_taken(content, document, name, key)
    change = Change(document, _with_name(document.value, name, key), document.path)
    require_no_new_fault(content, [change])
    places = listed_as_place(content, name) if key == METONYMS else ()
    return Revision((change,), _warning(document, name, places))


def _with_name(actor: Actor, name: str, key: str) -> Actor:
    if key == METONYMS:
        return replace(actor, metonyms=(*actor.metonyms, name))
    if key == WEAK_ALIASES:
        return replace(actor, weak_aliases=(*actor.weak_aliases, name))
    return replace(actor, aliases=(*actor.aliases, name))


def _refuse_if_known(document: Document[Actor], name: str) -> None:
    actor, key = document.value, name_key(name)
    for how, names in (
        ("a name", actor.names),
        ("a weak alias", actor.weak_aliases),
        ("a metonym", actor.metonyms),
    ):
        if key in map(name_key, names):
            raise ContentError.at(document.path, f'"{name}" is {how} of {actor.name} already')
    if key in map(name_key, actor.is_not):
        message = f'is_not says that {actor.name} is not "{name}"; take that out first'
        raise ContentError.at(document.path, message)


def _refuse_if_taken(content: Content, document: Document[Actor], name: str, key: str) -> None:
    if other := find_registered(content, name):
        message = f'"{name}" is a name of {other.value.name}; take it out there first'
        raise ContentError.at(other.path, message)
    acting = listed_to_act(content, name)
    if key == ALIASES and (acting or listed_as_place(content, name)):
        merge = command("sitegen actors merge", quoted(name), document.value.id)
        message = f'briefs list "{name}", which {merge} makes an alias'
        raise ContentError.at(document.path, message)
    for other in content.actors:
        if acting and name_key(name) in map(name_key, other.value.weaker_names):
            message = f'"{name}" in {listed(acting)} means {other.value.name}'
            raise ContentError.at(other.path, f"{message}; say there who is meant, first")


def _warning(document: Document[Actor], name: str, places: Sequence[str]) -> tuple[Problem, ...]:
    if not places:
        return ()
    message = (
        f'"{name}" stays a place in {listed(places)}, with `kind: place` there; '
        f"take that out where it acts for {document.value.name}"
    )
    return (Problem(Location(document.path), message, Severity.WARNING),)
