"""A text as words, each with what stands before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from sitegen.naming.cues import words_of

# Addresses are skipped; "U.S." and "D.C." are one word; "al-Masri" and "O'Neill" too.
_WORD = re.compile(
    r"(?P<address>https?://[^\s)>\]]+|www\.[^\s)>\]]+|\]\([^()\s]*\)|@[\w.-]+)|"
    r"[^\W\d_](?:\.[^\W\d_])+\b\.?|\w+(?:[-'’&]\w+)*"
)
# What follows a hyphen in an adjective made of a name: "NATO-led".
_ADJECTIVE_TAILS = (
    "-led",
    "-based",
    "-backed",
    "-born",
    "-style",
    "-era",
    "-controlled",
    "-held",
    "-run",
    "-owned",
    "-trained",
    "-made",
    "-built",
    "-occupied",
    "-sponsored",
    "-mediated",
    "-brokered",
    "-dominated",
    "-wide",
    "-educated",
    "-funded",
    "-supported",
    "-registered",
    "-bound",
    "-area",
    "-speaking",
    "-friendly",
    "-linked",
    "-flagged",
)
_ELISION = re.compile(r"([^\W\d_]{1,6})['’](?=\w)")
# "pro-Elian", "non-NATO": the name begins behind the hyphen.
_PREFIX = re.compile(
    r"(?:pro|anti|non|ex|pre|post|mid|trans|inter|un|then|ultra|R|D|I)-(?=[^\W\d_a-z])"
)
_POSSESSIVE = ("'s", "’s", "'S", "’S")
_ENDS_SENTENCE = re.compile(r"[.!?:;…](?:\W*\s|\W*$)|\n\s*\n|[\"“‘«]|\s['*•]|\|")
# Abbreviations after which a point ends no sentence.
_ABBREVIATIONS = words_of(
    "Mr Mrs Ms Dr Prof Gen Lt Col Maj Capt Sgt Adm Brig Cmdr Rev Hon Sen Rep Gov St Mt Ft Jr Sr "
    "Messrs Mme Mlle Sgt Pte Cpl Pres Amb Insp Supt No vs v c ca Bros Co Inc Ltd Corp"
)
_WRAPPED_LINE = 50  # a line at least this long is taken to be wrapped, not ended by its writer
_LONGEST_GAP = 40  # more than this between two words parts them, whatever it is
_TITLE_LINE_WORDS = 4  # shorter lines are too often one name


class Word(NamedTuple):
    """A word without a possessive 's; `gap` is what stands between it and the word before."""

    start: int
    end: int
    text: str
    gap: str
    opens: bool  # begins a sentence, a quotation or a line, or stands in a headline
    possessive: bool


Words = tuple[Word, ...]


def split_words(
    text: str, elided: frozenset[str] = frozenset(), tails: frozenset[str] = frozenset()
) -> Words:
    """Return the words of `text` in order; web addresses are no words.

    `elided` are the small words that lose their vowel before another and are written with it:
    "l" of "l'ONU" is a word "l'". `tails` are nouns that are joined to a name by a hyphen and are
    words by themselves: "Regierung" of "Merkel-Regierung"; behind an acronym, any noun is.
    """
    words: list[Word] = []
    previous, before = 0, ""
    for found in _WORD.finditer(text):
        if found.lastgroup:
            continue
        start, spelling = found.start(), found.group()
        short = _ELISION.match(spelling) if elided else None
        if short and short[1].casefold() in elided:
            gap = text[previous:start]
            opens = gap != " " and (not words or _opens(gap, before))
            end = start + short.end()
            words.append(Word(start, end, f"{short[1]}'", gap, opens, possessive=False))
            previous = start = end
            before, spelling = short[1], spelling[short.end() :]
        head = _head_before_tail(spelling, tails) if tails and "-" in spelling else 0
        if head:
            gap = text[previous:start]
            opens = gap != " " and (not words or _opens(gap, before))
            end = start + head
            words.append(Word(start, end, spelling[:head], gap, opens, possessive=False))
            previous, start, before = end, end + 1, spelling[:head]
            spelling = spelling[head + 1 :]
        prefix = _PREFIX.match(spelling)
        if prefix:
            start, spelling = start + prefix.end(), spelling[prefix.end() :]
        gap = text[previous:start]
        possessive = spelling.endswith(_POSSESSIVE)
        if possessive:
            spelling = spelling[:-2]
        elif spelling.endswith(_ADJECTIVE_TAILS):
            spelling = spelling[: spelling.rindex("-")]
        opens = gap != " " and (not words or _opens(gap, before))
        words.append(Word(start, start + len(spelling), spelling, gap, opens, possessive))
        previous, before = start + len(spelling) + 2 * possessive, spelling
    return _with_headlines(tuple(words), text[previous:])


