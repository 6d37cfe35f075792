"""A story told of an earlier year names that year once, and then only days and months."""

from __future__ import annotations

import re
from datetime import date
from itertools import islice

from sitegen.dating.days import MONTHS
from sitegen.dating.direction import Verdict, sentence_ends
from sitegen.dating.reading import MOST_LOOKED_BACK, Found

_STORY_REACH = 3000
_NEWS_MONTHS = 1  # this month and the last are news
_PARAGRAPH = "\n\n"
_NEXT_YEAR_RULE = "unit of context"  # "the following year"
_OPENING = re.compile(r"(?:\A|\n|[.!?:]\s)\s*(?:[A-Z][a-z]+\s){0,2}\Z")
_OPENING_REACH = 40
_POINTING = frozenset(":;")


def year_of_story(found: Found, verdict: Verdict, news: date) -> int:
    """Return the year that the story has for a day or month, or 0 where it belongs to the news.

    `news` is the (first) day that the publication gives it. Within a paragraph days and
    months follow the year told last ("In 1996 … in March"); farther on, a month that was told
    with its year keeps it. What lies ahead, and a month just past, is news.
    """
    if verdict.direction == "future":
        return 0
    reference = found.reference
    months_ago = (reference.year - news.year) * MONTHS + reference.month - news.month
    is_recent = found.scene.dated and news <= reference and months_ago <= _NEWS_MONTHS
    value, is_same_sentence = _told_last(found)
    if value and int(value[:4]) < reference.year:
        goes_back = news.month < int(value[5:7] or 1)
        stays = is_same_sentence or not (verdict.sure or is_recent)
        if stays and not (
            goes_back and (is_recent or (news <= reference and not is_same_sentence))
        ):
            return int(value[:4])
    if is_recent or verdict.sure:
        return 0
    year = int(found.explicit_context(rf"\d{{4}}-{news.month:02}(?:-.*)?", _STORY_REACH)[:4] or 0)
    return year if year <= reference.year or not found.scene.dated else 0


def _told_last(found: Found) -> tuple[str, bool]:
    """Return the date that the paragraph told last, year and all, and if this sentence does; or "".

    A year alone is the story's only where it opens a sentence: "In 1996 they met."
    """
    text, start = found.scene.text, found.match.start()
    for mention in islice(reversed(found.mentions), MOST_LOOKED_BACK):
        value, gap = mention.reading.value, text[mention.end : start]
        if _PARAGRAPH in gap:
            break
        if mention.reading.type not in ("DATE", "TIME") or not re.match(r"\d{4}(?:-\d|\Z)", value):
            continue
        lead = text[max(0, mention.start - _OPENING_REACH) : mention.start]
        told = value[4:] or mention.rule == _NEXT_YEAR_RULE or _OPENING.search(lead)
        if mention.reading.unresolved or not (told or gap.lstrip()[:1] in _POINTING):
            break
        return value, not sentence_ends(gap)
    return "", False
