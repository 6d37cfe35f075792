"""The year of a day or month that has none: of the news, or of the story of an earlier year.

Such a story names its year once, and then only days and months.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import islice

from sitegen.dating.days import MONTHS
from sitegen.dating.direction import Verdict, sentence_ends
from sitegen.dating.reading import MOST_LOOKED_BACK, Found, Mention

_STORY_REACH = 3000
_NEXT_PARAGRAPH = 300
_NEWS_MONTHS = 1  # this month and the last are news
_LIKELY_MONTHS = 8  # farther back, a story told just before is likelier
_NEWS_DAYS = 45  # on either side of the publication
_PARAGRAPH = "\n\n"
_NEXT_YEAR_RULE = "unit of context"  # "the following year"
_DEICTIC_DAYS = frozenset({"weekday", "clock time", "time of day", "part of its day"})  # rules
_OPENING = re.compile(r"(?:\A|\n|[.!?:]\s)\s*(?:[A-Z][a-z]+\s){0,2}\Z")
_OPENING_REACH = 40
_POINTING = frozenset(":;")


def year_of_story(found: Found, verdict: Verdict, news: date) -> int:
    """Return the year that the story has for a day or month, or 0 where it belongs to the news.

    `news` is the (first) day that the publication gives it. Within a paragraph days and months
    follow the year told last ("In 1996 … in March"); farther on, a month that was told with its
    year keeps it, and what is over but would lie ahead belongs to the story, too.
    """
    reference = found.reference
    if verdict.direction == "future":
        return 0
    months_ago = (reference.year - news.year) * MONTHS + reference.month - news.month
    is_over = news <= reference
    is_recent = found.scene.dated and is_over and months_ago <= _NEWS_MONTHS
    told, is_same_sentence = _told_last(found)
    if told and int(told[:4]) < reference.year:
        goes_back = news.month < int(told[5:7] or 1)
        if is_same_sentence:
            stays = not (goes_back and is_recent)
        elif verdict.direction == "past":
            stays = not (verdict.governed or is_recent or (goes_back and is_over))
        else:
            is_near = abs((news - reference).days) <= _NEWS_DAYS
            stays = not (verdict.governed or is_near or goes_back)
        if stays:
            return int(told[:4])
    if is_recent or verdict.governed:
        return 0
    told = found.explicit_context(rf"\d{{4}}-{news.month:02}(?:-.*)?", _STORY_REACH)
    is_likely = is_over and months_ago <= _LIKELY_MONTHS
    if not told and verdict.direction == "past" and not is_likely:
        told = found.explicit_context(r"\d{4}-\d\d(?:-.*)?", _NEXT_PARAGRAPH)
    year = int(told[:4] or 0)
    return year if year <= reference.year or not found.scene.dated else 0


def day_of_story(found: Found) -> date | None:
    """Return the day of an earlier year that the paragraph told last, year and all, or None."""
    told, _ = _told_last(found)
    if len(told) < len("1962-02-28") or not found.scene.dated:
        return None
    day = date.fromisoformat(told[:10])
    return day if day.year < found.reference.year - 1 else None


def _told_last(found: Found) -> tuple[str, bool]:
    """Return the date that the paragraph told last, year and all, and if this sentence does; or "".

    A year alone is the story's only where it opens a sentence ("In 1996 they met.") or no other
    verb comes between ("won in 1998, beating Halm on 30 May").
    """
    text, start = found.scene.text, found.match.start()
    for mention in islice(reversed(found.mentions), MOST_LOOKED_BACK):
        value, gap = mention.reading.value, text[mention.end : start]
        if _PARAGRAPH in gap:
            break
        if mention.reading.type not in ("DATE", "TIME") or mention.rule in _DEICTIC_DAYS:
            continue
        if not re.match(r"\d{4}(?:-\d|\Z)", value):
            continue
        if mention.reading.unresolved or not (value[4:] or _is_told(found, mention, gap)):
            break
        return value, not sentence_ends(gap)
    return "", False


def _is_told(found: Found, mention: Mention, gap: str) -> bool:
    """Tell whether a year alone is the year of what follows."""
    lead = found.scene.text[max(0, mention.start - _OPENING_REACH) : mention.start]
    if mention.rule == _NEXT_YEAR_RULE or _OPENING.search(lead) or gap.lstrip()[:1] in _POINTING:
        return True
    return not sentence_ends(gap) and not found.scene.cues.verbs.search(gap)
