"""The dated events of a text: a sentence, its date, the words that support it, who is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from sitegen.dating import Expression
from sitegen.markup import Prose, parse_prose
from sitegen.model import Event, Kind, parse_when
from sitegen.naming import Mention
from sitegen.pages import places

LONGEST_TEXT = 280  # characters of an event's text before it is cut at a word
LONGEST_QUOTE = 12  # words
SHORTEST_CLAUSE = 4  # words; "On Monday," alone supports nothing

_STOP = re.compile(
    r"[.!?][\"'”’»)\]]*(?=\s+[\"'“‘«(\[]?[A-ZÀ-ÞА-Я0-9])|\n\s*\n|\n(?=[>#*|-]|\d+[.)])"
)
# A stop after one of these, or after a single capital, ends no sentence.
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Sen|Rep|Gov|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sept?|Oct|Nov|Dec)|\b[A-Z])\Z"
)
_BREAK = re.compile(r"[,;:()\"“”„«»\n]|\s[-–—]+\s")
# What may stand before a sentence: spaces, and at the start of a line the marks of Markdown.
_LEAD = re.compile(
    r"(?:(?:^|\s*\n)[ \t]*(?:>[ \t]*|(?:#{1,6}|[-*+]|\d{1,3}[.)])[ \t]+)*)?\s*", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text, by its place."""

    start: int
    end: int

    def holds(self, start: int, end: int) -> bool:
        return self.start <= start and end <= self.end


def events_in(
    body: str, expressions: tuple[Expression, ...], mentions: tuple[Mention, ...]
) -> tuple[Event, ...]:
    """Return an event for each date that a sentence of `body` names, in the order of the text.

    Words that Markdown shows otherwise than they are written are not quoted.
    """
    found: dict[tuple[int, str], Event] = {}
    prose = parse_prose(body)
    sentences = sentences_of(body, expressions)
    for expression in expressions:
        sentence = next((s for s in sentences if s.holds(expression.start, expression.end)), None)
        if expression.edtf is None or expression.type not in ("DATE", "TIME") or sentence is None:
            continue
        key = (sentence.start, expression.edtf)
        event = _event(body, expression, expression.edtf, sentence, mentions)
        found.setdefault(key, _with_standing_words(event, prose))
    return tuple(found.values())


def sentences_of(body: str, expressions: Iterable[Expression] = ()) -> tuple[Sentence, ...]:
    """Return the sentences of `body` in order; paragraphs end them too, dots in dates do not."""
    in_a_date = {place for found in expressions for place in range(found.start, found.end)}
    starts = [0, *(stop for stop in _stops(body) if stop - 1 not in in_a_date), len(body)]
    sentences = (Sentence(_begin(body, start), end) for start, end in pairwise(starts))
    return tuple(sentence for sentence in sentences if sentence.start < sentence.end)


def _stops(body: str) -> Iterator[int]:
    for stop in _STOP.finditer(body):
        before = body, max(0, stop.start() - 6), stop.start()
        if body[stop.start()] != "." or not _ABBREVIATED.search(*before):
            yield stop.end()


def _begin(body: str, start: int) -> int:
    """Return where the words of a sentence begin that may begin at `start`."""
    lead = _LEAD.match(body, start)
    return lead.end() if lead else start


def _event(
    body: str, expression: Expression, edtf: str, sentence: Sentence, mentions: tuple[Mention, ...]
) -> Event:
    named = (m for m in mentions if sentence.holds(m.start, m.end) and m.kind is not Kind.PLACE)
    return Event(
        date=parse_when(edtf),
        text=_shortened(_plain(body[sentence.start : sentence.end])),
        expression=expression.text,
        quote=_quote(body, expression, sentence),
        actors=tuple(dict.fromkeys(mention.actor for mention in named)),
    )


def _with_standing_words(event: Event, prose: Prose) -> Event:
    quote, expression = (
        words if words and len(words) <= LONGEST_TEXT and any(places(prose, words)) else None
        for words in (event.quote, event.expression)
    )
    return replace(event, quote=quote, expression=expression)


def _plain(sentence: str) -> str:
    """Return a sentence as Markdown shows it, the cells of a table row with commas between."""
    # A word before it keeps "26. Januar" from being read as an item of a list.
    blocks = parse_prose(f"x {sentence}").blocks
    words = " ".join(block.text for block in blocks).removeprefix("x ")
    return ", ".join(filter(None, (" ".join(cell.split()) for cell in words.split("|"))))


def _shortened(text: str) -> str:
    if len(text) <= LONGEST_TEXT:
        return text
    return text[:LONGEST_TEXT].rpartition(" ")[0].rstrip(",;:–- ") + " …"


def _quote(body: str, expression: Expression, sentence: Sentence) -> str:
    """Return the clause that holds the date, cut to a few words round it."""
    start, end = sentence.start, sentence.end
    for found in _BREAK.finditer(body, sentence.start, sentence.end):
        if found.end() <= expression.start:
            start = found.end()
        elif found.start() >= expression.end:
            end = found.start()
            break
    if len(body[start:end].split()) < SHORTEST_CLAUSE:
        start, end = sentence.start, sentence.end
    words = list(re.finditer(r"\S+", body[start:end]))
    first, last = _window([(start + w.start(), start + w.end()) for w in words], expression)
    return " ".join(word.group() for word in words[first : last + 1]).rstrip(".!?")


def _window(words: list[tuple[int, int]], expression: Expression) -> tuple[int, int]:
    """Return the first and last of at most LONGEST_QUOTE words with the date amid them."""
    dated = [
        number
        for number, (start, end) in enumerate(words)
        if start < expression.end and end > expression.start
    ]
    spare = LONGEST_QUOTE - len(dated)
    last = min(len(words) - 1, dated[-1] + (spare + 1) // 2)
    first = min(dated[0], max(0, last - LONGEST_QUOTE + 1))
    return first, min(len(words) - 1, max(dated[-1], first + LONGEST_QUOTE - 1))
