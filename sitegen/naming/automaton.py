"""The same as `matching` by `pyahocorasick`, where that is installed (`sitegen[fast]`)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sitegen.naming.matching import are_one_word

try:
    import ahocorasick
except ImportError:
    ahocorasick = None


@dataclass(frozen=True, slots=True)
class Automaton:
    """Spellings as an automaton that reads a text once, whatever words they begin with."""

    automaton: Any

    def spans(self, folded: str) -> list[tuple[int, int]]:
        """Return start and end of the spellings in a folded text, in order."""
        found = []
        for last, length in self.automaton.iter(folded):
            start, end = last + 1 - length, last + 1
            before, behind = folded[start - 1 : start], folded[end : end + 1]
            if (before == " " or not are_one_word(before, folded[start])) and (
                behind == " " or not are_one_word(folded[last], behind)
            ):
                found.append((start, -end))
        found.sort()
        spans, at = [], 0
        for start, end in found:
            if start >= at:
                at = -end
                spans.append((start, at))
        return spans


def automaton_of(spellings: Iterable[str]) -> Automaton | None:
    """Return the automaton of folded `spellings`, None where the library is missing."""
    known = set(filter(None, spellings))
    if ahocorasick is None or not known:
        return None
    automaton = ahocorasick.Automaton()
    for spelling in known:
        automaton.add_word(spelling, len(spelling))
    automaton.make_automaton()
    return Automaton(automaton)
