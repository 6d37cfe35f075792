"""What stands beside a name: whether it is whole, or part of a longer one."""

from __future__ import annotations

import re

from sitegen.model import Kind
from sitegen.naming.cues import PARTICLES, words_of
from sitegen.naming.gazetteer import gazetteer
from sitegen.naming.languages.english import ENGLISH
from sitegen.naming.namesakes import SPACES, Place, ends_small, is_acronym, opens_sentence
from sitegen.naming.words import is_abbreviation

_WORD_BEHIND = re.compile(
    r"(?P<gap>\s(?:(?:upon|am|sur|an der|&)\s)?|[-–‐‑])(?P<word>(?:[^\W\d_]|(?<=-)\d)[\w.]*)"
)
_TITLES = ENGLISH.titles | ENGLISH.title_modifiers
# Capitals that are no part of a name they stand before.
_APART_BEFORE = ENGLISH.function_words | ENGLISH.calendar | ENGLISH.peoples
_APART_BEHIND = ENGLISH.calendar | {"I"}  # no function words: "Russia Today"
_HEADS_OF = (
    ENGLISH.organization_heads
    | ENGLISH.event_heads
    | ENGLISH.organization_nouns
    | ENGLISH.place_nouns
) - {"Republic", "Kingdom", "State", "Government"}
_SMALL_HEADS_OF = words_of("university college battle treaty")
_TOLD_OF = _TITLES | _APART_BEFORE | {"Republic", "Kingdom", "State", "Government", "People"}
_PREFIXES = words_of("Anti Pro Non Pre Post Ex Inter Intra Trans Pan Mid Sub Cross")


def stands_alone(place: Place, kind: Kind | None, *, is_in_cast: bool) -> bool:
    """Tell whether no capital beside a name makes it part of a longer one ("Georgia Tech").

    Of an actor that the brief lists more is believed than of any other.
    """
    return _begins(place, kind, is_in_cast=is_in_cast) and _ends(place, kind, is_in_cast=is_in_cast)


def follows_first_name(place: Place) -> bool:
    """Tell whether a surname has a first name or an initial before it: it is a stranger's."""
    word, gap = _word_before(place.text, place.start)
    if gap != " " or not word[:1].isupper() or place.start - 1 in place.ends:
        return False
    plain = word.rstrip(".")
    if plain in _TITLES or plain in _APART_BEFORE or (plain != word and not is_abbreviation(plain)):
        return False
    return plain in gazetteer().first_names or not opens_sentence(
        place.text, place.start - 1 - len(word)
    )


def _begins(place: Place, kind: Kind | None, *, is_in_cast: bool) -> bool:
    text, start = place.text, place.start
    if not start or not text[start].isupper():
        return True
    word, gap = _word_before(text, start)
    if not word:
        return True
    begin = start - len(gap) - len(word)
    if gap == "-":
        return _is_apart_by_hyphen(word) or start - 1 in place.ends
    if gap == "'":
        return word not in {"O", "D"}
    if word in {"of", "the"}:
        return not _is_of_a_name(place, begin, word, is_in_cast=is_in_cast)
    is_full_person = kind is Kind.PERSON and " " in text[start : place.end]
    if word == "&" or (kind is Kind.PERSON and word in PARTICLES):
        return is_full_person and word == "&"
    if not word[0].isupper():
        return True
    plain = word.rstrip(".")
    if is_full_person:
        return plain not in gazetteer().first_names and len(plain) > 1
    if start - 1 in place.ends:
        return is_acronym(plain) or is_acronym(text[start : place.end])
    is_apart = _is_apart(word, kind)
    return is_in_cast and opens_sentence(text, begin) if is_apart is None else is_apart


def _is_of_a_name(place: Place, begin: int, word: str, *, is_in_cast: bool) -> bool:
    """Tell whether "Bank of" or "Army of the" stands before a name, and none like "Most of"."""
    text = place.text
    if word == "the":
        word, _ = _word_before(text, begin)
        begin -= len(word) + 1
    if word != "of":
        return False
    head, _ = _word_before(text, begin)
    if not head[:1].isupper():
        return head in _SMALL_HEADS_OF
    if head in _HEADS_OF:
        return True
    begin -= 1 + len(head)
    if is_in_cast or begin + len(head) in place.ends or head in _TOLD_OF:
        return False
    first, _ = _word_before(text, begin)
    is_person = first in gazetteer().first_names or first.rstrip(".") in _TITLES
    return not (is_person or opens_sentence(text, begin))


def _is_apart(word: str, kind: Kind | None) -> bool | None:
    """Tell whether a capitalised word before a name is none of it, None where nobody knows."""
    plain = word.rstrip(".")
    if plain in ENGLISH.place_heads:
        return False
    if plain in _TITLES:
        return kind in {Kind.PERSON, None}
    if plain in gazetteer().demonyms:  # "the Turkish NATO envoy", but "British Columbia"
        return kind is Kind.ORGANIZATION or None
    if is_acronym(plain):  # "the UN envoy", but "FC Basel"
        return kind not in {Kind.PLACE, Kind.STATE} or None
    ends_sentence = plain != word and not is_abbreviation(plain)
    return True if ends_sentence or plain in _APART_BEFORE else None


def _ends(place: Place, kind: Kind | None, *, is_in_cast: bool) -> bool:
    found = _WORD_BEHIND.match(place.text, place.end)
    if not found or not (found["word"][0].isupper() or found["word"][0].isdigit()):
        return True
    name = place.text[place.start : place.end]
    if ends_small(name):
        return True
    word, gap = found["word"].rstrip("."), found["gap"]
    is_short = is_acronym(name)
    if found.start("word") in place.starts and "&" not in gap:
        return not gap.isspace() or is_short or is_acronym(word)
    if gap == "-" and word in gazetteer().demonyms:  # "Israel-Syrian talks", but "DC-8"
        return True
    if gap.strip():
        return "&" in gap and kind is Kind.PERSON and " " in name
    if word in _APART_BEHIND:
        return True
    if word in _TITLES:
        return is_in_cast or is_short or " " in name or kind is Kind.ORGANIZATION
    return is_in_cast and (is_short or " " in name)


def _word_before(text: str, start: int) -> tuple[str, str]:
    """Return the word before `start` and what parts them, both empty where none is close."""
    if not start:
        return "", ""
    gap = text[start - 1]
    end = start - 1
    if gap in SPACES:
        if text[end - 2 : end] == " &":
            return "&", "&"
        gap = " "
    elif gap in "-–‐‑":
        gap = "-"
    elif gap in "'’":
        gap = "'"
    else:
        return "", ""
    left = text.rfind(" ", 0, end) + 1
    if text[left:end].isalnum():
        return text[left:end], gap
    left = end
    while left and (text[left - 1].isalnum() or text[left - 1] in "._"):
        left -= 1
    return text[left:end], gap


def _is_apart_by_hyphen(word: str) -> bool:
    return (word[0].islower() and word not in PARTICLES) or word in _PREFIXES
