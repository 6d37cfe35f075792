"""Where the name of a body ends: "für Weltwirtschaft", "der Imker in Bayern"."""

from __future__ import annotations

from sitegen.model import Kind
from sitegen.naming.nouns import is_adjective
from sitegen.naming.reasons.text import Text


def with_town(text: Text, last: int) -> int:
    """Return the end of a name with the town that may stand behind it."""
    if text.after(last) == "zu" and text.known_kind(last + 1) is Kind.PLACE:
        return last + 2
    is_town = text.touches(last) and text.words[last].gap == " " and text.may_be_name(last)
    if (
        is_town
        and text.known_kind(last) in {Kind.PLACE, Kind.STATE}
        and not text.is_genitive_of_known(last)
    ):
        return last + 1
    return last


def purpose_end(text: Text, index: int, noun: str) -> int:
    small = text.after(index + 1)
    is_for = small == "für" and (noun in text.cues.organization_heads or "-" in noun)
    is_of = small in {"der", "des"} and noun in text.cues.heads_before_genitive
    is_plural = (
        small.endswith("er")
        and is_adjective(small, text.cues.name_adjectives)
        and small[:1].isupper()
    )
    if (
        is_plural
        and text.after(index + 2)[:1].isupper()
        and (noun in text.cues.heads_before_genitive or noun.endswith("ewerkschaft"))
    ):
        return index + 3
    if not is_for and not is_of:
        return 0
    at = index + 2
    while (
        text.after(at)[:1].islower()
        and text.after(at).endswith(("e", "en", "er", "es"))
        and at < index + 4
        and text.after(at) not in text.cues.articles
    ):
        at += 1
    if not text.after(at)[:1].isupper():
        return 0
    at += 1
    while (
        is_adjective(text.spelling(at - 1), text.cues.name_adjectives)
        and text.after(at)[:1].isupper()
    ):
        at += 1
    if text.after(at) == "und" and text.after(at + 1)[:1].isupper() and is_for:
        at += 2
    if text.after(at) == "in" and text.known_kind(at + 1) is Kind.STATE and is_of:
        return at + 2
    return with_town(text, at)
