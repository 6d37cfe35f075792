"""A page at each address that something had before: it leads to where that is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from sitegen.pages import urls
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import Frame, LinkView, RedirectView


def redirect_pages(edition: Edition) -> Iterator[Page]:
    """Yield the redirects of the site: those of actors, then those of briefs."""
    site = edition.site
    names = {actor.id: actor.name for actor in site.registry.actors if site.moved}
    for old, new in site.moved.items():
        target = LinkView(names[new], urls.actor(new))
        yield _page(urls.actor(old), target, f"redirect_from of content/actors/{new}.md", edition)
    for before, now in site.moved_briefs.items():
        target = LinkView(site.by_id[now].title, urls.brief(now))
        yield _page(
            urls.brief(before), target, f"redirect_from of content/briefs/{now}.md", edition
        )


def _page(path: str, target: LinkView, owner: str, edition: Edition) -> Page:
    """Return the page at `path` that leads to `target`, whose address is a path as yet."""
    compose = partial(_redirect, target, Here(edition, path))
    return Page(path, "redirect.html", owner, compose, is_listed=False)


def _redirect(target: LinkView, here: Here) -> tuple[Frame, RedirectView]:
    frame = frame_of(here, here.locale.gettext("%(name)s (moved)", name=target.label))
    canonical = urls.origin(here.site.settings.base_url).of(target.href)
    view = RedirectView(replace(target, href=here.to(target.href)))
    return replace(frame, canonical=canonical), view
