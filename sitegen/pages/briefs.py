"""A page for each brief, and the lists of briefs."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.markup import parse_prose, render_prose
from sitegen.model import Brief, Site
from sitegen.naming import Linker, linker_of
from sitegen.pages import listing, parts, urls
from sitegen.pages.chapters import chapters_of_briefs
from sitegen.pages.citations import citations_of
from sitegen.pages.dates import published_view
from sitegen.pages.edition import Edition, Here
from sitegen.pages.linked_data import brief_data
from sitegen.pages.page import Page, frame_of
from sitegen.pages.passages import actor_links, event_id, passage_id, passages
from sitegen.pages.views import (
    BacklinkView,
    BriefEventView,
    BriefsView,
    BriefView,
    LinkView,
    SourceView,
)


def brief_pages(edition: Edition) -> Iterator[Page]:
    site = edition.site
    linker = linker_of(site.registry.actors, site.listed)
    newest_first = (None, *site.briefs, None)
    neighbours = zip(newest_first, site.briefs, newest_first[2:], strict=False)
    for later, brief, earlier in neighbours:
        here = Here(edition, urls.brief(brief.id))
        view = _brief_view(brief, linker, earlier, later, here)
        file = f"content/briefs/{brief.id}.md"
        frame = frame_of(here, brief.title, brief.summary, brief_data(site, brief), file=file)
        yield Page(here.path, "brief.html", frame, view, file)


def brief_list(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.BRIEFS)
    chapters = chapters_of_briefs(edition.site.briefs, urls.BRIEFS_BY_DATE, here.locale)
    title = here.locale.gettext("Briefs")
    introduction = here.locale.gettext(
        "Each brief is one source: who published it, when, and what it says happened."
    )
    view = BriefsView(title, introduction, listing.shelf_view(edition.site.briefs, chapters, here))
    owner = "the list of briefs"
    yield Page(here.path, "briefs.html", frame_of(here, title, introduction), view, owner)
    yield from listing.brief_chapters(edition, chapters, listing.Whole(title, here.path, owner))


def _brief_view(
    brief: Brief, linker: Linker, earlier: Brief | None, later: Brief | None, here: Here
) -> BriefView:
    site = here.site
    prose = parse_prose(brief.body if brief.full_text else "")
    marks = passages(prose, site.reports[brief.id], here.locale)
    cast = site.casts[brief.id]
    acting = {appearance.actor.id for appearance in cast}
    links = actor_links(prose, linker, acting, lambda actor: here.to(urls.actor(actor)))
    return BriefView(
        title=brief.title,
        summary=brief.summary,
        language=brief.language if brief.language != site.settings.language else None,
        source=_source_view(brief, here),
        text=render_prose(prose, here.resolver("briefs"), links, marks),
        is_published_in_full=brief.full_text,
        events=_events(brief, {mark.id for mark in marks}, here),
        cast=tuple(parts.actor_link(a.actor, here, a.roles) for a in cast),
        places=tuple(
            parts.place_view(name, site.registry.place(name), here) for name in brief.places
        ),
        themes=tuple(LinkView(t.title, here.to(urls.theme(t.id))) for t in site.themes_of(brief)),
        related=parts.brief_links(_related(site, brief), here),
        backlinks=tuple(
            BacklinkView(LinkView(link.title, here.to(link.path)), link.sentence)
            for link in here.edition.backlinks.get(here.path, ())
        ),
        citations=citations_of(brief, here.address, site.settings.title),
        earlier=_neighbour(earlier, here),
        later=_neighbour(later, here),
    )


def _events(brief: Brief, marked: set[str], here: Here) -> tuple[BriefEventView, ...]:
    site = here.site
    return tuple(
        BriefEventView(
            id=event_id(report),
            mark=parts.mark_of(report, here),
            is_disputed=site.entry_of[report.address].is_disputed,
            report=parts.report_view(report, here),
            anchor=None if passage_id(report) in marked else passage_id(report),
            chronology=here.to_event(site.entry_of[report.address].reports[0].address),
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
        date=published_view(brief.date, here.locale),
        retrieved=published_view(source.retrieved, here.locale),
        dateline=brief.dateline,
        note=source.note,
        outlet=LinkView(outlet, here.to(urls.outlet(parts.outlet_id(brief)))) if outlet else None,
        further=parts.further_of(brief, here.locale),
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
