"""The parts that several pages share: events, and links to briefs and actors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from statistics import median
from typing import TypedDict

from sitegen.locales import Locale
from sitegen.model import (
    Actor,
    Brief,
    Entry,
    Kind,
    Report,
    Tie,
    When,
    days_apart,
    name_key,
    slugify,
)
from sitegen.pages import urls
from sitegen.pages.dates import date_view, published_view
from sitegen.pages.edition import Here
from sitegen.pages.passages import passage_id
from sitegen.pages.views import (
    ActorLinkView,
    BriefLinkView,
    EntryView,
    LinkView,
    PlaceView,
    ReportView,
    YearView,
)

# Days without an event that are worth a word, unless they are usual in the chronology at hand.
_LONG_GAP = 60
_UNUSUAL = 4  # times the usual gap
_MONTH, _YEAR = 30.44, 365.25  # days


class Facets(TypedDict):
    actors: str
    themes: str
    sources: str


def entry_view(entry: Entry, here: Here, gap: str = "") -> EntryView:
    locale = here.locale
    return EntryView(
        id=entry.reports[0].address,
        date=date_view(entry.when, locale),
        mark=mark_of_entry(entry, here),
        gap=gap,
        href=here.to_event(entry.reports[0].address),
        is_disputed=entry.is_disputed,
        has_several_dates=entry.has_several_dates,
        disagreements=tuple(
            f"{told.counted}: {locale.one_of(told.figures)}" for told in entry.disagreements
        ),
        reports=tuple(report_view(report, here) for report in entry.reports),
        reasons=tuple(reason_of(tie, locale) for tie in entry.ties),
        **facets_of(entry, here),
    )


def facets_of(entry: Entry, here: Here) -> Facets:
    """Return the ids by which an event is filtered, with spaces between them."""
    return {
        "actors": " ".join(actor.id for actor in entry.actors),
        "themes": " ".join(sorted(themes_of(entry, here))),
        "sources": " ".join(dict.fromkeys(outlet_id(r.brief) for r in entry.reports)),
    }


def themes_of(entry: Entry, here: Here) -> frozenset[str]:
    """Return the ids of the themes of the briefs that report `entry`."""
    return frozenset().union(*(here.site.theme_ids[report.brief.id] for report in entry.reports))


def mark_of_entry(entry: Entry, here: Here) -> str:
    """Return the mark of an event as all who report it have it."""
    if entry.is_planned:
        return "planned"
    return "disputed" if entry.is_disputed else date_view(entry.when, here.locale).mark


def mark_of(report: Report, here: Here) -> str:
    """Return the mark of the event as one source reports it."""
    return "planned" if report.is_planned else date_view(report.event.when, here.locale).mark


def reason_of(tie: Tie, locale: Locale) -> str:
    """Return in a sentence why two reports stand together."""
    one, two = outlet_of(tie.report.brief, locale), outlet_of(tie.beside.brief, locale)
    both = locale.all_of((one, two))
    if one == two:
        both = locale.gettext("Both reports of %(outlet)s", outlet=one)
    if tie.by_editor:
        return locale.gettext("%(sources)s: put together by the editors.", sources=both)
    dates = _dates_of(tie.report.event.when, tie.beside.event.when, locale)
    words = locale.all_of(f"“{word}”" for word in tie.words)
    if not tie.actors:
        return locale.gettext(
            "%(sources)s: %(dates)s; in common: %(words)s.", sources=both, dates=dates, words=words
        )
    return locale.gettext(
        "%(sources)s: %(dates)s, both name %(actors)s; in common: %(words)s.",
        sources=both,
        dates=dates,
        actors=locale.all_of(actor.name for actor in tie.actors),
        words=words,
    )


def _dates_of(one: When, two: When, locale: Locale) -> str:
    gap = days_apart((one, two))
    if gap > 0:
        return locale.ngettext("dates %(count)s day apart", "dates %(count)s days apart", gap)
    if one == two:
        return locale.gettext("the same date")
    return locale.gettext("dates that can be one")


def report_view(report: Report, here: Here) -> ReportView:
    brief, event = report.brief, report.event
    return ReportView(
        anchor=report.address,
        text=event.text,
        date=date_view(event.when, here.locale),
        quote=event.quote,
        expression=event.expression,
        outlet=outlet_of(brief, here.locale),
        credit=credit_of(brief, here.locale),
        published=published_view(brief.date, here.locale),
        brief_title=brief.title,
        brief=here.to(urls.brief(brief.id)),
        context=here.to(urls.brief(brief.id), passage_id(report)),
        actors=tuple(link_to(actor, here) for actor in report.actors),
        speaker=link_to(report.speaker, here) if report.speaker else None,
        is_statement=event.statement,
        is_planned=report.is_planned,
    )


def link_to(actor: Actor, here: Here) -> LinkView:
    return LinkView(actor.name, here.to(urls.actor(actor.id)))


def year_views(entries: Sequence[Entry], here: Here) -> tuple[YearView, ...]:
    """Return entries, which are in order, under their years, with the long gaps between them."""
    gaps = _gaps(entries, here.locale)
    return tuple(
        YearView(
            year,
            f"year-{year}",
            tuple(entry_view(entry, here, gap) for entry, gap in group),
        )
        for year, group in groupby(
            zip(entries, gaps, strict=True), key=lambda pair: pair[0].when.year
        )
    )


def _gaps(entries: Sequence[Entry], locale: Locale) -> Iterator[str]:
    """Yield for each entry the time without any before it, in words, where it is long."""
    days = list(_days_without(entries))
    usual = median(days) if days else 0
    for gap in days:
        yield _gap_in_words(gap, locale) if gap > max(_LONG_GAP, _UNUSUAL * usual) else ""


def _days_without(entries: Iterable[Entry]) -> Iterator[int]:
    """Yield for each entry the days since all before it were over."""
    over: date | None = None
    for entry in entries:
        when = entry.when
        yield max((when.earliest - over).days, 0) if over else 0
        over = max(over, when.latest) if over else when.latest


def _gap_in_words(days: int, locale: Locale) -> str:
    if days >= 2 * _YEAR:
        years = int(days / _YEAR)
        return locale.ngettext(
            "%(count)s year without a dated event", "%(count)s years without a dated event", years
        )
    months = round(days / _MONTH)
    return locale.ngettext(
        "%(count)s month without a dated event", "%(count)s months without a dated event", months
    )


def brief_link(brief: Brief, here: Here) -> BriefLinkView:
    return BriefLinkView(
        title=brief.title,
        href=here.to(urls.brief(brief.id)),
        date=published_view(brief.date, here.locale),
        credit=credit_of(brief, here.locale),
        summary=brief.summary or "",
        events=len(here.site.reports[brief.id]),
    )


def brief_links(briefs: Iterable[Brief], here: Here) -> tuple[BriefLinkView, ...]:
    return tuple(brief_link(brief, here) for brief in briefs)


def actor_link(actor: Actor, here: Here, roles: tuple[str, ...] = ()) -> ActorLinkView:
    return ActorLinkView(
        name=actor.name,
        href=here.to(urls.actor(actor.id)),
        kind=kind_of(actor, here.locale),
        role="; ".join(roles) or None,
        events=len(here.site.entries.get(actor.id, ())),
        briefs=len(here.site.appearances.get(actor.id, ())),
    )


def place_view(name: str, actor: Actor | None, here: Here) -> PlaceView:
    """Return a place as it is named, with a link where it has a page."""
    return PlaceView(name, here.to(urls.actor(actor.id)) if actor else None)


def kind_of(actor: Actor, locale: Locale) -> str:
    match actor.kind:
        case Kind.PERSON:
            return locale.gettext("person")
        case Kind.ORGANIZATION:
            return locale.gettext("organisation")
        case Kind.STATE:
            return locale.gettext("state")
        case Kind.PLACE:
            return locale.gettext("place")
        case Kind.GROUP:
            return locale.gettext("group")
        case None:
            return ""


def outlet_of(brief: Brief, locale: Locale) -> str:
    return brief.source.outlet or locale.gettext("Source not named")


def outlet_id(brief: Brief) -> str:
    """Return the id of the outlet of a brief, the same for all its spellings."""
    return slugify(brief.source.outlet or "source not named")


def further_of(brief: Brief, locale: Locale) -> str:
    """Return who wrote a text or had it first, as its credit goes on behind the outlet."""
    source = brief.source
    agency = source.agency if source.agency != source.outlet else None
    original = source.original if source.original != source.outlet else None
    if agency and original:
        return locale.gettext(
            " with %(agency)s from %(original)s", agency=agency, original=original
        )
    if agency:
        return locale.gettext(" with %(agency)s", agency=agency)
    return locale.gettext(" from %(original)s", original=original) if original else ""


def credit_of(brief: Brief, locale: Locale) -> str:
    return outlet_of(brief, locale) + further_of(brief, locale)


def by_weight(actors: Iterable[Actor], here: Here) -> list[Actor]:
    """Return actors by how many events, then briefs, name them."""
    site = here.site
    return sorted(
        actors,
        key=lambda a: (
            -len(site.entries.get(a.id, ())),
            -len(site.appearances.get(a.id, ())),
            name_key(a.name),
        ),
    )
