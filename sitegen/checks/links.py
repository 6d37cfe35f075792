"""Rules of links: they lead to a page that is published, and to a place that it has."""

from __future__ import annotations

import difflib
import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from sitegen.checks.remarks import Remark, Written, in_body, place_of, published, warning, written
from sitegen.markup import Target, is_elsewhere, parse_prose
from sitegen.model import Content, Document, kept_back
from sitegen.pages import STATIC, OutputFile, Plan, urls, written_target
from sitegen.problems import Location, Problem

_ID = re.compile(rb"""\sid=["']?([^"'\s>]+)""")
_WITHOUT_SCHEME = re.compile(r"www\.[\w.-]+\.[a-z]{2,}(?:/|\Z)", re.IGNORECASE)
_MOST_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Anchor:
    """A link to the place `fragment` of the page `path`, and where it is written."""

    at: Location
    href: str
    path: str
    fragment: str


def links_lead_somewhere(content: Content, plan: Plan) -> Iterator[Problem]:
    """A link or picture within the site leads to something that is published."""
    waiting = _kept_back(content)
    for folder, document in _documents(content):
        body = document.value.body
        for target in parse_prose(body).targets if "](" in body or "]:" in body else ():
            place = place_of(target.href, body, target.line)
            if target.is_picture and is_elsewhere(target.href):
                message = f"the picture {target.href} is on another site: not shown"
                yield warning(message, place, "keep a copy in static/").of(document)
                continue
            path = written_target(target.href, folder)
            if path and path in waiting:
                message = f'the link "{target.href}" leads to {waiting[path]}'
                hint = "it is not a link until that is published"
                yield warning(message, place, hint).of(document)
            elif path and not plan.at(path) and not _is_unread(path, content):
                message = f'the link "{target.href}" leads nowhere (no {path})'
                hint = _for_path(target.href, path, content, plan.paths)
                yield Remark(message, place, hint=hint).of(document)


def anchors_of(content: Content, plan: Plan) -> Iterator[Anchor]:
    """Yield the links to places within pages that are published."""
    pages = {page.path for page in plan.pages if page.is_listed}
    for folder, document in _documents(content):
        body = document.value.body
        for target in parse_prose(body).targets if "#" in body else ():
            if "#" not in target.href:
                continue
            if (anchor := _anchor(target, folder, document)) and anchor.path in pages:
                yield anchor


def dead_anchors(anchors: Iterable[Anchor], files: Iterable[OutputFile]) -> Iterator[Problem]:
    """Yield a problem for each of `anchors` whose place the page in `files` does not have."""
    wanted: dict[str, list[Anchor]] = {}
    for anchor in anchors:
        wanted.setdefault(anchor.path, []).append(anchor)
    for file in files if wanted else ():
        if file.path in wanted:
            ids = {html.unescape(found.decode()) for found in _ID.findall(file.content)}
            for anchor in wanted[file.path]:
                if anchor.fragment not in ids:
                    message = f'the link "{anchor.href}" leads to no place of its page'
                    hint = _for_fragment(anchor.fragment, ids)
                    yield Problem(anchor.at, message, hint=hint)


def _documents(content: Content) -> Iterator[tuple[str, Document[Written]]]:
    yield from (("briefs", document) for document in written(content))
    yield from (("actors", document) for document in content.actors)
    yield from (("pages", document) for document in content.pages)


def _kept_back(content: Content) -> Mapping[str, str]:
    """Return what stands at the addresses of briefs that are not published."""
    return {
        urls.brief(brief_id): f"a brief due on {brief.publish_on}"
        if brief.publish_on
        else "a draft"
        for brief in kept_back(content)
        for brief_id in (brief.id, *brief.redirect_from)
    }


def _anchor(target: Target, folder: str, document: Document[Written]) -> Anchor | None:
    parts = urlsplit(target.href)
    if not parts.fragment or is_elsewhere(target.href) or target.is_picture:
        return None
    stem = document.path.rpartition("/")[2]
    path = written_target(target.href if parts.path else stem, folder)
    at = in_body(document, place_of(target.href, document.value.body, target.line))
    return Anchor(at, target.href, path, unquote(parts.fragment)) if path else None


def _for_path(href: str, path: str, content: Content, there: Iterable[str]) -> str:
    """Return where a link that leads nowhere may have been meant to lead."""
    if _WITHOUT_SCHEME.match(href):
        return f"did you mean https://{href}?"
    folder, _, slug = path.removesuffix("/index.html").rpartition("/")
    known: Mapping[str, Iterable[str]] = {
        "briefs": (d.value.id for d in published(content)),
        "actors": (d.value.id for d in content.actors),
        "": (d.value.id for d in content.pages),
    }
    if href.partition("#")[0].endswith(".md") and folder in known:
        close = difflib.get_close_matches(slug, known[folder], n=1)
        return f"did you mean {href.replace(slug, close[0])}?" if close else ""
    if f"{path}/index.html" in there:
        return f"did you mean {href}/ (with a slash at the end)?"
    close = difflib.get_close_matches(path, there, n=1, cutoff=0.8)
    if not close and path.startswith(f"{STATIC}/"):
        return f"put the file into {STATIC}/, or correct its name here"
    return f"did you mean /{close[0].removesuffix('index.html')}?" if close else ""


def _for_fragment(fragment: str, ids: Iterable[str]) -> str:
    events = sorted(one for one in ids if one.startswith("event-"))
    close = difflib.get_close_matches(fragment, [*ids], n=1)
    if close:
        return f"did you mean #{close[0]}?"
    shown = ", ".join(f"#{one}" for one in events[:_MOST_SHOWN])
    return f"events there are {shown}" if events else "leave out what stands from # on"


def _is_unread(path: str, content: Content) -> bool:
    """Tell whether the file that would be published as `path` is there, but has faults."""
    stem = path.removesuffix("/index.html")
    sources = {f"content/{stem}.md", f"content/pages/{stem}.md"}
    return any(problem.location.path in sources for problem in content.problems)
