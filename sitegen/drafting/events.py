"""The dated events of a text: a sentence, its date, the words that support it, who is named."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sitegen.dating import Expression
from sitegen.model import Event, Kind, parse_when
from sitegen.naming import Mention

LONGEST_TEXT = 280  # characters of an event's text before it is cut at a word
LONGEST_QUOTE = 12  # words
SHORTEST_CLAUSE = 4  # words; "On Monday," alone supports nothing

_STOP = re.compile(
    r"[.!?][\"'”’»)\]]*(?=\s+[\"'“‘«(\[]?[A-ZÀ-ÞА-Я0-9])|\n\s*\n|\n(?=[>#*-]|\d+[.)])"
)
# A stop after one of these, or after a single capital, ends no sentence.
_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Sen|Rep|Gov|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug"
    r"|Sept?|Oct|Nov|Dec)|\b[A-Z])\Z"
)
_BREAK = re.compile(r"[,;:()\"“”„«»\n]|\s[-–—]+\s")
_MARKUP = re.compile(r"[\[\]*_`\\<>|#]")
_LINE_START = re.compile(r"^(?:>\s?|#{1,6}\s+|[-*+]\s+|\d{1,3}[.)]\s+)+")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a text, by its place."""

    start: int
    end: int

    def holds(self, start: int, end: int) -> bool:
        return self.start <= start and end <= self.end


def events_in(
    body: str, expressions: Iterable[Expression], mentions: tuple[Mention, ...]
) -> tuple[Event, ...]:
    """Return an event for each date that a sentence of `body` names, in the order of the text."""
    found: dict[tuple[int, str], Event] = {}
    sentences = sentences_of(body)
    for expression in expressions:
        sentence = next((s for s in sentences if s.holds(expression.start, expression.end)), None)
        if expression.edtf is None or expression.type not in ("DATE", "TIME") or sentence is None:
            continue
        key = (sentence.start, expression.edtf)
        found.setdefault(key, _event(body, expression, expression.edtf, sentence, mentions))
    return tuple(found.values())


def sentences_of(body: str) -> tuple[Sentence, ...]:
    """Return the sentences of `body` in order; paragraphs end them too."""
    return tuple(_sentences(body))


def _sentences(body: str) -> Iterator[Sentence]:
    start = 0
    for stop in _STOP.finditer(body):
        if body[stop.start()] == "." and _ABBREVIATED.search(
            body, max(0, stop.start() - 6), stop.start()
        ):
            continue
        yield Sentence(start, stop.end())
        start = stop.end()
    if start < len(body):
        yield Sentence(start, len(body))


def _event(
    body: str, expression: Expression, edtf: str, sentence: Sentence, mentions: tuple[Mention, ...]
) -> Event:
    named = (m for m in mentions if sentence.holds(m.start, m.end) and m.kind is not Kind.PLACE)
    return Event(
        date=parse_when(edtf),
        text=_shortened(_plain(body[sentence.start : sentence.end])),
        expression=expression.text if not _MARKUP.search(expression.text) else None,
        quote=_quote(body, expression, sentence),
        actors=tuple(dict.fromkeys(mention.actor for mention in named)),
    )


def _plain(sentence: str) -> str:
    """Return a sentence without the marks of Markdown."""
    text = _LINK.sub(r"\1", _LINE_START.sub("", sentence.strip()))
    return " ".join(re.sub(r"\\(?=[^\w\s])", "", text).split())


def _shortened(text: str) -> str:
    if len(text) <= LONGEST_TEXT:
        return text
    return text[:LONGEST_TEXT].rpartition(" ")[0].rstrip(",;:–- ") + " …"


def _quote(body: str, expression: Expression, sentence: Sentence) -> str | None:
    """Return the clause that holds the date, cut to a few words round it; None if marked up."""
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
    quote = " ".join(word.group() for word in words[first : last + 1]).rstrip(".!?")
    return None if _MARKUP.search(quote) else quote


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
