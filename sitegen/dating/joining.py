"""What two neighbouring mentions say together: a range, a shared year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sitegen.dating.direction import NEVER, right_before
from sitegen.dating.edtf import edtf_of
from sitegen.dating.reading import Mention, Reading

_MONTH_OR_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?\Z")
_MONTH = re.compile(r"(\d{4})-(\d\d)\Z")
_OPEN_WORDS = 24


@dataclass(frozen=True, slots=True)
class JointWords:
    """The words of a language that join dates, each field a pattern.

    `of_day` stands between a time and its day; `since` and `until` before a date; `from_word`
    before a range and `to_word` inside it, `between_word` and `and_word` likewise; `and_word`
    also joins neighbouring months. An `article` may stand before a date.
    """

    of_day: str = NEVER
    since: str = NEVER
    until: str = NEVER
    from_word: str = NEVER
    to_word: str = NEVER
    between_word: str = NEVER
    and_word: str = NEVER
    article: str = NEVER


@dataclass(frozen=True, slots=True)
class Joints:
    """The same, compiled."""

    of_day: re.Pattern[str]
    since: re.Pattern[str]
    until: re.Pattern[str]
    from_word: re.Pattern[str]
    to_word: re.Pattern[str]
    between_word: re.Pattern[str]
    and_word: re.Pattern[str]


def compile_joints(words: JointWords) -> Joints:
    """Return the joints of a language."""
    return Joints(
        of_day=re.compile(rf"[,\s]*(?:(?:{words.of_day})\s+)?\Z", re.IGNORECASE),
        since=right_before(words.since, words.article),
        until=right_before(words.until, words.article),
        from_word=right_before(words.from_word, words.article),
        to_word=re.compile(rf"\s*(?:{words.to_word}|[-–—])\s*\Z", re.IGNORECASE),
        between_word=right_before(words.between_word, words.article),
        and_word=re.compile(rf"\s+(?:{words.and_word})\s+\Z", re.IGNORECASE),
    )


def with_shared_years(mentions: Sequence[Mention], text: str, words: Joints) -> tuple[Mention, ...]:
    """Return the mentions with the year of the last given to the first ("May to July 2009")."""
    shared = list(mentions)
    for index in range(len(shared) - 1, 0, -1):
        first, last = shared[index - 1], shared[index]
        if _is_joint(first, last, text, words):
            reading = _in_year_of(last.reading, first.reading)
            shared[index - 1] = first._replace(reading=reading)
    return tuple(shared)


def edtf_of_mentions(
    mentions: Sequence[Mention], text: str, words: Joints, *, dated: bool
) -> tuple[str | None, ...]:
    """Return the EDTF of each mention; a range stands with its first date, None with its last."""
    values = [_own_edtf(mention.reading, dated=dated) for mention in mentions]
    for index, mention in enumerate(mentions):
        value = values[index]
        if value is None or "/" in value:
            continue
        left = text[max(0, mention.start - _OPEN_WORDS) : mention.start]
        last = values[index + 1] if index + 1 < len(values) else None
        if last and "/" not in last and _is_range(left, mentions[index : index + 2], text, words):
            values[index], values[index + 1] = f"{value}/{last}", None
        elif words.since.search(left):
            values[index] = f"{value}/.."
        elif words.until.search(left):
            values[index] = f"../{value}"
    return tuple(values)


def _is_joint(first: Mention, last: Mention, text: str, words: Joints) -> bool:
    gap = text[first.end : last.start]
    return (
        bool(first.reading.unresolved)
        and bool(_MONTH_OR_DAY.match(first.reading.value))
        and bool(_MONTH_OR_DAY.match(last.reading.value))
        and first.rule.startswith("month")
        and bool(words.to_word.match(gap) or words.and_word.match(gap) or gap.strip() == ",")
    )


def _in_year_of(last: Reading, first: Reading) -> Reading:
    """Return `first` in the year of `last`, or the year before where it would come later."""
    if last.unresolved and first.value <= last.value:
        return first
    year = int(last.value[:4]) - (first.value[4:] > last.value[4:])
    unresolved = first.unresolved if last.unresolved else ""
    value = f"{year:04}{first.value[4:]}"
    return replace(first, value=value, unresolved=unresolved) if edtf_of(value) else first


def _own_edtf(reading: Reading, *, dated: bool) -> str | None:
    if reading.type not in ("DATE", "TIME") or (reading.unresolved and not dated):
        return None
    return reading.edtf or edtf_of(reading.value, about=reading.about)


def _is_range(left: str, pair: Sequence[Mention], text: str, words: Joints) -> bool:
    first, last = pair
    gap = text[first.end : last.start]
    if last.reading.value <= first.reading.value:
        return False
    if words.to_word.match(gap):
        return not gap.strip().isalpha() or bool(words.from_word.search(left))
    if not words.and_word.match(gap):
        return False
    return bool(words.between_word.search(left)) or _are_neighbours(first, last)


def _are_neighbours(first: Mention, last: Mention) -> bool:
    """Tell whether one month follows the other ("in July and August")."""
    months = [_MONTH.match(mention.reading.value) for mention in (first, last)]
    one, two = (int(at[1]) * 12 + int(at[2]) if at else 0 for at in months)
    return bool(one and two) and two - one == 1
