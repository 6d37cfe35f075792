"""What stands above a text without a word that says so: the outlet's name, the writer's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sitegen.cleaning import names, organisations, shapes, titles
from sitegen.cleaning.echoes import read_echo
from sitegen.cleaning.evidence import Claim
from sitegen.cleaning.extract import Dropped
from sitegen.cleaning.features import is_prose
from sitegen.cleaning.filtering import BEFORE, Sifted
from sitegen.cleaning.writers import DATED, read_writers

LONGEST_NAME = 6  # words, of an outlet
LINES_ABOVE = 3  # from an issue line up to the name of the periodical
LINES_BELOW = 4  # from a headline down to its date, with standfirst and writer between

LONGEST_ACRONYM = 12  # letters
LONGEST_TAGLINE = 400  # characters
_HEAD = frozenset((BEFORE, "title", "date line", "issue line", "byline", "section label"))
_TAGLINE = re.compile(r".*\b(?:by|von|par|por|di)\s+(?P<who>[^\W\da-z_].*)\Z")


def read_masthead(sifted: Sifted) -> list[Claim]:
    """Return the publisher and the writers that lines above the body name."""
    head = _head(sifted)
    return [
        *read_echo(sifted),
        *_periodical(head, sifted),
        *read_writers(head, sifted),
        *_signatures(_down_to_date(head, sifted)),
        *_outlets(head),
        *_suffix(sifted),
    ]


def _head(sifted: Sifted) -> list[Dropped]:
    """Return the lines above the first prose; a letter keeps them."""
    first = next((block.line for block in sifted.kept if is_prose(block)), 0)
    kept = [Dropped(block.line, block.text, BEFORE) for block in sifted.kept if block.line < first]
    dropped = [drop for drop in sifted.dropped if drop.line < first and drop.rule in _HEAD]
    return sorted([*kept, *dropped], key=lambda drop: drop.line)


def _periodical(head: Sequence[Dropped], sifted: Sifted) -> Iterator[Claim]:
    """Read the name above an issue line or above "PRESS RELEASE", and the tagline between."""
    for at, drop in enumerate(head):
        is_release = drop.rule == "section label" and "release" in drop.text.lower()
        if drop.rule != "issue line" and not is_release:
            continue
        for above in reversed(head[max(0, at - LINES_ABOVE) : at]):
            if above.rule != BEFORE or names.persons(above.text):
                break
            tagline = _TAGLINE.match(above.text[:LONGEST_TAGLINE])
            if tagline and (people := names.persons(tagline["who"])):
                yield from (Claim("author", name, _line(above), 46) for name in people)
            elif len(above.text.split()) <= LONGEST_NAME:
                name = _spelt_out(above.text, sifted) or _written(above.text)
                yield Claim("publisher", name, _line(above), 55)
                return


def _down_to_date(head: Sequence[Dropped], sifted: Sifted) -> list[Dropped]:
    """Return the head, and what was kept between it and the date: a standfirst, a name."""
    above = {drop.line for drop in head}
    after = [drop for drop in sifted.dropped if drop.line not in above and drop.rule in DATED]
    if not after:
        return [*head]
    kept = [Dropped(block.line, block.text, BEFORE) for block in sifted.kept[:LINES_BELOW]
            if block.line < after[0].line]  # fmt: skip
    return [*head, *kept, after[0]]


def _signatures(head: Sequence[Dropped]) -> Iterator[Claim]:
    """Read names that stand alone between a headline and its date."""
    title = next((at for at, drop in enumerate(head) if drop.rule == "title"), None)
    if title is None:
        return
    below = head[title + 1 : title + 1 + LINES_BELOW]
    dated = next((at for at, drop in enumerate(below) if drop.rule in DATED), 0)
    for drop in below[:dated]:
        if drop.rule == BEFORE:
            people = names.read_signature(drop.text)
            yield from (Claim("author", name, _line(drop), 46) for name in people)
            if people:
                outlet = drop.text.partition(", ")[2]
                yield from [Claim("publisher", outlet, _line(drop), 54)] * organisations.is_outlet(
                    outlet
                )
                return


def _outlets(head: Sequence[Dropped]) -> Iterator[Claim]:
    """Read "Harbour Monitor", and "Council of Bridges - Press release 44/12"."""
    for drop in head:
        found = titles.parts(shapes.without_number(drop.text)) if drop.rule == BEFORE else []
        name = found[0] if found and not names.read_signature(drop.text) else ""
        if name and name[-1].isalnum() and organisations.is_outlet(name):
            yield Claim("publisher", names.outlet_as_written(name), _line(drop), 56)
            return


def _suffix(sifted: Sifted) -> Iterator[Claim]:
    """Read the outlet off the end of a copied headline: "Bridge to close | Harbour Monitor"."""
    found = titles.parts(sifted.title.text) if sifted.title else []
    if sifted.title and len(found) > 1 and organisations.is_outlet(found[-1]):
        yield Claim("publisher", found[-1], f"line {sifted.title.line}", 57)


def _spelt_out(acronym: str, sifted: Sifted) -> str:
    """Return what the body spells out before the acronym in brackets."""
    if not acronym.isupper() or " " in acronym or len(acronym) > LONGEST_ACRONYM:
        return ""
    for block in sifted.kept:
        before, bracket, _ = block.text.partition(f"({acronym})")
        words = before.split()[-2 * len(acronym) :] if bracket else []
        for start in reversed(range(len(words))):
            initials = "".join(word[0] for word in words[start:] if word[0].isupper())
            if initials == acronym and words[start][0].isupper():
                return " ".join(words[start:])
    return ""


def _written(name: str) -> str:
    return names.outlet_as_written(name) if " " in name else names.as_written(name)


def _line(drop: Dropped) -> str:
    return f"line {drop.line}"
