"""Events by actor, theme, source and period: what can be chosen, and the files that choose."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby

from sitegen.model import Actor, Entry
from sitegen.pages import parts, urls
from sitegen.pages.dates import date_view
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import OutputFile
from sitegen.pages.views import FilterView, OptionView

LEADING = 12  # actors that can be chosen without script
MOST_ACTORS = 200  # that can be chosen with it; each has a chronology of its own all the same


def filter_view(here: Here) -> FilterView:
    """Return what the events of the site can be filtered by."""
    site = here.site
    actors = [actor for actor in site.registry.actors if actor.id in site.entries]
    weighty = set(parts.by_weight(actors, here)[:MOST_ACTORS])
    outlets = {
        parts.outlet_id(brief): parts.outlet_of(brief, here.locale)
        for brief in reversed(site.briefs)  # so that the newest spelling stays
        if site.reports[brief.id]
    }
    is_whole = len(here.edition.chapters) == 1
    years = dict.fromkeys(entry.when.year for entry in site.chronology)
    return FilterView(
        action=here.to(urls.CHRONOLOGY),
        stylesheet=here.to(urls.FILTER_STYLESHEET),
        script=here.to(urls.FILTER_SCRIPT),
        leading=_options(_leading(here)) if is_whole else (),
        pages=() if is_whole else tuple(parts.link_to(actor, here) for actor in _leading(here)),
        actors=_options(actor for actor in actors if actor in weighty),
        themes=tuple(OptionView(theme.id, theme.title) for theme in site.themes),
        sources=tuple(OptionView(*outlet) for outlet in sorted(outlets.items())),
        years=tuple(years),
        index="" if is_whole else here.to(urls.event_index("")),
    )


def filter_files(edition: Edition) -> Iterator[OutputFile]:
    """Yield the stylesheet that filters without script, and an index for script of each year."""
    here = Here(edition, urls.CHRONOLOGY)
    is_whole = len(edition.chapters) == 1
    rules = (
        f'main:has(#only-{actor.id}:checked) .entry:not([data-actors~="{actor.id}"])'
        for actor in (_leading(here) if is_whole else ())
    )
    # With no actors, no rule: an empty list of selectors would be a fault.
    hidden = ",\n".join(rules)
    yield OutputFile(
        urls.FILTER_STYLESHEET, f"{hidden} {{ display: none; }}\n".encode() if hidden else b""
    )
    if not is_whole:
        for year, entries in groupby(edition.site.chronology, key=lambda entry: entry.when.year):
            rows = [_row(entry, here) for entry in entries]
            content = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
            yield OutputFile(urls.event_index(year), content.encode())


def _row(entry: Entry, here: Here) -> dict[str, object]:
    """Return an event as the script reads it: what `data-` attributes hold on a page."""
    first = entry.reports[0]
    date, mark = date_view(entry.when, here.locale), parts.mark_of_entry(entry, here)
    marks = {
        "planned": here.locale.gettext("planned"),
        "disputed": here.locale.gettext("disputed"),
    }
    words = (date.words, date.known, marks.get(mark, ""))
    return {
        "date": ", ".join(filter(None, words)),
        "text": first.event.text,
        "href": here.to_event(first.address),
        "days": date.interval,
        **parts.facets_of(entry, here),
    }


def _leading(here: Here) -> list[Actor]:
    actors = (actor for actor in here.site.registry.actors if actor.id in here.site.entries)
    return parts.by_weight(actors, here)[:LEADING]


def _options(actors: Iterable[Actor]) -> tuple[OptionView, ...]:
    return tuple(OptionView(actor.id, actor.name) for actor in actors)
