"""A brief under another file name: whatever names it follows, and its old address leads to it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from sitegen.editing.relinking import relinked_to_brief
from sitegen.editing.revision import Change, Revision
from sitegen.editing.seen import command, listed
from sitegen.model import Brief, BriefId, Content, Document, Event, is_slug, name_key, slugify
from sitegen.pages import urls
from sitegen.problems import ContentError, quoted

BRIEFS = "content/briefs"


def moved(content: Content, called: str, slug: str) -> Revision:
    """Return what gives the brief `called` so the file name `slug`, and so that address.

    It is called by its file name, of now or before, by its path or its title. ContentError where
    there is none, or where `slug` is no file name or another brief's.
    """
    document = _found(content, called)
    old, new = document.value.id, BriefId(slug)
    _refuse_what_is_no_slug(document, slug)
    _refuse_if_taken(content, document, new)
    former = tuple(i for i in (*document.value.redirect_from, old) if i != new)
    value = replace(_following(document.value, old, new), id=new, redirect_from=former)
    changes = (
        Change(document, value, str(PurePosixPath(document.path).with_stem(new))),
        *_followers(content, old, new),
        Change(document, None, document.path),  # last: till then it can be done again
    )
    return Revision(changes)


def _found(content: Content, called: str) -> Document[Brief]:
    slug = PurePosixPath(called).stem if called.endswith(".md") else called
    for document in content.briefs:
        if document.value.id == slug:
            return document
    titled = [d for d in content.briefs if name_key(d.value.title) == name_key(called)]
    ids = {document.value.id for document in titled}
    titled = [d for d in titled if ids.isdisjoint(d.value.redirect_from)]  # of a run that stopped
    if len(titled) > 1:
        which = listed([document.value.id for document in titled])
        message = f'several briefs are called "{called}": {which}; give the file name'
        raise ContentError.at(BRIEFS, message)
    for document in (*titled, *(d for d in content.briefs if slug in d.value.redirect_from)):
        return document
    raise _unknown(content, called)


def _unknown(content: Content, called: str) -> ContentError:
    known = {name_key(document.value.title): document.value.title for document in content.briefs}
    known |= {document.value.id: document.value.id for document in content.briefs}
    key = name_key(called)
    close = [k for k in known if key and k.startswith(key)]
    close = close or difflib.get_close_matches(key, known, n=1, cutoff=0.6)
    hint = f'; did you mean "{known[close[0]]}"?' if close else ""
    return ContentError.at(BRIEFS, f'there is no brief "{called}"{hint}')


def _refuse_what_is_no_slug(document: Document[Brief], slug: str) -> None:
    if not slug.strip():
        raise ContentError.at(document.path, "the new file name is empty")
    if not is_slug(slug):
        wanted = slugify(PurePosixPath(slug).stem if slug.endswith(".md") else slug)
        rename = command("sitegen rename", document.value.id, wanted)
        message = f"{quoted(slug)} cannot be an address: small letters, digits and hyphens can"
        raise ContentError.at(document.path, f"{message}: `{rename}`")


def _refuse_if_taken(content: Content, document: Document[Brief], new: BriefId) -> None:
    """Raise ContentError where a file name is another's, not what an interrupted run left."""
    old = document.value.id
    if new == old:
        raise ContentError.at(document.path, f'the file name is "{new}" already')
    if urls.brief(new) == urls.BRIEFS_BY_DATE:
        raise ContentError.at(document.path, f'"{new}" is the address of the briefs by date')
    for other in content.briefs:
        title = other.value.title
        if other.value.id == new and old not in other.value.redirect_from:
            raise ContentError.at(other.path, f'is there already: "{title}"; choose another name')
        if new in other.value.redirect_from and other is not document:
            message = f'the address "{new}" leads to "{title}"; choose another name'
            raise ContentError.at(other.path, message)


def _followers(content: Content, old: BriefId, new: BriefId) -> Iterator[Change]:
    """Yield the changes of other briefs, of actors and of pages."""
    for brief in content.briefs:
        following = _following(brief.value, old, new)
        if following != brief.value and brief.value.id not in (old, new):
            yield Change(brief, following, brief.path)
    for actor in content.actors:
        roles = tuple(replace(r, brief=new) if r.brief == old else r for r in actor.value.roles)
        body = relinked_to_brief(actor.value.body, "actors", old, new)
        if (roles, body) != (actor.value.roles, actor.value.body):
            yield Change(actor, replace(actor.value, roles=roles, body=body), actor.path)
    for page in content.pages:
        body = relinked_to_brief(page.value.body, "pages", old, new)
        if body != page.value.body:
            yield Change(page, replace(page.value, body=body), page.path)


def _following(brief: Brief, old: BriefId, new: BriefId) -> Brief:
    def renamed(reference: str) -> str:
        slug, mark, event = reference.partition("#")
        return f"{new}{mark}{event}" if slug == old else reference

    def following(event: Event) -> Event:
        return replace(
            event,
            same_as=renamed(event.same_as) if event.same_as else None,
            not_same_as=tuple(map(renamed, event.not_same_as)),
        )

    return replace(
        brief,
        events=tuple(map(following, brief.events)),
        body=relinked_to_brief(brief.body, "briefs", old, new),
    )
