"""What a saved page declares of itself: JSON-LD, meta tags, headline, credits, dates, language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from bs4 import Tag
from bs4.element import NavigableString

from sitegen.cleaning import attribution, titles
from sitegen.cleaning.blocks import Block
from sitegen.cleaning.credits import read_credit
from sitegen.cleaning.dated import is_of_publication
from sitegen.cleaning.dates import read_iso
from sitegen.cleaning.declarations import Declarations, Placed, attribute, collect
from sitegen.cleaning.evidence import Claim, best
from sitegen.cleaning.headlines import read_headline
from sitegen.cleaning.languages import language_code
from sitegen.cleaning.linkeddata import read_linked_data
from sitegen.cleaning.webpage import Page

BEFORE_HEADLINE = 400  # letters of the page within which a date or a credit is the headline's own
BEHIND_HEADLINE = 700
BETWEEN_NAMES = 120  # letters from one author to the next; further on others are credited
STEPS_BACK = 8  # elements and strings from a time back to its label
LONGEST_LABEL = 40  # letters
BLOCKS_BEFORE = 3
BLOCKS_BEHIND = 6

# Meta tag -> field and rank: what publishing systems write comes before what people fill in.
_METAS = {
    "og:title": ("title", 10), "parsely-title": ("title", 12), "citation_title": ("title", 12),
    "dc.title": ("title", 14), "dcterms.title": ("title", 14), "twitter:title": ("title", 16),
    "article:published_time": ("date", 10), "og:article:published_time": ("date", 10),
    "article:published": ("date", 10), "og:published_time": ("date", 10),
    "datepublished": ("date", 12), "parsely-pub-date": ("date", 12),
    "article.published": ("date", 12), "cxenseparse:recs:publishtime": ("date", 12),
    "rnews:datepublished": ("date", 12), "originalpublicationdate": ("date", 12),
    "sailthru.date": ("date", 14), "dc.date.issued": ("date", 14), "dcterms.issued": ("date", 14),
    "citation_publication_date": ("date", 14), "citation_online_date": ("date", 16),
    "prism.publicationdate": ("date", 14), "bt:pubdate": ("date", 14),
    "pubdate": ("date", 16), "publishdate": ("date", 16), "publish-date": ("date", 16),
    "publish_date": ("date", 16), "published": ("date", 16), "published-date": ("date", 16),
    "published_date": ("date", 16), "publication_date": ("date", 16),
    "publication-date": ("date", 16), "gtm-publish-date": ("date", 16),
    "dc.date": ("date", 46), "date": ("date", 46), "dcterms.created": ("date", 46),
    "dcterms.date": ("date", 46), "dc.date.created": ("date", 46), "displaydate": ("date", 46),
    "parsely-author": ("author", 14), "byl": ("author", 16), "sailthru.author": ("author", 16),
    "cxenseparse:author": ("author", 16), "article:author": ("author", 20),
    "author": ("author", 22), "dc.creator": ("author", 22), "dcterms.creator": ("author", 22),
    "citation_author": ("author", 22), "article:author_name": ("author", 22),
    "og:site_name": ("publisher", 10), "dc.publisher": ("publisher", 14),
    "dcterms.publisher": ("publisher", 14), "publisher": ("publisher", 16),
    "cre": ("publisher", 16), "application-name": ("publisher", 30),
    "og:url": ("url", 12),
}  # fmt: skip

# What a line by the headline states -> field and rank; a page's head may show the day of a visit.
_BESIDE = {"published": ("date", 37), "date": ("date", 38), "author": ("author", 38)}


def read_claims(page: Page) -> tuple[Claim, ...]:
    """Return what the page declares, each with the place of the declaration."""
    found = collect(page.soup)
    claims = [*read_linked_data(found.scripts), *_metas(found.metas), *_elements(found)]
    shown = [heading.text for heading in found.headings]
    declared = [claim.value for claim in sorted(claims, key=lambda claim: claim.rank)
                if claim.field == "title"]  # fmt: skip
    site = best(claims, "publisher")
    claims += read_headline(
        shown, declared, found.window, site.value if site else None, page.blocks
    )
    if title := best(claims, "title"):
        claims += _near(found, title.value)
        claims += _beside(page.blocks, title.value)
    return tuple(claims)


def _metas(metas: Sequence[tuple[str, str]]) -> Iterator[Claim]:
    labels = {name: content.lower() for name, content in metas if name.startswith("twitter:label")}
    for name, content in metas:
        field, rank = _METAS.get(name, ("", 0))
        if field == "author" or labels.get(name.replace("data", "label")) == "written by":
            yield from read_credit(content, name, rank or 18)
        elif field == "date":
            if when := read_iso(content):
                yield Claim("date", when.edtf, name, rank)
        elif field and (field != "url" or _is_web(content)):
            yield Claim(field, content, name, rank)


def _elements(found: Declarations) -> Iterator[Claim]:
    if code := language_code(found.language):
        yield Claim("language", code, "html lang", 30)
    if _is_web(found.address):
        yield Claim("url", found.address, "link canonical", 10)
    for stamp in found.stamps:
        classes = set(attribute(stamp.tag, "class").split())
        is_declared = "datePublished" in attribute(stamp.tag, "itemprop").split()
        if is_declared or stamp.tag.has_attr("pubdate") or classes & {"published", "entry-date"}:
            yield from _stamped(stamp, 20)
    for credit in found.credits:
        if "author" in attribute(credit.tag, "rel").split():
            yield from read_credit(credit.text, "rel author", 18)


def _near(found: Declarations, title: str) -> Iterator[Claim]:
    """Read the times and the credits that stand by the headline."""
    headline = next((heading for heading in found.headings
                     if titles.same_title(heading.text, title)), None)  # fmt: skip
    if headline is None:
        return
    for stamp in found.stamps:
        if _is_near(stamp, headline):
            yield from _stamped(stamp, 22)
    signed: tuple[str, int] | None = None
    for credit in found.credits:
        style = attribute(credit.tag, "class")
        is_listed = signed is None or (style == signed[0] and credit.at - signed[1] < BETWEEN_NAMES)
        if is_listed and _is_near(credit, headline):
            claims = list(read_credit(credit.text, "byline", 24))
            if any(claim.field == "author" for claim in claims):
                signed = (style, credit.at)
            yield from claims


def _is_near(placed: Placed, headline: Placed) -> bool:
    return -BEFORE_HEADLINE <= placed.at - headline.at <= BEHIND_HEADLINE


def _stamped(stamp: Placed, rank: int) -> Iterator[Claim]:
    tag = stamp.tag
    written = attribute(tag, "datetime") or attribute(tag, "content") or stamp.text
    said = f"{attribute(tag, 'class')} {attribute(tag, 'itemprop')} {_words_before(tag)}"
    if is_of_publication(said) and (when := read_iso(written)):
        yield Claim("date", when.edtf, f"<{tag.name}> of publication", rank)


def _words_before(tag: Tag) -> str:
    """Return the words right before an element, "Updated:" for example."""
    strings = (node for node in islice(tag.previous_elements, STEPS_BACK)
               if type(node) is NavigableString)  # fmt: skip
    return next((text for node in strings if (text := node.strip()[-LONGEST_LABEL:])), "")


def _beside(blocks: Sequence[Block], title: str) -> Iterator[Claim]:
    """Read the lines of date and byline by the headline, whatever the markup says they are."""
    at = next((n for n, block in enumerate(blocks) if titles.same_title(block.text, title)), None)
    if at is None:
        return
    for block in blocks[max(0, at - BLOCKS_BEFORE) : at + 1 + BLOCKS_BEHIND]:
        mark = attribution.dated(block) or attribution.byline(block)
        for fact in mark.facts if mark else ():
            field, rank = _BESIDE.get(fact.field, ("", 0))
            if field:
                yield Claim(field, fact.value, f"line {block.line}", rank)


def _is_web(address: str) -> bool:
    return address.startswith(("http://", "https://"))
