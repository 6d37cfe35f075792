"""Common nouns that mean an actor named before: "the alliance", "the commission"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from sitegen.model import Kind
from sitegen.naming.cues import Cues
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.named import Mention
from sitegen.naming.words import Word

_GO_ON = frozenset(("for", "für"))  # "the ministry for ...": another one


def references(
    text: str, words: tuple[Word, ...], mentions: Sequence[Mention], lexicon: Lexicon
) -> Iterator[Mention]:
    """Yield a mention for "the" and a noun that exactly one actor named before goes by."""
    goes_by: dict[str, set[str]] = {}
    upcoming = iter(sorted(mentions, key=lambda mention: mention.start))
    mention = next(upcoming, None)
    taken = {place for one in mentions for place in range(one.start, one.end)}
    for index, word in enumerate(words):
        if word.text not in lexicon.cues.articles:
            continue
        while mention and mention.start < word.start:
            for noun in _nouns_in(mention, lexicon):
                goes_by.setdefault(noun, set()).add(mention.actor)
            mention = next(upcoming, None)
        found = _noun_at(words, index + 1, goes_by, lexicon.cues)
        if found and words[index + 1].start not in taken and word.start not in taken:
            actor, end = found
            # An article that changes with the case is no part of what is named.
            is_part = lexicon.cues.mentions_articles and not lexicon.cues.case_endings
            start = word.start if is_part else words[index + 1].start
            yield Mention(start, end, text[start:end], actor, Kind.ORGANIZATION, "common noun")


def _noun_at(
    words: tuple[Word, ...], index: int, goes_by: dict[str, set[str]], cues: Cues
) -> tuple[str, int] | None:
    """Return the one actor meant by the two words or the one word at `index`, and the end."""
    for count in (2, 1):
        part = words[index : index + count]
        noun = " ".join(word.text for word in part)
        after = words[index + count].text if index + count < len(words) else ""
        if len(part) < count or any(word.gap not in {" ", ""} for word in part):
            continue
        if after in cues.genitives or after in _GO_ON:
            continue
        actors = goes_by.get(noun, set())
        if len(actors) == 1:
            return next(iter(actors)), part[-1].end
    return None


def _nouns_in(mention: Mention, lexicon: Lexicon) -> Iterator[str]:
    """Yield the nouns that end a word of the name: "Gericht" of "Landgericht Kiel"."""
    cues = lexicon.cues
    if not cues.case_endings:
        yield from _nouns(mention, lexicon)
    elif mention.kind is Kind.ORGANIZATION and mention.rule != "common noun":
        for name in {mention.text.split()[0], mention.text.split()[-1]}:
            yield from _nouns_ending(name, cues.taken_up, cues.case_endings)


@lru_cache(maxsize=10_000)
def _nouns_ending(name: str, nouns: frozenset[str], genitives: tuple[str, ...]) -> tuple[str, ...]:
    """Return the `nouns` in which a word ends, also with the ending of a genitive."""
    forms = tuple(name.lower().removesuffix(ending) for ending in ("", *genitives))
    ending = [noun for noun in nouns if any(form.endswith(noun.lower()) for form in forms)]
    return (*ending, *(noun + genitive for noun in ending for genitive in genitives))


def _nouns(mention: Mention, lexicon: Lexicon) -> Iterator[str]:
    """Yield the nouns by which the actor of a mention may be taken up, as they are spelt."""
    if mention.kind is not Kind.ORGANIZATION:
        return
    cues, nouns = lexicon.cues, lexicon.nouns_of.get(mention.actor, ())
    for noun in nouns:
        yield noun
        yield noun.capitalize()
    yield from (abroad for noun, abroad in cues.nouns_abroad if noun in nouns)
    for head in _heads(mention.text.split(), cues):
        if head.lower() in cues.taken_up:
            yield head.lower()
        if head.lower() in cues.taken_up or head.lower() in cues.taken_up_with_capital:
            yield head.capitalize()


def _heads(names: list[str], cues: Cues) -> Iterator[str]:
    if cues.heads_first and (len(names) > 1 or names[0] in cues.institutions):
        yield names[0]
    elif len(names) > 1:
        yield names[-1]
        yield from (name for name, after in pairwise(names) if after in {"of", "for", "on"})
