"""Who is named together, drawn: as much of it as can be read, and every tie once in the tables."""

from itertools import combinations, pairwise
from typing import Any

from sites import edition_of_files, here, small_edition

from sitegen.model import Actor
from sitegen.pages.edition import Edition, Here
from sitegen.pages.network import (
    MOST_AROUND,
    MOST_COMPONENTS,
    MOST_LINES,
    MOST_NODES,
    MOST_PAIRS,
    around,
    graph_page,
)
from sitegen.pages.views import ComponentView, GraphView, LinkView, NetworkView


def names(count: int) -> list[str]:
    """Return names of states that nothing reads as one another's."""
    letters = "abcdefghijklmnopqrstuvwxyz"
    return [f"Land{letters[n // 26]}{letters[n % 26]}ia" for n in range(count)]


def edition_naming(*groups: tuple[str, ...] | list[str]) -> Edition:
    """Return a site with an event of each group of actors."""
    events = "".join(
        f"  - {{date: {1000 + n}, text: A., actors: [{', '.join(group)}]}}\n"
        for n, group in enumerate(groups)
    )
    return edition_of_files({"content/briefs/a.md": f"---\ntitle: A\nevents:\n{events}---\n"})


def graph_of(*groups: tuple[str, ...] | list[str]) -> GraphView:
    (page,) = graph_page(edition_naming(*groups))
    view: Any = page.view
    assert isinstance(view, GraphView)
    return view


def component_of(*groups: tuple[str, ...] | list[str]) -> ComponentView:
    (component,) = graph_of(*groups).components
    return component


def pairs_of(component: ComponentView) -> list[tuple[str, str, int]]:
    return [(pair.one.label, pair.other.label, pair.events) for pair in component.pairs]


def is_tied_together(view: NetworkView) -> bool:
    """Tell whether every line is drawn from node to node."""
    centres = {(node.x, node.y) for node in view.nodes}
    return all({(line.x1, line.y1), (line.x2, line.y2)} <= centres for line in view.lines)


def test_the_graph_has_a_page_of_its_own() -> None:
    (page,) = graph_page(small_edition())
    assert (page.path, page.template, page.frame.title) == (
        "network/index.html",
        "graph.html",
        "Who is named together",
    )


def test_a_site_of_nobody_has_an_empty_graph() -> None:
    assert graph_of() == GraphView((), 0)


def test_actors_that_hang_together_are_drawn_together() -> None:
    component = component_of(("Ardia", "Boria"), ("Boria", "Coria"))
    assert component.title == "Around Boria, Ardia and Coria"
    for drawing in (component.wide, component.narrow):
        assert (len(drawing.nodes), len(drawing.lines)) == (3, 2)
        assert is_tied_together(drawing)


def test_those_drawn_lead_to_their_pages() -> None:
    component = component_of(("Ardia", "Boria", "Coria"))
    assert {(" ".join(node.label.lines), node.href) for node in component.wide.nodes} == {
        ("Ardia", "../actors/ardia/index.html"),
        ("Boria", "../actors/boria/index.html"),
        ("Coria", "../actors/coria/index.html"),
    }


def test_every_pair_is_told_once_those_most_often_together_first() -> None:
    component = component_of(
        ("Coria", "Ardia"), ("Coria", "Boria"), ("Boria", "Coria"), ("Coria", "Boria"),
        ("Ardia", "Boria"), ("Boria", "Ardia"),
    )  # fmt: skip
    assert pairs_of(component) == [
        ("Boria", "Coria", 3),
        ("Ardia", "Boria", 2),
        ("Ardia", "Coria", 1),
    ]


def test_a_pair_leads_to_both_actors() -> None:
    (pair, *_) = component_of(("Ardia", "Boria", "Coria")).pairs
    assert (pair.one, pair.other) == (
        LinkView("Ardia", "../actors/ardia/index.html"),
        LinkView("Boria", "../actors/boria/index.html"),
    )


def test_sentences_weigh_as_much_as_events() -> None:
    edition = edition_of_files({
        "content/briefs/a.md": "---\ntitle: A\nevents:\n"
        "  - {date: 2009, text: A., actors: [Ardia, Boria, Coria]}\n---\n\n"
        "So Coria met Ardia. And Ardia left Coria.\n"
    })  # fmt: skip
    (page,) = graph_page(edition)
    view: Any = page.view
    first, *_ = view.components[0].pairs
    assert (first.one.label, first.other.label, first.events, first.sentences) == (
        "Ardia", "Coria", 1, 2,
    )  # fmt: skip


