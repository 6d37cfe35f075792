"""Where in the text of a brief its events are supported, and where its actors are named."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from sitegen import naming
from sitegen.locales import Locale, in_words
from sitegen.markup import MASK, Block, Link, Mark, Prose, parse_prose
from sitegen.model import ActorId, Report
from sitegen.model.remembering import REMEMBERED
from sitegen.naming import Linker

# One character for one, so that places in the folded text are places in the text itself.
_FOLDED = str.maketrans(
    "‘’‚‛“”„‟«»\u00a0\u202f\u2009\u2002\u2003\u3000\n\t–—", '\'\'\'\'""""""        --'
)


def passage_id(report: Report) -> str:
    """Return the id of the passage of a brief's page that supports a report."""
    return f"said-{report.id}"


def event_id(report: Report) -> str:
    """Return the id of the report itself on the page of its brief."""
    return f"event-{report.id}"


def passages(prose: Prose, reports: Iterable[Report], locale: Locale) -> tuple[Mark, ...]:
    """Return the marks of the reports whose words stand in `prose`: the quote, else the date."""
    found = ((report, supporting_words(prose, report)) for report in reports)
    return tuple(_mark(place, report, locale) for report, place in found if place)


def supporting_words(prose: Prose, report: Report) -> tuple[int, int, int] | None:
    """Return block, start and end of the words that support a report, None if there are none.

    Where a quote stands more than once, the place in a block that also words the date is meant.
    """
    quote, expression = report.event.quote, report.event.expression
    if not quote:
        return next(places(prose, expression), None) if expression else None
    found = list(places(prose, quote))
    if expression and len(found) > 1:
        dated = {block for block, _, _ in places(prose, expression)}
        found.sort(key=lambda place: place[0] not in dated)
    return found[0] if found else None


@lru_cache(maxsize=REMEMBERED)
def stands(words: str, markdown: str) -> bool:
    """Tell whether `words` stand in a text, as `places` looks for them."""
    return next(places(parse_prose(markdown), words), None) is not None


def places(prose: Prose, words: str) -> Iterator[tuple[int, int, int]]:
    """Yield block, start and end of each place where `words` stand.

    Whatever the quotation marks, dashes, capitals and widths of spaces there.
    """
    if not words.strip():
        return
    needle = re.compile(" +".join(re.escape(word) for word in _folded(words).split()))
    for number, block in enumerate(prose.blocks):
        for found in needle.finditer(_folded(block.text)):
            yield number, found.start(), found.end()


def mentions(
    prose: Prose, linker: Linker, cast: AbstractSet[ActorId]
) -> tuple[tuple[naming.Link, ...], ...]:
    """Return for each block of a brief which actors of the site it names where."""
    return linker.links([block.text for block in prose.blocks], cast)


def actor_links(
    prose: Prose,
    linker: Linker,
    cast: AbstractSet[ActorId],
    href: Callable[[ActorId], str],
) -> tuple[Link, ...]:
    """Return a link for the first mention of each actor in each section.

    What stands in a link, a heading or code tells who is spoken of, but is never linked.
    """
    return tuple(_first_mentions(prose.blocks, mentions(prose, linker, cast), href))


def _mark(place: tuple[int, int, int], report: Report, locale: Locale) -> Mark:
    date = in_words(report.event.when, locale)
    label = locale.gettext("the event of %(date)s", date=date)
    return Mark(*place, passage_id(report), f"#{event_id(report)}", label)


def _first_mentions(
    blocks: Iterable[Block],
    named: Iterable[tuple[naming.Link, ...]],
    href: Callable[[ActorId], str],
) -> Iterator[Link]:
    linked: set[tuple[int, ActorId]] = set()
    for number, (block, names) in enumerate(zip(blocks, named, strict=True)):
        for name in names:
            is_free = MASK not in block.linkable[name.start : name.end]
            if is_free and (block.section, name.actor) not in linked:
                linked.add((block.section, name.actor))
                yield Link(number, name.start, name.end, href(name.actor))


def _folded(text: str) -> str:
    return text.translate(_FOLDED).casefold() if text.isascii() else _fold_each(text)


def _fold_each(text: str) -> str:
    """Fold case letter by letter, leaving those that would become two ("ß", "İ")."""
    return "".join(c.casefold() if len(c.casefold()) == 1 else c for c in text.translate(_FOLDED))
