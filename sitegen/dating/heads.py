"""The words that a pattern can begin with, so that the scan tries few patterns at a word."""

from __future__ import annotations

import re
from collections.abc import Iterator

DIGITS = "#"  # stands for any number

_LETTERS = re.compile(r"[^\W\d_]+")
_GROUP_MARK = re.compile(r"\(\?(?:P<\w+>|-?i?:)|\(")


def heads_of(pattern: str) -> frozenset[str]:
    """Return the first words, in lower case, of all that `pattern` matches.

    It knows the regular expressions that templates are made of: letters, groups, alternatives,
    look-ahead and look-behind, "?" after a group; all else that can stand first counts as a number.
    """
    return frozenset(head for branch in _branches(pattern) for head in _heads_of_branch(branch))


def _heads_of_branch(branch: str) -> Iterator[str]:
    while branch:
        letters = _LETTERS.match(branch)
        if letters:
            yield letters[0].lower()
            return
        if not branch.startswith("("):
            yield DIGITS
            return
        group, branch = _first_group(branch)
        if not group.startswith(("(?=", "(?!", "(?<")):
            yield from heads_of(_GROUP_MARK.sub("", group[:-1], count=1))
            if not branch.startswith("?"):
                return
            branch = branch[1:]


def _branches(pattern: str) -> list[str]:
    """Split a pattern at its outermost bars."""
    cuts = [-1, *(at for at, depth in _depths(pattern) if not depth and pattern[at] == "|")]
    return [pattern[cut + 1 : end] for cut, end in zip(cuts, [*cuts[1:], None], strict=True)]


def _first_group(pattern: str) -> tuple[str, str]:
    """Split a pattern that opens with a group after that group."""
    end = next(at for at, depth in _depths(pattern) if not depth and pattern[at] == ")") + 1
    return pattern[:end], pattern[end:]


def _depths(pattern: str) -> Iterator[tuple[int, int]]:
    """Yield where syntax stands and how many groups are open after it; escapes and sets aside."""
    depth = 0
    for found in re.finditer(r"\\.|\[\^?[^\]]+\]|[()|]", pattern):
        depth += {"(": 1, ")": -1}.get(found[0], 0)
        if len(found[0]) == 1:
            yield found.start(), depth
