"""The gold is honest: what it wants or forbids stands in the source, and never both."""

import email
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from email.policy import default

import pytest
from bs4 import BeautifulSoup
from quality.measuring import Document, documents, holds, words

from sitegen.cleaning import decode
from sitegen.model import parse_when

PIECE = 8  # letters; a paragraph may be cut in two by a reference mark or the foot of a page


def test_every_paragraph_stands_in_its_source_in_order() -> None:
    assert not [
        f"{document.name}: {paragraph}"
        for document in documents()
        for paragraph in missing_paragraphs(document)
    ]


def test_every_fragment_and_optional_paragraph_stands_in_its_source() -> None:
    assert not [
        f"{document.name}: {text}"
        for document in documents()
        for text in (*document.gold.boilerplate, *document.gold.optional)
        if letters(text) not in letters(visible_text(document))
    ]


def test_no_fragment_stands_in_the_body_and_each_has_three_words() -> None:
    assert not [
        f"{document.name}: {fragment}"
        for document in documents()
        for fragment in document.gold.boilerplate
        if len(words(fragment)) < 3
        or holds(map(words, (*document.gold.body, *document.gold.optional)), words(fragment))
    ]


@pytest.mark.parametrize("field", ["title", "publisher", "agency", "authors", "dateline"])
def test_every_name_stands_in_its_source(field: str) -> None:
    assert not [
        f"{document.name}: {value}"
        for document in documents()
        for value in flat(document.gold.fields[field][:1])
        if letters(value) not in letters(visible_text(document) + source_text(document))
    ]


def test_every_date_is_edtf() -> None:
    dates = [value for document in documents() for value in flat(document.gold.fields["date"])]
    assert [parse_when(date).edtf for date in dates] == dates


def missing_paragraphs(document: Document) -> Iterator[str]:
    source, at = letters(visible_text(document)), 0
    for paragraph in document.gold.body:
        end = end_of(letters(paragraph), source, at)
        if end is None:
            yield paragraph
        else:
            at = end


def end_of(text: str, source: str, at: int) -> int | None:
    """Return where `text` ends that stands in `source` from `at` on, whole or in long pieces."""
    while text:
        lengths = range(1, len(text) + 1)
        found = bisect_left(lengths, 1, key=lambda length: source.find(text[:length], at) < 0)
        if found < min(PIECE, len(text)):
            return None
        at = source.index(text[:found], at) + found
        text = text[found:]
    return at


def visible_text(document: Document) -> str:
    if document.kind == "eml":
        return mail_text(document.raw)
    text = source_text(document)
    return shown(text) if document.kind == "html" else text


def source_text(document: Document) -> str:
    return decode(document.raw).text


def mail_text(raw: bytes) -> str:
    message = email.message_from_bytes(raw, policy=default)
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    texts = [(part.get_content_subtype(), part.get_content()) for part in parts]
    return "\n".join(
        [message["subject"], *(shown(text) if kind == "html" else text for kind, text in texts)]
    )


def shown(html: str) -> str:
    soup = BeautifulSoup(html, "lxml")
    for hidden in soup(["script", "style"]):
        hidden.decompose()
    return soup.get_text()


def letters(text: str) -> str:
    """Return `text` without spaces, marks and hyphens, which layout changes."""
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFC", text).casefold())


def flat(values: tuple[str | tuple[str, ...] | None, ...]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        else:
            yield from value or ()
