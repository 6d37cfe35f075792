"""Names known before, and short ones: "Bundestag", "die Grünen", "DGB"."""

from __future__ import annotations

import re

from sitegen.model import Kind
from sitegen.naming.reading import Found
from sitegen.naming.reasons.text import QUOTES_BEFORE, Text

_LONGEST_ACRONYM = 7  # letters
_SURE_ACRONYM = 5  # letters; longer ones may be words in a headline
_SHORTEST_SHOUT = 4  # letters


_INNER_CAPITAL = re.compile(
    r"[A-ZÄÖÜ]?[a-zäöü]*[A-ZÄÖÜ][a-zäöü]*[A-ZÄÖÜ]\w*|[A-ZÄÖÜ][a-z]+[A-Z][a-z]+"
)


def known_name(text: Text, index: int) -> Found | None:
    """Answer for what the gazetteer or the editor knows, if nothing shows a common noun."""
    word = text.spelling(index)
    if word not in text.lexicon.lengths and not word.isupper():
        return None
    count = text.lexicon.match(text.words, index)
    if not count:
        return None
    entry = text.lexicon.entry(text.words, index, index + count)
    if count == 1 and is_role_of_next(text, index):
        return None
    if not entry or (count == 1 and entry.rule != "registry" and not _stands(text, index)):
        return None
    last = index + count
    if entry.kind is Kind.PLACE:
        last = beside_water(text, last)
    names = tuple(text.spelling(at) for at in range(index, last))
    if last > index + count:
        return Found(index, last, names, Kind.PLACE, "gazetteer")
    return Found(index, last, names, entry.kind, entry.rule, entry)


def known_phrase(text: Text, index: int) -> Found | None:
    word = text.spelling(index)
    if max(text.lexicon.lengths.get(word, (0,))) < 2 and not word.isupper():  # noqa: PLR2004
        return None
    return known_name(text, index) if text.lexicon.match(text.words, index) > 1 else None


def is_role_of_next(text: Text, index: int) -> bool:
    """Tell whether a body's name is a role here: "Bundesrat Ignazio Cassis"."""
    is_role = text.nouns.is_role(text.spelling(index))
    return is_role and text.after(index + 1) in text.lexicon.first_names


def _stands(text: Text, index: int) -> bool:
    """Tell whether one known word is meant as the name that it may be."""
    word = text.spelling(index)
    if word in text.cues.function_words or word in text.cues.calendar:
        return False
    if word in text.cues.papers:
        return text.words[index].gap.endswith(QUOTES_BEFORE)
    if text.known_kind(index) is Kind.STATE:
        return True
    if text.nouns.is_plain(word):
        is_body = text.known_kind(index) is Kind.ORGANIZATION and text.nouns.body(word)
        is_placed = text.before(index) in text.cues.place_prepositions
        return bool(is_body) or (is_placed and word not in text.cues.no_places)
    return True


def beside_water(text: Text, last: int) -> int:
    """Return the end of "Frankfurt an der Oder" if that name of a town ends so, else `last`."""
    for link in (("am",), ("im",), ("an", "der"), ("in", "der"), ("vor", "der"), ("ob", "der")):
        end = last + len(link)
        if text.spelling(end) in text.cues.waters and all(
            text.after(last + step) == small for step, small in enumerate(link)
        ):
            return end + 1
    return last


def party(text: Text, index: int) -> Found | None:
    """Answer for "die Grünen"."""
    word = text.spelling(index)
    is_before_hyphen = text.has(index + 1) and text.words[index + 1].gap == "-"
    if word not in text.cues.parties or text.after(index + 1)[:1].isupper():
        return None
    if not is_before_hyphen and text.before(index).lower() not in {"die", "der", "den"}:
        return None
    return Found(index, index + 1, (word,), Kind.ORGANIZATION, "party")


def newspaper(text: Text, index: int) -> Found | None:
    """Answer for the newspaper in “der "Spiegel"”."""
    if text.spelling(index) in text.cues.papers and text.words[index].gap.endswith(QUOTES_BEFORE):
        after = text.words[index + 1].gap[:1] if text.has(index + 1) else ""
        if after and after in "“”\"«»‘'":
            return text.found(index, index + 1, Kind.ORGANIZATION, "newspaper")
    return None


def acronym(text: Text, index: int) -> Found | None:
    """Answer for "DGB" and "BaFin"."""
    word = text.spelling(index)
    letters = word.replace(".", "").replace("-", "")
    if (
        not letters.isalpha()
        or not 2 <= len(letters) <= _LONGEST_ACRONYM  # noqa: PLR2004
        or word in text.cues.no_acronyms
    ):
        return None
    shouted = (
        text.spelling(index + 1).isupper()
        and len(text.spelling(index + 1)) >= _SHORTEST_SHOUT
        and text.touches(index + 1)
    )
    if (
        word.isupper()
        and not shouted
        and (len(letters) <= _SURE_ACRONYM or not text.words[index].opens)
    ):
        return text.found(index, index + 1, Kind.ORGANIZATION, "acronym")
    if (
        _INNER_CAPITAL.fullmatch(word)
        and not word.endswith(("Innen", "In"))
        and not word.startswith(("Mc", "Mac"))
    ):
        return text.found(index, index + 1, Kind.ORGANIZATION, "inner capital")
    return None
