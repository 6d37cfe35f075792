"""A candidate and its neighbours, as the rules for kinds look at them."""

from __future__ import annotations

from typing import NamedTuple

from sitegen.model import Kind
from sitegen.naming.candidates import Candidate
from sitegen.naming.cues import Cues
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.words import Words

_CLOSE = frozenset((" ", " “", ' "', "\n"))  # gaps over which the word before still counts


class View(NamedTuple):
    """A candidate and what stands around it; missing neighbours are empty."""

    names: tuple[str, ...]  # its words
    title: str
    before: str  # the word before, where only a space lies between
    before_that: str
    before_gap: str
    before_comma: str  # the word before, where a comma lies between
    joined_by_and: bool  # "&" stands between its words
    after: str  # the word after, likewise
    after_gap: str
    next_word: str  # the word after whatever lies between
    lexicon: Lexicon
    cues: Cues
    possessive: bool
    begins_line: bool
    next_kind: Kind | None  # of the known name after a comma


def view_of(words: Words, candidate: Candidate, lexicon: Lexicon) -> View:
    first, last = candidate.first, candidate.last
    after_gap = words[last].gap if last < len(words) else "."
    next_word = words[last].text if last < len(words) else ""
    close = words[first].gap in _CLOSE or (first > 0 and words[first - 1].text.endswith("'"))
    return View(
        names=tuple(word.text for word in words[first:last]),
        title=candidate.title,
        before=words[first - 1].text if first and close else "",
        before_that=words[first - 2].text if first > 1 and close else "",
        before_gap=words[first].gap,
        before_comma=words[first - 1].text if first and words[first].gap == ", " else "",
        joined_by_and=any(word.gap == " & " for word in words[first + 1 : last]),
        after=next_word if after_gap == " " else "",
        after_gap=after_gap,
        next_word=next_word,
        lexicon=lexicon,
        cues=lexicon.cues,
        possessive=words[last - 1].possessive,
        begins_line=first == 0 or "\n" in words[first].gap,
        next_kind=_known_kind(words, last, lexicon) if after_gap in {", ", " ("} else None,
    )


def _known_kind(words: Words, index: int, lexicon: Lexicon) -> Kind | None:
    entry = lexicon.entry(words, index, index + lexicon.match(words, index))
    return entry.kind if entry else None
