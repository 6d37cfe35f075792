"""Lines of credit: who wrote, who published, when, and where it came from."""

from __future__ import annotations

import re

from sitegen.cleaning import agencies, besides, bylines, names, owners
from sitegen.cleaning.blocks import Block
from sitegen.cleaning.bylines import read_byline
from sitegen.cleaning.dated import date_line, issued
from sitegen.cleaning.dates import find_date
from sitegen.cleaning.marks import Fact, Mark, Reach

LONGEST_CREDIT = 30  # words, as are all of these
LONGEST_ROLE_LINE = 8
LONGEST_SOURCE = 14
LONGEST_COPYRIGHT = 120
LONGEST_NAME = 6  # of an outlet
LONGEST_ISSUED = 18  # "Report 2; date of issue: 18 May 2012; period covered: 1-17 May 2012"
MOST_BESIDE_ISSUE = 3

_ORIGINAL = re.compile(
    r"(?:the\s+)?(?:original\s+source\s+of\s+(?:this|the)\s+(?:article|story|post|report|text)(?:\s+is)?|"
    r"this\s+(?:article|story|post|piece|text|report)\s+(?:was\s+)?(?:first|originally)\s+"
    r"(?:appeared|published|ran|posted)(?:\s+(?:in|on|at|by))?|"
    r"(?:originally|first)\s+(?:published|appeared|posted)\s+(?:in|on|at|by)|"
    r"re-?(?:published|posted|printed)\s+(?:with\s+permission\s+)?(?:from|of)|"
    r"original\s+source|source\s+of\s+origin|erschienen\s+in|zuerst\s+erschienen\s+(?:in|bei)|"
    r"(?:this\s+\w+\s+)?appeared\s+first\s+(?:in|on|at)|"
    r"(?:dieser?s?\s+\w+\s+)?(?:ist\s+)?(?:erschien\s+)?(?:zuerst|zunächst|ursprünglich)\s+(?:erschienen\s+)?(?:in|bei|auf)(?:\s+de[rm])?|"
    r"(?:cet?t?e?\s+\w+\s+)?(?:est\s+|a\s+été\s+)(?:initialement\s+|d'abord\s+)?(?:parue?|publiée?)\s+(?:initialement\s+|d'abord\s+)?(?:dans|sur|par)|"
    r"(?:publicad[oa]\s+originalmente|originalmente\s+publicad[oa])\s+(?:en|por)|"
    r"(?:впервые|первоначально)\s+опубликован\w*\s+(?:в|на)|"
    r"publié\s+(?:à\s+l'origine|d'abord)\s+(?:dans|par|sur))\s*:?\s+(?P<outlet>.+)\Z",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"(?:(?P<label>source|quelle|fuente|fonte|bron|источник|via)|publisher|herausgeber|éditeur|"
    r"(?:issued|published|released|prepared|produced)\s+by)\s*:\s*(?P<outlet>.+)\Z",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    r"(?:.{0,40}\s)?(?:©|\(c\)\s|&copy;|copyright\b(?!\s+(?:law|infring|case|act|claim|dispute|holder|rule|reform)))",
    re.IGNORECASE,
)
_COPYRIGHT_NOISE = re.compile(
    r"©|\b\d{4}\s*[–-]\s*\d{4}\b|\(c\)|copyright|\b(?:all|some)\s+rights\s+reserved\b|\b\d{4}\b|[–-]\s*(?=\s|$)|\bby\b",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|"
    r"todos los derechos reservados|tutti i diritti riservati)\b",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"(?i:dateline)\s?:\s+(?P<place>[^\W\d_a-z][^\d:]{2,40})\Z")
