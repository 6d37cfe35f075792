"""What tells a person."""

from __future__ import annotations

from sitegen.model import Kind
from sitegen.naming.cues import PARTICLES
from sitegen.naming.kinds.organizations import branch
from sitegen.naming.views import View


def titled(view: View) -> Kind | None:
    is_branch = len(view.names) > 2 and branch(view)  # noqa: PLR2004  "President Ascom North America"
    return Kind.PERSON if view.title and not is_branch else None


def first_name(view: View) -> Kind | None:
    names = view.names
    if len(names) > 1 and names[0] in view.lexicon.first_names and "of" not in names:
        return Kind.PERSON
    return None


def initials(view: View) -> Kind | None:
    names = view.names
    inner = any(len(name) == 1 and name.isupper() for name in names[:-1])
    return Kind.PERSON if inner and len(names) > 1 and len(names[-1]) > 1 else None


def particle(view: View) -> Kind | None:
    names = view.names
    if view.before in view.cues.place_prepositions and names[0] not in view.lexicon.first_names:
        return None
    if view.cues.heads_first and names[0] not in view.lexicon.first_names:
        return None  # "a Bassano del Grappa"
    if any(name in PARTICLES for name in names[:-1]) or names[-1][:3] in {"al-", "el-", "Al-"}:
        return Kind.PERSON
    return None


def role_before(view: View) -> Kind | None:
    if view.before_comma in view.cues.roles and view.after_gap.startswith(", "):
        return Kind.PERSON  # "a former village head, Wagiman, said"
    if view.before in view.cues.roles and view.before.islower():
        return Kind.PERSON
    if view.cues.heads_first and view.before_that in view.cues.roles:
        is_part = view.before in view.cues.role_modifiers or view.before in view.lexicon.demonyms
        return Kind.PERSON if is_part else None
    return None


def speech(view: View) -> Kind | None:
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


def first_name_alone(view: View) -> Kind | None:
    name = view.names[0]
    known = name in view.lexicon.first_names and name not in view.cues.calendar
    if name == "Eve" and view.before in {"Year", "Christmas"}:
        return None
    is_one = len(view.names) == 1 and view.before.lower() not in view.cues.articles
    if view.cues.heads_first and view.before in view.cues.indefinites:
        return None  # "un César"
    return Kind.PERSON if known and is_one else None


def speaker(view: View) -> Kind | None:
    """Answer for "MARLOW:" at the beginning of a line."""
    shouted = all(name.isupper() and len(name) > 2 for name in view.names)  # noqa: PLR2004
    if view.begins_line and view.after_gap.startswith(": ") and shouted:
        return Kind.PERSON
    if shouted and len(view.names) > 1 and view.after_gap == " (" and view.next_kind is Kind.STATE:
        return Kind.PERSON  # "ZHANG JUN (China)", as the United Nations tell who speaks
    return None


def two_words(view: View) -> Kind | None:
    """Two or three unknown names together are a person's more often than not."""
    names = view.names
    if names[0] in view.cues.function_words:
        return None  # "Les Échos"
    if view.before in view.cues.determiners or any(n in view.cues.common_words for n in names):
        return None
    if 2 <= len(names) <= 3 and all(name[0].isupper() and not name.isupper() for name in names):  # noqa: PLR2004
        return Kind.PERSON
    return None
