"""Headlines: there every word has a capital, so that only the text below tells what is a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sitegen.naming.reading import Found
from sitegen.naming.words import Words, stands


def with_headlines(words: Words, found: Sequence[Found]) -> tuple[Found, ...]:
    """Return `found` with the names of several words found again in lines Written Like This."""
    by_name = {
        one.names: one for one in found if len(one.names) > 1 and not _in_headline(words, one.first)
    }
    longer: dict[str, list[Found]] = {}
    for one in by_name.values():
        longer.setdefault(one.names[0].casefold(), []).append(one)
    again = {new.first: new for new in _found_again(words, longer)}
    taken = {index for new in again.values() for index in range(new.first, new.last)}
    kept = [one for one in found if taken.isdisjoint(range(one.first, one.last))]
    return tuple(sorted([*kept, *again.values()], key=lambda one: one.first))


def _found_again(words: Words, longer: dict[str, list[Found]]) -> Iterator[Found]:
    index = 0
    while index < len(words):
        names = longer.get(words[index].text.casefold(), ()) if _in_headline(words, index) else ()
        fitting = [one for one in names if _stands_in_line(words, index, one.names)]
        if fitting:
            best = max(fitting, key=lambda one: len(one.names))
            end = index + len(best.names)
            yield best._replace(first=index, last=end, rule="named elsewhere", title="")
            index = end
        else:
            index += 1


def _stands_in_line(words: Words, index: int, names: Sequence[str]) -> bool:
    here = words[index : index + len(names)]
    return stands(words, index, names) and all(word.gap == " " for word in here[1:])


def _in_headline(words: Words, index: int) -> bool:
    """Tell whether the word at `index` or the one behind it has a capital that tells nothing."""
    return any(word.opens and word.gap == " " for word in words[index : index + 2])