def test_of_more_actors_the_line_is_thicker() -> None:
    component = component_of(("Ardia", "Boria", "Coria"), ("Ardia", "Boria"))
    widths = sorted(line.width for line in component.wide.lines)
    assert widths[0] == widths[1] < widths[2]


def test_two_that_are_named_with_nobody_else_are_not_drawn() -> None:
    assert graph_of(("Ardia", "Boria")).components == ()


def test_two_that_are_named_with_nobody_else_are_counted() -> None:
    assert graph_of(("Ardia", "Boria"), ("Coria", "Doria", "Foria")).others == 1


def test_only_the_largest_components_are_drawn_and_the_others_counted() -> None:
    actors = names(3 * (MOST_COMPONENTS + 2) + 1)
    groups = [actors[n : n + 3] for n in range(0, len(actors) - 1, 3)]
    groups[-1] = actors[-4:]
    view = graph_of(*groups)
    assert (len(view.components), view.others) == (MOST_COMPONENTS, 2)
    assert [len(part.wide.nodes) for part in view.components] == [4, 3, 3, 3]
    assert len({part.anchor for part in view.components}) == MOST_COMPONENTS


def test_of_very_many_actors_only_the_heaviest_are_drawn() -> None:
    component = component_of(*pairwise(names(MOST_NODES + 10)))
    assert (len(component.wide.nodes), len(component.narrow.nodes)) == (MOST_NODES, 20)


def test_of_very_many_ties_only_the_heaviest_are_drawn_and_told() -> None:
    actors = names(20)
    component = component_of(actors, actors[-2:])
    assert (len(component.wide.lines), len(component.pairs)) == (MOST_LINES, MOST_PAIRS)
    assert pairs_of(component)[0] == (*actors[-2:], 2)
    assert len({(one, other) for one, other, _ in pairs_of(component)}) == MOST_PAIRS
    assert is_tied_together(component.wide)


def test_the_heaviest_need_not_be_tied_to_one_another() -> None:
    actors = names(60)
    hubs, between, alone = actors[:20], actors[20:39], actors[40:60]
    groups = [
        *zip(hubs, between, strict=False),
        *zip(hubs[1:], between, strict=True),
        *zip(hubs, alone, strict=True),
    ]
    component = component_of(*groups)
    assert len(component.narrow.nodes) == 20


def actor_called(name: str, edition: Edition) -> Actor:
    return edition.site.registry[name]


def round_of(name: str, *groups: tuple[str, ...] | list[str]) -> NetworkView | None:
    edition = edition_naming(*groups)
    actor = actor_called(name, edition)
    return around(actor, Here(edition, f"actors/{actor.id}/index.html"))


def test_nothing_is_drawn_around_an_actor_that_is_named_with_nobody() -> None:
    assert round_of("Ardia", ("Ardia",)) is None


def test_an_actor_stands_in_the_middle_of_its_companions() -> None:
    view = round_of("Ardia", ("Ardia", "Boria"), ("Ardia", "Coria"))
    assert view
    middle, *others = view.nodes
    assert (middle.href, middle.label.lines) == (None, ())
    assert [node.href for node in others] == [
        "../../actors/boria/index.html",
        "../../actors/coria/index.html",
    ]
    assert (len(view.lines), is_tied_together(view)) == (2, True)


def test_companions_that_are_companions_of_each_other_are_tied_too() -> None:
    view = round_of("Ardia", ("Ardia", "Boria", "Coria"))
    assert view
    ends = {frozenset([(line.x1, line.y1), (line.x2, line.y2)]) for line in view.lines}
    centres = [(node.x, node.y) for node in view.nodes]
    assert ends == {frozenset(pair) for pair in combinations(centres, 2)}


def test_only_those_it_is_most_often_named_with_stand_around_an_actor() -> None:
    actors = names(MOST_AROUND + 3)
    view = round_of("Ardia", ["Ardia", *actors], ("Ardia", actors[-1]))
    assert view
    assert len(view.nodes) == 1 + MOST_AROUND
    shown = [" ".join(node.label.lines) for node in view.nodes[1:]]
    assert set(shown) == {actors[-1], *actors[: MOST_AROUND - 1]}


def test_the_drawing_says_in_words_whom_it_shows() -> None:
    view = around(actor_called("NATO", small_edition()), here("actors/nato/index.html"))
    assert view
    assert view.caption == (
        "NATO, in the middle, and who is named with it: Dmitry Rogozin and Russia"
    )
