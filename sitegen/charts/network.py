"""Where the nodes of a network stand: those tied strongly near each other, none upon another."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from sitegen.charts.geometry import Box, Point
from sitegen.charts.graph import Edges, Ties, ties_of
from sitegen.charts.scaling import scaled
from sitegen.charts.spacing import evened, fitted, separated, spread
from sitegen.charts.stress import settled

MARGIN = 24.0  # for a disc, and half a line of its label
SIDE_MARGIN = 40.0  # for half a name
_MOST_MARGIN = 0.125  # of a small drawing


def layout(nodes: Sequence[str], edges: Edges, width: float, height: float) -> Mapping[str, Point]:
    """Return a place for each node in a drawing of that size, sorted by name.

    Meant for a component of up to 40 nodes; the time grows with the cube of their number.
    """
    ties = ties_of(nodes, edges)
    if not ties:
        return {}
    distances = _distances(ties)
    points = settled(scaled(distances), distances)
    if height > width:
        points = tuple(Point(point.y, point.x) for point in points)
    box = _within_margins(width, height)
    return dict(zip(ties, separated(spread(fitted(evened(points), box), box), box), strict=True))


def _distances(ties: Ties) -> list[list[float]]:
    """Return how far apart any two nodes should be: along their ties, 1 for the strongest, up to 2.

    Nodes that no path joins are one step farther apart than any others.
    """
    far = _tied(ties)
    for through, legs in enumerate(far):
        for row in far:
            if row[through] < math.inf:
                row[:] = map(min, row, [row[through] + leg for leg in legs])
    apart = 1 + max(step for row in far for step in row if step < math.inf)
    return [[min(step, apart) for step in row] for row in far]


def _tied(ties: Ties) -> list[list[float]]:
    strongest = max((weight for tied in ties.values() for weight in tied.values()), default=0.0)
    far = []
    for node, tied in ties.items():
        lengths = {other: 2 - math.sqrt(weight / strongest) for other, weight in tied.items()}
        far.append([0.0 if other == node else lengths.get(other, math.inf) for other in ties])
    return far


def _within_margins(width: float, height: float) -> Box:
    side = min(SIDE_MARGIN, width * _MOST_MARGIN)
    end = min(MARGIN, height * _MOST_MARGIN)
    return Box(side, end, width - side, height - end)
