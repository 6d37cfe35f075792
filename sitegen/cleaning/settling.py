"""From what lines, tags and headers state to one extract: a value a field, and the doubts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sitegen.cleaning import addresses, languages, organisations, outlets, shapes, titles
from sitegen.cleaning.blocks import as_markdown, count_words
from sitegen.cleaning.evidence import Claim, all_of_best, as_found, best
from sitegen.cleaning.extract import Dropped, Extract
from sitegen.cleaning.features import ends_sentence
from sitegen.cleaning.filtering import AFTER, BEFORE, UNLIKE, Sifted, Stated
from sitegen.cleaning.leads import without_dateline
from sitegen.cleaning.masthead import read_masthead
from sitegen.cleaning.years import read_yearless
from sitegen.model import parse_when

LEAST_LOST = 8  # words of a sentence that is missed
SHORT_BODY = 40  # words; less is worth a look
OWN_NAME = 90  # the rank from which a publisher is no name but a domain
WEAK = 45  # the rank from which a date is too weak to raise a doubt about a better one

_FIELDS = ("title", "date", "publisher", "agency", "dateline", "language", "url", "original")
# What a line states -> the field, and how much it is trusted; tags and headers rank below 30.
_FIELD_OF = {
    "original": ("original", 35),
    "author": ("author", 40),
    "date": ("date", 40),
    "published": ("date", 38),
    "agency": ("agency", 40),
    "dateline": ("dateline", 40),
    "outlet": ("publisher", 40),
    "byline organisation": ("publisher", 45),
    "issuer": ("publisher", 46),
    "source": ("source", 46),
    "owner": ("publisher", 60),
}
_RANK_OF_PLACE = {"before": 0, "within": 2, "after": 4}


def settle(
    sifted: Sifted, declared: Sequence[Claim], dropped: Sequence[Dropped], url: str | None
) -> Extract:
    """Return the extract: `declared` by tags or headers, `dropped` before the sifting."""
    sifted = without_dateline(sifted)
    spoken = "\n".join(block.text for block in sifted.kept)
    claims = [*declared, *_stated(sifted), *read_masthead(sifted), *read_yearless(sifted)]
    claims = _without_original(claims + _language(spoken, claims))
    claims = _with_source(_with_address(claims, url, sifted))
    chosen = {field: claim for field in _FIELDS if (claim := best(claims, field))}
    if "title" in chosen and "publisher" in chosen:
        title = titles.without_outlet(chosen["title"].value, chosen["publisher"].value)
        chosen["title"] = replace(chosen["title"], value=title)
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
        doubts=(*_doubts(spoken, values, claims), *_left_out(sifted, declared)),
    )


def _with_address(claims: list[Claim], url: str | None, sifted: Sifted) -> list[Claim]:
    """Add what the page's address tells, and name outlets by it."""
    declared = best(claims, "url")
    address = url or (declared.value if declared else "") or _address_above(sifted)
    told = [*claims, *addresses.read_address(address)]
    return outlets.with_outlets(told, address, (drop.text for drop in sifted.dropped))


def _address_above(sifted: Sifted) -> str:
    """Return the address that was copied with a text, on a line of its own above it."""
    first = sifted.kept[0].line if sifted.kept else 0
    lines = (drop.text for drop in sifted.dropped if drop.line < first and drop.rule == "contact")
    return next((line for line in lines if line.startswith(("http://", "https://"))), "")


def _stated(sifted: Sifted) -> list[Claim]:
    told = [stated for stated in sifted.stated if _counts(stated)]
    outlets = [stated for stated in told if stated.fact.field == "outlet"]
    claims = [_claim(stated) for stated in told if stated not in outlets[1:]]
    # "The Ledger, 3 May" under "The Monitor, 4 May": a re-post names its own outlet first.
    others = {other.fact.value: other for other in outlets[1:] if other.place == "before"}
    claims += [Claim("original", name, _line(other), 40) for name, other in others.items()
               if name != outlets[0].fact.value]  # fmt: skip
    if sifted.title is not None:
        claims.append(
            Claim("title", shapes.without_label(sifted.title.text), f"line {sifted.title.line}", 50)
        )
    return claims


def _counts(stated: Stated) -> bool:
    """Tell what a line says of the text from what it says of a table or of another text."""
    if stated.place == "before":
        return True
    if stated.fact.field == "outlet":  # "Opening Bell | May 3" is one more story
        return organisations.is_organisation(stated.fact.value)
    return stated.fact.field not in (
        "issuer",
        "source",
    )  # "Source: World Bank" under a table credits the table


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


def _with_source(claims: list[Claim]) -> list[Claim]:
    """Take "Source: The Monitor" for the original of who else publishes, else for the publisher."""
    source = best(claims, "source")
    if source is None:
        return claims
    others = [claim for claim in claims if claim.field == "publisher" and claim.rank < OWN_NAME]
    publisher = best(others, "publisher")
    if publisher is None:
        return [*claims, replace(source, field="publisher")]
    is_same = titles.title_key(publisher.value) == titles.title_key(source.value)
    return claims if is_same else [*claims, replace(source, field="original")]


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
    if values.get("date", "").endswith("~"):
        doubts.append(
            f"the year of the date, {values['date']}, is inferred: the clipping gives none"
        )
    languages_said = {claim.value for claim in claims if claim.field == "language"}
    if len(languages_said) > 1:
        doubts.append(
            f"the page declares another language than that of its words, {values['language']}"
        )
    return tuple(doubts)


def _left_out(sifted: Sifted, declared: Sequence[Claim]) -> tuple[str, ...]:
    """Tell of sentences that no rule names; around the article of a page that is usual."""
    rules = {UNLIKE} if declared else {UNLIKE, BEFORE, AFTER}
    lost = [drop.text for drop in sifted.dropped
            if drop.rule in rules and ends_sentence(drop.text)
            and count_words(drop.text) >= LEAST_LOST]  # fmt: skip
    if not lost:
        return ()
    first = " ".join(lost[0].split()[:6])
    what = "a sentence was" if len(lost) == 1 else f"{len(lost)} sentences were"
    return (f"{what} left out that no rule names (“{first} …”): see `sitegen inspect`",)
