"""Who wrote, told by a name that stands alone by the date, or that a note at the end repeats."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sitegen.cleaning import names
from sitegen.cleaning.evidence import Claim
from sitegen.cleaning.extract import Dropped
from sitegen.cleaning.filtering import AFTER, BEFORE, Sifted

MOST_WORDS = 3  # of a name that stands alone
REPEATED, BY_THE_DATE, NOTED, SIGNED = 47, 49, 63, 64  # ranks; bylines come before

DATED = ("date line", "issue line")
_NOTES = frozenset({"about the writer", "author note", "contact", AFTER})
_NOTE = re.compile(
    r"(?P<who>[^\W\d_a-z]\S*(?:\s\S+){1,3}?)\s+(?:is|was|works|writes|covers|reports|ist|arbeitet|"
    r"est|es|è|teaches|lives)\s"
)


def read_writers(head: Sequence[Dropped], sifted: Sifted) -> Iterator[Claim]:
    """Yield the writers; `head` are the lines above the first prose."""
    last = sifted.kept[-1].line if sifted.kept else 0
    after = sorted(
        (drop for drop in sifted.dropped if drop.line > last), key=lambda drop: drop.line
    )
    notes = [drop.text for drop in after if drop.rule in _NOTES]
    notes += [block.text for block in sifted.kept[-1:]]  # a note may pass for the last paragraph
    spoken = _words_of(sifted)
    for at, drop in enumerate(head):
        name = _name_alone(drop, spoken)
        if name and any(text.startswith(name) for text in notes):
            yield Claim("author", name, f"line {drop.line}", REPEATED)
        elif name and _is_by_the_date(head, at):
            yield Claim("author", name, f"line {drop.line}", BY_THE_DATE)
    for drop in after:
        noted = _NOTE.match(drop.text) if drop.rule == "about the writer" else None
        if noted and names.is_person(noted["who"]):
            yield Claim("author", names.as_written(noted["who"]), "the note on the writer", NOTED)
    # Names that follow each other are a list of the text, not who signs it.
    is_list = [drop.rule for drop in after[:2]] == [AFTER] * 2
    if after and after[0].rule == AFTER and not is_list and (name := _name_alone(after[0], spoken)):
        yield Claim("author", name, f"line {after[0].line}", SIGNED)


def _name_alone(drop: Dropped, spoken: frozenset[str]) -> str:
    """Return the person whose name a line is; the words of a name are never written small."""
    text = drop.text.strip(" *_")
    is_plain = drop.rule in (BEFORE, AFTER) and len(text.split()) <= MOST_WORDS
    if not is_plain or not names.is_person(text) or names.begins_with_particle(text):
        return ""
    is_said = any(word.lower() in spoken for word in text.split())
    is_told = text.split()[-1] in spoken  # of whom a text tells
    return "" if is_said or is_told else names.as_written(text)


def _words_of(sifted: Sifted) -> frozenset[str]:
    """Return the words of a body but for its last block."""
    texts = (block.text for block in sifted.kept[:-1])
    return frozenset(word for text in texts for word in re.findall(r"\w+", text))


def _is_by_the_date(head: Sequence[Dropped], at: int) -> bool:
    """Tell a name under a headline that has the date right above or below it."""
    is_titled = any(drop.rule == "title" for drop in head[:at])
    beside = [drop.rule for drop in (*head[max(0, at - 1) : at], *head[at + 1 : at + 2])]
    return is_titled and any(rule in DATED for rule in beside)
