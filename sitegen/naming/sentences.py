"""Where the sentences of a paragraph begin: who stands in one is named together."""

from __future__ import annotations

import re

from sitegen.naming.words import is_abbreviation

_STOP = re.compile(r"(?P<point>[.!?…])[\"'”’»)\]]*\s+(?=[\"'“‘«„(\[¿¡]*[^\W_a-z])|[。！？]|\n\s*\n")


def sentence_starts(text: str) -> tuple[int, ...]:
    """Return where each sentence of `text` starts, the first at 0.

    A point behind an abbreviation or an initial ("Mr.", "J.", "U.S.") ends none.
    """
    return (0, *(stop.end() for stop in _STOP.finditer(text) if not _is_abbreviated(text, stop)))


def _is_abbreviated(text: str, stop: re.Match[str]) -> bool:
    if stop["point"] != ".":
        return False
    start = stop.start()
    while start and (text[start - 1].isalnum() or text[start - 1] == "."):
        start -= 1
    word = text[start : stop.start()]
    return is_abbreviation(word) or "." in word.strip(".")
