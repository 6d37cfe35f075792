"""Times of day, each on its day: the one beside it, else the nearest in its paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from sitegen.dating.direction import sentence_ends
from sitegen.dating.joining import Joints
from sitegen.dating.reading import Mention, Reading

_DAY = re.compile(r"\d{4}-\d\d-\d\d\Z")
_PARAGRAPH = "\n\n"
_PART_OF_DAY = "part of its day"
_TIMES = frozenset({"clock time", "named time", _PART_OF_DAY})  # rules
_NEAREST = 6  # mentions on either side


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
    "The morning" of no day is of the day of publication, or of any day where nothing happens.
    """
    placed: list[Mention] = []
    for index, mention in enumerate(mentions):
        if mention.rule not in _TIMES:
            placed.append(mention)
            continue
        beside = mentions[max(0, index - _NEAREST) : index + _NEAREST]
        day = _day_of(mention, beside, text)
        if day:
            placed.append(mention._replace(reading=_on(day.reading, mention.reading)))
        elif mention.rule != _PART_OF_DAY or _is_of_today(mention, text):
            placed.append(mention)
    return tuple(placed)


def _is_of_today(mention: Mention, text: str) -> bool:
    """Tell whether "the evening" is that of the publication; "the night of 30 to 31 May" is not."""
    is_of = text.startswith(" of", mention.end)
    return mention.reading.direction != "present" and not is_of


def _joined(first: Mention, last: Mention, text: str, words: Joints) -> Mention | None:
    if not words.of_day.match(text[first.end : last.start]):
        return None
    time, day = (first, last) if first.rule in _TIMES else (last, first)
    if time.rule not in _TIMES or day.rule in _TIMES or not _DAY.match(_day(day.reading.value)):
        return None
    reading = replace(_on(day.reading, time.reading), direction=None, cue=day.reading.cue)
    return Mention(first.start, last.end, "time of day", reading)


def _day_of(time: Mention, beside: Sequence[Mention], text: str) -> Mention | None:
    days = [
        (distance, day)
        for day in beside
        if day.rule not in _TIMES
        and _DAY.match(_day(day.reading.value))
        and not _is_contrary(time.reading, day.reading)
        and (distance := _distance(time, day, text))
    ]
    return min(days, key=lambda pair: pair[0])[1] if days else None


def _distance(time: Mention, day: Mention, text: str) -> tuple[int, int] | None:
    """Return how far a day is: before in the sentence, after in it, in the paragraph; then letters.

    A day in brackets is of another time: "04:20 (17:20 GMT on Sunday)".
    """
    is_before = day.end <= time.start
    gap = text[day.end : time.start] if is_before else text[time.end : day.start]
    if _PARAGRAPH in gap:
        return None
    if sentence_ends(gap):
        return (2, len(gap)) if is_before else None
    if is_before:
        return (0, len(gap))
    return None if "(" in gap else (1, len(gap))


def _is_contrary(time: Reading, day: Reading) -> bool:
    """Tell whether a time that is over would stand on a day to come, or the other way."""
    published, told = _day(time.value), _day(day.value)
    if time.direction == "past":
        return told > published
    return time.direction == "future" and told < published


def _on(day: Reading, time: Reading) -> Reading:
    """Return a time of day on a day."""
    told, open_day = _day(day.value), _day(day.unresolved)
    hour = time.value.partition("T")[2]
    unresolved = f"{open_day}T{hour}" if open_day else ""
    return replace(time, value=f"{told}T{hour}", unresolved=unresolved, aside=day.aside)


def _day(value: str) -> str:
    return value.partition("T")[0]
