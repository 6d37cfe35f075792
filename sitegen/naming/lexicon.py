"""The names known before a text is read: the editor's registry over the shipped gazetteer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from sitegen.model import Actor, Kind
from sitegen.naming.cases import in_cases
from sitegen.naming.cues import Cues
from sitegen.naming.gazetteer import Gazetteer, gazetteer, names_abroad
from sitegen.naming.languages import cues_of
from sitegen.naming.words import Word, split_words

# What may stand between the words of one name; a comma as in "Washington, D.C.".
_INNER_GAPS = frozenset((" ", "\u00a0", "\n", ". ", ", ", "/", "-", "–", " & ", "’ ", "' "))


class Entry(NamedTuple):
    """What one spelling means; `metonym_of` names the state that a capital stands for."""

    name: str
    kind: Kind
    rule: str = "gazetteer"
    metonym_of: str = ""
    metonym_kind: Kind = Kind.STATE


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Known spellings as words joined by a space, and for each first word the longest name.

    `nouns_of` gives the common nouns that an actor goes by: "alliance" for NATO.
    """

    entries: Mapping[str, Entry]
    longest: Mapping[str, int]
    nouns_of: Mapping[str, tuple[str, ...]]
    first_names: frozenset[str]
    surnames: frozenset[str]
    demonyms: frozenset[str]
    cues: Cues

    def match(self, words: tuple[Word, ...], index: int) -> int:
        """Return how many words from `index` on are the longest known name there; 0 for none."""
        first = words[index].text
        longest = self.longest.get(first, 0)
        if _is_shouted(first):
            longest = max(longest, self.longest.get(first.title(), 0))
        most = min(longest, len(words) - index)
        for count in range(most, 0, -1):
            if self.entry(words, index, index + count) and all(
                word.gap in _INNER_GAPS for word in words[index + 1 : index + count]
            ):
                return count
        return 0

    def entry(self, words: tuple[Word, ...], first: int, last: int) -> Entry | None:
        spelling = " ".join(word.text for word in words[first:last])
        entry = self.entries.get(spelling)
        if not entry and _is_shouted(spelling):
            entry = self.entries.get(spelling.title())
        return entry

    def words_of(self, name: str) -> frozenset[str]:
        """Return all words in the spellings of the actor called `name`."""
        spellings = (spelling for spelling, entry in self.entries.items() if entry.name == name)
        return frozenset(word for spelling in spellings for word in spelling.split())


_SHORTEST_SHOUT = 4  # letters; shorter words in capitals are acronyms


def _is_shouted(spelling: str) -> bool:
    return len(spelling) >= _SHORTEST_SHOUT and spelling.isupper()


@lru_cache(maxsize=8)
def lexicon_of(known: tuple[Actor, ...], language: str = "en") -> Lexicon:
    """Return the lexicon of a site whose registry is `known`; what stands there wins."""
    base = _shipped(language)
    if not known:
        return base
    entries = dict(base.entries)
    for actor in known:
        entries.update(_registered(actor, base))
    return _with_lengths(entries, base)


@cache
def _shipped(language: str) -> Lexicon:
    table, cues = gazetteer(), cues_of(language)
    entries: dict[str, Entry] = {}
    for name, entry in _shipped_entries(table):
        for spelling in _spelling_variants(name):
            entries.setdefault(name_in_words(spelling, cues), entry)
    entries |= _abroad(entries, cues, language)
    for spelling, entry in list(entries.items()) if cues.genitives else ():
        for form in in_cases(spelling, cues.genitives):
            entries.setdefault(form, entry)
    nouns = {one.name: one.nouns for one in table.organizations if one.nouns}
    first_names = table.first_names | cues.first_names
    empty = Lexicon({}, {}, nouns, first_names, table.surnames, table.demonyms, cues)
    return _with_lengths(entries, empty)


def _abroad(entries: Mapping[str, Entry], cues: Cues, language: str) -> dict[str, Entry]:
    """Return the spellings of another language, each with the meaning of its English name."""
    return {
        name_in_words(name, cues): entries.get(
            name_in_words(abroad.name, cues), Entry(abroad.name, Kind(abroad.kind))
        )
        for abroad in names_abroad(language)
        for name in abroad.names
    }


_SPELLED_TWICE = (
    ("Organization", "Organisation"),
    ("Programme", "Program"),
    ("Centre", "Center"),
    ("Defence", "Defense"),
    ("Labour", "Labor"),
    ("Co-operation", "Cooperation"),
)


def _spelling_variants(name: str) -> Iterator[str]:
    """Yield `name` in British and American spelling."""
    yield name
    for one, other in _SPELLED_TWICE:
        if one in name:
            yield name.replace(one, other)
        elif other in name:
            yield name.replace(other, one)


def name_in_words(name: str, cues: Cues) -> str:
    """Return the words of `name` joined by a space, the form in which names are looked up."""
    if name.isalpha():
        return name
    return " ".join(word.text for word in split_words(name, cues.elided, cues.hyphen_tails))


def _shipped_entries(table: Gazetteer) -> Iterator[tuple[str, Entry]]:
    """Yield spellings with their meaning, the most usual meaning first."""
    for state in table.states:
        for name in (state.name, *state.other_names):
            yield name, Entry(state.name, Kind.STATE)
    for organization in table.organizations:
        for name in (organization.name, *organization.other_names):
            yield name, Entry(organization.name, Kind.ORGANIZATION)
    for state in table.states:
        for spellings in state.capitals:
            for capital in spellings:
                yield capital, Entry(spellings[0], Kind.PLACE, metonym_of=state.name)
    yield (
        "Brussels",
        Entry("Brussels", Kind.PLACE, "gazetteer", "European Union", Kind.ORGANIZATION),
    )
    for place in table.places:
        yield place, Entry(place, Kind.PLACE)


def _registered(actor: Actor, base: Lexicon) -> Iterator[tuple[str, Entry]]:
    cues = base.cues
    known = base.entries.get(name_in_words(actor.name, cues))
    looks_personal = " " in actor.name and actor.name.split()[0] in base.first_names
    guessed = Kind.PERSON if looks_personal else Kind.ORGANIZATION
    kind = actor.kind or (known.kind if known else guessed)
    entry = Entry(actor.name, kind, "registry")
    for name in actor.names:
        yield name_in_words(name, cues), entry
        for form in in_cases(name_in_words(name, cues), cues.genitives):
            yield form, entry
        if name[:1].islower():
            yield name_in_words(name[0].upper() + name[1:], cues), entry
    for metonym in actor.metonyms:
        yield (
            name_in_words(metonym, cues),
            Entry(metonym, Kind.PLACE, "registry", actor.name, kind),
        )


def _with_lengths(entries: dict[str, Entry], base: Lexicon) -> Lexicon:
    entries.pop("", None)
    longest: dict[str, int] = {}
    for spelling in entries:
        first, _, rest = spelling.partition(" ")
        length = 1 + (rest.count(" ") + 1 if rest else 0)
        longest[first] = max(length, longest.get(first, 0))
    return Lexicon(
        entries, longest, base.nouns_of, base.first_names, base.surnames, base.demonyms, base.cues
    )
