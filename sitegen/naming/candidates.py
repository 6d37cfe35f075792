"""What may be a name: runs of capitalised words, divided at titles and known names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sitegen.model import Kind
from sitegen.naming.cues import Cues
from sitegen.naming.lexicon import Entry, Lexicon
from sitegen.naming.runs import run_end, run_start
from sitegen.naming.titles import next_title, portfolio_of, title_end
from sitegen.naming.words import Words


class Candidate(NamedTuple):
    """The words `first` to `last` (exclusive) that may be a name; `title` stands before it."""

    first: int
    last: int
    entry: Entry | None = None
    title: str = ""


def candidates(words: Words, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield what may be a name, in order, none overlapping."""
    index = 0
    while index < len(words):
        count = run_start(words, index, lexicon)
        if not count:
            index += 1
            continue
        last = run_end(words, index, index + count, lexicon)
        found = list(_divided(words, index, last, lexicon))
        if not found and last - index == 1 and _may_be_surname(words[index].text, lexicon):
            found.append(Candidate(index, last))  # "May" may be a surname that the text explains
        yield from found
        index = last


def _may_be_surname(text: str, lexicon: Lexicon) -> bool:
    return text in lexicon.cues.common or text in lexicon.demonyms


def _divided(words: Words, first: int, last: int, lexicon: Lexicon) -> Iterator[Candidate]:
    """Yield the names of one run: known ones, and those before and behind titles."""
    start, title = first, ""
    while start < last:
        behind = title_end(words, start, last, lexicon)
        if behind > start:
            title = " ".join(word.text for word in words[start:behind])
            start = behind
            continue
        behind, minister = portfolio_of(words, start, last, lexicon)
        if minister:
            start, title = behind, minister
            continue
        is_between = start > first and not title and lexicon.cues.heads_first
        if is_between and words[start].text in lexicon.cues.of_and_for:
            start += 1
            continue
        if _is_left_out(words, start, last, lexicon):
            start += 1
            continue
        end = last if title else _name_end(words, start, last, lexicon)
        end = _before_acronym(words, start, end, lexicon.cues)
        yield Candidate(start, end, lexicon.entry(words, start, end), title)
        start, title = end, ""


def _is_left_out(words: Words, start: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether a nationality or month begins the run and is no part of a name there."""
    text = words[start].text
    skipped = (
        text in lexicon.demonyms or text in lexicon.cues.peoples or text in lexicon.cues.calendar
    )
    if not skipped or lexicon.match(words, start):
        return False
    known = lexicon.entry(words, start + 1, last)
    if known:  # "Peruvian World Bank", but "Southern California"
        if known.kind is Kind.ORGANIZATION and _is_generic(words[start + 1 : last], lexicon):
            return False  # "Nigerian Senate"
        is_part = text in lexicon.cues.place_heads and known.kind in (Kind.PLACE, Kind.STATE)
        return not is_part or words[start].opens
    if last - start > 1 and text in lexicon.first_names:
        return False  # "Jan van Dam", "April Glaspie"
    if last - start > 1 and words[last - 1].text in lexicon.cues.ends_organization:
        return False  # "Tunisian General Labour Union"
    end = start + 1
    while end < last and words[end].text not in lexicon.cues.titles:
        end += 1
    if end - start > 1 and words[start + 1].text in lexicon.cues.organization_heads:
        return False  # "Chinese Academy of Sciences"
    # "Danish Tunnel Institute" is one name before "Director" too.
    return not (end - start > 1 and words[end - 1].text in lexicon.cues.ends_organization)


def _is_generic(words: Words, lexicon: Lexicon) -> bool:
    return all(word.text in lexicon.cues.common for word in words)


def _name_end(words: Words, start: int, last: int, lexicon: Lexicon) -> int:
    """Return the end of the name at `start`: before a title, behind a known name, or `last`."""
    known = start + lexicon.match(words, start)
    if known == last:
        return last
    last = next_title(words, start, last, lexicon) or last
    if lexicon.cues.heads_first:
        last = _before_person(words, start, last, lexicon)
    if known in (start, last):
        return last
    if known > last or _is_known_alone(words, start, known, last, lexicon):
        return known
    return last


def _before_person(words: Words, start: int, last: int, lexicon: Lexicon) -> int:
    """Return where a person's name begins behind a body's: "la Camera Riccardo Molinari"."""
    cues = lexicon.cues
    if words[start].text not in cues.leading_bodies:
        is_town = start > 0 and words[start - 1].text in cues.genitives and last - start > 2  # noqa: PLR2004
        if words[start].text.isupper() and len(words[start].text) > 1:
            is_town = last - start > 2  # noqa: PLR2004  "le député LFI François Ruffin"
        is_named = is_town and words[start].text not in lexicon.first_names
        return start + 1 if is_named and words[start + 1].text in lexicon.first_names else last
    owned = words[start].text in cues.institutions
    for index in range(start + 1, last - 1):
        following = words[index + 1].text
        is_surname = following[0].isupper() or following in cues.particles_behind_roles
        is_name = words[index].text in lexicon.first_names and is_surname
        if owned and is_name and words[index - 1].text not in cues.of_and_for:
            return index
        owned = owned or words[index].text in cues.genitives or words[index].text in lexicon.entries
    return last


def _is_known_alone(words: Words, start: int, known: int, last: int, lexicon: Lexicon) -> bool:
    """Tell whether the known name is a name by itself, not the beginning of a longer one."""
    following = words[known].text
    if following[0].islower():
        return False  # "Supreme Court of Portugal"
    if words[last - 1].text in lexicon.cues.heads:
        return False
    if any(word.text in lexicon.cues.organization_heads for word in words[known:last]):
        return False
    if known - start > 1:
        return True
    if start and words[start - 1].text in lexicon.cues.locating and last - known > 1:
        return True  # "consul in Qingdao Noh Sang-hyeok"
    if words[start].text in lexicon.first_names:
        return False  # "Jordan Ellery Moss"
    if following in lexicon.first_names or lexicon.match(words, known):
        return True
    entry = lexicon.entry(words, start, known)
    return words[start].text.isupper() or bool(entry and entry.rule == "registry")


def _before_acronym(words: Words, start: int, last: int, cues: Cues) -> int:
    """Return the end of "Dora Finch" in "Dora Finch NBK" and "Dora Finch QC"."""
    for index in range(start + 2, last):
        text = words[index].text
        if text in cues.postnominals and words[start].text not in cues.postnominals:
            return index
        if words[index - 1].text[0].islower() or words[start].text in cues.organization_heads:
            return last  # "Committee on CIS Affairs"
        if text in cues.firm_marks:
            return last
        shouted = text.isupper() and len(text) > 2 and text.isalpha()  # noqa: PLR2004  not II, J.
        if shouted and text not in {"III", "VIII"} and not words[start].text.isupper():
            return index
    return last
