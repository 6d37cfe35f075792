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
    """Yield the redirects of the site; only actors move so far."""
    site = edition.site
    names = {actor.id: actor.name for actor in site.registry.actors if site.moved}
    for old, new in site.moved.items():
        here, target = Here(edition, urls.actor(old)), urls.actor(new)
        owner = f"redirect_from of content/actors/{new}.md"
        compose = partial(_redirect, names[new], target, here)
        yield Page(here.path, "redirect.html", owner, compose, is_listed=False)


def _redirect(name: str, target: str, here: Here) -> tuple[Frame, RedirectView]:
    frame = frame_of(here, here.locale.gettext("%(name)s (moved)", name=name))
    frame = replace(frame, canonical=urls.origin(here.site.settings.base_url).of(target))
    return frame, RedirectView(LinkView(name, here.to(target)))
