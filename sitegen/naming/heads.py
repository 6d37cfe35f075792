"""Names whose head stands first: "ministère de l'Intérieur", "Fédération française de football"."""

from __future__ import annotations

from sitegen.naming.acronyms import stands_for
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.words import Word, Words, is_abbreviation

_LONGEST_REACH = 6  # small words between a small head and the first capital
_LONGEST_SPELT = 14  # words before an acronym in brackets
_LONGEST_ADJECTIVE = 4  # letters; shorter words end like adjectives by chance


def small_head(words: Words, index: int, lexicon: Lexicon) -> int:
    """Return how many words from a head in lower case reach the capital behind it, or 0."""
    cues = lexicon.cues
    if words[index].text not in cues.small_heads:
        return 0
    owned, is_work = False, words[index].text in cues.works
    for at in range(index + 1, min(index + 1 + _LONGEST_REACH, len(words))):
        word = words[at]
        if not _is_close(words, at):
            return 0
        if _is_capital(word, lexicon):
            if not owned and at == index + 1 and words[index].text in cues.organization_roles:
                return 0  # "l'agence Fitch"
            return 0 if owned and _names_person(words, at, lexicon) else at - index + 1
        if word.text in cues.of and not is_work:
            owned = True
        elif not (
            word.text in cues.inner_adjectives if owned else _is_adjective(word.text, lexicon)
        ):
            return 0
    return 0


