"""Where any of many spellings stand in a text: the longest, as whole words, none overlapping.

Texts are folded first, character for character, so that one spelling stands for all that readers
cannot tell apart. Only where a word begins as some spelling does, a look-up follows: the scan for
such words is the whole cost, however many spellings there are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from sitegen.naming.unspaced import UNSPACED

# Next to letters of scripts without spaces a name needs no boundary.
LETTER = rf"[^\W{UNSPACED}]"
_RUN = re.compile(rf"({LETTER}+)")
_TWO_WORDS = re.compile(rf"{LETTER}+( {LETTER}+)")
_IS_UNSPACED = re.compile(rf"[{UNSPACED}]")

_ALIKE = (
    *((apostrophe, "'") for apostrophe in "’ʼ"),
    *((space, " ") for space in "\n\t\r\u00a0\u2002\u2003\u2009\u202f\u3000"),
    *((hyphen, "-") for hyphen in "\u2010\u2011–"),
)
_SHOWN_AS_LESS = re.compile(" {2,}|\u00ad")  # several spaces as one, a soft hyphen as nothing

# For so many first words in lower case, a search for each beats one scan over all words (0.8 s to
# 6.4 s for 270 MB).
_FEW = 6


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it is compared; `places` tell where its characters stood, None if just there."""

    text: str
    places: tuple[int, ...] | None = None

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return start and end in the text itself."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1


def fold(text: str) -> Folded:
    """Return `text` with one apostrophe, one hyphen and single spaces."""
    for one, other in _ALIKE:
        if one in text:
            text = text.replace(one, other)
    if "  " not in text and "\u00ad" not in text:
        return Folded(text)
    kept = [0, *(edge for found in _SHOWN_AS_LESS.finditer(text) for edge in _cut(found))]
    pieces = list(zip(kept[::2], [*kept[1::2], len(text)], strict=True))
    places = tuple(place for start, end in pieces for place in range(start, end))
    return Folded("".join(text[start:end] for start, end in pieces), places)


def _cut(found: re.Match[str]) -> tuple[int, int]:
    return found.start() + (found.group()[0] == " "), found.end()


@dataclass(frozen=True, slots=True)
class Matcher:
    """Spellings, ready to be looked for: by first word the lengths to try, the longest first."""

    spellings: frozenset[str]
    lengths: Mapping[str, tuple[int, ...]]
    scans: tuple[re.Pattern[str], ...]

    def spans(self, folded: str) -> list[tuple[int, int]]:
        """Return start and end of the spellings in a folded text, in order."""
        spellings, at, spans = self.spellings, 0, []
        for start, lengths in self._starts(folded):
            before = folded[start - 1 : start]
            if start < at or (before != " " and are_one_word(before, folded[start])):
                continue
            for length in lengths:
                spelling = folded[start : start + length]
                if spelling in spellings:
                    at = start + len(spelling)
                    behind = folded[at : at + 1]
                    if behind == " " or not are_one_word(spelling[-1], behind):
                        spans.append((start, at))
                        break
                    at = start
        return spans

    def _starts(self, folded: str) -> list[tuple[int, tuple[int, ...]]]:
        lengths = self.lengths
        found = [
            (match.start(), lengths[word])
            for scan in self.scans
            for match in scan.finditer(folded)
            if (word := match[1]) in lengths
        ]
        return sorted(found, key=itemgetter(0)) if len(self.scans) > 1 else found


def matcher_of(spellings: Iterable[str]) -> Matcher:
    """Return the matcher of folded `spellings`."""
    known = sorted(set(filter(None, spellings)))
    small = {word for word in map(_first_word, known) if word[:1].islower()}
    is_few = len(small) <= _FEW
    lengths: dict[str, set[int]] = {}
    for spelling in known:
        head = _head(spelling) if is_few else _first_word(spelling)
        lengths.setdefault(head or spelling[0], set()).add(len(spelling))
    longest_first = {head: tuple(sorted(of, reverse=True)) for head, of in lengths.items()}
    scans = _scans(known, small) if is_few else _scans_of_all_words(known)
    return Matcher(frozenset(known), longest_first, tuple(scans))


def are_one_word(before: str, behind: str) -> bool:
    """Tell whether no word ends between two neighbouring characters, each empty at an edge."""
    return _in_word(behind) and _in_word(before)


@cache
def _in_word(character: str) -> bool:
    """Tell whether a character is a letter, digit or accent of a word set apart by spaces."""
    if not character or _IS_UNSPACED.match(character):
        return False
    is_accent = unicodedata.category(character).startswith("M")
    return character.isalnum() or character == "_" or is_accent


def _first_word(spelling: str) -> str:
    run = _RUN.match(spelling)
    return run.group() if run else ""


def _head(spelling: str) -> str:
    """Return the first word, of "the alliance" the second with its space: "the" is everywhere."""
    two = _TWO_WORDS.match(spelling) if spelling[0].islower() else None
    return two[1] if two else _first_word(spelling)


def _scans(known: Iterable[str], small: Iterable[str]) -> Iterator[re.Pattern[str]]:
    """Yield patterns that find each place where a spelling may begin, and its head there.

    A pattern that begins with a set of characters or a literal lets `re` run over the text at
    several hundred MB/s; a boundary in front would cost ten times that, and is looked at later.
    """
    capitals = {first for first in _firsts(known) if not first.islower() and _RUN.match(first)}
    if capitals:
        yield re.compile(rf"({_any_of(capitals)}{LETTER}*)")
    alone = {spelling for spelling in known if not _TWO_WORDS.match(spelling)}
    for word in sorted(small):
        yield re.compile(rf"{re.escape(word)}(?=( {LETTER}+))")
    for word in sorted({_first_word(spelling) for spelling in alone}.intersection(small)):
        yield re.compile(rf"({re.escape(word)})(?!{LETTER})")
    yield from _scans_of_signs(known)


def _scans_of_all_words(known: Iterable[str]) -> Iterator[re.Pattern[str]]:
    yield _RUN
    yield from _scans_of_signs(known)


def _scans_of_signs(known: Iterable[str]) -> Iterator[re.Pattern[str]]:
    """Yield a pattern for what begins with no letter, or with one that needs no boundary."""
    signs = {first for first in _firsts(known) if not _RUN.match(first)}
    if signs:
        yield re.compile(f"({_any_of(signs)})")


def _firsts(known: Iterable[str]) -> set[str]:
    return {spelling[0] for spelling in known}


def _any_of(characters: Iterable[str]) -> str:
    return "[" + "".join(map(re.escape, sorted(characters))) + "]"
