"""The names known before a text is read: the editor's registry over the shipped gazetteer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import NamedTuple

from sitegen.model import Actor, Kind
from sitegen.naming.cases import in_cases
from sitegen.naming.cues import Cues
from sitegen.naming.editors import WeakNames, not_the_same, weak_names
from sitegen.naming.gazetteer import Gazetteer, gazetteer, names_abroad
from sitegen.naming.languages import cues_of
from sitegen.naming.spellings import BRITISH_AND_AMERICAN
from sitegen.naming.unspaced import Unspaced, unspaced_names
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
    """Known spellings as words joined by a space; for each first word, how long names can be.

    `nouns_of` gives the common nouns that an actor goes by: "alliance" for NATO.
    """

    entries: Mapping[str, Entry]
    lengths: Mapping[str, tuple[int, ...]]
    nouns_of: Mapping[str, tuple[str, ...]]
    first_names: frozenset[str]
    surnames: frozenset[str]
    demonyms: frozenset[str]
    cues: Cues
    weak: WeakNames | None = None
    not_same: Mapping[str, frozenset[str]] = field(default_factory=dict)
    unspaced: Unspaced | None = None

    def match(self, words: tuple[Word, ...], index: int) -> int:
        """Return how many words from `index` on are the longest known name there; 0 for none."""
        first = words[index].text
        lengths = self.lengths.get(first, ())
        if _is_shouted(first):
            lengths = (*self.lengths.get(first.title(), ()), *lengths)
        if "." in first and first.isupper():
            lengths = (*lengths, 1)
        for count in lengths:
            if count > len(words) - index:
                continue
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
        if not entry and "." in spelling and spelling.isupper():
            entry = self.entries.get(spelling.replace(".", ""))  # "F.S.B."
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
    own: dict[str, Entry] = {}
    for actor in known:
        own.update(_registered(actor, base))
    for actor in known:
        for other in actor.is_not:
            spelling = name_in_words(other, base.cues)
            kind = Kind.PERSON if actor.kind is Kind.PERSON else _guessed(other, base)
            own.setdefault(spelling, base.entries.get(spelling) or Entry(other, kind))
    return replace(
        base,
        entries={**base.entries, **own},
        lengths=_lengths(own, base.lengths),
        weak=weak_names(known, base.cues.elided),
        not_same=not_the_same(known),
        unspaced=unspaced_names(known),
    )


@cache
def _shipped(language: str) -> Lexicon:
    table, cues = gazetteer(), cues_of(language)
    entries: dict[str, Entry] = {}
    for name, entry in _shipped_entries(table):
        for spelling in _spelling_variants(name):
            entries.setdefault(name_in_words(spelling, cues), entry)
    abroad = _abroad(entries, cues, language)
    for one in names_abroad(language):
        if one.kind == "place" and not any(one.name in name for name in one.names):
            entries.pop(one.name, None)  # in Italian, "Milan" is no town
    entries |= abroad
    for word in cues.calendar:
        entries.pop(word, None)  # "Navidad" is an island, too
    for spelling, entry in list(entries.items()) if cues.case_endings else ():
        for form in in_cases(spelling, cues.case_endings):
            entries.setdefault(form, entry)
    nouns = {one.name: one.nouns for one in table.organizations if one.nouns}
    lengths = _lengths(entries, {})
    first_names = table.first_names | cues.first_names
    demonyms = table.demonyms | frozenset(_demonyms(cues, language))
    return Lexicon(entries, lengths, nouns, first_names, table.surnames, demonyms, cues)


def _abroad(entries: Mapping[str, Entry], cues: Cues, language: str) -> dict[str, Entry]:
    """Return the spellings of another language, each with the meaning of its English name."""
    return {
        name_in_words(name, cues): entries.get(
            name_in_words(abroad.name, cues), Entry(abroad.name, Kind(abroad.kind))
        )
        for abroad in names_abroad(language)
        for name in abroad.names
    }


def _demonyms(cues: Cues, language: str) -> Iterator[str]:
    """Yield the adjectives of a language in all their forms, and with a capital, as nouns."""
    for abroad in names_abroad(language):
        for demonym in abroad.demonyms:
            for ending, instead in cues.demonym_endings:
                if demonym.endswith(ending):
                    form = demonym[: len(demonym) - len(ending)] + instead
                    yield form
                    yield form[0].upper() + form[1:]


def _spelling_variants(name: str) -> Iterator[str]:
    """Yield `name` in British and American spelling."""
    yield name
    for one, other in BRITISH_AND_AMERICAN:
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
    kind = actor.kind or (known.kind if known else _guessed(actor.name, base))
    entry = Entry(actor.name, kind, "registry")
    for name in actor.names:
        yield name_in_words(name, cues), entry
        for form in in_cases(name_in_words(name, cues), cues.case_endings):
            yield form, entry
        if name[:1].islower():
            yield name_in_words(name[0].upper() + name[1:], cues), entry
    for metonym in actor.metonyms:
        yield (
            name_in_words(metonym, cues),
            Entry(metonym, Kind.PLACE, "registry", actor.name, kind),
        )


def _guessed(name: str, base: Lexicon) -> Kind:
    looks_personal = " " in name and name.split(maxsplit=1)[0] in base.first_names
    return Kind.PERSON if looks_personal else Kind.ORGANIZATION


def _lengths(
    spellings: Iterable[str], known: Mapping[str, tuple[int, ...]]
) -> Mapping[str, tuple[int, ...]]:
    """Return how many words the names have that begin with a word, the longest first."""
    lengths: dict[str, set[int]] = {}
    for spelling in filter(None, spellings):
        first, _, rest = spelling.partition(" ")
        lengths.setdefault(first, set()).add(1 + (rest.count(" ") + 1 if rest else 0))
    own = {
        first: tuple(sorted(its.union(known.get(first, ())), reverse=True))
        for first, its in lengths.items()
    }
    return {**known, **own}
