"""How long linking takes: `python tests/bench/linking.py [briefs]`.

A made-up corpus, the same on each run: 4,000 actors with 10,000 names and aliases, 100,000 briefs
of 450 words, of which 2,000 are distinct and read in order again and again; nothing is remembered
from one to the next. In a text about one word in 25 begins a name of the registry (the commonest
actor a hundred times as often as the rarest, a third of the names by surname or in lower case),
one in 20 is another capitalised word, and one in 16 is "the". A brief lists six of the actors that
it names. All briefs are read, three times; the best run is reported, which on a machine with other
work is the nearest to what the program costs. Parsing and rendering are not counted.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Sequence
from itertools import accumulate, cycle, islice
from time import perf_counter, process_time

from sitegen.model import Actor, ActorId, Kind
from sitegen.naming.automaton import automaton_of
from sitegen.naming.claims import claims_of
from sitegen.naming.linking import Linker
from sitegen.naming.matching import fold, matcher_of

ACTORS, DISTINCT, BRIEFS, WORDS, RUNS = 4_000, 2_000, 100_000, 450, 3
CAST = 6
_SYLLABLES = (
    "ba ko ri ta men lor vin sa du ny pel gar tho mi zen ulf ost ran dek che bru fal hin jor kas"
)
_COMMON = "the of and to in a that said for on with as was by at from has it is were after"
_KINDS = (Kind.PERSON, Kind.PERSON, Kind.ORGANIZATION, Kind.STATE)

Text = tuple[str, frozenset[ActorId]]


def main(briefs: int) -> None:
    draw = random.Random(1)  # noqa: S311  a corpus, no secret
    actors = [_actor(number, draw) for number in range(ACTORS)]
    texts = _texts(actors, draw)
    claims = claims_of(actors)
    names = sum(len(actor.names) for actor in actors)
    corpus = list(islice(cycle(texts), briefs))
    megabytes = sum(len(text.encode()) for text, _ in corpus) / 1e6
    _say(f"{len(actors)} actors, {names} names and aliases, {len(claims)} spellings")
    _say(f"{briefs} briefs, {megabytes:.0f} MB; the best of {RUNS} runs, one core")
    began = perf_counter()
    ways = {"standard library": matcher_of(claims), "pyahocorasick": automaton_of(claims)}
    _say(f"both compiled in {perf_counter() - began:.2f} s")
    for way, matcher in ways.items():
        if matcher is None:
            _say(f"{way}: not installed")
            continue
        linker = Linker(claims, matcher)

        def match(text: Text, linker: Linker = linker) -> int:
            return len(linker.matcher.spans(fold(text[0]).text))

        def link(text: Text, linker: Linker = linker) -> int:
            return len(linker.links([text[0]], text[1])[0])

        for what, work in (("matching alone", match), ("linking, rules and all", link)):
            (seconds, worked), found = _measured(work, corpus)
            _say(
                f"{way}, {what}: {seconds:.1f} s ({worked:.1f} s of CPU),"
                f" {megabytes / seconds:.0f} MB/s,"
                f" {found / briefs:.1f} a brief"
            )


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _measured(
    work: Callable[[Text], int], texts: Sequence[Text]
) -> tuple[tuple[float, float], int]:
    """Return the seconds by the clock and of the processor of the best run, and what it found."""
    runs, found = [], 0
    for _ in range(RUNS):
        began, worked = perf_counter(), process_time()
        found = sum(map(work, texts))
        runs.append((perf_counter() - began, process_time() - worked))
    return min(runs), found


def _word(draw: random.Random, syllables: int) -> str:
    return "".join(draw.choices(_SYLLABLES.split(), k=syllables))


def _actor(number: int, draw: random.Random) -> Actor:
    """Return an actor; of four one has a second name, one an acronym and one a small noun."""
    first, last = _word(draw, 2).capitalize(), _word(draw, 3).capitalize()
    kind = _KINDS[number % 4]
    name = last if kind is Kind.STATE else f"{first} {last}"
    aliases = [f"{first} {_word(draw, 1).capitalize()} {last}"]
    if kind is Kind.ORGANIZATION:
        aliases += [_word(draw, 2).upper(), f"the {_word(draw, 2)} {_word(draw, 3)}"]
    return Actor(ActorId(f"a{number}"), name, kind, aliases=tuple(aliases))


def _texts(actors: Sequence[Actor], draw: random.Random) -> list[Text]:
    small = [_word(draw, draw.choice((1, 2, 2, 3))) for _ in range(3_000)]
    weights = list(accumulate(1 / (10 + rank) for rank in range(len(actors))))
    return [_text(actors, weights, small, draw) for _ in range(DISTINCT)]


def _text(
    actors: Sequence[Actor], weights: Sequence[float], small: Sequence[str], draw: random.Random
) -> Text:
    named = draw.choices(actors, cum_weights=weights, k=WORDS // 25)
    common = _COMMON.split()
    words = draw.choices(small, k=WORDS - 2 * len(named))
    for index in range(0, len(words), 3):
        words[index] = draw.choice(common)
    for index in range(0, len(words), 16):
        words[index] = "the"
    for index in draw.sample(range(len(words)), k=WORDS // 20):
        words[index] = words[index].capitalize()
    for index, actor in zip(draw.sample(range(len(words)), k=len(named)), named, strict=True):
        words[index] = draw.choice((actor.name, actor.name.split()[-1], *actor.aliases))
    for index in range(12, len(words), 20):
        words[index] += draw.choice((".", ".", ",", "’s"))
    return " ".join(words), frozenset(actor.id for actor in named[:CAST])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else BRIEFS)
