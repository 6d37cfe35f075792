"""What a line states beside its date: a place, a byline, an outlet, a label."""

from __future__ import annotations

import re

from sitegen.cleaning import agencies, names, organisations
from sitegen.cleaning.bylines import read_byline
from sitegen.cleaning.dated import DateLine
from sitegen.cleaning.dates import find_date
from sitegen.cleaning.marks import Fact

LONGEST = 6  # words

_INNER_BY = re.compile(r"(?:^|\s)(?:[-–—|]\s*)?(?:by|By|BY|von|par|por)\s+(?=[^\W\da-z_])")
_LABEL = re.compile(
    r"(?:[^\W\d_][\w ]{2,20}:|\d+ (?:comments?|min(?:ute)?s?(?: read)?|views|shares)|"
    r"(?:lesezeit|temps de lecture|lecture|reading time|tiempo de lectura):?\s*\d+\s*\w+\.?|"
    r"\d+ min\.? (?:lesezeit|de lecture|lezen|de lectura)|"
    r"in [^\W\d_][\w&]*(?: [\w&]+)?)\Z",
    re.IGNORECASE,
)
_CREDIT_LABEL = re.compile(r"(?:source|quelle|fuente|fonte)\s*:\s*|(?<=\b[Bb][Yy]):", re.IGNORECASE)
_PLACED = re.compile(
    r"(?P<place>[^\W\d_a-z][\w.'’-]*(?:[ ][^\W\d_]\w+){0,2}),\s+"
    r"(?P<article>(?:le|am|den|dne|li)\s+)?(?=\d|[^\W\d_]+\.?\s\d)[^()|]{6,40}?"
    r"\s*(?:\((?P<agency>[^()]{2,30})\))?\Z"
)
_SIGN = re.compile(r"[A-ZÄÖÜ]{2,8}(?:[-/][A-ZÄÖÜ]{2,8})?\Z")  # an agency we do not know
_SMALL = {"of", "the", "de", "du", "des", "&", "and", "la", "le"}
_TITLED = re.compile(
    r"(?i:(?:(?:vice|deputy|foreign|prime|federal|state)[\s-]+){0,2}(?:president|minister|chancellor|secretary|ambassador|senator|"
    r"director|professor|prof|dr|mr|mrs|ms|sir|lord|lady|chairman|governor|mayor|general)\b\.?"
    r"(?:[- ]general)?)\s+(?!of\b|for\b)[^\W\da-z_]",
)
_PLACES = re.compile(
    r"(?:new|san|los|las|saint|st\.?|tel|the hague|hong|washington|buenos|rio|cape|kuala|santa|"
    r"são|sao|addis|abu|sri|port|la|el|den|frankfurt)\b",
    re.IGNORECASE,
)


def read_placed(text: str, line: DateLine) -> tuple[Fact, ...]:
    """Read a dateline that stands alone: "Wien, 2. Februar 2023 (APA)", "Bruxelles, le 30 avril".

    Of "Geneva, 12 May 2009" nothing but the date is sure: outlets are written so, too.
    """
    found = _PLACED.match(text)
    if not found or line.when is None or find_date(found["place"]):
        return ()
    place = Fact("dateline", names.as_written(found["place"]))
    if not (sign := found["agency"]):
        is_letter = found["article"] and not organisations.is_organisation(found["place"])
        return (place,) if is_letter else ()
    agency = agencies.agency_named(sign) or (sign if _SIGN.match(sign) else None)
    return (place, Fact("agency", agency)) if agency else ()


def told_apart(facts: list[Fact]) -> list[Fact]:
    """Of "Ann Lee | The Harbour Monitor", keep the writer and the outlet; of two outlets, none."""
    named = [fact.value for fact in facts if fact.field == "outlet"]
    writers = [name for name in named if names.is_person(name)]
    others = [name for name in named if name not in writers]
    rest = [fact for fact in facts if fact.field != "outlet"]
    if len(writers) != 1 or len(others) != 1:
        return rest
    return [*rest, Fact("author", names.as_written(writers[0])), Fact("outlet", others[0])]


def read_beside(part: str) -> tuple[Fact, ...] | None:
    """Read what stands beside a date: a byline, an outlet, a label; None where it is prose."""
    if _LABEL.match(part) or ("@" in part and " " not in part):
        return ()
    part = _CREDIT_LABEL.sub("", part)
    if by := _INNER_BY.search(part):
        before = (
            read_beside(part[: by.start()].strip(" ,")) if part[: by.start()].strip(" ,") else ()
        )
        after = read_byline("By " + part[by.end() :])
        return (*before, *after) if after and before is not None else None
    words = part.split()
    if organisations.is_outlet(part):
        return (Fact("outlet", names.outlet_as_written(part)),)
    if len(words) > LONGEST or not all(word[:1].isupper() or word in _SMALL for word in words):
        return None
    if _TITLED.match(part):  # "President Ann Lee, 3 May" is who spoke
        return ()
    if agency := agencies.agency_named(part):
        return (Fact("agency", agency),)
    pieces = part.split(", ")
    named = [piece for piece in pieces if organisations.is_organisation(piece)]
    if not named and len(pieces) == 1 and len(words) > 1 and not _PLACES.match(part):
        named = pieces
    return (Fact("outlet", names.outlet_as_written(named[0])),) if len(named) == 1 else ()
