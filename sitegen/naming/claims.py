"""Who may be meant by a spelling, and how strongly each actor claims it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from sitegen.model import Actor, ActorId, Kind
from sitegen.naming.cues import words_of
from sitegen.naming.languages.english import ENGLISH
from sitegen.naming.matching import fold
from sitegen.naming.persons import surname

# What the lists of cues leave out: names of parties, firms and unions that are verbs or nouns.
_ALSO_WORDS = words_of("""
    Unite Target Visa Total Chase Progress Independent Will Hope Grace Faith Mark Bill Rob Frank
    Grant Chuck Drew Sue Sky Signal Zoom Slack Square Stripe Sage Monster Indeed Subway Boots Next
    Quest Vision Forward Momentum Justice Unity Renew Spirit Turkey Cook Major March May
""")
_ORDINARY = (
    ENGLISH.also_words
    | ENGLISH.calendar
    | ENGLISH.common_words
    | ENGLISH.function_words
    | ENGLISH.surnames_too
    | _ALSO_WORDS
)


class Claimed(NamedTuple):
    """A spelling with the actors that claim it; if none does, it is what somebody is not.

    A name or alias always means its actor, a metonym where it acts, a weak alias and a surname
    behind a full name. Each actor makes its strongest claim only.
    """

    spelling: str
    names: tuple[ActorId, ...]
    metonyms: tuple[ActorId, ...]
    weak: tuple[ActorId, ...]
    surnames: tuple[ActorId, ...]
    kind: Kind | None  # of the first that claims it
    is_ordinary: bool  # a word that begins sentences as well
    is_date: bool


def claims_of(actors: Iterable[Actor]) -> Mapping[str, Claimed]:
    """Return all folded spellings of `actors`; those they are not are there, claimed by none."""
    claimed: dict[str, dict[ActorId, tuple[str, Kind | None]]] = {}
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
    forms = [folded, unicodedata.normalize("NFC", folded), unicodedata.normalize("NFD", folded)]
    for spelling in filter(None, dict.fromkeys(forms)):
        yield spelling
        if spelling[0].islower():
            yield spelling[0].upper() + spelling[1:]


def _claims(actor: Actor) -> Iterator[tuple[str, str]]:
    yield from (("names", name) for name in actor.names)
    yield from (("metonyms", name) for name in actor.metonyms)
    yield from (("weak", name) for name in actor.weak_aliases)
    if actor.kind is Kind.PERSON:
        yield "surnames", surname(actor.name)


def _claimed(spelling: str, by: Mapping[ActorId, tuple[str, Kind | None]]) -> Claimed:
    def owners(claim: str) -> tuple[ActorId, ...]:
        return tuple(actor for actor, (its, _) in by.items() if its == claim)

    return Claimed(
        spelling,
        names=owners("names"),
        metonyms=owners("metonyms"),
        weak=owners("weak"),
        surnames=owners("surnames"),
        kind=next((kind for _, kind in by.values()), None),
        is_ordinary=spelling in _ORDINARY,
        is_date=spelling in ENGLISH.calendar,
    )
