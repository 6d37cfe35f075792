"""Charts as geometry: columns over time, networks, circles of companions, and their labels."""

from sitegen.charts.bins import Bin, bins, counts
from sitegen.charts.columns import Column, Tick, columns, ticks
from sitegen.charts.ego import Satellite, ego
from sitegen.charts.geometry import Box, Point
from sitegen.charts.graph import Edges, components
from sitegen.charts.labels import Disc, Label, labels
from sitegen.charts.lettering import LINE, lines_width, text_width, wrapped
from sitegen.charts.network import layout

__all__ = [
    "LINE",
    "Bin",
    "Box",
    "Column",
    "Disc",
    "Edges",
    "Label",
    "Point",
    "Satellite",
    "Tick",
    "bins",
    "columns",
    "components",
    "counts",
    "ego",
    "labels",
    "layout",
    "lines_width",
    "text_width",
    "ticks",
    "wrapped",
]
