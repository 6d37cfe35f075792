"""What tells a place or a state."""

from __future__ import annotations

from sitegen.model import Kind
from sitegen.naming.cues import PARTICLES
from sitegen.naming.views import View

_SHORTEST_SHOUT = 4  # letters
_BEHIND_DATELINES = (", ", " —", " –", " --", " (", " _")


def place_head(view: View) -> Kind | None:
    names = view.names
    is_surname = names[0] in view.lexicon.first_names and names[-1] in view.cues.surnames_too
    if is_surname and view.before not in {"the", "The"}:
        return None
    if len(names) > 1 and (names[-1] in view.cues.place_nouns or names[0] in view.cues.place_heads):
        return Kind.PLACE
    if len(names) > 2 and names[0] in view.cues.place_nouns and names[1] == "of":  # noqa: PLR2004
        return Kind.PLACE
    return None


def dateline(view: View) -> Kind | None:
    """Answer for "HAYWARD, Calif. (AP)" at the beginning of a line."""
    shouted = view.begins_line and len(view.names[0]) >= _SHORTEST_SHOUT
    if shouted and all(name.isupper() and name.isalpha() for name in view.names):
        return Kind.PLACE if view.after_gap.startswith(_BEHIND_DATELINES) else None
    return None


def state_code(view: View) -> Kind | None:
    """Answer for "Tampa, FL" and "(R-TX)"."""
    is_code = len(view.names) == 1 and view.names[0] in view.cues.state_codes
    return Kind.PLACE if is_code and view.before_gap.endswith((", ", "R-", "D-")) else None


def placed(view: View) -> Kind | None:
    names = view.names
    has_particle = any(name in PARTICLES for name in names)
    looks_personal = len(names) == 2 and names[-1] in view.lexicon.surnames  # noqa: PLR2004
    if view.before in view.cues.place_prepositions and (len(names) < 3 or has_particle):  # noqa: PLR2004
        return None if looks_personal else Kind.PLACE
    if (len(names) == 1 or has_particle) and view.before in view.cues.towards:
        return Kind.PLACE
    is_of = view.before in view.cues.genitives
    if is_of and view.before_that in view.cues.place_common:
        return Kind.PLACE
    if is_of and view.before_that in view.cues.heads_of_places:
        return Kind.PLACE
    if is_of and view.before_that[:1].isupper() and len(view.names) == 1:
        return Kind.PLACE  # "Professor Stein of Basel, who"
    return None


def of_place(view: View) -> Kind | None:
    """Answer for "the village of Qaryat al-Hisn"."""
    common = view.cues.place_common
    is_of = view.before in view.cues.genitives and view.before_that in common
    is_beside = view.cues.heads_first and view.before in common  # "la base Concordia"
    return Kind.PLACE if (is_of or is_beside) and not view.title else None


def noun_behind(view: View) -> Kind | None:
    return Kind.PLACE if view.after in view.cues.place_nouns_behind else None


def in_known_place(view: View) -> Kind | None:
    """Answer for "Oskvale, Norway"."""
    if view.after_gap == ", " and view.next_kind in (Kind.PLACE, Kind.STATE):
        return Kind.PLACE if len(view.names) < 3 else None  # noqa: PLR2004
    return None


def governed(view: View) -> Kind | None:
    """Answer for "the Government of Chile"."""
    if view.before == "of" and view.before_that in {"Government", "Governments", "Republic"}:
        return Kind.STATE
    return None


def place_ending(view: View) -> Kind | None:
    name = view.names[-1]
    if len(view.names) == 1 and len(name) > 6 and name.endswith(view.cues.place_endings):  # noqa: PLR2004
        return Kind.PLACE
    return None
