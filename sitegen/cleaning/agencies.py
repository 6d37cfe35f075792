"""News agencies, by the names and signs that datelines, bylines and notices use."""

from __future__ import annotations

import re

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
    "риа новости": "RIA Novosti", "тасс": "TASS", "итар-тасс": "ITAR-TASS",
    "интерфакс": "Interfax", "унн": "UNN", "укринформ": "Ukrinform", "белта": "BelTA",
    "sda": "SDA", "sid": "SID", "epd": "epd", "kna": "KNA", "europa press": "Europa Press",
}  # fmt: skip


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
