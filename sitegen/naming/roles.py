"""What a text says a person is: "Russia's envoy to NATO", verbatim."""

from __future__ import annotations

from sitegen.naming.cues import Cues
from sitegen.naming.stated import stated_role
from sitegen.naming.words import Words

_LINKS = frozenset(("of", "to", "for", "at", "in", "on", "with"))
_INNER_LINKS = frozenset(("of", "for", "on", "the", "and"))  # further on: "of Trade of Chile"
_LONGEST_COMPLEMENT = 9  # words behind "of": "of the Conference on Security Policy"
_MOST_UNKNOWN = 2  # words before the noun that no list has: "a gem trader", "the tribal leader"
_LONGEST_APPOSITION = 12  # words between two commas
_INNER_GAPS = frozenset((" ", "' ", "’ "))  # the latter of "prisoners' committee"
_DETERMINERS = frozenset(("a", "an", "the", "its", "their", "his", "her", "our", "A", "An", "The"))
_CLAUSES = frozenset(
    ("who", "whose", "which", "that", "when", "where", "said", "says", "is", "was")
)
_LONGEST_LEAD = 5  # words before the noun: "former deputy prime minister"


def role_at(text: str, words: Words, first: int, last: int, cues: Cues) -> str:
    """Return the role stated beside the person at words `first` to `last`, or ""."""
    if cues.nouns_have_capitals:
        return stated_role(text, words, first, last, cues)
    return _role_before(text, words, first, cues) or _role_after(text, words, last, cues)


def _role_before(text: str, words: Words, first: int, cues: Cues) -> str:
    if not first or words[first].gap not in {" ", ", "}:
        return ""
    head = _head_before(words, first - 1, cues)
    if (
        head < 0
        or words[head].text.endswith("s")
        or (words[first].gap == ", " and words[head].opens and head == first - 1)
    ):
        return ""
    start = _lead(words, head, cues)
    start -= _unknown_before(words, start, cues)
    last = first - 1
    while last > start and words[last].text in cues.ranks:
        last -= 1
    return text[words[start].start : words[last].end]


def _head_before(words: Words, index: int, cues: Cues) -> int:
    """Return the index of the role noun that ends at `index`, or governs what ends there."""
    if words[index].text in cues.role_heads:
        return index
    for at in range(index, max(index - _LONGEST_COMPLEMENT, 0), -1):
        if words[at].gap != " ":
            return -1
        if words[at - 1].text in _LINKS and words[at - 2].text in cues.role_heads and at > 1:
            return at - 2
        text = words[at].text
        is_linked = text in _LINKS or text in ("the", "and") or text in cues.small_portfolios
        if text[0].islower() and not is_linked:
            return -1
    return -1


def _lead(words: Words, head: int, cues: Cues) -> int:
    """Return where the words begin that belong to the role noun: "Russian NATO" envoy."""
    start = head
    while start and head - start < _LONGEST_LEAD and words[start].gap == " ":
        text = words[start - 1].text
        capital = text[0].isupper() and text not in cues.function_words
        if not capital and text not in cues.role_modifiers and text not in cues.role_heads:
            break
        start -= 1
    return start


def _unknown_before(words: Words, start: int, cues: Cues) -> int:
    """Return how many small words before `start` lead back to an article: "a gem" trader."""
    for count in range(1, _MOST_UNKNOWN + 1):
        if start - count < 1 or words[start - count + 1].gap != " ":
            return 0
        before = words[start - count]
        opening = before.text.capitalize()
        if not before.text.islower() or not before.text.isalpha() or before.possessive:
            return 0
        if opening in cues.function_words or before.text in cues.person_verbs:
            return 0
        if words[start - count - 1].text in _DETERMINERS and before.gap == " ":
            return count
    return 0


def _role_after(text: str, words: Words, last: int, cues: Cues) -> str:
    """Find the apposition: "Carmen Romero, the spokeswoman for NATO, said"."""
    if last >= len(words) or words[last].gap != ", ":
        return ""
    start = last + (words[last].text in _DETERMINERS)
    head = start
    while (
        head < len(words)
        and head - start < _LONGEST_LEAD
        and words[head].text not in cues.role_heads
    ):
        if head > start and words[head].gap != " ":
            return ""
        known = words[head].text in cues.role_modifiers or words[head].text[0].isupper()
        if not known:
            return ""
        head += 1
    if head >= len(words) or words[head].text not in cues.role_heads:
        return ""
    head = _last_of_role(words, head, cues)
    if (head > start and words[head].gap != " ") or _names_next(words, head + 1):
        return ""
    end = _apposition_end(words, head)
    return text[words[start].start : words[max(end, _complement(words, head))].end]


def _apposition_end(words: Words, head: int) -> int:
    """Return the index of the last word before the comma that ends the apposition, or `head`."""
    end = head
    while end + 1 < len(words) and end - head < _LONGEST_APPOSITION:
        following = words[end + 1]
        if following.gap.startswith((",", ".", ";")):
            return end
        if following.gap not in _INNER_GAPS or following.text in _CLAUSES:
            return head
        end += 1
    return head


def _last_of_role(words: Words, head: int, cues: Cues) -> int:
    """Return the index of the last noun of "chief executive", "executive vice president"."""
    last = at = head
    while at + 1 < len(words) and words[at + 1].gap == " ":
        at += 1
        if words[at].text in cues.role_heads:
            last = at
        elif words[at].text not in cues.role_modifiers:
            break
    return last


def _names_next(words: Words, index: int) -> bool:
    """Tell whether a name follows, whose role it is: "A, Environment Minister B"."""
    return index < len(words) and words[index].gap == " " and words[index].text[0].isupper()


def _complement(words: Words, head: int) -> int:
    """Return the index of the last word of "Minister of Trade of Chile"."""
    end = at = head
    while at + 1 < len(words) and words[at + 1].gap == " " and at - head < _LONGEST_COMPLEMENT:
        at += 1
        text = words[at].text
        if text[0].isupper() and at > head + 1:
            end = at
        elif text not in _INNER_LINKS and (text not in _LINKS or at > head + 1):
            break
    return head if words[end].possessive else end
