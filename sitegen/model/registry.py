"""Which actor a name means: names and aliases of all actors, looked up whatever their spelling."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sitegen.model.actor import Actor, ActorId, name_key
from sitegen.model.content import Document
from sitegen.model.slug import free_slug, slugify
from sitegen.problems import Problem


@dataclass(frozen=True, slots=True)
class Registry:
    """The actors of a site; every name that a brief uses leads to exactly one of them."""

    actors: tuple[Actor, ...]
    by_name: Mapping[str, Actor]

    def get(self, name: str) -> Actor | None:
        return self.by_name.get(name_key(name))

    def __getitem__(self, name: str) -> Actor:
        return self.by_name[name_key(name)]


def registry_of(actors: Iterable[Actor], names: Iterable[str] = ()) -> Registry:
    """Return the registry of `actors`, and of one new actor for each of `names` that none has."""
    known = list(actors)
    by_name: dict[str, Actor] = {}
    for actor in known:
        for name in actor.names:
            by_name.setdefault(name_key(name), actor)
    taken = {actor.id for actor in known}
    for name in names:
        if name_key(name) not in by_name:
            implied = Actor(ActorId(free_slug(slugify(name), taken)), name)
            taken.add(implied.id)
            known.append(implied)
            by_name[name_key(name)] = implied
    return Registry(
        tuple(sorted(known, key=lambda actor: (name_key(actor.name), actor.id))), by_name
    )


def clashing_names(actors: Iterable[Document[Actor]]) -> Iterator[Problem]:
    """Yield a problem for each name or alias that two actor files claim."""
    claimed: dict[str, Document[Actor]] = {}
    for document in actors:
        for position, name in enumerate(document.value.names):
            owner = claimed.setdefault(name_key(name), document)
            if owner is not document:
                part = f"aliases.{position - 1}" if position else "name"
                yield document.problem(
                    f'"{name}" is already a name of {owner.value.name} ({owner.path})', part
                )
