"""Titles before names: "NATO Secretary-General", "Deputy Prime Minister", "Gen."."""

from __future__ import annotations

from sitegen.naming.cues import Cues
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.words import Word, Words

_LONGEST_PORTFOLIO = 10  # words between a minister and the last word of what she cares for


def title_end(words: Words, start: int, last: int, lexicon: Lexicon) -> int:
    """Return the index after the title that begins at `start`, or `start` if none does."""
    cues = lexicon.cues
    if lexicon.match(words, start) > 1 or words[last - 1].text in cues.firm_marks:
        return start  # "General Turbines Inc"
    end, has_title = start, False
    while end < last and (_is_title(words[end], cues) or words[end].text in cues.title_modifiers):
        has_title = has_title or _is_title(words[end], cues)
        end += 1
    if not has_title or (end < last and words[end].text in cues.no_surnames):
        return start
    if end - start == 1 and end < last and words[start].text in cues.place_heads:
        return start  # "Saint John"
    return _portfolio_end(words, end, last, cues)


def next_title(words: Words, start: int, last: int, lexicon: Lexicon) -> int:
    """Return where a title begins behind the first word of a run; 0 if none does.

    The last word is a surname where a first name stands before it: "Stephen King".
    """
    cues = lexicon.cues
    if cues.heads_first and words[start].text in cues.leading_bodies:
        return 0  # "Fiscalía General"
    for index in range(start + 1, last):
        end = title_end(words, index, last, lexicon)
        if end > index and not (end == last and words[start].text in lexicon.first_names):
            return index
    return 0


def portfolio_of(words: Words, start: int, last: int, lexicon: Lexicon) -> tuple[int, str]:
    """Return the index after the care of a minister named before it, and the word "minister".

    "Intérieur" of "ministre de l'Intérieur Bruno Roy" begins a run, but no name.
    """
    cues = lexicon.cues
    at = start - 1
    while start - at <= _LONGEST_PORTFOLIO and at > 0 and _is_of_portfolio(words, at, lexicon):
        at -= 1
    if at < 0 or at == start - 1 or words[at].text not in cues.ministers:
        return start, ""
    if not _links_portfolio(words[start - 1].text, cues):
        return start, ""
    end = start + 1 if words[start].text in cues.portfolios else start
    while end < last and words[end].text not in lexicon.first_names:
        if (
            end > start
            and words[end].text not in cues.portfolios
            and words[start].text in cues.portfolios
        ):
            break
        end += 1
    is_known = end == start or lexicon.match(words, start)
    return (start, "") if is_known else (end, words[at].text)


def _links_portfolio(text: str, cues: Cues) -> bool:
    return text in cues.of or text in cues.articles or text in cues.conjunctions


def _is_of_portfolio(words: Words, at: int, lexicon: Lexicon) -> bool:
    text, cues = words[at].text, lexicon.cues
    return (
        _links_portfolio(text, cues)
        or text in cues.portfolios
        or text in cues.inner_adjectives
        or text.endswith(cues.adjective_endings)
    )


def _is_title(word: Word, cues: Cues) -> bool:
    """Tell whether a word is a title, or a role with a capital because it opens a sentence."""
    return word.text in cues.titles or (word.opens and word.text.lower() in cues.roles)


def _portfolio_end(words: Words, index: int, last: int, cues: Cues) -> int:
    """Return the index after "of Trade and Industry" if that begins at `index`."""
    while index + 1 < last and words[index].text in {"of", "and"}:
        if words[index + 1].text not in cues.portfolios:
            break
        index += 2
        while index < last and words[index].text in cues.portfolios:
            index += 1
    return index
