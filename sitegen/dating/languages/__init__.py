"""The languages that have a table; another (Portuguese, Dutch) is a module and a line here."""

from __future__ import annotations

from sitegen.dating.language import Language
from sitegen.dating.languages.english import ENGLISH
from sitegen.dating.languages.french import FRENCH
from sitegen.dating.languages.german import GERMAN
from sitegen.dating.languages.italian import ITALIAN
from sitegen.dating.languages.spanish import SPANISH
from sitegen.dating.languages.unknown import UNKNOWN
from sitegen.model import primary_language

LANGUAGES = {"en": ENGLISH, "fr": FRENCH, "de": GERMAN, "es": SPANISH, "it": ITALIAN}


def language_of(tag: str) -> Language:
    """Return the table of a BCP 47 tag, region aside; of unknown languages, one of ISO dates."""
    return LANGUAGES.get(primary_language(tag), UNKNOWN)
