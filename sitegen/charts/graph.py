"""A weighted undirected graph as drawings read it, and the parts that hang together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from heapq import heappop, heappush

Edges = Mapping[tuple[str, str], float]
Ties = Mapping[str, Mapping[str, float]]

MOST_NODES = 40


def ties_of(nodes: Iterable[str], edges: Edges) -> Ties:
    """Return the neighbours of each node with the weight of the edge, both sorted by name.

    Edges both ways are one edge of their summed weight. An edge ties nothing if it has no positive
    weight, leads from a node to itself or to what is no node.
    """
    ties: dict[str, dict[str, float]] = {node: {} for node in sorted({*nodes})}
    for (one, other), weight in sorted(edges.items()):
        if one != other and one in ties and other in ties and 0 < weight < math.inf:
            ties[one][other] = ties[other][one] = ties[one].get(other, 0.0) + weight
    return {node: dict(sorted(tied.items())) for node, tied in ties.items()}


def components(
    nodes: Sequence[str], edges: Edges, most: int = MOST_NODES
) -> tuple[tuple[str, ...], ...]:
    """Return the nodes that hang together, largest component first, in each the heaviest first.

    Of a component with more than `most` nodes its heaviest is kept, then always the heaviest that
    is tied to one kept; so what is kept hangs together. Nodes of one weight are taken by name.
    """
    ties = ties_of(nodes, edges)
    weights = {node: math.fsum(tied.values()) for node, tied in ties.items()}
    found: list[tuple[str, ...]] = []
    seen: set[str] = set()
    for node in sorted(ties, key=lambda node: (-weights[node], node)):
        if node not in seen:
            grown = _grown(node, ties, weights)
            seen.update(grown)
            found.append(grown)
    found.sort(key=len, reverse=True)
    return tuple(_by_weight(component[:most], weights) for component in found)


def _grown(start: str, ties: Ties, weights: Mapping[str, float]) -> tuple[str, ...]:
    """Return the component of `start` in the order in which its nodes are kept."""
    grown: list[str] = []
    reached, waiting = {start}, [(-weights[start], start)]
    while waiting:
        _, node = heappop(waiting)
        grown.append(node)
        for other in ties[node].keys() - reached:
            reached.add(other)
            heappush(waiting, (-weights[other], other))
    return tuple(grown)


def _by_weight(nodes: Iterable[str], weights: Mapping[str, float]) -> tuple[str, ...]:
    return tuple(sorted(nodes, key=lambda node: (-weights[node], node)))
