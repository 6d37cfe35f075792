"""Reasons to take a word for a name in a language where every noun has a capital."""

from __future__ import annotations

from sitegen.model import Kind
from sitegen.naming.reading import Found
from sitegen.naming.reasons.bodies import (
    adjective_and_body,
    compound_body,
    headed_body,
    joined_bodies,
    short_beginning,
)
from sitegen.naming.reasons.firms import (
    before_hyphen,
    club,
    firm,
    foreign_body,
    told_organization,
)
from sitegen.naming.reasons.known import acronym, known_name, known_phrase, newspaper, party
from sitegen.naming.reasons.people import person, two_names
from sitegen.naming.reasons.places import (
    behind_preposition,
    dateline,
    pair_in_place,
    place_of_bearer,
    region,
    told_place,
)
from sitegen.naming.reasons.text import Rule, Text

__all__ = ["Text", "reason_at"]

# In order of trust; guesses last.
_RULES: tuple[Rule, ...] = (
    known_phrase, club, firm, adjective_and_body, joined_bodies, short_beginning, headed_body,
    told_place, pair_in_place, person, known_name, told_organization, foreign_body, compound_body,
    acronym, newspaper, party, region, place_of_bearer, dateline, behind_preposition,
    before_hyphen, two_names,
)  # fmt: skip


def reason_at(text: Text, index: int) -> Found | None:
    """Return the name that begins at `index`, told by the first rule that knows it."""
    word = text.spelling(index)
    is_name = word in text.cues.first_names_too and not text.words[index].opens
    if not word[0].isupper() or (word in text.cues.function_words and not is_name):
        if word in text.cues.small_names:
            return text.found(index, index + 1, Kind.ORGANIZATION, "agency")
        return known_phrase(text, index) if word in text.lexicon.lengths else None
    for rule in _RULES:
        found = rule(text, index)
        if found:
            return found
    return None
