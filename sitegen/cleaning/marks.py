"""What a cleaning rule sees, and what it says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

from sitegen.cleaning.blocks import Block


class Reach(IntEnum):
    """How far a mark reaches: its block, the list under it, the loose lines under it, or all."""

    LINE = 0
    LIST = 1
    SECTION = 2
    REST = 3


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
