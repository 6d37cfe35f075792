"""What an editor may want to do about actors: join two, register a name, add a metonym."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.editing.groups import Groups
from sitegen.editing.seen import Seen, Suggested, Suggestion, command, listed
from sitegen.editing.texts import names_in_texts
from sitegen.model import Actor, ActorId, Content, name_key, slugify
from sitegen.naming import Duplicate, duplicates
from sitegen.problems import quoted

_TOGETHER = 0.4  # less sure, where one brief names both as two
_NUMBERED = re.compile(r"-\d+\Z")
_UNSURE = 0.45  # two spellings of one person in one brief are told, a mere surname is not


def suggestions(content: Content) -> tuple[Suggestion, ...]:
    """Return what there is to do about the actors of `content`, the surest of each kind first.

    What an editor refused (`is_not` of an actor, `no_actors` of the site) is not proposed.
    """
    seen = Seen.of(content)
    return (
        *_duplicates(seen),
        *_unregistered(seen),
        *names_in_texts(seen),
    )


def _duplicates(seen: Seen) -> Iterator[Suggestion]:
    files = {actor.id for actor in seen.files}
    groups = Groups(files)
    found = [
        (_less_if_together(pair, seen), pair)
        for pair in duplicates(seen.registry.actors)
        if not seen.refused & {name_key(pair.one.name), name_key(pair.other.name)}
    ]
    for score, pair in sorted(found, key=lambda scored: (-scored[0], scored[1].one.id)):
        if score < _UNSURE or not groups.can_join(pair.one, pair.other):
            continue
        goes, stays = _direction(pair, groups, seen)
        has_file = groups.has_file(stays)
        groups.join(goes, stays)
        merge = command("sitegen actors merge", _called(goes, files), _called(stays, files))
        first = command("sitegen new actor", quoted(stays.name)) + " && "
        yield Suggestion(
            Suggested.DUPLICATE,
            (goes.name, stays.name),
            (pair.reason, _company(goes, stays, seen)),
            merge if has_file else first + merge,
            _refusal(goes, stays, files),
            score,
        )


def _less_if_together(pair: Duplicate, seen: Seen) -> float:
    together = {*seen.briefs_of(pair.one)} & {*seen.briefs_of(pair.other)}
    return round(pair.score - _TOGETHER, 2) if together else pair.score


def _direction(pair: Duplicate, groups: Groups, seen: Seen) -> tuple[Actor, Actor]:
    """Return who goes and who stays: with a file, in more briefs, a clean slug, a fuller name.

    Who was to be part of another before counts as that one.
    """

    def weight(called: Actor) -> tuple[bool, int, bool, int, int]:
        actor = groups.head(called)
        words = len([word for word in actor.name.split() if len(word.rstrip(".")) > 1])
        is_clean = actor.id == slugify(actor.name) or not _NUMBERED.search(actor.id)
        briefs = len(seen.briefs_of(actor))
        return groups.has_file(actor), briefs, is_clean, words, len(actor.name)

    goes, stays = sorted((pair.other, pair.one), key=weight)
    return goes, stays


def _company(one: Actor, other: Actor, seen: Seen) -> str:
    ours, theirs = seen.briefs_of(one), seen.briefs_of(other)
    if together := [brief for brief in ours if brief in theirs]:
        return f"but named side by side in {listed(together)}"
    return f"named in {_briefs(len(ours))} and {_briefs(len(theirs))}, never in one"


def _unregistered(seen: Seen) -> Iterator[Suggestion]:
    """Yield the names that briefs list and that have no file, the most used first."""
    files = {actor.id for actor in seen.files}
    nameless = [a for a in seen.registry.actors if a.id not in files and a.id in seen.named_in]
    for actor in sorted(nameless, key=lambda a: (-len(seen.briefs_of(a)), name_key(a.name))):
        if name_key(actor.name) in seen.refused:
            continue
        briefs = seen.briefs_of(actor)
        yield Suggestion(
            Suggested.UNREGISTERED,
            (actor.name,),
            (f"listed in {listed(briefs)}",),
            command("sitegen new actor", quoted(actor.name)),
            command("sitegen actors refuse", quoted(actor.name)),
            count=len(briefs),
        )


def _refusal(goes: Actor, stays: Actor, files: set[ActorId]) -> str:
    return command("sitegen actors refuse", _called(stays, files), _called(goes, files))


def _called(actor: Actor, files: set[ActorId]) -> str:
    return str(actor.id) if actor.id in files else quoted(actor.name)


def _briefs(count: int) -> str:
    return f"{count} brief{'' if count == 1 else 's'}"
