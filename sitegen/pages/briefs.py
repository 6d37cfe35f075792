"""A page for each brief, and the lists of briefs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import groupby

from sitegen.markup import parse_prose, render_prose
from sitegen.model import Brief, Site
from sitegen.naming import Linker, linker_of
from sitegen.pages import parts, urls
from sitegen.pages.dates import published_view
from sitegen.pages.page import Page, frame_of
from sitegen.pages.passages import actor_links, event_id, passage_id, passages
from sitegen.pages.urls import Here
from sitegen.pages.views import (
    BriefEventView,
    BriefGroupView,
    BriefsView,
    BriefView,
    LinkView,
    SourceView,
)


def brief_pages(site: Site) -> Iterator[Page]:
    linker = linker_of(site.registry.actors, site.listed)
    newest_first = (None, *site.briefs, None)
    neighbours = zip(newest_first, site.briefs, newest_first[2:], strict=False)
    for later, brief, earlier in neighbours:
        yield _brief_page(site, brief, linker, earlier, later)


def brief_list(site: Site) -> Iterator[Page]:
    here = Here(urls.BRIEFS)
    groups = tuple(
        BriefGroupView(
            year,
            f"year-{year.lower().replace(' ', '-')}",
            None,
            parts.brief_links(site, group, here),
        )
        for year, group in groupby(site.briefs, key=_year)
    )
    introduction = "Each brief is one source: who published it, when, and what it says happened."
    view = BriefsView("Briefs", introduction, groups, len(site.briefs))
    yield Page(here.path, "briefs.html", frame_of(site, here, "Briefs"), view, "the list of briefs")


def source_list(site: Site) -> Iterator[Page]:
    here = Here(urls.SOURCES)
    by_outlet: defaultdict[str, list[Brief]] = defaultdict(list)
    for brief in site.briefs:
        by_outlet[parts.outlet_anchor(parts.outlet_of(brief))].append(brief)
    groups = tuple(
        BriefGroupView(parts.outlet_of(group[0]), o, None, parts.brief_links(site, group, here))
        for o, group in sorted(by_outlet.items())
    )
    introduction = "Who published what this site is made from."
    view = BriefsView("Sources", introduction, groups, len(site.briefs))
    yield Page(
        here.path, "briefs.html", frame_of(site, here, "Sources"), view, "the list of sources"
    )


def _brief_page(
    site: Site, brief: Brief, linker: Linker, earlier: Brief | None, later: Brief | None
) -> Page:
    here = Here(urls.brief(brief.id))
    prose = parse_prose(brief.body)
    marks = passages(prose, site.reports[brief.id])
    cast = site.casts[brief.id]
    acting = {appearance.actor.id for appearance in cast}
    links = actor_links(prose, linker, acting, lambda actor: here.to(urls.actor(actor)))
    view = BriefView(
        title=brief.title,
        summary=brief.summary,
        language=brief.language if brief.language != site.settings.language else None,
        source=_source_view(brief, here),
        text=render_prose(prose, here.resolver("briefs", site.moved), links, marks),
        events=_events(site, brief, {mark.id for mark in marks}, here),
        cast=tuple(parts.actor_link(site, a.actor, here, a.roles) for a in cast),
        places=tuple(
            parts.place_view(name, site.registry.place(name), here) for name in brief.places
        ),
        themes=tuple(LinkView(t.title, here.to(urls.theme(t.id))) for t in site.themes_of(brief)),
        related=parts.brief_links(site, _related(site, brief), here),
        earlier=_neighbour(earlier, here),
        later=_neighbour(later, here),
    )
    frame = frame_of(site, here, brief.title, brief.summary)
    return Page(here.path, "brief.html", frame, view, f"content/briefs/{brief.id}.md")


def _events(site: Site, brief: Brief, marked: set[str], here: Here) -> tuple[BriefEventView, ...]:
    return tuple(
        BriefEventView(
            id=event_id(report),
            report=parts.report_view(report, here),
            anchor=None if passage_id(report) in marked else passage_id(report),
            chronology=here.to(urls.CHRONOLOGY, report.address),
            others=tuple(
                parts.report_view(other, here)
                for other in site.entry_of[report.address].reports
                if other.address != report.address
            ),
        )
        for report in site.reports[brief.id]
    )


def _source_view(brief: Brief, here: Here) -> SourceView:
    source, outlet = brief.source, brief.source.outlet
    return SourceView(
        title=source.title,
        publisher=source.publisher,
        agency=source.agency,
        authors=source.authors,
        original=source.original,
        url=source.url,
        date=published_view(brief.date),
        retrieved=published_view(source.retrieved),
        dateline=brief.dateline,
        note=source.note,
        outlet=LinkView(outlet, here.to(urls.SOURCES, parts.outlet_anchor(outlet)))
        if outlet
        else None,
        further=source.further,
    )


def _related(site: Site, brief: Brief) -> tuple[Brief, ...]:
    """Return the other briefs that report an event of this one."""
    return tuple(
        dict.fromkeys(
            other.brief
            for report in site.reports[brief.id]
            for other in site.entry_of[report.address].reports
            if other.brief.id != brief.id
        )
    )


def _neighbour(brief: Brief | None, here: Here) -> LinkView | None:
    return LinkView(brief.title, here.to(urls.brief(brief.id))) if brief else None


def _year(brief: Brief) -> str:
    return str(brief.date.sort_key[0].year) if brief.date else "Without a date"
