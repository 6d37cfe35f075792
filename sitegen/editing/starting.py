"""What is new: no actor that another one is, and no brief at an address that leads to another."""

from __future__ import annotations

from dataclasses import replace

from sitegen.editing.calling import find_registered
from sitegen.editing.revision import refuse_new_faults
from sitegen.model import Actor, Brief, Content, Document, Page
from sitegen.pages import urls
from sitegen.problems import ContentError


def require_no_such_actor(content: Content, document: Document[Actor]) -> None:
    """Raise ContentError where `document`, a file to be, would break the registry of `content`."""
    name = document.value.name
    if known := find_registered(content, name):
        message = f'"{name}" is a name of {known.value.name}; edit this file'
        if name != known.value.name:
            message += f', or if it is somebody else take "{name}" out here first'
        raise ContentError.at(known.path, message)
    refuse_new_faults(content, replace(content, actors=(*content.actors, document)))


def require_free_address(content: Content, document: Document[Brief]) -> None:
    """Raise ContentError where `document`, a file to be, has an address that leads elsewhere."""
    if urls.brief(document.value.id) == urls.BRIEFS_BY_DATE:
        message = "its address is that of the briefs by date; choose another title"
        raise ContentError.at(document.path, message)
    for other in content.briefs:
        if document.value.id in other.value.redirect_from:
            message = f'redirect_from: its address leads to "{other.value.title}"'
            raise ContentError.at(other.path, f"{message}; choose another title")


def require_own_page(document: Document[Page]) -> None:
    """Raise ContentError where `document`, a file to be, has the address of a page of the site."""
    ours = (
        urls.CHRONOLOGY,
        urls.BRIEFS,
        urls.ACTORS,
        urls.THEMES,
        urls.SOURCES,
        urls.GRAPH,
        urls.SEARCH,
        urls.DATA_PAGE,
    )
    if urls.page(document.value.id) in ours:
        message = f"/{document.value.id}/ is a page that every site has; choose another title"
        raise ContentError.at(document.path, message)
