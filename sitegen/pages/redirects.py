"""A page at each address that something had before: it leads to where that is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sitegen.pages import urls
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import LinkView, RedirectView


def redirect_pages(edition: Edition) -> Iterator[Page]:
    """Yield the redirects of the site: those of actors, then those of briefs."""
    site = edition.site
    names = {actor.id: actor.name for actor in site.registry.actors if site.moved}
    for old, new in site.moved.items():
        owner = f"redirect_from of content/actors/{new}.md"
        yield _redirect(edition, urls.actor(old), LinkView(names[new], urls.actor(new)), owner)
    for before, now in site.moved_briefs.items():
        owner = f"redirect_from of content/briefs/{now}.md"
        target = LinkView(site.by_id[now].title, urls.brief(now))
        yield _redirect(edition, urls.brief(before), target, owner)


def _redirect(edition: Edition, path: str, target: LinkView, owner: str) -> Page:
    """Return the page at `path` that leads to `target`, whose address is a path as yet."""
    here = Here(edition, path)
    frame = frame_of(here, here.locale.gettext("%(name)s (moved)", name=target.label))
    canonical = urls.origin(here.site.settings.base_url).of(target.href)
    view = RedirectView(replace(target, href=here.to(target.href)))
    frame = replace(frame, canonical=canonical)
    return Page(path, "redirect.html", frame, view, owner, is_listed=False)
