import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Actor, ActorId, name_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NATO", "Nato"),
        ("Saakashvili’s party", "saakashvili's PARTY"),
        ("United  States", "United\u00a0States"),
        ("ＮＡＴＯ", "NATO"),
        ("Weißrussland", "WEISSRUSSLAND"),
    ],
)
def test_case_width_spaces_and_apostrophes_do_not_make_another_name(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(("one", "other"), [("Georgia", "Georgien"), ("Usackas", "Ušackas")])
def test_letters_make_another_name(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@given(st.text())
def test_spaces_around_a_name_do_not_count(name: str) -> None:
    assert name_key(f"  {name}\n") == name_key(name)


def test_the_names_of_an_actor_are_its_name_and_its_aliases_but_no_metonym() -> None:
    actor = Actor(ActorId("russia"), "Russia", aliases=("RF",), metonyms=("Moscow",))
    assert actor.names == ("Russia", "RF")
