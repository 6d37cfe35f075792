"""An actor under a new name: the old one stays its alias, the old address leads to the new."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

from sitegen.editing.calling import find_registered, left_over, registered
from sitegen.editing.relinking import relinked
from sitegen.editing.revision import (
    Change,
    Revision,
    move_of,
    moved_documents,
    require_no_new_fault,
)
from sitegen.model import Actor, ActorId, Content, Document, name_key, slugify
from sitegen.model.registering import is_one_letter
from sitegen.problems import ContentError


def renamed(content: Content, called: str, name: str, *, keeps_slug: bool = False) -> Revision:
    """Return what gives the actor `called` so the new `name`, and the file name that goes with it.

    ContentError where it has that name already, or another actor has it.
    """
    found = registered(content, called)
    document = left_over(content, called, by=found) or found
    actor, name = document.value, " ".join(name.split())
    new_id = actor.id if keeps_slug else ActorId(slugify(name))
    if not name:
        raise ContentError.at(document.path, "the new name is empty")
    if actor.name == name and new_id == actor.id:
        if rest := tuple(moved_documents(content, move_of(content, actor, actor))):
            return Revision(rest)  # of a run that was stopped
        raise ContentError.at(document.path, f'the name is "{name}" already')
    _refuse_if_taken(content, document, name, new_id)
    new = _with_name(actor, name, new_id)
    move = move_of(content, actor, new)
    new = replace(new, body=relinked(new.body, "actors", move.old, move.new))
    path = str(PurePosixPath(document.path).with_stem(new_id))
    changes = [Change(document, new, path), *moved_documents(content, move)]
    if path != document.path:
        changes.append(Change(document, None, document.path))
    require_no_new_fault(content, changes)
    return Revision(tuple(changes))


def _with_name(actor: Actor, name: str, new_id: ActorId) -> Actor:
    key = name_key(name)
    aliases = tuple(alias for alias in actor.aliases if name_key(alias) != key)
    if name_key(actor.name) != key and not is_one_letter(actor.name):
        aliases = (*aliases, actor.name)
    old = (*actor.redirect_from, *([actor.id] if new_id != actor.id else []))
    return replace(
        actor,
        id=new_id,
        name=name,
        aliases=aliases,
        weak_aliases=tuple(n for n in actor.weak_aliases if name_key(n) != key),
        metonyms=tuple(n for n in actor.metonyms if name_key(n) != key),
        redirect_from=tuple(slug for slug in old if slug != new_id),
    )


def _refuse_if_taken(
    content: Content, document: Document[Actor], name: str, new_id: ActorId
) -> None:
    """Raise ContentError where name or file are another's, not what an interrupted run left."""
    actor = document.value
    for other in content.actors:
        is_left_over = actor.id in other.value.redirect_from and other.value.id == new_id
        if other.value.id == actor.id or is_left_over:
            continue
        if other.value.id == new_id:
            message = f'is the file of {other.value.name}; --keep-slug leaves "{actor.id}" as it is'
            raise ContentError.at(other.path, message)
        if new_id in other.value.redirect_from:
            message = f'the address "{new_id}" leads to {other.value.name}'
            raise ContentError.at(other.path, message)
    taken = find_registered(content, name)
    if taken and taken.value.id not in (actor.id, new_id):
        message = f'"{name}" is a name of {taken.value.name}; `sitegen actors merge` joins the two'
        raise ContentError.at(taken.path, message)
    if name_key(name) in map(name_key, actor.is_not):
        message = f'is_not says that {actor.name} is not "{name}"; take that out first'
        raise ContentError.at(document.path, message)
