"""What a candidate names: small rules in order of trust, the first that answers wins."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from sitegen.model import Kind
from sitegen.naming.acronyms import stands_for
from sitegen.naming.cues import PARTICLES
from sitegen.naming.persons import without_suffix
from sitegen.naming.views import View

_LONGEST_ACRONYM = 9  # letters
_SHORT_PART = 3  # letters, of "BBC-led" and the like
_LONGEST_SHORT = 4  # letters of an acronym written like a word: "Cgil"
_PERIOD = re.compile(r"[QHM][1-9]\Z|FY\d\d")  # of a business year: "Q3"
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
_BEHIND_DATELINES = (", ", " —", " –", " --", " (", " _")
_ROAD = re.compile(r"[A-Z]{1,2}\d+\Z")  # "A14", of an aeroplane, too
_INNER_CAPITAL = re.compile(r"[A-Z][a-z]+[A-Z][a-z]")


def kind_of(view: View) -> tuple[Kind, str] | None:
    """Return the kind of a candidate with the name of the rule that told it, or None."""
    for label, rule in _RULES:
        kind = rule(view)
        if kind:
            return kind, label
    return None


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


def _titled(view: View) -> Kind | None:
    is_branch = len(view.names) > 2 and _branch(view)  # noqa: PLR2004  "President Ascom North America"
    return Kind.PERSON if view.title and not is_branch else None


def _organization_head(view: View) -> Kind | None:
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


def _partners(view: View) -> Kind | None:
    """Answer for "Kempenaar & Zoon"."""
    return Kind.ORGANIZATION if view.joined_by_and else None


def _foreign_head(view: View) -> Kind | None:
    """Answer for "Banco Istmeño de Crédito" and "Liga Pura"."""
    names = view.names
    is_name = names[0] in view.lexicon.first_names and view.cues.heads_first
    if len(names) < 2 or (is_name and names[1][0].isupper()):  # noqa: PLR2004
        return None  # "Marine Le Pen"
    return Kind.ORGANIZATION if names[0] in view.cues.foreign_heads else None


def _institution(view: View) -> Kind | None:
    """Answer for "la Fiscalía" and "le Sénat"."""
    is_one = len(view.names) == 1 and view.names[0] in view.cues.institutions
    return Kind.ORGANIZATION if is_one else None


def _called(view: View) -> Kind | None:
    """Answer for "l'associazione Terra Orfana", where the noun of a body stands first."""
    is_body = view.cues.heads_first and view.before in view.cues.organization_roles
    return Kind.ORGANIZATION if is_body and not view.title else None


def _branch(view: View) -> Kind | None:
    """Answer for "Euronext Lisbon": a name with a place behind it is no person's."""
    names, entries = view.names, view.lexicon.entries
    if len(names) < 2 or names[0] in view.lexicon.first_names:  # noqa: PLR2004
        return None
    entry = entries.get(names[-1]) or entries.get(" ".join(names[-2:]))
    is_place = entry is not None and entry.kind in (Kind.PLACE, Kind.STATE)
    return Kind.ORGANIZATION if is_place and not view.cues.is_ordinary(names[-1]) else None


def _place_head(view: View) -> Kind | None:
    names = view.names
    is_surname = names[0] in view.lexicon.first_names and names[-1] in view.cues.surnames_too
    if is_surname and view.before not in {"the", "The"}:
        return None
    if len(names) > 1 and (names[-1] in view.cues.place_nouns or names[0] in view.cues.place_heads):
        return Kind.PLACE
    if len(names) > 2 and names[0] in view.cues.place_nouns and names[1] == "of":  # noqa: PLR2004
        return Kind.PLACE
    return None


def _firm(view: View) -> Kind | None:
    """Answer for "Tarn Mill's shares" and "Tarn Mill Co"."""
    if view.names[-1] in view.cues.firm_marks and len(view.names) > 1:
        return Kind.ORGANIZATION
    belongs = view.possessive and view.after in view.cues.firm_belongings
    return Kind.ORGANIZATION if belongs else None


def _first_name(view: View) -> Kind | None:
    names = view.names
    if len(names) > 1 and names[0] in view.lexicon.first_names and "of" not in names:
        return Kind.PERSON
    return None


