"""What tells an organisation."""

from __future__ import annotations

import re
from itertools import pairwise

from sitegen.model import Kind
from sitegen.naming.acronyms import stands_for
from sitegen.naming.cues import PARTICLES
from sitegen.naming.views import View

_LONGEST_ACRONYM = 9  # letters
_SHORT_PART = 3  # letters, of "BBC-led" and the like
_INNER_CAPITAL = re.compile(r"[A-Z][a-z]+[A-Z][a-z]")


def organization_head(view: View) -> Kind | None:
    """Answer for "Kamloops University" and "University of Kamloops", not for "Times" alone."""
    names = view.names
    if names[0] in view.lexicon.first_names and names[-1] in view.cues.surnames_too:
        return None
    if len(names) > 1 and names[-1] in view.cues.ends_organization:
        return Kind.ORGANIZATION
    for name, following in pairwise(names):
        if name in view.cues.organization_heads and following in view.cues.of_and_for:
            return Kind.ORGANIZATION
    return None


def partners(view: View) -> Kind | None:
    """Answer for "Kempenaar & Zoon"."""
    return Kind.ORGANIZATION if view.joined_by_and else None


def foreign_head(view: View) -> Kind | None:
    """Answer for "Banco Istmeño de Crédito" and "Liga Pura"."""
    names = view.names
    is_name = names[0] in view.lexicon.first_names and view.cues.heads_first
    if len(names) < 2 or (is_name and names[1][0].isupper()):  # noqa: PLR2004
        return None  # "Marine Le Pen"
    return Kind.ORGANIZATION if names[0] in view.cues.foreign_heads else None


def institution(view: View) -> Kind | None:
    """Answer for "la Fiscalía" and "le Sénat"."""
    is_one = len(view.names) == 1 and view.names[0] in view.cues.institutions
    return Kind.ORGANIZATION if is_one else None


def called(view: View) -> Kind | None:
    """Answer for "l'associazione Terra Orfana", where the noun of a body stands first."""
    is_body = view.cues.heads_first and view.before in view.cues.organization_roles
    return Kind.ORGANIZATION if is_body and not view.title else None


def branch(view: View) -> Kind | None:
    """Answer for "Euronext Lisbon": a name with a place behind it is no person's."""
    names, entries = view.names, view.lexicon.entries
    if len(names) < 2 or names[0] in view.lexicon.first_names:  # noqa: PLR2004
        return None
    entry = entries.get(names[-1]) or entries.get(" ".join(names[-2:]))
    is_place = entry is not None and entry.kind in (Kind.PLACE, Kind.STATE)
    return Kind.ORGANIZATION if is_place and not view.cues.is_ordinary(names[-1]) else None


def firm(view: View) -> Kind | None:
    """Answer for "Tarn Mill Co"."""
    is_firm = view.names[-1] in view.cues.firm_marks and len(view.names) > 1
    return Kind.ORGANIZATION if is_firm else None


def owner(view: View) -> Kind | None:
    """Answer for "Tarn Mill's shares"."""
    if len(view.names) == 2 and view.names[-1] in view.lexicon.surnames:  # noqa: PLR2004
        return None  # a singer has a management, too
    belongs = view.possessive and view.after in view.cues.firm_belongings
    return Kind.ORGANIZATION if belongs else None


def ship(view: View) -> Kind | None:
    return (
        Kind.ORGANIZATION
        if view.names[0] in view.cues.ship_prefixes and len(view.names) > 1
        else None
    )


def acronym(view: View) -> Kind | None:
    name = view.names[0]
    letters = name.replace(".", "").replace("-", "").replace("&", "")
    plain = name.capitalize()
    if all(len(part) > _SHORT_PART and view.cues.is_ordinary(part) for part in name.split("-")):
        return None  # "LOAD-DATE"
    if (
        name in view.cues.no_acronyms
        or plain in view.cues.function_words
        or plain in view.cues.common_words
    ):
        return None
    if (
        len(view.names) == 1
        and letters.isalpha()
        and name.isupper()
        and 1 < len(letters) <= _LONGEST_ACRONYM
    ):
        return Kind.ORGANIZATION
    return None


def inner_capital(view: View) -> Kind | None:
    name = view.names[0]
    is_mac = name.startswith(("Mc", "Mac", "De", "Di", "La", "Le", "Van", "O'"))
    if len(view.names) == 1 and _INNER_CAPITAL.match(name) and not is_mac:
        return Kind.ORGANIZATION
    return None


def bought(view: View) -> Kind | None:
    """Answer for "acquired by Portwell" and "a firm called Portwell"."""
    if view.before == "by" and view.before_that in {"bought", "acquired", "owned", "manufactured"}:
        return Kind.ORGANIZATION
    if view.before in view.cues.organization_roles:
        return Kind.ORGANIZATION
    if view.before == "in" and view.before_that in view.cues.stakes:
        return Kind.ORGANIZATION  # "shares in Portwell"
    if view.before == "at" and view.before_that.removesuffix("s") in view.cues.roles:
        return Kind.ORGANIZATION  # "analysts at Portwell"
    if view.before in {"called", "named"} and view.before_that in view.cues.organization_roles:
        return Kind.ORGANIZATION
    return None


def expanded(view: View) -> Kind | None:
    """Answer for a name with its acronym behind it in parentheses."""
    if view.after_gap == " (" and stands_for(view.next_word, view.names):
        return Kind.ORGANIZATION
    return None


def common_words(view: View) -> Kind | None:
    """Answer for "Home Depot" and "Blue Origin": what is called by common words is no person."""
    names, cues = view.names, view.cues
    if any(name.lower() in PARTICLES for name in names):
        return None
    if not 2 <= len(names) <= 3 or names[0] in view.lexicon.first_names:  # noqa: PLR2004
        return None
    common = [name for name in names if cues.is_ordinary(name) and name not in cues.surnames_too]
    return Kind.ORGANIZATION if common else None
