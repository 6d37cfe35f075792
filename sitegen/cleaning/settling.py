"""From what lines, tags and headers state to one extract: a value a field, and the doubts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from sitegen.cleaning import languages, names
from sitegen.cleaning.blocks import as_markdown, count_words
from sitegen.cleaning.evidence import Claim, all_of_best, as_found, best
from sitegen.cleaning.extract import Extract
from sitegen.model import parse_when

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sitegen.cleaning.extract import Dropped
    from sitegen.cleaning.filtering import Sifted, Stated

SHORT_BODY = 40  # words; less is worth a look
LONGEST_MASTHEAD = 6  # words
WEAK = 45  # the rank from which a date is too weak to raise a doubt about a better one

_FIELDS = ("title", "date", "publisher", "agency", "dateline", "language", "url", "original")
# What a line states -> the field, and how much it is trusted; tags and headers rank below 30.
_FIELD_OF = {
    "original": ("original", 35),
    "author": ("author", 40),
    "date": ("date", 40),
    "agency": ("agency", 40),
    "dateline": ("dateline", 40),
    "outlet": ("publisher", 40),
    "byline organisation": ("publisher", 45),
    "owner": ("publisher", 60),
}
_RANK_OF_PLACE = {"before": 0, "within": 2, "after": 4}


def settle(
    sifted: Sifted, declared: Sequence[Claim], dropped: Sequence[Dropped], url: str | None
) -> Extract:
    """Return the extract: `declared` by tags or headers, `dropped` before the sifting."""
    spoken = "\n".join(block.text for block in sifted.kept)
    claims = [*declared, *_stated(sifted), *_masthead(sifted)]
    claims = _without_original(claims + _language(spoken, claims))
    chosen = {field: claim for field in _FIELDS if (claim := best(claims, field))}
    values = {field: claim.value for field, claim in chosen.items()}
    authors = all_of_best(claims, "author")
    return Extract(
        title=values.get("title"),
        body=as_markdown(sifted.kept),
        date=parse_when(values["date"]) if "date" in values else None,
        publisher=values.get("publisher"),
        agency=values.get("agency"),
        dateline=values.get("dateline"),
        language=values.get("language"),
        url=url or values.get("url"),
        original=values.get("original"),
        authors=tuple(claim.value for claim in authors),
        dropped=tuple(sorted((*sifted.dropped, *dropped), key=lambda drop: drop.line)),
        found=as_found((*chosen.values(), *authors)),
        doubts=_doubts(spoken, values, claims),
    )


def _stated(sifted: Sifted) -> list[Claim]:
    outlets = [stated for stated in sifted.stated if stated.fact.field == "outlet"]
    claims = [_claim(stated) for stated in sifted.stated if stated not in outlets[1:]]
    # "The Ledger, 3 May" under "The Monitor, 4 May": a re-post names its own outlet first.
    claims += [Claim("original", other.fact.value, _line(other), 40) for other in outlets[1:]]
    if sifted.title is not None:
        claims.append(Claim("title", sifted.title.text, f"line {sifted.title.line}", 50))
    return claims


def _claim(stated: Stated) -> Claim:
    field, rank = _FIELD_OF[stated.fact.field]
    return Claim(field, stated.fact.value, _line(stated), rank + _RANK_OF_PLACE[stated.place])


def _line(stated: Stated) -> str:
    return f"line {stated.line}"


def _without_original(claims: list[Claim]) -> list[Claim]:
    """Leave out as publisher who is named as the original source."""
    original = best(claims, "original")
    if original is None:
        return claims
    return [
        claim for claim in claims if (claim.field, claim.value) != ("publisher", original.value)
    ]


def _masthead(sifted: Sifted) -> list[Claim]:
    """Read the publisher off the line above an issue line, or above "PRESS RELEASE"."""
    for drop, following in pairwise(sifted.dropped):
        is_release = following.rule == "section label" and "release" in following.text.lower()
        is_headed = following.rule == "issue line" or is_release
        if is_headed and len(drop.text.split()) <= LONGEST_MASTHEAD:
            name = _spelt_out(drop.text, sifted) or names.as_written(drop.text)
            return [Claim("publisher", name, f"line {drop.line}", 55)]
    return []


def _spelt_out(acronym: str, sifted: Sifted) -> str:
    """Return what the body spells out before the acronym in brackets."""
    if not acronym.isupper() or " " in acronym:
        return ""
    for block in sifted.kept:
        before, bracket, _ = block.text.partition(f"({acronym})")
        words = before.split()[-2 * len(acronym) :] if bracket else []
        for start in reversed(range(len(words))):
            initials = "".join(word[0] for word in words[start:] if word[0].isupper())
            if initials == acronym and words[start][0].isupper():
                return " ".join(words[start:])
    return ""


def _language(spoken: str, claims: Sequence[Claim]) -> list[Claim]:
    """Let the words of the body overrule a declaration, which a page may have from its template."""
    told = languages.language_of(spoken)
    declared = best(claims, "language")
    if told is None or (declared and declared.value == told):
        return []
    return [Claim("language", told, "the words of the body", 0)]


def _doubts(spoken: str, values: Mapping[str, str], claims: Sequence[Claim]) -> tuple[str, ...]:
    """Return what is odd about what was found; what was not found shows by itself."""
    doubts = []
    if not spoken:
        doubts.append("no body was found")
    elif count_words(spoken) < SHORT_BODY:
        doubts.append("the body is very short: is it the whole text?")
    dates = {claim.value for claim in claims if claim.field == "date" and claim.rank < WEAK}
    others = ", ".join(sorted(dates - {values.get("date", "")}))
    if "date" in values and others:
        doubts.append(
            f"the date is taken as {values['date']}, but the clipping also states {others}"
        )
    languages_said = {claim.value for claim in claims if claim.field == "language"}
    if len(languages_said) > 1:
        doubts.append(
            f"the page declares another language than that of its words, {values['language']}"
        )
    return tuple(doubts)
