"""Rules of actors: each has a file, one file each, and somebody names it."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from sitegen.checks.remarks import Remark, Written, published, warning, written
from sitegen.model import (
    Actor,
    ActorId,
    Brief,
    BriefId,
    Content,
    Document,
    Registry,
    name_key,
    primary_language,
    registry_of,
    slugify,
)
from sitegen.model.remembering import REMEMBERED
from sitegen.naming import Duplicate, are_kept_apart, duplicates, leaves_trace
from sitegen.problems import Problem, quoted

_LENGTHS_APART = 3  # letters, of names that are spelt alike
_ALIKE = 0.7


def actors_have_files(content: Content) -> Iterator[Problem]:
    """An actor that a brief names has a file, or else the name may be misspelt."""
    if _has_faults(content, "actors"):
        return  # the name may stand in the file that cannot be read
    registry = registry_of(document.value for document in content.actors)
    unknown = {
        name_key(name): name
        for document in written(content)
        for _, name in document.value.named
        if not registry.get(name) and name_key(name) not in registry.unsure
    }
    told = {name_key(name) for name in content.settings.value.no_actors}
    hints = _meant(content, unknown.values()) if unknown else {}
    for document in written(content):
        for part, name in document.value.named:
            key = name_key(name)
            if key not in unknown or key in told:
                continue
            told.add(key)
            message = f'the actor "{name}" has no file in content/actors/'
            hint = hints.get(key) or f"make one: sitegen new actor {quoted(name)}"
            yield warning(message, part, hint).of(document)


def actors_are_not_alike(content: Content) -> Iterator[Problem]:
    """Two files whose names are spelt almost alike may be of one actor."""
    if not content.actors or _has_faults(content, "briefs", "actors"):
        return
    files = {document.value.id: document for document in content.actors}
    registry = registry_of(document.value for document in content.actors)
    named_in = _named_in(content, registry)
    for pair in _alike(content, registry.actors):
        one, other = ({name_key(name) for name in a.names} for a in (pair.one, pair.other))
        if one & other or named_in[pair.one.id] & named_in[pair.other.id]:
            continue  # told as a clash; or two, as one brief has both
        goes, stays = sorted(
            (pair.other, pair.one),
            key=lambda a: (len(named_in[a.id]), a.id == slugify(a.name), len(a.name)),
        )
        message = f'name: "{goes.name}" and "{stays.name}" may be one actor ({pair.reason})'
        hint = (
            f"if so: sitegen actors merge {goes.id} {stays.id}; "
            f"if not: sitegen actors refuse {stays.id} {goes.id}"
        )
        yield warning(message, "name", hint).of(files[goes.id])


def actors_stand_in_the_text(content: Content) -> Iterator[Problem]:
    """Whom a brief lists, its text names: in whatever way, if it is in the language of the site."""
    registry = registry_of(document.value for document in content.actors)
    language = primary_language(content.settings.value.language)
    for document in written(content):
        brief = document.value
        if brief.body.strip() and primary_language(brief.language or language) == language:
            yield from (remark.of(document) for remark in _unmentioned(brief, registry))


def files_of_actors_are_used(content: Content) -> Iterator[Problem]:
    """An actor that nobody names anywhere has a page that leads nowhere."""
    if _has_faults(content, "briefs", "pages"):
        return
    registry = registry_of(document.value for document in content.actors)
    used = {actor_id for actor_id, briefs in _named_in(content, registry).items() if briefs}
    unlisted = [document for document in content.actors if document.value.id not in used]
    texts = _texts(content) if unlisted else ""
    for document in unlisted:
        actor = document.value
        if f"actors/{actor.id}" in texts or any(name_key(n) in texts for n in actor.all_names):
            continue
        message = f"no brief names {actor.name}"
        hint = "list it under actors: of a brief, or delete this file"
        yield warning(message, "name", hint).of(document)


def _meant(content: Content, unknown: Iterable[str]) -> dict[str, str]:
    """Return by its key what is to be done about each unknown name that is like a known one."""
    files = {document.value.id for document in content.actors}
    names = [name for d in published(content) for _, name in d.value.named]
    registry = registry_of((document.value for document in content.actors), names)
    named_in = _named_in(content, registry)
    hints: dict[str, str] = {}
    for pair in _alike(content, registry.actors):
        if pair.one.id in files and pair.other.id in files:
            continue
        one, other = sorted(
            (pair.one, pair.other), key=lambda a: (a.id in files, len(named_in[a.id]))
        )
        hints.setdefault(name_key(one.name), f'did you mean "{other.name}"?')
    similar = _Similar(document.value for document in content.actors)
    for name in unknown:
        if name_key(name) not in hints and (close := similar.to(name)):
            hints[name_key(name)] = f'did you mean "{close}"?'
    return hints


def _alike(content: Content, actors: Iterable[Actor]) -> Iterator[Duplicate]:
    """Yield the pairs that are likely one by their very names, without what an editor refused.

    Aliases are left out: "A. Petrov" may well be one of Anna's, and Andrei is another.
    """
    whole = {actor.id: actor for actor in actors}
    refused = {name_key(name) for name in content.settings.value.no_actors}
    for pair in _pairs(tuple(whole.values())):
        one, other = whole[pair.one.id], whole[pair.other.id]
        if pair.score < _ALIKE or are_kept_apart(one, other):
            continue
        if not refused & {name_key(one.name), name_key(other.name)}:
            yield pair._replace(one=one, other=other)


@lru_cache(maxsize=4)
def _pairs(actors: tuple[Actor, ...]) -> tuple[Duplicate, ...]:
    return tuple(duplicates(replace(actor, aliases=()) for actor in actors))


def _named_in(content: Content, registry: Registry) -> defaultdict[ActorId, set[BriefId]]:
    """Return in which briefs each actor is listed, as one who acts or as a place."""
    named: defaultdict[ActorId, set[BriefId]] = defaultdict(set)
    for document in content.briefs:
        for actor_id in _listed_in(document.value, registry):
            named[actor_id].add(document.value.id)
    return named


@lru_cache(maxsize=REMEMBERED)
def _listed_in(brief: Brief, registry: Registry) -> frozenset[ActorId]:
    acting = (
        actor
        for _, name in brief.named
        for actor in (registry.get(name), *registry.unsure.get(name_key(name), ()))
    )
    places = (registry.place(name) for name in brief.places)
    return frozenset(actor.id for actor in (*acting, *places) if actor)


def _calls(name: str, registry: Registry) -> tuple[str, ...]:
    """Return what one who is listed goes by; nothing where there is no file to tell."""
    actor = registry.get(name)
    return (name, *actor.all_names) if actor else ()


@lru_cache(maxsize=REMEMBERED)
def _unmentioned(brief: Brief, registry: Registry) -> tuple[Remark, ...]:
    text = "\n".join(filter(None, (brief.title, brief.source.title, brief.dateline, brief.body)))
    return tuple(
        warning(
            f'actors: the text does not name "{credit.name}"',
            f"actors.{position}",
            "take it out here, or give its file the name by which the text calls it",
        )
        for position, credit in enumerate(brief.actors)
        if (names := _calls(credit.name, registry)) and not leaves_trace(names, text)
    )


def _texts(content: Content) -> str:
    documents: tuple[Document[Written], ...] = (*content.briefs, *content.actors, *content.pages)
    return "\n".join(name_key(document.value.body) for document in documents)


def _has_faults(content: Content, *folders: str) -> bool:
    faulty = (f"{problem.location.path}/" for problem in content.problems)
    return any(path.startswith(tuple(f"content/{name}/" for name in folders)) for path in faulty)


class _Similar:
    """Names by how they begin and end, so that few of very many are compared."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        self._names: defaultdict[str, dict[str, Actor]] = defaultdict(dict)
        for actor in actors:
            for name in actor.names:
                for edge in _edges(name_key(name)):
                    self._names[edge][name_key(name)] = actor

    def to(self, name: str) -> str | None:
        """Return the name that is spelt most like `name`, None if none is."""
        key = name_key(name)
        near = {
            known: actor
            for edge in _edges(key)
            for known, actor in self._names.get(edge, {}).items()
            if abs(len(known) - len(key)) <= _LENGTHS_APART
            and key not in {name_key(other) for other in actor.is_not}
        }
        close = difflib.get_close_matches(key, near, n=1, cutoff=0.8)
        actor = near[close[0]] if close else None
        return next((n for n in actor.names if name_key(n) == close[0]), None) if actor else None


def _edges(key: str) -> tuple[str, str]:
    return f"{key[:3]}-", f"-{key[-3:]}"
