import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Actor, ActorId, is_slug, registry_of

NATO = Actor(ActorId("nato"), "NATO", aliases=("The Alliance",))
RUSSIA = Actor(ActorId("russia"), "Russia", metonyms=("Moscow",))


@pytest.mark.parametrize("name", ["NATO", "nato", "the alliance", "The  Alliance"])
def test_every_spelling_of_name_and_alias_leads_to_the_actor(name: str) -> None:
    assert registry_of([RUSSIA, NATO])[name] is NATO


def test_a_metonym_leads_to_the_actor_unless_it_is_the_name_of_a_place() -> None:
    registry = registry_of([RUSSIA])
    assert registry.get("Moscow") is RUSSIA
    assert registry.place("Moscow") is None
    assert registry.place("russia") is RUSSIA


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
