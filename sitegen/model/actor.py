"""Who acts: persons, organisations, states, places and groups."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

ActorId = NewType("ActorId", str)


class Kind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    STATE = "state"
    PLACE = "place"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor, however it is spelt.

    `aliases` always mean this actor; `metonyms` ("Moscow") mean it only where they act;
    `kind` is None where a brief names an actor that has no file of its own.
    """

    id: ActorId
    name: str
    kind: Kind | None = None
    aliases: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    same_as: tuple[str, ...] = ()
    body: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The name and all aliases."""
        return (self.name, *self.aliases)


def name_key(name: str) -> str:
    """Return the key by which spellings of one name are equal: case, width and spaces aside."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().replace("’", "'").split())
