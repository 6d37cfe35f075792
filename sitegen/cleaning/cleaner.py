"""Cleaning as a whole: read the blocks, sift them, settle what is known."""

from __future__ import annotations

from sitegen.cleaning import mail, webmeta, webpage
from sitegen.cleaning.copied import read_copied
from sitegen.cleaning.evidence import Claim, best
from sitegen.cleaning.extract import Extract, SourceKind
from sitegen.cleaning.filtering import sift
from sitegen.cleaning.settling import settle
from sitegen.cleaning.unpacked import saved_from


def clean(text: str, kind: SourceKind, url: str | None = None) -> Extract:
    """Return the body and the metadata of a clipping.

    `text` is as `decode` gives it; `url` is where it came from, if that is known. Whatever the
    text, there is a result: an empty body comes with a doubt.
    """
    if kind is SourceKind.HTML:
        return _clean_page(text, url)
    if kind is SourceKind.EMAIL:
        return _clean_mail(text, url)
    return _clean_copied(text, url)


def _clean_copied(text: str, url: str | None) -> Extract:
    blocks, furniture = read_copied(text)
    return settle(sift(blocks), (), furniture, url)


def _clean_page(text: str, url: str | None) -> Extract:
    page = webpage.read_page(text)
    saved = saved_from(text)
    claims = (
        *webmeta.read_claims(page),
        *((Claim("url", saved, "the mark of the saved page", 40),) if saved else ()),
    )
    title = best(claims, "title")
    return settle(
        sift(page.blocks, title.value if title else None, page.surroundings), claims, (), url
    )


def _clean_mail(text: str, url: str | None) -> Extract:
    letter = mail.read_mail(text)
    subject = best(letter.claims, "title")
    title = subject.value if subject else None
    if letter.html:
        page = webpage.read_page(letter.html)
        return settle(sift(page.blocks, title, page.surroundings), letter.claims, (), url)
    blocks, furniture = read_copied(letter.text)
    sifted = sift(blocks, title, is_letter=True)
    return settle(sifted, letter.claims, (*letter.dropped, *furniture), url)
