"""What several accounts of one event count differently."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sitegen.model.actor import name_key

_NUMBER = r"\d+(?:[.,\u00a0\u202f]\d{3})*(?:[.,]\d+)?"
_SCALE = r"(?:thousand|million|billion|trillion|millions?|milliards?|Millionen|Milliarden)"
_FIGURE = re.compile(
    rf"(?P<money>[$€£]\s?{_NUMBER}(?:\s{_SCALE})?)|"
    rf"(?<!\d)(?:{_NUMBER}\s?(?:%|per\s?cent|Prozent|pour cent))|"  # of what, nobody knows
    rf"(?<![\w$€£.,:/-])(?P<number>{_NUMBER}(?:\s{_SCALE})?)[\s-](?P<noun>[^\W\d_]{{4,}})"
)
_SPELT = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
}  # fmt: skip
_SPELT_WORD = re.compile(rf"\b(?:{'|'.join(_SPELT)})\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[89]|20)\d\d\Z")
_MONTHS = frozenset({
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december", "janvier", "février", "avril", "juin", "juillet", "août",
    "septembre", "octobre", "novembre", "décembre", "januar", "februar", "märz", "juni", "juli",
    "oktober", "dezember", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
    "agosto", "septiembre", "octubre", "noviembre", "diciembre", "gennaio", "febbraio", "aprile",
    "maggio", "giugno", "luglio", "settembre", "ottobre", "dicembre", "sept",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One thing that is counted, with the figures that the accounts give, in their order."""

    counted: str
    figures: tuple[str, ...]


def disagreements(accounts: Sequence[str]) -> tuple[Disagreement, ...]:
    """Return what the accounts count differently, each figure as it is told.

    What one account counts twice, or only one account counts, is no disagreement.
    """
    if len(accounts) == 1:
        return ()  # as nearly every entry of a chronology
    told: defaultdict[str, list[str]] = defaultdict(list)
    for account in accounts:
        figures = list(_figures(account))
        often = Counter(counted for counted, _ in figures)
        for counted, figure in figures:
            if often[counted] == 1:
                told[counted].append(figure)
    return tuple(
        Disagreement(counted, tuple(dict.fromkeys(figures)))
        for counted, figures in told.items()
        if len(set(figures)) > 1
    )


def _figures(text: str) -> Iterator[tuple[str, str]]:
    """Yield each thing counted with its figure; money counts itself."""
    digits = _SPELT_WORD.sub(lambda word: _SPELT[word[0].lower()], text)
    for found in _FIGURE.finditer(digits):
        if found["money"]:
            yield "money", found[0]
        elif (
            found["number"]
            and name_key(found["noun"]) not in _MONTHS
            and not _YEAR.match(found["number"])
        ):
            yield name_key(found["noun"]), found["number"]
