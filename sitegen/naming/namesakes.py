"""What a spelling is instead of a name: part of an address, a date, an ordinary word."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

from sitegen.naming.words import is_abbreviation

SPACES = " \u00a0\n"
_OPENING_MARKS = "\"'“‘«„([*_•>|"
_ADDRESS = re.compile(
    r"://|^www\.|@|\\|^[\"'(<]*(?:\.{0,2}|~)/\w|\w/[^\s/]*/\w|"  # a scheme, host, handle or path
    r"\w/[\w.-]*\.\w{2,5}\b|#\w|"
    r"\w\.(?:com|org|net|int|gov|edu|mil|info|eu|uk|de|fr|ru|ua|us|ch|html?|pdf|docx?|md|txt|"
    r"json|csv|xlsx?|jpe?g|png|gif|zip|py)\b",
    re.IGNORECASE,
)
_DATED_BEFORE = re.compile(
    r"(?:\d|\b(?:in|by|since|until|till|of|early|late|mid|last|next|this|from|to|through|during|"
    r"before|after|on|and|or))[\s-]+\Z",
    re.IGNORECASE,
)
_DATED_BEHIND = re.compile(r",?\s+(?:\d|to\b|and\b|through\b|or\b)")
_GOES_ON = re.compile(r"\s+(?:of|for)\b")
_REACH = 12
_LONGEST_ADDRESS = 300  # on either side of a name


class Place(NamedTuple):
    """A name in a text, and where the names beside it begin and end."""

    text: str
    start: int
    end: int
    starts: Container[int]
    ends: Container[int]


def is_in_address(place: Place) -> bool:
    """Tell whether a name is part of an address, a handle or a path."""
    text, start, end = place.text, place.start, place.end
    if text[start - 1 : start].strip() == "" and text[end : end + 1] in {"", " ", ","}:
        return False
    before = text[max(0, start - _LONGEST_ADDRESS) : start]
    behind = text[end : end + _LONGEST_ADDRESS]
    left = "" if before[-1:].strip() == "" else before.rsplit(None, 1)[-1]
    right = "" if behind[:1].strip() == "" else behind.split(None, 1)[0]
    around = f"{left}{text[start:end]}{right}"
    return any(sign in around for sign in "./@#\\") and bool(_ADDRESS.search(around))


def is_date(place: Place) -> bool:
    """Tell whether the name of a month or day is used as one."""
    before = place.text[max(0, place.start - _REACH) : place.start]
    return bool(_DATED_BEFORE.search(before) or _DATED_BEHIND.match(place.text, place.end))


def may_be_a_word(place: Place, *, is_ordinary: bool) -> bool:
    """Tell whether the capital of a single word is a sentence's: "Reading helps", "Nice try".

    What the text has in lower case as well is taken for an ordinary word, too.
    """
    name = place.text[place.start : place.end]
    if not name.isalpha() or not name[0].isupper() or is_acronym(name):
        return False
    if not opens_sentence(place.text, place.start):
        return False
    return is_ordinary or any(f" {name.lower()}{end}" in place.text for end in " .,")


def goes_on(place: Place) -> bool:
    """Tell whether a common noun is told more closely: "the ministry of defence"."""
    if not _GOES_ON.match(place.text, place.end):
        return False
    return ends_small(place.text[place.start : place.end])


def opens_sentence(text: str, start: int) -> bool:
    """Tell whether a capital at `start` is due to a sentence, a quotation or a line."""
    before = text[max(0, start - _REACH) : start].rstrip(SPACES)
    bare = before.rstrip(_OPENING_MARKS + SPACES)
    if len(bare) < len(before) or not bare:
        return len(bare) < len(before) or start <= _REACH
    if bare[-1] == ".":
        return not is_abbreviation(bare[:-1].rsplit(None, 1)[-1] if bare[:-1].strip() else "")
    return bare[-1] in "!?:;…—–"


def ends_small(name: str) -> bool:
    return name.rsplit(None, 1)[-1][0].islower()


def is_acronym(word: str) -> bool:
    plain = word.replace(".", "")
    return len(plain) > 1 and plain.isupper()
