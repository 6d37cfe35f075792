"""Acronyms and what they stand for: "the Joint River Commission (JRC)"."""

from __future__ import annotations

from collections.abc import Sequence

_SMALL = frozenset(("of", "for", "and", "the", "on", "in", "to", "de", "des", "la", "du"))


def stands_for(acronym: str, names: Sequence[str]) -> bool:
    """Tell whether the letters of `acronym` are initials of `names`, in order.

    Small words may be left out; a hyphenated or compound word may give more than one letter.
    """
    letters = [letter for letter in acronym.casefold() if letter.isalnum()]
    if len(letters) < 2 or not acronym[:2].isupper():  # noqa: PLR2004  no acronym
        return False
    initials = [name[0].casefold() for name in names if name not in _SMALL]
    if initials[0] != letters[0]:
        return False
    rest = iter("".join(name.casefold() for name in names if name not in _SMALL))
    in_order = all(letter in rest for letter in letters)
    return in_order and len(set(initials) - set(letters)) <= len(initials) // 3
