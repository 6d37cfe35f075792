"""Pages of plain text, and the page for addresses that do not exist."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.markup import parse_prose, render_prose
from sitegen.model import Site
from sitegen.pages import urls
from sitegen.pages.page import MENU, Page, frame_of
from sitegen.pages.urls import Here
from sitegen.pages.views import LinkView, NotFoundView, ProseView


def static_pages(site: Site) -> Iterator[Page]:
    for page in site.pages:
        here = Here(urls.page(page.id))
        prose = parse_prose(page.body)
        text = render_prose(prose, here.resolver("pages", site.moved))
        frame = frame_of(site, here, page.title, page.summary)
        owner = f"content/pages/{page.id}.md"
        yield Page(here.path, "page.html", frame, ProseView(page.title, text), owner)


def not_found(site: Site) -> Iterator[Page]:
    """Yield 404.html; a host serves it at any depth, so its links start at the base path."""
    here = Here(urls.NOT_FOUND, root=urls.origin(site.settings.base_url).base_path)
    view = NotFoundView(tuple(LinkView(label, here.to(path)) for label, path in MENU))
    frame = frame_of(site, here, "Page not found")
    owner = "the page for missing pages"
    yield Page(here.path, "404.html", frame, view, owner, is_listed=False)
