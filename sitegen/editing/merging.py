"""Two actors that are one: the second takes over all that is known of the first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sitegen.editing.calling import left_over, registered, registered_or_named
from sitegen.editing.relinking import relinked
from sitegen.editing.revision import (
    ACTORS,
    Change,
    Move,
    Revision,
    move_of,
    moved_documents,
    require_no_new_fault,
)
from sitegen.editing.seen import command
from sitegen.model import Actor, Content, Document, Kind, name_key, slugify
from sitegen.model.registering import is_one_letter
from sitegen.problems import ContentError, quoted


def merged(content: Content, one: str, other: str, *, is_forced: bool = False) -> Revision:
    """Return what makes the actor called `one` part of the actor called `other`.

    The first may be a name without a file, the second has one. ContentError where a name is
    unknown, both are one already, an editor says that they are not, or their kinds differ
    (`is_forced`: of no matter).
    """
    target = registered(content, other)
    found = left_over(content, one, by=target) or registered_or_named(content, one)
    actor = found.value if isinstance(found, Document) else found
    if rest := _rest_of_alias(content, one, actor, target.value):
        return Revision(rest)
    _refuse_if_apart(actor, target, one)
    if not is_forced:
        _refuse_if_kinds_differ(actor, target, has_file=isinstance(found, Document))
    move = move_of(content, actor, target.value)
    changes = [
        Change(target, _joined(actor, target.value, move), target.path),
        *moved_documents(content, move),
    ]
    if isinstance(found, Document):
        changes.append(Change(found, None, found.path))  # last: till then it can be done again
    require_no_new_fault(content, changes)
    return Revision(tuple(changes))


def _rest_of_alias(content: Content, called: str, actor: Actor, into: Actor) -> tuple[Change, ...]:
    """Return what is left to do where the name `called` has become an alias already."""
    if actor.id != into.id:
        return ()
    keys = frozenset(
        name_key(alias)
        for alias in into.aliases
        if name_key(alias) == name_key(called) or slugify(alias) == called
    )
    known = frozenset(map(name_key, into.names))
    return tuple(moved_documents(content, Move(into.id, into.id, into.name, keys, keys, known)))


def _refuse_if_apart(actor: Actor, target: Document[Actor], called: str) -> None:
    into = target.value
    if actor.id == into.id:
        raise ContentError.at(target.path, f'"{called}" is {into.name} already')
    for one, two in ((actor, into), (into, actor)):
        names = {name_key(name) for name in two.names}
        for name in one.is_not:
            if name_key(name) in names:
                message = f'is_not of {one.name} says that it is not "{name}"; take that out first'
                raise ContentError.at(f"{ACTORS}/{one.id}.md", message)


def _refuse_if_kinds_differ(actor: Actor, target: Document[Actor], *, has_file: bool) -> None:
    into = target.value
    if actor.kind and into.kind and actor.kind is not into.kind:
        raise ContentError.at(target.path, _kinds_differ(actor, into, has_file=has_file))


def _kinds_differ(actor: Actor, into: Actor, *, has_file: bool) -> str:
    """Return that kinds differ, and what to do: that depends on where the first one's stands."""
    differ = f"{actor.name} is {_a(actor.kind)}, {into.name} {_a(into.kind)}: their kinds differ"
    if has_file:
        return f"{differ}; if a `kind:` is wrong, correct it in its file, or --force merges them"
    name = quoted(actor.name)
    return (
        f"{differ}, as briefs list {name} with `kind: place`; where it acts for {into.name} it is "
        f"one of its metonyms ({command('sitegen actors alias --metonym', into.id, name)}); "
        "--force merges them"
    )


def _a(kind: Kind | None) -> str:
    return f"{'an' if kind is Kind.ORGANIZATION else 'a'} {kind}"


def _joined(actor: Actor, into: Actor, move: Move) -> Actor:
    """Return `into` with all that is known of `actor`; what an editor wrote of it goes first.

    A name that means it in a weaker way already is not made an alias, nor is a single letter.
    """
    known = {name_key(n) for n in (*into.all_names, *into.is_not)}
    aliases = _added(
        into.aliases, (n for n in actor.names if not (name_key(n) in known or is_one_letter(n)))
    )
    strong = {name_key(name) for name in (into.name, *aliases)}
    weak = (n for n in actor.weak_aliases if name_key(n) not in strong)
    metonyms = (n for n in actor.metonyms if name_key(n) not in strong)
    old = (*actor.redirect_from, actor.id)
    body = relinked(actor.body, "actors", move.old, move.new)
    mine = relinked(into.body, "actors", move.old, move.new)
    result = replace(
        into,
        kind=into.kind or actor.kind,
        aliases=aliases,
        weak_aliases=_added(into.weak_aliases, weak),
        metonyms=_added(into.metonyms, metonyms),
        roles=(*into.roles, *(role for role in actor.roles if role not in into.roles)),
        same_as=(*into.same_as, *(a for a in actor.same_as if a not in into.same_as)),
        redirect_from=(
            *into.redirect_from,
            *(slug for slug in old if slug not in (*into.redirect_from, into.id)),
        ),
        body=mine if body in mine else f"{mine}\n\n{body}".strip("\n"),
    )
    called = {name_key(n) for n in result.all_names}
    is_not = (name for name in actor.is_not if name_key(name) not in called)
    return replace(result, is_not=_added(into.is_not, is_not))


def _added(names: tuple[str, ...], further: Iterable[str]) -> tuple[str, ...]:
    """Return `names` and those of `further` that are not among them, whatever the spelling."""
    by_key = {name_key(name): name for name in (*further,)}
    keys = {name_key(name) for name in names}
    return (*names, *(name for key, name in by_key.items() if key not in keys))
