"""What the headers of a message state: its subject, its day, and who wrote or sent it out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from email.utils import parseaddr, parsedate_to_datetime

from sitegen.cleaning import addresses, names, organisations
from sitegen.cleaning.dates import find_date
from sitegen.cleaning.evidence import Claim
from sitegen.model import When, when_of_day

LONGEST = 500  # characters of a header
MOST_NAMES = 2  # of a kind, in "Doe, Jane Mary"
# Ranks: a byline in the text (40-44) tells the writer better than who passed it on.
AUTHOR, PUBLISHER, ORGANIZATION = 45, 30, 28

_PREFIX = (
    r"(?:\[[^\]]{1,60}\]|#\d{1,6}\s*[:.–-]|"
    r"(?:re|fwd?|fw|aw|wg|tr|rv|sv|vs|antw|doorst|rif|res|enc|ynt|на|ha|отв)(?:\[\d+\])?\s?:|"
    r"(?-i:[IR]):(?=\s)|"
    r"(?:press(?:e)?(?:mitteilung| ?release)|communiqué(?: de presse)?|comunicado(?: de prensa)?|"
    r"comunicato(?: stampa)?|persbericht|пресс-релиз)\s?:)"
)
_SUBJECT_NOISE = re.compile(rf"\A(?:\s*{_PREFIX})+\s*", re.IGNORECASE)
_BRACKETED = re.compile(r"<[^<>]*>|\[[^\[\]]*\]|\([^()]*@[^()]*\)")
_LOCAL = re.compile(r"(?P<local>[\w.+-]{1,64})@(?P<domain>[\w.-]{1,255})")
_WORD = r"\s+(?:at|from|bei|chez|for)\s+(?=[^\W\da-z_])"
_AT_OUTLET = re.compile(rf"(?P<word>{_WORD})|,\s+|\s+[|–—-]\s+")
# Mailboxes of nobody: who signs for them is an outlet or an office, whatever his name looks like.
_OFFICE = re.compile(
    r"(?:news(?:letters?)?|nieuws\w*|press(?:e|estelle)?|alerts?|digests?|bulletins?|updates?|"
    r"briefings?|reda[ckz]\w{3,8}|editors?|editorial|comunicacion|communication|kommunikation|ufficiostampa)\Z",
    re.IGNORECASE,
)
_SENT_OUT = re.compile(
    r"\s+(?:newsletters?|nieuwsbrief|lettre d.info\w*|alerts?|editors?|moderators?|mailings?|"
    r"updates?|redaktion)\Z",
    re.IGNORECASE,
)
_PRESS_OFFICE = re.compile(
    r"(?:pressestelle|press office of|service de presse)\s+(?:der\s+|de la\s+|the\s+)?",
    re.IGNORECASE,
)


def read_headers(headers: Mapping[str, str]) -> tuple[Claim, ...]:
    """Return the claims of the headers "subject", "date", "from" and "publisher"."""
    claims = []
    if subject := _SUBJECT_NOISE.sub("", headers.get("subject", "")[:LONGEST]).strip():
        claims.append(Claim("title", subject, "Subject", 10))
    if when := _sent(headers.get("date", "")):
        claims.append(Claim("date", when.edtf, "Date", 10))
    claims += _sender(headers.get("from", "")[:LONGEST])
    if organization := headers.get("publisher"):
        claims.append(Claim("publisher", organization, "Organization", ORGANIZATION))
    return tuple(claims)


def _sent(date: str) -> When | None:
    try:
        return when_of_day(parsedate_to_datetime(date).date())
    except (ValueError, TypeError, IndexError, OverflowError):
        found = find_date(date)
        return found[0] if found else None


def _sender(header: str) -> Iterator[Claim]:
    """Read "Ann Lee <ann@...>", "Lee, Ann", "Ann at The Monitor", "Monitor Newsletter"."""
    name = _BRACKETED.sub("", header).strip(" \"'") or parseaddr(header)[0]
    name = re.sub(r"\s*\bvia\b.*", "", name).strip(" \"'")
    found = _LOCAL.search(header)
    local, domain = (found["local"], found["domain"]) if found else ("", "")
    if not name or "@" in name:
        return
    who, outlet = _told_apart(name, domain)
    if outlet:
        yield Claim("publisher", _outlet(outlet), "From", PUBLISHER)
    elif not who or _signs_for_an_outlet(who, local, domain):
        yield Claim("publisher", _outlet(name), "From", PUBLISHER)
        return
    yield from (Claim("author", person, "From", AUTHOR) for person in names.persons(who))


def _told_apart(name: str, domain: str) -> tuple[str, str]:
    """Return the person and the outlet of a sender's name, "" for each that it does not name."""
    turned = _turned(name)
    if found := _AT_OUTLET.search(name):
        first, outlet = name[: found.start()], name[found.end() :]
        is_someone = names.is_person(first) or len(first.split()) == 1
        is_named = _is_domain(outlet, domain) or organisations.is_organisation(outlet)
        if is_named or (found["word"] and is_someone):
            return (first, outlet) if is_someone else ("", name)
    return (turned, "") if names.persons(turned) else ("", "")


def _signs_for_an_outlet(name: str, local: str, domain: str) -> bool:
    is_own_box = any(word in local.lower() for word in name.lower().split() if len(word) > 1)
    is_brand = _is_domain(_outlet(name), domain)
    return bool(_OFFICE.match(local) or _SENT_OUT.search(name)) or (is_brand and not is_own_box)


def _is_domain(name: str, domain: str) -> bool:
    """Tell whether a domain runs the words of a name together."""
    label = addresses.label_of(domain.lower()).replace("-", "")
    letters = "".join(re.findall(r"\w+", name.lower()))
    return bool(label) and label in (letters, letters.removeprefix("the"))


def _outlet(name: str) -> str:
    """Return the name of an outlet without what says that it writes: "Monitor Newsletter"."""
    plain = _PRESS_OFFICE.sub("", _SENT_OUT.sub("", name))
    return name if plain.lower() in ("", "the", "our") else plain


def _turned(name: str) -> str:
    """Turn "Doe, Jane" into "Jane Doe"."""
    family, comma, given = name.partition(", ")
    is_short = comma and max(len(given.split()), len(family.split())) <= MOST_NAMES
    return f"{given} {family}" if is_short else name
