"""Who is named together with whom, and how often: in the same events, in the same sentences."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations

from sitegen import naming
from sitegen.markup import MASK, Block, parse_prose
from sitegen.model import Actor, ActorId, Brief, Site, name_key
from sitegen.model.remembering import REMEMBERED
from sitegen.naming import Linker, sentence_starts
from sitegen.pages.passages import mentions

# Of a longer list only the first count: all pairs of a list of members say little of any two.
MOST_TOGETHER = 20

_Together = Mapping[ActorId, Counter[ActorId]]


@dataclass(frozen=True, slots=True)
class Companion:
    """An actor named together with another, in so many events and sentences."""

    actor: Actor
    events: int
    sentences: int

    @property
    def weight(self) -> int:
        return self.events + self.sentences


def companions_of(site: Site, linker: Linker) -> Mapping[ActorId, tuple[Companion, ...]]:
    """Return the companions of each actor of `site`, those named with it most often first."""
    events = _together([actor.id for actor in entry.actors] for entry in site.chronology)
    sentences = _together(
        actors for brief in site.briefs for actors in _sentences(site, brief, linker)
    )
    actors = {actor.id: actor for actor in site.registry.actors}
    return {actor: _ranked(actor, events, sentences, actors) for actor in actors}


def _together(groups: Iterable[Iterable[ActorId]]) -> _Together:
    counted: defaultdict[ActorId, Counter[ActorId]] = defaultdict(Counter)
    for group in groups:
        for one, other in permutations([*dict.fromkeys(group)][:MOST_TOGETHER], 2):
            counted[one][other] += 1
    return counted


def _ranked(
    actor: ActorId, events: _Together, sentences: _Together, actors: Mapping[ActorId, Actor]
) -> tuple[Companion, ...]:
    in_events, in_sentences = events.get(actor, Counter()), sentences.get(actor, Counter())
    companions = (
        Companion(actors[other], in_events[other], in_sentences[other])
        for other in in_events.keys() | in_sentences.keys()
    )
    return tuple(sorted(companions, key=_rank))


def _rank(companion: Companion) -> tuple[int, int, str]:
    return -companion.weight, -companion.events, name_key(companion.actor.name)


def _sentences(site: Site, brief: Brief, linker: Linker) -> tuple[tuple[ActorId, ...], ...]:
    """Return whom each sentence of a brief's text names, links included, headings not."""
    cast = frozenset(appearance.actor.id for appearance in site.casts[brief.id])
    return _named_together(brief.body, cast, linker)


@lru_cache(maxsize=REMEMBERED)
def _named_together(
    text: str, cast: frozenset[ActorId], linker: Linker
) -> tuple[tuple[ActorId, ...], ...]:
    prose = parse_prose(text)
    named = zip(prose.blocks, mentions(prose, linker, cast), strict=True)
    return tuple(
        actors
        for block, links in named
        if len(links) > 1 and block.linkable.strip(MASK)
        for actors in _by_sentence(block, links)
    )


def _by_sentence(block: Block, links: Iterable[naming.Link]) -> Iterator[tuple[ActorId, ...]]:
    starts = sentence_starts(block.text)
    named: defaultdict[int, dict[ActorId, None]] = defaultdict(dict)
    for link in links:
        named[bisect_right(starts, link.start)][link.actor] = None
    for actors in named.values():
        yield tuple(actors)
