"""A language as a table: its words, its cues and its rules; and how the table is compiled."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sitegen.dating.direction import Cues
from sitegen.dating.heads import heads_of
from sitegen.dating.joining import Joints
from sitegen.dating.reading import Found, Reading

# Between two words of one expression: spaces, no-break spaces, at most one end of line.
SPACE = r"(?:[^\S\n]{1,3}|[^\S\n]{0,2}\n[^\S\n]{0,3})"

# What is written in digits alike in every language.
NUMERALS = {
    "number": r"\d{1,2}",
    "iso_year": r"\d{4}",
    "month_number": r"\d\d",
    "day_number": r"\d\d",
    "hour": r"\d{1,2}",
    "minute": r"\d{2}",
}

_SMALL_WORDS = frozenset({"the", "of"})
_SLOT = re.compile(r"\{([a-z_]+?)([23]?)\}")


@dataclass(frozen=True, slots=True)
class Rule:
    """One shape of expression: a template of words, and what they mean.

    In a template a space stands for any white space between words and `{slot}` for the words of
    that slot; `{slot2}` is the second of its kind. All else is a regular expression, without
    spaces between brackets. `read` returns None where the words mean no time after all.
    """

    name: str
    template: str
    read: Callable[[Found], Reading | None]


@dataclass(frozen=True, slots=True)
class Language:
    """What the scan needs to know of a language.

    `words` gives each slot its words, in lower case, with their values; `shapes` gives slots a
    regular expression beside the words; words of `capitalised` slots count only with a capital.
    """

    words: Mapping[str, Mapping[str, float | str]]
    shapes: Mapping[str, str]
    capitalised: frozenset[str]
    cues: Cues
    joints: Joints
    rules: tuple[Rule, ...]


Candidate = tuple[Rule, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language made ready for the scan: its rules by the word, or DIGITS, they begin with."""

    language: Language
    by_head: Mapping[str, tuple[Candidate, ...]]


def grammar_of(language: Language) -> Grammar:
    """Return the compiled rules of a language."""
    by_head: dict[str, list[Candidate]] = {}
    for rule in language.rules:
        source = _expanded(rule.template, language)
        pattern = re.compile(rf"(?:{source})(?![^\W_])", re.IGNORECASE)
        for head in heads_of(source):
            by_head.setdefault(head, []).append((rule, pattern))
    return Grammar(language, {head: tuple(rules) for head, rules in by_head.items()})


def _expanded(template: str, language: Language) -> str:
    spaced = template.replace(" ", SPACE)
    return _SLOT.sub(lambda slot: _group(slot[1], slot[2], language), spaced)


def _group(slot: str, number: str, language: Language) -> str:
    return rf"(?P<{slot}{number}>{_alternatives(slot, language)})"


def _alternatives(slot: str, language: Language) -> str:
    """Return a pattern of the words of a slot, longest first, and of its shape."""
    words = sorted(language.words.get(slot, {}), key=len, reverse=True)
    patterns = [_spaced(word) for word in words]
    if slot in language.capitalised:
        spelt = [_spaced(form) for word in words for form in (_titled(word), word.upper())]
        patterns = [rf"(?-i:{'|'.join(spelt)})"]
    if slot in language.shapes:
        patterns.insert(0, language.shapes[slot].replace(" ", SPACE))
    return "|".join(patterns)


def _titled(words: str) -> str:
    """Return words with a capital each; small words within stay small ("the Fourth of July")."""
    return " ".join(
        word if word in _SMALL_WORDS else word[:1].upper() + word[1:] for word in words.split(" ")
    )


def _spaced(words: str) -> str:
    """Return a pattern of `words` with any white space, apostrophe and hyphen that print has."""
    spaced = re.escape(words).replace(r"\ ", SPACE)
    return spaced.replace("'", "['’]").replace(r"\-", "[-‐‑]")
