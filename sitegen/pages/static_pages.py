"""Pages of plain text, and the page for addresses that do not exist."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sitegen import model
from sitegen.markup import parse_prose, render_prose
from sitegen.pages import urls
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import Page, frame_of, menu_of
from sitegen.pages.views import Frame, LinkView, NotFoundView, ProseView


def static_pages(edition: Edition) -> Iterator[Page]:
    for page in edition.site.pages:
        here = Here(edition, urls.page(page.id))
        owner = f"content/pages/{page.id}.md"
        yield Page(here.path, "page.html", owner, partial(_static_page, page, here))


def not_found(edition: Edition) -> Iterator[Page]:
    """Yield 404.html; a host serves it at any depth, so its links start at the base path."""
    here = Here(edition, urls.NOT_FOUND, urls.origin(edition.site.settings.base_url).base_path)
    owner = "the page for missing pages"
    yield Page(here.path, "404.html", owner, partial(_not_found, here), is_listed=False)


def _static_page(page: model.Page, here: Here) -> tuple[Frame, ProseView]:
    text = render_prose(parse_prose(page.body), here.resolver("pages"))
    frame = frame_of(here, page.title, page.summary, file=f"content/pages/{page.id}.md")
    return frame, ProseView(page.title, text)


def _not_found(here: Here) -> tuple[Frame, NotFoundView]:
    links = tuple(LinkView(label, here.to(path)) for label, path in menu_of(here.locale))
    return frame_of(here, here.locale.gettext("Page not found")), NotFoundView(links)
