"""Merges told one after the other: each is to work when those before it are done, or refused."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

from sitegen.model import Actor, ActorId, Kind
from sitegen.naming import are_kept_apart


class Groups:
    """Which actors are one by then. Grows while suggestions are made, and is seen nowhere else.

    A command calls actors by their own names, which lead to the whole group once that is merged.
    """

    def __init__(self, files: Iterable[ActorId]) -> None:
        self._files = {*files}
        self._members: dict[ActorId, list[Actor]] = {}  # the one that stays is the first

    def head(self, actor: Actor) -> Actor:
        """Return the actor that `actor` is part of by then."""
        return self._group(actor)[0]

    def has_file(self, actor: Actor) -> bool:
        """Tell whether the actor that `actor` is part of has a file by then."""
        return self.head(actor).id in self._files

    def can_join(self, one: Actor, other: Actor) -> bool:
        """Tell whether two are not one yet, and nothing known of either group keeps them apart."""
        ours, theirs = self._group(one), self._group(other)
        return ours is not theirs and not any(
            are_kept_apart(a, b) or len(_kinds(a, b)) > 1 for a, b in product(ours, theirs)
        )

    def join(self, goes: Actor, stays: Actor) -> None:
        """Make the group of `goes` part of that of `stays`, which has a file from then on."""
        group, joining = self._group(stays), self._group(goes)
        self._files.add(group[0].id)
        group.extend(joining)
        for actor in group:
            self._members[actor.id] = group

    def _group(self, actor: Actor) -> list[Actor]:
        return self._members.setdefault(actor.id, [actor])


def _kinds(*actors: Actor) -> set[Kind]:
    return {actor.kind for actor in actors if actor.kind}
