"""Who is named together with whom, as a graph: JSON, and GraphML for programs that draw it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree  # noqa: ICN001  spelt out

from sitegen.model import ActorId, Site
from sitegen.pages import urls
from sitegen.pages.companions import Companion
from sitegen.pages.exports.encoding import add, json_file, xml_file
from sitegen.pages.page import OutputFile

_GRAPHML = "http://graphml.graphdrawing.org/xmlns"
_KEYS = (
    ("name", "node", "string"),
    ("kind", "node", "string"),
    ("events", "node", "int"),
    ("shared_events", "edge", "int"),
    ("shared_sentences", "edge", "int"),
)


@dataclass(frozen=True, slots=True)
class Node:
    """An actor, and how many events name it."""

    id: str
    name: str
    kind: str | None
    events: int


@dataclass(frozen=True, slots=True)
class Edge:
    """Two actors, and in how many events and sentences they are named together."""

    source: str
    target: str
    events: int
    sentences: int


@dataclass(frozen=True, slots=True)
class Graph:
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def graph_of(site: Site, companions: Mapping[ActorId, tuple[Companion, ...]]) -> Graph:
    """Return the graph of all actors, by their ids; each pair is joined once."""
    actors = sorted(site.registry.actors, key=lambda actor: actor.id)
    nodes = (
        Node(a.id, a.name, a.kind.value if a.kind else None, len(site.entries.get(a.id, ())))
        for a in actors
    )
    edges = (
        Edge(actor.id, other.actor.id, other.events, other.sentences)
        for actor in actors
        for other in sorted(companions.get(actor.id, ()), key=lambda other: other.actor.id)
        if actor.id < other.actor.id
    )
    return Graph(tuple(nodes), tuple(edges))


def graph_json(graph: Graph) -> OutputFile:
    return json_file(urls.GRAPH_JSON, {"nodes": graph.nodes, "edges": graph.edges})


def graphml(graph: Graph) -> OutputFile:
    """Return the graph as GraphML 1.0 (http://graphml.graphdrawing.org)."""
    root = ElementTree.Element("graphml", {"xmlns": _GRAPHML})
    for name, domain, type_ in _KEYS:
        add(root, "key", "", {"id": name, "for": domain, "attr.name": name, "attr.type": type_})
    drawn = add(root, "graph", "", {"id": "companions", "edgedefault": "undirected"})
    for node in graph.nodes:
        element = add(drawn, "node", "", {"id": node.id})
        _data(element, {"name": node.name, "kind": node.kind or "", "events": str(node.events)})
    for edge in graph.edges:
        element = add(drawn, "edge", "", {"source": edge.source, "target": edge.target})
        _data(element, {"shared_events": str(edge.events), "shared_sentences": str(edge.sentences)})
    return xml_file(urls.GRAPHML, root)


def _data(parent: ElementTree.Element, values: Mapping[str, str]) -> None:
    for key, value in values.items():
        if value:
            add(parent, "data", value, {"key": key})
