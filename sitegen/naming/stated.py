"""What a text says a person is, where nouns have capitals: "Sprecherin des Senats"."""

from __future__ import annotations

from sitegen.naming.cues import Cues
from sitegen.naming.nouns import Nouns, nouns_of
from sitegen.naming.words import Words

_LONGEST_LEAD = 4  # words before the noun: "Bayerns stellvertretender Ministerpräsident"
_LONGEST_COMPLEMENT = 8  # words behind it: "der Gewerkschaft Nahrung-Genuss-Gaststätten"
_LINKS = frozenset(
    ("der", "des", "von", "vom", "für", "bei", "beim", "im", "am", "in", "an", "zum", "zur", "und")
)
_ADJECTIVES = ("e", "er", "en")


def stated_role(text: str, words: Words, first: int, last: int, cues: Cues) -> str:
    """Return the role stated beside the person at words `first` to `last`, or ""."""
    nouns = nouns_of(cues.code)
    return _before(text, words, first, cues, nouns) or _behind(text, words, last, cues, nouns)


def _before(text: str, words: Words, first: int, cues: Cues, nouns: Nouns) -> str:
    if not first:
        return ""
    if words[first].gap == ", ":
        return _governed(text, words, first, cues, nouns)
    head = first - 1
    while head and words[head].text in cues.titles and words[head + 1].gap in {" ", ". "}:
        head -= 1
    if words[head + 1].gap not in {" ", "\n"} or not _is_role(words, head, cues, nouns):
        return ""
    start = head
    while start and head - start < _LONGEST_LEAD and _leads(words, start, cues, nouns):
        start -= 1
    return text[words[start].start : words[head].end]


def _leads(words: Words, start: int, cues: Cues, nouns: Nouns) -> bool:
    """Tell whether the word before `start` belongs to the role: "UN-", "Bayerns", "frühere"."""
    if words[start].gap == "-":
        return True
    word = words[start - 1].text
    if words[start].gap != " " or word in cues.articles or word in cues.function_words:
        return False
    if word in cues.role_modifiers or (
        word[0].islower() and word.endswith(("ische", "ischer", "ischen"))
    ):
        return True
    return word[0].isupper() and word.endswith(("s", "er")) and not nouns.is_noun(word)


def _governed(text: str, words: Words, first: int, cues: Cues, nouns: Nouns) -> str:
    """Answer for "Der Sprecher des Senats, Max Falk, sagte"."""
    for head in range(first - 1, max(first - _LONGEST_COMPLEMENT, 0), -1):
        if _is_role(words, head, cues, nouns) and words[head - 1].text in cues.articles:
            is_linked = head == first - 1 or words[head + 1].text in _LINKS
            return text[words[head].start : words[first - 1].end] if is_linked else ""
        if words[head].gap not in {" ", "-"}:
            return ""
    return ""


def _behind(text: str, words: Words, last: int, cues: Cues, nouns: Nouns) -> str:
    """Answer for "Lena Falk, die Leiterin des Museums, sagte"."""
    if last >= len(words) or words[last].gap != ", ":
        return ""
    start = last + (words[last].text in cues.articles or words[last].text in cues.indefinites)
    head = start
    while (
        head < len(words)
        and head - start < _LONGEST_LEAD
        and not _is_role(words, head, cues, nouns)
    ):
        if head > last and words[head].gap not in {" ", "-"}:
            return ""
        if not words[head].text.endswith(_ADJECTIVES) and not words[head].text.isupper():
            return ""
        head += 1
    if head >= len(words) or not _is_role(words, head, cues, nouns):
        return ""
    if head > last and words[head].gap not in {" ", "-"}:
        return ""
    end = head
    if head + 1 < len(words) and words[head + 1].gap == " ":
        following = words[head + 1].text
        if following[0].isupper() and not nouns.is_noun(following):
            return ""  # the role of another: "Minister Falk"
        if following in _LINKS or following[0].isupper():
            end = _complement_end(words, head)
    return text[words[start].start : words[end].end]


def _complement_end(words: Words, head: int) -> int:
    """Return the index of the last noun of what stands behind a role's noun."""
    end = head
    for at in range(head + 1, min(head + _LONGEST_COMPLEMENT, len(words))):
        word = words[at].text
        if words[at].gap not in {" ", "-"}:
            break
        if word[0].isupper():
            end = at
        elif word not in _LINKS and not word.endswith(_ADJECTIVES):
            break
    return end


def _is_role(words: Words, index: int, cues: Cues, nouns: Nouns) -> bool:
    word = words[index].text
    return word[0].isupper() and nouns.is_role(word) and word not in cues.relations
