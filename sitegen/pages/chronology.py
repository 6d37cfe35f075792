"""The home page and the chronology."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.model import Site
from sitegen.pages import parts, urls
from sitegen.pages.page import Page, frame_of
from sitegen.pages.urls import Here
from sitegen.pages.views import ChronologyView, HomeView, LinkView

LATEST_EVENTS = 8
LATEST_BRIEFS = 6
LEADING_ACTORS = 12


def home(site: Site) -> Iterator[Page]:
    here = Here(urls.HOME)
    actors = parts.by_weight(site, site.registry.actors)[:LEADING_ACTORS]
    view = HomeView(
        description=site.settings.description,
        latest=tuple(parts.entry_view(e, here) for e in site.chronology[: -LATEST_EVENTS - 1 : -1]),
        events=len(site.chronology),
        chronology=here.to(urls.CHRONOLOGY),
        briefs=tuple(parts.brief_link(site, b, here) for b in site.briefs[:LATEST_BRIEFS]),
        actors=tuple(parts.actor_link(site, actor, here) for actor in actors),
        themes=tuple(LinkView(t.title, here.to(urls.theme(t.id))) for t in site.themes),
    )
    frame = frame_of(site, here, site.settings.title)
    yield Page(here.path, "home.html", frame, view, "the home page")


def chronology(site: Site) -> Iterator[Page]:
    here = Here(urls.CHRONOLOGY)
    view = ChronologyView(
        years=parts.year_views(site.chronology, here),
        events=len(site.chronology),
        sources=len(site.briefs),
    )
    frame = frame_of(site, here, "Chronology", f"All dated events, in order. {site.settings.title}")
    yield Page(here.path, "chronology.html", frame, view, "the chronology")
