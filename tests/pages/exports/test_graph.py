import json
from xml.etree import ElementTree  # noqa: ICN001  spelt out

import pytest
from exporting import FILES, HOSTILE, SMALL, exports_of, site_called, xml_of
from sites import site_of

from sitegen.locales import ENGLISH
from sitegen.pages.edition import Edition
from sitegen.pages.exports.encoding import without_forbidden
from sitegen.pages.exports.graph import Edge, Node, graph_of

G = "{http://graphml.graphdrawing.org/xmlns}"
GRAPH = graph_of(SMALL, Edition(SMALL, ENGLISH).companions)
GRAPHML = xml_of(FILES, "data/graph.graphml")


def data(element: ElementTree.Element) -> dict[str, str | None]:
    return {d.attrib["key"]: d.text for d in element.findall(f"{G}data")}


def test_every_actor_is_a_node_with_its_events() -> None:
    assert GRAPH.nodes == (
        Node("dmitry-rogozin", "Dmitry Rogozin", "person", 1),
        Node("georgia", "Georgia", None, 1),
        Node("nato", "NATO", "organization", 2),
        Node("russia", "Russia", "state", 1),
    )


def test_each_pair_is_joined_once() -> None:
    assert GRAPH.edges == (
        Edge("dmitry-rogozin", "nato", 1, 0),
        Edge("dmitry-rogozin", "russia", 1, 1),
        Edge("georgia", "russia", 0, 1),
        Edge("nato", "russia", 1, 0),
    )


def test_the_json_has_all_nodes_and_edges() -> None:
    read = json.loads(FILES["data/graph.json"])
    assert tuple(Node(**node) for node in read["nodes"]) == GRAPH.nodes
    assert tuple(Edge(**edge) for edge in read["edges"]) == GRAPH.edges


def test_the_graphml_has_all_nodes_and_edges() -> None:
    nodes = [(n.attrib["id"], data(n)["name"]) for n in GRAPHML.iter(f"{G}node")]
    edges = [(e.attrib["source"], e.attrib["target"]) for e in GRAPHML.iter(f"{G}edge")]
    assert nodes == [(node.id, node.name) for node in GRAPH.nodes]
    assert edges == [(edge.source, edge.target) for edge in GRAPH.edges]


def test_an_edge_of_the_graphml_tells_how_often_both_are_named_together() -> None:
    edge = next(e for e in GRAPHML.iter(f"{G}edge") if e.attrib["source"] == "georgia")
    assert data(edge) == {"shared_events": "0", "shared_sentences": "1"}


def test_an_actor_of_no_kind_has_none_in_the_graphml() -> None:
    node = next(n for n in GRAPHML.iter(f"{G}node") if n.attrib["id"] == "georgia")
    assert data(node) == {"name": "Georgia", "events": "1"}


def test_every_key_of_the_graphml_has_a_type_and_belongs_to_nodes_or_edges() -> None:
    keys = {k.attrib["id"]: k.attrib for k in GRAPHML.findall(f"{G}key")}
    used = {(part.tag, key) for part in GRAPHML.iter() for key in data(part)}
    assert {(f"{G}{key['for']}", id_) for id_, key in keys.items()} == used
    assert {key["attr.type"] for key in keys.values()} == {"string", "int"}


@pytest.mark.parametrize("name", HOSTILE)
def test_any_name_is_the_same_when_read(name: str) -> None:
    files = exports_of(site_called(name))
    kept = without_forbidden(name).replace("\r\n", "\n")
    node = next(n for n in xml_of(files, "data/graph.graphml").iter(f"{G}node"))
    assert data(node)["name"] == kept
    assert json.loads(files["data/graph.json"])["nodes"][0]["name"] == name


def test_a_site_without_actors_has_an_empty_graph() -> None:
    assert json.loads(exports_of(site_of({}))["data/graph.json"]) == {"nodes": [], "edges": []}
