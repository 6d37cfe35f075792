"""The parts that several pages share: events, and links to briefs and actors."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from sitegen.model import (
    Actor,
    Brief,
    Entry,
    Kind,
    Report,
    Site,
    Tie,
    When,
    days_apart,
    name_key,
    slugify,
)
from sitegen.pages import urls
from sitegen.pages.dates import date_view, published_view
from sitegen.pages.passages import passage_id
from sitegen.pages.urls import Here
from sitegen.pages.views import (
    ActorLinkView,
    BriefLinkView,
    EntryView,
    LinkView,
    PlaceView,
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
        disagreements=tuple(
            f"{told.counted}: {_either(told.figures)}" for told in entry.disagreements
        ),
        reports=tuple(report_view(report, here) for report in entry.reports),
        reasons=tuple(reason_of(tie) for tie in entry.ties),
    )


def reason_of(tie: Tie) -> str:
    """Return in a sentence why two reports stand together."""
    one, two = outlet_of(tie.report.brief), outlet_of(tie.beside.brief)
    both = f"{one} and {two}" if one != two else f"Both reports of {one}"
    if tie.by_editor:
        return f"{both}: put together by the editors."
    named = f", both name {_listed(actor.name for actor in tie.actors)}" if tie.actors else ""
    dates = _dates_of(tie.report.event.when, tie.beside.event.when)
    words = _listed(f"“{word}”" for word in tie.words)
    return f"{both}: {dates}{named}; in common: {words}."


def _dates_of(one: When, two: When) -> str:
    gap = days_apart((one, two))
    if gap > 0:
        return f"dates {gap} {'day' if gap == 1 else 'days'} apart"
    return "the same date" if one == two else "dates that can be one"


def _listed(items: Iterable[str]) -> str:
    *most, last = items
    return f"{', '.join(most)} and {last}" if most else last


def _either(figures: Iterable[str]) -> str:
    return " or ".join(figures)


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
        speaker=_speaker(report, here),
        is_statement=event.statement,
        is_planned=report.is_planned,
    )


def _speaker(report: Report, here: Here) -> LinkView | None:
    actor = report.speaker
    return LinkView(actor.name, here.to(urls.actor(actor.id))) if actor else None


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


def actor_link(site: Site, actor: Actor, here: Here, roles: tuple[str, ...] = ()) -> ActorLinkView:
    return ActorLinkView(
        name=actor.name,
        href=here.to(urls.actor(actor.id)),
        kind=kind_of(actor),
        role="; ".join(roles) or None,
        events=len(site.entries.get(actor.id, ())),
        briefs=len(site.appearances.get(actor.id, ())),
    )


def place_view(name: str, actor: Actor | None, here: Here) -> PlaceView:
    """Return a place as it is named, with a link where it has a page."""
    return PlaceView(name, here.to(urls.actor(actor.id)) if actor else None)


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
