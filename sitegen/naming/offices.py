"""What a person is, where the noun of a role stands first: "ministre de l'Intérieur"."""

from __future__ import annotations

from sitegen.naming.cues import Cues
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.words import Words

_LONGEST_OFFICE = 14  # words: "ministro per la Protezione civile e le Politiche del mare"
_BESIDE = frozenset((" ", ""))


def office_at(text: str, words: Words, first: int, last: int, lexicon: Lexicon) -> str:
    """Return the role stated beside the person at words `first` to `last`, or ""."""
    return _before(text, words, first, last, lexicon) or _behind(text, words, last, lexicon)


def _before(text: str, words: Words, first: int, last: int, lexicon: Lexicon) -> str:
    """Find "le ministre de l'Intérieur Bruno Roy" and "La maire, Ana Roy, dit"."""
    cues, gap = lexicon.cues, words[first].gap
    parted = gap == ", "
    if not first or not (gap == " " or (parted and _is_closed(words, last))):
        return ""
    head = _head_before(words, first, lexicon, outermost=parted)
    if head < 0 or (words[head].text in cues.ministers and words[head].text.endswith("s")):
        return ""
    start, end = head, first - 1
    while start and words[start].gap == " " and _is_modifier(words[start - 1].text, cues):
        start -= 1
    while end > head and words[end].text in cues.honorifics:
        end -= 1
    if words[end].text in cues.of:
        return ""  # "le mandat d'administratrice de Mme Roy"
    return text[words[start].start : words[end].end]


def _is_closed(words: Words, last: int) -> bool:
    return last == len(words) or words[last].gap.startswith((",", ".", ";", ":", ")"))


def _head_before(words: Words, first: int, lexicon: Lexicon, *, outermost: bool) -> int:
    """Return the index of the noun of the role that ends before `first`; -1 for none.

    Behind a comma, "le porte-parole du ministre, X" is the spokesman; without, the minister.
    """
    cues, head = lexicon.cues, -1
    for at in range(first - 1, max(first - 1 - _LONGEST_OFFICE, -1), -1):
        text = words[at].text
        if text in cues.role_heads and not _is_second(words, at, cues):
            head = at
            if not outermost:
                return head
        elif text in cues.conjunctions and head >= 0:
            return head
        elif text in cues.no_roles:
            return -1  # "al marito dell'assessora, Luca Moretti"
        elif not _belongs(words, at, lexicon):
            return head
        if words[at].gap not in _BESIDE:
            return head
    return head


def _is_second(words: Words, at: int, cues: Cues) -> bool:
    """Tell whether a noun only says more of the role before it: "directora general"."""
    is_behind = at > 0 and words[at].gap == " " and words[at - 1].text in cues.role_heads
    return is_behind and words[at].text in cues.role_modifiers


def _belongs(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Tell whether a word can stand in the complement of a role."""
    text, cues = words[at].text, lexicon.cues
    if text[0].isupper():
        return text not in cues.function_words
    small = (
        text in cues.of_and_for
        or text in cues.articles
        or text in cues.role_modifiers
        or text in lexicon.demonyms
    )
    if small or text in cues.inner_adjectives or text.endswith(cues.adjective_endings):
        return True
    owned = at > 0 and words[at - 1].text in cues.of and words[at].gap in _BESIDE
    return owned and text.isalpha() and text.capitalize() not in cues.function_words


def _is_modifier(text: str, cues: Cues) -> bool:
    return text in cues.role_modifiers or text in cues.title_modifiers


def _behind(text: str, words: Words, last: int, lexicon: Lexicon) -> str:
    """Find ", presidenta del Banco Central," behind a name."""
    cues = lexicon.cues
    if last >= len(words) or words[last].gap != ", ":
        return ""
    start = last + (words[last].text in cues.determiners)
    head = start
    while head < len(words) and _is_modifier(words[head].text, cues):
        head += 1
    if head >= len(words) or words[head].text not in cues.role_heads:
        return ""
    if any(word.gap not in _BESIDE for word in words[last + 1 : head + 1]):
        return ""
    end = _complement(words, head, lexicon)
    return text[words[start].start : words[end].end] if end >= head else ""


def _complement(words: Words, head: int, lexicon: Lexicon) -> int:
    """Return the index of the last word of a role; -1 where it is the next person's."""
    cues, end = lexicon.cues, head
    for at in range(head + 1, min(head + _LONGEST_OFFICE, len(words))):
        text = words[at].text
        if words[at].gap not in _BESIDE or text in cues.verbs or not _belongs(words, at, lexicon):
            break
        if text[0].isupper() and (end == at - 1 == head or text in lexicon.first_names):
            return -1
        if text not in cues.of_and_for:
            end = at
    return end
