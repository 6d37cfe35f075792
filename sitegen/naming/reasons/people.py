"""Persons, told by a first name, a title or what they are."""

from __future__ import annotations

from sitegen.model import Kind
from sitegen.naming.cues import PARTICLES
from sitegen.naming.nouns import is_adjective
from sitegen.naming.reading import Found
from sitegen.naming.reasons.text import Text

_SURNAME_PARTICLES = frozenset(
    ("von", "van", "de", "da", "di", "du", "del", "della", "al", "el", "bin", "ibn", "zu", "dos",
     "af", "av", "ter", "ten", "la", "le", "Von", "Van", "De")
)  # fmt: skip


# Such nouns are no surnames.
_DERIVED = ("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "innen", "ismus")


_LONGEST_PERSON = 5  # words
_MOST_PARTICLES = 3


def person(text: Text, index: int) -> Found | None:
    """Answer for "Bundeskanzler Olaf Scholz", "Frau Koch" and "Lena Falk"."""
    word = text.spelling(index)
    if not word[:1].isupper() or word in text.cues.titles or word in text.cues.function_words:
        return None
    if _ends_abbreviation(text, index):
        return None
    lead = _title_start(text, index)
    title = text.spelling(lead) if lead < index else ""
    is_role = text.nouns.is_role(text.before(lead)) and text.before(lead)[0].isupper()
    if word in text.cues.calendar and not (is_role and text.may_be_name(index + 1)):
        return None
    is_first = word in text.lexicon.first_names or _is_initial(text, index)
    if not (is_first or title or is_role):
        return None
    last = _person_end(text, index)
    is_pair = last - index > 1 and is_first
    if is_pair and (is_role or title or not _is_common_pair(text, index)):
        return _named(text, index, last, title, "first name")
    if text.is_genitive_of_known(index):
        return None
    if title and (is_first or not text.known_kind(index)):
        return _named(text, index, last, title, "title")
    if is_role and _can_follow_role(text, index, last):
        return _named(text, index, last, "", "role before")
    return None


def _title_start(text: Text, index: int) -> int:
    """Return the index of the first title before a name: of "Frau" before "Dr. Koch"."""
    lead = index
    while text.touches(lead) and text.spelling(lead - 1) in text.cues.titles:
        lead -= 1
    while lead and text.words[lead].gap == ". " and text.spelling(lead - 1) in text.cues.honorifics:
        lead -= 1
    return lead


def _can_follow_role(text: Text, index: int, last: int) -> bool:
    """Tell whether what stands behind "Kanzler" can be a person's name."""
    word = text.spelling(index)
    is_first = word in text.lexicon.first_names or _is_initial(text, index)
    if text.nouns.is_role(word) or (text.is_noun(index) and (last == index + 1 or not is_first)):
        return False
    if text.known_kind(index) is Kind.PLACE:
        return last == index + 1  # "NATO-Chef Stolberg"
    return (is_first or not text.known_kind(index)) and (last > index + 1 or not word.isupper())


def _named(text: Text, first: int, last: int, title: str, rule: str) -> Found:
    found = text.found(first, last, Kind.PERSON, rule)
    return found._replace(title=title)


def _is_initial(text: Text, index: int) -> bool:
    word = text.spelling(index)
    return len(word) == 1 and text.has(index + 1) and text.words[index + 1].gap == ". "


def _ends_abbreviation(text: Text, index: int) -> bool:
    """Tell whether a letter is no initial: "R" of "i. R."."""
    before = text.spelling(index - 1) if index else ""
    return text.words[index].gap == ". " and len(before) == 1 and before.islower()


def _is_common_pair(text: Text, index: int) -> bool:
    """Tell whether a first name that is a noun stands before a noun: "Mark Brandenburg"."""
    if text.spelling(index) in text.cues.first_names:
        return False
    return text.is_noun(index) and (text.is_noun(index + 1) or text.has_article(index))


def _person_end(text: Text, index: int) -> int:
    """Return the end of the person's name that begins at `index`."""
    last, surnames = index, 0
    while text.has(last) and last - index < _LONGEST_PERSON:
        word = text.spelling(last)
        if last > index and not text.touches(last):
            break
        if word in _SURNAME_PARTICLES and last > index and not surnames:
            at = last
            while (
                text.spelling(at) in PARTICLES
                and text.touches(at + 1)
                and at - last < _MOST_PARTICLES
            ):
                at += 1
            if not text.spelling(at)[:1].isupper():
                break
            last, surnames = at + 1, 1
            continue
        if word.startswith(("al-", "el-")):
            last, surnames = last + 1, surnames + 1
            continue
        if not word[:1].isupper() or not _continues(text, index, last, surnames):
            break
        surnames += word not in text.lexicon.first_names and not _is_initial(text, last)
        last += 1
    return max(last, index + 1)


def _continues(text: Text, index: int, at: int, surnames: int) -> bool:
    """Tell whether a capitalised word can belong to the person's name begun at `index`."""
    word = text.spelling(at)
    if at == index:
        return True
    if (
        word in text.cues.surnames_too
        and at > index
        and text.spelling(at - 1) in text.lexicon.first_names
    ):
        return True
    if (
        word in text.cues.calendar
        or word in text.cues.firm_marks
        or (len(word) > 1 and word.isupper())
    ):
        return word in {"II", "III", "IV", "XIV", "XVI"}
    if word.endswith(_DERIVED) and word not in text.lexicon.surnames and text.is_noun(at):
        return False
    if surnames:
        is_known = text.known_kind(at) is not None
        is_role = text.nouns.is_role(word) and (at > index + 1 or not text.may_be_name(at))
        return text.may_be_name(at) and not is_known and not is_role
    return not (text.known_kind(at) is Kind.STATE and word not in text.lexicon.surnames)


def two_names(text: Text, index: int) -> Found | None:
    """Two words that are no nouns are a person's name more often than not."""
    at = index + 1
    if not text.touches(at) or text.words[at].gap != " " or text.words[index].opens:
        return None
    if not text.may_be_name(index) or not text.may_be_name(at) or text.has_article(index):
        return None
    for one in (index, at):
        word = text.spelling(one)
        odd = (
            word.isupper()
            or text.known_kind(one)
            or text.nouns.is_role(word)
            or text.nouns.body(word)
        )
        if (
            odd
            or is_adjective(word, text.cues.name_adjectives)
            or (one == index and word.endswith(("er", "en")))
        ):
            return None
    if text.after(at + 1)[:1].isupper() or text.nouns.is_organization_role(text.before(index)):
        return None
    return text.found(index, at + 1, Kind.PERSON, "two names")
