"""Which texts of a site link to a brief, and in what sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sitegen.markup import Prose, Target, parse_prose
from sitegen.model import Site
from sitegen.naming import sentence_starts
from sitegen.pages import urls

_LONGEST = 300  # characters of a sentence


@dataclass(frozen=True, slots=True)
class Backlink:
    """A link from the text of the page at `path`, which is called `title`."""

    path: str
    title: str
    sentence: str


def backlinks_of(site: Site) -> Mapping[str, tuple[Backlink, ...]]:
    """Return the links that lead to each page from the texts of other pages, one of each text."""
    gathered: defaultdict[str, dict[str, Backlink]] = defaultdict(dict)
    moved = {urls.brief(old): urls.brief(new) for old, new in site.moved_briefs.items()}
    for folder, path, title, body in _texts(site):
        if "](" not in body and "]:" not in body:
            continue  # as most
        prose = parse_prose(body)
        for target in prose.targets:
            leads_to = None if target.is_picture else urls.written_target(target.href, folder)
            leads_to = moved.get(leads_to or "", leads_to)
            if leads_to and leads_to != path:
                backlink = Backlink(path, title, _sentence(prose, target))
                gathered[leads_to].setdefault(path, backlink)
    return {path: tuple(links.values()) for path, links in gathered.items()}


def _texts(site: Site) -> Iterator[tuple[str, str, str, str]]:
    for brief in site.briefs:
        if brief.full_text:
            yield "briefs", urls.brief(brief.id), brief.title, brief.body
    for actor in site.registry.actors:
        yield "actors", urls.actor(actor.id), actor.name, actor.body
    for page in site.pages:
        yield "pages", urls.page(page.id), page.title, page.body


def _sentence(prose: Prose, target: Target) -> str:
    text = prose.blocks[target.block].text
    starts = sentence_starts(text)
    number = bisect_right(starts, target.start)
    first = starts[number - 1] if number else 0
    last = starts[number] if number < len(starts) else len(text)
    sentence = text[first:last].strip()
    return sentence if len(sentence) <= _LONGEST else f"{sentence[:_LONGEST].rsplit(' ', 1)[0]} …"
