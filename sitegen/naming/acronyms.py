"""Acronyms and what they stand for: "the Joint River Commission (JRC)"."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from sitegen.naming.cues import words_of

_SMALL = words_of("""
    of for and the on in to
    de des du d' la le les l' et en sur pour aux au à y e el los las del para
    por di dei degli delle della dello dell' per il lo gli i ed da nel sugli sul
""")

_VOWELS = frozenset("aeiouy")
_SHORTEST_WORD = 3  # letters of an acronym that is written like a word


def stands_for(acronym: str, names: Sequence[str]) -> bool:
    """Tell whether the letters of `acronym` are initials of `names`, in order.

    Small words may be left out; a hyphenated or compound word may give more than one letter.
    """
    letters = [letter for letter in _plain(acronym) if letter.isalnum()]
    initials = [_plain(name[0]) for name in names if name not in _SMALL]
    if len(letters) < 2 or not initials or not acronym[0].isupper():  # noqa: PLR2004  no acronym
        return False
    if not acronym[:2].isupper():
        is_word = len(letters) < _SHORTEST_WORD and not _VOWELS.isdisjoint(letters)
        return initials == letters and not is_word  # "Ifri", "Pd", but not "He"
    if initials[0] != letters[0]:
        return False
    rest = iter("".join(_plain(name) for name in names if name not in _SMALL))
    in_order = all(letter in rest for letter in letters)
    return in_order and len(set(initials) - set(letters)) <= len(initials) // 3


def shares_initials(acronym: str, names: Sequence[str]) -> bool:
    """Tell whether most letters of `acronym` are initials of `names`, in whatever order.

    So it is where the acronym is of another language: "Social Democratic Party (PSD)".
    """
    letters = [letter for letter in _plain(acronym) if letter.isalnum()]
    initials = {_plain(name[0]) for name in names if name not in _SMALL}
    shared = sum(letter in initials for letter in letters)
    return len(letters) >= _SHORTEST_WORD and acronym.isupper() and 3 * shared >= 2 * len(letters)


def _plain(word: str) -> str:
    """Return a word in lower case, without accents: "École" gives "E" to an acronym."""
    parts = unicodedata.normalize("NFD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
