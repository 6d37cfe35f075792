"""The words of a byline: who wrote, for whom, where."""

from __future__ import annotations

import re

from sitegen.cleaning import agencies, names, organisations
from sitegen.cleaning.marks import Fact

LONGEST = 30  # words
LONGEST_NAME = 6  # of an outlet
LONGEST_SIGNED = 8  # of a credit without "by"

_BY = (
    r"(?:(?:(?:story|words|text|report|reporting|written|posted|published|compiled|article|"
    r"interview|publiée?|écrit|propos\s+recueillis|entretien|una?\s+\w+|texto|escrito|bericht)\s+)?"
    r"(?:by|von|par|por|di|door|автор|texte?|author|auteur|autor)(?:\s*:\s*|\s+)|"
    r"(?:byline|text[oe]?s?|текст|автор\s+текста|tekst|das\s+(?:gespräch|interview)\s+führten?|"
    r"интервью|reportage|redacci[oó]n|verfasser(?:in)?|autorin|autrice)\s*:\s*|"
    r"(?:das\s+(?:gespräch|interview)\s+führten?|беседовала?)\s+)"
)
_BYLINE = re.compile(rf"(?:[-–—•|]\s*)?{_BY}(?P<who>\S.*)\Z", re.IGNORECASE)
_PLACE_AFTER = re.compile(
    r"^(?P<who>.+?)\s+(?:in|In|IN|à|aus)\s+(?P<place>[^\W\da-z_][\w .'’-]{2,40})\Z"
)
_OUR_WRITER = re.compile(
    r"(?i:our|unse\w+|notre|nos|nuestr[oa]s?|il\s+nostro|onze)\s+(?:[^\W\d_]\w+\s+){1,3}?"
    r"(?=[^\W\da-z_]\S*\s+[^\W\da-z_]\S*\Z)"
)
_WITH_AGENCY = re.compile(
    r"(?P<who>.+?)\s+(?:with|and|avec|et|mit|und|con|y|met|en)\s+(?P<agency>\S+(?:\s\S+)?)\Z"
)
# "Kayleigh Marsh For The Daily Clarion": who writes is named before for whom.
_FOR_OUTLET = re.compile(
    r"(?P<who>(?:\S+\s){2,4})(?i:for|of|from|pour|für|para)\s+(?=(?:[Tt]he\s+)?[^\W\da-z_])"
    r"(?P<outlet>.+)\Z"
)
_BEHIND = re.compile(r"\s+[|•·]\s+|\s+[–—-]\s+|\s{3,}")


def read_byline(text: str) -> tuple[Fact, ...]:
    """Return the authors, or the outlet, that a byline names; () where it is no byline."""
    found = _BYLINE.match(text)
    if not found or len(text.split()) > LONGEST:
        return ()
    who, helper = _without_agency(_OUR_WRITER.sub("", _BEHIND.split(found["who"])[0].strip()))
    facts = [Fact("agency", helper)] if helper else []
    if (shared := _FOR_OUTLET.match(who)) and names.is_person(shared["who"].strip()):
        who = shared["who"].strip()
    if place := _PLACE_AFTER.match(who):
        who = place["who"]
        facts.append(Fact("dateline", names.as_written(place["place"].strip(" .,"))))
    if signed := _with_sign(who):
        return (*signed, *facts)
    if people := names.persons(who):
        agency = None if helper else agencies.agency_within(who)
        facts += [Fact("agency", agency)] if agency else []
        return (*(Fact("author", name) for name in people), *facts)
    if who.endswith((".", "!", "?")) or len(who.split()) > LONGEST_NAME or not who[0].isupper():
        return ()
    if agency := agencies.agency_named(who):
        return (Fact("agency", agency), *facts)
    return (Fact("byline organisation", who), *facts) if organisations.is_organisation(who) else ()


def read_signed(text: str) -> tuple[Fact, ...]:
    """Return what a line says that is nothing but a credit: "ANN LEE Reuters", "EFE"."""
    shared = _WITH_AGENCY.match(text) if len(text.split()) <= LONGEST_SIGNED else None
    helper = agencies.agency_named(shared["agency"]) if shared else None
    if shared and helper:
        who = shared["who"]
        named = () if names.begins_with_particle(who) else names.persons(who)
        people = tuple(Fact("author", name) for name in named)
        outlet = () if people else (Fact("byline organisation", who),)
        return (*people, *outlet, Fact("agency", helper)) if who[0].isupper() else ()
    if text.isupper() and (agency := agencies.agency_named(text)):
        return (Fact("agency", agency),)
    return _with_sign(text)


def _with_sign(text: str) -> tuple[Fact, ...]:
    """Read "ELENA VASKO Associated Press": a person, and the agency behind the name."""
    words = text.split()
    for size in (1, 2, 3):
        agency = agencies.agency_named(" ".join(words[-size:])) if len(words) > size + 1 else None
        if agency and names.is_person(" ".join(words[:-size])):
            author = names.as_written(" ".join(words[:-size]))
            return (Fact("author", author), Fact("agency", agency))
    return ()


def _without_agency(who: str) -> tuple[str, str | None]:
    """Take the agency off "Le Courrier du Val avec AFP"."""
    shared = _WITH_AGENCY.match(who)
    agency = agencies.agency_named(shared["agency"]) if shared else None
    return (shared["who"], agency) if shared and agency else (who, None)
