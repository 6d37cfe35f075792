"""Numbers in digits and in words."""

from __future__ import annotations

import re
from collections.abc import Mapping

_DIGITS = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_FRACTIONS = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "½": 0.5, "¼": 0.25, "¾": 0.75}
_HUNDRED = 100
_FIRST_SPELT_CENTURY, _LAST_SPELT_CENTURY = 15, 20


def number(text: str, words: Mapping[str, float]) -> float:
    """Return the number that `text` writes; words that are no numerals count nothing."""
    text = " ".join(text.lower().split())
    if text in words:
        return words[text]
    done = current = 0.0
    for piece in re.split(r"[\s-]+|(?=[½¼¾])", text):
        value = _value(piece, words)
        if value >= _HUNDRED:
            done, current = done + max(current, 1) * value, 0
        else:
            current += value
    return done + current


def year(text: str, words: Mapping[str, float]) -> int:
    """Return the year that `text` writes: 1996, '96, nineteen ninety-six, two thousand."""
    digits = re.search(r"\d+", text)
    if digits:
        short = int(digits[0])
        return short if short >= _HUNDRED else short + 1900 + _HUNDRED * (short < 40)  # noqa: PLR2004  as POSIX splits two-digit years, later
    century, *rest = re.split(r"[\s-]+", text.lower())
    if _FIRST_SPELT_CENTURY <= words.get(century, 0) <= _LAST_SPELT_CENTURY:
        return int(words[century] * _HUNDRED + sum(words.get(word, 0) for word in rest))
    return int(number(text, words))


def _value(piece: str, words: Mapping[str, float]) -> float:
    digits = _DIGITS.match(piece)
    if piece in _FRACTIONS:
        return _FRACTIONS[piece]
    return float(digits[0].replace(",", "")) if digits else words.get(piece, 0)
