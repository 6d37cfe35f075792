"""The nodes of linked data: what has a type of schema.org, and properties with a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sitegen.model import Actor, Kind, Settings, Site
from sitegen.pages import urls
from sitegen.pages.cited import one_line

Node = dict[str, object]

_TYPES = {
    Kind.PERSON: "Person",
    Kind.ORGANIZATION: "Organization",
    Kind.STATE: "Country",
    Kind.PLACE: "Place",
    Kind.GROUP: "Organization",
}


def node(kind: str, properties: Mapping[str, object]) -> Node:
    """Return a node that stands by itself."""
    return {"@context": "https://schema.org", "@type": kind, **known(properties)}


def known(properties: Mapping[str, object]) -> Node:
    """Return the properties that have a value; several values are a list, as in JSON."""
    listed = {k: list(v) if isinstance(v, tuple) else v for k, v in properties.items()}
    return {name: value for name, value in listed.items() if value}


def named(kind: str, name: str) -> Node:
    return {"@type": kind, "name": one_line(name)}


def organizations(name: str | None) -> Iterator[Node]:
    if name:
        yield named("Organization", name)


def website(settings: Settings) -> Node:
    home = urls.origin(settings.base_url).of(urls.HOME)
    return {"@type": "WebSite", "name": one_line(settings.title), "url": home}


def type_of(actor: Actor) -> str:
    return _TYPES[actor.kind] if actor.kind else "Thing"


def full_address(site: Site, path: str) -> str:
    """Return the address at which the file `path` is published."""
    return urls.origin(site.settings.base_url).of(path)


def cut(text: str, longest: int) -> str:
    """Return `text` in one line, cut behind a word where it is too long."""
    line = one_line(text)
    if len(line) <= longest:
        return line
    head = line[:longest]
    return f"{(head.rpartition(' ')[0] or head[:-1]).rstrip(' ,;:.–—-')}…"
