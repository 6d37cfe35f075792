"""A text in which nouns have capitals, and what is known about its words."""

from __future__ import annotations

from collections.abc import Callable

from sitegen.model import Kind
from sitegen.naming.cases import first_case
from sitegen.naming.cues import Cues
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.nouns import Nouns, nouns_of
from sitegen.naming.reading import Found
from sitegen.naming.words import Words, is_abbreviation, wraps

# Empty words behind the last, and by negative indices before the first: rules may look there.
_MARGIN = ("",) * 40


QUOTES_BEFORE = ("„", "“", '"', "»", "«", "‚", "'")


class Text:
    """A text, and all that is known about its words."""

    __slots__ = ("cues", "lexicon", "nouns", "spelled", "spelling", "words")

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self.words = words
        self.lexicon = lexicon
        self.cues: Cues = lexicon.cues
        self.nouns: Nouns = nouns_of(lexicon.cues.code)
        spellings = tuple(word.text for word in words)
        self.spelled = frozenset(spellings)
        self.spelling: Callable[[int], str] = (spellings + _MARGIN).__getitem__

    def has(self, index: int) -> bool:
        return 0 <= index < len(self.words)

    def before(self, index: int) -> str:
        """Return the word before, where nothing but a space lies between."""
        is_close = 0 < index < len(self.words) and self.words[index].gap == " "
        return self.spelling(index - 1) if is_close else ""

    def after(self, last: int) -> str:
        return self.spelling(last) if self.has(last) and self.words[last].gap == " " else ""

    def touches(self, index: int) -> bool:
        """Tell whether the word at `index` can belong to the same name as the one before."""
        if not 0 < index < len(self.words):
            return False
        gap = self.words[index].gap
        if gap == ". ":
            return is_abbreviation(self.spelling(index - 1)) or self.spelling(index - 1) == "St"
        return gap in {" ", "\u00a0", " & "} or wraps(self.words, index)

    def is_capital(self, index: int) -> bool:
        text = self.spelling(index)
        return text[:1].isupper() and text not in self.cues.function_words

    def is_noun(self, index: int) -> bool:
        text = self.spelling(index)
        return self.nouns.is_noun(text) or text in self.cues.calendar

    def may_be_name(self, index: int) -> bool:
        """Tell whether a word has a capital and is neither a common noun nor a small word."""
        return self.is_capital(index) and not self.is_noun(index)

    def known_kind(self, index: int) -> Kind | None:
        entry = self.lexicon.entry(self.words, index, index + 1) if self.has(index) else None
        return entry.kind if entry else None

    def is_genitive_of_known(self, index: int) -> bool:
        text = self.spelling(index)
        return text.endswith("s") and text[:-1] in self.lexicon.entries

    def has_article(self, index: int) -> bool:
        before = self.before(index)
        return before in self.cues.articles or before.lower() in self.cues.indefinites

    def found(self, first: int, last: int, kind: Kind, rule: str) -> Found:
        names = [self.spelling(index) for index in range(first, last)]
        if rule != "role":
            names[-1] = first_case(names[-1], self.spelled, self.cues.case_endings)
        return Found(first, last, tuple(names), kind, rule)


Rule = Callable[[Text, int], Found | None]
