"""The name of the outlet, out of what pages call their site: taglines, domains, "Home"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sitegen.cleaning import addresses, names, titles
from sitegen.cleaning.evidence import Claim

LEAST_LABEL = 4  # letters of a domain that can be told in a text
LONGEST_LABEL = 40
MOST_TEXTS = 400
LONGEST_NAME = 8  # words
WORDS_OF_A_PERSON = 2  # who owns the site that is called after him
DOMAIN_AS_NAME = 58  # rank: above owners of the rights, below the outlets that lines name

_DOMAIN = re.compile(
    r"(?:https?://)?(?:www\.)?(?P<host>[\w-]+(?:\.[\w-]+)*\.[a-z]{2,})/?\Z", re.IGNORECASE
)
_GENERIC = re.compile(
    r"(?:(?:our|my|the) )?(?:home ?page|home|blog|news|web ?site|site|untitled|wordpress|default|"
    r"index|welcome|articles?|press(?: releases?)?|startseite|accueil|inicio|online)\Z"
)
_TAGLINE = re.compile(r"\s+(?:[|•·»]|[-–—]{1,2})\s+|:\s+")
_SLUG = re.compile(r"[a-z\d]+(?:[-_][a-z\d]+)+\Z")
_SIGNS = re.compile(r"[®™©℠]")


def with_outlets(claims: Sequence[Claim], address: str, texts: Iterable[str]) -> list[Claim]:
    """Return the claims with their publishers named as readers know them.

    `texts` are lines in which a domain may be spelt out ("© The Harbour Monitor"). Who bears the
    name of the outlet is no person.
    """
    label = addresses.label_of(addresses.domain_of(address)).replace("-", "")
    texts = list(texts)[:MOST_TEXTS]
    mended = [_mended(claim, label, texts) if claim.field == "publisher" else claim
              for claim in claims]  # fmt: skip
    told = [claim for claim in mended if claim.value]
    outlets = {_letters(claim.value) for claim in told if claim.field == "publisher"} | {label}
    return [claim for claim in told
            if claim.field != "author" or not _is_brand(claim.value, outlets)]  # fmt: skip


def spelt_out(label: str, texts: Iterable[str]) -> str:
    """Return how a text writes the words that a domain runs together, "" if none does."""
    letters = label.replace("-", "")
    if not LEAST_LABEL <= len(letters) <= LONGEST_LABEL or not letters.isalnum():
        return ""
    words = re.compile(rf"\b(?:The\s+)?(?=[A-Z\d])(?i:{r'[ .&’-]{0,2}'.join(letters)})\b(?!\.\w)")
    found = (words.search(text[:2000]) for text in texts)
    return next((match[0] for match in found if match and " " in match[0]), "")


def _is_brand(name: str, outlets: set[str]) -> bool:
    """Tell "West Bell Dental Care" and "El País" from one whose site bears his two names."""
    is_long = len(name.split()) > WORDS_OF_A_PERSON
    return (is_long or names.begins_with_particle(name)) and _letters(name) in outlets


def _mended(claim: Claim, label: str, texts: Sequence[str]) -> Claim:
    name = " ".join(_SIGNS.sub(" ", claim.value).split()).strip(" -–—|:,")
    if found := _DOMAIN.match(name):
        own = addresses.label_of(found["host"].lower())
        if spelt := spelt_out(own, texts):
            return replace(claim, value=spelt)
        return replace(claim, value=found["host"], rank=max(claim.rank, DOMAIN_AS_NAME))
    name = _without_tagline(name, label)
    is_name = not _GENERIC.match(titles.title_key(name)) and not _SLUG.match(name)
    return replace(claim, value=name if is_name and len(name.split()) <= LONGEST_NAME else "")


def _without_tagline(name: str, label: str) -> str:
    """Return the part of "The Ledger - News and views of the coast" that is the name."""
    parts = [part for part in _TAGLINE.split(name) if part.strip(" -|")]
    own = [part for part in parts if label and _letters(part).startswith(label.removeprefix("the"))]
    if len(parts) <= 1 or (own and _letters(own[0]) == label):
        return (own or parts or [""])[0].strip()
    if len(name.split()) <= titles.LONGEST_SITE and not own:
        return name
    first = (own or parts)[0]
    return first if len(first.split()) <= titles.LONGEST_SITE else name


def _letters(text: str) -> str:
    """Return what a name and a domain have in common, without a leading "the"."""
    return "".join(re.findall(r"[^\W_]+", text.lower().removeprefix("the ")))
