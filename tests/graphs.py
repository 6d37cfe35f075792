"""Graphs for tests of charts."""

from collections.abc import Mapping

from hypothesis import strategies as st

Graph = tuple[list[str], dict[tuple[str, str], float]]


def names(count: int) -> list[str]:
    return [f"n{number:02}" for number in range(count)]


@st.composite
def graphs(draw: st.DrawFn, most: int = 40) -> Graph:
    """Draw nodes and edges: few or many, both ways, to themselves, to nobody, of weight zero."""
    nodes = names(draw(st.integers(0, most)))
    ends = st.sampled_from([*nodes, "nobody"])
    weights = st.sampled_from([0, -1, 1, 1, 2, 5, 0.5, 1e-9, 40])
    return nodes, draw(st.dictionaries(st.tuples(ends, ends), weights, max_size=90))


def turned(edges: Mapping[tuple[str, str], float]) -> dict[tuple[str, str], float]:
    """Return the same edges in another order."""
    return dict(reversed(edges.items()))
