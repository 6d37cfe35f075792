"""A language as a table: its words, its cues and its rules; and how the table is compiled."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sitegen.dating.direction import NEVER, Cues, CueWords, compile_cues
from sitegen.dating.heads import heads_of
from sitegen.dating.joining import Joints, JointWords, compile_joints
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
    "year": r"(?:1[0-9]|20)\d\d(?![\d%]|[.,:/]\d|-\d)",
    "first_year": r"(?:1[89]|20)\d\d",
    "last_year": r"(?:(?:1[89]|20)\d\d|\d\d)(?![\d%-]|[.,:/]\d)",
    "digit": r"[1-4]",
}

_SMALL_WORDS = frozenset({"the", "of"})
_SLOT = re.compile(r"\{([a-z_]+?)([23]?)\}")
_COMPOUND = re.compile(r"\{([a-z_]+)\}\{([a-z_]+)\}")
# Where a capital is the sentence's or the heading's: "Lundi, …", "Lundi 12 Mars".
_SENTENCE_START = r"(?:(?<![\w\W])|(?<=\n)|(?<=[.!?…] )|(?<=[–—] )|(?<=[„“\"‚])|(?<=\d[^\S\n]))"

_NAME_REACH = 40  # characters; names of streets and papers are shorter

Reader = Callable[[Found], Reading | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One shape of expression: a template of words, and what they mean.

    In a template a space stands for any white space between words and `{slot}` for the words of
    that slot; `{slot2}` is the second of its kind. All else is a regular expression, without
    spaces between brackets. `read` returns None where the words mean no time after all.
    """

    name: str
    template: str
    read: Reader


def unless(read: Reader, before: str = NEVER, after: str = NEVER, of: str = NEVER) -> Reader:
    """Return `read` for where the text around a match, or its own, makes it no name.

    `before` is looked for at the end of what stands before, `after` at the start of what comes
    after, `of` anywhere in the match; capitals count in all three.
    """
    left, right, own = re.compile(rf"(?:{before})\Z"), re.compile(after), re.compile(of)

    def guarded(found: Found) -> Reading | None:
        around = left.search(found.before(_NAME_REACH)) or right.match(found.after(_NAME_REACH))
        return None if around or own.search(found.text("")) else read(found)

    return guarded


def following(*words: str) -> str:
    """Return a pattern that holds right after one of the words; they are no part of the match."""
    behind = [word + ("" if word.endswith("'") else " ") for word in words]
    patterns = [lead.replace(" ", r"\s").replace("'", "['’]") for lead in behind]
    alternatives = "|".join(rf"(?<=\b{pattern})" for pattern in patterns)
    return f"(?={alternatives})"


@dataclass(frozen=True, slots=True)
class Language:
    """What the scan needs to know of a language.

    `words` gives each slot its words, in lower case, with their values; `shapes` gives slots a
    regular expression beside the words; words of `capitalised` slots count only with a capital,
    those of `lowercase` slots only without, but for the first word of a sentence.
    """

    words: Mapping[str, Mapping[str, float | str]]
    shapes: Mapping[str, str]
    capitalised: frozenset[str]
    cues: CueWords
    joints: JointWords
    rules: tuple[Rule, ...]
    lowercase: frozenset[str] = frozenset()


Candidate = tuple[Rule, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language made ready for the scan: its rules by the word, or DIGITS, they begin with."""

    language: Language
    cues: Cues
    joints: Joints
    by_head: Mapping[str, tuple[Candidate, ...]]


def grammar_of(language: Language) -> Grammar:
    """Return the compiled rules of a language."""
    by_head: dict[str, list[Candidate]] = {}
    for rule in language.rules:
        source = _expanded(rule.template, language)
        pattern = re.compile(rf"(?:{source})(?![^\W_])", re.IGNORECASE)
        for head in _compounds(rule.template, language) or heads_of(source):
            by_head.setdefault(head, []).append((rule, pattern))
    return Grammar(
        language,
        compile_cues(language.cues),
        compile_joints(language.joints),
        {head: tuple(rules) for head, rules in by_head.items()},
    )


def _compounds(template: str, language: Language) -> Iterable[str]:
    """Return the words that a template of two slots in one word begins with ("Samstagabend")."""
    slots = _COMPOUND.match(template)
    first, last = (language.words.get(slot, {}) for slot in slots.groups()) if slots else ({}, {})
    return [one + other for one in first for other in last]


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
    if slot in language.lowercase:
        spelt = [_spaced(_first_capital(word)) for word in words]
        patterns = [rf"(?-i:{'|'.join(patterns)}|{_SENTENCE_START}(?:{'|'.join(spelt)}))"]
    if slot in language.shapes:
        patterns.insert(0, language.shapes[slot].replace(" ", SPACE))
    return "|".join(patterns)


def _titled(words: str) -> str:
    """Return words with a capital each; small words within stay small ("the Fourth of July")."""
    return " ".join(
        word if word in _SMALL_WORDS else _first_capital(word) for word in words.split(" ")
    )


def _first_capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _spaced(words: str) -> str:
    """Return a pattern of `words` with any white space, apostrophe and hyphen that print has."""
    spaced = re.escape(words).replace(r"\ ", SPACE)
    return spaced.replace("'", "['’]").replace(r"\-", "[-‐‑]")
