"""Who acts: persons, organisations, states, places and groups."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import NewType

from sitegen.model.brief import BriefId
from sitegen.model.kind import Kind
from sitegen.model.when import When

ActorId = NewType("ActorId", str)


@dataclass(frozen=True, slots=True)
class Role:
    """What an actor is known as; `date` is when that was stated, `brief` the one that states it."""

    role: str
    date: When | None = None
    brief: BriefId | None = None


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor, however it is spelt.

    `aliases` always mean this actor; `weak_aliases` ("Scheffer", "the ministry") only behind a
    full name of it in the same text; `metonyms` ("Moscow") only where they act. What is written as
    in `is_not` never means it, and no actor of such a name is proposed as the same.
    `redirect_from` are the ids that it had before. `kind` is None where a brief names an actor that
    has no file of its own.
    """

    id: ActorId
    name: str
    kind: Kind | None = None
    aliases: tuple[str, ...] = ()
    weak_aliases: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    is_not: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    same_as: tuple[str, ...] = ()
    redirect_from: tuple[ActorId, ...] = ()
    body: str = ""

    def __hash__(self) -> int:
        return hash(self.id)  # by all fields it would cost more than what is looked up

    @property
    def names(self) -> tuple[str, ...]:
        """The name and all aliases."""
        return (self.name, *self.aliases)

    @property
    def weaker_names(self) -> tuple[str, ...]:
        """What means this actor only at times: weak aliases and metonyms."""
        return (*self.weak_aliases, *self.metonyms)

    @property
    def all_names(self) -> tuple[str, ...]:
        """What means this actor, always or at times."""
        return (*self.names, *self.weaker_names)


@lru_cache(maxsize=1 << 16)
def name_key(name: str) -> str:
    """Return the key by which spellings of one name are equal: case, width and spaces aside."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().replace("’", "'").split())
