"""Whom an editor means: an actor by its file name, its name or one of its aliases."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from sitegen.editing.revision import ACTORS
from sitegen.model import Actor, BriefId, Content, Document, Kind, name_key, registry_of, slugify
from sitegen.problems import ContentError


def registered(content: Content, text: str) -> Document[Actor]:
    """Return the file of the actor that `text` names; ContentError where there is none."""
    if document := find_registered(content, text):
        return document
    if name := _unregistered(content, text):
        message = f'"{name}" has no file; `sitegen new actor "{name}"` makes one'
        raise ContentError.at(ACTORS, message)
    raise _unknown(content, text)


def registered_or_named(content: Content, text: str) -> Document[Actor] | Actor:
    """Return the file of the actor that `text` names, or else the actor that a brief names so.

    That is a place where a brief lists it as one. ContentError where there is none, or where the
    name means another actor in a weaker way.
    """
    if document := find_registered(content, text):
        return document
    _refuse_weaker(content, text)
    if name := _unregistered(content, text):
        actors = (document.value for document in content.actors)
        actor = registry_of(actors, _names_in_briefs(content))[name]
        return replace(actor, kind=Kind.PLACE if listed_as_place(content, name) else None)
    raise _unknown(content, text)


def find_registered(content: Content, text: str) -> Document[Actor] | None:
    """Return the file of the actor called `text`: by file name, name, alias, former file name.

    The file name may be a path, as a shell completes it.
    """
    return _called(content.actors, text)


def left_over(content: Content, text: str, by: Document[Actor]) -> Document[Actor] | None:
    """Return the file called `text` that a stopped command left though `by` has its address."""
    return _called([d for d in content.actors if d.value.id in by.value.redirect_from], text)


def listed_as_place(content: Content, name: str) -> tuple[BriefId, ...]:
    """Return the briefs that list `name` as a place which does not act."""
    key, briefs = name_key(name), (document.value for document in content.briefs)
    return tuple(brief.id for brief in briefs if key in map(name_key, brief.places))


def listed_to_act(content: Content, name: str) -> tuple[BriefId, ...]:
    """Return the briefs that list `name` as one who acts."""
    key, briefs = name_key(name), (document.value for document in content.briefs)
    return tuple(brief.id for brief in briefs if any(name_key(n) == key for _, n in brief.named))


def _called(documents: Sequence[Document[Actor]], text: str) -> Document[Actor] | None:
    key = name_key(text)
    slug = PurePosixPath(text).stem if text.endswith(".md") else text
    for document in documents:
        if document.value.id == slug:
            return document
    for document in documents:
        if name_key(document.value.name) == key:
            return document
    for document in documents:
        if key in map(name_key, document.value.aliases):
            return document
    for document in documents:
        if slug in document.value.redirect_from:
            return document
    return None


def _refuse_weaker(content: Content, text: str) -> None:
    for document in content.actors:
        actor = document.value
        for how, names in (("metonym", actor.metonyms), ("weak alias", actor.weak_aliases)):
            for name in names:
                if name_key(name) == name_key(text):
                    message = f'"{name}" is a {how} of {actor.name}; take it out there'
                    raise ContentError.at(document.path, message)


def _unregistered(content: Content, text: str) -> str | None:
    """Return the name without a file that is meant, as a brief spells it."""
    key, by_slug = name_key(text), None
    for name in _names_in_briefs(content):
        if name_key(name) == key:
            return name
        if slugify(name) == text:
            by_slug = by_slug or name
    return by_slug


def _names_in_briefs(content: Content) -> Iterator[str]:
    for document in content.briefs:
        yield from (name for _, name in document.value.named)
        yield from document.value.places


def _unknown(content: Content, text: str) -> ContentError:
    known = {name_key(name): name for d in content.actors for name in d.value.names}
    known |= {d.value.id: d.value.id for d in content.actors}
    known |= {name_key(name): name for name in _names_in_briefs(content)}
    known = {key.split()[-1]: name for key, name in known.items() if key} | known
    close = difflib.get_close_matches(name_key(text), known, n=1, cutoff=0.7)
    hint = f'; did you mean "{known[close[0]]}"?' if close else ""
    return ContentError.at(ACTORS, f'there is no actor "{text}"{hint}')
