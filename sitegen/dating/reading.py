"""What a rule sees of a match, and what it makes of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import NamedTuple

from sitegen.dating import numerals
from sitegen.dating.direction import Cues, Verdict, verdict_at
from sitegen.dating.expression import Direction, TimexType

# How far back the day or quarter may stand that "a year earlier" counts from.
CONTEXT_REACH = 600
_FOLDED = str.maketrans("’‐‑", "'--")  # what print has for an apostrophe and a hyphen
MOST_LOOKED_BACK = 60  # mentions: no story needs more, and a hostile text has thousands


@dataclass(frozen=True, slots=True)
class Reading:
    """The meaning of an expression.

    `unresolved` is its TIMEX3 value where no reference day is known ("" where none is needed);
    `edtf` is given where the value tells less, else it follows from the value; `about` makes it
    approximate; of an `aside` ("a year earlier") later words don't count on.
    """

    value: str
    unresolved: str = ""
    type: TimexType = "DATE"
    about: bool = False
    edtf: str = ""
    direction: Direction | None = None
    cue: str = ""
    aside: bool = False


class Mention(NamedTuple):
    """A reading and where its words stand."""

    start: int
    end: int
    rule: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Scene:
    """What all matches of one text share; `dated` tells whether `reference` is really known."""

    text: str
    reference: date
    dated: bool
    words: Mapping[str, Mapping[str, float | str]]
    cues: Cues


@dataclass(frozen=True, slots=True)
class Found:
    """One match of a rule, among the mentions before it."""

    match: re.Match[str]
    scene: Scene
    mentions: Sequence[Mention]

    @property
    def reference(self) -> date:
        return self.scene.reference

    def text(self, slot: str) -> str:
        """Return the words in `slot`, or "" where the rule has no such slot or it stood empty."""
        return (self.match.groupdict().get(slot) or "") if slot else self.match[0]

    def has(self, slot: str) -> bool:
        return bool(self.text(slot))

    def word(self, slot: str) -> str:
        """Return the value of the word in `slot`, as text."""
        return str(self._value(slot))

    def is_listed(self, slot: str, table: str) -> bool:
        """Tell whether the words in `slot` stand in another table of the language, too."""
        return self.text(slot).lower() in self.scene.words.get(table, {})

    def number(self, slot: str) -> float:
        """Return the number in `slot`, by the table of the slot or of the numerals."""
        value = self._value(slot)
        if isinstance(value, (int, float)):
            return value
        return numerals.number(self.text(slot), self._numerals)

    def whole(self, slot: str) -> int:
        return int(self.number(slot))

    def unit(self) -> str:
        """Return the unit of time that the slot `unit`, or `units` for its plural, names."""
        return self.word("units" if self.has("units") else "unit")

    @property
    def is_rough(self) -> bool:
        """Tell whether a word like "early" or "the end of" leads the match."""
        return self.has("part") and bool(self.number("part"))

    def year(self, slot: str = "year") -> int:
        return numerals.year(self.text(slot), self._numerals)

    def verdict(self) -> Verdict:
        """Return where the words around this match point."""
        return verdict_at(self.scene.text, *self.match.span(), self.scene.cues)

    def before(self, reach: int) -> str:
        start = self.match.start()
        return self.scene.text[max(0, start - reach) : start]

    def after(self, reach: int) -> str:
        end = self.match.end()
        return self.scene.text[end : end + reach]

    def context(self, shape: str, reach: int = CONTEXT_REACH) -> str:
        """Return the latest resolved value before this match that has the shape, or ""."""
        readings = self._readings_before(reach)
        usable = (r for r in readings if not r.aside and (self.scene.dated or not r.unresolved))
        return next((r.value for r in usable if re.fullmatch(shape, r.value)), "")

    def year_told(self) -> str:
        """Return the year of the latest resolved date before this match, or ""."""
        return self.context(r"\d{4}\b.*")[:4]

    def explicit_context(self, shape: str, reach: int = CONTEXT_REACH) -> str:
        """Return the same of the values that the text states whole, year and all."""
        stated = (r for r in self._readings_before(reach) if not r.unresolved)
        return next((r.value for r in stated if re.fullmatch(shape, r.value)), "")

    def _readings_before(self, reach: int) -> Iterator[Reading]:
        for mention in islice(reversed(self.mentions), MOST_LOOKED_BACK):
            if self.match.start() - mention.end > reach:
                return
            yield mention.reading

    @property
    def _numerals(self) -> Mapping[str, float]:
        return {
            word: value
            for word, value in self.scene.words["count"].items()
            if isinstance(value, (int, float))
        }

    def _value(self, slot: str) -> float | str:
        key = " ".join(self.text(slot).lower().translate(_FOLDED).split())
        return self.scene.words.get(slot.rstrip("23"), {}).get(key, "")
