"""Where the actors of a site stand in the texts of a brief: the links of a built page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import count

from sitegen.model import Actor, ActorId
from sitegen.naming import namesakes, neighbours
from sitegen.naming.automaton import Automaton, automaton_of
from sitegen.naming.claims import Claimed, claims_of
from sitegen.naming.matching import Matcher, fold, matcher_of
from sitegen.naming.metonyms import acts, may_act
from sitegen.naming.namesakes import Place


@dataclass(frozen=True, slots=True)
class Link:
    """A name in a text, in code points, and the actor that it leads to."""

    start: int
    end: int
    actor: ActorId


@dataclass(frozen=True, slots=True, eq=False)
class Linker:
    """All names of a site's actors, compiled once; applied brief by brief."""

    claims: Mapping[str, Claimed]
    matcher: Matcher | Automaton

    def links(
        self, texts: Iterable[str], cast: AbstractSet[ActorId] = frozenset()
    ) -> tuple[tuple[Link, ...], ...]:
        """Return for each of the `texts` of one brief who is named where, none overlapping.

        A name leads to its actor wherever it is no part of a longer one; a surname and a weak
        alias only behind the full name, or where the brief lists the actor (`cast`); a metonym
        where it acts. What two claim alike leads to the one of them in the cast, else nowhere.
        """
        reading = _Reading(self, cast)
        return tuple(tuple(reading.links(text)) for text in texts)


def linker_of(actors: Iterable[Actor], listed: Iterable[str] = ()) -> Linker:
    """Return the linker of all `actors` of a site, whose names its briefs spell as in `listed`."""
    claims = claims_of(actors, listed)
    return Linker(claims, automaton_of(claims) or matcher_of(claims))


@dataclass(slots=True)
class _Reading:
    """One brief, as far as it is read: when whom was named in full last, and what strangers."""

    linker: Linker
    cast: AbstractSet[ActorId]
    clock: Iterator[int] = field(default_factory=count)
    named: dict[ActorId, int] = field(default_factory=dict)
    strangers: dict[str, int] = field(default_factory=dict)  # by surname

    def links(self, text: str) -> Iterator[Link]:
        folded = fold(text)
        spans = self.linker.matcher.spans(folded.text)
        claims = [self._here(self.linker.claims[folded.text[start:end]]) for start, end in spans]
        places = [folded.place(*span) for span in spans] if folded.places else spans
        full = [place for place, claimed in zip(places, claims, strict=True) if claimed.names]
        starts, ends = {start for start, _ in full}, {end for _, end in full}
        for claimed, (start, end) in zip(claims, places, strict=True):
            actor = self._actor(claimed, Place(text, start, end, starts, ends))
            if actor:
                yield Link(start, end, actor)

    def _here(self, claimed: Claimed) -> Claimed:
        """Return the claims as they are in this brief: what it spells otherwise is a name, too."""
        if not claimed.listed:
            return claimed
        listed = (actor for actor in claimed.listed if actor in self.cast)
        return claimed._replace(names=(*claimed.names, *listed))

    def _actor(self, claimed: Claimed, place: Place) -> ActorId | None:
        actor = self._meant(claimed, place)
        if not actor or not self._is_name(actor, claimed, place):
            return None
        if actor in claimed.names:
            self.named[actor] = next(self.clock)
        return actor

    def _meant(self, claimed: Claimed, place: Place) -> ActorId | None:
        """Return the one actor that a spelling can mean here, the strongest claim first."""
        owners = claimed.names
        if len(owners) == 1 and not claimed.surnames and not claimed.weak:
            return owners[0]
        listed = [actor for actor in owners if actor in self.cast]
        if claimed.surnames or claimed.weak:
            short = self._in_short(claimed, place)
            if short or not owners:
                return short if not listed else None
        if owners:
            return owners[0] if len(owners) == 1 else _only(listed)
        return self._acting(claimed.metonyms, place)

    def _in_short(self, claimed: Claimed, place: Place) -> ActorId | None:
        """Return who goes by a surname or weak alias and was spoken of, or is in the cast."""
        surnames = claimed.surnames
        if surnames and neighbours.follows_first_name(place):
            self.strangers[claimed.spelling] = next(self.clock)
            return None
        since = self.strangers.get(claimed.spelling, -1)
        here = [
            actor
            for actor in (*surnames, *claimed.weak)
            if self.named.get(actor, -1) > since or (actor in self.cast and since < 0)
        ]
        if len(here) > 1 and len(surnames) > 1:
            named = [actor for actor in here if actor in self.named]
            return max(named, key=lambda actor: self.named[actor], default=None)
        return _only(here)

    def _acting(self, owners: tuple[ActorId, ...], place: Place) -> ActorId | None:
        where = place.text, place.start, place.end
        listed = [actor for actor in owners if actor in self.cast]
        if listed:
            return _only(listed) if acts(*where) or may_act(*where) else None
        return _only(owners) if len(owners) == 1 and acts(*where) else None

    def _is_name(self, actor: ActorId, claimed: Claimed, place: Place) -> bool:
        is_in_cast = actor in self.cast
        if namesakes.is_in_address(place) or namesakes.goes_on(place):
            return False
        is_expected = is_in_cast or (actor in self.named and actor not in claimed.names)
        if claimed.is_date and (not is_expected or namesakes.is_date(place)):
            return False
        if not neighbours.stands_alone(place, claimed.kind, is_in_cast=is_in_cast):
            return False
        return is_expected or not namesakes.may_be_a_word(place, is_ordinary=claimed.is_ordinary)


def _only(actors: Sequence[ActorId]) -> ActorId | None:
    return actors[0] if len(actors) == 1 else None