_ROLE_ONLY = re.compile(
    r"(?:[A-Z]\w+ ){1,3}(?:Reporter|Correspondent|Columnist|Editor|Contributor|Staff)\Z"
)
_MAKER = re.compile(
    r"(?:designed|powered|hosted|built|developed|theme|site|website)\b", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NOTICE = re.compile(r"\W{0,3}(?:all\s+content\s+)?(?:©|\(c\)|copyright)", re.IGNORECASE)
_IS_PROSE = re.compile(r"[Cc]opyright\s+(?!by\b)[a-z]")
_ARTICLES_BY = re.compile(
    r"(?:more\s+)?(?:articles|stories|posts|more)\s+(?:by|from)\b", re.IGNORECASE
)
_WIRE_TRAILER = re.compile(
    r"(?P<agency>[A-Z]{2,5})-[A-Z]{2,3}-(?P<m>\d\d)-(?P<d>\d\d)-(?P<y>\d\d)\b.{0,20}\Z"
)


def byline(block: Block) -> Mark | None:
    """Read "By Jane Doe in Vienna", "Von ...", "By Global Research"."""
    if block.words > LONGEST_CREDIT or _ARTICLES_BY.match(block.text):
        return None
    facts = read_byline(block.text)
    return Mark("byline", facts) if facts else None


def writer(block: Block) -> Mark | None:
    """Read a line of credit without "by": "Jane Doe, staff reporter", "ANN LEE Reuters", "EFE"."""
    if block.words > LONGEST_ROLE_LINE or block.text.endswith((".", "?", "!", ":", '"', "”")):
        return None
    if place := _DATELINE.match(block.text):
        return Mark("byline", (Fact("dateline", names.as_written(place["place"])),))
    if signed := bylines.read_signed(block.text):
        return Mark("byline", signed)
    who, comma, role = block.text.partition(",")
    if comma and names.is_person(who) and names.is_role(role):
        return Mark("byline", tuple(Fact("author", name) for name in names.persons(who)))
    if _ROLE_ONLY.match(block.text):
        return Mark("byline")
    if names.is_role(block.text) and (agency := agencies.agency_within(block.text)):
        return Mark("byline", (Fact("agency", agency),))
    return None


def dated(block: Block) -> Mark | None:
    """Read a line that states a date, alone or with its publisher, place or byline."""
    if block.words > LONGEST_CREDIT:
        return None
    if block.words <= LONGEST_ISSUED and (when := issued(block.text)):
        return Mark("date line", (Fact("date", when.edtf),))
    line = date_line(block.text)
    if line is None:
        return None
    field = "published" if line.is_labelled else "date"
    facts = [Fact(field, line.when.edtf)] if line.when else []
    if line.is_issue and sum(len(part.split()) for part in line.parts) <= MOST_BESIDE_ISSUE:
        return Mark("issue line", tuple(facts))
    if placed := besides.read_placed(block.text, line):
        return Mark("date line", (*facts, *placed))
    for part in line.parts:
        more = besides.read_beside(part)
        if more is None:
            return None
        facts += more
    if sum(fact.field == "outlet" for fact in facts) > 1:
        if "|" not in block.text:
            return None  # "Storm over Kolm - Report No. 4 - 3 May 2010" is a headline
        facts = besides.told_apart(facts)
    return Mark("date line", tuple(facts))


def source(block: Block) -> Mark | None:
    """Read "The original source of this story is X"."""
    if block.words > 2 * LONGEST_CREDIT:
        return None
    if found := _ORIGINAL.match(block.text):
        line = date_line(found["outlet"])
        if line and line.when and not line.parts:  # "First published on Sun 4 May 2014 11.20"
            return Mark("source line", (Fact("date", line.when.edtf),))
        outlet = owners.outlet_in(found["outlet"])
        return Mark("source line", (Fact("original", outlet),) if outlet else ())
    if (found := _SOURCE.match(block.text)) and block.words <= LONGEST_SOURCE:
        return Mark(
            "source line",
            owners.credited(found["outlet"], "source" if found["label"] else "issuer"),
        )
    return None


def copyright_line(block: Block) -> Mark | None:
    """Read "Copyright © X, 2009": an agency, or one who may be the publisher."""
    is_short = block.words <= LONGEST_CREDIT
    is_notice = _COPYRIGHT.match(block.text) or (is_short and _RIGHTS.search(block.text))
    if block.words > LONGEST_COPYRIGHT or not is_notice or _IS_PROSE.match(block.text):
        return None
    if not (_YEAR.search(block.text) or _RIGHTS.search(block.text) or _NOTICE.match(block.text)):
        return Mark("copyright", (), Reach.SECTION)  # "Picture © Ann Lee" is a credit
    first = re.split(r"\.\s|;", _COPYRIGHT.sub(" ", block.text, count=1), maxsplit=1)[0]
    named = [
        part.strip(" .,-–—|/")
        for part in re.split(r",|&|\|| and ", _COPYRIGHT_NOISE.sub(" ", first))
    ]
    named = [owners.without_company(owner) for owner in named]
    facts = [
        Fact("agency", agency)
        if (agency := agencies.agency_named(owner))
        else Fact("owner", " ".join(owner.split()))
        for owner in named
        if owner
        and owner[0].isupper()
        and not _MAKER.match(owner)
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
    agency = agencies.agency_named(found["agency"])
    facts = [Fact("date", date[0].edtf)] if date else []
    return Mark(
        "wire trailer", (*facts, *((Fact("agency", agency),) if agency else ())), Reach.REST
    )
