"""Which actor a name means: the names of all actors, looked up whatever their spelling."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from sitegen.model.actor import Actor, ActorId, name_key
from sitegen.model.slug import free_slug, slugify


@dataclass(frozen=True, slots=True, eq=False)
class Registry:
    """The actors of a site; every name that a brief uses leads to exactly one of them.

    `unsure` are the keys of weak aliases and metonyms that several actors share, and no actor has
    for a name or an alias. `implied` are the actors that briefs name and that have no file,
    `listed` the names as briefs spell them.
    """

    actors: tuple[Actor, ...]
    by_name: Mapping[str, Actor]
    unsure: Mapping[str, tuple[Actor, ...]]
    implied: frozenset[ActorId]
    listed: tuple[str, ...]

    def get(self, name: str) -> Actor | None:
        return self.by_name.get(name_key(name))

    def __getitem__(self, name: str) -> Actor:
        return self.by_name[name_key(name)]

    def place(self, name: str) -> Actor | None:
        """Return the actor whose name or alias a place is called by.

        Not one that goes by it where it acts: "Moscow" among places is the town.
        """
        actor, key = self.get(name), name_key(name)
        return actor if actor and key in map(name_key, actor.names) else None


def registry_of(actors: Iterable[Actor], names: Iterable[str] = ()) -> Registry:
    """Return the registry of `actors`, and of one new actor for each of `names` that none has.

    A name is first what an actor is called, name or alias. Who lists a weak alias or a metonym
    speaks of somebody who acts: it leads to the one actor that goes by it.
    """
    return _registry(tuple(actors), tuple(names))


@lru_cache(maxsize=4)
def _registry(actors: tuple[Actor, ...], names: tuple[str, ...]) -> Registry:
    """Return the same registry as long as nobody is named otherwise: much is remembered by it."""
    known = list(actors)
    by_name: dict[str, Actor] = {}
    for actor in known:
        for name in actor.names:
            by_name.setdefault(name_key(name), actor)
    unsure = _by_weaker_names(known, by_name)
    taken = {actor.id for actor in known} | {old for a in known for old in a.redirect_from}
    implied: set[ActorId] = set()
    for name in names:
        if name_key(name) not in by_name:
            actor = Actor(ActorId(free_slug(slugify(name), taken)), name)
            taken.add(actor.id)
            implied.add(actor.id)
            known.append(actor)
            by_name[name_key(name)] = actor
    known.sort(key=lambda actor: (name_key(actor.name), actor.id))
    return Registry(tuple(known), by_name, unsure, frozenset(implied), names)


def _by_weaker_names(
    actors: Iterable[Actor], by_name: dict[str, Actor]
) -> Mapping[str, tuple[Actor, ...]]:
    """Add to `by_name` the weaker names that one actor has, and return those of several."""
    claims: dict[str, dict[ActorId, Actor]] = {}
    for actor in actors:
        for name in actor.weaker_names:
            if name_key(name) not in by_name:
                claims.setdefault(name_key(name), {})[actor.id] = actor
    by_name |= {key: next(iter(who.values())) for key, who in claims.items() if len(who) == 1}
    return {key: tuple(who.values()) for key, who in claims.items() if len(who) > 1}
