"""What a citation of a brief says, whatever the notation: the source, and where it was read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from sitegen.locales import ENGLISH
from sitegen.model import Brief, Precision, When, visible
from sitegen.pages.dates import published_view

# An initial, if need be behind one first name, says which of the words is the family name:
# "A. Writer", "John F. Kennedy", but neither "Mao Zedong" nor "Staff Reporter".
_WITH_INITIALS = re.compile(
    r"(?P<given>(?:[^\W\d_]{2,}\ )?(?:[^\W\d_]\.(?:-[^\W\d_]\.)?\ )+)"
    r"(?P<family>[^\W\d_]+(?:[-'’][^\W\d_]+)*)\Z",
    re.VERBOSE,
)
_NOT_IN_ADDRESSES = re.compile(  # RFC 3986, 2
    r"[^\w!#$%&'()*+,./:;=?@\[\]~-]|%(?![0-9a-f]{2})", re.ASCII | re.IGNORECASE
)
_PLAIN = (Precision.DAY, Precision.MONTH, Precision.YEAR)


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote; `given` and `family` are set only where the name itself tells them apart."""

    name: str
    given: str = ""
    family: str = ""


@dataclass(frozen=True, slots=True)
class Cited:
    """The source of a brief as published. Every text is one line; what is not known is "".

    `via` is the page on which it was read, `url` the address of the source, else of that page.
    """

    key: str
    title: str
    authors: tuple[Author, ...]
    publisher: str
    agency: str  # where it is neither author nor publisher
    original: str
    date: When | None
    url: str
    is_elsewhere: bool  # the source has an address of its own
    retrieved: When | None  # the exact day on which the source was at its address
    language: str
    via: str

    @property
    def dated(self) -> str:
        """The date in words, with what is wrong with it; "n.d." where nobody knows it."""
        shown = published_view(self.date, ENGLISH)
        if not shown:
            return "n.d."
        return f"{shown.words} [inferred]" if shown.known == "inferred" else shown.words

    @property
    def credits(self) -> tuple[str, ...]:
        """Who else had a part in it, each in a sentence without its stop."""
        return (
            *([f"Distributed by {self.agency}"] if self.agency else []),
            *([f"First published by {self.original}"] if self.original else []),
        )

    @property
    def notes(self) -> str:
        """What the fields of reference managers have no place for."""
        is_plain = self.date is None or (self.date.precision in _PLAIN and not self.date.qualifier)
        dated = [] if is_plain else [f"Dated {self.dated}"]
        return ". ".join((*self.credits, *dated, f"Via {self.via}"))


def cited_of(brief: Brief, address: str, site_title: str) -> Cited:
    """Return what to cite of a brief whose page of the site is at `address`."""
    source, page = brief.source, safe_address(address)
    publisher, agency = one_line(source.publisher), one_line(source.agency)
    names = tuple(name for author in source.authors if (name := one_line(author)))
    is_credited = agency != publisher
    writers = names or ((agency,) if agency and is_credited else ())
    original = one_line(source.original)
    retrieved = source.retrieved
    is_a_day = retrieved and retrieved.precision is Precision.DAY and not retrieved.qualifier
    return Cited(
        key=brief.id,
        title=one_line(source.title) or one_line(brief.title),
        authors=tuple(author_of(name) for name in writers),
        publisher=publisher,
        agency=agency if names and is_credited else "",
        original=original if original not in (publisher, agency) else "",
        date=brief.date,
        url=safe_address(source.url) if source.url else page,
        is_elsewhere=bool(source.url),
        retrieved=retrieved if source.url and is_a_day else None,
        language=one_line(brief.language),
        via=", ".join(filter(None, (one_line(site_title), page))),
    )


def author_of(name: str) -> Author:
    """Return an author, with the parts of the name where initials show them."""
    found = _WITH_INITIALS.match(name)
    if found and all(word[0].isupper() and word.upper() != "AND" for word in name.split()):
        return Author(name, found["given"].strip(), found["family"])
    return Author(name)


def one_line(text: str | None) -> str:
    """Return `text` in one line, without the characters that nobody sees."""
    return " ".join(visible(" ".join((text or "").split())).split())


def safe_address(address: str) -> str:
    """Return an address in which nothing can end a field, a group or a line.

    Other letters are spelt as RFC 3987 (3.1) has it: not every TeX can typeset them.
    """
    return _NOT_IN_ADDRESSES.sub(lambda found: quote(found[0]), visible(address))
