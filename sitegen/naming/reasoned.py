"""Reading a language whose nouns all have capitals: a name needs a reason, once in the text."""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.model import Kind
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.reading import Found
from sitegen.naming.reasons import Text, reason_at
from sitegen.naming.words import Words

Names = tuple[str, ...]
Told = dict[Names, Kind]

_JOINTS = frozenset(("und", "sowie", "oder", "and"))


def read_with_reasons(words: Words, lexicon: Lexicon) -> tuple[Found, ...]:
    """Return the names among `words`, in order; what is told once is known in the whole text."""
    text = Text(words, lexicon)
    found: list[Found] = []
    index = 0
    while index < len(words):
        one = (
            reason_at(text, index) or _bracketed(text, index, found) or _listed(text, index, found)
        )
        if one:
            found.append(one)
            index = one.last
        else:
            index += 1
    return _again(text, found)


def _bracketed(text: Text, index: int, found: list[Found]) -> Found | None:
    """Answer for "Velaba" in "Landesbank Velden (Velaba)"."""
    if not found or found[-1].last != index or found[-1].kind is not Kind.ORGANIZATION:
        return None
    closed = text.has(index + 1) and text.words[index + 1].gap.startswith(")")
    if text.words[index].gap != " (" or not closed or not text.may_be_name(index):
        return None
    return text.found(index, index + 1, Kind.ORGANIZATION, "bracketed")


def _listed(text: Text, index: int, found: list[Found]) -> Found | None:
    """Answer for "Orsa" in "Velden und Orsa", where Velden is known to be a place."""
    if not found or found[-1].kind not in (Kind.PLACE, Kind.STATE) or not text.may_be_name(index):
        return None
    last = found[-1].last
    joined = last == index - 1 and text.spelling(last) in _JOINTS and text.words[last].gap == " "
    listed = last == index and text.words[index].gap == ", "
    if not joined and not listed:
        return None
    if text.nouns.is_role(text.spelling(index)) or text.after(index + 1)[:1].isupper():
        return None
    if listed and text.spelling(index + 1) not in _JOINTS:
        return None
    if text.spelling(index).isupper() or text.spelling(index) in text.lexicon.first_names:
        return None
    return text.found(index, index + 1, Kind.PLACE, "listed")


def _again(text: Text, found: list[Found]) -> tuple[Found, ...]:
    """Return `found` with what goes by a surname, or by a name told elsewhere in the text."""
    told = _short_names(text, found)
    starts = {names[0] for names in told}
    taken = {index for one in found for index in range(one.first, one.last)}
    more: list[Found] = []
    for index, word in enumerate(text.words):
        if index in taken or not word.text[0].isupper():
            continue
        if starts.isdisjoint((word.text, word.text[:-1], word.text.lower())):
            continue
        one = _told_before(text, index, told)
        if one and taken.isdisjoint(range(one.first, one.last)):
            more.append(one)
            taken.update(range(one.first, one.last))
    surnames = {one.names[-1] for one in found if one.kind is Kind.PERSON and len(one.names) > 1}
    kept = [_reread(text, one, surnames, told) for one in found]
    return tuple(sorted([*kept, *more], key=lambda one: one.first))


def _reread(text: Text, one: Found, surnames: set[str], told: Told) -> Found:
    """Return a town as the person who is called so and named in full elsewhere."""
    if one.rule == "two names":
        return one._replace(kind=told.get(one.names, one.kind))
    is_word = len(one.names) == 1 and one.kind is Kind.PLACE and one.names[0] in surnames
    if not is_word or text.before(one.first) in text.cues.place_prepositions:
        return one
    return one._replace(kind=Kind.PERSON, rule="surname", entry=None)


def _short_names(text: Text, found: list[Found]) -> Told:
    """Map what a name goes by later to its kind: surnames, towns, firms without their mark."""
    told: Told = {}
    for one in found:
        if one.kind is Kind.PERSON and len(one.names) > 1:
            told[one.names[-1:]] = one.kind
            told.update(dict.fromkeys(_names_of_person(text, one.names), one.kind))
        elif not one.entry:
            for names in _names_of_other(one):
                told.setdefault(names, one.kind)
            if _is_town_behind(text, one):
                told.setdefault(one.names[1:], Kind.PLACE)
    return told


def _names_of_person(text: Text, names: Names) -> Iterator[Names]:
    """Yield "Wu" of "Wu Jialin", and "von Thale" of "Mirko von Thale"."""
    if not text.nouns.is_noun(names[0]) and len(names[0]) > 1:
        yield names[:1]
    particle = next((at for at, name in enumerate(names[1:-1], 1) if name[0].islower()), 0)
    if particle:
        yield names[particle:]


def _names_of_other(one: Found) -> Iterator[Names]:
    names = one.names
    if one.kind is Kind.ORGANIZATION and one.rule == "firm":
        yield from (names[:end] for end in range(1, len(names)))
    if one.rule == "club" and names[0][-1].isupper():
        yield names[:1]  # "VfB"
    if one.kind is not Kind.PLACE or len(names) == 1:
        yield names


def _is_town_behind(text: Text, one: Found) -> bool:
    """Tell whether the last word of "Landgericht Velden" is a town."""
    word, is_pair = text.spelling(one.first), one.last - one.first == 2  # noqa: PLR2004
    if one.rule != "organization noun" or not is_pair or word in text.cues.titled_bodies:
        return False
    is_body = text.nouns.body(word) is not None and not word.endswith("er")
    return is_body and text.may_be_name(one.last - 1)


def _told_before(text: Text, index: int, told: Told) -> Found | None:
    for count in (3, 2, 1):
        last = index + count
        if not text.has(last - 1) or not all(text.touches(at) for at in range(index + 1, last)):
            continue
        words = tuple(text.spelling(at) for at in range(index, last))
        for names in (words, (*words[:-1], words[-1].removesuffix("s")), _small_first(words)):
            kind = told.get(names)
            if kind and not (count == 1 and _is_word(text, index, kind)):
                first = _particle_start(text, index, names, told)
                lead = tuple(text.spelling(at) for at in range(first, index))
                return Found(first, last, (*lead, *names), kind, "named elsewhere")
    return None


def _small_first(words: Names) -> Names:
    return (words[0].lower(), *words[1:])


def _particle_start(text: Text, index: int, names: Names, told: Told) -> int:
    """Return where a surname begins with its particles: "von der Leyen"."""
    for first in (index - 2, index - 1):
        lead = tuple(text.spelling(at) for at in range(first, index))
        if (*lead, *names) in told and all(text.touches(at) for at in range(first + 1, index + 1)):
            return first
    return index


def _is_word(text: Text, index: int, kind: Kind) -> bool:
    """Tell whether one word that is a name elsewhere is a common noun here: "der Koch"."""
    word = text.spelling(index)
    if word in text.cues.function_words:
        return text.words[index].opens or kind is not Kind.PERSON  # "sagte Kurz"
    if word in text.cues.calendar and text.has_article(index):
        return True
    if kind is Kind.PERSON and text.has_article(index):
        return text.nouns.is_noun(word) or text.before(index) in {"im", "am"}
    if kind is not Kind.PERSON and text.nouns.is_noun(word):
        return True
    return (
        text.words[index].opens
        and text.nouns.is_noun(word)
        and not text.after(index + 1)[:1].islower()
    )
