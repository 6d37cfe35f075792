"""llms.txt: the site in one page of Markdown, for language models (https://llmstxt.org)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sitegen.locales import ENGLISH
from sitegen.model import Brief, Site
from sitegen.pages import parts, urls
from sitegen.pages.exports.catalogue import catalogue_of
from sitegen.pages.page import OutputFile

MOST_BRIEFS = 50

_PAGES = (
    (urls.CHRONOLOGY, "Chronology", "all dated events, in order, with their sources"),
    (urls.ACTORS, "Actors", "persons, states, organisations, groups and places"),
    (urls.BRIEFS, "Briefs", "each is one source: who published it, when, what it says happened"),
    (urls.THEMES, "Themes", "the subjects of the briefs"),
    (urls.SOURCES, "Sources", "who published what this site is made from"),
)


def llms_txt(site: Site) -> OutputFile:
    """Return what the site is, its pages, its data and its newest briefs."""
    return OutputFile(urls.LLMS, "\n".join(_lines(site)).encode(errors="replace"))


def _lines(site: Site) -> Iterator[str]:
    origin = urls.origin(site.settings.base_url)
    yield f"# {_plain(site.settings.title)}\n"
    if site.settings.description:
        yield f"> {_plain(site.settings.description)}\n"
    pages = ((urls.page(page.id), page.title, page.summary or "") for page in site.pages)
    data = ((offer.path, offer.label, offer.note) for offer in catalogue_of(ENGLISH))
    briefs = ((urls.brief(b.id), b.title, _about(b)) for b in site.briefs[:MOST_BRIEFS])
    yield from _section("Pages", (*_PAGES, *pages), origin)
    yield from _section("Data", data, origin)
    yield from _section("Newest briefs", briefs, origin)


def _section(
    heading: str, links: Iterable[tuple[str, str, str]], origin: urls.Origin
) -> Iterator[str]:
    yield f"## {heading}\n"
    for path, title, note in links:
        link = f"- [{_plain(title)}]({origin.of(path)})"
        yield f"{link}: {_plain(note)}" if note else link
    yield ""


def _about(brief: Brief) -> str:
    """Return who published a brief, when (EDTF), and its summary."""
    credit = parts.credit_of(brief, ENGLISH)
    published = f"{credit}, {brief.date}" if brief.date else credit
    return f"{published}. {brief.summary}" if brief.summary else published


def _plain(text: str) -> str:
    """Return `text` as Markdown that reads as it, on one line."""
    return re.sub(r"[\\`*_\[\]<>#]|&(?=#?\w+;)", r"\\\g<0>", " ".join(text.split()))
