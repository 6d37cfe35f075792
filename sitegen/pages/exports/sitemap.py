"""What search engines and hosts ask for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree  # noqa: ICN001  spelt out

from sitegen.model import Site
from sitegen.pages import urls
from sitegen.pages.exports.encoding import add, xml_file
from sitegen.pages.page import OutputFile

_SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(site: Site, paths: Iterable[str]) -> OutputFile:
    """Return the list of all pages for search engines (sitemaps.org)."""
    origin = urls.origin(site.settings.base_url)
    urlset = ElementTree.Element("urlset", {"xmlns": _SITEMAP})
    for path in sorted(paths):
        add(add(urlset, "url"), "loc", origin.of(path))
    return xml_file(urls.SITEMAP, urlset)


def host_files(site: Site) -> Iterator[OutputFile]:
    """Yield robots.txt, and the mark that keeps GitHub Pages from running Jekyll."""
    origin = urls.origin(site.settings.base_url)
    robots = f"User-agent: *\nAllow: /\nSitemap: {origin.of(urls.SITEMAP)}\n"
    yield OutputFile(urls.ROBOTS, robots.encode())
    yield OutputFile(urls.NO_JEKYLL, b"")
