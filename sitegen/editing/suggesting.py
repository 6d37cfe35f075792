"""What an editor may want to do about actors: join two, register a name, add a metonym."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sitegen import naming
from sitegen.model import (
    Actor,
    ActorId,
    Brief,
    BriefId,
    Content,
    Kind,
    Registry,
    name_key,
    registry_of,
)
from sitegen.naming import Duplicate, duplicates

_TOGETHER = 0.4  # less sure, where one brief names both as two
_UNSURE = 0.5
_EXCERPT = 160  # characters
_MOST_BRIEFS = 5


class Proposal(StrEnum):
    """What is proposed."""

    DUPLICATE = "duplicate"
    UNREGISTERED = "unregistered"
    FOUND = "found"
    METONYM = "metonym"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A proposal with its reasons, what would carry it out, and what says that it is not so.

    `score` is how sure a duplicate is, from 0 to 1; `count` how often a name or metonym stands.
    """

    proposal: Proposal
    names: tuple[str, ...]
    evidence: tuple[str, ...]
    command: str
    refusal: str
    score: float = 1.0
    count: int = 0


def suggestions(content: Content) -> tuple[Suggestion, ...]:
    """Return what there is to do about the actors of `content`, the surest of each kind first.

    What an editor refused (`is_not` of an actor, `no_actors` of the site) is not proposed.
    """
    seen = _Seen.of(content)
    return (
        *_duplicates(seen),
        *_unregistered(seen),
        *_names_in_texts(seen),
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the files say: actors with and without a file, and who is named in which brief."""

    briefs: tuple[Brief, ...]
    files: tuple[Actor, ...]
    registry: Registry
    refused: frozenset[str]
    named_in: Mapping[ActorId, tuple[BriefId, ...]]

    @classmethod
    def of(cls, content: Content) -> _Seen:
        briefs = tuple(document.value for document in content.briefs)
        files = tuple(document.value for document in content.actors)
        registry = registry_of(files, (name for brief in briefs for _, name in brief.named))
        naming_it: defaultdict[ActorId, dict[BriefId, None]] = defaultdict(dict)
        for brief in briefs:
            for _, name in brief.named:
                naming_it[registry[name].id][brief.id] = None
        return cls(
            briefs,
            files,
            registry,
            frozenset(map(name_key, content.settings.value.no_actors)),
            {actor_id: tuple(found) for actor_id, found in naming_it.items()},
        )

    def briefs_of(self, actor: Actor) -> tuple[BriefId, ...]:
        return self.named_in.get(actor.id, ())


def _duplicates(seen: _Seen) -> Iterator[Suggestion]:
    files = {actor.id for actor in seen.files}
    found = [
        (_less_if_together(pair, seen), pair)
        for pair in duplicates(seen.registry.actors)
        if not seen.refused & {name_key(pair.one.name), name_key(pair.other.name)}
    ]
    for score, pair in sorted(found, key=lambda scored: (-scored[0], scored[1].one.id)):
        if score < _UNSURE:
            continue
        goes, stays = _direction(pair, files, seen)
        merge = f"sitegen actors merge {_called(goes, files)} {_called(stays, files)}"
        first = f"sitegen new actor {_quoted(stays.name)}; " if stays.id not in files else ""
        yield Suggestion(
            Proposal.DUPLICATE,
            (goes.name, stays.name),
            (pair.reason, _company(goes, stays, seen)),
            first + merge,
            _refusal(goes, stays, files),
            score,
        )


def _less_if_together(pair: Duplicate, seen: _Seen) -> float:
    together = {*seen.briefs_of(pair.one)} & {*seen.briefs_of(pair.other)}
    return round(pair.score - _TOGETHER, 2) if together else pair.score


def _direction(pair: Duplicate, files: set[ActorId], seen: _Seen) -> tuple[Actor, Actor]:
    """Return who goes and who stays: the one with a file, the fuller name, named more often."""

    def weight(actor: Actor) -> tuple[bool, int, int, int]:
        words = len([word for word in actor.name.split() if len(word.rstrip(".")) > 1])
        return actor.id in files, words, len(seen.briefs_of(actor)), len(actor.name)

    goes, stays = sorted((pair.other, pair.one), key=weight)
    return goes, stays


def _company(one: Actor, other: Actor, seen: _Seen) -> str:
    ours, theirs = seen.briefs_of(one), seen.briefs_of(other)
    if together := [brief for brief in ours if brief in theirs]:
        return f"but named side by side in {_listed(together)}"
    return f"named in {_briefs(len(ours))} and {_briefs(len(theirs))}, never in one"


def _unregistered(seen: _Seen) -> Iterator[Suggestion]:
    """Yield the names that briefs list and that have no file, the most used first."""
    files = {actor.id for actor in seen.files}
    nameless = [a for a in seen.registry.actors if a.id not in files and a.id in seen.named_in]
    for actor in sorted(nameless, key=lambda a: (-len(seen.briefs_of(a)), name_key(a.name))):
        if name_key(actor.name) in seen.refused:
            continue
        briefs = seen.briefs_of(actor)
        yield Suggestion(
            Proposal.UNREGISTERED,
            (actor.name,),
            (f"listed in {_listed(briefs)}",),
            f"sitegen new actor {_quoted(actor.name)}",
            f"sitegen actors refuse {_quoted(actor.name)}",
            count=len(briefs),
        )


def _names_in_texts(seen: _Seen) -> Iterator[Suggestion]:
    """Yield what the texts of briefs name and no file does, then the metonyms that they use."""
    counts: Counter[str] = Counter()
    spelt: dict[str, tuple[str, Kind, Brief, str]] = {}
    metonyms: Counter[tuple[str, str]] = Counter()
    acting: dict[tuple[str, str], tuple[Brief, str]] = {}
    for brief in seen.briefs:
        found = naming.find_names(brief.body, seen.files, brief.language or "en")
        kinds = {actor.name: actor.kind for actor in found.actors}
        capitals = {actor.name: actor.metonyms for actor in found.actors}
        for mention in found.mentions:
            excerpt = _sentence(brief.body, mention.start, mention.end)
            key = name_key(mention.actor)
            counts[key] += 1
            spelt.setdefault(key, (mention.actor, kinds[mention.actor], brief, excerpt))
            if mention.text in capitals[mention.actor]:
                metonyms[mention.text, mention.actor] += 1
                acting.setdefault((mention.text, mention.actor), (brief, excerpt))
    yield from _found(seen, counts, spelt)
    yield from _metonyms(seen, metonyms, acting)


def _found(
    seen: _Seen, counts: Counter[str], spelt: Mapping[str, tuple[str, Kind, Brief, str]]
) -> Iterator[Suggestion]:
    listed = {name_key(place) for brief in seen.briefs for place in brief.places}
    unknown = [
        key
        for key in counts
        if not seen.registry.get(key)
        and key not in (seen.registry.unsure.keys() | seen.refused | listed)
    ]
    alike = _registered_alike([spelt[key][:2] for key in unknown], seen)
    for key in sorted(unknown, key=lambda k: (spelt[k][1] is Kind.PLACE, -counts[k], k)):
        name, kind, brief, excerpt = spelt[key]
        evidence = [f"{kind}, {_times(counts[key])} in the texts", f"{brief.id}: {excerpt}"]
        command = f"sitegen new actor {_quoted(name)}"
        if twin := alike.get(name):
            actor = seen.registry[twin.other.name]
            evidence.insert(0, f"perhaps {actor.name}: {twin.reason}")
            command = f"write {_quoted(name)} among the aliases in content/actors/{actor.id}.md"
        yield Suggestion(
            Proposal.FOUND,
            (name,),
            tuple(evidence),
            command,
            f"sitegen actors refuse {_quoted(name)}",
            count=counts[key],
        )


def _registered_alike(names: Iterable[tuple[str, Kind]], seen: _Seen) -> Mapping[str, Duplicate]:
    """Return for each name that is spelt much like a registered one which that is."""
    new = [Actor(ActorId(f"\n{name}"), name, kind) for name, kind in names]
    files = {actor.id for actor in seen.files}
    alike: dict[str, Duplicate] = {}
    for pair in duplicates((*new, *seen.files)):
        if pair.one.id not in files and pair.other.id in files:
            alike.setdefault(pair.one.name, pair)
    return alike


def _metonyms(
    seen: _Seen,
    metonyms: Counter[tuple[str, str]],
    acting: Mapping[tuple[str, str], tuple[Brief, str]],
) -> Iterator[Suggestion]:
    files = {actor.id for actor in seen.files}
    for (capital, name), count in metonyms.most_common():
        actor = seen.registry.get(name)
        key = name_key(capital)
        if actor is None or actor.id not in files or key in seen.refused:
            continue
        if key in map(
            name_key, (*actor.names, *actor.weak_aliases, *actor.metonyms, *actor.is_not)
        ):
            continue
        brief, excerpt = acting[capital, name]
        yield Suggestion(
            Proposal.METONYM,
            (capital, actor.name),
            (f"acts {_times(count)} where {actor.name} is spoken of", f"{brief.id}: {excerpt}"),
            f"write {_quoted(capital)} among the metonyms in content/actors/{actor.id}.md",
            f"sitegen actors refuse {actor.id} {_quoted(capital)}",
            count=count,
        )


def _refusal(goes: Actor, stays: Actor, files: set[ActorId]) -> str:
    return f"sitegen actors refuse {_called(stays, files)} {_called(goes, files)}"


def _called(actor: Actor, files: set[ActorId]) -> str:
    return str(actor.id) if actor.id in files else _quoted(actor.name)


def _quoted(name: str) -> str:
    return "'" + name.replace("'", "'\\''") + "'" if set('"$`\\!') & set(name) else f'"{name}"'


def _sentence(text: str, start: int, end: int) -> str:
    """Return the words round a mention, in one line: its sentence, if that is short."""
    first = max(text.rfind(mark, 0, start) + len(mark) for mark in (". ", "\n", "? ", "! "))
    ends = [place for mark in (". ", "\n", "? ", "! ") if (place := text.find(mark, end)) >= 0]
    last = min(ends, default=len(text)) + 1
    if last - first > _EXCERPT:
        first, last = max(first, start - _EXCERPT // 2), min(last, end + _EXCERPT // 2)
    return " ".join(text[first:last].split())


def _listed(ids: Sequence[str]) -> str:
    more = len(ids) - _MOST_BRIEFS
    return ", ".join(ids[:_MOST_BRIEFS]) + (f" and {more} more" if more > 0 else "")


def _briefs(count: int) -> str:
    return f"{count} brief{'' if count == 1 else 's'}"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
