"""The lead, which is the first paragraph of a report, without the dateline that opens it.

A capitalised word and a stop are too little of a sign by themselves. A dateline without a dash, an
agency or a date counts where no other paragraph begins in its way and where the text names the
place once more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from sitegen.cleaning import languages, markdown, names
from sitegen.cleaning.blocks import Block
from sitegen.cleaning.datelines import Dateline, read_dateline
from sitegen.cleaning.dates import find_day
from sitegen.cleaning.extract import Dropped
from sitegen.cleaning.features import is_prose
from sitegen.cleaning.filtering import Sifted, Stated
from sitegen.cleaning.marks import Fact

MOST_ABOVE = 8  # blocks that a letter may have above its report: outlet, title, byline, date
LONGEST = 90  # characters, of a dateline and the word after it
SHORTEST_PLACE = 4  # letters

_CAPITALS = r"[^\W\da-z_]{2,}(?:[ '’-][^\W\da-z_]{2,}){0,3}"
_NAME = r"[^\W\d_a-z][\w'’-]+(?:[ -](?:[^\W\d_a-z][\w'’-]+|sur|am|an|de|la|le|les|el|upon|of)){0,3}"
_STOPPED = re.compile(
    rf"(?P<place>{_CAPITALS})(?:,\s(?P<day>[^\W\d_]+|[^.,]{{3,16}}))?\.\s*[-–—]?\s+(?=[\"'„«“]?[^\W\da-z_])"
)
_DASHED = re.compile(rf"(?P<place>{_NAME})\s(?:-|–|—|--)\s+(?=[\"'„«“]?[^\W\da-z_])")
_BOLD = re.compile(rf"(?P<place>{_NAME})\s*(?:[.:,]|[-–—])*\s+(?=\S)")
_WEEKDAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|"
    r"domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    re.IGNORECASE,
)  # fmt: skip


def without_dateline(sifted: Sifted) -> Sifted:
    """Return a text with the dateline of its first prose taken off, unless one was already."""
    if any(drop.rule == "dateline" for drop in sifted.dropped):
        return sifted
    above = sifted.kept[:MOST_ABOVE]
    at = next((number for number, block in enumerate(above) if is_prose(block)), None)
    if at is None:
        return sifted
    dateline = read_dateline(sifted.kept[at].text) or _read_in(sifted, at)
    return _taken_off(sifted, at, dateline) if dateline else sifted


def _read_in(sifted: Sifted, at: int) -> Dateline | None:
    """Read what only the whole document shows to be a dateline."""
    lead = sifted.kept[at]
    if found := _STOPPED.match(lead.text[:LONGEST]):
        is_dated = bool(found["day"]) and _is_day(found["day"])
        return _dateline(found) if is_dated or _is_place(found["place"], sifted, at) else None
    found = _opening(lead)
    # "Szabo - I have" is of a conversation, in which other paragraphs begin like that.
    is_habit = any(map(_opening, sifted.kept[at + 1 :]))
    return (
        _dateline(found)
        if found and not is_habit and _is_place(found["place"], sifted, at)
        else None
    )


def _opening(block: Block) -> re.Match[str] | None:
    return _bold(block) or _DASHED.match(block.text[:LONGEST])


def _bold(block: Block) -> re.Match[str] | None:
    """Match a place that stands before the text in bold, signs and all."""
    found = _BOLD.match(block.text[:LONGEST])
    opening = f"**{markdown.escape_inline(found['place'])}" if found else ""
    behind = block.markdown.removeprefix(opening)
    is_bold = bool(found) and behind != block.markdown
    return found if is_bold and re.match(r"\s*[.:,–—-]*\s*\*\*", behind) else None


def _is_day(text: str) -> bool:
    return _WEEKDAY.fullmatch(text.strip()) is not None or find_day(text) is not None


def _is_place(name: str, sifted: Sifted, at: int) -> bool:
    """Tell a place, which a report names again, from a word that opens a sentence."""
    words = name.lower().split()
    if len(name) < SHORTEST_PLACE or all(word in languages.SMALL_WORDS for word in words):
        return False
    lead = sifted.kept[at].text[len(name) :]
    others = [block.text for block in sifted.kept[:at] + sifted.kept[at + 1 :]]
    told = "\n".join([lead, *others, *(drop.text for drop in sifted.dropped)])
    title = sifted.title.text if sifted.title else ""
    return _names(names.as_written(name), f"{told}\n{title}")


def _names(place: str, text: str) -> bool:
    # Not at the start of a sentence, where any word is written like a name.
    named = re.search(rf"[^\W\dA-Z_][,’']? ?(?<=[ ’']){re.escape(place)}(?!\w)", text)
    return named is not None and f" {place.lower()} " not in text


def _dateline(found: re.Match[str]) -> Dateline:
    return Dateline(names.as_written(found["place"]), None, None, found.end())


def _taken_off(sifted: Sifted, at: int, dateline: Dateline) -> Sifted:
    lead = sifted.kept[at]
    prefix = lead.text[: dateline.end]
    rest = replace(lead, text=lead.text[dateline.end :], markdown=_markdown_after(lead, prefix))
    stated = tuple(Stated(fact, lead.line, "within") for fact in _facts(dateline))
    return replace(
        sifted,
        kept=(*sifted.kept[:at], rest, *sifted.kept[at + 1 :]),
        dropped=(*sifted.dropped, Dropped(lead.line, prefix.strip(), "dateline")),
        stated=(*sifted.stated, *stated),
    )


def _facts(dateline: Dateline) -> Iterator[Fact]:
    if dateline.place:
        yield Fact("dateline", dateline.place)
    if dateline.agency:
        yield Fact("agency", dateline.agency)
    if dateline.when:
        yield Fact("date", dateline.when.edtf)


def _markdown_after(block: Block, prefix: str) -> str:
    """Return the Markdown of `block` behind the plain words `prefix`, marks among them left out."""
    wanted = re.sub(r"\s", "", prefix)
    at = matched = 0
    text = block.markdown
    while matched < len(wanted) and at < len(text):
        matched += text[at] == wanted[matched]
        at += 1
    closing = re.match(r"[*_]*\s*", text[at:])
    rest = text[at + (closing.end() if closing else 0) :]
    return rest if rest.count("**") % 2 == 0 else rest.replace("**", "", 1)
