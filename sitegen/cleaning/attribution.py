"""Lines of credit: who wrote, who published, when, and where it came from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitegen.cleaning import names
from sitegen.cleaning.dates import date_line, find_date
from sitegen.cleaning.marks import Fact, Mark, Reach

if TYPE_CHECKING:
    from sitegen.cleaning.blocks import Block

LONGEST_CREDIT = 30  # words, as are all of these
LONGEST_ROLE_LINE = 8
LONGEST_SOURCE = 10
LONGEST_COPYRIGHT = 120
LONGEST_NAME = 6  # of an outlet
MOST_BESIDE_DATE = 6

_BY = (
    r"(?:(?:story|words|text|report|reporting|written|posted|published|compiled|article)\s+)?"
    r"(?:by|von|par|por|di|door|автор|texte?|author|auteur|autor)(?:\s*:\s*|\s+)"
)
_BYLINE = re.compile(rf"(?:[-–—•|]\s*)?{_BY}(?P<who>\S.*)\Z", re.IGNORECASE)
_INNER_BY = re.compile(r"(?:^|\s)(?:[-–—|]\s*)?(?:by|By|BY|von|par|por)\s+(?=[^\W\da-z_])")
_PLACE_AFTER = re.compile(
    r"^(?P<who>.+?)\s+(?:in|In|IN|à|aus)\s+(?P<place>[^\W\da-z_][\w .'’-]{2,40})\Z"
)
_ORIGINAL = re.compile(
    r"(?:the\s+)?(?:original\s+source\s+of\s+(?:this|the)\s+(?:article|story|post|report|text)(?:\s+is)?|"
    r"this\s+(?:article|story|post|piece|text|report)\s+(?:was\s+)?(?:first|originally)\s+"
    r"(?:appeared|published|ran|posted)(?:\s+(?:in|on|at|by))?|"
    r"(?:originally|first)\s+(?:published|appeared|posted)\s+(?:in|on|at|by)|"
    r"re-?(?:published|posted|printed)\s+(?:with\s+permission\s+)?(?:from|of)|"
    r"original\s+source|source\s+of\s+origin|erschienen\s+in|zuerst\s+erschienen\s+(?:in|bei)|"
    r"publié\s+(?:à\s+l'origine|d'abord)\s+(?:dans|par|sur))\s*:?\s+(?P<outlet>.+)\Z",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"(?:source|quelle|fuente|fonte|bron|источник)\s*:\s*(?P<outlet>.+)\Z", re.IGNORECASE
)
_COPYRIGHT = re.compile(
    r"(?:.{0,40}\s)?(?:©|\(c\)\s|&copy;|copyright\b(?!\s+(?:law|infring|case|act|claim|dispute|holder|rule|reform)))",
    re.IGNORECASE,
)
_COPYRIGHT_NOISE = re.compile(
    r"©|\b\d{4}\s*[–-]\s*\d{4}\b|\(c\)|copyright|\b(?:all|some)\s+rights\s+reserved\b|\b\d{4}\b|[–-]\s*(?=\s|$)|\bby\b",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r",?\s+(?:ltd|inc|llc|gmbh|plc|bv|b\.v|nv|ag|s\.?a|co|corp)\.?\Z", re.IGNORECASE
)
_RIGHTS = re.compile(
    r"\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|"
    r"todos los derechos reservados|tutti i diritti riservati)\b",
    re.IGNORECASE,
)
_ROLE_ONLY = re.compile(
    r"(?:[A-Z]\w+ ){1,3}(?:Reporter|Correspondent|Columnist|Editor|Contributor|Staff)\Z"
)
_IS_PROSE = re.compile(r"[Cc]opyright\s+(?!by\b)[a-z]")
_ARTICLES_BY = re.compile(
    r"(?:more\s+)?(?:articles|stories|posts|more)\s+(?:by|from)\b", re.IGNORECASE
)
_WIRE_TRAILER = re.compile(
    r"(?P<agency>[A-Z]{2,5})-[A-Z]{2,3}-(?P<m>\d\d)-(?P<d>\d\d)-(?P<y>\d\d)\b.{0,20}\Z"
)
_LABEL = re.compile(
    r"(?:[^\W\d_][\w ]{2,20}:|\d+ (?:comments?|min(?:ute)?s?(?: read)?|views|shares)|"
    r"in [^\W\d_][\w&]*(?: [\w&]+)?)\Z",
    re.IGNORECASE,
)
_SMALL = {"of", "the", "de", "du", "des", "&", "and", "la", "le"}
_PLACES = re.compile(
    r"(?:new|san|los|las|saint|st\.?|tel|the hague|hong|washington|buenos|rio|cape|kuala|santa|"
    r"são|sao|addis|abu|sri|port|la|el|den|frankfurt)\b",
    re.IGNORECASE,
)


def byline(block: Block) -> Mark | None:
    """Read "By Jane Doe in Vienna", "Von ...", "By Global Research"."""
    if block.words > LONGEST_CREDIT or _ARTICLES_BY.match(block.text):
        return None
    facts = read_byline(block.text)
    return Mark("byline", facts) if facts else None


def writer(block: Block) -> Mark | None:
    """Read the line under a byline: "Associated Press Writer", "Jane Doe, staff reporter"."""
    if block.words > LONGEST_ROLE_LINE or block.text.endswith((".", "?", "!", ":", '"', "”")):
        return None
    who, comma, role = block.text.partition(",")
    if comma and names.is_person(who) and names.is_role(role):
        return Mark("byline", tuple(Fact("author", name) for name in names.persons(who)))
    if _ROLE_ONLY.match(block.text):
        return Mark("byline")
    if names.is_role(block.text) and (agency := names.agency_within(block.text)):
        return Mark("byline", (Fact("agency", agency),))
    return None


def dated(block: Block) -> Mark | None:
    """Read a line that states a date, alone or with its publisher, place or byline."""
    line = date_line(block.text) if block.words <= LONGEST_CREDIT else None
    if line is None:
        return None
    facts = [Fact("date", line.when.edtf)] if line.when else []
    if line.is_issue and sum(len(part.split()) for part in line.parts) <= MOST_BESIDE_DATE // 2:
        return Mark("issue line", tuple(facts))
    for part in line.parts:
        more = _beside_date(part)
        if more is None:
            return None
        facts += more
    if sum(fact.field == "outlet" for fact in facts) > 1:
        if "|" not in block.text:
            return None  # "Storm over Kolm - Report No. 4 - 3 May 2010" is a headline
        facts = [fact for fact in facts if fact.field != "outlet"]
    return Mark("date line", tuple(facts))


def source(block: Block) -> Mark | None:
    """Read "The original source of this story is X"."""
    if block.words > 2 * LONGEST_CREDIT:
        return None
    if found := _ORIGINAL.match(block.text):
        outlet = _outlet(found["outlet"])
        return Mark("source line", (Fact("original", outlet),) if outlet else ())
    if (found := _SOURCE.match(block.text)) and block.words <= LONGEST_SOURCE:
        agency = names.agency_within(found["outlet"])
        return Mark("source line", (Fact("agency", agency),) if agency else ())
    return None


def copyright_line(block: Block) -> Mark | None:
    """Read "Copyright © X, 2009": an agency, or one who may be the publisher."""
    is_short = block.words <= LONGEST_CREDIT
    is_notice = _COPYRIGHT.match(block.text) or (is_short and _RIGHTS.search(block.text))
    if block.words > LONGEST_COPYRIGHT or not is_notice or _IS_PROSE.match(block.text):
        return None
    first = re.split(r"\.\s|;", _COPYRIGHT.sub(" ", block.text, count=1), maxsplit=1)[0]
    owners = [
        part.strip(" .,-–—|/") for part in re.split(r",|&| and ", _COPYRIGHT_NOISE.sub(" ", first))
    ]
    owners = [_COMPANY.sub("", owner) for owner in owners]
    facts = [
        Fact("agency", agency)
        if (agency := names.agency_named(owner))
        else Fact("owner", " ".join(owner.split()))
        for owner in owners
        if owner
        and owner[0].isupper()
        and len(owner.split()) <= LONGEST_NAME
        and not names.is_person(owner)
    ]
    return Mark("copyright", tuple(facts), Reach.SECTION)


def wire_trailer(block: Block) -> Mark | None:
    """Read "AP-NY-12-19-08 0930EST", which ends a report of the American wires."""
    found = _WIRE_TRAILER.match(block.text)
    if not found:
        return None
    date = find_date(f"{found['d']}.{found['m']}.{found['y']}")
    agency = names.agency_named(found["agency"])
    facts = [Fact("date", date[0].edtf)] if date else []
    return Mark(
        "wire trailer", (*facts, *((Fact("agency", agency),) if agency else ())), Reach.REST
    )


def read_byline(text: str) -> tuple[Fact, ...]:
    """Return the authors, or the outlet, that a byline names; () where it is no byline."""
    found = _BYLINE.match(text)
    if not found or len(text.split()) > LONGEST_CREDIT:
        return ()
    who = re.split(r"\s+[|•·]\s+|\s+[–—-]\s+|\s{3,}", found["who"])[0].strip()
    facts: list[Fact] = []
    if place := _PLACE_AFTER.match(who):
        who = place["who"]
        facts.append(Fact("dateline", names.as_written(place["place"].strip(" .,"))))
    authors = [Fact("author", name) for name in names.persons(who)]
    if authors:
        agency = names.agency_within(who)
        return (*authors, *facts, *((Fact("agency", agency),) if agency else ()))
    if who.endswith((".", "!", "?")) or len(who.split()) > LONGEST_NAME or not who[0].isupper():
        return ()
    if agency := names.agency_named(who):
        return (Fact("agency", agency), *facts)
    return (Fact("byline organisation", who), *facts) if names.is_organisation(who) else ()


def _beside_date(part: str) -> tuple[Fact, ...] | None:
    """Read what stands beside a date: a byline, an outlet, a label; None where it is prose."""
    if _LABEL.match(part):
        return ()
    if by := _INNER_BY.search(part):
        before = (
            _beside_date(part[: by.start()].strip(" ,")) if part[: by.start()].strip(" ,") else ()
        )
        after = read_byline("By " + part[by.end() :])
        return (*before, *after) if after and before is not None else None
    words = part.split()
    if len(words) > MOST_BESIDE_DATE or not all(
        word[:1].isupper() or word in _SMALL for word in words
    ):
        return None
    if agency := names.agency_named(part):
        return (Fact("agency", agency),)
    is_outlet = names.is_organisation(part) or (
        len(words) > 1 and not _PLACES.match(part) and "," not in part
    )
    return (Fact("outlet", part),) if is_outlet else ()


def _outlet(text: str) -> str:
    name = re.split(r"\s+(?:on|under|and is|and was|in \d)\b|[.;|(]\s|,\s", text, maxsplit=1)[0]
    name = re.sub(r"^(?:in|on|at|by)\s+", "", name.strip())
    return name.strip(" .:;,\"'“”") if len(name.split()) <= LONGEST_NAME else ""
