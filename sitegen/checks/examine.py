"""Content into a verdict: every problem of every file, and the plan if none is an error."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from sitegen.checks.links import Anchor, anchors_of, links_lead_somewhere
from sitegen.checks.rules import RULES
from sitegen.locales import ENGLISH, Locale
from sitegen.model import Brief, Content, Document, Event, assemble, kept_back
from sitegen.pages import OutputFile, Plan, plan
from sitegen.problems import ContentError, Problem


@dataclass(frozen=True, slots=True)
class Verdict:
    """All problems of `content`, sorted.

    `sketch` is the plan as far as the content allows one, `anchors` the links to places in its
    pages, of which only the rendered pages tell whether they are there.
    """

    content: Content
    problems: tuple[Problem, ...]
    sketch: Plan | None
    anchors: tuple[Anchor, ...] = ()

    @property
    def plan(self) -> Plan | None:
        """The plan, if no problem is an error."""
        return None if self.errors else self.sketch

    @property
    def kept_back(self) -> tuple[Brief, ...]:
        """The briefs that are not published."""
        return kept_back(self.content)

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.is_error)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if not p.is_error)


def examine(
    content: Content,
    static: Iterable[OutputFile] = (),
    noticed: Iterable[Problem] = (),
    locale: Locale = ENGLISH,
    *,
    has_full_text: bool = False,
) -> Verdict:
    """Return the verdict on `content` with its static files.

    Files that could not be read (the problems of `content`) do not hide the faults of others;
    `noticed` are those of static files and of the words of the pages, which `locale` gives;
    `has_full_text` tells whether the words of the texts will be indexed.
    """
    first = sketch(content, static, locale, has_full_text=has_full_text)
    return complete(first, static, noticed)


def complete(
    first: Verdict, static: Iterable[OutputFile] = (), noticed: Iterable[Problem] = ()
) -> Verdict:
    """Return the whole verdict on what `sketch` has looked at `first`."""
    content, planned = first.content, first.sketch or _sketch_despite(first.content, static)
    problems = [*first.problems, *noticed]
    for rule in RULES:
        problems.extend(rule(content))
    anchors: tuple[Anchor, ...] = ()
    if planned:
        problems.extend(planned.collisions)
        problems.extend(links_lead_somewhere(content, planned))
        anchors = tuple(anchors_of(content, planned))
    return _verdict(content, problems, planned, anchors)


def sketch(
    content: Content,
    static: Iterable[OutputFile] = (),
    locale: Locale = ENGLISH,
    *,
    has_full_text: bool = False,
) -> Verdict:
    """Return the verdict as far as it takes to have a plan, which is far less than all."""
    problems, planned = [*content.problems], None
    try:
        site = assemble(_without_broken_references(content))
        planned = plan(site, static, locale, has_full_text=has_full_text)
    except ContentError as error:
        problems.extend(error.problems)
    return _verdict(content, problems, planned, ())


def _verdict(
    content: Content,
    problems: Iterable[Problem],
    planned: Plan | None,
    anchors: tuple[Anchor, ...],
) -> Verdict:
    return Verdict(content, tuple(sorted(dict.fromkeys(problems))), planned, anchors)


def _sketch_despite(content: Content, static: Iterable[OutputFile]) -> Plan | None:
    """Return the plan of a site whose references fail, as far as there can be one."""
    with contextlib.suppress(ContentError):
        site = assemble(_with(content, lambda event: replace(event, same_as=None, not_same_as=())))
        return plan(site, static)
    return None


def _without_broken_references(content: Content) -> Content:
    """Return `content` without `same_as` to briefs that could not be read: theirs is the fault."""
    unread = {problem.location.path for problem in content.problems}
    if not unread:
        return content

    def mended(event: Event) -> Event:
        slug = (event.same_as or "").partition("#")[0]
        is_broken = f"content/briefs/{slug}.md" in unread
        return replace(event, same_as=None) if is_broken else event

    return _with(content, mended)


def _with(content: Content, mended: Callable[[Event], Event]) -> Content:
    def with_events(document: Document[Brief]) -> Document[Brief]:
        events = tuple(mended(event) for event in document.value.events)
        return replace(document, value=replace(document.value, events=events))

    return replace(content, briefs=tuple(with_events(document) for document in content.briefs))
