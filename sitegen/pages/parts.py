"""The parts that several pages share: events, and links to briefs and actors."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from sitegen.model import Actor, Brief, Entry, Kind, Report, Site, name_key, slugify
from sitegen.pages import urls
from sitegen.pages.dates import date_view, published_view
from sitegen.pages.passages import passage_id
from sitegen.pages.urls import Here
from sitegen.pages.views import (
    ActorLinkView,
    BriefLinkView,
    EntryView,
    LinkView,
    ReportView,
    YearView,
)

KINDS = {Kind.ORGANIZATION: "organisation"}  # as the pages spell it

UNNAMED_OUTLET = "Source not named"


def entry_view(entry: Entry, here: Here) -> EntryView:
    return EntryView(
        date=date_view(entry.when),
        href=here.to(urls.CHRONOLOGY, entry.reports[0].address),
        is_disputed=entry.is_disputed,
        has_several_dates=entry.has_several_dates,
        reports=tuple(report_view(report, here) for report in entry.reports),
    )


def report_view(report: Report, here: Here) -> ReportView:
    brief, event = report.brief, report.event
    return ReportView(
        anchor=report.address,
        text=event.text,
        date=date_view(event.when),
        quote=event.quote,
        expression=event.expression,
        outlet=outlet_of(brief),
        credit=credit_of(brief),
        published=published_view(brief.date),
        brief_title=brief.title,
        context=here.to(urls.brief(brief.id), passage_id(report)),
        actors=tuple(LinkView(a.name, here.to(urls.actor(a.id))) for a in report.actors),
        is_planned=brief.date is not None and event.when.earliest > brief.date.latest,
    )


def year_views(entries: Iterable[Entry], here: Here) -> tuple[YearView, ...]:
    """Return entries, which are in order, under their years."""
    return tuple(
        YearView(str(year), f"year-{year}", tuple(entry_view(entry, here) for entry in group))
        for year, group in groupby(entries, key=lambda entry: entry.when.sort_key[0].year)
    )


def brief_link(site: Site, brief: Brief, here: Here) -> BriefLinkView:
    return BriefLinkView(
        title=brief.title,
        href=here.to(urls.brief(brief.id)),
        date=published_view(brief.date),
        credit=credit_of(brief),
        summary=brief.summary or "",
        events=len(site.reports[brief.id]),
    )


def brief_links(site: Site, briefs: Iterable[Brief], here: Here) -> tuple[BriefLinkView, ...]:
    return tuple(brief_link(site, brief, here) for brief in briefs)


def actor_link(site: Site, actor: Actor, here: Here, role: str | None = None) -> ActorLinkView:
    return ActorLinkView(
        name=actor.name,
        href=here.to(urls.actor(actor.id)),
        kind=kind_of(actor),
        role=role,
        events=len(site.entries.get(actor.id, ())),
        briefs=len(site.appearances.get(actor.id, ())),
    )


def kind_of(actor: Actor) -> str:
    return KINDS.get(actor.kind, actor.kind) if actor.kind else ""


def outlet_of(brief: Brief) -> str:
    return brief.source.outlet or UNNAMED_OUTLET


def credit_of(brief: Brief) -> str:
    return brief.source.credit or UNNAMED_OUTLET


def outlet_anchor(outlet: str) -> str:
    """Return the id of an outlet in the list of sources, the same for all its spellings."""
    return f"source-{slugify(outlet)}"


def by_weight(site: Site, actors: Iterable[Actor]) -> list[Actor]:
    """Return actors by how many events, then briefs, name them."""
    return sorted(
        actors,
        key=lambda a: (
            -len(site.entries.get(a.id, ())),
            -len(site.appearances.get(a.id, ())),
            name_key(a.name),
        ),
    )
