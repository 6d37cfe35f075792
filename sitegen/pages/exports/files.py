"""Every file for machines, in one list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sitegen.model import ActorId, Site
from sitegen.pages.companions import Companion
from sitegen.pages.exports.addresses import Where
from sitegen.pages.exports.atom import atom_feeds
from sitegen.pages.exports.calendar import calendar
from sitegen.pages.exports.events import events_csv, events_json
from sitegen.pages.exports.followthemoney import actors_ftm
from sitegen.pages.exports.graph import graph_json, graph_of, graphml
from sitegen.pages.exports.llms import llms_txt
from sitegen.pages.exports.rows import InWords, event_rows
from sitegen.pages.exports.sitemap import host_files, sitemap
from sitegen.pages.exports.timeline import timeline
from sitegen.pages.page import OutputFile


def export_files(
    site: Site,
    listed: Iterable[str],
    companions: Mapping[ActorId, tuple[Companion, ...]],
    where: Where,
    in_words: InWords,
) -> Iterator[OutputFile]:
    """Yield the exports of `site`; `listed` are the paths of its pages for search engines."""
    yield from atom_feeds(site)
    yield sitemap(site, listed)
    yield from host_files(site)
    yield llms_txt(site)
    rows = event_rows(site, where, in_words)
    yield events_json(site, rows)
    yield events_csv(rows)
    yield calendar(site, where, in_words)
    yield timeline(site, where, in_words)
    yield actors_ftm(site)
    graph = graph_of(site, companions)
    yield graph_json(graph)
    yield graphml(graph)