def continued(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Return how many small words, and the name word behind them, continue a run; or 0."""
    cues = lexicon.cues
    if lexicon.entry(words, first, last) and words[first].text not in lexicon.first_names:
        is_part = words[first].text in cues.place_heads  # "Asia centrale"
        return int(is_part and words[last].text in cues.inner_adjectives)
    if _is_personal(words, first, lexicon):
        return _behind_person(words, first, last, lexicon)
    is_first_name = words[last - 1].text in lexicon.first_names
    if is_first_name and words[last].text in cues.particles_behind_roles:
        return _behind_first_name(words, last - 1, last, lexicon)
    if words[first].text not in cues.leading_heads:
        return _of_town(words, first, last, lexicon)
    spelt = _spelt_before_acronym(words, first)
    if spelt > last:
        return spelt - last
    if _is_adjective(words[last].text, lexicon):
        return 1
    return _complement(words, first, last, lexicon)


def _is_close(words: Words, at: int) -> bool:
    return words[at].gap == " " or (not words[at].gap and words[at - 1].text.endswith("'"))


def _is_capital(word: Word, lexicon: Lexicon) -> bool:
    text = word.text
    return text[0].isupper() and text not in lexicon.cues.function_words


def _names_person(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a first name and a surname stand here: "le musée de Claire Dupont"."""
    if words[at].text not in lexicon.first_names or lexicon.match(words, at):
        return False
    following = words[at + 1] if at + 1 < len(words) else None
    return bool(following and following.gap == " " and following.text[0].isupper())


def _is_adjective(text: str, lexicon: Lexicon) -> bool:
    cues = lexicon.cues
    if not text.islower():
        return False
    if text in cues.inner_adjectives or text in lexicon.demonyms:
        return True
    if text in cues.person_verbs or text in cues.acting_verbs or len(text) <= _LONGEST_ADJECTIVE:
        return False
    return text.endswith(cues.adjective_endings)


def _is_personal(words: Words, first: int, lexicon: Lexicon) -> bool:
    text = words[first].text
    is_name = text in lexicon.first_names and text not in lexicon.cues.leading_heads
    return (
        is_name
        or text in lexicon.cues.titles
        or is_abbreviation(text)
        or _has_role(words, first, lexicon)
    )


def _has_role(words: Words, first: int, lexicon: Lexicon) -> bool:
    cues = lexicon.cues
    before = words[first - 1].text if first and words[first].gap == " " else ""
    is_modifier = before in cues.role_modifiers or before in lexicon.demonyms
    return before in cues.roles or (
        is_modifier and first > 1 and words[first - 2].text in cues.roles
    )


def _behind_person(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Return the length of the "de la Vega" of a surname; a known place behind one is a place."""
    cues, small = lexicon.cues, words[last].text
    if small in cues.surname_joints:
        is_one = small not in cues.conjunctions or _has_role(words, first, lexicon)
        if last - first > 1 and is_one and _is_surname(words, last + 1, lexicon):
            return 2
        return 0 if last - first > 1 else _behind_first_name(words, first, last, lexicon)
    return _behind_first_name(words, first, last, lexicon)


def _behind_first_name(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    cues, small = lexicon.cues, words[last].text
    at = last
    is_named = words[first].text in lexicon.first_names or words[first].text in cues.honorifics
    particles = cues.surname_particles if is_named else cues.particles_behind_roles
    while at < len(words) and (at == last or _is_close(words, at)) and words[at].text in particles:
        at += 1
    if at == last or at >= len(words) or not _is_close(words, at):
        return 0
    if not words[at].text[0].isupper():
        return 0
    has_surname = last - first > 1 and words[first].text in lexicon.first_names
    is_body = words[at].text in cues.organization_heads
    if not cues.two_surnames:
        is_other = has_surname or is_body
    else:
        is_other = has_surname and (is_body or lexicon.match(words, at) > 0)
    return 0 if is_other and small in cues.genitives else at - last + 1


def _is_surname(words: Words, at: int, lexicon: Lexicon) -> bool:
    if at >= len(words) or not _is_close(words, at) or not _is_capital(words[at], lexicon):
        return False
    return words[at].text not in lexicon.first_names and not lexicon.match(words, at)


def _of_town(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Return the length of "del Grappa" in "a Bassano del Grappa"."""
    cues = lexicon.cues
    if last - first > 1 or not first or words[first].gap != " ":
        return 0
    before, before_that = words[first - 1].text, words[first - 2].text if first > 1 else ""
    of_place = before in cues.genitives and before_that in cues.governs_places
    is_long = before in cues.bare_genitives and words[last].text in cues.articles
    if not (of_place or is_long or before in cues.locating):
        return 0
    at = last
    while at < len(words) and _is_close(words, at) and words[at].text in cues.of:
        at += 1
    if at >= len(words) or not _is_close(words, at) or not _is_capital(words[at], lexicon):
        return 0
    is_body = words[at].text in cues.organization_heads or words[at].text in cues.institutions
    return at - last + 1 if words[last].text in cues.genitives and not is_body else 0


def _spelt_before_acronym(words: Words, first: int) -> int:
    """Return the index after the words that an acronym in brackets stands for, or 0."""
    for at in range(first + 1, min(first + _LONGEST_SPELT, len(words))):
        if words[at].gap == " (":
            spelt = [word.text for word in words[first:at]]
            return at if at - first > 1 and stands_for(words[at].text, spelt) else 0
        if not _is_close(words, at):
            return 0
    return 0


def _complement(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Return the length of "de l'Intérieur" behind a head, or of "de football" behind a capital."""
    cues = lexicon.cues
    small = words[last].text
    is_list = small in cues.conjunctions
    if not is_list and small not in cues.of_and_for:
        return 0
    at = last + 1
    while at < len(words) and _is_close(words, at) and words[at].text in cues.of_and_for:
        at += 1
    if at >= len(words) or not _is_close(words, at):
        return 0
    if _is_capital(words[at], lexicon):
        if is_list and words[first].text in cues.event_heads:
            return at - last + 1  # "Tratado de Paz y Amistad"
        if is_list:
            cared = words[at].text in cues.portfolios
            return at - last + 1 if cared and words[first].text in cues.ministries else 0
        return 0 if _names_person(words, at, lexicon) else at - last + 1
    has_noun = any(word.text in cues.of_and_for for word in words[first + 1 : last])
    head = words[first].text
    if is_list or has_noun or head.islower() or head not in cues.organization_heads:
        return 0
    return at - last + 1 if _is_noun(words, last, at, lexicon) else 0


def _is_noun(words: Words, link: int, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a small word behind "de" can be a noun, and no infinitive or small word."""
    text, cues = words[at].text, lexicon.cues
    if not text.islower() or not text.isalpha() or text.capitalize() in cues.function_words:
        return False
    return at > link + 1 or not text.endswith(cues.infinitive_endings)
