"""Firms, clubs and what else stands beside a noun for it: "Verlag Schott"."""

from __future__ import annotations

from sitegen.model import Kind
from sitegen.naming.cues import PARTICLES
from sitegen.naming.reading import Found
from sitegen.naming.reasons.text import QUOTES_BEFORE, Text

_QUOTES_BEHIND = ("“", "”", '"', "«", "»", "‘", "'")


_LONGEST_FIRM = 6  # words before "GmbH"


_LONGEST_NAME = 5  # words


def firm(text: Text, index: int) -> Found | None:
    """Answer for "Lorbach Technik GmbH" and "Kestrel Capital"."""
    if not text.is_capital(index) or _is_said_of_name(text, index):
        return None
    end = 0
    for at in range(index + 1, min(index + _LONGEST_FIRM, len(text.words))):
        word = text.spelling(at)
        if not text.touches(at) or not (
            word[:1].isupper() or word[0].isdigit() or word in text.cues.firm_marks
        ):
            break
        if word in text.cues.firm_marks:
            end = at + 1
            while end < index + _LONGEST_FIRM and _goes_on(text, end):
                end += 1
            break
        is_foreign = word in text.cues.trades or word in text.cues.also_ends_organization
        if is_foreign and text.may_be_name(index):
            end = at + 1
    return text.found(index, end, Kind.ORGANIZATION, "firm") if end else None


def _goes_on(text: Text, end: int) -> bool:
    """Tell whether "Co" and "KG" follow: "Falk GmbH & Co. KG"."""
    is_mark = text.spelling(end) in text.cues.firm_marks
    return is_mark and text.words[end].gap in {" & ", ". ", " "}


def _is_said_of_name(text: Text, index: int) -> bool:
    """Tell whether a word is a noun that says what the next name is: "Firma", "Historikerin"."""
    word = text.spelling(index)
    return (
        text.nouns.is_role(word)
        or text.nouns.is_organization_role(word)
        or word in text.cues.place_common
        or word in text.cues.titles
    ) and text.touches(index + 1)


def club(text: Text, index: int) -> Found | None:
    """Answer for "VfB Velden", "Holstein Velden II" and "Veldener SV"."""
    word, last = text.spelling(index), index + 1
    if word not in text.cues.club_heads:
        is_owner = word.endswith("er") and not text.nouns.is_role(word)
        is_owner = is_owner and text.is_capital(index)
        is_club = is_owner and text.spelling(last) in text.cues.club_heads and text.touches(last)
        shouted = text.spelling(last).isupper()
        return (
            text.found(index, last + 1, Kind.ORGANIZATION, "club") if is_club and shouted else None
        )
    while (
        text.touches(last)
        and last - index < _LONGEST_NAME
        and text.words[last].gap != ". "
        and (text.may_be_name(last) or text.spelling(last).isdigit() or text.known_kind(last))
    ):
        last += 1
    is_word = text.is_noun(index) or word in text.lexicon.first_names
    if last == index + 1 or (is_word and not text.known_kind(index + 1)):
        return None
    return text.found(index, last, Kind.ORGANIZATION, "club")


def told_organization(text: Text, index: int) -> Found | None:
    """Answer for "Lebensmittelhersteller Brightwell Foods" and "Verlag Schott"."""
    before = text.before(index)
    if text.words[index].gap[:1] == " " and text.words[index].gap[1:] in QUOTES_BEFORE:
        return _quoted(text, index)
    if not before[:1].isupper() or not text.nouns.is_organization_role(before):
        return None
    if (
        not text.may_be_name(index)
        or text.is_genitive_of_known(index)
        or text.nouns.is_role(text.spelling(index))
    ):
        return None
    if text.nouns.is_role(before) and text.spelling(index) in text.lexicon.first_names:
        return None
    last = index + 1
    while (
        text.touches(last)
        and last - index < _LONGEST_NAME
        and text.is_capital(last)
        and (text.may_be_name(last) or text.spelling(index) in text.cues.foreign_heads)
    ):
        last += 1
    return text.found(index, last, Kind.ORGANIZATION, "told")


def _quoted(text: Text, index: int) -> Found | None:
    """Answer for the name in 'the magazine "Nature Geoscience"'."""
    if not text.nouns.is_organization_role(text.spelling(index - 1)):
        return None
    last = index + 1
    while text.touches(last) and last - index < _LONGEST_NAME:
        last += 1
    closed = text.has(last) and text.words[last].gap[:1] in _QUOTES_BEHIND
    return text.found(index, last, Kind.ORGANIZATION, "told") if closed else None


def foreign_body(text: Text, index: int) -> Found | None:
    """Answer for "Teatro Real"."""
    if text.spelling(index) not in text.cues.foreign_heads or not text.touches(index + 1):
        return None
    last = index + 1
    while (
        text.touches(last)
        and last - index < _LONGEST_NAME
        and (
            text.may_be_name(last)
            or (text.spelling(last) in PARTICLES | {"of", "for"} and text.may_be_name(last + 1))
        )
    ):
        last += 1
    return text.found(index, last, Kind.ORGANIZATION, "foreign noun") if last > index + 1 else None


def before_hyphen(text: Text, index: int) -> Found | None:
    """Answer for the names in "Merkel-Regierung" and "Kestrel-Chefin"."""
    if not text.has(index + 1) or text.words[index + 1].gap != "-" or not text.may_be_name(index):
        return None
    is_person = text.spelling(index + 1).lower() in text.cues.personal_tails
    kind = Kind.PERSON if is_person else Kind.ORGANIZATION
    return Found(index, index + 1, (text.spelling(index),), kind, "before a hyphen")
