from datetime import date

import pytest

from sitegen.drafting import Raw, digest_of
from sitegen.drafting.library import Library
from sitegen.drafting.reading import LONGEST_BODY, read_raw
from sitegen.model import Actor, ActorId, Kind
from sitegen.problems import ContentError

TEXT = """\
Russia and NATO talk again

Dmitry Rogozin, the envoy of Russia to NATO, met officials of the alliance in Brussels.
Rogozin said that the talks had gone well.
"""


def raw(text: str) -> Raw:
    return Raw("clipping.txt", text.encode())


def new_names(text: str, *known: Actor) -> list[str]:
    return [actor.name for actor in read_raw(raw(text), Library(known)).new_actors]


def test_a_digest_is_of_the_bytes_alone() -> None:
    one = Raw("a.txt", b"text", "https://example.org", date(2009, 1, 26))
    assert digest_of(one) == digest_of(Raw("b.txt", b"text"))
    assert digest_of(one) != digest_of(Raw("a.txt", b"text\n"))


@pytest.mark.parametrize("content", [b"one\r\ntwo\r\n", b"one\ntwo\r\n", b"one\r\ntwo\n"])
def test_a_digest_does_not_change_with_the_ends_of_lines(content: bytes) -> None:
    assert digest_of(Raw("a", content)) == digest_of(Raw("a", b"one\ntwo\n"))


@pytest.mark.parametrize("content", [b"one\rtwo\n", b"one\n\ntwo\n", b"onetwo\n", b"one two\n"])
def test_every_other_difference_of_the_bytes_changes_a_digest(content: bytes) -> None:
    assert digest_of(Raw("a", content)) != digest_of(Raw("a", b"one\ntwo\n"))


def test_a_digest_is_128_bits_in_hexadecimal() -> None:
    assert digest_of(Raw("a", b"")) == "cae66941d9efbd404e4d88758ea67670"


def test_each_actor_of_a_text_is_new_once_however_often_it_is_named() -> None:
    names = new_names(TEXT)
    assert sorted(names) == sorted(set(names))
    assert {"Dmitry Rogozin", "Russia", "NATO"} <= set(names)


def test_an_actor_that_is_known_is_not_new() -> None:
    known = Actor(ActorId("nato"), "NATO", Kind.ORGANIZATION)
    assert "NATO" not in new_names(TEXT, known)


def test_an_actor_that_is_known_by_an_alias_is_not_new() -> None:
    known = Actor(ActorId("pact"), "The Pact", Kind.ORGANIZATION, aliases=("NATO",))
    assert "NATO" not in new_names(TEXT, known)


def test_a_new_actor_takes_no_id_that_is_taken() -> None:
    known = Actor(ActorId("dmitry-rogozin"), "Another Person", Kind.PERSON)
    (rogozin,) = (
        a for a in read_raw(raw(TEXT), Library((known,))).new_actors if a.name == "Dmitry Rogozin"
    )
    assert rogozin.id == "dmitry-rogozin-2"


def test_a_surname_is_no_alias_for_good() -> None:
    (rogozin,) = (
        a for a in read_raw(raw(TEXT), Library()).new_actors if a.name == "Dmitry Rogozin"
    )
    assert "Rogozin" not in rogozin.aliases


def test_no_two_new_actors_claim_one_name() -> None:
    actors = read_raw(raw(TEXT), Library()).new_actors
    names = [name.casefold() for actor in actors for name in actor.names]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "content", [b"", b"   \n\n", b"\x00\x01\x02" * 40, b"\x89PNG\r\n\x1a\n" * 9]
)
def test_what_holds_no_text_is_told_with_its_name(content: bytes) -> None:
    with pytest.raises(ContentError) as raised:
        read_raw(Raw("clipping.txt", content), Library())
    assert str(raised.value).startswith("clipping.txt: ")
    assert len(raised.value.problems) == 1


def test_a_text_without_end_is_told() -> None:
    text = "They met in Rome and spoke of trade.\n\n" * (LONGEST_BODY // 30)
    with pytest.raises(ContentError, match=r"longer than 300,000 characters"):
        read_raw(raw(text), Library())


def test_a_new_state_keeps_the_capital_that_stood_for_it_as_a_metonym() -> None:
    text = "Russia left the talks. Moscow said that it was sorry."
    (russia,) = read_raw(raw(text), Library()).new_actors
    assert (russia.metonyms, russia.weak_aliases) == (("Moscow",), ())


def test_a_place_that_does_not_act_makes_no_actor() -> None:
    assert new_names("NATO and Russia met in Vienna by the Danube.") == ["NATO", "Russia"]
