"""Which words are no names: the stop list, made from word lists by rule."""

from __future__ import annotations

import calendar
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fetching import FRENCH, GERMAN, SPANISH, STOPWORDS, WORDNET

_MOST_FREQUENT = 8000


@dataclass(frozen=True, slots=True)
class Stop:
    """`english` and `foreign` are common words, in lower case; `function` function words.

    `capital` are words that have a capital and name nobody: "Jewish", "Sunday".
    """

    english: frozenset[str]
    foreign: frozenset[str]
    function: frozenset[str]
    capital: frozenset[str]

    def is_word(self, name: str) -> bool:
        """Tell whether one word, or its singular, is a common word of a language we read."""
        low = name.lower()
        return self.is_english(name) or low in self.foreign or low.removesuffix("s") in self.foreign

    def is_english(self, name: str) -> bool:
        """Tell the same of English words, and of the function words of all languages."""
        low = name.lower()
        return (
            name in self.capital
            or low in self.function
            or low in self.english
            or low.removesuffix("s") in self.english
        )


def stop_list(cache: Path) -> Stop:
    """Return the words that WordNet knows in lower case, and the words of other languages.

    The French and Spanish lists hold words without accents and no proper names; the German
    list holds such, but not among its most frequent words. Of Italian we have function words.
    """
    tongues = json.loads(
        (STOPWORDS.folder(cache) / "package/stopwords-iso.json").read_text(encoding="utf-8")
    )
    function = {word for tongue in ("en", "de", "fr", "es", "it", "pt") for word in tongues[tongue]}
    foreign: set[str] = set()
    for source in (FRENCH, SPANISH):
        path = source.folder(cache) / "package/index.json"
        foreign.update(json.loads(path.read_text(encoding="utf-8")))
    german = (GERMAN.folder(cache) / "package/words.json").read_text(encoding="utf-8")
    foreign.update(json.loads(german)[:_MOST_FREQUENT])
    days = (*calendar.day_name, *calendar.month_name)
    capital = {word for words, _, _ in synsets(cache, "adj") for word in words if word[0].isupper()}
    return Stop(
        frozenset(_lower_case_words(cache)),
        frozenset(foreign),
        frozenset(function),
        frozenset((*capital, *days)),
    )


def _lower_case_words(cache: Path) -> Iterator[str]:
    for part in ("noun", "verb", "adj", "adv"):
        for words, _, _ in synsets(cache, part):
            yield from (word for word in words if word[0].islower() and "_" not in word)


def synsets(cache: Path, part: str) -> Iterator[tuple[list[str], str, list[str]]]:
    """Yield WordNet's synsets of a part of speech: words, own id, ids of what it is a case of."""
    path = WORDNET.folder(cache) / f"package/dict/data.{part}"
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            continue
        fields = line.partition(" | ")[0].split()
        count = int(fields[3], 16)
        words = [fields[4 + 2 * index].partition("(")[0] for index in range(count)]
        rest = fields[5 + 2 * count :]
        kinds = [rest[index + 1] for index in range(0, len(rest) - 1, 4) if rest[index] == "@i"]
        yield words, fields[0], kinds
