"""Ordinary English words: at the beginning of a sentence their capital tells nothing."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from sitegen.naming.gazetteer import common_words

# Endings, and what stands in their place in the word that the list holds.
_ENDINGS = (
    ("s", ""), ("es", ""), ("ies", "y"), ("d", ""), ("ed", ""), ("ied", "y"), ("ing", ""),
    ("ing", "e"), ("ly", ""), ("er", ""), ("er", "e"), ("r", ""), ("ness", ""),
)  # fmt: skip
_SHORTEST = 3  # letters of a stem


@lru_cache(maxsize=50_000)
def is_ordinary(word: str) -> bool:
    """Tell whether `word`, in whatever case, is a common English word or a form of one."""
    small = word.lower()
    return small in common_words() or any(stem in common_words() for stem in stems_of(small))


def stems_of(word: str) -> Iterator[str]:
    """Yield what may stand in the list for a form of it: "stop" for "stopped"."""
    for ending, instead in _ENDINGS:
        stem = word[: -len(ending)]
        if word.endswith(ending) and len(stem) >= _SHORTEST:
            yield stem + instead
            if stem[-1] == stem[-2]:
                yield stem[:-1]  # "stopped"
