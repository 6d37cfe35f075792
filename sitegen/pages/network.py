"""Who is named together, drawn: round one actor, and all of the site on a page of its own."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

from sitegen import charts
from sitegen.charts import Box, Disc, Label, Point
from sitegen.model import Actor, ActorId
from sitegen.pages import parts, urls
from sitegen.pages.companions import Companion
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import (
    ComponentView,
    Frame,
    GraphView,
    LabelView,
    LineView,
    NetworkView,
    NodeView,
    PairView,
)

MOST_NODES = 40  # of a component
FEWEST_NODES = 3  # worth a drawing
MOST_COMPONENTS = 4
MOST_LINES = 120  # of a component: more would be a grey cloud
MOST_PAIRS = 40
MOST_AROUND = 8

# Units of the drawings, which are pixels where there is room for them.
_FEW = 14  # nodes, which need less height
_ROUND, _SMALL_LETTERS, _SMALL_LABEL_WIDTH = Box(0, 16, 344, 244), 12, 104
_LEAST_RADIUS, _MORE_RADIUS = 3.0, 5.0
_LEAST_STROKE, _MORE_STROKE = 0.6, 2.4


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A size to draw in: of the drawing, of its letters and labels, and how many nodes it holds."""

    width: int
    height: int
    letters: int
    label_width: int
    most: int


_WIDE = _Sheet(720, 540, 13, 130, MOST_NODES)
_NARROW = _Sheet(344, 520, 12, 90, 20)

_Ties = Mapping[tuple[str, str], Companion]


def graph_page(edition: Edition) -> Iterator[Page]:
    """Yield the page of who is named together on the whole site."""
    here = Here(edition, urls.GRAPH)
    yield Page(here.path, "graph.html", "the graph of actors", partial(_graph, here))


def _graph(here: Here) -> tuple[Frame, GraphView]:
    ties = _ties(here.edition)
    nodes = sorted({name for pair in ties for name in pair})
    found = charts.components(nodes, _weights(ties), MOST_NODES)
    drawn = [component for component in found if len(component) >= FEWEST_NODES]
    components = tuple(
        _component(number, nodes, ties, here)
        for number, nodes in enumerate(drawn[:MOST_COMPONENTS], start=1)
    )
    view = GraphView(components, len(found) - len(components))
    title = here.locale.gettext("Who is named together")
    description = here.locale.gettext(
        "Which actors share events and sentences: drawn, and as a table."
    )
    return frame_of(here, title, description), view


def around(actor: Actor, here: Here) -> NetworkView | None:
    """Return an actor among those it is most often named with."""
    companions = here.edition.companions[actor.id][:MOST_AROUND]
    if not companions:
        return None
    names: dict[str, str] = {c.actor.id: c.actor.name for c in companions}
    lines = {i: charts.wrapped(n, _SMALL_LABEL_WIDTH, _SMALL_LETTERS) for i, n in names.items()}
    near: dict[str, Mapping[str, float]] = {
        companion.actor.id: _weights_beside(here.edition.companions[companion.actor.id])
        for companion in companions
    }
    among = {
        (one, other): weight
        for one, other in combinations(names, 2)
        if (weight := near[one].get(other))
    }
    satellites = charts.ego(lines, among, _ROUND, _SMALL_LETTERS, _LEAST_RADIUS + 1)
    places = {satellite.node: satellite.place for satellite in satellites}
    middle = Point(_ROUND.width / 2, (_ROUND.top + _ROUND.bottom) / 2)
    strokes = [
        *((middle, places[c.actor.id], float(c.weight)) for c in companions),
        *((places[one], places[other], weight) for (one, other), weight in among.items()),
    ]
    centre = NodeView(middle.x, middle.y, 6, LabelView(middle.x, middle.y + 20, "middle", ()), None)
    return NetworkView(
        width=int(_ROUND.width),
        height=int(_ROUND.bottom + _ROUND.top),
        size=_SMALL_LETTERS,
        lines=_lines(strokes),
        nodes=(
            centre,
            *(
                NodeView(
                    s.place.x, s.place.y, _LEAST_RADIUS + 1, _label(s.label),
                    here.to(urls.actor(ActorId(s.node))),
                )
                for s in satellites
            ),
        ),
        caption=here.locale.gettext(
            "%(name)s, in the middle, and who is named with it: %(others)s",
            name=actor.name,
            others=here.locale.all_of(names.values()),
        ),
    )  # fmt: skip


