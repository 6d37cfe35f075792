"""What a cleaning rule sees, and what it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from sitegen.cleaning.blocks import Block


class Reach(IntEnum):
    """How far a mark reaches: its own block, the loose lines after it too, or all that follows."""

    LINE = 0
    SECTION = 1
    REST = 2


@dataclass(frozen=True, slots=True)
class Fact:
    """One value of a field, as a line states it; a date as EDTF."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A rule's word on a block: it is no part of the body, and this is what it tells."""

    rule: str
    facts: tuple[Fact, ...] = ()
    reach: Reach = Reach.LINE


Rule: TypeAlias = Callable[["Block"], Mark | None]
