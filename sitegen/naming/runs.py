"""Runs of words that may hold names: where one begins and where it must end."""

from __future__ import annotations

import re

from sitegen.naming.cues import PARTICLES, Cues
from sitegen.naming.heads import continued, small_head
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.openings import opens_only
from sitegen.naming.words import Words, is_abbreviation, wraps

# "al-Masri" and "d'Estaing" begin small but are names.
_SMALL_BEGINNING = re.compile(r"(?:(?:al|el|ul|an|as|ad|at|ash|bin)-|[dl]['’])(\w)")
_JOINTS = frozenset((" ", "\u00a0", "] ", " [", " & ", "’ ", "' "))
# They work in a country, which belongs to their name: "Stabilization Mission in Mali".
_SENT_ABROAD = frozenset(("Mission", "Force", "Tribunal", "Office", "Operation"))
_LONGEST_NAME = 20  # words; a bound for odd input: longer names are not met in news
_LONGEST_LINK = 4  # small words between two words of a name: "of the"; a bound for odd input


def run_start(words: Words, index: int, lexicon: Lexicon) -> int:
    """Return how many words from `index` on begin a run; 0 where none begins."""
    word, cues = words[index], lexicon.cues
    if word.text in lexicon.lengths or word.text.isupper():
        count = lexicon.match(words, index)
        if count:
            return count
    if cues.capitals_tell and words[index].opens and opens_only(words, index, lexicon):
        return 0
    if _is_name_word(words, index, cues) or _is_starting_particle(words, index, cues):
        return 1
    return small_head(words, index, lexicon) if cues.heads_first else 0


