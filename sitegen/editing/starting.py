"""A new actor: none that another one is already, nor one that the files would contradict."""

from __future__ import annotations

from dataclasses import replace

from sitegen.editing.calling import find_registered
from sitegen.editing.revision import refuse_new_faults
from sitegen.model import Actor, Content, Document
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
