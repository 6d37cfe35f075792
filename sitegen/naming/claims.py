"""Who may be meant by a spelling, and how strongly each actor claims it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto
from typing import NamedTuple

from sitegen.model import Actor, ActorId, Kind
from sitegen.naming import cues
from sitegen.naming.cues import words_of
from sitegen.naming.matching import fold
from sitegen.naming.persons import surname

# What the lists of cues leave out: names of parties, firms and unions that are verbs or nouns.
_ALSO_WORDS = words_of("""
    Unite Target Visa Total Chase Progress Independent Will Hope Grace Faith Mark Bill Rob Frank
    Grant Chuck Drew Sue Sky Signal Zoom Slack Square Stripe Sage Monster Indeed Subway Boots Next
    Quest Vision Forward Momentum Justice Unity Renew Spirit Turkey Cook Major March May
""")
_ORDINARY = (
    cues.ALSO_WORDS
    | cues.CALENDAR
    | cues.COMMON_WORDS
    | cues.FUNCTION_WORDS
    | cues.SURNAMES_TOO
    | _ALSO_WORDS
)


class Claim(Enum):
    """How an actor goes by a spelling, the strongest first."""

    NAME = auto()  # or alias: it always means the actor
    METONYM = auto()  # where it acts
    WEAK = auto()  # behind a full name
    SURNAME = auto()  # likewise


class Claimed(NamedTuple):
    """A spelling with the actors that claim it; `is_not` ones claim nothing, and hide it."""

    spelling: str
    by: Mapping[Claim, tuple[ActorId, ...]]
    kind: Kind | None  # of the first that claims it
    is_ordinary: bool  # a word that begins sentences as well
    is_date: bool

    @property
    def is_short(self) -> bool:
        return Claim.SURNAME in self.by or Claim.WEAK in self.by

    def owners(self, claim: Claim) -> tuple[ActorId, ...]:
        return self.by.get(claim, ())


def claims_of(actors: Iterable[Actor]) -> Mapping[str, Claimed]:
    """Return all folded spellings of `actors`; those they are not are there, claimed by none."""
    claimed: dict[str, dict[ActorId, tuple[Claim, Kind | None]]] = {}
    for actor in actors:
        barred = {spelling for name in actor.is_not for spelling in spellings(name)}
        for spelling in barred:
            claimed.setdefault(spelling, {})
        for claim, name in _claims(actor):
            for spelling in spellings(name):
                if spelling not in barred:
                    claimed.setdefault(spelling, {}).setdefault(actor.id, (claim, actor.kind))
    return {spelling: _claimed(spelling, by) for spelling, by in claimed.items()}


def spellings(name: str) -> Iterator[str]:
    """Yield `name` as texts may have it: accents joined or apart, a small letter as a capital."""
    folded = " ".join(fold(name).text.split())
    for spelling in {unicodedata.normalize(form, folded) for form in ("NFC", "NFD")} | {folded}:
        if spelling:
            yield spelling
            if spelling[0].islower():
                yield spelling[0].upper() + spelling[1:]


def _claims(actor: Actor) -> Iterator[tuple[Claim, str]]:
    yield from ((Claim.NAME, name) for name in actor.names)
    yield from ((Claim.METONYM, name) for name in actor.metonyms)
    yield from ((Claim.WEAK, name) for name in actor.weak_aliases)
    if actor.kind is Kind.PERSON:
        yield Claim.SURNAME, surname(actor.name)


def _claimed(spelling: str, by: dict[ActorId, tuple[Claim, Kind | None]]) -> Claimed:
    owners: dict[Claim, tuple[ActorId, ...]] = {}
    for actor, (claim, _) in by.items():
        owners[claim] = (*owners.get(claim, ()), actor)
    kind = next((kind for _, kind in by.values()), None)
    return Claimed(spelling, owners, kind, spelling in _ORDINARY, spelling in cues.CALENDAR)
