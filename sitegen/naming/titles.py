"""Titles before names: "NATO Secretary-General", "Deputy Prime Minister", "Gen."."""

from __future__ import annotations

from sitegen.naming import cues
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.words import Word, Words

# Behind these words a title was none: "Major League", "King County".
_NO_SURNAMES = (
    cues.ORGANIZATION_NOUNS | cues.EVENT_NOUNS | cues.PLACE_NOUNS | cues.COMMON_WORDS
) - cues.SURNAMES_TOO


def title_end(words: Words, start: int, last: int, lexicon: Lexicon) -> int:
    """Return the index after the title that begins at `start`, or `start` if none does."""
    if lexicon.match(words, start) > 1 or words[last - 1].text in cues.FIRM_MARKS:
        return start  # "General Turbines Inc"
    end, has_title = start, False
    while end < last and (_is_title(words[end]) or words[end].text in cues.TITLE_MODIFIERS):
        has_title = has_title or _is_title(words[end])
        end += 1
    if not has_title or (end < last and words[end].text in _NO_SURNAMES):
        return start
    if end - start == 1 and end < last and words[start].text in cues.PLACE_HEADS:
        return start  # "Saint John"
    return _portfolio_end(words, end, last)


def next_title(words: Words, start: int, last: int, lexicon: Lexicon) -> int:
    """Return where a title begins behind the first word of a run; 0 if none does.

    The last word is a surname where a first name stands before it: "Stephen King".
    """
    for index in range(start + 1, last):
        end = title_end(words, index, last, lexicon)
        if end > index and not (end == last and words[start].text in lexicon.first_names):
            return index
    return 0


def _is_title(word: Word) -> bool:
    """Tell whether a word is a title, or a role with a capital because it opens a sentence."""
    return word.text in cues.TITLES or (word.opens and word.text.lower() in cues.ROLES)


def _portfolio_end(words: Words, index: int, last: int) -> int:
    """Return the index after "of Trade and Industry" if that begins at `index`."""
    while index + 1 < last and words[index].text in {"of", "and"}:
        if words[index + 1].text not in cues.PORTFOLIOS:
            break
        index += 2
        while index < last and words[index].text in cues.PORTFOLIOS:
            index += 1
    return index
