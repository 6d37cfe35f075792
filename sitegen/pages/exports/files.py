"""Every file for machines, in one list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sitegen.pages.edition import Edition
from sitegen.pages.exports.atom import atom_feeds
from sitegen.pages.exports.calendar import calendar
from sitegen.pages.exports.events import events_csv, events_json
from sitegen.pages.exports.followthemoney import actors_ftm
from sitegen.pages.exports.graph import graph_json, graph_of, graphml
from sitegen.pages.exports.llms import llms_txt
from sitegen.pages.exports.rows import event_rows
from sitegen.pages.exports.sitemap import host_files, sitemap
from sitegen.pages.exports.timeline import timeline
from sitegen.pages.page import OutputFile


def export_files(edition: Edition, listed: Iterable[str]) -> Iterator[OutputFile]:
    """Yield the exports; `listed` are the paths of the pages for search engines."""
    site = edition.site
    yield from atom_feeds(edition)
    yield sitemap(site, listed)
    yield from host_files(site)
    yield llms_txt(site)
    rows = event_rows(edition)
    yield events_json(site, rows)
    yield events_csv(rows)
    yield calendar(edition)
    yield timeline(edition)
    yield actors_ftm(site)
    graph = graph_of(site, edition.companions)
    yield graph_json(graph)
    yield graphml(graph)
