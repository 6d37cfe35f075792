"""Briefs that are not published: drafts, and those whose day is still to come.

All else looks at `Brief.draft` alone: which briefs are due is settled once, for a given day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from sitegen.model.brief import Brief, BriefId, Event
from sitegen.model.content import Content, Document


def published_by(content: Content, day: date) -> Content:
    """Return `content` as it is on `day`: a brief that is due later is a draft until then.

    A draft is due on no day, whatever its `publish_on` says.
    """

    def on_the_day(brief: Brief) -> Brief:
        if brief.draft:
            return replace(brief, publish_on=None) if brief.publish_on else brief
        is_due = brief.publish_on is None or brief.publish_on.earliest <= day
        return brief if is_due else replace(brief, draft=True)

    return _with_briefs(content, on_the_day)


def with_drafts(content: Content) -> Content:
    """Return `content` as it were if all its briefs were published."""
    return _with_briefs(content, lambda brief: replace(brief, draft=False, publish_on=None))


def kept_back(content: Content) -> tuple[Brief, ...]:
    """Return the briefs that are not published; of those only due later, `publish_on` tells it."""
    return tuple(document.value for document in content.briefs if document.value.draft)


def without_references_to(
    documents: Iterable[Document[Brief]], ids: frozenset[BriefId]
) -> tuple[Document[Brief], ...]:
    """Return `documents` whose events say nothing of those of the briefs `ids`."""
    if not ids:
        return tuple(documents)

    def passes(reference: str) -> bool:
        return reference.partition("#")[0] not in ids

    def mended(event: Event) -> Event:
        return replace(
            event,
            same_as=event.same_as if event.same_as and passes(event.same_as) else None,
            not_same_as=tuple(filter(passes, event.not_same_as)),
        )

    def without(document: Document[Brief]) -> Document[Brief]:
        if not any(event.same_as or event.not_same_as for event in document.value.events):
            return document  # as most
        events = tuple(map(mended, document.value.events))
        if events == document.value.events:
            return document
        return replace(document, value=replace(document.value, events=events))

    return tuple(map(without, documents))


def _with_briefs(content: Content, change: Callable[[Brief], Brief]) -> Content:
    briefs = []
    for document in content.briefs:
        value = change(document.value)
        same = value is document.value
        briefs.append(document if same else replace(document, value=value))
    return replace(content, briefs=tuple(briefs))
