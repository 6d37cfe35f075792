"""Atom feeds: of the whole site, of each actor, of each theme (RFC 4287)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from xml.etree import ElementTree  # noqa: ICN001  spelt out

from sitegen.model import Brief, When
from sitegen.pages import parts, urls
from sitegen.pages.edition import Edition
from sitegen.pages.exports.encoding import add, xml_file
from sitegen.pages.page import OutputFile

FEED_LENGTH = 50

_ATOM = "http://www.w3.org/2005/Atom"
_UNDATED = "1970-01-01T00:00:00Z"  # Atom wants a date of every entry; this one claims nothing


def atom_feeds(edition: Edition) -> Iterator[OutputFile]:
    """Yield the feed of all briefs, and for each actor and theme that of the briefs on it.

    At an address that an actor had before stands its feed of now.
    """
    site, settings = edition.site, edition.site.settings
    yield _feed(edition, urls.HOME, settings.title, site.briefs, settings.description)
    actors = {
        actor.id: _feed(
            edition,
            urls.actor(actor.id),
            f"{actor.name} – {settings.title}",
            site.naming.get(actor.id, ()),
        )
        for actor in site.registry.actors
    }
    yield from actors.values()
    for old, new in site.moved.items():
        yield replace(actors[new], path=urls.feed_of(urls.actor(old)))
    for theme in site.themes:
        title = f"{theme.title} – {settings.title}"
        yield _feed(edition, urls.theme(theme.id), title, site.briefs_on(theme))


def _feed(
    edition: Edition, page: str, title: str, briefs: Iterable[Brief], subtitle: str = ""
) -> OutputFile:
    """Return the feed of a page: the newest of `briefs`, which are newest first."""
    site = edition.site
    origin, path = urls.origin(site.settings.base_url), urls.feed_of(page)
    feed = ElementTree.Element("feed", {"xmlns": _ATOM, "xml:lang": site.settings.language})
    add(feed, "id", origin.of(page))
    add(feed, "title", title)
    if subtitle:
        add(feed, "subtitle", subtitle)
    _link(feed, "self", "application/atom+xml", origin.of(path))
    _link(feed, "alternate", "text/html", origin.of(page))
    add(add(feed, "author"), "name", site.settings.title)
    newest = tuple(islice(briefs, FEED_LENGTH))
    add(feed, "updated", max((_instant(brief.date) for brief in newest), default=_UNDATED))
    for brief in newest:
        entry = add(feed, "entry")
        _entry(entry, brief, origin.of(urls.brief(brief.id)))
        add(add(entry, "author"), "name", parts.outlet_of(brief, edition.locale))
    return xml_file(path, feed)


def _entry(entry: ElementTree.Element, brief: Brief, address: str) -> None:
    add(entry, "id", address)
    add(entry, "title", brief.title)
    _link(entry, "alternate", "text/html", address)
    add(entry, "published", _instant(brief.date))
    add(entry, "updated", _instant(brief.date))
    if brief.summary:
        add(entry, "summary", brief.summary)


def _link(parent: ElementTree.Element, rel: str, media_type: str, href: str) -> None:
    add(parent, "link", attributes={"rel": rel, "type": media_type, "href": href})


def _instant(when: When | None) -> str:
    """Return the last day of a date as an RFC 3339 instant."""
    return f"{when.latest.isoformat()}T00:00:00Z" if when and not when.is_open else _UNDATED
