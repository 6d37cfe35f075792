"""Rules of the text of a brief: quotes stand in it, nothing in it is invisible, pictures speak."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from functools import lru_cache

from sitegen.checks.remarks import Place, Remark, Written, place_of, warning, written
from sitegen.formats import PLACEHOLDERS
from sitegen.markup import Prose, parse_prose
from sitegen.model import HIDDEN, Brief, Content, Document
from sitegen.model.remembering import REMEMBERED
from sitegen.pages import places
from sitegen.problems import Problem

_LIKE = 0.75  # of a passage that may have been meant
_LONGEST_COMPARED = 300  # characters of a quote


def quotes_stand_in_the_text(content: Content) -> Iterator[Problem]:
    """A quote is a promise: its words stand in the text of the brief."""
    for document in written(content):
        yield from (remark.of(document) for remark in _unfounded(document.value))


def texts_show_all_they_hold(content: Content) -> Iterator[Problem]:
    """Characters that nobody sees are left out of pages, and said."""
    for document in written(content):
        yield from (remark.of(document) for remark in _invisible(document.value.body))


def texts_are_written(content: Content) -> Iterator[Problem]:
    """What `sitegen new` wrote in the place of a text is not published as one."""
    documents: tuple[Document[Written], ...] = (*written(content), *content.pages)
    for document in documents:
        if document.value.body.strip() in PLACEHOLDERS:
            message = "the text is still to be written"
            yield warning(message, Place(0), "write it here, or delete the file").of(document)


def pictures_are_described(content: Content) -> Iterator[Problem]:
    """A picture is told in words to those who cannot see it."""
    documents: tuple[Document[Written], ...] = (
        *written(content),
        *content.actors,
        *content.pages,
    )
    for document in documents:
        yield from (remark.of(document) for remark in _undescribed(document.value.body))


@lru_cache(maxsize=REMEMBERED)
def _unfounded(brief: Brief) -> tuple[Remark, ...]:
    if not any(event.quote or event.expression for event in brief.events):
        return ()
    prose = parse_prose(brief.body)
    return tuple(_unfounded_words(brief, prose))


def _unfounded_words(brief: Brief, prose: Prose) -> Iterator[Remark]:
    for position, event in enumerate(brief.events):
        if event.quote and not _stands(event.quote, prose):
            message = f'quote: "{event.quote}" does not stand in the text of this brief'
            yield Remark(message, f"events.{position}.quote", hint=_instead(event.quote, prose))
        if event.expression and not _stands(event.expression, prose):
            message = f'expression: "{event.expression}" does not stand in the text'
            hint = _instead(event.expression, prose)
            yield warning(message, f"events.{position}.expression", hint)


def _stands(words: str, prose: Prose) -> bool:
    return next(places(prose, words), None) is not None


def _instead(words: str, prose: Prose) -> str:
    """Return what the text has in the place of `words`, if that can be told."""
    texts = [block.text for block in prose.blocks]
    if " ".join(words.split()).casefold() in " ".join(" ".join(texts).split()).casefold():
        return "the words stand in two paragraphs: quote from one"
    near = max((_nearest(words[:_LONGEST_COMPARED], text) for text in texts), default=(0.0, ""))
    if near[0] >= _LIKE:
        return f'the text has: "{near[1]}"'
    return "write the words just as they stand in the text, or take this out"


def _nearest(words: str, text: str) -> tuple[float, str]:
    """Return the passage of `text` most like `words`, whole words, and how like it is."""
    low = text.lower()
    matcher = difflib.SequenceMatcher(None, low, words.lower(), autojunk=False)
    same = matcher.find_longest_match()
    start = max(same.a - same.b, 0)
    end = min(start + len(words), len(text))
    start = text.rfind(" ", 0, start + 1) + 1
    end = text.find(" ", end) if text.find(" ", end) >= 0 else len(text)
    passage = text[start:end].strip(" .,;:")
    return difflib.SequenceMatcher(None, passage.lower(), words.lower()).ratio(), passage


@lru_cache(maxsize=REMEMBERED)
def _invisible(body: str) -> tuple[Remark, ...]:
    lines = ((number, HIDDEN.search(line)) for number, line in enumerate(body.split("\n")))
    return tuple(
        warning(
            f"an invisible character (U+{ord(hidden.group()):04X}) stands in this line",
            Place(number, hidden.start() + 1),
            "delete it, or type it anew",
        )
        for number, hidden in lines
        if hidden
    )


@lru_cache(maxsize=REMEMBERED)
def _undescribed(body: str) -> tuple[Remark, ...]:
    if "![" not in body:
        return ()
    return tuple(
        warning(
            f"the picture {target.href} is not described for those who cannot see it",
            place_of("![]", body, target.line),
            f"write: ![what it shows]({target.href})",
        )
        for target in parse_prose(body).targets
        if target.is_picture and not target.words.strip()
    )
