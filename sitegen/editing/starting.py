"""What is new: no actor that another one is, and no brief at an address that leads to another."""

from __future__ import annotations

from dataclasses import replace

from sitegen.editing.calling import find_registered
from sitegen.editing.revision import refuse_new_faults
from sitegen.model import Actor, Brief, Content, Document
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
    """Raise ContentError where `document`, a file to be, has the former address of a brief."""
    for other in content.briefs:
        if document.value.id in other.value.redirect_from:
            message = f'redirect_from: its address leads to "{other.value.title}"'
            raise ContentError.at(other.path, f"{message}; choose another title")