def run_end(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Return the index after the last word that can belong to a name begun at `first`."""
    while last < len(words) and last - first < _LONGEST_NAME:
        step = _joined(words, first, last, lexicon)
        if not step:
            return last
        known = lexicon.match(words, last + step - 1)
        last += step - 1 + max(known, 1)
    return last


def _is_name_word(words: Words, index: int, cues: Cues) -> bool:
    text = words[index].text
    plain = text.replace("’", "'")
    if plain in cues.first_names_too and _names_behind(words, index, cues):
        return True
    if plain in cues.function_words or plain.partition("'")[0] in cues.function_words:  # "I'm"
        following = words[index + 1].gap if index + 1 < len(words) else ""
        if cues.capitals_tell and words[index].gap == following == " " and not words[index].opens:
            return words[index + 1].text[0].isupper()  # "La Tribune" inside a sentence
        return text == "A" and following.startswith(". ") and _is_initial(words, index)
    return text[0].isupper() or _begins_small(text)


def _names_behind(words: Words, index: int, cues: Cues) -> bool:
    """Tell whether a name goes on behind "Per": "Per Olsen"."""
    if index + 1 >= len(words) or words[index + 1].gap != " ":
        return False
    following = words[index + 1].text
    return following[0].isupper() and not cues.is_ordinary(following)


def _is_initial(words: Words, index: int) -> bool:
    """Tell whether "A." is an initial, no article that ends a sentence."""
    return words[index].gap == " " or len(words[index + 1].text) == 1


def _begins_small(text: str) -> bool:
    found = _SMALL_BEGINNING.match(text) if text[0].islower() else None
    return bool(found and found[1].isupper())


def _is_starting_particle(words: Words, index: int, cues: Cues) -> bool:
    """Tell whether a particle begins a name here: "de Hoop Scheffer said"."""
    if words[index].text not in cues.starting_particles or index + 1 >= len(words):
        return False
    following = words[index + 1]
    return following.gap == " " and following.text[0].isupper()


def _joined(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Return how many words after `last` - 1 continue the run; 0 where it ends."""
    previous, word, cues = words[last - 1], words[last], lexicon.cues
    if not _touches(words, last, cues):
        return 0
    if word.opens and word.gap == " ":  # in a headline
        is_surname = last - first == 1 and word.text in lexicon.surnames
        return int(is_surname and words[first].text in lexicon.first_names)
    if previous.possessive:
        is_owner = last - first == 1 or cues.is_ordinary(previous.text)
        is_owned = word.text in cues.owned_organizations or word.text in cues.firm_marks
        return int(is_owner and is_owned)
    if word.text in cues.calendar and word.text not in lexicon.first_names:
        return 0  # "Chile Tuesday"
    if _is_name_word(words, last, cues):
        return int(word.gap != " & " or words[first].text not in lexicon.first_names)
    if word.gap not in {" ", "] "} and not (cues.heads_first and word.gap == ". "):
        return 0
    if cues.heads_first:
        return continued(words, first, last, lexicon)
    return _joined_by_small_words(words, first, last, cues)


def _joined_by_small_words(words: Words, first: int, last: int, cues: Cues) -> int:
    previous, word = words[last - 1], words[last]
    if word.text == "and" and last - first == 1 and _names_one_body(words, last, cues):
        return 2
    if word.text == "of" and previous.text in cues.titles and _is_portfolio(words, last + 1, cues):
        return 2
    particles = _link(words, last, PARTICLES, cues)
    if particles and words[first].text[0].isupper():
        return particles
    law = _link_of_law(words, last, cues)
    if law:
        return law
    if _within(words, first, last, cues.heads_before_for):
        return _link(words, last, cues.of_and_for, cues)
    return (
        _link(words, last, cues.of, cues)
        if _within(words, first, last, cues.heads_before_of)
        else 0
    )


def _touches(words: Words, index: int, cues: Cues) -> bool:
    gap, previous = words[index].gap, words[index - 1].text
    if not gap:
        return previous.endswith("'")
    if gap in _JOINTS or wraps(words, index):
        return True
    if gap == ". ":
        return is_abbreviation(previous)
    return gap in {", ", "., "} and words[index].text in cues.marks_behind_commas


def _link(words: Words, index: int, small: frozenset[str], cues: Cues) -> int:
    """Return the count of the small words from `index` on and the name word after them, or 0."""
    for step in range(_LONGEST_LINK):
        at = index + step
        if at >= len(words) or not _is_close(words, at, step):
            return 0
        if step and _is_name_word(words, at, cues):
            return step + 1 if _links(words, index, at, cues) else 0
        if words[at].text not in small:
            return 0
    return 0


def _is_close(words: Words, at: int, step: int) -> bool:
    gap = words[at].gap
    return gap == " " or (not gap and at > 0) or (gap == "] " and not step)


def _links(words: Words, index: int, at: int, cues: Cues) -> bool:
    """Tell whether the small words from `index` on can stand inside a name before word `at`."""
    small = words[index].text
    if small == "of" and at == index + 2:  # "of the": another organisation may follow
        return not _ends_with(words, at, cues.ends_organization, cues)
    if small == "and":
        return words[at].text in cues.portfolios and words[index - 1].text in cues.portfolios
    if small == "in":
        is_mission = words[index - 1].text in _SENT_ABROAD
        return is_mission or _ends_with(words, at, cues.event_nouns, cues)
    return small != "the"


def _names_one_body(words: Words, index: int, cues: Cues) -> bool:
    """Tell whether "and" joins what one body cares for: "Fisheries and Harbours Agency"."""
    before, after = words[index - 1].text, words[index + 1].text if index + 1 < len(words) else ""
    if not (cues.is_ordinary(before) and cues.is_ordinary(after)):
        return False
    if before in cues.ends_organization or before in cues.common_words or after in cues.titles:
        return False
    return _ends_with(words, index + 1, cues.ends_organization, cues)


def _is_portfolio(words: Words, index: int, cues: Cues) -> bool:
    return index < len(words) and words[index].gap == " " and words[index].text in cues.portfolios


def _link_of_law(words: Words, index: int, cues: Cues) -> int:
    """Return 2 for "in Europe" of "the Conventional Forces in Europe Treaty", else 0."""
    if words[index].text not in {"in", "on", "for", "of"} or index + 2 >= len(words):
        return 0
    following = words[index + 1]
    if following.gap != " " or not _is_name_word(words, index + 1, cues):
        return 0
    return 2 * _ends_with(words, index + 1, cues.law_nouns, cues)


def _ends_with(words: Words, at: int, heads: frozenset[str], cues: Cues) -> bool:
    """Tell whether the capitalised words from `at` on are several and end with one of `heads`."""
    end = at
    most = min(at + _LONGEST_NAME, len(words))
    while end + 1 < most and words[end + 1].gap == " " and _is_name_word(words, end + 1, cues):
        end += 1
    return end > at and words[end].text in heads


def _within(words: Words, first: int, last: int, heads: frozenset[str]) -> bool:
    return any(word.text in heads for word in words[first:last])
