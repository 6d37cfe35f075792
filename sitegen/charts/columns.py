"""Columns that count something over time, and the years to write below them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from sitegen.charts.bins import Bin

LEAST_HEIGHT = 2.0  # units: lower than that, a single event is not seen beside hundreds
DECIMALS = 2  # with hundreds of columns, tenths would make gaps of visibly different widths
STEPS = tuple(digit * 10**power for power in range(4) for digit in (1, 2, 5))


@dataclass(frozen=True, slots=True)
class Column:
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A year, and where on the axis it begins; for a year begun before the axis, its start."""

    year: int
    x: float


def columns(counts: Sequence[int], width: float, height: float, gap: float) -> tuple[Column, ...]:
    """Return a column for each count, the highest as high as the drawing, none for a zero.

    `gap` lies between two columns, or half of what there is where that is less.
    """
    if not counts:
        return ()
    between = min(gap, width / (2 * len(counts)))
    pitch = (width + between) / len(counts)
    highest = max(counts)
    return tuple(
        _column(index * pitch, pitch - between, height, _share(count, highest) * height)
        for index, count in enumerate(counts)
    )


def ticks(bins: Sequence[Bin], width: float, room: float) -> tuple[Tick, ...]:
    """Return the years to write below columns for `bins`, so that none is nearer than `room`.

    Labels begin at their tick and end within `width`. They are of every year, or of every 2nd,
    5th, 10th, 20th ...; a year that the axis shows only the end of gives way to the next.
    """
    begun = _years_begun(bins, width / max(len(bins), 1))
    for step in STEPS:
        chosen = [tick for tick in begun if tick.year % step == 0]
        if len(chosen) > 1 and _is_stub(chosen[0], bins) and not _have_room(chosen[:2], room):
            del chosen[0]
        if _have_room(chosen, room):
            return tuple(tick for tick in chosen if tick.x + room <= width)
    return ()


def _share(count: int, highest: int) -> float:
    return count / highest if count > 0 else 0.0


def _column(left: float, thickness: float, height: float, grown: float) -> Column:
    tall = round(max(grown, min(LEAST_HEIGHT, height)), DECIMALS) if grown else 0.0
    x = round(left, DECIMALS)
    right = round(left + thickness, DECIMALS)
    return Column(x, round(height - tall, DECIMALS), round(right - x, DECIMALS), tall)


def _years_begun(bins: Sequence[Bin], pitch: float) -> list[Tick]:
    ticks: list[Tick] = []
    for index, one in enumerate(bins):
        if not ticks or one.first.year != ticks[-1].year:
            ticks.append(Tick(one.first.year, round(index * pitch, DECIMALS)))
    return ticks


def _is_stub(tick: Tick, bins: Sequence[Bin]) -> bool:
    """Tell whether an axis begins within the year of a tick."""
    return tick.year == bins[0].first.year and bins[0].first.month > 1


def _have_room(ticks: Sequence[Tick], room: float) -> bool:
    return all(later.x - earlier.x >= room for earlier, later in pairwise(ticks))
