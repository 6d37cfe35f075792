"""Who published what the site is made from: a page for each outlet, and the list of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial

from sitegen.model import Brief, Site
from sitegen.pages import listing, parts, urls
from sitegen.pages.chapters import Chapter, chapters_of_briefs
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import BriefGroupsView, BriefGroupView, BriefsView, Frame

NEWEST = 5  # briefs of a group, on the page of all groups


def source_list(edition: Edition) -> Iterator[Page]:
    here = Here(edition, urls.SOURCES)
    yield Page(here.path, "groups.html", "the list of sources", partial(_sources, here))


def source_pages(edition: Edition) -> Iterator[Page]:
    for outlet, briefs in _by_outlet(edition.site):
        here = Here(edition, urls.outlet(outlet))
        name = parts.outlet_of(briefs[0], here.locale)
        title = here.locale.gettext("Source: %(outlet)s", outlet=name)
        chapters = chapters_of_briefs(briefs, here.path, here.locale)
        whole = listing.Whole(title, here.path, f"the source {name}")
        compose = partial(_source, briefs, chapters, whole, here)
        yield Page(here.path, "briefs.html", whole.owner, compose)
        yield from listing.brief_chapters(edition, chapters, whole)


def _sources(here: Here) -> tuple[Frame, BriefGroupsView]:
    groups = tuple(
        BriefGroupView(
            parts.outlet_of(briefs[0], here.locale),
            f"source-{outlet}",
            here.to(urls.outlet(outlet)),
            parts.brief_links(briefs[:NEWEST], here),
            len(briefs),
        )
        for outlet, briefs in _by_outlet(here.site)
    )
    title = here.locale.gettext("Sources")
    introduction = here.locale.gettext("Who published what this site is made from.")
    view = BriefGroupsView(title, introduction, groups)
    return frame_of(here, title), view


def _source(
    briefs: Sequence[Brief], chapters: Sequence[Chapter[Brief]], whole: listing.Whole, here: Here
) -> tuple[Frame, BriefsView]:
    name = parts.outlet_of(briefs[0], here.locale)
    introduction = here.locale.gettext("What this site has from %(outlet)s.", outlet=name)
    view = BriefsView(whole.name, introduction, listing.shelf_view(briefs, chapters, here))
    return frame_of(here, whole.name, introduction), view


def _by_outlet(site: Site) -> Iterator[tuple[str, list[Brief]]]:
    gathered: defaultdict[str, list[Brief]] = defaultdict(list)
    for brief in site.briefs:
        gathered[parts.outlet_id(brief)].append(brief)
    yield from sorted(gathered.items())
