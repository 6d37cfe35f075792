"""The order of nodes round a circle on which those tied to each other are near."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import combinations

from sitegen.charts.graph import Edges, Ties, ties_of


def ring(nodes: Sequence[str], edges: Edges) -> tuple[str, ...]:
    """Return the nodes in an order round a circle that keeps ties short, the first node first.

    Nodes with strong ties are put in before others, each where it costs least; then any two change
    places as long as that helps. Meant for a dozen nodes.
    """
    ties = ties_of(nodes, edges)
    order: list[str] = []
    for node in sorted(ties, key=lambda node: (-math.fsum(ties[node].values()), node)):
        ways = [[*order[:at], node, *order[at:]] for at in range(len(order), -1, -1)]
        order = min(ways, key=lambda way: _length(way, ties))
    order = _exchanged(order, ties)
    start = order.index(nodes[0]) if nodes else 0
    return (*order[start:], *order[:start])


def _length(order: Sequence[str], ties: Ties) -> float:
    """Return the sum of the steps round the circle that ties lead, each by its weight."""
    at = {node: index for index, node in enumerate(order)}
    return math.fsum(
        weight * min(abs(at[node] - at[other]), len(order) - abs(at[node] - at[other]))
        for node in order
        for other, weight in ties[node].items()
        if other in at
    )


def _exchanged(order: list[str], ties: Ties) -> list[str]:
    """Return the order with two nodes at a time exchanged, as long as that makes ties shorter."""
    length = _length(order, ties)
    while True:
        ways = ((_length(way, ties), way) for way in _exchanges(order))
        shortest, best = min(ways, default=(length, order))
        if shortest >= length:
            return order
        length, order = shortest, best


def _exchanges(order: Sequence[str]) -> Iterator[list[str]]:
    for one, other in combinations(range(len(order)), 2):
        way = [*order]
        way[one], way[other] = way[other], way[one]
        yield way
