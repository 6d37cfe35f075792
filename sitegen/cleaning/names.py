"""Who wrote, who sent, who published: persons and organisations of bylines and credits."""

from __future__ import annotations

import re

LEAST_NAME_WORDS = 2
MOST_NAME_WORDS = 6
LONGEST_ROLE = 7  # words
LONGEST_SIGN = 4  # letters of AP, DPA, TASS

# Agencies as datelines and copyright lines call them. The value is the name that readers know.
_AGENCIES = {
    "ap": "Associated Press", "associated press": "Associated Press",
    "reuters": "Reuters", "thomson reuters": "Reuters",
    "afp": "Agence France-Presse", "agence france-presse": "Agence France-Presse",
    "agence france presse": "Agence France-Presse",
    "upi": "United Press International", "united press international": "United Press International",
    "dpa": "dpa", "deutsche presse-agentur": "dpa",
    "pa": "Press Association", "press association": "Press Association",
    "itar-tass": "ITAR-TASS", "tass": "TASS", "interfax": "Interfax", "ria novosti": "RIA Novosti",
    "rian": "RIA Novosti", "xinhua": "Xinhua", "kyodo": "Kyodo", "kyodo news": "Kyodo",
    "jiji": "Jiji Press", "yonhap": "Yonhap", "ansa": "ANSA", "efe": "EFE", "lusa": "Lusa",
    "apa": "APA", "anp": "ANP", "belga": "Belga", "ritzau": "Ritzau", "ntb": "NTB", "tt": "TT",
    "stt": "STT", "bns": "BNS", "pap": "PAP", "ctk": "ČTK", "čtk": "ČTK", "mti": "MTI",
    "tanjug": "Tanjug", "hina": "Hina", "anadolu": "Anadolu Agency",
    "anadolu agency": "Anadolu Agency",
    "aa": "Anadolu Agency", "irna": "IRNA", "pti": "Press Trust of India",
    "press trust of india": "Press Trust of India", "ians": "IANS", "ani": "ANI", "app": "APP",
    "bernama": "Bernama", "antara": "Antara", "aap": "AAP", "canadian press": "Canadian Press",
    "the canadian press": "Canadian Press", "irin": "IRIN", "ips": "Inter Press Service",
    "bloomberg": "Bloomberg", "bloomberg news": "Bloomberg", "dow jones": "Dow Jones",
    "ukrinform": "Ukrinform", "unian": "UNIAN", "belta": "BelTA", "keystone-sda": "Keystone-SDA",
    "sda": "SDA", "sid": "SID", "epd": "epd", "kna": "KNA", "europa press": "Europa Press",
}  # fmt: skip

_ORGANISATION = re.compile(
    r"\b(?:news|press|agency|agence|agentur|agencies|times|post|today|tribune|gazette|herald|journal|chronicle|"
    r"courier|monitor|mirror|guardian|telegraph|observer|bulletin|ledger|examiner|review|magazine|media|"
    r"radio|tv|television|broadcast(?:ing|er)|network|online|wire|service|services|staff|team|desk|"
    r"editors?|editorial|redaktion|rédaction|redacción|redazione|redactie|newsroom|correspondents?|reporters?|"
    r"research|institute|center|centre|council|committee|commission|ministry|office|department|bureau|"
    r"association|foundation|society|university|group|inc|ltd|llc|gmbh|company|corporation|union|"
    r"international|daily|weekly|admin|administrator|webmaster|unknown|anonymous|guest|contributor|"
    r"government|federation|organi[sz]ation|fellowship|party|club|publishing|publishers|newspapers?)\b",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:writer|reporter|correspondent|editor|staff|columnist|contributor|analyst|bureau chief|"
    r"producer|presenter|journalist|fellow|professor|director|specialist|commentator|blogger)\b",
    re.IGNORECASE,
)
_PARTICLES = frozenset({
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ter",
    "ten", "zu", "bin", "ibn", "al", "el", "ap", "y", "of", "st", "af", "av", "dal", "do",
})  # fmt: skip
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’‘-]*\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,4}\.\Z|[A-Z]{1,3}\Z")
_AND = re.compile(r"\s*(?:,|;|&|\||\band\b|\bund\b|\bet\b|\by\b|\ben\b|\bwith\b)\s*", re.IGNORECASE)


def agency_named(text: str) -> str | None:
    """Return the agency whose name or sign `text` is, None if it is none that we know."""
    key = " ".join(
        re.sub(r"^the\s+", "", text.strip(" .,:;()[]"), flags=re.IGNORECASE).lower().split()
    )
    return _AGENCIES.get(key)


def agency_within(text: str) -> str | None:
    """Return the agency that a credit names among other words ("Associated Press Writer")."""
    words = re.findall(r"[\w-]+", text)
    for size in (3, 2, 1):
        for start in range(len(words) - size + 1):
            part = " ".join(words[start : start + size])
            # A sign such as AP or PA counts in capitals only.
            if (name := agency_named(part)) and (
                size > 1 or len(part) > LONGEST_SIGN or part.isupper()
            ):
                return name
    return None


def is_person(text: str) -> bool:
    """Tell whether `text` can be the name of one person."""
    words = text.split()
    if (
        not LEAST_NAME_WORDS <= len(words) <= MOST_NAME_WORDS
        or _ORGANISATION.search(text)
        or agency_named(text)
    ):
        return False
    if not all(_NAME_WORD.match(word) for word in words):
        return False
    capitals = [word for word in words if word[:1].isupper() or "-" in word or "'" in word]
    small = [word for word in words if word not in capitals]
    return (
        len(capitals) >= LEAST_NAME_WORDS
        and words[-1] in capitals
        and all(word in _PARTICLES for word in small)
    )


def is_organisation(text: str) -> bool:
    """Tell whether `text` is the name of an outlet, an office or an agency."""
    return bool(agency_named(text) or _ORGANISATION.search(text))


def is_role(text: str) -> bool:
    """Tell whether a line only says what a writer is: "Chief Reporter", "Reuters Writer"."""
    return (
        len(text.split()) <= LONGEST_ROLE
        and bool(_ROLE.search(text))
        and not text.rstrip().endswith("?")
    )


def persons(text: str) -> tuple[str, ...]:
    """Return the persons that a byline lists, in order, written as names are."""
    names: list[str] = []
    for part in _AND.split(text):
        name = (
            part.strip(" .:*()[]")
            if not _INITIALS.match(part.split(" ")[-1])
            else part.strip(" :*")
        )
        name = re.sub(r"^(?:Dr|Prof|Mr|Mrs|Ms|Sir)\.?\s+", "", name)
        if is_person(name) and (written := as_written(name)) not in names:
            names.append(written)
    return tuple(names)


def as_written(name: str) -> str:
    """Return a name in capitals as a person writes it: ANN T. LEE -> Ann T. Lee."""
    letters = [letter for letter in name if letter.isalpha()]
    if not letters or not all(letter.isupper() for letter in letters):
        return name
    words = [_capitalised(word) for word in name.split()]
    return " ".join(word.lower() if number and word.lower() in _PARTICLES else word
                    for number, word in enumerate(words))  # fmt: skip


def _capitalised(word: str) -> str:
    if len(word) == 1 or ("." in word[:-1] and _INITIALS.match(word)):
        return word
    return "".join(
        "Mc" + part[2:].capitalize() if part.startswith("MC") else part.capitalize()
        for part in re.split(r"(['’-])", word)
    )
