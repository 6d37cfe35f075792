"""Which way a date points: back, forward or at the day itself, by the words around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from sitegen.dating.expression import Direction

# In characters: farther than this a verb belongs to another clause. The values hardly matter: on
# TimeBank 60-150 to the left and 30-90 to the right differ by at most one month and one weekday.
LEFT_REACH = 90
RIGHT_REACH = 80

NEVER = r"(?!)"
_SENTENCE_END = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-ZÀ-Ý])|\n\s*\n")
# A full stop after one of these, or after a single capital, ends no sentence.
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|Jr|Sr|Inc|Corp|Co|Ltd|No|vs|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\Z"
)
_LONGEST_ABBREVIATION = 6  # letters, with one before it
_HALF_OF_DAY = re.compile(r"\b[ap]\.m\Z")


@dataclass(frozen=True, slots=True)
class CueWords:
    """The words of a language that point, each field a pattern of whole words.

    Governors point by standing right before the date ("until"), the other words anywhere near:
    `surely` ("will") ahead and `happened` ("sank") back however far, `future` and `past` ("said")
    only within reach. `timetable` are present-tense verbs that tell what is to come ("meets on
    Monday"). `asides` between the date and its verb say who speaks ("On Monday, said the mayor,
    ..."). An `article` may stand between a governor and the date.
    """

    future_governors: str = NEVER
    past_governors: str = NEVER
    surely: str = NEVER
    happened: str = NEVER
    future: str = NEVER
    timetable: str = NEVER
    past: str = NEVER
    present: str = NEVER
    asides: str = NEVER
    article: str = NEVER


@dataclass(frozen=True, slots=True)
class Cues:
    """The same, compiled."""

    governors: re.Pattern[str]
    verbs: re.Pattern[str]
    asides: re.Pattern[str]


class Verdict(NamedTuple):
    """Where the words point, and the word that decided; no cue, no word.

    "Since" right before the date (it is `governed`), or "will", is `sure`: it points however far
    the date is. A `timetable` is told in the present tense: ahead for any day but today.
    """

    direction: Direction
    cue: str
    sure: bool = False
    governed: bool = False
    is_timetable: bool = False


def compile_cues(words: CueWords) -> Cues:
    """Return the cues of a language; those that look ahead are tried first."""
    governors = rf"(?P<future>{words.future_governors})|(?P<past>{words.past_governors})"
    verbs = (
        rf"(?P<surely>{words.surely})|(?P<future>{words.future})|(?P<timetable>{words.timetable})|"
        rf"(?P<happened>{words.happened})|(?P<past>{words.past})|(?P<present>{words.present})"
    )
    return Cues(
        right_before(governors, words.article),
        re.compile(rf"\b(?:{verbs})(?!\w)", re.IGNORECASE),
        re.compile(rf"\A,\s+(?:{words.asides})\b[^,]{{0,40}},"),
    )


def right_before(words: str, article: str) -> re.Pattern[str]:
    """Return a pattern of words at the end of what stands before a date, an article apart.

    An elided word needs no space: "d'avril".
    """
    return re.compile(rf"\b(?:{words})(?:\s+|(?<=['’]))(?:{article})?\Z", re.IGNORECASE)


def verdict_at(text: str, start: int, end: int, cues: Cues) -> Verdict:
    """Return where `text[start:end]` points: governor, nearest verb on the left, else right.

    On the right the first verb that points decides: "On Monday the mayor, who is ill, will go."
    """
    left = _this_sentence_before(text, start)
    governor = cues.governors.search(left)
    if governor:
        return _verdict(governor)._replace(sure=True, governed=True)
    verbs = list(cues.verbs.finditer(left))
    if verbs:
        return _verdict(verbs[-1])
    right = cues.asides.sub("", _this_sentence_after(text, end))
    following = [_verdict(found) for found in cues.verbs.finditer(right)]
    pointing = (verdict for verdict in following if verdict.direction != "present")
    return next(pointing, following[0] if following else Verdict("present", ""))


def _verdict(found: re.Match[str]) -> Verdict:
    direction: Direction = "past"
    if found.lastgroup in ("surely", "future", "timetable"):
        direction = "future"
    elif found.lastgroup == "present":
        direction = "present"
    cue = " ".join(found[found.lastgroup or 0].split())
    return Verdict(
        direction,
        cue,
        sure=found.lastgroup in ("surely", "happened"),
        is_timetable=found.lastgroup == "timetable",
    )


def _this_sentence_before(text: str, start: int) -> str:
    first = max(0, start - LEFT_REACH)
    if first:  # no half word: "scheduled" is a cue of its own, not "-heduled"
        first = text.find(" ", first, start) + 1 or start
    left = text[first:start]
    return left[max(sentence_ends(left), default=0) :]


def _this_sentence_after(text: str, end: int) -> str:
    right = text[end : end + RIGHT_REACH]
    return right[: min(sentence_ends(right), default=None)]


def sentence_ends(text: str) -> list[int]:
    return [
        stop.end()
        for stop in _SENTENCE_END.finditer(text)
        if not (is_abbreviated(text, stop.start()) or _is_half_of_day(text, stop.start()))
    ]


def is_abbreviated(text: str, stop: int) -> bool:
    """Tell whether what stands at `stop` is the full stop of an abbreviation ("Aug. 2", "U.S.")."""
    first = max(0, stop - _LONGEST_ABBREVIATION)
    return text.startswith(".", stop) and bool(_ABBREVIATED.search(text, first, stop))


def _is_half_of_day(text: str, stop: int) -> bool:
    return text.startswith(".", stop) and bool(_HALF_OF_DAY.search(text, max(0, stop - 4), stop))
