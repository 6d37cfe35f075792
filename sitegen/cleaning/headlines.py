"""The title of a saved page: what it declares, checked against the headings that it shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sitegen.cleaning import titles
from sitegen.cleaning.blocks import Block
from sitegen.cleaning.evidence import Claim

# Words that a heading and a declared title have in common, of all of both (Dice). Editors word a
# headline anew for search engines: on 98 real pages, the 17 headings of
# articles that no declared title repeats score 0.53 and more, the others ("Our blog", "Discord",
# a series above its report) 0.31 and less.
LEAST_SHARED = 0.4
_SMALL = frozenset({
    "a", "an", "and", "are", "at", "by", "de", "der", "die", "for", "from", "how", "in", "is", "la",
    "le", "of", "on", "or", "the", "to", "und", "with", "your", "what",
})  # fmt: skip


def read_headline(
    shown: Sequence[str],
    declared: Sequence[str],
    window: str,
    site: str | None,
    blocks: Sequence[Block],
) -> Iterator[Claim]:
    """Yield the title, and the name of the site where the window's title ends with it."""
    shown = [text for text in shown if 0 < len(text.split()) <= titles.LONGEST_TITLE]
    told = [titles.without_site(text, site) for text in declared]
    known = [text for text in (*declared, *told, window) if text]
    prefix, behind = titles.behind_site(window, [block.text for block in blocks], shown)
    headings = [text for text in shown
                if not _is_site(text, site or prefix, window, known[:-1])]  # fmt: skip
    openings = titles.openings(window, site) if not behind else (behind,)
    on_page = next((text for text in openings if _is_shown(text, blocks)), "")
    heading = _confirmed(headings, known) or _likely(headings, [*told, *openings])
    for name in sorted({*shown} - {*headings})[:1]:
        yield Claim("publisher", name, "h1", 36)
    if suffix := titles.site_of(window, [*shown, *known[:-1], on_page]):
        yield Claim("publisher", suffix, "title", 34)
    if prefix:
        yield Claim("publisher", prefix, "title", 35)
    if heading:
        yield Claim("title", heading, "h1", 2)
    elif told:
        yield Claim("title", told[0], "the page's metadata", 7)
    elif len(headings) == 1:
        yield Claim("title", headings[0], "h1", 6)
    elif on_page:
        yield Claim("title", on_page, "title", 12)


def _confirmed(headings: Sequence[str], known: Sequence[str]) -> str:
    """Return the first heading that is a declared title; in small letters, if either is."""
    for text in headings:
        same = [title for title in known if titles.same_title(text, title)]
        if same:
            key = titles.title_key(text)
            cased = [t for t in same if not t.isupper() and titles.title_key(t) == key]
            return cased[0] if text.isupper() and cased else text
    return ""


def _likely(headings: Sequence[str], declared: Sequence[str]) -> str:
    """Return the heading that shares most words with a declared title, "" if none shares many."""
    scored = [(max((_shared(text, title) for title in declared), default=0.0), text)
              for text in headings]  # fmt: skip
    best, heading = max(scored, key=lambda pair: pair[0], default=(0.0, ""))
    return heading if best >= LEAST_SHARED else ""


def _shared(one: str, other: str) -> float:
    words, others = (set(titles.title_key(text).split()) - _SMALL for text in (one, other))
    return 2 * len(words & others) / max(1, len(words) + len(others))


def _is_site(heading: str, site: str | None, window: str, declared: Sequence[str]) -> bool:
    """Tell the name of the site, as a page shows it above every article."""
    key = titles.title_key(heading)
    parts = titles.parts(window)
    if len(heading.split()) > titles.LONGEST_SITE and heading in declared:
        return False
    return key == titles.title_key(site or "") or (
        len(parts) > 1 and key == titles.title_key(parts[-1]) and key != titles.title_key(parts[0])
    )


def _is_shown(title: str, blocks: Sequence[Block]) -> bool:
    key = titles.title_key(title)
    return any(titles.title_key(block.text) == key for block in blocks)
