"""Classical scaling: points on two axes from the distances between all of them (Torgerson, 1952).

It sees the whole at once, so that the finer `stress` begins near a good drawing; the first axis is
that along which the points lie widest.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from sitegen.charts.geometry import Point

Vector = list[float]
Matrix = Sequence[Sequence[float]]

ROUNDS = 60
_NOTHING = 1e-9
_NUDGE = 0.05  # nodes with the same neighbours would start in one place, and never part


def scaled(distances: Matrix) -> tuple[Point, ...]:
    """Return points about as far apart as the symmetric matrix `distances` says."""
    products = _centred(distances)
    xs, x_length = _axis(products, [])
    ys, y_length = _axis(products, [xs])
    size = len(distances)
    return tuple(
        Point(
            x * math.sqrt(x_length) + _NUDGE * index / size,
            y * math.sqrt(y_length) + _NUDGE * (index * index % size) / size,
        )
        for index, (x, y) in enumerate(zip(xs, ys, strict=True))
    )


def _centred(distances: Matrix) -> list[Vector]:
    """Return the scalar products of points that far apart, with their middle at zero."""
    squares = [[far * far for far in row] for row in distances]
    means = [math.fsum(row) / len(row) for row in squares]
    mean = math.fsum(means) / len(means) if means else 0.0
    return [
        [
            -(square - row_mean - column_mean + mean) / 2
            for square, column_mean in zip(row, means, strict=True)
        ]
        for row, row_mean in zip(squares, means, strict=True)
    ]


def _axis(products: Matrix, known: Sequence[Vector]) -> tuple[Vector, float]:
    """Return the longest axis across those `known`, and its length, by power iteration."""
    axis, length = [1 / (index + 1 + len(known)) for index in range(len(products))], 0.0
    for _ in range(ROUNDS):
        for other in known:
            along = _product(axis, other)
            axis = [value - along * step for value, step in zip(axis, other, strict=True)]
        axis = [_product(row, axis) for row in products]
        length = math.sqrt(_product(axis, axis))
        if length < _NOTHING:
            return [0.0] * len(axis), 0.0
        axis = [value / length for value in axis]
    return axis, length


def _product(one: Vector | Sequence[float], other: Vector) -> float:
    return math.fsum(a * b for a, b in zip(one, other, strict=True))
