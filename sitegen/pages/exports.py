"""Files for machines: the Atom feed, the sitemap, and what hosts ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree  # noqa: ICN001  spelt out

from sitegen.model import Brief, Site, When
from sitegen.pages import urls
from sitegen.pages.page import OutputFile

FEED_LENGTH = 50

_ATOM = "http://www.w3.org/2005/Atom"
_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
_UNDATED = "1970-01-01T00:00:00Z"  # Atom wants a date of every entry; this one claims nothing


def atom_feed(site: Site) -> OutputFile:
    """Return the feed of the newest briefs (RFC 4287)."""
    origin = urls.origin(site.settings.base_url)
    feed = ElementTree.Element("feed", {"xmlns": _ATOM, "xml:lang": site.settings.language})
    _add(feed, "id", origin.of(urls.HOME))
    _add(feed, "title", site.settings.title)
    if site.settings.description:
        _add(feed, "subtitle", site.settings.description)
    _add(feed, "link", rel="self", type="application/atom+xml", href=origin.of(urls.FEED))
    _add(feed, "link", rel="alternate", type="text/html", href=origin.of(urls.HOME))
    _add(feed, "author").append(_element("name", site.settings.title))
    newest = site.briefs[:FEED_LENGTH]
    _add(feed, "updated", max((_instant(brief.date) for brief in newest), default=_UNDATED))
    for brief in newest:
        feed.append(_entry(brief, origin))
    return OutputFile(urls.FEED, _bytes(feed))


def sitemap(site: Site, paths: Iterable[str]) -> OutputFile:
    """Return the list of all pages for search engines (sitemaps.org)."""
    origin = urls.origin(site.settings.base_url)
    urlset = ElementTree.Element("urlset", {"xmlns": _SITEMAP})
    for path in sorted(paths):
        _add(urlset, "url").append(_element("loc", origin.of(path)))
    return OutputFile(urls.SITEMAP, _bytes(urlset))


def host_files(site: Site) -> Iterator[OutputFile]:
    """Yield robots.txt, and the mark that keeps GitHub Pages from running Jekyll."""
    origin = urls.origin(site.settings.base_url)
    robots = f"User-agent: *\nAllow: /\nSitemap: {origin.of(urls.SITEMAP)}\n"
    yield OutputFile(urls.ROBOTS, robots.encode())
    yield OutputFile(urls.NO_JEKYLL, b"")


def _entry(brief: Brief, origin: urls.Origin) -> ElementTree.Element:
    entry = ElementTree.Element("entry")
    address = origin.of(urls.brief(brief.id))
    _add(entry, "id", address)
    _add(entry, "title", brief.title)
    _add(entry, "link", rel="alternate", type="text/html", href=address)
    _add(entry, "published", _instant(brief.date))
    _add(entry, "updated", _instant(brief.date))
    _add(entry, "author").append(_element("name", brief.source.outlet or "Source not named"))
    if brief.summary:
        _add(entry, "summary", brief.summary)
    return entry


def _instant(when: When | None) -> str:
    """Return the last day of a date as an RFC 3339 instant."""
    return f"{when.latest.isoformat()}T00:00:00Z" if when and not when.is_open else _UNDATED


def _add(
    parent: ElementTree.Element, tag: str, text: str = "", **attributes: str
) -> ElementTree.Element:
    parent.append(_element(tag, text, **attributes))
    return parent[-1]


def _element(tag: str, text: str = "", **attributes: str) -> ElementTree.Element:
    element = ElementTree.Element(tag, attributes)
    element.text = text or None
    return element


def _bytes(root: ElementTree.Element) -> bytes:
    ElementTree.indent(root)
    xml: bytes = ElementTree.tostring(root, encoding="utf-8")
    return b'<?xml version="1.0" encoding="utf-8"?>' + b"\n" + xml + b"\n"
