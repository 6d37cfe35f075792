"""A time expression: the words, what they mean, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sitegen.model import When

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
Direction = Literal["past", "present", "future"]


@dataclass(frozen=True, slots=True)
class Expression:
    """Words of a text that tell a time.

    `start` and `end` count code points. `type` and `value` follow TIMEX3 (TimeML 1.2.1): a calendar
    date (2009-01-26, 2009-W05, 2009-Q1, 2008-WI, 199), a duration (P3D), a vague reference
    (PAST_REF), with X for what is not known. `edtf` is None where the words are no calendar date,
    where nothing resolves them, and for the second date of a range, whose first carries the
    interval. `rule` names the rule that read the words and `cue` the word that decided `direction`.
    """

    start: int
    end: int
    text: str
    type: TimexType
    value: str
    edtf: str | None
    when: When | None
    rule: str
    cue: str
    direction: Direction
