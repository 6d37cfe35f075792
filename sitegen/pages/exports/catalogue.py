"""What a site offers to machines, each file with a line that says what is in it."""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.pages import urls


@dataclass(frozen=True, slots=True)
class Offer:
    """A file for machines."""

    path: str
    label: str
    note: str


CATALOGUE = (
    Offer(
        urls.EVENTS_JSON,
        "Events (JSON)",
        "every event with its date (EDTF) and all reports: source, quote, link to the passage",
    ),
    Offer(urls.EVENTS_CSV, "Events (CSV)", "the same for spreadsheets, a line for each report"),
    Offer(urls.CALENDAR, "Calendar (iCalendar)", "the events of which both ends are known"),
    Offer(urls.TIMELINE, "Timeline (TimelineJS)", "the events as slides of a timeline"),
    Offer(
        urls.ACTORS_FTM,
        "Actors (FollowTheMoney)",
        "every actor with names, roles and identifiers, one entity a line",
    ),
    Offer(
        urls.GRAPH_JSON,
        "Graph (JSON)",
        "which actors are named together, in how many events and sentences",
    ),
    Offer(urls.GRAPHML, "Graph (GraphML)", "the same for programs that draw graphs"),
    Offer(
        urls.FEED,
        "Feed (Atom)",
        f"the newest briefs; each actor and theme has its own {urls.FEED} beside its page",
    ),
    Offer(urls.SITEMAP, "Sitemap", "the addresses of all pages"),
)
