"""What the address of a page tells: its domain, and often the day it was published."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from urllib.parse import urlsplit

from sitegen.cleaning.dates import find_date
from sitegen.cleaning.evidence import Claim

LONGEST = 2000  # characters
LEAST_LABELS = 2  # "example.com"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
# Without signs between them, month and day have two digits: others are the numbers of articles.
_DATED = (
    re.compile(
        rf"[/_-]{_YEAR}(?P<sign>[/_-])(?P<month>\d\d?|[a-z]{{3}})(?P=sign)(?P<day>\d\d?)(?![a-z\d])",
        re.IGNORECASE,
    ),
    re.compile(rf"[/_-]{_YEAR}(?P<month>\d\d)(?P<day>\d\d)(?![a-z\d])", re.IGNORECASE),
)
_HOST = re.compile(r"[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]+\Z")
# Hosts that keep what others publish.
_KEEPERS = re.compile(
    r"(?:^|\.)(?:archive\.\w+|archive-it\.org|webcitation\.org|perma\.cc|googleusercontent\.com|"
    r"(?:docs|drive|news|cdn)\.\w+\.\w+|dropbox\.com|facebook\.com|twitter\.com|x\.com|t\.me|"
    r"localhost|feedburner\.com|proxy\..*|ampproject\.org)\Z"
)
_SECOND = frozenset({"co", "com", "org", "net", "gov", "ac", "edu", "gob", "gouv", "or", "ne"})


def read_address(url: str) -> Iterator[Claim]:
    """Yield the day that the address names, and the domain for want of a publisher's name."""
    domain = domain_of(url)
    if not domain:
        return
    path = urlsplit(url[:LONGEST]).path
    for found in chain.from_iterable(form.finditer(path) for form in _DATED):
        stamp = f"{found['day']} {found['month']} {found['year']}"
        if found["month"].isdigit():
            stamp = f"{found['year']}-{found['month']}-{found['day']}"
        if dated := find_date(stamp):
            yield Claim("date", dated[0].edtf, "the address", 15)
            break
    # A reader who finds "latimes.com" knows who published; one who finds nothing does not.
    yield Claim("publisher", domain, "the address", 90)


def domain_of(url: str) -> str:
    """Return the domain of a web address, "" where it is none of the publisher's own."""
    try:
        host = urlsplit(url[:LONGEST].strip()).hostname or ""
    except ValueError:
        return ""
    host = re.sub(r"\A(?:www\d?|m|mobile|amp)\.(?=.*\.)", "", host.lower())
    return host if _HOST.match(host) and not _KEEPERS.search(host) else ""


def label_of(domain: str) -> str:
    """Return the part of a domain that names its owner: "latimes" of "www.latimes.com"."""
    labels = domain.split(".")
    if len(labels) < LEAST_LABELS:
        return ""
    is_national = len(labels) > LEAST_LABELS and labels[-2] in _SECOND
    return labels[-3] if is_national else labels[-2]
