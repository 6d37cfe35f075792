"""Pages of plain text, and the page for addresses that do not exist."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.markup import parse_prose, render_prose
from sitegen.pages import urls
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import Page, frame_of, menu_of
from sitegen.pages.views import LinkView, NotFoundView, ProseView


def static_pages(edition: Edition) -> Iterator[Page]:
    for page in edition.site.pages:
        here = Here(edition, urls.page(page.id))
        prose = parse_prose(page.body)
        text = render_prose(prose, here.resolver("pages"))
        owner = f"content/pages/{page.id}.md"
        frame = frame_of(here, page.title, page.summary, file=owner)
        yield Page(here.path, "page.html", frame, ProseView(page.title, text), owner)


def not_found(edition: Edition) -> Iterator[Page]:
    """Yield 404.html; a host serves it at any depth, so its links start at the base path."""
    here = Here(edition, urls.NOT_FOUND, urls.origin(edition.site.settings.base_url).base_path)
    view = NotFoundView(
        tuple(LinkView(label, here.to(path)) for label, path in menu_of(here.locale))
    )
    frame = frame_of(here, here.locale.gettext("Page not found"))
    owner = "the page for missing pages"
    yield Page(here.path, "404.html", frame, view, owner, is_listed=False)