def _component(number: int, nodes: Sequence[str], ties: _Ties, here: Here) -> ComponentView:
    kept = {*nodes}
    among = {pair: tie for pair, tie in ties.items() if kept.issuperset(pair)}
    heaviest = sorted(among.items(), key=lambda item: (-item[1].weight, item[0]))
    actors: dict[str, Actor] = {
        actor.id: actor for actor in here.site.registry.actors if actor.id in kept
    }
    return ComponentView(
        anchor=f"component-{number}",
        title=here.locale.gettext("Around %(names)s", names=_leading(nodes, actors, here)),
        wide=_drawn(nodes, dict(heaviest), actors, _WIDE, here),
        narrow=_drawn(nodes, dict(heaviest), actors, _NARROW, here),
        pairs=tuple(
            PairView(
                parts.link_to(actors[one], here),
                parts.link_to(actors[other], here),
                tie.events,
                tie.sentences,
            )
            for (one, other), tie in heaviest[:MOST_PAIRS]
        ),
    )


def _leading(nodes: Sequence[str], actors: Mapping[str, Actor], here: Here) -> str:
    return here.locale.all_of(actors[node].name for node in nodes[:3])


def _drawn(
    nodes: Sequence[str], ties: _Ties, actors: Mapping[str, Actor], sheet: _Sheet, here: Here
) -> NetworkView:
    """Return the heaviest of the nodes and of their ties, which stand in that order."""
    nodes = charts.components(nodes, _weights(ties), sheet.most)[0]
    kept = {*nodes}
    within = [(pair, tie) for pair, tie in ties.items() if kept.issuperset(pair)]
    weights = _weights(dict(within[:MOST_LINES]))
    height = sheet.height if len(nodes) > _FEW else sheet.height * 2 // 3
    places = charts.layout(nodes, weights, sheet.width, height)
    sums = {node: math.fsum(w for pair, w in weights.items() if node in pair) for node in nodes}
    most = max(sums.values()) or 1.0  # the heaviest need not be tied to one another
    discs = [
        Disc(
            places[node],
            round(_LEAST_RADIUS + _MORE_RADIUS * math.sqrt(sums[node] / most), 1),
            charts.wrapped(actors[node].name, sheet.label_width, sheet.letters),
        )
        for node in nodes
    ]
    lines = [(places[one], places[other]) for one, other in weights]
    labels = charts.labels(discs, lines, Box(0, 0, sheet.width, height), sheet.letters)
    return NetworkView(
        width=sheet.width,
        height=height,
        size=sheet.letters,
        lines=_lines((places[one], places[other], w) for (one, other), w in weights.items()),
        nodes=tuple(
            NodeView(
                disc.centre.x, disc.centre.y, disc.radius, _label(label),
                here.to(urls.actor(ActorId(node))),
            )
            for node, disc, label in zip(nodes, discs, labels, strict=True)
        ),
        caption=here.locale.gettext("Around %(names)s", names=_leading(nodes, actors, here)),
    )  # fmt: skip


def _lines(strokes: Iterable[tuple[Point, Point, float]]) -> tuple[LineView, ...]:
    strokes = tuple(strokes)
    most = max((weight for _, _, weight in strokes), default=1.0)
    return tuple(
        LineView(
            a.x, a.y, b.x, b.y, round(_LEAST_STROKE + _MORE_STROKE * math.sqrt(weight / most), 1)
        )
        for a, b, weight in strokes
    )


def _label(label: Label) -> LabelView:
    return LabelView(label.x, label.y, label.anchor, label.lines)


def _ties(edition: Edition) -> _Ties:
    """Return each pair of actors named together once, in the order of their ids."""
    return {
        (one, companion.actor.id): companion
        for one, companions in edition.companions.items()
        for companion in companions
        if one < companion.actor.id
    }


def _weights(ties: _Ties) -> Mapping[tuple[str, str], float]:
    return {pair: float(tie.weight) for pair, tie in ties.items()}


def _weights_beside(companions: Iterable[Companion]) -> Mapping[str, float]:
    return {companion.actor.id: float(companion.weight) for companion in companions}
