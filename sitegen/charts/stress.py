"""Stress majorization: points whose distances come near to given ones.

After Gansner, Koren and North, "Graph Drawing by Stress Majorization" (2004), in the form that
moves one point at a time. Only + - * / and square roots are used, which IEEE 754 rounds alike on
every machine, and `math.fsum`, as `sum` of floats changed with Python 3.12: the points are the
same to the bit wherever they are computed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from sitegen.charts.geometry import Point

Matrix = Sequence[Sequence[float]]

ROUNDS = 150
STILL = 1e-3  # the farthest move of a round, in lengths of an edge, at which nothing more is seen
_NEAREST = 1e-6


def settled(start: Sequence[Point], wanted: Matrix) -> tuple[Point, ...]:
    """Return the points of `start`, moved until they stand about as far apart as `wanted`."""
    xs, ys = [point.x for point in start], [point.y for point in start]
    pulls = [[1 / (far * far) if far else 0.0 for far in row] for row in wanted]
    totals = [math.fsum(row) for row in pulls]
    for _ in range(ROUNDS):
        moved = 0.0
        for node, total in enumerate(totals):
            if total:
                x, y = _pulled(node, xs, ys, wanted[node], pulls[node])
                x, y = x / total, y / total
                moved = max(moved, abs(x - xs[node]), abs(y - ys[node]))
                xs[node], ys[node] = x, y
        if moved < STILL:
            break
    return tuple(map(Point, xs, ys))


def _pulled(
    node: int,
    xs: Sequence[float],
    ys: Sequence[float],
    wanted: Sequence[float],
    pulls: Sequence[float],
) -> tuple[float, float]:
    """Return the sum of where each other point wants `node`, times the force of its pull."""
    here_x, here_y = xs[node], ys[node]
    sum_x = sum_y = 0.0
    for x, y, far, pull in zip(xs, ys, wanted, pulls, strict=True):
        if pull:
            off_x, off_y = here_x - x, here_y - y
            apart = max(math.sqrt(off_x * off_x + off_y * off_y), _NEAREST)
            sum_x += pull * (x + off_x * far / apart)
            sum_y += pull * (y + off_y * far / apart)
    return sum_x, sum_y
