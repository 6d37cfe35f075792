"""Rules that read months, years, decades and centuries."""

from __future__ import annotations

import re

from sitegen.dating.choosing import year_of_month
from sitegen.dating.days import day_or_none
from sitegen.dating.reading import Found, Reading
from sitegen.dating.story import year_of_story

_SURNAME = re.compile(r"[^\S\n]+[A-Z][a-z]+\b")
_MONTH_NOUN = re.compile(r"\s+(?:Fools|Revolution|Day|War|Uprising|Coup|Congress|Declaration)\b")
_LISTED_WITH = re.compile(r"\b(?:and|or|as)\s+\Z")
_SPEAKS = re.compile(r"\s(?:said|says|told|added)\b")
_FIRST_NAME = re.compile(
    r"[\w.,]\s+(?:[A-Z][a-z]+\s)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|In|On|Since)[A-Z][a-z]+\s\Z"
)
_RELATIVE = re.compile(
    r"\b(?:wife|husband|daughter|son|mother|father|sister|brother|widow|aunt),?\s+\Z", re.IGNORECASE
)
_LONGEST_RANGE = 60  # years
_FIRST_LIKELY_YEAR, _LAST_LIKELY_YEAR = 1850, 2060
_YEARS_OF_THIRDS = {
    "early": 0, "beginning": 0, "start": 0, "mid": 5, "middle": 5, "late": 9, "end": 9,
}  # fmt: skip
_YEAR_GOVERNOR = re.compile(
    r"(?:\b(?:in|since|of|from|until|till|by|circa|around|before|after|during|year|to|and|through|"
    r"between|early|late|mid|fiscal|en|depuis|de|im|seit|bis|jahr)|[(])[\s-]*\Z",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\s+(?:people|men|women|children|soldiers|troops|dollars|euros|pounds|miles|feet|tons|tonnes|"
    r"metres|meters|km|kilometers|kilometres|acres|jobs|workers|employees|shares|points|units|"
    r"residents|homes|houses|students|voters|votes|copies|pages|calories|rpm|"
    r"percent|per cent|million|billion|members|cases|deaths|delegates|hours|minutes|seconds)\b",
    re.IGNORECASE,
)
_BUILT = re.compile(r"-[a-z]{2}")
_MONEY_OR_NAME = re.compile(
    r"(?:[$€£¥#№.,:/]|\b(?:No|Rs|Area|Flight|Boeing|Room|Windows|Route|Series|Train|train|Model|"
    r"Highway|Class|Mark|Agenda|Vision|Expo|Euro|"
    r"[Rr]oom|[Rr]esolution|[Pp]age|[Aa]rticle|[Ss]ection|[Pp]aragraph|[Cc]hapter|[Gg]ate|Runner)"
    r"\.?\s?)\Z"
)


def year_range(found: Found) -> Reading | None:
    """2004-2006, the 2008-09 season, 1999/2000."""
    first, text = int(found.text("first_year")), found.text("last_year")
    last = int(text) if len(text) > len("09") else first // 100 * 100 + int(text)
    if len(text) == len("09") and last < first:
        last += 100
    if not first < last <= first + _LONGEST_RANGE or _MONEY_OR_NAME.search(found.before(14)):
        return None
    return Reading(f"{first}/{last}")


def month_in_year(found: Found) -> Reading:
    """July 2009."""
    return Reading(f"{found.year():04}-{found.whole('month'):02}", about=found.is_rough)


def month_in_told_year(found: Found) -> Reading | None:
    """July of that year."""
    year = found.year_told()
    return Reading(f"{year}-{found.whole('month'):02}", about=found.is_rough) if year else None


def month_in_shifted_year(found: Found) -> Reading:
    """July last year."""
    year, month = found.reference.year + found.whole("shift"), found.whole("month")
    return Reading(f"{year:04}-{month:02}", f"XXXX-{month:02}", about=found.is_rough)


def month_alone(found: Found) -> Reading | None:
    """July: the nearest, or the one that the words around it point to; "May" needs a governor."""
    if _is_first_name(found) or (
        found.is_listed("monthname", "name_like") and not _is_governed(found)
    ):
        return None
    month, verdict = found.whole("monthname"), found.verdict()
    year = year_of_month(month, found.reference, verdict)
    news = day_or_none(year, month, 1)
    told = year_of_story(found, verdict, news) if news else 0
    unresolved = "" if told else f"XXXX-{month:02}"
    return Reading(
        f"{told or year:04}-{month:02}",
        unresolved,
        about=found.is_rough,
        cue=verdict.cue,
        aside=verdict.governed,  # "since January" is told beside the story
    )


def shifted_month(found: Found) -> Reading:
    """Last August, next May, this September."""
    month, shift = found.whole("monthname"), found.whole("shift")
    year, now = found.reference.year, found.reference.month
    if shift < 0:
        year -= month >= now - 1
    elif shift > 0:
        year += month <= now
    return Reading(
        f"{year:04}-{month:02}",
        f"XXXX-{month:02}",
        about=found.is_rough,
        cue=found.text("shift"),
    )


def year_alone(found: Found) -> Reading | None:
    """1998, where it is no count, price or name; likely years need no governor."""
    year = found.year()
    if _MONEY_OR_NAME.search(found.before(14)) or _COUNTED.match(found.after(16)):
        return None
    if _BUILT.match(found.after(3)):
        return None  # "a 1998-built ship"
    likely = _FIRST_LIKELY_YEAR <= year <= _LAST_LIKELY_YEAR and found.text("year")[0] not in "'’"
    if not likely and not _YEAR_GOVERNOR.search(found.before(12)):
        return None
    return Reading(f"{year:04}", about=found.is_rough)


def decade(found: Found) -> Reading:
    """The 1990s, the nineties, of the twentieth century where none is named."""
    digits = re.sub(r"\D", "", found.text("decade"))
    year = int(digits) if digits else found.whole("decade")
    year += 1900 if year < 100 else 0  # noqa: PLR2004  "the nineties"
    third = _YEARS_OF_THIRDS.get(found.text("part").lower().split(" of")[0].removeprefix("the "))
    edtf = "" if third is None else f"{year + third:04}~"
    return Reading(f"{year // 10:03}", edtf=edtf)


def century(found: Found) -> Reading:
    """The 20th century; as an adjective it is no date."""
    return Reading(f"{found.whole('ordinal') - 1:02}", about=found.is_rough)


def _is_governed(found: Found) -> bool:
    """Tell whether a word like "in" or "late" marks a doubtful month ("May", "March") as one."""
    words = found.before(12).lower().split()
    governors = found.scene.words.get("month_governor", {})
    return found.has("part") or bool(words and words[-1] in governors)


def _is_first_name(found: Found) -> bool:
    """Tell whether a month is somebody's name: "Prosecutor April Lindgren", "his wife, June,"."""
    if _is_governed(found) and not _LISTED_WITH.search(found.before(8)):
        return False
    if _SURNAME.match(found.after(20)) and not _MONTH_NOUN.match(found.after(20)):
        return True
    if _SPEAKS.match(found.after(8)) or _FIRST_NAME.search(found.before(20)):
        return True
    return bool(_RELATIVE.search(found.before(14))) and found.after(1) == ","
