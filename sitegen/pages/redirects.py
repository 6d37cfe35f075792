"""A page at each address that something had before: it leads to where that is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sitegen.pages import urls
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import LinkView, RedirectView


def redirect_pages(edition: Edition) -> Iterator[Page]:
    """Yield the redirects of the site; only actors move so far."""
    site = edition.site
    names = {actor.id: actor.name for actor in site.registry.actors if site.moved}
    for old, new in site.moved.items():
        here, target = Here(edition, urls.actor(old)), urls.actor(new)
        frame = frame_of(here, here.locale.gettext("%(name)s (moved)", name=names[new]))
        frame = replace(frame, canonical=urls.origin(site.settings.base_url).of(target))
        view = RedirectView(LinkView(names[new], here.to(target)))
        owner = f"redirect_from of content/actors/{new}.md"
        yield Page(here.path, "redirect.html", frame, view, owner, is_listed=False)
