"""The headline of a clipping, found among the lines above its body or checked against them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from sitegen.cleaning import names, organisations, shapes
from sitegen.cleaning.blocks import Block, Kind
from sitegen.cleaning.marks import Mark

LONGEST_SITE = 5  # words
LEAST_TITLE = 2  # words
LEAST_BEHIND_SITE = 3  # words of a headline behind the name of its site
TOP_LINES = 3
LONGEST_TITLE = 30  # words
FULL_TITLE = 12  # words beyond which a line is no more of a headline
UNDER_A_TITLE = ("byline", "date line")
LEAST_ABOVE = 5  # words of the headline over a standfirst; shorter lines are kickers and sections
LONGEST_MASTHEAD = 5  # words of the line over a slogan

_SITE_SUFFIX = re.compile(r"\s+(?:[|•·»]|[-–—]{1,2}|::?)\s+")
_SITE_PREFIX = re.compile(r":\s+|\s+(?:[|•·»]|[-–—]{1,2}|::)\s+")
_PAGE = re.compile(
    r"(?:page|seite|pagina|página)\s+\d+(?:\s+(?:of|von|de|sur|/)\s+\d+)?\Z", re.IGNORECASE
)


def find_title(blocks: Sequence[Block], marks: Sequence[Mark | None], body: int) -> int | None:
    """Return the place of the headline among the blocks before `body`, None if there is none."""
    keys = Counter(title_key(block.text[: shapes.MOST_LETTERS]) for block in blocks[:body])
    best, best_score = None, 0.0
    for index in range(body):
        if marks[index] is not None:
            continue
        score = _score(blocks, marks, index, body)
        # A page shows its headline twice: on its path and above its text.
        score += 4 * bool(score and keys[title_key(blocks[index].text)] > 1)
        if score > best_score:
            best, best_score = index, score
    return best


def same_title(one: str, other: str) -> bool:
    """Tell whether two titles are one, case, signs and a site's name at their end aside."""
    key, other_key = title_key(one), title_key(other)
    return bool(key) and (
        key == other_key or key in {title_key(part) for part in _SITE_SUFFIX.split(other)}
    )


@lru_cache(maxsize=4096)
def title_key(title: str) -> str:
    return " ".join(re.findall(r"\w+", title.casefold()))


def parts(title: str) -> list[str]:
    """Return what signs part in a page's title, without "page 1 of 2"."""
    found = [part.strip() for part in _SITE_SUFFIX.split(title) if part.strip()]
    return found[:-1] if len(found) > 1 and _PAGE.match(found[-1]) else found


def without_site(title: str, site: str | None = None) -> str:
    """Return a page's title without the name of its site: "Talks resume | News | The Courier"."""
    found = parts(title)
    if len(found) <= 1:
        return (found or [""])[0]
    if site and _is_name_of(found[-1], site):
        return title[: title.rindex(found[-1])].rstrip(shapes.SIGNS).strip()
    return max(found, key=len)


def without_outlet(title: str, outlet: str) -> str:
    """Return a title without the outlet's name, if exactly that ends it."""
    found = parts(title)
    is_named = len(found) > 1 and title_key(found[-1]) == title_key(outlet)
    return title[: title.rindex(found[-1])].rstrip(shapes.SIGNS) if is_named else title


def openings(window: str, site: str | None) -> tuple[str, ...]:
    """Return what a window's title may begin with: all but its last part, or its longest."""
    found = parts(window)
    whole = window[: window.rindex(found[-1])].rstrip(shapes.SIGNS) if len(found) > 1 else window
    return (whole, without_site(window, site)) if window else ()


def site_of(window: str, headlines: Iterable[str]) -> str:
    """Return the name of the site that ends a window's title behind a known headline, or ""."""
    found = parts(window)
    if len(found) <= 1 or len(found[-1].split()) > LONGEST_SITE:
        return ""
    known = {title_key(headline) for headline in headlines}
    return found[-1] if any(title_key(part) in known for part in found[:-1]) else ""


