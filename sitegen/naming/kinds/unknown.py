"""Names of which nothing tells the kind but that they are names."""

from __future__ import annotations

import re

from sitegen.model import Kind
from sitegen.naming.views import View

_LONGEST_SHORT = 4  # letters of an acronym written like a word: "Cgil"
_SHORTEST_UNHEARD = 4  # letters
_ADJECTIVE_ENDINGS = (
    "ian",
    "ians",
    "ese",
    "ish",
    "ism",
    "ist",
    "ists",
    "ite",
    "ites",
    "esque",
    "ic",
    "oid",
)
_OFTEN_BEFORE_PLACES = frozenset(
    ("on", "off", "of", "around", "via", "leave", "left", "reach", "reached")
)
_SHORTEST_SHOUT = 4  # letters
_ROAD = re.compile(r"[A-Z]{1,2}\d+\Z")  # "A14", of an aeroplane, too


def capital(view: View) -> Kind | None:
    """Answer for any name, where a capital is a name's: "Enedis a rétabli le courant"."""
    names, cues = view.names, view.cues
    if not cues.capitals_tell or any(name in cues.common for name in names):
        return None
    if (
        names[0] in cues.no_acronyms
        or _ROAD.match(names[0])
        or (names[0].isupper() and len(names[0]) >= _SHORTEST_SHOUT)
    ):
        return None
    is_town = len(names) == 1 or names[1] in cues.genitives
    if view.before in cues.bare_genitives and is_town:
        return Kind.PLACE  # "l'ex-notaire de Draguignan"
    is_placed = view.before_that in cues.place_prepositions and view.before in cues.articles
    if is_placed and len(names[0]) > _LONGEST_SHORT:
        return Kind.PLACE  # "dans le Limousin"
    is_bare = len(names) == 1 and view.before not in cues.articles
    return Kind.PERSON if is_bare and names[0] in view.lexicon.surnames else Kind.ORGANIZATION


def unheard_of(view: View) -> Kind | None:
    """A word that is none of the language names somebody; most often an organisation."""
    cues, (name, *others) = view.cues, view.names
    if others or not cues.has_vocabulary or cues.is_ordinary(name) or len(name) < _SHORTEST_UNHEARD:
        return None
    if name.endswith(_ADJECTIVE_ENDINGS) or view.after in cues.place_nouns_behind:
        return None
    if not (name[0].isupper() and name[1:].islower()):
        return None
    return Kind.PLACE if view.before in _OFTEN_BEFORE_PLACES else Kind.ORGANIZATION
