"""Links in a text follow an actor to its new file; what only looks like a link stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sitegen.markup import parse_prose
from sitegen.model import ActorId
from sitegen.pages import urls, written_target

_PATH = re.compile(r"\](?:\(|:)\s*<?(?P<path>[^\s<>()?#]+)")


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
    if old == new or old not in body:
        return body
    mark = _unused_in(body)
    marked = [s._replace(slug=f"{mark}{n}") for n, s in enumerate(_slugs(body, folder, old))]
    targets = parse_prose(_with(marked, body)).targets if marked else ()
    pages = {written_target(target.href, folder) for target in targets}
    links = (slug for slug in marked if urls.actor(ActorId(slug.slug)) in pages)
    return _with((link._replace(slug=new) for link in links), body)


def _slugs(body: str, folder: str, old: ActorId) -> Iterator[_Slug]:
    """Yield where `old` is the slug in a path that leads to it, were it the path of a link."""
    page = urls.actor(old)
    spelt = re.compile(rf"(?:.*/)?(?P<slug>{re.escape(old)})(?:\.md|/|/index\.html)?")
    for found in _PATH.finditer(body):
        path = spelt.fullmatch(body, *found.span("path"))
        if path and written_target(path.group(), folder) == page:
            yield _Slug(*path.span("slug"), old)


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
