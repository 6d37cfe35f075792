"""Names in other cases than the first: "Russlands", "des Auswärtigen Amts"."""

from __future__ import annotations

from collections.abc import Iterator

_ADJECTIVE_ENDINGS = ("er", "es", "e")
_ALL_ENDINGS = ("e", "en", "er", "es", "em")
_NO_GENITIVE = ("s", "x", "z", "ß")


def in_cases(name: str, genitives: tuple[str, ...]) -> Iterator[str]:
    """Yield the other forms of a name as they stand in a text, if its language has genitives.

    Adjectives before the noun take all endings, the noun the genitive's.
    """
    if not genitives:
        return
    words = name.split(" ")
    adjectives = 0
    while adjectives < len(words) - 1 and _is_adjective(words[adjectives], words[adjectives + 1]):
        adjectives += 1
    stems = [_stem(word) for word in words[:adjectives]]
    noun, rest = words[adjectives], words[adjectives + 1 :]
    nouns = [noun]
    if not noun.endswith(_NO_GENITIVE):
        nouns += [noun + ending for ending in genitives]
    if adjectives:
        nouns.append(noun + "es")  # "des Weißen Hauses"
    endings = _ALL_ENDINGS if adjectives else ("",)
    for ending in endings:
        for form in nouns:
            spelling = " ".join([*(stem + ending for stem in stems), form, *rest])
            if spelling != name:
                yield spelling


def first_case(word: str, known: frozenset[str], genitives: tuple[str, ...]) -> str:
    """Return "Peskow" for "Peskows" if that is among the `known` words, else `word`."""
    for ending in genitives:
        if word.endswith(ending) and word[: -len(ending)] in known:
            return word[: -len(ending)]
    return word


def same_in_other_cases(one: str, other: str) -> bool:
    """Tell whether two names differ in the endings of cases alone."""
    first, second = one.split(), other.split()
    return len(first) == len(second) and all(
        a == b or _bare(a) == _bare(b) for a, b in zip(first, second, strict=True)
    )


def _is_adjective(word: str, following: str) -> bool:
    return word[0].isupper() and word.endswith(_ADJECTIVE_ENDINGS) and following[0].isupper()


def _stem(word: str) -> str:
    ending = next((end for end in _ADJECTIVE_ENDINGS if word.endswith(end)), "")
    return word[: len(word) - len(ending)]


def _bare(word: str) -> str:
    for ending in ("es", "er", "en", "em", "e", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 2:  # noqa: PLR2004
            return word[: -len(ending)]
    return word
