"""A page for each brief, and the lists of briefs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from sitegen.markup import parse_prose, render_prose
from sitegen.model import Brief, Site
from sitegen.pages import listing, parts, urls
from sitegen.pages.chapters import Chapter, chapters_of_briefs
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
    Frame,
    LinkView,
    SourceView,
)


def brief_pages(edition: Edition) -> Iterator[Page]:
    site = edition.site
    newest_first = (None, *site.briefs, None)
    neighbours = zip(newest_first, site.briefs, newest_first[2:], strict=False)
    for later, brief, earlier in neighbours:
        here = Here(edition, urls.brief(brief.id))
        compose = partial(_brief, brief, earlier, later, here)
        yield Page(here.path, "brief.html", f"content/briefs/{brief.id}.md", compose)


def brief_list(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.BRIEFS)
    chapters = chapters_of_briefs(edition.site.briefs, urls.BRIEFS_BY_DATE, here.locale)
    whole = listing.Whole(here.locale.gettext("Briefs"), here.path, "the list of briefs")
    yield Page(here.path, "briefs.html", whole.owner, partial(_briefs, chapters, whole, here))
    yield from listing.brief_chapters(edition, chapters, whole)


def _briefs(
    chapters: Sequence[Chapter[Brief]], whole: listing.Whole, here: Here
) -> tuple[Frame, BriefsView]:
    introduction = here.locale.gettext(
        "Each brief is one source: who published it, when, and what it says happened."
    )
    shelf = listing.shelf_view(here.site.briefs, chapters, here)
    view = BriefsView(whole.name, introduction, shelf)
    return frame_of(here, whole.name, introduction), view


def _brief(
    brief: Brief, earlier: Brief | None, later: Brief | None, here: Here
) -> tuple[Frame, BriefView]:
    about, file = brief_data(here.site, brief), f"content/briefs/{brief.id}.md"
    frame = frame_of(here, brief.title, brief.summary, about, file=file)
    return frame, _brief_view(brief, earlier, later, here)


def _brief_view(brief: Brief, earlier: Brief | None, later: Brief | None, here: Here) -> BriefView:
    site = here.site
    prose = parse_prose(brief.body if brief.full_text else "")
    marks = passages(prose, site.reports[brief.id], here.locale)
    cast = site.casts[brief.id]
    acting = {appearance.actor.id for appearance in cast}
    linker = here.edition.linker
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
