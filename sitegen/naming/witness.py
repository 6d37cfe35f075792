"""What the names of a text say about each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sitegen.model import Kind
from sitegen.naming.candidates import Candidate
from sitegen.naming.cues import PARTICLES, Cues
from sitegen.naming.views import View

# Rules that guess from the words around; every other rule is sure.
GUESSES = frozenset(
    (
        "speech", "preposition", "two names", "acronym", "speaker", "first name alone",
        "in a known place", "bought", "unheard of", "listed", "common words", "branch",
        "capital",
    )
)  # fmt: skip
_SURE = 20  # one sure rule outvotes any usual number of guesses
_GUESSED = 2


class Reading(NamedTuple):
    """A candidate as it is read by itself; `kind` is None where no rule tells it."""

    candidate: Candidate
    view: View
    kind: Kind | None
    rule: str
    opens: bool


class Witness:
    """What the names of a text say about the unsure ones: votes for kinds."""

    def __init__(self, readings: Sequence[Reading], cues: Cues) -> None:
        self._cues = cues
        self._whole: dict[tuple[str, ...], Counter[Kind]] = {}
        self._parts: dict[str, Counter[Kind]] = {}
        self._surnames: set[str] = set()
        self._firms: set[tuple[str, ...]] = set()
        self._seen = Counter(reading.view.names for reading in readings)
        for reading in readings:
            weight = _weight(reading)
            if reading.kind and weight:
                names = reading.view.names
                if reading.kind is Kind.ORGANIZATION and weight == _SURE:
                    self._firms.update(_short_for(names, cues))
                self._whole.setdefault(names, Counter())[reading.kind] += weight
                if reading.kind is Kind.PERSON and len(names) > 1 and weight == _SURE:
                    self._surnames.add(names[-1])
                if len(names) > 1:
                    self._add_parts(names, reading.kind, weight)

    def _add_parts(self, names: tuple[str, ...], kind: Kind, weight: int) -> None:
        for part in names if kind is Kind.PERSON else names[:2]:
            if part not in self._cues.no_parts:
                self._parts.setdefault(part.casefold(), Counter())[kind] += weight

    def kind(self, names: tuple[str, ...]) -> Kind | None:
        """Return the kind with most votes; None without any."""
        votes = Counter(self._whole.get(names, {}))
        if len(names) == 1 or names[0] in PARTICLES:
            votes.update(self._parts.get(names[-1].casefold(), {}))
        return votes.most_common(1)[0][0] if votes else None

    def times(self, names: tuple[str, ...]) -> int:
        return self._seen[names]

    def is_firm(self, names: tuple[str, ...]) -> bool:
        """Tell whether "Harlan Moss" is short for "Harlan Moss Corp"."""
        return names in self._firms

    def bears(self, names: tuple[str, ...]) -> bool:
        """Tell whether one word is the surname of a person named in full."""
        return len(names) == 1 and names[0] in self._surnames

    def is_surname(self, names: tuple[str, ...], before: str) -> bool:
        """Tell whether what is also a town is a person here: "Clara Verona ... Verona said"."""
        return before not in self._cues.locating and self.bears(names)


def _short_for(names: tuple[str, ...], cues: Cues) -> Iterator[tuple[str, ...]]:
    """Yield what a firm is called for short: "Delta" and "Delta Air" for "Delta Air Lines"."""
    if names[-1] not in cues.firm_ends:
        return
    # "Sun" is one for "Sun Microsystems Inc", though it ends names, too.
    barred = cues.no_words_of_firms if names[-1] in cues.firm_marks else cues.no_firms
    if names[0] not in barred:
        yield names[:1]
    yield from (names[:end] for end in range(2, len(names)) if names[end - 1][0].isupper())


def _weight(reading: Reading) -> int:
    """Return the weight of a reading's vote: sure rules outvote guesses, openings have none."""
    if reading.rule not in GUESSES:
        return _SURE
    if reading.rule == "speaker":
        return 1
    if reading.rule == "unheard of":
        return int(reading.kind is Kind.PLACE)
    if reading.rule == "common words":
        return 0
    return 0 if reading.opens else _GUESSED
