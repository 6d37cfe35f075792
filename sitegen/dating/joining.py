"""What two neighbouring mentions say together: a time of its day, a range, a shared year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sitegen.dating.direction import sentence_ends
from sitegen.dating.edtf import edtf_of
from sitegen.dating.reading import Mention, Reading

_MONTH_OR_DAY = re.compile(r"\d{4}-\d\d(?:-\d\d)?\Z")
_MONTH = re.compile(r"(\d{4})-(\d\d)\Z")
_DAYPART_RULE = "part of its day"
_CLOCK_RULES = frozenset({"clock time", "named time", _DAYPART_RULE})
_OPEN_WORDS = 24


@dataclass(frozen=True, slots=True)
class Joints:
    """The words of a language that join dates, as patterns.

    `of_day` stands between a time and its day; `since` and `until` before a date; `from_word`
    before a range and `to_word` inside it, `between_word` and `and_word` likewise; `and_word`
    also joins neighbouring months.
    """

    of_day: re.Pattern[str]
    since: re.Pattern[str]
    until: re.Pattern[str]
    from_word: re.Pattern[str]
    to_word: re.Pattern[str]
    between_word: re.Pattern[str]
    and_word: re.Pattern[str]


def joints(
    of_day: str, since: str, until: str, from_to: tuple[str, str], between_and: tuple[str, str]
) -> Joints:
    """Return the joints of a language from its words."""
    before = r"\b(?:{})\s+(?:the\s+|le\s+|dem\s+|der\s+)?\Z"
    inside = r"\s*(?:{}|[-–—])\s*\Z"
    return Joints(
        *(
            re.compile(pattern, re.IGNORECASE)
            for pattern in (
                rf"[,\s]*(?:(?:{of_day})\s+)?\Z",
                before.format(since),
                before.format(until),
                before.format(from_to[0]),
                inside.format(from_to[1]),
                before.format(between_and[0]),
                rf"\s+(?:{between_and[1]})\s+\Z",
            )
        )
    )


def with_times_joined(mentions: Sequence[Mention], text: str, words: Joints) -> tuple[Mention, ...]:
    """Return the mentions with each time of day and the day beside it made one."""
    joined: list[Mention] = []
    for mention in mentions:
        whole = _joined(joined[-1], mention, text, words) if joined else None
        if whole:
            joined[-1] = whole
        else:
            joined.append(mention)
    return tuple(joined)


def with_days_of_times(mentions: Sequence[Mention], text: str) -> tuple[Mention, ...]:
    """Return the mentions with each time of day put on the day that its paragraph names nearest.

    A day before it in the sentence comes first, then one after it, then one of the paragraph.
    "The morning" of no day is none, unless it is past: then it is of the day of publication.
    """
    placed = (_on_its_day(mention, mentions, text) for mention in mentions)
    return tuple(mention for mention in placed if mention)


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


def _joined(first: Mention, last: Mention, text: str, words: Joints) -> Mention | None:
    gap = text[first.end : last.start]
    if not words.of_day.match(gap):
        return None
    clock, day = (first, last) if first.rule in _CLOCK_RULES else (last, first)
    value = day.reading.value.partition("T")[0]
    if clock.rule not in _CLOCK_RULES or day.rule in _CLOCK_RULES or not _is_day(value):
        return None
    time = clock.reading.value.partition("T")[2]
    open_day = day.reading.unresolved.partition("T")[0]
    unresolved = f"{open_day}T{time}" if open_day else ""
    reading = replace(day.reading, value=f"{value}T{time}", unresolved=unresolved, type="TIME")
    return Mention(first.start, last.end, "time of day", reading)


def _on_its_day(clock: Mention, mentions: Sequence[Mention], text: str) -> Mention | None:
    if clock.rule not in _CLOCK_RULES or not clock.reading.unresolved.startswith("XXXX-XX-XXT"):
        return clock
    near = [
        (_steps(clock, day, text), day)
        for day in mentions
        if day.reading.type in ("DATE", "TIME")
        and day.rule not in _CLOCK_RULES
        and _is_day(day.reading.value.partition("T")[0])
        and not _is_contrary(clock.reading, day.reading)
    ]
    steps, day = min(near, key=lambda pair: pair[0], default=(_FAR, clock))
    if steps[0] > _SAME_PARAGRAPH:
        lost = clock.rule == _DAYPART_RULE and clock.reading.direction != "past"
        return None if lost else clock
    time = clock.reading.value.partition("T")[2]
    date, open_date = (v.partition("T")[0] for v in (day.reading.value, day.reading.unresolved))
    unresolved = f"{open_date}T{time}" if open_date else ""
    reading = replace(clock.reading, value=f"{date}T{time}", unresolved=unresolved)
    return clock._replace(reading=reading)


def _is_contrary(clock: Reading, day: Reading) -> bool:
    """Tell whether a time that is over would stand on a day to come, or the other way."""
    published = clock.value[: len("2009-01-26")]
    if clock.direction == "past":
        return day.value[: len(published)] > published
    return clock.direction == "future" and day.value[: len(published)] < published


_FAR = (9, 0)
_SAME_PARAGRAPH = 2


def _steps(clock: Mention, day: Mention, text: str) -> tuple[int, int]:
    """Return how far a day is from a time: in the sentence before, after, in the paragraph."""
    gap = text[day.end : clock.start] if day.end <= clock.start else text[clock.end : day.start]
    if "\n\n" in gap:
        return _FAR
    if not sentence_ends(gap):
        return (0 if day.end <= clock.start else 9 if "(" in gap else 1, len(gap))
    return (2 if day.end <= clock.start else 9, len(gap))


def _is_day(value: str) -> bool:
    return len(value) == len("2009-01-26") and bool(_MONTH_OR_DAY.match(value))


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
