"""Common English words, without the forms that follow from them."""

from __future__ import annotations

import json
import re
from pathlib import Path

from fetching import SCOWL

from sitegen.naming.vocabulary import stems_of

_SIZES = ("10", "20", "35")  # SCOWL's: the smaller, the more common; 35 is a small dictionary
_SPELLINGS = ("english", "american", "british")
_WORD = re.compile(r"[a-z]{3,}")


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
    kept: set[str] = set()
    for word in sorted(words, key=lambda word: (len(word), word)):
        if kept.isdisjoint(stems_of(word)):
            kept.add(word)
    return sorted(kept)
