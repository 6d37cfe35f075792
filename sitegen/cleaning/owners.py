"""Who is named as the source of a text or as the owner of its rights, as readers know them."""

from __future__ import annotations

import re

from sitegen.cleaning import agencies, names, organisations
from sitegen.cleaning.marks import Fact

LONGEST_NAME = 6  # words, of an outlet

_COMPANY = re.compile(
    r",?\s+(?:ltd|inc|llc|gmbh|plc|bv|b\.v|nv|ag|s\.?a|co|corp)\.?\Z", re.IGNORECASE
)
_PUBLISHING = re.compile(
    r"\s+(?:publishing|publications|publishers|verlag|verlagshaus|company|newspapers|media|group|"
    r"éditions|editorial|editrice)\Z",
    re.IGNORECASE,
)
_BY_WHOM = re.compile(r",?\s+(?:by|von|par|por|di|door)\s+(?=[^\W\da-z_])")


def credited(text: str, field: str) -> tuple[Fact, ...]:
    """Read "The Canal Times, by Ann Lee" and "Radio Tolna, Tolna, in Tolnan 0800 gmt"."""
    if agency := agencies.agency_within(text):
        return (Fact("agency", agency),)
    named, _, who = _BY_WHOM.sub("\n", text, count=1).partition("\n")
    name = outlet_in(named)
    outlet = (Fact(field, name),) if organisations.is_organisation(name) else ()
    return (*outlet, *(Fact("author", person) for person in names.persons(who)))


def without_company(owner: str) -> str:
    """Return "The Harbour Monitor" for "The Harbour Monitor Publishing Co."."""
    name = _COMPANY.sub("", owner)
    outlet = _PUBLISHING.sub("", name)
    return outlet if outlet != name and organisations.is_outlet(outlet) else name


def outlet_in(text: str) -> str:
    """Return the outlet that opens a credit, without what is said of it."""
    name = re.split(r"\s+(?:on|under|and is|and was|in \d)\b|[.;|(]\s|,\s", text, maxsplit=1)[0]
    name = re.sub(r"^(?:(?:in|on|at|by)\s+)?(?:the\s+)?", "", name.strip())
    return name.strip(" .:;,\"'“”") if len(name.split()) <= LONGEST_NAME else ""
