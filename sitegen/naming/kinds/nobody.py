"""What names nobody who acts: an event, a law, a month, a people, a ship."""

from __future__ import annotations

import re

from sitegen.naming.cues import PARTICLES
from sitegen.naming.persons import without_suffix
from sitegen.naming.views import View

_PERIOD = re.compile(r"[QHM][1-9]\Z|FY\d\d")  # of a business year: "Q3"


def is_no_actor(view: View) -> bool:
    """Tell whether a candidate names an event, a law, a month, a people: nothing that acts."""
    names = without_suffix(view.names)
    if names[-1] in view.cues.event_nouns and not _is_surname(view):
        return True
    if len(names) > 1 and len(names[-1]) == 1 and view.cues.is_ordinary(names[-2]):
        return True  # "Class H"
    if _begins_with_event(view):
        return True
    if names[0] in view.cues.event_prefixes:
        return True
    if len(names) == 1 and names[0] in view.cues.institutions:
        return False
    if len(names) == 1 and _is_of_people(view):
        return True
    if all(name in view.cues.common or name in view.lexicon.demonyms for name in names):
        is_body = names[-1] in view.cues.ends_organization or any(
            name in view.cues.organization_heads for name in names[:-1]
        )
        return not (view.title or (len(names) > 1 and is_body))
    if len(names) == 1 and names[0] in view.cues.postnominals:
        return True
    if view.before in view.cues.ship_nouns:
        return True  # "the tanker Amal II"
    return len(names) == 1 and (len(names[0]) == 1 or bool(_PERIOD.match(names[0])))


def _is_surname(view: View) -> bool:
    """Tell whether the last word, which may name an event, is a person's: "Anne de la Tour"."""
    names = view.names
    if view.title or any(name in PARTICLES for name in names[:-1]):
        return names[-1] in view.cues.surnames_too or len(names) > 1
    return names[0] in view.lexicon.first_names and names[-1] in view.cues.surnames_too


def _begins_with_event(view: View) -> bool:
    """Answer for "Treaty of Rome", and where heads stand first for all that one begins."""
    names, cues = view.names, view.cues
    if names[0] not in cues.event_heads:
        return False
    return cues.heads_first or (len(names) > 1 and names[1] in cues.genitives)


def _is_of_people(view: View) -> bool:
    """Tell whether an article and an ending make one word somebody's origin: "un Poitevin"."""
    is_noun = view.before in view.cues.determiners
    return is_noun and view.names[0].endswith(view.cues.people_endings)
