"""What can be wrong with the files of actors: names, roles and former addresses."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable, Iterator
from pathlib import PurePosixPath

from sitegen.model.actor import Actor, name_key
from sitegen.model.brief import Brief
from sitegen.model.content import Content, Document
from sitegen.model.redirects import impossible_redirects
from sitegen.model.registry import Registry
from sitegen.model.slug import did_you_mean
from sitegen.problems import Problem

_ONE_OF_TWO = "take it out of one of the two lists"

Actors = Iterable[Document[Actor]]


def registry_problems(content: Content) -> Iterator[Problem]:
    """Yield a problem for each thing that the files of actors say and cannot be."""
    yield from clashing_names(content.actors)
    yield from contradictions(content.actors)
    yield from names_of_one_letter(content.actors)
    yield from unknown_briefs(content.actors, _briefs_there(content))
    yield from impossible_redirects(content.actors)
    yield from impossible_redirects(content.briefs)


def clashing_names(actors: Actors) -> Iterator[Problem]:
    """Yield a problem for each name or alias that two actor files claim."""
    claimed: dict[str, Document[Actor]] = {}
    for document in actors:
        for position, name in enumerate(document.value.names):
            owner = claimed.setdefault(name_key(name), document)
            if owner is not document:
                part = f"aliases.{position - 1}" if position else "name"
                message = f'"{name}" is already a name of {owner.value.name} ({owner.path})'
                hint = (
                    "take it out of one of the two files, or, if they are one actor: "
                    f"sitegen actors merge {document.value.id} {owner.value.id}"
                )
                yield document.problem(message, part, hint)


def contradictions(actors: Actors) -> Iterator[Problem]:
    """Yield a problem for each name that an actor has in two ways which exclude each other."""
    for document in actors:
        actor = document.value
        strong = {name_key(name) for name in actor.names}
        weaker = {name_key(name) for name in actor.weaker_names}
        for key, names in (("weak_aliases", actor.weak_aliases), ("metonyms", actor.metonyms)):
            for position, name in enumerate(names):
                if name_key(name) in strong:
                    message = f'{key}: "{name}" is already a name that always means {actor.name}'
                    yield document.problem(message, f"{key}.{position}", _ONE_OF_TWO)
        for position, name in enumerate(actor.is_not):
            if name_key(name) in strong | weaker:
                message = f'is_not: "{name}" is also given as a name of {actor.name}'
                yield document.problem(message, f"is_not.{position}", _ONE_OF_TWO)


def names_of_one_letter(actors: Actors) -> Iterator[Problem]:
    """Yield a problem for each name of one letter, which would be found everywhere.

    One character can be a whole name in scripts that write words, as Chinese does.
    """
    for document in actors:
        actor = document.value
        if is_one_letter(actor.name):
            message = f'name: "{actor.name}" is too short: it would be found everywhere'
            yield document.problem(message, "name")
        for key, names in (
            ("aliases", actor.aliases),
            ("weak_aliases", actor.weak_aliases),
            ("metonyms", actor.metonyms),
        ):
            for position, name in enumerate(names):
                if is_one_letter(name):
                    message = f'{key}: "{name}" is too short: it would be found everywhere'
                    yield document.problem(message, f"{key}.{position}")


def unknown_briefs(actors: Actors, briefs: Collection[str]) -> Iterator[Problem]:
    """Yield a problem for each role that names none of `briefs`."""
    for document in actors:
        for position, role in enumerate(document.value.roles):
            if role.brief and role.brief not in briefs:
                message = f'brief: there is no brief "{role.brief}"'
                hint = did_you_mean(role.brief, briefs)
                yield document.problem(message, f"roles.{position}.brief", hint)


def unsure_names(briefs: Iterable[Document[Brief]], registry: Registry) -> Iterator[Problem]:
    """Yield a problem for each name in a brief that can mean several actors."""
    for document in briefs if registry.unsure else ():
        for part, name in document.value.named:
            actors = registry.unsure.get(name_key(name), ())
            if actors:
                either = " or ".join(actor.name for actor in actors)
                hint = f"write the full name: {either}"
                yield document.problem(f'"{name}" can be {either}: which?', part, hint)


def _briefs_there(content: Content) -> frozenset[str]:
    """Return the ids of the briefs, and of files that cannot be read: they may be briefs."""
    unread = (PurePosixPath(problem.location.path).stem for problem in content.problems)
    return frozenset((*(document.value.id for document in content.briefs), *unread))


def is_one_letter(name: str) -> bool:
    """Tell whether a name is too short to be looked for in texts."""
    letters = [c for c in unicodedata.normalize("NFC", name) if unicodedata.category(c)[0] in "LN"]
    return not letters or (len(letters) == 1 and unicodedata.east_asian_width(letters[0]) != "W")
