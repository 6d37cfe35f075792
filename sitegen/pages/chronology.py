"""The chronology, which is the home page, too."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.pages import filtering, listing, overview, parts, urls
from sitegen.pages.edition import Edition, Here
from sitegen.pages.exports import catalogue_of
from sitegen.pages.linked_data import Download, dataset_data, page_data
from sitegen.pages.nodes import full_address
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import ChronologyView, HomeView, LinkView

NEWEST_BRIEFS = 6
LEADING_ACTORS = 12


def home(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.HOME)
    site = edition.site
    actors = parts.by_weight(site.registry.actors, here)[:LEADING_ACTORS]
    view = HomeView(
        description=site.settings.description,
        overview=overview.overview(site.chronology, here),
        chronicle=listing.chronicle_view(edition.site.chronology, edition.chapters, here),
        filter=filtering.filter_view(here),
        chronology=here.to(urls.CHRONOLOGY),
        briefs=parts.brief_links(site.briefs[:NEWEST_BRIEFS], here),
        actors=tuple(parts.actor_link(actor, here) for actor in actors),
        themes=tuple(LinkView(t.title, here.to(urls.theme(t.id))) for t in site.themes),
    )
    title = site.settings.title
    about = (page_data(site, here.path, title), dataset_data(site, _downloads(edition)))
    yield Page(here.path, "home.html", frame_of(here, title, None, *about), view, "the home page")


def _downloads(edition: Edition) -> Iterator[Download]:
    for offer in catalogue_of(edition.locale):
        yield Download(full_address(edition.site, offer.path), offer.media_type, offer.label)


def chronology(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.CHRONOLOGY)
    owner = "the chronology"
    title = here.locale.gettext("Chronology")
    view = ChronologyView(
        overview=overview.overview(edition.site.chronology, here),
        chronicle=listing.chronicle_view(edition.site.chronology, edition.chapters, here),
        filter=filtering.filter_view(here),
        sources=len(edition.site.briefs),
    )
    description = here.locale.gettext(
        "All dated events, in order. %(site)s", site=edition.site.settings.title
    )
    yield Page(here.path, "chronology.html", frame_of(here, title, description), view, owner)
    whole = listing.Whole(title, here.path, owner)
    yield from listing.entry_chapters(edition, edition.chapters, whole)
