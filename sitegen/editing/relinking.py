"""Links in a text follow an actor to its new file; what only looks like a link stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from sitegen.markup import parse_prose, shown_by
from sitegen.model import ActorId
from sitegen.pages import urls, written_target

_HREF = re.compile(r"\](?:\(|:)\s*<?(?P<href>[^\s<>()]+)")
_PATH_END = re.compile(r"[?#]|\Z")


class _Place(NamedTuple):
    """Where the slug of the old actor stands in a text."""

    start: int
    end: int


def relinked(body: str, folder: str, old: ActorId, new: ActorId) -> str:
    """Return a text of `content/<folder>/` with its links to the actor `old` leading to `new`.

    A link whose path does not spell the slug as it is stays: a redirect serves it. So does what is
    quoted as code: of the places that look like links those are rewritten that change no word.
    """
    if old == new or old not in body:
        return body
    places = list(_places(body, folder, old))

    def rewritten(chosen: Iterable[_Place]) -> str:
        parts, done = [], 0
        for place in chosen:
            parts += [body[done : place.start], new]
            done = place.end
        return "".join([*parts, body[done:]])

    def shown(text: str) -> tuple[object, ...]:
        return shown_by(parse_prose(text), lambda href: _leads_to(href, folder, old, new))

    before = shown(body)

    def real(among: Sequence[_Place]) -> list[_Place]:
        if shown(rewritten(among)) == before:
            return list(among)
        half = len(among) // 2
        return [*real(among[:half]), *real(among[half:])] if half else []

    return rewritten(real(places)) if places else body


def _places(body: str, folder: str, old: ActorId) -> Iterator[_Place]:
    """Yield where a href that leads to `old` has its slug, before any `?` or `#`."""
    page = urls.actor(old)
    slug = re.compile(rf"(?:.*/)?(?P<slug>{re.escape(old)})(?:\.md|/|/index\.html)?")
    for found in _HREF.finditer(body):
        href, start = found["href"], found.start("href")
        path = href[: _path_end(href)]
        spelt = slug.fullmatch(path)
        if spelt and written_target(path, folder) == page:
            yield _Place(start + spelt.start("slug"), start + spelt.end("slug"))


def _path_end(href: str) -> int:
    found = _PATH_END.search(href)
    return found.start() if found else len(href)


def _leads_to(href: str, folder: str, old: ActorId, new: ActorId) -> tuple[str, str, str]:
    """Return where a link leads as soon as `old` leads to `new`."""
    target = written_target(href, folder)
    page = urls.actor(new) if target == urls.actor(old) else target
    parts = urlsplit(href)
    return page or href, parts.query, parts.fragment
