"""Points of any measure into a box, none too near another."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import combinations

from sitegen.charts.geometry import Box, Point, distance, rounded

LEAST = 20.0  # between two nodes: discs of radius 8 with a gap
CROWDED = 0.45  # of the side of a point's share of the box: a grid of such spots never fills up
STRETCH = 2.0  # a drawing becomes no more than twice as flat or tall as it was
EVEN = 0.5  # of the way to equal steps, so that no outlier presses all others together
ROOM = 0.75  # of the side of a point's share of the box: what the points push for
MOST_ROOM = 60.0  # units: with more, sparse networks are pushed out of shape
FLATNESS = 1.5  # labels lie flat: points want more room above and below than beside
ROUNDS = 60


def fitted(points: Sequence[Point], box: Box) -> tuple[Point, ...]:
    """Return the points in the middle of the box, filling it as far as `STRETCH` allows."""
    xs, ys = [point.x for point in points], [point.y for point in points]
    across, down = _fill(xs, box.width), _fill(ys, box.height)
    across, down = min(across, down * STRETCH), min(down, across * STRETCH)
    return tuple(
        map(
            Point,
            _centred(xs, across, (box.left + box.right) / 2),
            _centred(ys, down, (box.top + box.bottom) / 2),
        )
    )


def evened(points: Sequence[Point]) -> tuple[Point, ...]:
    """Return the points with wide gaps narrowed and narrow ones widened, in the same order."""
    xs, ys = _evened([point.x for point in points]), _evened([point.y for point in points])
    return tuple(map(Point, xs, ys))


def spread(points: Sequence[Point], box: Box) -> tuple[Point, ...]:
    """Return the points pushed apart until each has room for a label, as far as the box allows."""
    moved = list(points)
    room = min(MOST_ROOM, ROOM * _share(len(points), box))
    for _ in range(ROUNDS):
        before = tuple(moved)
        for one, other in combinations(range(len(moved)), 2):
            moved[one], moved[other] = _parted(moved[one], moved[other], room, box)
        if before == tuple(moved):
            break
    return tuple(moved)


def separated(points: Sequence[Point], box: Box) -> tuple[Point, ...]:
    """Return the points rounded, those too near an earlier one on the nearest free spot of a grid.

    Too near is nearer than `LEAST`, or than `CROWDED` allows in a small box.
    """
    least = min(LEAST, CROWDED * _share(len(points), box))
    placed: list[Point] = []
    for point in points:
        spot = rounded(point.x, point.y)
        if not _is_free(spot, placed, least):
            free = [other for other in _grid(box, least) if _is_free(other, placed, least)]
            spot = min(free, key=partial(distance, spot), default=spot)
        placed.append(spot)
    return tuple(placed)


def _share(count: int, box: Box) -> float:
    """Return the side of the square that each of `count` points would have to itself."""
    return math.sqrt(box.width * box.height / max(count, 1))


def _fill(values: Sequence[float], length: float) -> float:
    """Return the factor by which `values` are stretched to extend over `length`."""
    extent = max(values, default=0.0) - min(values, default=0.0)
    return length / extent if extent else math.inf


def _centred(values: Sequence[float], factor: float, middle: float) -> list[float]:
    if factor == math.inf or not values:
        return [middle] * len(values)
    centre = (min(values) + max(values)) / 2
    return [middle + (value - centre) * factor for value in values]


def _evened(values: Sequence[float]) -> list[float]:
    """Return `values` moved by `EVEN` towards equal steps between the lowest and the highest."""
    low, high = min(values, default=0.0), max(values, default=0.0)
    step = (high - low) / max(len(values) - 1, 1)
    moved = list(values)
    for rank, index in enumerate(sorted(range(len(values)), key=values.__getitem__)):
        moved[index] += EVEN * (low + rank * step - values[index])
    return moved


def _parted(one: Point, other: Point, room: float, box: Box) -> tuple[Point, Point]:
    off = Point(other.x - one.x, (other.y - one.y) * FLATNESS)
    apart = math.sqrt(off.x * off.x + off.y * off.y)
    if apart >= room:
        return one, other
    push = (room - apart) / 2
    x, y = (off.x / apart * push, off.y / apart * push / FLATNESS) if apart else (push, 0.0)
    return _inside(one.x - x, one.y - y, box), _inside(other.x + x, other.y + y, box)


def _inside(x: float, y: float, box: Box) -> Point:
    return Point(min(max(x, box.left), box.right), min(max(y, box.top), box.bottom))


def _is_free(spot: Point, placed: Sequence[Point], least: float) -> bool:
    return all(distance(spot, other) >= least for other in placed)


def _grid(box: Box, width: float) -> Iterator[Point]:
    if not width:
        return
    for row in range(int(box.height / width) + 1):
        for column in range(int(box.width / width) + 1):
            yield rounded(box.left + column * width, box.top + row * width)
