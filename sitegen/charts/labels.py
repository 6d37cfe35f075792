"""On which side of its node each label stands, so that as little as can be lies upon another."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from sitegen.charts.geometry import Box, Point, rounded
from sitegen.charts.lettering import ASCENT, LINE, lines_width

Anchor = Literal["start", "middle", "end"]
Line = tuple[Point, Point]

GAP = 3.0  # units between a disc and the label beside it
ROUNDS = 8  # as two labels may drive each other round

# What a label costs that lies upon another or upon a disc: at all, and for each unit of area;
# and for each unit of length of a line under it.
_UPON, _AREA, _LENGTH = 40.0, 1.0, 0.8


@dataclass(frozen=True, slots=True)
class Disc:
    """A node as it is drawn, with the lines of its label."""

    centre: Point
    radius: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """Lines of SVG text: the baseline of the first is at `y`, the others follow `LINE` em apart."""

    lines: tuple[str, ...]
    anchor: Anchor
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class _Place:
    """A box that a label may take, the anchor of its text there, and what that costs."""

    anchor: Anchor
    box: Box
    cost: float


def labels(
    discs: Sequence[Disc], edges: Sequence[Line], drawing: Box, size: float
) -> tuple[Label, ...]:
    """Return the label of each disc in letters of `size`, inside the drawing if it fits at all.

    Those of the first discs have the first choice; then each label moves to where it is best among
    all others, until none does.
    """
    options = [_places(disc, discs, edges, drawing, size) for disc in discs]
    taken: list[_Place] = []
    for places in options:
        taken.append(_best(places, taken))
    for _ in range(ROUNDS):
        before = list(taken)
        for index, places in enumerate(options):
            taken[index] = _best(places, [*taken[:index], *taken[index + 1 :]])
        if taken == before:
            break
    return tuple(_label(disc.lines, place, size) for disc, place in zip(discs, taken, strict=True))


def _best(places: Sequence[_Place], taken: Sequence[_Place]) -> _Place:
    return min(
        places,
        key=lambda place: place.cost + math.fsum(_upon(place.box, other.box) for other in taken),
    )


def _upon(one: Box, other: Box) -> float:
    area = one.shared(other)
    return _UPON + _AREA * area if area else 0.0


def _places(
    disc: Disc, discs: Sequence[Disc], edges: Sequence[Line], drawing: Box, size: float
) -> tuple[_Place, ...]:
    """Return where the label of `disc` may stand, with the cost of what lies there already."""
    bodies = [_body(other) for other in discs]
    places = []
    for anchor, box, cost in _sides(disc, size):
        inside = box.moved_into(drawing)
        upon = math.fsum(_upon(inside, body) for body in bodies)
        crossed = math.fsum(inside.length_inside(start, end) for start, end in edges)
        places.append(_Place(anchor, inside, cost + upon + _LENGTH * crossed))
    return tuple(places)


def _sides(disc: Disc, size: float) -> Iterator[tuple[Anchor, Box, float]]:
    """Yield the boxes round a disc that its label may take, each with what the side costs itself.

    Beside is read best; below and above may begin or end at the disc.
    """
    width, height = lines_width(disc.lines, size), len(disc.lines) * LINE * size
    x, y, off = disc.centre.x, disc.centre.y, disc.radius + GAP
    middle, below, above = y - height / 2, y + disc.radius + 1, y - disc.radius - 1 - height
    near = disc.radius / 2
    yield "start", _box(x + off, middle, width, height), 0
    yield "end", _box(x - off - width, middle, width, height), 2
    yield "middle", _box(x - width / 2, below, width, height), 4
    yield "middle", _box(x - width / 2, above, width, height), 6
    yield "start", _box(x + near, below - near, width, height), 8
    yield "start", _box(x + near, above + near, width, height), 8
    yield "end", _box(x - near - width, below - near, width, height), 10
    yield "end", _box(x - near - width, above + near, width, height), 10


def _box(left: float, top: float, width: float, height: float) -> Box:
    return Box(left, top, left + width, top + height)


def _body(disc: Disc) -> Box:
    x, y, radius = disc.centre.x, disc.centre.y, disc.radius
    return Box(x - radius, y - radius, x + radius, y + radius)


def _label(lines: tuple[str, ...], place: _Place, size: float) -> Label:
    box = place.box
    x = {"start": box.left, "middle": (box.left + box.right) / 2, "end": box.right}[place.anchor]
    at = rounded(x, box.top + ASCENT * size)
    return Label(lines, place.anchor, at.x, at.y)
