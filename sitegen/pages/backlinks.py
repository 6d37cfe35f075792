"""Which texts of a site link to a brief, and in what sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sitegen.markup import Prose, Target, parse_prose
from sitegen.model import Site
from sitegen.model.remembering import REMEMBERED
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
        for written, sentence in _links_in(body, folder):
            leads_to = moved.get(written, written)
            if leads_to != path:
                gathered[leads_to].setdefault(path, Backlink(path, title, sentence))
    return {path: tuple(links.values()) for path, links in gathered.items()}


@lru_cache(maxsize=REMEMBERED)
def _links_in(body: str, folder: str) -> tuple[tuple[str, str], ...]:
    """Return where the links of a text within the site lead, and in what sentences."""
    if "](" not in body and "]:" not in body:
        return ()  # as most
    prose = parse_prose(body)
    links = ((t, urls.written_target(t.href, folder)) for t in prose.targets if not t.is_picture)
    return tuple((leads_to, _sentence(prose, target)) for target, leads_to in links if leads_to)


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
