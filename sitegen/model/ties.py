"""Which reports of several briefs tell of one event, and why.

Two reports do if their days fit, if they or their briefs share an actor, and if they share rare
words: what is alike in every brief ("talks", "said") tells little. Rather two entries too many than
two events in one: an editor joins what is left with `same_as`. Nothing is merged away: the reports
stand side by side, each with its own words, date and figures.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from sitegen.model.actor import Actor, name_key
from sitegen.model.brief import Brief, Event
from sitegen.model.remembering import REMEMBERED
from sitegen.model.report import Report
from sitegen.model.when import Precision, When, days_apart

_WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
_SHORTEST_WORD = 4
_SHORTEST_NAME = 3
_FEWEST_WORDS = 2
_LONGEST_TITLE, _TITLE_WORDS = 40, 3  # letters, words
_STEM = 6  # letters: "resume" and "resumed", "Verhandlung" and "Verhandlungen" share them
_CONFLICT = 3  # days: sources that differ on the day of one event differ by little
_BUCKET = 7  # days
_FEW_WEEKS, _FEW_OF_ALL = 20, 0.05  # a number, and a share of all weeks
_MOST_ALIKE = 40  # reports of one week with a word in common, of which all pairs are looked at
_LONGEST_PERIOD = timedelta(days=31)
_MOST_TOLD = 6  # words and actors that a reason names

# How alike the words of two reports must be, as a cosine of their weights. In 8 invented stories of
# 4 outlets each, 9 of 10 pairs of one day above the first are one event; of other dates, fewer.
_SAME_DAY, _OTHER_DATES = 0.16, 0.5
# Words of four letters and more that tell nothing, however few briefs a site has.
_COMMON = frozenset({
    "about", "added", "after", "again", "against", "also", "before", "between", "both", "could",
    "down", "during", "each", "even", "every", "first", "from", "have", "having", "here", "into",
    "just", "later", "made", "make", "more", "most", "much", "must", "near", "only", "other",
    "over", "said", "says", "should", "since", "some", "still", "such", "than", "that", "their",
    "them", "then", "there", "these", "they", "this", "those", "through", "told", "took", "under",
    "until", "upon", "very", "well", "went", "were", "what", "when", "where", "which", "while",
    "will", "with", "within", "without", "would", "year", "years", "avec", "avait", "cette",
    "dans", "déclaré", "depuis", "elle", "entre", "être", "leur", "mais", "nous", "pour",
    "sans", "sera", "sont", "tout", "aber", "auch", "dass", "dem", "denn", "diese", "dieser",
    "doch", "durch", "eine", "einem", "einen", "einer", "gegen", "haben", "hatte", "nach", "nicht",
    "oder", "sagte", "sein", "sich", "sind", "über", "unter", "werden", "wird", "wurde", "como",
    "desde", "está", "hasta", "para", "pero", "sobre", "según", "anche", "come", "della", "delle",
    "dopo", "erano", "nella", "sono", "stato",
})  # fmt: skip
# "The first round" and "the second round" are two events, however alike.
_ORDINALS = frozenset({
    "first", "second", "third", "fourth", "fifth", "final", "premier", "première", "deuxième",
    "troisième", "dernier", "erste", "ersten", "zweite", "zweiten", "dritte", "dritten", "letzte",
    "letzten",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tie:
    """Why one report stands beside another: its editor says so, or both are alike.

    `words` are those of the first report, as it spells them; the rarest come first.
    """

    report: Report
    beside: Report
    actors: tuple[Actor, ...] = ()
    words: tuple[str, ...] = ()
    likeness: float = 1.0
    by_editor: bool = False


def ties_of(reports: Sequence[Report], kept_apart: Collection[frozenset[str]]) -> tuple[Tie, ...]:
    """Return why reports tell of one event, the most alike first.

    `kept_apart` are pairs of addresses that an editor says are not the same.
    """
    by_address = {report.address: report for report in reports}
    return tuple(
        Tie(by_address[one], by_address[two], actors, words, likeness)
        for likeness, one, two, actors, words in _alike(tuple(map(_account, reports)))
        if frozenset((one, two)) not in kept_apart
    )


class _Likeness(NamedTuple):
    """How alike two reports are, by their addresses, and what they share."""

    likeness: float
    one: str
    two: str
    actors: tuple[Actor, ...]
    words: tuple[str, ...]


@lru_cache(maxsize=4)
def _alike(accounts: tuple[_Account, ...]) -> tuple[_Likeness, ...]:
    """Return which accounts are of one event, the most alike first.

    It looks at all of them, so it is remembered: most that is saved in a brief changes no account.
    """
    weights = _weights(accounts)
    found = (_likeness(one, two, weights) for one, two in _neighbours(accounts))
    return tuple(sorted(filter(None, found), key=lambda f: (-f.likeness, f.one, f.two)))


@dataclass(frozen=True, slots=True)
class _Account:
    """A report by what can be compared: its words by their stems, its actors."""

    address: str
    brief: str
    event: Event
    speaker: Actor | None
    when: When
    words: Mapping[str, str]
    actors: frozenset[Actor]
    cast: frozenset[str]
    ordinals: frozenset[str]

    def __hash__(self) -> int:
        return hash(self.address)


_Cast = tuple[tuple[str, str | None], ...]  # the keys of the names a brief lists, and their roles


@lru_cache(maxsize=REMEMBERED)
def _cast(brief: Brief) -> _Cast:
    return tuple((name_key(credit.name), credit.role) for credit in brief.actors)


@lru_cache(maxsize=REMEMBERED)
def _account(report: Report) -> _Account:
    event, cast = report.event, _cast(report.brief)
    names = [name for actor in report.actors for name in actor.names]
    text = " ".join(filter(None, (event.text, event.quote)))
    aside = [event.expression or "", *names, *_titles(text, names), *_roles(names, cast)]
    known = {_stem(word) for words in aside for word in _WORD.findall(words)}
    told = _WORD.findall(text)
    words: dict[str, str] = {}
    for word in told:
        if _tells(word) and (stem := _stem(word)) not in known:
            words.setdefault(stem, word)
    return _Account(
        report.address,
        report.brief.id,
        event,
        report.speaker,
        event.when,
        words,
        frozenset(report.actors),
        frozenset(key for key, _ in cast),
        frozenset(word.lower() for word in told if word.lower() in _ORDINALS),
    )


def _titles(text: str, names: Iterable[str]) -> Iterator[str]:
    """Yield what stands right before a name: "Foreign Minister" tells who acts, no more."""
    for name in names:
        for found in re.finditer(re.escape(name), text):
            lead = re.split(
                r"[^\w\s'’-]", text[max(0, found.start() - _LONGEST_TITLE) : found.start()]
            )
            yield " ".join(lead[-1].split()[-_TITLE_WORDS:])


def _roles(names: Iterable[str], cast: _Cast) -> Iterator[str]:
    """Yield the roles that the brief states of those who act."""
    acting = {name_key(name) for name in names}
    return (role for key, role in cast if role and key in acting)


def _tells(word: str) -> bool:
    """Tell whether a word can be rare: long, or a short name; figures are compared elsewhere."""
    if word[0].isdigit() or word.lower() in _COMMON:
        return False
    return len(word) >= _SHORTEST_WORD or (word[0].isupper() and len(word) >= _SHORTEST_NAME)


def _stem(word: str) -> str:
    return name_key(word)[:_STEM]


def _weights(accounts: Iterable[_Account]) -> Mapping[str, float]:
    """Return how much each stem tells: the fewer briefs use it, the more (IDF)."""
    briefs: defaultdict[str, set[str]] = defaultdict(set)
    every: set[str] = set()
    for account in accounts:
        every.add(account.brief)
        for stem in account.words:
            briefs[stem].add(account.brief)
    return {stem: math.log(1 + len(every) / len(found)) for stem, found in briefs.items()}


def _neighbours(accounts: Iterable[_Account]) -> Iterator[tuple[_Account, _Account]]:
    """Yield the pairs of different briefs that lie near each other in time and share a word.

    It must be a word of few weeks: one of every week ("talks") leads to no pair. What very many
    reports of one week share leads each only to the next of them.
    """
    near: defaultdict[tuple[int, str], list[_Account]] = defaultdict(list)
    for account in accounts:
        when = account.when
        if when.is_open or when.latest - when.earliest > _LONGEST_PERIOD:
            continue  # "the 1990s" is no event that two sources report
        first = (when.earliest.toordinal() - _CONFLICT) // _BUCKET
        last = (when.latest.toordinal() + _CONFLICT) // _BUCKET
        for stem in account.words:
            for bucket in range(first, last + 1):
                near[bucket, stem].append(account)
    weeks = Counter(stem for _, stem in near)
    most = max(_FEW_WEEKS, _FEW_OF_ALL * len({bucket for bucket, _ in near}))
    seen: set[tuple[str, str]] = set()
    for (_, stem), alike in near.items():
        if weeks[stem] > most:
            continue
        for index, one in enumerate(alike):
            for two in alike[index + 1 : index + 1 + _MOST_ALIKE]:
                key = (one.address, two.address)
                if one.brief != two.brief and key not in seen:
                    seen.add(key)
                    yield one, two


def can_be_one_day(one: When, two: When) -> bool:
    """Tell whether two dates can be of one event: some day fits both, or nearly so."""
    return days_apart((one, two)) <= _CONFLICT


def _likeness(one: _Account, two: _Account, weights: Mapping[str, float]) -> _Likeness | None:
    shared = one.actors & two.actors
    needed = _needed(one, two)
    common = one.words.keys() & two.words.keys()
    differ = one.ordinals and two.ordinals and not one.ordinals & two.ordinals
    if (
        needed is None
        or differ
        or not (shared or one.cast & two.cast)
        or len(common) < _FEWEST_WORDS
    ):
        return None
    likeness = _weight(common, weights) / math.sqrt(
        _weight(one.words, weights) * _weight(two.words, weights)
    )
    if likeness < needed:
        return None
    rarest = sorted(common, key=lambda stem: (-weights[stem], stem))[:_MOST_TOLD]
    return _Likeness(
        likeness,
        one.address,
        two.address,
        tuple(sorted(shared, key=lambda actor: actor.name))[:_MOST_TOLD],
        tuple(one.words[stem] for stem in rarest),
    )


def _weight(stems: Iterable[str], weights: Mapping[str, float]) -> float:
    return math.fsum(weights[stem] ** 2 for stem in stems)


def _needed(one: _Account, two: _Account) -> float | None:
    """Return how alike the words must be, by how far dates and kinds agree, or None."""
    first, second = one.event, two.event
    apart = days_apart((one.when, two.when))
    if first.statement != second.statement or apart > _CONFLICT:
        return None
    same_speech = one.speaker == two.speaker and first.date.edtf == second.date.edtf
    if first.statement and not same_speech:
        return None
    exact = one.when.precision is two.when.precision is Precision.DAY
    return _SAME_DAY if exact and apart <= 0 else _OTHER_DATES
