"""What an actor is."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    STATE = "state"
    PLACE = "place"
    GROUP = "group"
