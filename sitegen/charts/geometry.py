"""Points, rectangles, and how exactly a drawing states them."""

from __future__ import annotations

import math
from dataclasses import dataclass

DECIMALS = 1


@dataclass(frozen=True, slots=True)
class Point:
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with its sides along the axes; y grows downwards, as in SVG."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def shared(self, other: Box) -> float:
        """Return the area that both boxes cover."""
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return width * height if width > 0 and height > 0 else 0.0

    def moved_into(self, other: Box) -> Box:
        """Return this box moved the least way into `other`; to its left or top where too large."""
        x = max(min(0.0, other.right - self.right), other.left - self.left)
        y = max(min(0.0, other.bottom - self.bottom), other.top - self.top)
        return Box(self.left + x, self.top + y, self.right + x, self.bottom + y)

    def length_inside(self, start: Point, end: Point) -> float:
        """Return how much of the line from `start` to `end` runs through the box (Liang-Barsky)."""
        enters, leaves = 0.0, 1.0
        for begin, delta, low, high in (
            (start.x, end.x - start.x, self.left, self.right),
            (start.y, end.y - start.y, self.top, self.bottom),
        ):
            if not delta:
                if not low <= begin <= high:
                    return 0.0
                continue
            near, far = sorted(((low - begin) / delta, (high - begin) / delta))
            enters, leaves = max(enters, near), min(leaves, far)
        return (leaves - enters) * distance(start, end) if leaves > enters else 0.0


def distance(one: Point, other: Point) -> float:
    """Return how far apart two points are; unlike `math.hypot`, alike to the bit everywhere."""
    x, y = one.x - other.x, one.y - other.y
    return math.sqrt(x * x + y * y)


def rounded(x: float, y: float) -> Point:
    return Point(round(x, DECIMALS), round(y, DECIMALS))