def behind_site(window: str, lines: Sequence[str], headings: Iterable[str]) -> tuple[str, str]:
    """Return the site and the headline of "The Harbour: Talks resume", ("", "") for others.

    `lines` are those of the page: the site's name is at its top, or a heading, and the headline
    comes after it.
    """
    for found in _SITE_PREFIX.finditer(window[: shapes.MOST_LETTERS]):
        site, headline = window[: found.start()], window[found.end() :]
        at = next((n for n, line in enumerate(lines) if site and site in line), None)
        is_long = len(site.split()) > LONGEST_SITE or len(headline.split()) < LEAST_BEHIND_SITE
        if at is None or is_long:
            continue
        under = [title_key(line) for line in lines[at + 1 :]]
        is_top = at < TOP_LINES
        if title_key(headline) in under and (is_top or site in headings):
            return site, headline
    return "", ""


def _is_name_of(text: str, site: str) -> bool:
    """Tell a site's name, or the beginning of it: "The Harbour" of "The Harbour Monitor"."""
    key, whole = title_key(text), title_key(site)
    return bool(key) and f"{whole} ".startswith(f"{key} ")


def _score(blocks: Sequence[Block], marks: Sequence[Mark | None], index: int, body: int) -> float:
    block = blocks[index]
    words = block.words
    if not LEAST_TITLE <= words <= LONGEST_TITLE or len(block.text) > shapes.MOST_LETTERS:
        return 0
    if block.text.endswith((".", ",", ";", ":")):
        return 0
    if shapes.is_path_or_caption(block.text):
        return 0
    if block.kind is not Kind.HEADING and _is_credit(block.text):
        return 0
    under = index + 1 + _is_standfirst(blocks, marks, index + 1)
    following = marks[under] if under < len(marks) else None
    score = min(words, FULL_TITLE) - 0.2 * (body - index)
    score += 8 * (block.kind is Kind.HEADING)
    score += 6 * (following is not None and following.rule in UNDER_A_TITLE)
    score += 20 * shapes.is_labelled(block.text)
    score -= 12 * _is_standfirst(blocks, marks, index)
    score -= 12 * (shapes.is_numbered(block.text) or shapes.is_section(block.text))
    score -= 4 * block.text[0].islower()
    score -= 8 * shapes.has_two_sentences(block.text)
    return max(score, 0.1)


def _is_standfirst(blocks: Sequence[Block], marks: Sequence[Mark | None], index: int) -> bool:
    """Tell the line under a headline from the headline under a slogan or a kicker."""
    if not 0 < index < len(blocks) or blocks[index].kind is Kind.HEADING:
        return False
    if not (_is_line(blocks, marks, index - 1) and _is_line(blocks, marks, index)):
        return False
    is_slogan = index - 1 == 1 and blocks[0].words <= LONGEST_MASTHEAD
    is_list = index > 1 and _is_line(blocks, marks, index - 2)  # of teasers, one of many
    above, block = blocks[index - 1], blocks[index]
    is_shorter = block.words < above.words or (block.text.isupper() and not above.text.isupper())
    is_same = title_key(above.text) == title_key(block.text)
    return not (is_slogan or is_list or is_shorter or is_same or shapes.is_issue(above.text))


def _is_line(blocks: Sequence[Block], marks: Sequence[Mark | None], index: int) -> bool:
    """Tell a line that could be a headline."""
    text = blocks[index].text
    is_long = blocks[index].words >= LEAST_ABOVE and text[-1] not in ".,;:"
    if marks[index] is not None or not is_long or len(text) > shapes.MOST_LETTERS:
        return False
    return not (_is_credit(text) or shapes.is_path_or_caption(text) or shapes.is_numbered(text))


def _is_credit(text: str) -> bool:
    """Tell the name of an outlet, a signature and "Period covered: May" from a headline."""
    # "Governor Signs Bridge Act" could be a name, too, were it not for its length.
    is_short = len(text.split()) <= LEAST_TITLE or "," in text or " and " in text
    if is_short and names.read_signature(text):
        return True
    first, *rest = parts(shapes.without_number(text)) or [text]
    is_outlet = organisations.is_outlet(first) and all(map(shapes.is_numbered, rest))
    return is_outlet or shapes.is_note(text)
