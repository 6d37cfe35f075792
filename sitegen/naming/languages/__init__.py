"""The languages in which names are read, each a table of cues."""

from __future__ import annotations

from sitegen.naming.cues import Cues
from sitegen.naming.languages.english import ENGLISH
from sitegen.naming.languages.french import FRENCH
from sitegen.naming.languages.german import GERMAN
from sitegen.naming.languages.italian import ITALIAN
from sitegen.naming.languages.spanish import SPANISH

_TABLES = {table.code: table for table in (ENGLISH, FRENCH, GERMAN, SPANISH, ITALIAN)}
_OTHER = Cues("", guesses=False)


def cues_of(language: str) -> Cues:
    """Return the cues of `language` (a primary code, "en"); of an unknown one, none at all."""
    return _TABLES.get(language, _OTHER)
