"""One node in the middle and its companions round it, with their labels outside."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sitegen.charts.geometry import Box, Point, rounded
from sitegen.charts.graph import Edges
from sitegen.charts.labels import GAP, Label
from sitegen.charts.lettering import ASCENT, LINE, lines_width
from sitegen.charts.ring import ring

NARROWEST = 0.15  # of the width of a drawing, from its middle to the companions beside it
RESERVE = 6.0  # units at either side, for labels that are wider than estimated


@dataclass(frozen=True, slots=True)
class Satellite:
    """A companion of the centre: where its disc stands, and its label."""

    node: str
    place: Point
    label: Label


def ego(
    texts: Mapping[str, tuple[str, ...]], edges: Edges, drawing: Box, size: float, radius: float
) -> tuple[Satellite, ...]:
    """Return the companions round the middle of the drawing, clockwise from the top.

    `texts` are the lines of their labels, in letters of `size` beside discs of `radius`; the first
    companion stands right of the top, the others so that those that `edges` tie are near.
    """
    order = ring(tuple(texts), edges)
    spots = tuple(_spots(len(order)))
    room = drawing.width / 2 - radius - GAP - RESERVE
    widths = (lines_width(texts[node], size) for node in order)
    free = ((room - width) / abs(x) for width, (x, _) in zip(widths, spots, strict=True))
    across = max(min(free, default=room), drawing.width * NARROWEST)
    middle = Point((drawing.left + drawing.right) / 2, (drawing.top + drawing.bottom) / 2)
    satellites = []
    for node, (x, y) in zip(order, spots, strict=True):
        place = rounded(middle.x + x * across, middle.y + y * drawing.height / 2)
        label = _beside(place, texts[node], size, math.copysign(radius + GAP, x))
        satellites.append(Satellite(node, place, label))
    return tuple(satellites)


def _spots(count: int) -> Iterator[tuple[float, float]]:
    """Yield places on a circle of radius 1, clockwise from the top, on the right one more if odd.

    On either side each has an equal share of the height, so that labels beside them do not meet.
    """
    right = (count + 1) // 2
    for y in _shares(right):
        yield math.sqrt(1 - y * y), y
    for y in reversed(_shares(count - right)):
        yield -math.sqrt(1 - y * y), y


def _shares(count: int) -> Sequence[float]:
    return [(2 * row + 1) / count - 1 for row in range(count)]


def _beside(place: Point, lines: tuple[str, ...], size: float, off: float) -> Label:
    """Return a label as high as its disc, `off` to the right of its middle, or to the left."""
    at = rounded(place.x + off, place.y + (ASCENT - len(lines) * LINE / 2) * size)
    return Label(lines, "start" if off > 0 else "end", at.x, at.y)
