"""What a candidate names: small rules in order of trust, the first that answers wins."""

from __future__ import annotations

from collections.abc import Callable

from sitegen.model import Kind
from sitegen.naming.kinds import organizations, persons, places, unknown
from sitegen.naming.kinds.nobody import is_no_actor
from sitegen.naming.views import View

__all__ = ["is_no_actor", "kind_of"]

Rule = Callable[[View], Kind | None]
_RULES: tuple[tuple[str, Rule], ...] = (
    ("title", persons.titled),
    ("government of", places.governed),
    ("acronym behind", organizations.expanded),
    ("partners", organizations.partners),
    ("foreign noun", organizations.foreign_head),
    ("town of", places.of_place),
    ("ship", organizations.ship),
    ("institution", organizations.institution),
    ("organization noun", organizations.organization_head),
    ("place noun", places.place_head),
    ("place noun behind", places.noun_behind),
    ("firm", organizations.firm),
    ("owner", organizations.owner),
    ("called", organizations.called),
    ("first name", persons.first_name),
    ("initials", persons.initials),
    ("role before", persons.role_before),
    ("particle", persons.particle),
    ("speaker", persons.speaker),
    ("dateline", places.dateline),
    ("state code", places.state_code),
    ("acronym", organizations.acronym),
    ("inner capital", organizations.inner_capital),
    ("place ending", places.place_ending),
    ("bought", organizations.bought),
    ("in a known place", places.in_known_place),
    ("preposition", places.placed),
    ("speech", persons.speech),
    ("first name alone", persons.first_name_alone),
    ("branch", organizations.branch),
    ("common words", organizations.common_words),
    ("two names", persons.two_words),
    ("unheard of", unknown.unheard_of),
    ("capital", unknown.capital),
)


def kind_of(view: View) -> tuple[Kind, str] | None:
    """Return the kind of a candidate with the name of the rule that told it, or None."""
    for label, rule in _RULES:
        kind = rule(view)
        if kind:
            return kind, label
    return None
