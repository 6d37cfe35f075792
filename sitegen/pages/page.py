"""What is to be written: pages that are a view and a template, and files that are ready."""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.model import Site
from sitegen.pages import urls
from sitegen.pages.urls import Here
from sitegen.pages.views import Frame, LinkView, View


@dataclass(frozen=True, slots=True)
class Page:
    """A page to render. `owner` says what it is made from, for an editor's eyes.

    One that is not `is_listed` is for those who come to its address, not for search engines.
    """

    path: str
    template: str
    frame: Frame
    view: View
    owner: str
    is_listed: bool = True


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file of the published site."""

    path: str
    content: bytes
    owner: str = "sitegen itself"


MENU = (
    ("Chronology", urls.CHRONOLOGY),
    ("Actors", urls.ACTORS),
    ("Briefs", urls.BRIEFS),
    ("Themes", urls.THEMES),
    ("Sources", urls.SOURCES),
)


def frame_of(site: Site, here: Here, title: str, description: str | None = None) -> Frame:
    """Return what stands round the text of the page at `here`."""
    settings = site.settings
    return Frame(
        language=settings.language,
        title=title,
        site_title=settings.title,
        description=description or settings.description or title,
        canonical=urls.origin(settings.base_url).of(here.path),
        home=here.to(urls.HOME),
        stylesheet=here.to(urls.STYLESHEET),
        icon=here.to(urls.ICON),
        feed=here.to(urls.FEED),
        menu=tuple(LinkView(label, here.to(path), path == here.path) for label, path in MENU),
        pages=tuple(
            LinkView(page.title, here.to(urls.page(page.id)), urls.page(page.id) == here.path)
            for page in site.pages
        ),
    )
