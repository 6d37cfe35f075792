"""What the nouns of a language tell where all have capitals: things, roles, kinds of bodies."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from sitegen.naming.cues import Cues
from sitegen.naming.cues import Words as WordSet
from sitegen.naming.languages import cues_of

Gender = Literal["masculine", "neuter", "feminine"]

# Endings of cases, numbers and feminine forms.
_INFLECTIONS = ("", "s", "es", "n", "en", "e", "er", "ern", "in", "innen", "nen", "se", "sen")
_ADJECTIVE_ENDINGS = ("er", "es", "en", "em", "e")
_JOINTS = ("s", "n", "en", "es", "er", "e")
_PLURALS = ("werke", "betriebe", "oniker", "wahler")
_SHORTEST_TAIL = 4  # letters of a noun that may end a compound
_SHORTEST_STEM = 3
_LONGEST_NOUN = 60  # letters; a bound for odd input
_UMLAUTS = str.maketrans("äöü", "aou")


class Body(NamedTuple):
    """The noun of a body: its gender and its first case."""

    gender: Gender
    noun: str
    is_plural: bool


class Nouns:
    """The nouns of one language; each answer is kept, for the same words come again and again."""

    def __init__(self, cues: Cues) -> None:
        self._cues = cues
        self._nouns = _folded(cues.nouns)
        self._plain = _folded(cues.plain_nouns)
        self._towns = tuple(sorted(_folded(cues.town_nouns)))
        self._beginnings = _folded(cues.noun_beginnings)
        self._roles = _folded(cues.role_endings)
        self._organization_roles = _folded(cues.organization_role_endings)
        self._endings: tuple[tuple[Gender, WordSet], ...] = (
            ("masculine", _folded(cues.masculine_endings)),
            ("neuter", _folded(cues.neuter_endings)),
            ("feminine", _folded(cues.feminine_endings)),
        )
        self._safe = _folded(cues.safe_endings)
        self._places = _folded(cues.place_nouns)
        self._known: dict[str, bool] = {}
        self._role: dict[str, bool] = {}
        self._organization_role: dict[str, bool] = {}
        self._body: dict[str, Body | None] = {}
        self._place: dict[str, bool] = {}

    def is_noun(self, word: str) -> bool:
        """Tell whether `word` is a common noun in some case, or a compound of one."""
        if word not in self._known:
            small = _fold(word)
            forms = set(_stems(small))
            self._known[word] = (
                not forms.isdisjoint(self._plain)
                or small.endswith(self._cues.noun_endings)
                or self._is_compound(small, self._nouns)
                or self._is_common_town(small)
            )
        return self._known[word]

    def _is_compound(self, small: str, nouns: WordSet) -> bool:
        """Tell whether a word is one of `nouns` or ends in one: in a short one, behind a noun."""
        for stem in _stems(small):
            if stem in nouns or _ends(stem, nouns, _SHORTEST_TAIL + 1):
                return True
            short, first = stem[-_SHORTEST_TAIL:], stem[:-_SHORTEST_TAIL]
            if short in nouns and (short in self._safe or self._is_beginning(first)):
                return True
        return False

    def _is_beginning(self, first: str) -> bool:
        forms = (first, *(first.removesuffix(joint) for joint in _JOINTS))
        return any(form in self._beginnings or form in self._nouns for form in forms)

    def _is_common_town(self, small: str) -> bool:
        """Tell whether a word such as "Altstadt" is made of nouns, unlike "Bielefeld"."""
        for stem in _stems(small):
            for town in self._towns:
                first = stem[: -len(town)].removesuffix("s")
                if stem.endswith(town) and (first in self._beginnings or first in self._nouns):
                    return True
        return False

    def is_plain(self, word: str) -> bool:
        """Tell whether `word`, as it stands, is a noun that is no compound: "Essen"."""
        small = _fold(word)
        return small in self._nouns or small in self._plain

    def is_role(self, word: str) -> bool:
        """Tell whether `word` is what a person may be: "Kremlsprecher", "Richterin"."""
        if word not in self._role:
            self._role[word] = word not in self._cues.no_roles and (
                self._is_compound(_fold(word), self._roles)
                or (word.endswith(self._cues.role_suffixes) and not self.is_plain(word))
            )
        return self._role[word]

    def is_organization_role(self, word: str) -> bool:
        """Tell whether `word` is what an organisation may be: "Lebensmittelhersteller"."""
        if word not in self._organization_role:
            self._organization_role[word] = _ends_in(_fold(word), self._organization_roles)
        return self._organization_role[word]

    def body(self, word: str) -> Body | None:
        """Return what is told of a noun that can end a body's name, in the singular."""
        if word not in self._body:
            self._body[word] = next(self._bodies(word), None)
        return self._body[word]

    def _bodies(self, word: str) -> Iterator[Body]:
        small = _fold(word)
        for gender, ends in self._endings:
            for ending in ("", *("s", "es") * (gender != "feminine"), "n"):
                stem = small[: len(small) - len(ending)]
                is_plural = stem.endswith(_PLURALS)
                fits = small.endswith(ending) and (ending != "n" or is_plural)
                if fits and _ends(stem, ends, _SHORTEST_STEM):
                    yield Body(gender, word[: len(word) - len(ending)], is_plural)

    def is_common_before(self, beginning: str) -> bool:
        """Tell whether what stands before a noun in a compound is common: "Haupt" of a street."""
        small = _fold(beginning)
        bare = small.removesuffix("s")
        return small in self._beginnings or bare in self._beginnings or self.is_noun(beginning)

    def is_place(self, word: str) -> bool:
        """Tell whether `word` can end a place's name of several words: "Hauptbahnhof"."""
        if word not in self._place:
            self._place[word] = _ends_in(_fold(word), self._places)
        return self._place[word]


@cache
def nouns_of(language: str) -> Nouns:
    """Return the nouns of the language with the code `language`."""
    return Nouns(cues_of(language))


def nominative(adjective: str, gender: Gender, *, is_plural: bool = False) -> str:
    """Return "Technisches" for "Technischen" before a neuter noun."""
    ending = next((end for end in _ADJECTIVE_ENDINGS if adjective.endswith(end)), "")
    if not ending:
        return adjective
    stem = adjective[: -len(ending)]
    if is_plural:
        return stem + "e"
    return stem + {"masculine": "er", "neuter": "es", "feminine": "e"}[gender]


def is_adjective(word: str, stems: WordSet) -> bool:
    """Tell whether `word` is an adjective with an ending, such as names begin with."""
    for end in _ADJECTIVE_ENDINGS:
        if word.endswith(end):
            stem = word[: -len(end)].lower()
            return stem.endswith(("isch", "deutsch")) or stem in stems
    return False


def _folded(words: WordSet) -> WordSet:
    return frozenset(_fold(word) for word in words)


def _fold(word: str) -> str:
    return word[-_LONGEST_NOUN:].lower().translate(_UMLAUTS).replace("ß", "ss")


def _stems(small: str) -> Iterator[str]:
    for ending in _INFLECTIONS:
        if small.endswith(ending) and len(small) - len(ending) >= _SHORTEST_STEM - 1:
            yield small[: len(small) - len(ending)]


def _ends_in(small: str, nouns: WordSet) -> bool:
    """Tell whether a form of one of `nouns` is the word or, if long enough, its end."""
    return any(_ends(stem, nouns) for stem in _stems(small))


def _ends(stem: str, nouns: WordSet, shortest: int = _SHORTEST_TAIL) -> bool:
    starts = range(_SHORTEST_STEM, len(stem) - shortest + 1)
    return stem in nouns or any(stem[start:] in nouns for start in starts)
