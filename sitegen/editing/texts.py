"""Names and metonyms that stand in the texts of briefs and that no file knows."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sitegen import naming
from sitegen.editing.seen import Seen, Suggested, Suggestion, command, listed
from sitegen.model import Actor, ActorId, Brief, Kind, name_key
from sitegen.naming import Duplicate, Mention, duplicates, sentence_starts
from sitegen.problems import quoted

_EXCERPT = 160  # characters


def names_in_texts(seen: Seen) -> Iterator[Suggestion]:
    """Yield what the texts of briefs name and no file does, then the metonyms that they use."""
    counts: Counter[str] = Counter()
    spelt: dict[str, tuple[str, Kind, Brief, str]] = {}
    metonyms: Counter[tuple[str, str]] = Counter()
    acting: dict[tuple[str, str], tuple[Brief, str]] = {}
    for brief in seen.briefs:
        found = naming.find_names(
            brief.body, seen.files, brief.language or "en", refused=seen.refused
        )
        kinds = {actor.name: actor.kind for actor in found.actors}
        capitals = {actor.name: actor.metonyms for actor in found.actors}
        named_only = {actor.name for actor in found.actors if not actor.acts}
        starts = sentence_starts(brief.body)
        for mention in found.mentions:
            excerpt = _sentence(brief.body, starts, mention)
            key = name_key(mention.actor)
            if mention.actor not in named_only:  # a place that does not act needs no file
                counts[key] += 1
                spelt.setdefault(key, (mention.actor, kinds[mention.actor], brief, excerpt))
            state = mention.actor if mention.text in capitals[mention.actor] else mention.maybe
            if state:
                metonyms[mention.text, state] += 1
                acting.setdefault((mention.text, state), (brief, excerpt))
    yield from _found(seen, counts, spelt)
    yield from _metonyms(seen, metonyms, acting)


def _found(
    seen: Seen, counts: Counter[str], spelt: Mapping[str, tuple[str, Kind, Brief, str]]
) -> Iterator[Suggestion]:
    places = {name_key(place) for brief in seen.briefs for place in brief.places}
    settled = seen.registry.unsure.keys() | seen.refused | places
    unknown = [key for key in counts if not seen.registry.get(key) and key not in settled]
    alike = _registered_alike([spelt[key][:2] for key in unknown], seen)
    for key in sorted(unknown, key=lambda k: (spelt[k][1] is Kind.PLACE, -counts[k], k)):
        name, kind, brief, excerpt = spelt[key]
        evidence = [f"{kind}, {_times(counts[key])} in the texts", f"{brief.id}: {excerpt}"]
        action = command("sitegen new actor", quoted(name))
        if twin := alike.get(name):
            actor = seen.registry[twin.other.name]
            evidence.insert(0, f"perhaps {actor.name}: {twin.reason}")
            action = command("sitegen actors alias", actor.id, quoted(name))
        yield Suggestion(
            Suggested.FOUND,
            (name,),
            tuple(evidence),
            action,
            command("sitegen actors refuse", quoted(name)),
            count=counts[key],
        )


def _registered_alike(names: Iterable[tuple[str, Kind]], seen: Seen) -> Mapping[str, Duplicate]:
    """Return for each name that is spelt much like a registered one which that is."""
    new = [Actor(ActorId(f"\n{name}"), name, kind) for name, kind in names]
    files = {actor.id for actor in seen.files}
    alike: dict[str, Duplicate] = {}
    for pair in duplicates((*new, *seen.files)):
        if pair.one.id not in files and pair.other.id in files:
            alike.setdefault(pair.one.name, pair)
    return alike


def _metonyms(
    seen: Seen,
    metonyms: Counter[tuple[str, str]],
    acting: Mapping[tuple[str, str], tuple[Brief, str]],
) -> Iterator[Suggestion]:
    files = {actor.id for actor in seen.files}
    for (capital, name), count in metonyms.most_common():
        actor = seen.registry.get(name)
        key = name_key(capital)
        if actor is None or actor.id not in files or key in seen.refused:
            continue
        if key in map(name_key, (*actor.all_names, *actor.is_not)):
            continue
        brief, excerpt = acting[capital, name]
        evidence = [f"seems to act {_times(count)} in the texts", f"{brief.id}: {excerpt}"]
        if towns := [b.id for b in seen.briefs if key in map(name_key, b.places)]:
            evidence.append(f"a place in {listed(towns)}, which list it with `kind: place`")
        yield Suggestion(
            Suggested.METONYM,
            (capital, actor.name),
            tuple(evidence),
            command("sitegen actors alias --metonym", actor.id, quoted(capital)),
            command("sitegen actors refuse", actor.id, quoted(capital)),
            count=count,
        )


def _sentence(text: str, starts: Sequence[int], mention: Mention) -> str:
    """Return the words round a mention, in one line: its sentence, if that is short."""
    n = bisect_right(starts, mention.start)
    first, last = starts[n - 1], starts[n] if n < len(starts) else len(text)
    if last - first > _EXCERPT:
        first = max(first, mention.start - _EXCERPT // 2)
        last = min(last, mention.end + _EXCERPT // 2)
    return " ".join(text[first:last].split())


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
