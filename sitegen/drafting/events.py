"""The dated events of a text: a sentence, its date, the words that support it, who is named."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sitegen.dating import Expression
from sitegen.drafting.sentences import Sentence, by_sentence, sentences_of
from sitegen.drafting.speech import Speech, speech_in
from sitegen.markup import Prose, parse_prose
from sitegen.model import Event, Kind, Tense, parse_when
from sitegen.naming import Mention
from sitegen.pages import places

LONGEST_TEXT = 280  # characters of an event's text before it is cut at a word
LONGEST_QUOTE = 12  # words
_FARTHEST = 1000  # letters of a sentence on either side of its date
_FEWEST_WORDS = 3  # beside the date
_QUOTE_REACH = 300  # letters on either side of the date
SHORTEST_CLAUSE = 4  # words; "On Monday," alone supports nothing

_BREAK = re.compile(r"(?<!\d)[,:]|[,:](?!\d)|[;()\"“”„«»\n]|\s[-–—]+\s")
_ATTRIBUTE = re.compile(r"-(?:quarter|half|year)\Z", re.IGNORECASE)
# Where a clause begins that can stand alone: after "; " or ", but the ...".
_CLAUSE = re.compile(r"(?:;|,\s+(?:but|while|and)(?=\s+(?:the|a|an|he|she|it|they|[A-Z])\b))\s+")
_SHORTEST_STANDING = 5  # words


@dataclass(frozen=True, slots=True)
class _Telling:
    """A date in its sentence, with whom the sentence names and who speaks in it.

    Of a statement it is the day on which somebody said what the sentence tells.
    """

    body: str
    expression: Expression
    sentence: Sentence
    named: tuple[Mention, ...]
    speech: Speech | None
    is_statement: bool

    @property
    def speaker(self) -> str | None:
        told = self.speech and (self.is_statement or self.speech.tells(self.expression.start))
        return self.speech.speaker if self.speech and told else None


def events_in(
    body: str,
    expressions: tuple[Expression, ...],
    mentions: tuple[Mention, ...],
    language: str = "en",
) -> tuple[Event, ...]:
    """Return an event for each date that a sentence of `body` names, in the order of the text.

    Words that Markdown shows otherwise than they are written are not quoted.
    """
    found: list[Event] = []
    prose = parse_prose(body)
    speaker: str | None = None
    sentences = sentences_of(body, expressions)
    dates = by_sentence(sentences, expressions)
    for sentence, named in by_sentence(sentences, mentions).items():
        speech = speech_in(body, sentence, named, language, speaker)
        speaker = _pronoun_of(named, speech, speaker)
        dated: dict[str, Expression] = {}
        for expression in dates[sentence]:
            if expression.edtf and _is_dated(expression, sentence, body):
                dated.setdefault(expression.edtf, expression)
        for edtf, expression in dated.items():
            place = (sentence.start, expression.start, expression.end)
            is_statement = speech is not None and speech.is_of(body, *place)
            telling = _Telling(body, expression, sentence, tuple(named), speech, is_statement)
            event = _event(telling, edtf, is_alone=len(dated) == 1)
            found.append(_with_standing_words(event, prose))
    return tuple(found)


def _pronoun_of(named: list[Mention], speech: Speech | None, before: str | None) -> str | None:
    """Return whom "he said" means in the next sentence: who spoke, or the one person named."""
    if speech and speech.speaker:
        return speech.speaker
    persons = {mention.actor for mention in named if mention.kind is Kind.PERSON}
    if not persons:
        return before
    return persons.pop() if len(persons) == 1 else None


def _is_dated(expression: Expression, sentence: Sentence, body: str) -> bool:
    """Tell whether something happens at a date.

    "First-quarter figures" only have one, and "08:15 Good morning." tells nothing.
    """
    if expression.type not in ("DATE", "TIME") or _ATTRIBUTE.search(expression.text):
        return False
    first = max(sentence.start, expression.start - _QUOTE_REACH)
    last = min(sentence.end, expression.end + _QUOTE_REACH)
    told = body[first : expression.start] + body[expression.end : last]
    return expression.type == "DATE" or len(re.findall(r"[^\W\d_]+", told)) >= _FEWEST_WORDS


def _event(telling: _Telling, edtf: str, *, is_alone: bool) -> Event:
    named = (mention for mention in telling.named if mention.kind is not Kind.PLACE)
    tense = Tense(telling.expression.direction)
    speaker = telling.speaker
    return Event(
        date=parse_when(edtf),
        text=_shortened(_plain(_told(telling, is_alone=is_alone))),
        expression=telling.expression.text,
        quote=_quote(telling.body, telling.expression, telling.sentence, telling.named),
        actors=tuple(dict.fromkeys([*(m.actor for m in named), *filter(None, (speaker,))])),
        tense=tense if tense is not Tense.PAST else None,
        speaker=speaker,
        statement=telling.is_statement,
    )


def _that_clause(telling: _Telling) -> int:
    """Return where the clause begins that somebody tells with "that", or 0."""
    speech, place = telling.speech, telling.expression.start
    if not speech or speech.is_behind or not speech.tells(place):
        return 0
    begin = speech.told_from(telling.body, place)
    return begin if begin > speech.verb[1] else 0


def _told(telling: _Telling, *, is_alone: bool) -> str:
    """Return the sentence; of several events in it the clause of this one, if it stands alone."""
    whole, place = telling.sentence, telling.expression
    begin = max(whole.start, place.start - _FARTHEST)  # no text is a sentence of pages
    sentence = telling.body[begin : min(whole.end, place.end + _FARTHEST)]
    if is_alone or telling.is_statement:
        return sentence
    start, end = max(0, _that_clause(telling) - begin), len(sentence)
    at = place.start - begin
    for found in _CLAUSE.finditer(sentence):
        if found.end() <= at:
            start = found.end()
        elif found.start() > at:
            end = found.start()
            break
    clause = sentence[start:end].strip(" ,;")
    if (start, end) == (0, len(sentence)) or len(clause.split()) < _SHORTEST_STANDING:
        return sentence
    return clause[:1].upper() + clause[1:] + "." * (clause[-1] not in '.!?”"»')


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


def _quote(body: str, expression: Expression, sentence: Sentence, named: Iterable[Mention]) -> str:
    """Return the clause that holds the date, cut to a few words round it."""
    first = max(sentence.start, expression.start - _QUOTE_REACH)
    last = min(sentence.end, expression.end + _QUOTE_REACH)
    start, end = first, last
    for found in _BREAK.finditer(body, first, last):
        if found.end() <= expression.start:
            start = found.end()
        elif found.start() >= expression.end:
            end = found.start()
            break
    if len(body[start:end].split()) < SHORTEST_CLAUSE:
        start, end = first, last
    words = [
        (start + word.start(), start + word.end()) for word in re.finditer(r"\S+", body[start:end])
    ]
    kept = words[_window(words, expression)]
    begin = _whole_name(kept[0][0], start, named)
    return " ".join(body[begin : kept[-1][1]].split()).rstrip(".!?")


def _whole_name(begin: int, start: int, named: Iterable[Mention]) -> int:
    """Return where a quote begins that would begin inside a name: before that, if it can."""
    cut = (one.start for one in named if one.start < begin < one.end and one.start >= start)
    return min(cut, default=begin)


def _window(words: list[tuple[int, int]], expression: Expression) -> slice:
    """Return which of the words are kept: at most LONGEST_QUOTE, with the date amid them."""
    dated = [
        number
        for number, (start, end) in enumerate(words)
        if start < expression.end and end > expression.start
    ]
    spare = LONGEST_QUOTE - len(dated)
    last = min(len(words) - 1, dated[-1] + (spare + 1) // 2)
    first = min(dated[0], max(0, last - LONGEST_QUOTE + 1))
    return slice(first, min(len(words), max(dated[-1] + 1, first + LONGEST_QUOTE)))
