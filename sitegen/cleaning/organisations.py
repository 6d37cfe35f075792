"""Outlets, offices and agencies, told by the words of their names."""

from __future__ import annotations

import re

from sitegen.cleaning.agencies import agency_named

LEAST_WORDS = 2  # of a name that stands alone on its line
MOST_WORDS = 6
MOST_OFFICE_WORDS = 10  # "Ministry of Foreign Affairs of the Republic of ..."

_ORGANISATION = re.compile(
    r"\b(?:news|press|agency|agence|agentur|agencies|times|post|today|tribune|gazette|herald|journal|chronicle|"
    r"courier|monitor|mirror|guardian|telegraph|observer|bulletin|ledger|examiner|review|magazine|media|"
    r"radio|tv|television|broadcast(?:ing|er)|network|online|wire|service|services|staff|team|desk|"
    r"editors?|editorial|redaktion|rédaction|redacción|redazione|redactie|newsroom|correspondents?|reporters?|"
    r"research|institute|center|centre|council|committee|commission|ministry|office|department|bureau|"
    r"association|foundation|society|university|group|inc|ltd|llc|gmbh|company|corporation|union|"
    r"international|daily|weekly|admin|administrator|webmaster|unknown|anonymous|guest|contributor|"
    r"tips|solutions|marketing|software|bank|health|security|experts?|president|officer|founder|"
    r"manager|analyst|director|specialist|professor|consultant|anzeiger|kurier|rundschau|"
    r"allgemeine|presse|pressestelle|stadt|landkreis|briefing|newsletter|spectator|inquirer|"
    r"inquisitor|dispatch|sentinel|correo|gaceta|heraldo|gazette|écho|вестник|новости|газета|известия|courrier|dépêche|matin|diario|"
    r"periódico|noticias|corriere|gazzetta|giornale|krant|dagblad|nieuws|nachrichten|"
    r"\w*(?:zeitung|blatt)|agencia|agenzia|ministère|ministerium|ministerio|"
    r"embassy|consulate|delegation|secretariat|presidency|parliament|authority|directorate|"
    r"government|federation|organi[sz]ation|fellowship|party|club|publishing|publishers|newspapers?)\b",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"(?:(?:latest|breaking|world|local|national|business|sports?|top|more|related|press|media|"
    r"news|political|international|home|foreign|daily|weekly|online|live|watch|the|our|today's)"
    r"\s+)*"
    r"(?:news|headlines|stories|releases?|office|newsroom|room|cent(?:re|er)|service|desk|team|"
    r"tv|magazine|review|edition|briefing|bulletin|statements?)\Z",
    re.IGNORECASE,
)
_OF = frozenset({"of", "for", "de", "des", "du", "del", "della", "der", "für", "van", "pour"})
SMALL_WORDS = _OF | {
    "the",
    "in",
    "and",
    "&",
    "la",
    "le",
    "les",
    "die",
    "das",
    "und",
    "et",
    "y",
    "el",
}
_BEFORE_NAME = frozenset({"radio", "tv", "agence", "agencia", "agenzia", "diario", "courrier"})


def is_organisation(text: str) -> bool:
    """Tell whether `text` is the name of an outlet, an office or an agency."""
    return bool(agency_named(text) or _ORGANISATION.search(text))


def is_section(text: str) -> bool:
    """Tell the name of a part of any outlet: "Local News", "Press office"."""
    return _SECTION.match(text) is not None


def is_outlet(text: str) -> bool:
    """Tell whether a line can be the name of an outlet or an office, and of no section of it."""
    words = text.split()
    return (
        LEAST_WORDS <= len(words) <= MOST_OFFICE_WORDS
        and all(word[0].isupper() or word.lower() in SMALL_WORDS for word in words)
        and not is_section(text)
        and _heads(words)
    )


def _heads(words: list[str]) -> bool:
    """Tell "Harbour Monitor" and "Ministry of Bridges" from "World Bank Approves Loan"."""
    first, *rest = words[1:] if words[0].lower() == "the" else words
    of_what = zip([first, *rest], rest, strict=False)
    if any(second.lower() in _OF and is_organisation(word) for word, second in of_what):
        return True
    is_short = len(words) <= MOST_WORDS
    return is_short and (first.lower() in _BEFORE_NAME or is_organisation(words[-1]))
