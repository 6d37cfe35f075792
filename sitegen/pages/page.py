"""What is to be written: pages that are a view and a template, and files that are ready."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from sitegen.locales import Locale
from sitegen.markup import json_script
from sitegen.pages import urls
from sitegen.pages.edition import Here
from sitegen.pages.feedback import feedback_links
from sitegen.pages.linked_data import page_data
from sitegen.pages.nodes import Node, full_address
from sitegen.pages.views import Frame, LinkView, View


@dataclass(frozen=True, slots=True)
class Page:
    """A page to render. `owner` says what it is made from, for an editor's eyes.

    What it shows is worked out when it is asked for, by `compose`: a preview shows one page of
    very many. One that is not `is_listed` is for those who come to its address, not for search
    engines.
    """

    path: str
    template: str
    owner: str
    compose: Callable[[], tuple[Frame, View]]
    is_listed: bool = True

    def composed(self) -> Page:
        """Return this page with what it shows worked out for good."""
        frame, view = self.compose()
        return replace(self, compose=lambda: (frame, view))

    @property
    def frame(self) -> Frame:
        return self.compose()[0]

    @property
    def view(self) -> View:
        return self.compose()[1]


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file of the published site."""

    path: str
    content: bytes
    owner: str = "sitegen itself"


def menu_of(locale: Locale) -> tuple[tuple[str, str], ...]:
    """Return the main pages: what they are called, and their files."""
    return (
        (locale.gettext("Chronology"), urls.CHRONOLOGY),
        (locale.gettext("Actors"), urls.ACTORS),
        (locale.gettext("Briefs"), urls.BRIEFS),
        (locale.gettext("Themes"), urls.THEMES),
        (locale.gettext("Sources"), urls.SOURCES),
    )


def frame_of(
    here: Here,
    title: str,
    description: str | None = None,
    *about: Node,
    feed: str = "",
    file: str = "",
) -> Frame:
    """Return what stands round the text of the page at `here`.

    `about` is what the page tells programs (JSON-LD), itself as a page if nothing is given; `feed`
    the file of its own feed, if it has one beside the site's; `file` the one of content/ that it is
    made of, if it is one alone.
    """
    site, settings = here.site, here.site.settings
    data = about or (page_data(site, here.path, title, description or ""),)
    return Frame(
        language=here.locale.language,
        direction=here.locale.direction,
        title=title,
        site_title=settings.title,
        description=description or settings.description or title,
        canonical=here.address,
        home=here.to(urls.HOME),
        linked_data=json_script(data if len(data) > 1 else data[0]),
        image=full_address(site, urls.IMAGE),
        stylesheet=here.to(urls.STYLESHEET),
        script=here.to(urls.SCRIPT),
        icon=here.to(urls.ICON),
        feed=here.to(urls.FEED),
        own_feed=here.to(feed) if feed else None,
        data=here.to(urls.DATA_PAGE),
        search=here.to(urls.SEARCH),
        search_script=here.to(urls.SEARCH_SCRIPT),
        menu=tuple(
            LinkView(label, here.to(path), path == here.path)
            for label, path in menu_of(here.locale)
        ),
        pages=tuple(
            LinkView(page.title, here.to(urls.page(page.id)), urls.page(page.id) == here.path)
            for page in site.pages
        ),
        feedback=tuple(feedback_links(here, title, file)),
    )
