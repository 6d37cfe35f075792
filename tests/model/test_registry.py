import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Actor, ActorId, Document, is_slug, registry_of
from sitegen.model.registry import clashing_names
from sitegen.problems import Location

NATO = Actor(ActorId("nato"), "NATO", aliases=("The Alliance",))
RUSSIA = Actor(ActorId("russia"), "Russia", metonyms=("Moscow",))


@pytest.mark.parametrize("name", ["NATO", "nato", "the alliance", "The  Alliance"])
def test_every_spelling_of_name_and_alias_leads_to_the_actor(name: str) -> None:
    assert registry_of([RUSSIA, NATO])[name] is NATO


def test_a_metonym_is_no_name() -> None:
    assert registry_of([RUSSIA]).get("Moscow") is None


def test_a_name_that_nobody_has_makes_a_new_actor_of_no_known_kind() -> None:
    assert registry_of([NATO], ["Georgia"])["georgia"] == Actor(ActorId("georgia"), "Georgia")


def test_a_name_used_twice_makes_one_actor() -> None:
    assert len(registry_of([], ["Georgia", "GEORGIA", "Georgia"]).actors) == 1


def test_a_new_actor_takes_no_id_that_is_taken() -> None:
    registry = registry_of([Actor(ActorId("georgia"), "State of Georgia")], ["Georgia"])
    assert registry["Georgia"].id == "georgia-2"


def test_actors_are_listed_by_name_whatever_their_case() -> None:
    registry = registry_of([RUSSIA, NATO], ["abkhazia", "Ossetia"])
    assert [actor.name for actor in registry.actors] == ["abkhazia", "NATO", "Ossetia", "Russia"]


@given(st.lists(st.text(max_size=8), max_size=12))
def test_every_name_used_leads_to_an_actor_with_an_id_of_its_own(names: list[str]) -> None:
    registry = registry_of([NATO], names)
    ids = {actor.id for actor in registry.actors}
    assert all(registry.get(name) for name in names)
    assert len(ids) == len(registry.actors)
    assert all(is_slug(actor_id) for actor_id in ids)


def _document(actor: Actor, **lines: int) -> Document[Actor]:
    path = f"content/actors/{actor.id}.md"
    marks = {part.replace("_", "."): Location(path, line) for part, line in lines.items()}
    return Document(path, actor, marks)


def test_a_name_that_two_files_claim_is_told_with_line_and_owner() -> None:
    other = Actor(ActorId("un"), "United Nations", aliases=("UN", "The alliance"))
    problems = clashing_names([_document(NATO), _document(other, name=2, aliases_1=5)])
    assert [str(problem) for problem in problems] == [
        'content/actors/un.md:5: "The alliance" is already a name of NATO (content/actors/nato.md)'
    ]


def test_two_actors_of_one_name_clash() -> None:
    other = Actor(ActorId("nato-2"), "Nato")
    problems = clashing_names([_document(NATO), _document(other, name=2)])
    assert [str(problem) for problem in problems] == [
        'content/actors/nato-2.md:2: "Nato" is already a name of NATO (content/actors/nato.md)'
    ]


def test_an_actor_may_say_its_own_name_twice() -> None:
    actor = Actor(ActorId("nato"), "NATO", aliases=("Nato",))
    assert not list(clashing_names([_document(actor), _document(RUSSIA)]))
