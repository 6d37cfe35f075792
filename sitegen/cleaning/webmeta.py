"""What a saved page declares of itself: JSON-LD, meta tags, headline, dates, language."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from bs4 import Tag

from sitegen.cleaning import names, titles
from sitegen.cleaning.dates import read_iso
from sitegen.cleaning.evidence import Claim, best
from sitegen.cleaning.languages import language_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sitegen.cleaning.webpage import Page

DEEPEST_JSON = 12
LONGEST_JSON = 500_000  # characters of one script
_ARTICLES = frozenset({
    "Article", "NewsArticle", "BlogPosting", "Report", "ReportageNewsArticle",
    "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle",
    "LiveBlogPosting",     "TechArticle", "ScholarlyArticle", "SocialMediaPosting",
})  # fmt: skip
# Meta tag -> field and rank: what publishing systems write comes before what people fill in.
_METAS = {
    "og:title": ("title", 10), "twitter:title": ("title", 16), "dc.title": ("title", 14),
    "parsely-title": ("title", 12), "citation_title": ("title", 12),
    "article:published_time": ("date", 10), "og:article:published_time": ("date", 10),
    "datepublished": ("date", 12), "parsely-pub-date": ("date", 12), "sailthru.date": ("date", 14),
    "dc.date.issued": ("date", 14), "citation_publication_date": ("date", 14),
    "pubdate": ("date", 16), "dc.date": ("date", 46), "date": ("date", 46),
    "dcterms.created": ("date", 46), "article:author": ("author", 20), "author": ("author", 22),
    "dc.creator": ("author", 22), "parsely-author": ("author", 14), "byl": ("author", 16),
    "sailthru.author": ("author", 16), "og:site_name": ("publisher", 10),
    "dc.publisher": ("publisher", 14), "publisher": ("publisher", 16),
    "application-name": ("publisher", 30), "og:url": ("url", 12),
}  # fmt: skip
_NOBODY = {
    "admin",
    "administrator",
    "staff",
    "editor",
    "guest",
    "unknown",
    "webmaster",
    "user",
    "root",
}


def read_claims(page: Page) -> tuple[Claim, ...]:
    """Return what the page declares, each with the place of the declaration."""
    claims = [*_linked_data(page), *_metas(page), *_elements(page)]
    return (*claims, *_headline(page, claims))


def _linked_data(page: Page) -> Iterator[Claim]:
    for script in page.soup.select('script[type="application/ld+json"]', limit=20):
        text = script.string or ""
        if len(text) > LONGEST_JSON:
            continue
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            yield from _of_node(node)


def _nodes(data: Any) -> Iterator[dict[str, Any]]:
    """Yield every object of JSON-LD, the graph's and the nested ones."""
    level = [data]
    for _ in range(DEEPEST_JSON):
        following: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                yield value
                following.extend(value.values())
            elif isinstance(value, list):
                following.extend(value)
        level = following


def _of_node(node: dict[str, Any]) -> Iterator[Claim]:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    is_article = any(kind in _ARTICLES for kind in kinds)
    if not is_article and "WebPage" not in kinds:
        return
    rank = 8 if is_article else 18
    if is_article and isinstance(title := node.get("headline"), str):
        yield Claim("title", _plain(title), "JSON-LD headline", rank)
    if isinstance(stamp := node.get("datePublished"), str) and (when := read_iso(stamp)):
        yield Claim("date", when.edtf, "JSON-LD datePublished", rank)
    if isinstance(language := node.get("inLanguage"), str) and (code := language_code(language)):
        yield Claim("language", code, "JSON-LD inLanguage", rank)
    for name in _named(node.get("author")):
        yield from _author(name, "JSON-LD author", rank)
    if is_article:
        for name in _named(node.get("publisher"))[:1]:
            yield Claim("publisher", name, "JSON-LD publisher", rank + 4)


def _named(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    found = [item.get("name") if isinstance(item, dict) else item for item in values[:20]]
    return [_plain(name) for name in found if isinstance(name, str) and name.strip()]


def _metas(page: Page) -> Iterator[Claim]:
    for tag in page.soup.find_all("meta", limit=300):
        name = str(tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
        content = _plain(str(tag.get("content") or ""))
        field, rank = _METAS.get(name, ("", 0))
        if not field or not content:
            continue
        if field == "author":
            yield from _author(content, name, rank)
        elif field == "date":
            if when := read_iso(content):
                yield Claim("date", when.edtf, name, rank)
        elif field != "url" or content.startswith(("http://", "https://")):
            yield Claim(field, content, name, rank)


def _elements(page: Page) -> Iterator[Claim]:
    soup = page.soup
    html = soup.find("html")
    if isinstance(html, Tag) and (
        code := language_code(str(html.get("lang") or html.get("xml:lang") or ""))
    ):
        yield Claim("language", code, "html lang", 30)
    canonical = soup.find("link", rel="canonical")
    if isinstance(canonical, Tag) and str(canonical.get("href", "")).startswith(
        ("http://", "https://")
    ):
        yield Claim("url", str(canonical["href"]), "link canonical", 10)
    for tag in soup.select(
        '[itemprop~="datePublished"], time[pubdate], time.published, time.entry-date', limit=5
    ):
        if when := read_iso(str(tag.get("datetime") or tag.get("content") or tag.get_text())):
            yield Claim("date", when.edtf, f"<{tag.name}> of publication", 20)
    for tag in soup.select('[rel~="author"], [itemprop~="author"] [itemprop~="name"]', limit=10):
        yield from _author(" ".join(tag.get_text(" ").split()), "rel author", 18)


def _author(text: str, where: str, rank: int) -> Iterator[Claim]:
    people = names.persons(text) or names.persons(text.removeprefix("By ").removeprefix("by "))
    for name in people:
        yield Claim("author", name, where, rank)
    if (
        not people
        and names.is_organisation(text)
        and text.lower() not in _NOBODY
        and "/" not in text
    ):
        agency = names.agency_named(text)
        yield Claim("agency" if agency else "publisher", agency or text, where, 48)


def _headline(page: Page, claims: list[Claim]) -> Iterator[Claim]:
    """Check the declared titles against the headings that the page shows."""
    site = best(claims, "publisher")
    name = site.value if site else None
    declared = [
        claim.value if claim.where.startswith("JSON-LD") else titles.without_site(claim.value, name)
        for claim in claims
        if claim.field == "title"
    ]
    tag = page.soup.title
    window = _plain(tag.get_text()) if tag else ""
    shown = [_plain(heading.get_text(" ")) for heading in page.soup.find_all("h1", limit=10)]
    shown = [
        heading for heading in shown if heading and len(heading.split()) <= titles.LONGEST_TITLE
    ]
    suffix = titles.site_of(window, [*shown, *declared])
    if suffix:
        yield Claim("publisher", suffix, "title", 34)
    for heading in shown:
        known = [*declared, *([window] if window else [])]
        if any(titles.same_title(heading, title) for title in known):
            yield Claim("title", heading, "h1", 2)
            return
    if len(shown) == 1 and not declared:
        yield Claim("title", shown[0], "h1", 6)
    elif declared:
        yield Claim("title", declared[0], "the page's metadata", 7)
    elif window and _is_shown(page, titles.without_site(window)):
        yield Claim("title", titles.without_site(window), "title", 12)


def _is_shown(page: Page, title: str) -> bool:
    key = titles.title_key(title)
    return any(titles.title_key(block.text) == key for block in page.blocks)


def _plain(text: str) -> str:
    return " ".join(text.split())