def _initials(view: View) -> Kind | None:
    names = view.names
    inner = any(len(name) == 1 and name.isupper() for name in names[:-1])
    return Kind.PERSON if inner and len(names) > 1 and len(names[-1]) > 1 else None


def _particle(view: View) -> Kind | None:
    names = view.names
    if view.before in view.cues.place_prepositions and names[0] not in view.lexicon.first_names:
        return None
    if view.cues.heads_first and names[0] not in view.lexicon.first_names:
        return None  # "a Bassano del Grappa"
    if any(name in PARTICLES for name in names[:-1]) or names[-1][:3] in {"al-", "el-", "Al-"}:
        return Kind.PERSON
    return None


def _ship(view: View) -> Kind | None:
    return (
        Kind.ORGANIZATION
        if view.names[0] in view.cues.ship_prefixes and len(view.names) > 1
        else None
    )


def _acronym(view: View) -> Kind | None:
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


def _state_code(view: View) -> Kind | None:
    """Answer for "Tampa, FL" and "(R-TX)"."""
    is_code = len(view.names) == 1 and view.names[0] in view.cues.state_codes
    return Kind.PLACE if is_code and view.before_gap.endswith((", ", "R-", "D-")) else None


def _inner_capital(view: View) -> Kind | None:
    name = view.names[0]
    is_mac = name.startswith(("Mc", "Mac", "De", "Di", "La", "Le", "Van", "O'"))
    if len(view.names) == 1 and _INNER_CAPITAL.match(name) and not is_mac:
        return Kind.ORGANIZATION
    return None


def _dateline(view: View) -> Kind | None:
    """Answer for "HAYWARD, Calif. (AP)" at the beginning of a line."""
    shouted = view.begins_line and len(view.names[0]) >= _SHORTEST_SHOUT
    if shouted and all(name.isupper() and name.isalpha() for name in view.names):
        return Kind.PLACE if view.after_gap.startswith(_BEHIND_DATELINES) else None
    return None


def _role_before(view: View) -> Kind | None:
    if view.before_comma in view.cues.roles and view.after_gap.startswith(", "):
        return Kind.PERSON  # "a former village head, Wagiman, said"
    if view.before in view.cues.roles and view.before.islower():
        return Kind.PERSON
    if view.cues.heads_first and view.before_that in view.cues.roles:
        is_part = view.before in view.cues.role_modifiers or view.before in view.lexicon.demonyms
        return Kind.PERSON if is_part else None
    return None


def _speech(view: View) -> Kind | None:
    """Answer for "Rogozin said" and "said Rogozin"."""
    if view.after in view.cues.person_verbs and not view.possessive:
        return Kind.PERSON
    if view.before in view.cues.inverted_verbs:
        return Kind.PERSON
    if view.after_gap == ", " and view.next_word in view.cues.relatives:
        return Kind.PERSON
    if view.before_gap == view.after_gap == ", " and view.next_word in view.cues.person_verbs:
        return Kind.PERSON  # "a nurse, Maren, said"
    if view.after_gap == ", " and view.next_word.isdigit() and len(view.next_word) == 2:  # noqa: PLR2004
        return Kind.PERSON
    return None


def _placed(view: View) -> Kind | None:
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


def _of_place(view: View) -> Kind | None:
    """Answer for "the village of Qaryat al-Hisn"."""
    common = view.cues.place_common
    is_of = view.before in view.cues.genitives and view.before_that in common
    is_beside = view.cues.heads_first and view.before in common  # "la base Concordia"
    return Kind.PLACE if (is_of or is_beside) and not view.title else None


def _noun_behind(view: View) -> Kind | None:
    return Kind.PLACE if view.after in view.cues.place_nouns_behind else None


def _in_known_place(view: View) -> Kind | None:
    """Answer for "Oskvale, Norway"."""
    if view.after_gap == ", " and view.next_kind in (Kind.PLACE, Kind.STATE):
        return Kind.PLACE if len(view.names) < 3 else None  # noqa: PLR2004
    return None


def _bought(view: View) -> Kind | None:
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


