"""Charts as geometry: columns over time, networks, circles of companions, and their labels."""

from sitegen.charts.bins import Bin, bins, counts
from sitegen.charts.columns import Column, Tick, columns, ticks
from sitegen.charts.geometry import Box, Point
from sitegen.charts.graph import Edges, components
from sitegen.charts.network import layout

__all__ = [
    "Bin",
    "Box",
    "Column",
    "Edges",
    "Point",
    "Tick",
    "bins",
    "columns",
    "components",
    "counts",
    "layout",
    "ticks",
]
