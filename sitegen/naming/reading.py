"""Which candidates are names, and of what kind, with the whole text as witness."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from sitegen.model import Kind
from sitegen.naming.candidates import Candidate, candidates
from sitegen.naming.cues import PARTICLES
from sitegen.naming.kinds import is_no_actor, kind_of
from sitegen.naming.lexicon import Entry, Lexicon
from sitegen.naming.openings import is_verb
from sitegen.naming.views import View, view_of
from sitegen.naming.witness import GUESSES, Reading, Witness
from sitegen.naming.words import Words

# Without a rule of their own.
_LISTLESS = frozenset(("", "unheard of", "two names"))
# Guesses that hold only of names that stand so often in the text.
_OFTEN = {"unheard of": 3, "common words": 3}
# Guesses that hold where a sentence begins, too.
_FIRM_GUESSES = frozenset(("speech", "acronym", "first name alone"))

_SHORTEST_AT_OPENING = 3  # letters
_QUOTES = "\"“”‘’'«»"


class Found(NamedTuple):
    """A name in a text: its words, what it is, and the rule that says so."""

    first: int
    last: int
    names: tuple[str, ...]
    kind: Kind
    rule: str
    entry: Entry | None = None
    title: str = ""


def read(words: Words, lexicon: Lexicon) -> tuple[Found, ...]:
    """Return the names among `words`, in order; guesses only where the language allows them."""
    lower = {word.text for word in words if word.text[0].islower()}
    inside = {(one.text, two.text) for one, two in pairwise(words) if not one.opens}
    readings = []
    for rough in candidates(words, lexicon):
        beginning = tuple(word.text for word in words[rough.first : rough.first + 2])
        # What stands together inside a sentence, too, is one name.
        whole = rough.last - rough.first > 1 and beginning in inside
        parts = (rough,) if whole else _trimmed(words, rough, lexicon, lower)
        readings += [_reading(words, candidate, lexicon) for candidate in parts]
    readings = _with_neighbours(words, readings)
    witness = Witness(readings, lexicon.cues)
    found = [_group(reading) or _judged(words, reading, witness, lower) for reading in readings]
    return tuple(one for one in found if one and (lexicon.cues.guesses or one.rule not in GUESSES))


def _with_neighbours(words: Words, readings: list[Reading]) -> list[Reading]:
    """Give what no rule tells the kind of what it is listed with: "Marib, Zamzama and Tine"."""
    known = list(readings)
    order = range(len(known))
    for pairs in (pairwise(order), pairwise(reversed(order))):
        for giver, taker in pairs:
            kind = known[giver].kind
            if kind is Kind.ORGANIZATION and known[giver].rule in GUESSES:
                continue
            if kind and _can_be_listed(known[taker], kind) and _listed(words, known, giver, taker):
                kind = Kind.PLACE if kind is Kind.STATE else kind
                known[taker] = known[taker]._replace(kind=kind, rule="listed")
    return known


def _can_be_listed(reading: Reading, kind: Kind) -> bool:
    names, cues = reading.view.names, reading.view.cues
    is_word = len(names) == 1 and (cues.is_ordinary(names[0]) or names[0].isupper())
    if cues.capitals_tell and reading.rule == "two names":
        return False  # "À Arles, Wafa Benslimane"
    if reading.rule == "capital":
        return kind is Kind.PLACE
    return reading.rule in _LISTLESS and not is_word


def _listed(words: Words, readings: list[Reading], one: int, other: int) -> bool:
    """Tell whether nothing but a comma or "and" stands between two neighbours."""
    first, second = sorted((one, other))
    last, start = readings[first].candidate.last, readings[second].candidate.first
    if start == last:
        return words[start].gap == ", " and _goes_on(words, readings[second].candidate.last)
    between = [word.text for word in words[last:start]]
    gaps = {words[index].gap for index in range(last, start + 1)}
    is_list = len(between) == 1 and between[0] in readings[one].view.cues.conjunctions
    return is_list and gaps <= {" ", ", "}


def _goes_on(words: Words, index: int) -> bool:
    """Tell whether a list goes on here; "In Riga, Lev Brilt spoke" has none."""
    if index >= len(words):
        return False
    word = words[index]
    is_last = word.gap in {" ", ", "} and word.text in {"and", "or"}
    return is_last or (word.gap == ", " and word.text[0].isupper())


def _trimmed(
    words: Words, candidate: Candidate, lexicon: Lexicon, lower: set[str]
) -> Iterator[Candidate]:
    """Leave out a first word that only opens the sentence ("Yesterday Obama")."""
    first, last = candidate.first, candidate.last
    if candidate.entry or candidate.title or not words[first].opens or first == last:
        yield candidate
        return
    while first < last and last - first > 1 and _only_opens(words, first, last, lexicon, lower):
        first += 1
    while first < last and words[first].text in lexicon.cues.no_beginnings:
        if words[first].text == "A" and words[first + 1].gap.startswith(". "):
            break  # "A. J. Smith"
        first += 1
    if first == candidate.first:
        yield candidate
    elif first < last:
        yield Candidate(first, last, lexicon.entry(words, first, last), "")


def _only_opens(words: Words, first: int, last: int, lexicon: Lexicon, lower: set[str]) -> bool:
    text = words[first].text
    rest = lexicon.entry(words, first + 1, last)
    if rest and rest.kind is Kind.ORGANIZATION:
        return True  # "Answered World Bank"
    if text in lexicon.first_names or text.lower() in PARTICLES or not words[first].opens:
        return False
    if (
        words[last - 1].text in lexicon.cues.ends_organization
        or words[last - 1].text in lexicon.cues.place_nouns
    ):
        return False
    if text.endswith("ing") and words[first + 1].text in lexicon.first_names:
        return True  # "Thanking Otto Brandl"
    following = words[first + 1].text
    if text in lexicon.cues.place_heads or text in lexicon.cues.foreign_heads:
        return False
    if following.lower() in PARTICLES:
        return False  # "Tore De Vries"
    if lexicon.cues.is_ordinary(text) and (
        following in lexicon.first_names or not lexicon.cues.is_ordinary(following)
    ):
        return True  # "Ousted WeWork"
    return text in lexicon.cues.common_words or text.lower() in lower


def _reading(words: Words, candidate: Candidate, lexicon: Lexicon) -> Reading:
    view = view_of(words, candidate, lexicon)
    opens = words[candidate.first].opens
    if candidate.entry:
        entry = candidate.entry
        if _is_club(view, entry):
            club = Reading(candidate, view, Kind.ORGANIZATION, "club", opens)
            return _as_unknown(club)
        return Reading(candidate, view, entry.kind, entry.rule, opens)
    if is_no_actor(view) or _is_quoted_title(words, candidate):
        return Reading(candidate, view, None, "no actor", opens)
    kind, rule = kind_of(view) or (None, "")
    return Reading(candidate, view, kind, rule, opens)


def _is_club(view: View, entry: Entry) -> bool:
    """Tell whether a town has an article, as only its club has: "il Napoli", "el Sevilla"."""
    cues, (name, *others) = view.cues, view.names
    if view.before not in cues.club_articles or others or entry.kind is not Kind.PLACE:
        return False
    return name not in cues.places_with_articles and entry.rule == "gazetteer"


def _is_quoted_title(words: Words, candidate: Candidate) -> bool:
    before = words[candidate.first].gap[-1:]
    after = words[candidate.last].gap.lstrip(",.")[:1] if candidate.last < len(words) else ""
    return bool(before and after) and before in _QUOTES and after in _QUOTES


def _group(reading: Reading) -> Found | None:
    """Return the group named by a name and a noun: "the Bass brothers"."""
    view, last = reading.view, reading.candidate.last
    if view.after not in view.cues.group_nouns or view.possessive or view.title:
        return None
    if reading.rule == "no actor" or (reading.opens and view.cues.is_ordinary(view.names[0])):
        return None
    names = (*view.names, view.after)
    return Found(reading.candidate.first, last + 1, names, Kind.GROUP, "group noun")


def _judged(words: Words, reading: Reading, witness: Witness, lower: set[str]) -> Found | None:
    """Return what a reading finds in the light of the whole text: sure, told or guessed."""
    names = reading.view.names
    if reading.candidate.entry:
        return _known(reading, reading.candidate.entry, witness, lower)
    if witness.is_firm(names) and not witness.bears(names) and not reading.candidate.title:
        return _found(reading, Kind.ORGANIZATION, "firm")
    if reading.rule == "no actor":
        is_surname = witness.bears(names) and not reading.opens  # "Then, Young said"
        return _found(reading, Kind.PERSON, "surname") if is_surname else None
    if reading.rule == "owner" and witness.bears(names):
        return _found(reading, Kind.PERSON, "surname")  # "Neumann's shares"
    if reading.kind and reading.rule not in GUESSES:
        return _found(reading, reading.kind, reading.rule)
    told = witness.kind(names)
    if told:
        return _found(reading, told, reading.rule if told is reading.kind else "named elsewhere")
    if reading.rule in _OFTEN and witness.times(names) < _OFTEN[reading.rule]:
        return None
    if not reading.kind or (reading.opens and not _holds_at_opening(words, reading, lower)):
        return None
    return _found(reading, reading.kind, reading.rule)


def _known(reading: Reading, entry: Entry, witness: Witness, lower: set[str]) -> Found | None:
    names = reading.view.names
    if entry.rule == "registry":
        return _found(reading, entry.kind, entry.rule)
    if reading.opens and names[0] in reading.view.cues.also_words and len(names) == 1:
        return None
    if reading.opens and len(names) == 1 and names[0].lower() in lower:
        return None
    if reading.view.before_gap == ", " and names[0] in reading.view.cues.state_codes:
        return _found(_as_unknown(reading), Kind.PLACE, "state code")  # "Harrisburg, PA"
    if entry.kind is Kind.PLACE and witness.is_firm(names) and not _is_placed(reading):
        return _found(_as_unknown(reading), Kind.ORGANIZATION, "firm")  # "Nashua" for "Nashua Corp"
    is_land = entry.kind in (Kind.PLACE, Kind.STATE)
    if is_land and witness.is_surname(names, reading.view.before):
        return _found(_as_unknown(reading), Kind.PERSON, "surname")
    return _found(reading, entry.kind, entry.rule)


def _as_unknown(reading: Reading) -> Reading:
    """Return the reading of a name that is known as something else than what it is here."""
    return reading._replace(candidate=reading.candidate._replace(entry=None))


def _is_placed(reading: Reading) -> bool:
    view = reading.view
    return view.before in view.cues.place_prepositions and view.before_that not in view.cues.stakes


def _holds_at_opening(words: Words, reading: Reading, lower: set[str]) -> bool:
    """Tell whether a guess about the first words of a sentence can be trusted."""
    names, after = reading.view.names, reading.view.after
    if names[0].lower() in lower:
        return False
    if len(names) > 1:
        return True
    if _is_unheard_of(reading):
        return True
    if reading.view.cues.capitals_tell and reading.rule in ("capital", "first name alone"):
        return after in reading.view.cues.verbs or is_verb(after, reading.view.lexicon)
    if reading.rule == "speech" and after not in reading.view.cues.speech_verbs:
        return False  # "Rainfall declined"
    in_headline = words[reading.candidate.first].gap == " "
    return reading.rule in _FIRM_GUESSES and after[:1].islower() and not in_headline


def _is_unheard_of(reading: Reading) -> bool:
    """Tell whether one word is no word of the language, so that its capital is its own."""
    cues, (name, *others) = reading.view.cues, reading.view.names
    return (
        cues.has_vocabulary
        and not others
        and len(name) >= _SHORTEST_AT_OPENING
        and not cues.is_ordinary(name)
    )


def _found(reading: Reading, kind: Kind, rule: str) -> Found:
    candidate = reading.candidate
    return Found(
        candidate.first,
        candidate.last,
        reading.view.names,
        kind,
        rule,
        candidate.entry,
        candidate.title,
    )