def _first_name_alone(view: View) -> Kind | None:
    name = view.names[0]
    known = name in view.lexicon.first_names and name not in view.cues.calendar
    if name == "Eve" and view.before in {"Year", "Christmas"}:
        return None
    is_one = len(view.names) == 1 and view.before.lower() not in view.cues.articles
    if view.cues.heads_first and view.before in view.cues.indefinites:
        return None  # "un César"
    return Kind.PERSON if known and is_one else None


def _governed(view: View) -> Kind | None:
    """Answer for "the Government of Chile"."""
    if view.before == "of" and view.before_that in {"Government", "Governments", "Republic"}:
        return Kind.STATE
    return None


def _place_ending(view: View) -> Kind | None:
    name = view.names[-1]
    if len(view.names) == 1 and len(name) > 6 and name.endswith(view.cues.place_endings):  # noqa: PLR2004
        return Kind.PLACE
    return None


def _expanded(view: View) -> Kind | None:
    """Answer for a name with its acronym behind it in parentheses."""
    if view.after_gap == " (" and stands_for(view.next_word, view.names):
        return Kind.ORGANIZATION
    return None


def _speaker(view: View) -> Kind | None:
    """Answer for "MARLOW:" at the beginning of a line."""
    shouted = all(name.isupper() and len(name) > 2 for name in view.names)  # noqa: PLR2004
    if view.begins_line and view.after_gap.startswith(": ") and shouted:
        return Kind.PERSON
    if shouted and len(view.names) > 1 and view.after_gap == " (" and view.next_kind is Kind.STATE:
        return Kind.PERSON  # "ZHANG JUN (China)", as the United Nations tell who speaks
    return None


def _common_words(view: View) -> Kind | None:
    """Answer for "Home Depot" and "Blue Origin": what is called by common words is no person."""
    names, cues = view.names, view.cues
    if any(name.lower() in PARTICLES for name in names):
        return None
    if not 2 <= len(names) <= 3 or names[0] in view.lexicon.first_names:  # noqa: PLR2004
        return None
    common = [name for name in names if cues.is_ordinary(name) and name not in cues.surnames_too]
    return Kind.ORGANIZATION if common else None


def _two_words(view: View) -> Kind | None:
    """Two or three unknown names together are a person's more often than not."""
    names = view.names
    if names[0] in view.cues.function_words:
        return None  # "Les Échos"
    if view.before in view.cues.determiners or any(n in view.cues.common_words for n in names):
        return None
    if 2 <= len(names) <= 3 and all(name[0].isupper() and not name.isupper() for name in names):  # noqa: PLR2004
        return Kind.PERSON
    return None


def _capital(view: View) -> Kind | None:
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


def _unheard_of(view: View) -> Kind | None:
    """A word that is none of the language names somebody; most often an organisation."""
    cues, (name, *others) = view.cues, view.names
    if others or not cues.has_vocabulary or cues.is_ordinary(name) or len(name) < _SHORTEST_UNHEARD:
        return None
    if name.endswith(_ADJECTIVE_ENDINGS) or view.after in cues.place_nouns_behind:
        return None
    if not (name[0].isupper() and name[1:].islower()):
        return None
    return Kind.PLACE if view.before in _OFTEN_BEFORE_PLACES else Kind.ORGANIZATION


Rule = Callable[[View], Kind | None]
_RULES: tuple[tuple[str, Rule], ...] = (
    ("title", _titled),
    ("government of", _governed),
    ("acronym behind", _expanded),
    ("partners", _partners),
    ("foreign noun", _foreign_head),
    ("town of", _of_place),
    ("ship", _ship),
    ("institution", _institution),
    ("organization noun", _organization_head),
    ("place noun", _place_head),
    ("place noun behind", _noun_behind),
    ("firm", _firm),
    ("called", _called),
    ("first name", _first_name),
    ("initials", _initials),
    ("role before", _role_before),
    ("particle", _particle),
    ("speaker", _speaker),
    ("dateline", _dateline),
    ("state code", _state_code),
    ("acronym", _acronym),
    ("inner capital", _inner_capital),
    ("place ending", _place_ending),
    ("bought", _bought),
    ("in a known place", _in_known_place),
    ("preposition", _placed),
    ("speech", _speech),
    ("first name alone", _first_name_alone),
    ("branch", _branch),
    ("common words", _common_words),
    ("two names", _two_words),
    ("unheard of", _unheard_of),
    ("capital", _capital),
)
