"""On whose word a sentence tells what it tells, and whether saying it is the event itself.

"Rogozin said on Friday that ministers would meet in February" holds two events: a statement of
Friday, and a meeting in February of which Rogozin speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sitegen.drafting.sentences import Sentence
from sitegen.model import Kind, primary_language
from sitegen.naming import Mention

_SPEAKERS = frozenset({Kind.PERSON, Kind.ORGANIZATION, Kind.STATE, Kind.GROUP})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a language that report speech, as patterns.

    `source` stands before whoever is cited ("according to"). Between a verb and its day may stand
    the `setting` ("in Brussels on Friday"), after verbs that are `told_to` somebody his `hearers`.
    `finite` are verbs of another clause, `that` begins the clause that is told.
    """

    verbs: str
    source: str
    pronouns: str
    setting: str
    finite: str
    that: str
    told_to: str = r"(?!)"
    hearers: str = ""


_LANGUAGES = {
    "en": Words(
        verbs=(
            r"said|says|told|announced|declared|added|stated|warned|argued|claimed|insisted|noted|"
            r"explained|confirmed|denied|acknowledged|wrote|tweeted|predicted|vowed|pledged|urged|"
            r"reiterated|stressed|testified|conceded|admitted|suggested|complained|accused|reported|"
            r"concluded|called (?=[^.]{0,40}[“\"])"
        ),
        source=r"according to",
        pronouns=r"he|she",
        setting=(
            r"(?:(?:in|at|by|from|during|after) (?:an? |the )?(?:[\w-]+ ){1,5})?"
            r"(?:late |early |earlier )?(?:on |in |at |after |during )?"
        ),
        told_to=r"told|warned|urged|wrote",
        hearers=(
            r"(?:(?:to )?(?:reporters|journalists|lawmakers|parliament|investors|delegates|"
            r"deputies|supporters|(?:an?|the|this|his|her|its|their) (?:[\w-]+ ){0,2}[\w-]+|"
            r"[A-Z][\w.]+(?: [A-Z][\w.]+)?) )?"
        ),
        finite=r"was|were|is|are|had|has|have|will|would|that|which|who|and|but|if|when|after",
        that=r"that",
    ),
    "fr": Words(
        verbs=(
            r"(?:a|ont|avait|avaient) (?:\w+ )?(?:déclaré|dit|annoncé|affirmé|indiqué|expliqué|"
            r"assuré|précisé|ajouté|estimé|confirmé|démenti|averti|souligné|rappelé|promis|"
            r"fait savoir)|"
            r"déclare|affirme|annonce|indique|explique|assure|estime"
        ),
        source=r"selon|d['’]après",
        pronouns=r"il|elle",
        setting=r"(?:(?:à|au|aux|dans|devant|lors|sur|en) (?:[\w’'-]+ ){1,5})?(?:le )?",
        finite=r"était|étaient|est|sont|sera|seront|avait|que|qui|et|mais",
        that=r"que|qu['’]",
    ),
    "de": Words(
        verbs=(
            r"sagte|sagten|erklärte|erklärten|betonte|warnte|bestätigte|forderte|schrieb|behauptete|"
            r"kündigte|kündigten|teilte|teilten|räumte|versicherte|meinte|dementierte"
        ),
        source=r"laut|nach Angaben (?:von|der|des)",
        pronouns=r"er|sie",
        setting=r"(?:(?:in|im|vor|bei|auf|gegenüber) (?:[\w-]+ ){1,4})?(?:am |im )?",
        finite=r"war|waren|ist|sind|wird|werden|hat|haben|dass|und|aber|der|die",
        that=r"dass",
    ),
    "es": Words(
        verbs=(
            r"dijo|dijeron|afirmó|anunció|declaró|señaló|aseguró|explicó|indicó|advirtió|confirmó|"
            r"negó|agregó|sostuvo"
        ),
        source=r"según",
        pronouns=r"él|ella",
        setting=r"(?:(?:en|a|ante|durante) (?:[\w-]+ ){1,4})?(?:el )?",
        finite=r"era|eran|es|son|fue|fueron|será|que|y|pero",
        that=r"que",
    ),
    "it": Words(
        verbs=(
            r"ha (?:detto|dichiarato|annunciato|affermato|spiegato|confermato|aggiunto|smentito)|"
            r"hanno (?:detto|dichiarato|annunciato|affermato)|disse"
        ),
        source=r"secondo",
        pronouns=r"lui|lei",
        setting=r"(?:(?:in|a|ai|al|alla|durante) (?:[\w-]+ ){1,4})?",
        finite=r"era|erano|è|sono|sarà|che|e|ma",
        that=r"che",
    ),
}
_ADVERB = r"(?:(?:also|later|earlier|has|had|then|repeatedly|\w+ly)\s+)?"


@dataclass(frozen=True, slots=True)
class Speech:
    """Who speaks in a sentence, with which verb; `is_behind` if the words spoken come first.

    Of a speaker who is no actor ("his lawyer said") only that somebody speaks is known.
    """

    speaker: str | None
    verb: tuple[int, int]
    subject: tuple[int, int]
    is_behind: bool
    words: Words
    is_citation: bool = False

    def tells(self, start: int) -> bool:
        """Tell whether what begins at `start` is among the words spoken."""
        if self.is_behind:
            return start < min(self.verb[0], self.subject[0])
        return start >= self.verb[1]

    def told_from(self, text: str, start: int) -> int:
        """Return where the clause begins that is told up to `start`, else where the verb ends."""
        that = re.search(rf"\b(?:{self.words.that})\s*(?=\w)", text[self.verb[1] : start])
        return self.verb[1] + that.end() if that else self.verb[1]

    def is_of(self, text: str, first: int, start: int, end: int) -> bool:
        """Tell whether the date at `start` to `end` is the day of speaking.

        `first` is where the sentence begins.
        """
        said = max(self.verb[1], self.subject[1])
        if self.is_citation:
            return False
        if start >= said:
            hears = re.fullmatch(self.words.told_to, text[slice(*self.verb)])
            between = (self.words.hearers if hears else "") + self.words.setting
            return bool(re.fullmatch(rf"\s+{between}", text[said:start]))
        if start >= self.subject[1]:  # "Rogozin on Friday said"
            return bool(
                re.fullmatch(rf"\s+{self.words.setting}", text[self.subject[1] : start])
                and re.fullmatch(rf"\s+{_ADVERB}", text[end : self.verb[0]])
            )
        if self.is_behind or end > min(self.verb[0], self.subject[0]):
            return False
        opens = len(text[first:start].split()) <= _OPENING_WORDS
        between = text[end : self.verb[0]]
        return opens and not re.search(rf"\b(?:{self.words.finite})\b", between)