def _head_before_tail(spelling: str, tails: frozenset[str]) -> int:
    """Return the length of "UN" in "UN-Gesandter", of "Merkel" in "Merkel-Regierung", else 0."""
    head, hyphen, tail = spelling.partition("-")
    if not hyphen or not head[0].isupper() or not tail[:1].isalpha():
        return 0
    if head.isalpha() and sum(letter.isupper() for letter in head) > 1:
        return len(head) if tail[0].isupper() and not tail.isupper() else 0
    return len(head) if tail.lower() in tails else 0


def name_of(words: Words) -> str:
    """Return words as one name, with the possessives and elisions inside it."""
    name = words[0].text
    for previous, word in pairwise(words):
        owner = ("'" if previous.text.endswith("s") else "'s") if previous.possessive else ""
        joint = " & " if word.gap == " & " else "" if name.endswith("'") and not owner else " "
        name += owner + joint + word.text
    return name


def is_abbreviation(word: str) -> bool:
    """Tell whether a point after `word` belongs to it ("J.", "Gen.")."""
    return (len(word) == 1 and word.isupper()) or word in _ABBREVIATIONS


def stands(words: Words, index: int, names: Sequence[str]) -> bool:
    """Tell whether the words from `index` on are `names`, in whatever letters."""
    here = words[index : index + len(names)]
    return [word.text.casefold() for word in here] == [name.casefold() for name in names]


def wraps(words: Words, index: int) -> bool:
    """Tell whether the line break before this word is a wrap inside a sentence."""
    if words[index].gap != "\n":
        return False
    start = index - 1
    while start > 0 and "\n" not in words[start].gap and index - start < _WRAPPED_LINE:
        start -= 1
    return words[index - 1].end - words[start].start >= _WRAPPED_LINE


def _opens(gap: str, before: str) -> bool:
    if len(gap) > _LONGEST_GAP:
        return True
    if gap.startswith(". ") and is_abbreviation(before):
        gap = gap[1:]
    return "\n" in gap or bool(_ENDS_SENTENCE.search(gap))


def _with_headlines(words: Words, tail: str) -> Words:
    """Mark every word of a line Written Like This or LIKE THIS: its capitals tell nothing."""
    marked: list[Word] = []
    line: list[Word] = []
    for word in words:
        if "\n" in word.gap and line:
            marked += _marked(line, word.gap)
            line = []
        line.append(word)
    return tuple(marked + _marked(line, tail))


def _marked(line: list[Word], after: str) -> list[Word]:
    if len(line) < _TITLE_LINE_WORDS or after.lstrip().startswith((".", "!", ",")):
        return line
    long_words = [word for word in line if len(word.text) > 3]  # noqa: PLR2004  not of, the, and
    capitals = sum(not word.text[0].islower() for word in long_words)
    if after[:1] in ".!?,;:" and after[:1]:
        return line
    if capitals < len(long_words) or not long_words:
        return line
    return [word._replace(opens=True) for word in line]
