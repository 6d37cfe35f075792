"""What a site offers to machines, each file with a line that says what is in it."""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.locales import Locale
from sitegen.pages import urls


@dataclass(frozen=True, slots=True)
class Offer:
    """A file for machines."""

    path: str
    label: str
    note: str
    media_type: str


def catalogue_of(locale: Locale) -> tuple[Offer, ...]:
    """Return what a site offers, in the words of `locale`."""
    return (
        Offer(
            urls.EVENTS_JSON,
            locale.gettext("Events (JSON)"),
            locale.gettext(
                "every event with its date (EDTF) and all reports: source, quote, passage"
            ),
            "application/json",
        ),
        Offer(
            urls.EVENTS_CSV,
            locale.gettext("Events (CSV)"),
            locale.gettext("the same for spreadsheets, a line for each report"),
            "text/csv",
        ),
        Offer(
            urls.CALENDAR,
            locale.gettext("Calendar (iCalendar)"),
            locale.gettext("the events of which both ends are known"),
            "text/calendar",
        ),
        Offer(
            urls.TIMELINE,
            locale.gettext("Timeline (TimelineJS)"),
            locale.gettext("the events as slides of a timeline"),
            "application/json",
        ),
        Offer(
            urls.ACTORS_FTM,
            locale.gettext("Actors (FollowTheMoney)"),
            locale.gettext("every actor with names, roles and identifiers, one entity a line"),
            "application/x-ndjson",
        ),
        Offer(
            urls.GRAPH_JSON,
            locale.gettext("Graph (JSON)"),
            locale.gettext("which actors are named together, in how many events and sentences"),
            "application/json",
        ),
        Offer(
            urls.GRAPHML,
            locale.gettext("Graph (GraphML)"),
            locale.gettext("the same for programs that draw graphs"),
            "application/graphml+xml",
        ),
        Offer(
            urls.FEED,
            locale.gettext("Feed (Atom)"),
            locale.gettext(
                "the newest briefs; each actor and theme has its own feed.xml beside its page"
            ),
            "application/atom+xml",
        ),
        Offer(
            urls.SITEMAP,
            locale.gettext("Sitemap"),
            locale.gettext("the addresses of all pages"),
            "application/xml",
        ),
    )
