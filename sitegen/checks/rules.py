"""The rules of a sound site, each a function that yields the problems it finds.

All but one look at the files alone, so that they find what is wrong in a site that cannot be
joined, too.
"""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Protocol

from sitegen.markup import is_elsewhere, parse_prose
from sitegen.model import HIDDEN, Brief, Content, Document, kept_back, name_key, registry_of
from sitegen.pages import Plan, stands, urls, written_target
from sitegen.problems import Location, Problem, Severity

_LENGTHS_APART = 3  # letters, of names that are spelt alike

Rule = Callable[[Content], Iterator[Problem]]


class _Written(Protocol):
    @property
    def body(self) -> str: ...


def quotes_stand_in_the_text(content: Content) -> Iterator[Problem]:
    """A quote is a promise: its words stand in the text of the brief."""
    for document in _published(content):
        text = document.value.body
        for position, event in enumerate(document.value.events):
            if event.quote and not stands(event.quote, text):
                message = f'quote: "{event.quote}" does not stand in the text of this brief'
                yield document.problem(message, f"events.{position}.quote")
            if event.expression and not stands(event.expression, text):
                message = f'expression: "{event.expression}" does not stand in the text'
                yield _warning(document.at(f"events.{position}.expression"), message)


def links_lead_somewhere(content: Content, plan: Plan) -> Iterator[Problem]:
    """A link or picture within the site leads to something that is published."""
    documents: tuple[tuple[str, Document[_Written]], ...] = (
        *(("briefs", document) for document in _published(content)),
        *(("actors", document) for document in content.actors),
        *(("pages", document) for document in content.pages),
    )
    waiting = _kept_back(content)
    for folder, document in documents:
        for target in parse_prose(document.value.body).targets:
            at = _in_body(document, target.line)
            if target.is_picture and is_elsewhere(target.href):
                yield _warning(at, f"the picture {target.href} is on another site: not shown")
                continue
            path = written_target(target.href, folder)
            if path and path in waiting:
                message = f'the link "{target.href}" leads to {waiting[path]}'
                yield _warning(at, f"{message}: it is not a link until that is published")
            elif path and not plan.at(path) and not _is_unread(path, content):
                yield Problem(at, f'the link "{target.href}" leads nowhere (no {path})')


def actors_have_files(content: Content) -> Iterator[Problem]:
    """An actor that a brief names has a file, or else the name may be misspelt."""
    if any(problem.location.path.startswith("content/actors/") for problem in content.problems):
        return  # the name may stand in the file that cannot be read
    registry = registry_of(document.value for document in content.actors)
    similar = _Similar(name for document in content.actors for name in document.value.names)
    told: set[str] = set()
    for document in _published(content):
        for part, name in document.value.named:
            key = name_key(name)
            if registry.get(name) or key in registry.unsure or key in told:
                continue
            told.add(key)
            close = similar.to(name)
            hint = (
                f'did you mean "{close}"?' if close else f'`sitegen new actor "{name}"` makes one'
            )
            message = f'the actor "{name}" has no file in content/actors/; {hint}'
            yield _warning(document.at(part), message)


def briefs_are_dated(content: Content) -> Iterator[Problem]:
    """Without the date of its source, nobody can place what a brief says."""
    for document in _published(content):
        if document.value.date is None:
            yield _warning(Location(document.path, 1), "no date: when was the source published?")


def the_site_has_an_address(content: Content) -> Iterator[Problem]:
    """Feeds and search engines need full addresses."""
    path = content.settings.path
    is_unread = any(problem.location.path == path for problem in content.problems)
    if not content.settings.value.base_url and not is_unread:
        message = (
            "no base_url: the feed, sitemap.xml and canonical links say https://example.org/ "
            "until it tells where the site is published"
        )
        yield _warning(Location(path), message)


def texts_show_all_they_hold(content: Content) -> Iterator[Problem]:
    """Characters that nobody sees are left out of pages, and said."""
    for document in _published(content):
        for number, line in enumerate(document.value.body.split("\n")):
            if hidden := HIDDEN.search(line):
                code = f"U+{ord(hidden.group()):04X}"
                message = f"an invisible character ({code}) stands in this line"
                yield _warning(_in_body(document, number), message)


RULES: tuple[Rule, ...] = (
    quotes_stand_in_the_text,
    actors_have_files,
    briefs_are_dated,
    the_site_has_an_address,
    texts_show_all_they_hold,
)


class _Similar:
    """Names by how they begin and end, so that few of very many are compared."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for name in names:
            for edge in _edges(name_key(name)):
                self._names[edge][name_key(name)] = name

    def to(self, name: str) -> str | None:
        """Return the name that is spelt most like `name`, None if none is."""
        key = name_key(name)
        near = {
            known: name
            for edge in _edges(key)
            for known, name in self._names.get(edge, {}).items()
            if abs(len(known) - len(key)) <= _LENGTHS_APART
        }
        close = difflib.get_close_matches(key, near, n=1, cutoff=0.8)
        return near[close[0]] if close else None


def _edges(key: str) -> tuple[str, str]:
    return f"{key[:4]}-", f"-{key[-4:]}"


def _published(content: Content) -> Iterator[Document[Brief]]:
    return (document for document in content.briefs if not document.value.draft)


def _kept_back(content: Content) -> Mapping[str, str]:
    """Return what stands at the addresses of briefs that are not published."""
    return {
        urls.brief(brief_id): f"a brief due on {brief.publish_on}"
        if brief.publish_on
        else "a draft"
        for brief in kept_back(content)
        for brief_id in (brief.id, *brief.redirect_from)
    }


def _is_unread(path: str, content: Content) -> bool:
    """Tell whether the file that would be published as `path` is there, but has faults."""
    stem = path.removesuffix("/index.html")
    sources = {f"content/{stem}.md", f"content/pages/{stem}.md"}
    return any(problem.location.path in sources for problem in content.problems)


def _in_body(document: Document[_Written], line: int) -> Location:
    first = document.at("body")
    return Location(document.path, first.line + line)


def _warning(location: Location, message: str) -> Problem:
    return Problem(location, message, Severity.WARNING)
