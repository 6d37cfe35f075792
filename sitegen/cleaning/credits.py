"""One credit, as tags and signatures write it, into persons, an agency or an outlet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.cleaning import agencies, names, organisations
from sitegen.cleaning.evidence import Claim

OF_AN_ORGANISATION = 48  # rank: who signs for an outlet is not always who publishes
LONGEST_NAME = 6  # words of an organisation

_BY = re.compile(
    r"\W*(?:(?:written|posted|published|story|words|text)\s+)?(?:by|von|par|por|di|door)[\s:]+",
    re.IGNORECASE,
)
_OTHER_HANDS = re.compile(
    r"\b(?:review|fact|edit|check|translat|photo|illustrat|update|narrat)\w*\b", re.IGNORECASE
)
_NOBODY = frozenset({
    "admin", "administrator", "staff", "editor", "editors", "guest", "unknown", "webmaster", "user",
    "root", "anonymous", "contributor", "team", "author", "redaktion", "rédaction", "redacción",
    "redazione", "redactie",
})  # fmt: skip


def read_credit(text: str, where: str, rank: int) -> Iterator[Claim]:
    """Yield who is credited; nothing for an address, for "admin" and for who only reviewed."""
    if "://" in text or "@" in text or text.startswith("www."):
        return
    who = _BY.sub("", text, count=1) if _BY.match(text) else text
    if _OTHER_HANDS.search(who):
        return
    people = names.persons(who)
    for name in people:
        yield Claim("author", name, where, rank)
    if agency := agencies.agency_named(who) or (agencies.agency_within(who) if people else None):
        yield Claim("agency", agency, where, OF_AN_ORGANISATION)
    elif not people and _is_outlet(who):
        yield Claim("publisher", who, where, OF_AN_ORGANISATION)


def _is_outlet(text: str) -> bool:
    is_short = len(text.split()) <= LONGEST_NAME
    return is_short and organisations.is_organisation(text) and text.lower() not in _NOBODY
