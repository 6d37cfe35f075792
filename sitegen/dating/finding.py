"""The scan: at each word that can begin an expression, the longest rule that reads it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from sitegen.dating.direction import Verdict, verdict_at
from sitegen.dating.expression import Direction, Expression
from sitegen.dating.heads import DIGITS
from sitegen.dating.joining import edtf_of_mentions, with_shared_years
from sitegen.dating.language import Candidate, Grammar, Rule, grammar_of
from sitegen.dating.languages import language_of
from sitegen.dating.languages.unknown import UNKNOWN
from sitegen.dating.reading import Found, Mention, Reading, Scene
from sitegen.dating.times import with_days_of_times, with_times_joined
from sitegen.model import When, parse_when, primary_language

# Stands in where no day of publication is known; nothing that leans on it leaves this module.
_SOME_DAY = date(2000, 1, 1)
_WORD = re.compile(r"(?<![^\W\d_])['’]?\d+|[^\W\d_]+")


def find_expressions(
    text: str, reference: date | None, language: str = "en"
) -> tuple[Expression, ...]:
    """Return the time expressions of `text`, in order and not overlapping.

    `reference` is the day of publication. Without it only what needs none is resolved: other
    values keep X for what is unknown, and their `edtf` is None. `language` is a BCP 47 tag; in a
    language without a table only ISO dates are read.
    """
    grammar = _grammar(primary_language(language))
    joints, words, day = grammar.joints, grammar.language.words, reference or _SOME_DAY
    scene = Scene(text, day, reference is not None, words, grammar.cues)
    mentions = with_times_joined(_mentions(grammar, scene), text, joints)
    mentions = with_days_of_times(mentions, text)
    mentions = with_shared_years(mentions, text, joints, day)
    values = edtf_of_mentions(mentions, text, joints, dated=scene.dated)
    return tuple(
        _expression(mention, edtf, scene) for mention, edtf in zip(mentions, values, strict=True)
    )


def can_read(language: str) -> bool:
    """Tell whether more than ISO dates is read in a language, given as a BCP 47 tag."""
    return language_of(language) is not UNKNOWN


@cache
def _grammar(language: str) -> Grammar:
    return grammar_of(language_of(language))


def _mentions(grammar: Grammar, scene: Scene) -> Sequence[Mention]:
    mentions: list[Mention] = []
    end = 0
    for word in _WORD.finditer(scene.text):
        head = DIGITS if word[0][-1].isdigit() else word[0].lower()
        candidates = grammar.by_head.get(head)
        if not candidates or word.start() < end:
            continue
        mention = _longest_at(word.start(), candidates, scene, mentions)
        if mention:
            mentions.append(mention)
            end = mention.end
    return mentions


def _longest_at(
    start: int, candidates: Sequence[Candidate], scene: Scene, mentions: Sequence[Mention]
) -> Mention | None:
    """Return the longest match that its rule reads; of equally long ones the first of the table."""
    matches = [
        (rule, match) for rule, pattern in candidates if (match := pattern.match(scene.text, start))
    ]
    for rule, match in sorted(matches, key=lambda pair: -pair[1].end()):
        reading = _read(rule, Found(match, scene, mentions))
        if reading:
            return Mention(*match.span(), rule.name, reading)
    return None


def _read(rule: Rule, found: Found) -> Reading | None:
    """Return what a rule makes of a match, None where that is beyond the calendar.

    A letter that only IGNORECASE takes for another (ſ, ı) makes a word that no table has.
    """
    try:
        return rule.read(found)
    except (KeyError, ValueError, OverflowError):
        return None


def _expression(mention: Mention, edtf: str | None, scene: Scene) -> Expression:
    reading = mention.reading
    text = scene.text[mention.start : mention.end]
    unknown = reading.unresolved and not scene.dated
    when = _when(edtf, text)
    verdict = verdict_at(scene.text, mention.start, mention.end, scene.cues)
    return Expression(
        mention.start,
        mention.end,
        text,
        reading.type,
        reading.unresolved if unknown else reading.value,
        edtf if when else None,
        when,
        mention.rule,
        reading.cue or verdict.cue,
        reading.direction or _direction(when, scene, verdict),
    )


def _when(edtf: str | None, text: str) -> When | None:
    """Return the date, or None where digits look like one that no calendar has ("0000-04")."""
    try:
        return parse_when(edtf).narrowed(text) if edtf else None
    except ValueError:
        return None


def _direction(when: When | None, scene: Scene, verdict: Verdict) -> Direction:
    """Return where the date lies; where it holds the day of publication, the words decide."""
    if not when or not scene.dated or when.earliest <= scene.reference <= when.latest:
        return "present" if verdict.is_timetable else verdict.direction
    return "past" if when.latest < scene.reference else "future"
