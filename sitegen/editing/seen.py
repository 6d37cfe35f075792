"""What is proposed about actors, and what the files say that it is judged by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sitegen.model import Actor, ActorId, Brief, BriefId, Content, Registry, name_key, registry_of

_MOST_BRIEFS = 5


class Suggested(StrEnum):
    """What an editor is asked about: two that may be one, or a name and what to make of it."""

    DUPLICATE = "duplicate"
    UNREGISTERED = "unregistered"
    FOUND = "found"
    METONYM = "metonym"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposal with its reasons, what would carry it out, and what says that it is not so.

    `score` is how sure a duplicate is, from 0 to 1; `count` how often a name or metonym stands.
    """

    proposal: Suggested
    names: tuple[str, ...]
    evidence: tuple[str, ...]
    command: str
    refusal: str
    score: float = 1.0
    count: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """What the files say: actors with and without a file, and who is named in which brief."""

    briefs: tuple[Brief, ...]
    files: tuple[Actor, ...]
    registry: Registry
    refused: frozenset[str]
    named_in: Mapping[ActorId, tuple[BriefId, ...]]

    @classmethod
    def of(cls, content: Content) -> Seen:
        briefs = tuple(document.value for document in content.briefs)
        files = tuple(document.value for document in content.actors)
        registry = registry_of(files, (name for brief in briefs for _, name in brief.named))
        naming_it: defaultdict[ActorId, dict[BriefId, None]] = defaultdict(dict)
        for brief in briefs:
            for _, name in brief.named:
                naming_it[registry[name].id][brief.id] = None
            for place in brief.places:
                if actor := registry.place(place):
                    naming_it[actor.id][brief.id] = None
        return cls(
            briefs,
            files,
            registry,
            frozenset(map(name_key, content.settings.value.no_actors)),
            {actor_id: tuple(found) for actor_id, found in naming_it.items()},
        )

    def briefs_of(self, actor: Actor) -> tuple[BriefId, ...]:
        return self.named_in.get(actor.id, ())


def command(words: str, *called: str) -> str:
    """Return `words` as a command with whom it is about, each quoted as a shell wants it."""
    dashes = " --" if any(one.lstrip("\"'").startswith("-") for one in called) else ""
    return " ".join([words + dashes, *called])


def listed(ids: Sequence[str]) -> str:
    more = len(ids) - _MOST_BRIEFS
    return ", ".join(ids[:_MOST_BRIEFS]) + (f" and {more} more" if more > 0 else "")
