"""The chronology, which is the home page, too."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sitegen.pages import filtering, listing, overview, parts, urls
from sitegen.pages.edition import Edition, Here
from sitegen.pages.exports import catalogue_of
from sitegen.pages.linked_data import Download, dataset_data, page_data
from sitegen.pages.nodes import full_address
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import ChronologyView, Frame, HomeView, LinkView

NEWEST_BRIEFS = 6
LEADING_ACTORS = 12


def home(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.HOME)
    yield Page(here.path, "home.html", "the home page", partial(_home, here))


def chronology(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.CHRONOLOGY)
    whole = listing.Whole(here.locale.gettext("Chronology"), here.path, "the chronology")
    yield Page(here.path, "chronology.html", whole.owner, partial(_chronology, whole.name, here))
    yield from listing.entry_chapters(edition, edition.chapters, whole)


def _home(here: Here) -> tuple[Frame, HomeView]:
    site, chapters = here.site, here.edition.chapters
    actors = parts.by_weight(site.registry.actors, here)[:LEADING_ACTORS]
    view = HomeView(
        description=site.settings.description,
        overview=overview.overview(site.chronology, here),
        chronicle=listing.chronicle_view(site.chronology, chapters, here),
        filter=filtering.filter_view(here),
        chronology=here.to(urls.CHRONOLOGY),
        briefs=parts.brief_links(site.briefs[:NEWEST_BRIEFS], here),
        actors=tuple(parts.actor_link(actor, here) for actor in actors),
        themes=tuple(LinkView(t.title, here.to(urls.theme(t.id))) for t in site.themes),
    )
    title = site.settings.title
    about = (page_data(site, here.path, title), dataset_data(site, _downloads(here)))
    return frame_of(here, title, None, *about), view


def _downloads(here: Here) -> Iterator[Download]:
    for offer in catalogue_of(here.locale):
        yield Download(full_address(here.site, offer.path), offer.media_type, offer.label)


def _chronology(title: str, here: Here) -> tuple[Frame, ChronologyView]:
    site = here.site
    view = ChronologyView(
        overview=overview.overview(site.chronology, here),
        chronicle=listing.chronicle_view(site.chronology, here.edition.chapters, here),
        filter=filtering.filter_view(here),
        sources=len(site.briefs),
    )
    description = here.locale.gettext(
        "All dated events, in order. %(site)s", site=site.settings.title
    )
    return frame_of(here, title, description), view
