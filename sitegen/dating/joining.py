"""What two neighbouring mentions say together: a range, a shared year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sitegen.dating.days import WEEK, after_months, move_days, weekday_after
from sitegen.dating.direction import NEVER, right_before
from sitegen.dating.edtf import edtf_of
from sitegen.dating.reading import Mention, Reading

_MONTH_OR_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?\Z")
_MONTH = re.compile(r"(\d{4})-(\d\d)\Z")
_YEARLESS_RULES = frozenset({"month", "month day"})
_OPEN_WORDS = 24
_MONTHS_TOLD = re.compile(r"P(\d{1,2})([MY])\Z")
_LONGEST_PERIOD = 24  # months


@dataclass(frozen=True, slots=True)
class JointWords:
    """The words of a language that join dates, each field a pattern.

    `of_day` stands between a time and its day; `since` and `until` before a date; `from_word`
    before a range and `to_word` inside it, `between_word` and `and_word` likewise; `and_word`
    also joins neighbouring months. `ended` stands between a period and its last day ("the year to
    31 March"); what was `moved` until a day lasts no longer. An `article` may stand before a date.
    """

    of_day: str = NEVER
    since: str = NEVER
    until: str = NEVER
    from_word: str = NEVER
    to_word: str = NEVER
    between_word: str = NEVER
    and_word: str = NEVER
    ended: str = NEVER
    moved: str = NEVER
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
    ended: re.Pattern[str]
    moved: re.Pattern[str]


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
        ended=re.compile(rf"\s+(?:{words.ended})\s+\Z", re.IGNORECASE),
        moved=re.compile(rf"\b(?:{words.moved})\b[^.;]*\Z", re.IGNORECASE),
    )


def with_shared_years(
    mentions: Sequence[Mention], text: str, words: Joints, reference: date
) -> tuple[Mention, ...]:
    """Return the mentions with the two ends of a range in order, in the year that one of them has.

    "May to July 2009" is of one year; "from Monday to Friday" ends after it begins.
    """
    shared = list(mentions)
    for index in range(len(shared) - 1, 0, -1):
        first, last = shared[index - 1], shared[index]
        gap = text[first.end : last.start]
        if first.rule == last.rule == "weekday" and words.to_word.match(gap):
            shared[index - 1 : index + 1] = _weekdays_in_order(first, last, reference)
        elif _is_joint(first, last, text, words):
            if last.reading.unresolved and words.to_word.match(gap):
                shared[index] = last._replace(reading=_after(first.reading, last.reading))
            else:
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
        before = mentions[index - 1] if index else None
        moved = words.moved.search(left)
        ended = before and _period_ended(before, mention, text, words)
        if ended:
            values[index - 1], values[index] = None, ended
        elif (
            last
            and "/" not in last
            and not moved
            and _is_range(left, mentions[index : index + 2], text, words)
        ):
            values[index], values[index + 1] = f"{value}/{last}", None
        elif words.since.search(left):
            values[index] = f"{value}/.."
        elif words.until.search(left) and not moved:
            values[index] = f"../{value}"
    return tuple(values)


def _period_ended(period: Mention, end: Mention, text: str, words: Joints) -> str | None:
    """Return the months that "the three months to 31 December" or "the quarter ended" mean."""
    found = _MONTHS_TOLD.match(period.reading.value)
    if not words.ended.match(text[period.end : end.start]):
        return None
    if not _MONTH_OR_DAY.match(end.reading.value):
        return None
    if found:
        months = int(found[1]) * (12 if found[2] == "Y" else 1)
    elif "-Q" in period.reading.value:
        months = 3
    else:
        return None
    last = date.fromisoformat(f"{end.reading.value[:7]}-01")
    first = after_months(last, 1 - months)
    if months > _LONGEST_PERIOD or first is None:
        return None
    return f"{first:%Y-%m}/{last:%Y-%m}" if months > 1 else f"{last:%Y-%m}"


def _is_joint(first: Mention, last: Mention, text: str, words: Joints) -> bool:
    gap = text[first.end : last.start]
    return (
        first.rule in _YEARLESS_RULES
        and bool(_MONTH_OR_DAY.match(first.reading.value))
        and bool(_MONTH_OR_DAY.match(last.reading.value))
        and (bool(first.reading.unresolved) or not last.reading.unresolved)
        and bool(words.to_word.match(gap) or words.and_word.match(gap) or gap.strip() == ",")
    )


def _weekdays_in_order(first: Mention, last: Mention, reference: date) -> tuple[Mention, Mention]:
    """Return two weekdays with the second in the week after the first.

    Where both are over, but the second of this week is not, the week before is meant.
    """
    start, end = (date.fromisoformat(m.reading.value[:10]) for m in (first, last))
    after = weekday_after(move_days(start, 1), end.isoweekday())
    if start <= reference and end <= reference < after:
        start, after = move_days(start, -WEEK), move_days(after, -WEEK)
    return _on_day(first, start), _on_day(last, after)


def _on_day(mention: Mention, day: date) -> Mention:
    value = f"{day}{mention.reading.value[10:]}"
    return mention._replace(reading=replace(mention.reading, value=value))


def _after(first: Reading, last: Reading) -> Reading:
    """Return `last` in the year of `first`, or the next where it would come before."""
    year = int(first.value[:4]) + (last.value[4:] < first.value[4:])
    return _in_year(last, year, first.unresolved)


def _in_year_of(last: Reading, first: Reading) -> Reading:
    """Return `first` in the year of `last`, or the year before where it would come later."""
    if last.unresolved and first.value <= last.value:
        return first
    year = int(last.value[:4]) - (first.value[4:] > last.value[4:])
    return _in_year(first, year, first.unresolved if last.unresolved else "")


def _in_year(reading: Reading, year: int, unresolved: str) -> Reading:
    value = f"{year:04}{reading.value[4:]}"
    return replace(reading, value=value, unresolved=unresolved) if edtf_of(value) else reading


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
