"""Links in a text follow an actor or brief to its new file; what only looks like a link stays."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from sitegen.markup import parse_prose
from sitegen.model import ActorId, BriefId
from sitegen.pages import urls, written_target

_PATH = re.compile(r"\](?:\(|:)\s*<?(?P<path>[^\s<>()?#]+)")

_Page = Callable[[str], str]  # the page of what has a slug


class _Slug(NamedTuple):
    """A slug at a place of a text: the one that stands there, or is to stand there."""

    start: int
    end: int
    slug: str


def relinked(body: str, folder: str, old: ActorId, new: ActorId) -> str:
    """Return a text of `content/<folder>/` with its links to the actor `old` leading to `new`.

    A link whose path does not spell the slug as it is stays: a redirect serves it. So does what is
    quoted as code. Which of the places are links tells Markdown itself: each gets a mark of its
    own, and those are, to whose marks a link leads then.
    """
    return _relinked(body, folder, new, _actor_page, _slugs(body, folder, old, _actor_page))


def relinked_to_brief(body: str, folder: str, old: BriefId, new: BriefId) -> str:
    """Return the same for a brief; the links to its events in the chronology follow, too."""
    slugs = (*_slugs(body, folder, old, _brief_page), *_slugs_of_events(body, old))
    return _relinked(body, folder, new, _brief_page, slugs)


def _actor_page(slug: str) -> str:
    return urls.actor(ActorId(slug))


def _brief_page(slug: str) -> str:
    return urls.brief(BriefId(slug))


def _relinked(body: str, folder: str, new: str, page: _Page, slugs: Iterable[_Slug]) -> str:
    """Return `body` with `new` in place of those of `slugs` that stand in links."""
    places = sorted(slugs)
    if not places:
        return body
    mark = _unused_in(body)
    marked = [s._replace(slug=f"{mark}{n}") for n, s in enumerate(places)]
    targets = parse_prose(_with(marked, body)).targets
    paths = {target.href: written_target(target.href, folder) for target in targets}
    events = {urlsplit(href).fragment.partition("--")[0] for href, path in paths.items() if path}
    pages = {*paths.values()}
    links = (one for one in marked if page(one.slug) in pages or one.slug in events)
    return _with((link._replace(slug=new) for link in links), body)


def _slugs(body: str, folder: str, old: str, page: _Page) -> Iterator[_Slug]:
    """Yield where `old` is the slug in a path that leads to it, were it the path of a link."""
    if old not in body:
        return
    spelt = re.compile(rf"(?:.*/)?(?P<slug>{re.escape(old)})(?:\.md|/|/index\.html)?")
    for found in _PATH.finditer(body):
        path = spelt.fullmatch(body, *found.span("path"))
        if path and written_target(path.group(), folder) == page(old):
            yield _Slug(*path.span("slug"), old)


def _slugs_of_events(body: str, old: str) -> Iterator[_Slug]:
    """Yield where `old` begins the address of an event, were it that of a link."""
    address = rf"\](?:\(|:)\s*<?[^\s<>()#]+#(?P<slug>{re.escape(old)})--"
    return (_Slug(*found.span("slug"), old) for found in re.finditer(address, body))


def _with(slugs: Iterable[_Slug], body: str) -> str:
    parts, done = [], 0
    for start, end, slug in slugs:
        parts += [body[done:start], slug]
        done = end
    return "".join([*parts, body[done:]])


def _unused_in(body: str) -> str:
    mark = "moved"
    while mark in body:
        mark += "x"
    return mark
