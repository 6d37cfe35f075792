"""What the JSON-LD of a page says of its article, however it was broken on the way."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any

from sitegen.cleaning.credits import read_credit
from sitegen.cleaning.dates import read_iso
from sitegen.cleaning.declarations import plain
from sitegen.cleaning.evidence import Claim
from sitegen.cleaning.languages import language_code

DEEPEST = 12
LONGEST = 500_000  # characters of one script
MOST_NAMES = 20

_ARTICLE = re.compile(r"(?:\w*Article|\w*Posting|\w*Report)\Z")
_ADVERT = "JobPosting"
# What hangs from an article or a page and is another's: teasers, comments, reviews, the series.
_OTHERS = frozenset({
    "itemListElement", "relatedLink", "hasPart", "isPartOf", "mentions", "review", "reviews",
    "comment", "citation", "isBasedOn", "liveBlogUpdate", "blogPost", "subjectOf", "about",
})  # fmt: skip
_WRAPPING = re.compile(r"\A\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|(?://)?\s*\]\]>|;)\s*\Z")
_LAST_COMMA = re.compile(r",(\s*[}\]])")


def read_linked_data(scripts: Iterable[str]) -> Iterator[Claim]:
    """Yield what the articles, and then the pages, of the scripts declare."""
    data = [_parsed(text) for text in scripts if len(text) <= LONGEST]
    named = {node["@id"]: node for node in _nodes(data, frozenset())
             if isinstance(node.get("@id"), str) and "name" in node}  # fmt: skip
    for node in _nodes(data, _OTHERS):
        yield from _of_node(node, named)


def _parsed(text: str) -> Any:
    """Read JSON; as its writers break it, too: in a comment, with last commas, escaped for HTML."""
    bare = _WRAPPING.sub("", _WRAPPING.sub("", text))
    for attempt in (text, bare, _LAST_COMMA.sub(r"\1", bare), unescape(bare)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(data: Any, skipped: frozenset[str]) -> Iterator[dict[str, Any]]:
    """Yield every object, the graph's and the nested ones, but for those under `skipped` keys."""
    level = [data]
    for _ in range(DEEPEST):
        following: list[Any] = []
        for value in level:
            if isinstance(value, dict):
                yield value
                following.extend(inner for key, inner in value.items() if key not in skipped)
            elif isinstance(value, list):
                following.extend(value)
        level = following


def _of_node(node: dict[str, Any], named: Mapping[str, dict[str, Any]]) -> Iterator[Claim]:
    kinds = [kind for kind in _listed(node.get("@type")) if isinstance(kind, str)]
    is_article = any(_ARTICLE.match(kind) and kind != _ADVERT for kind in kinds)
    if not is_article and "WebPage" not in kinds:
        return
    rank = 8 if is_article else 18
    if is_article and isinstance(title := node.get("headline") or node.get("name"), str):
        yield Claim("title", plain(title), "JSON-LD headline", rank)
    if isinstance(stamp := node.get("datePublished"), str) and (when := read_iso(stamp)):
        yield Claim("date", when.edtf, "JSON-LD datePublished", rank)
    for language in _listed(node.get("inLanguage"))[:1]:
        if isinstance(language, str) and (code := language_code(language)):
            yield Claim("language", code, "JSON-LD inLanguage", rank)
    for name in _names(node.get("author") or node.get("creator"), named):
        yield from read_credit(name, "JSON-LD author", rank)
    if is_article:
        for name in _names(node.get("publisher"), named)[:1]:
            yield Claim("publisher", name, "JSON-LD publisher", rank + 4)


def _names(value: Any, named: Mapping[str, dict[str, Any]]) -> list[str]:
    """Return names, written out, as objects or as references to objects elsewhere."""
    names = []
    for item in _listed(value)[:MOST_NAMES]:
        name = item
        if isinstance(item, dict):
            name = item.get("name") or named.get(str(item.get("@id")), item).get("name")
        names += [plain(one) for one in _listed(name) if isinstance(one, str) and one.strip()]
    return names


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