_OPENING_WORDS = 4
_REACH = 300  # letters that a subject and its apposition may have


@dataclass(frozen=True, slots=True)
class _Scene:
    """A sentence of a text with the actors named in it, and who spoke before."""

    text: str
    sentence: Sentence
    actors: tuple[Mention, ...]
    words: Words
    before: str | None

    def places(self, pattern: str) -> Iterator[tuple[int, int]]:
        """Yield where whole words of the sentence match a pattern."""
        first, last = self.sentence.start, self.sentence.end
        for found in re.finditer(rf"\b(?:{pattern})\b", self.text[first:last], re.IGNORECASE):
            yield first + found.start(), first + found.end()

    def ahead_of(self, place: int) -> str:
        return self.text[max(self.sentence.start, place - _REACH) : place]


def speech_in(
    text: str,
    sentence: Sentence,
    mentions: Iterable[Mention],
    language: str,
    before: str | None,
) -> Speech | None:
    """Return who speaks in a sentence, or None.

    `mentions` are those of the sentence, in order; "he said" means `before`, who spoke last.
    """
    words = _LANGUAGES.get(primary_language(language))
    if not words:
        return None
    actors = tuple(mention for mention in mentions if mention.kind in _SPEAKERS)
    scene = _Scene(text, sentence, actors, words, before)
    told = [_speech(scene, verb) for verb in scene.places(words.verbs)]
    named = next((speech for speech in told if speech.speaker), None)
    return named or _cited(scene) or next(iter(told), None)


def _speech(scene: _Scene, verb: tuple[int, int]) -> Speech:
    """Return what a verb of speech tells, with its subject if that is an actor."""
    left = scene.ahead_of(verb[0])
    pronoun = re.search(rf"\b(?:{scene.words.pronouns})\s+{_ADVERB}\Z", left, re.IGNORECASE)
    if pronoun and scene.before:
        subject = (verb[0] - len(left) + pronoun.start(), verb[0])
        return _telling(scene, verb, scene.before, subject)
    for actor in reversed(scene.actors):
        if actor.end <= verb[0] and _is_subject(scene.text[actor.end : verb[0]]):
            head = _head(scene, actor)
            return _telling(scene, verb, head.actor, (head.start, actor.end))
    follower = _run(scene, verb[1]) if re.search(r"[,”\"»’]\s*\Z", left) else None
    if follower:
        subject = (follower.start, follower.end)
        return Speech(follower.actor, verb, subject, is_behind=True, words=scene.words)
    return _telling(scene, verb, None, (verb[0], verb[0]))


def _telling(
    scene: _Scene, verb: tuple[int, int], speaker: str | None, subject: tuple[int, int]
) -> Speech:
    """Return a speech whose subject stands before its verb."""
    left = scene.ahead_of(subject[0])
    quoted = re.search(r"\w[,”\"»’]\s*(?:[\w’'-]+\s+){0,4}\Z", left)
    is_behind = bool(quoted) and len(left.split()) > _OPENING_WORDS
    return Speech(speaker, verb, subject, is_behind, scene.words)


def _head(scene: _Scene, actor: Mention) -> Mention:
    """Return the person of "President Boyce of Ardonia", else the actor itself."""
    for person in scene.actors:
        gap = scene.text[person.end : actor.start]
        if person.kind is Kind.PERSON and re.fullmatch(
            r"\s+(?:of|from|for|de|von)\s+(?:the\s+)?", gap
        ):
            return person
    return actor


def _is_subject(gap: str) -> bool:
    """Tell whether between a name and its verb stand only an apposition, a role or an adverb."""
    role = r"(?:['’]s)?\s+(?:[a-zà-ÿ][\w-]*\s+){0,3}"
    apposition = r",(?:[^,.;:“”\"]{3,80},)?\s+(?:who\s+)?"
    return bool(re.fullmatch(rf"(?:{role}|{apposition}){_ADVERB}", gap))


def _run(scene: _Scene, place: int) -> Mention | None:
    """Return the person, else the first, of the names that follow a place in a row."""
    row: list[Mention] = []
    for actor in scene.actors:
        gap = scene.text[place : actor.start]
        if actor.start < place:
            continue
        if not re.fullmatch(r"(?:['’]s)?\s+(?:[a-zà-ÿ][\w-]*\s+){0,4}", gap):
            break
        row.append(actor)
        place = actor.end
    return next((actor for actor in row if actor.kind is Kind.PERSON), row[0] if row else None)


def _cited(scene: _Scene) -> Speech | None:
    """Return who is cited: "according to NATO"."""
    for source in scene.places(scene.words.source):
        named = _run(scene, source[1])
        if named:
            is_behind = source[0] > scene.sentence.start
            place = (named.start, named.end)
            return Speech(named.actor, source, place, is_behind, scene.words, is_citation=True)
    return None
