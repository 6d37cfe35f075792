"""Common English words, without the forms that follow from them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

from fetching import SCOWL

_SIZES = ("10", "20", "35")  # SCOWL's: the smaller, the more common; 35 is a small dictionary
_SPELLINGS = ("english", "american", "british")
_WORD = re.compile(r"[a-z]{3,}")
# As sitegen/naming/vocabulary.py takes words apart.
_ENDINGS = (
    ("s", ""), ("es", ""), ("ies", "y"), ("d", ""), ("ed", ""), ("ied", "y"), ("ing", ""),
    ("ing", "e"), ("ly", ""), ("er", ""), ("er", "e"), ("r", ""), ("ness", ""),
)  # fmt: skip
_SHORTEST = 3  # letters of a stem


def english(cache: Path) -> list[str]:
    """Return the words of SCOWL up to size 35, sorted, those left out that follow from others."""
    folder = SCOWL.folder(cache) / "package"
    words = {
        word
        for size in _SIZES
        for spelling in _SPELLINGS
        for word in json.loads((folder / f"{spelling}-words-{size}.json").read_text("utf-8"))
        if _WORD.fullmatch(word)
    }
    return sorted(word for word in words if words.isdisjoint(_stems(word)))


def _stems(word: str) -> Iterator[str]:
    for ending, instead in _ENDINGS:
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) >= _SHORTEST:
            yield stem + instead
            if stem[-1] == stem[-2]:
                yield stem[:-1]
