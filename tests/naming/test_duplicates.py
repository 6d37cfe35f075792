"""Which names are likely one actor's, and which are not, however alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Actor, ActorId, Kind
from sitegen.naming import duplicates
from sitegen.naming.spellings import folded, likeness, sounds


def actor(name: str, kind: Kind | None = Kind.PERSON, **more: tuple[str, ...]) -> Actor:
    return Actor(ActorId(name), name, kind, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Sergei Lavrov", "Sergey Lavrov", "the first name spelt in two ways"),
        ("Sergei Lavrov", "S. Lavrov", "an initial for the first name"),
        ("Mikheil Saakashvili", "Mikhail Saakaschwili", '"Saakashvili" can be "Saakaschwili"'),
        ("Muammar Gaddafi", "Moammar Gadhafi", '"Gaddafi" can be "Gadhafi"'),
        ("Viktor Orbán", "Orban Viktor", "the same words in another order"),
        ("Bill Miller", "William J. Miller", '"Bill" is short for "William"'),
        ("Дмитрий Рогозин", "Dmitry Rogozin", "the first name spelt in two ways"),
        ("Jaap de Hoop Scheffer", "Jaap G. de Hoop Scheffer", "a middle name apart"),
        ("Rogozin", "Dmitry Rogozin", "one is the surname of the other"),
        ("Ehud Barak", "Ehud Barack", '"Barak" can be "Barack"'),
        ("José Peña", "Jose Pena", "one name but for accents"),
    ],
)
def test_persons_that_are_likely_one(one: str, other: str, reason: str) -> None:
    (found,) = duplicates([actor(one), actor(other)])
    assert found.reason.startswith(reason)


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Labour Party", "The Labor Party", "one name but for"),
        ("Office of Dyke Defence", "Office of Dyke Defense", "one name but for"),
        ("Sea-Lane Council", "Sea Lane Council", "one name but for"),
        ("U.N. Sea Council", "UN Sea Council", "one name but for"),
        ("JRC", "Joint River Commission", "one has the initials of the other"),
        ("Kestrel Shipping", "Kestrel Shiping", '"shipping" and "shiping" differ'),
        ("UN", "United Nations", "both are names of United Nations"),
    ],
)
def test_organizations_that_are_likely_one(one: str, other: str, reason: str) -> None:
    kind = Kind.ORGANIZATION
    (found,) = duplicates([actor(one, kind), actor(other, kind)])
    assert found.reason.startswith(reason)


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Sergei Ivanov", "Igor Ivanov", Kind.PERSON),
        ("Anna Berg", "Anna Bergman", Kind.PERSON),
        ("Austria", "Australia", Kind.STATE),
        ("North Korea", "South Korea", Kind.STATE),
        ("Slovakia", "Slovenia", Kind.STATE),
        ("First Army", "Third Army", Kind.ORGANIZATION),
        ("Channel 4", "Channel 5", Kind.ORGANIZATION),
        ("北约", "北京", None),
        ("مصر", "قطر", None),
    ],
)
def test_two_that_are_not_one(one: str, other: str, kind: Kind | None) -> None:
    assert not duplicates([actor(one, kind), actor(other, kind)])


def test_unlike_kinds_are_not_one() -> None:
    assert not duplicates([actor("Berlin", Kind.PLACE), actor("Berlin", Kind.GROUP)])


def test_what_an_editor_keeps_apart_is_not_one() -> None:
    assert not duplicates([actor("Jon Berg", is_not=("John Berg",)), actor("John Berg")])


def test_aliases_are_compared_too_and_the_surest_reason_is_given() -> None:
    one, other = actor("Kirill Orlov", aliases=("Cyril Orloff",)), actor("Cyril Orloff")
    (found,) = duplicates([one, other])
    assert (found.one, found.other, found.reason) == (one, other, "one name")


def test_the_surest_come_first() -> None:
    found = duplicates([actor("Orlov"), actor("K. Orlov"), actor("Kirill Orlov")])
    assert [pair.score for pair in found] == sorted((pair.score for pair in found), reverse=True)


@given(st.lists(st.text(min_size=1, max_size=12), unique=True, max_size=8))
def test_any_names_can_be_compared(names: list[str]) -> None:
    pairs = duplicates([Actor(ActorId(str(n)), name) for n, name in enumerate(names)])
    assert all(pair.one.id != pair.other.id for pair in pairs)
    assert len({(pair.one.id, pair.other.id) for pair in pairs}) == len(pairs)


@given(st.text(max_size=20))
def test_folding_and_hearing_twice_changes_nothing(name: str) -> None:
    assert folded(folded(name)) == folded(name)
    assert isinstance(sounds(folded(name)), str)


@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_does_not_depend_on_the_order(one: str, other: str) -> None:
    ahead = likeness(one, other, may_be_persons=True)
    back = likeness(other, one, may_be_persons=True)
    assert (ahead is None) == (back is None)
