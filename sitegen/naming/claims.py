"""Who may be meant by a spelling, and how strongly each actor claims it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from sitegen.model import Actor, ActorId, Kind, name_key
from sitegen.naming.cues import words_of
from sitegen.naming.gazetteer import gazetteer
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

    A name or alias always means its actor, what a brief spells otherwise than the files (`listed`)
    where the brief lists the actor, a metonym where it acts, a weak alias and a surname behind a
    full name. Each actor makes its strongest claim only.
    """

    spelling: str
    names: tuple[ActorId, ...]
    listed: tuple[ActorId, ...]
    metonyms: tuple[ActorId, ...]
    weak: tuple[ActorId, ...]
    surnames: tuple[ActorId, ...]
    kind: Kind | None  # of the first that claims it
    is_ordinary: bool  # a word that begins sentences as well
    is_date: bool


def claims_of(actors: Iterable[Actor], listed: Iterable[str] = ()) -> Mapping[str, Claimed]:
    """Return all folded spellings of `actors`; those they are not are there, claimed by none.

    `listed` are names as briefs spell them, which may have other capitals than the files.
    """
    claimed: dict[str, dict[ActorId, tuple[str, Kind | None]]] = {}
    spelt = _by_name(listed)
    for actor in actors:
        barred = {spelling for name in actor.is_not for spelling in spellings(name)}
        for spelling in barred:
            claimed.setdefault(spelling, {})
        for claim, name in _claims(actor, spelt):
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


def _by_name(listed: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the spellings of each name, but for those in small letters: "us" is a word."""
    spelt: dict[str, dict[str, None]] = {}
    for name in listed:
        if not name.islower():
            spelt.setdefault(name_key(name), {})[name] = None
    return {key: tuple(names) for key, names in spelt.items()}


def _claims(actor: Actor, spelt: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    yield from (("names", name) for name in actor.names)
    yield from (
        ("listed", other) for name in actor.names for other in spelt.get(name_key(name), ())
    )
    yield from (("metonyms", name) for name in actor.metonyms)
    yield from (("weak", name) for name in actor.weak_aliases)
    if actor.kind is Kind.PERSON:
        yield from (("surnames", surname(name)) for name in (actor.name, *_full_names(actor)))


def _full_names(actor: Actor) -> Iterator[str]:
    """Yield the aliases of a person that are first name and surname: no "Iron Lady" is."""
    for name in actor.aliases:
        first, *others = name.split()
        plain = first.rstrip(".")
        if others and (plain in gazetteer().first_names or len(plain) == 1):
            yield name


def _claimed(spelling: str, by: Mapping[ActorId, tuple[str, Kind | None]]) -> Claimed:
    def owners(claim: str) -> tuple[ActorId, ...]:
        return tuple(actor for actor, (its, _) in by.items() if its == claim)

    return Claimed(
        spelling,
        names=owners("names"),
        listed=owners("listed"),
        metonyms=owners("metonyms"),
        weak=owners("weak"),
        surnames=owners("surnames"),
        kind=next((kind for _, kind in by.values()), None),
        is_ordinary=spelling in _ORDINARY,
        is_date=spelling in ENGLISH.calendar,
    )
