from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Actor, ActorId, Kind
from sitegen.naming import Link, linker_of

RUSSIA = Actor(
    ActorId("russia"),
    "Russia",
    Kind.STATE,
    aliases=("Russian Federation",),
    metonyms=("Moscow",),
)
NATO = Actor(ActorId("nato"), "NATO", Kind.ORGANIZATION, aliases=("the alliance",))
COUNCIL = Actor(ActorId("council"), "NATO-Russia Council", Kind.ORGANIZATION)
ROGOZIN = Actor(ActorId("dmitry-rogozin"), "Dmitry Rogozin", Kind.PERSON)


def links_of(text: str, *actors: Actor) -> tuple[Link, ...]:
    (links,) = linker_of(actors).links([text])
    return links


def linked(text: str, *actors: Actor, cast: str = "") -> list[tuple[str, str]]:
    (links,) = linker_of(actors).links([text], {ActorId(actor) for actor in cast.split()})
    return [(text[link.start : link.end], link.actor) for link in links]


def test_the_longest_name_is_linked() -> None:
    assert linked("The NATO-Russia Council met.", RUSSIA, NATO, COUNCIL) == [
        ("NATO-Russia Council", "council")
    ]


def test_every_occurrence_is_linked() -> None:
    assert linked("Russia, and again Russia.", RUSSIA) == [("Russia", "russia")] * 2


def test_a_name_inside_a_word_is_not_linked() -> None:
    assert linked("Russian, Belorussia, Russiá, Russia\u0301.", RUSSIA) == []


def test_capitals_matter() -> None:
    assert linked("nato and Nato", NATO) == []


def test_an_alias_in_lower_case_may_open_a_sentence() -> None:
    assert linked("The alliance met. So the alliance left.", NATO) == [
        ("The alliance", "nato"),
        ("the alliance", "nato"),
    ]


def test_a_surname_is_linked() -> None:
    assert linked("Dmitry Rogozin spoke. Rogozin left.", ROGOZIN) == [
        ("Dmitry Rogozin", "dmitry-rogozin"),
        ("Rogozin", "dmitry-rogozin"),
    ]


def test_a_surname_that_two_share_is_not_linked() -> None:
    other = Actor(ActorId("oleg-rogozin"), "Oleg Rogozin", Kind.PERSON)
    assert linked("Rogozin left.", ROGOZIN, other) == []


def test_an_alias_that_two_claim_is_not_linked() -> None:
    other = Actor(ActorId("pact"), "Warsaw Pact", Kind.ORGANIZATION, aliases=("the alliance",))
    assert linked("So the alliance left.", NATO, other) == []


def test_a_metonym_is_linked_where_it_acts() -> None:
    assert linked("Held in Moscow. Then Moscow said no.", RUSSIA) == [("Moscow", "russia")]


def test_a_name_may_run_over_the_end_of_a_line() -> None:
    assert linked("the Russian\nFederation", RUSSIA) == [("Russian\nFederation", "russia")]


def test_typographic_apostrophes_are_the_same() -> None:
    actor = Actor(ActorId("x"), "Workers' Union", Kind.ORGANIZATION)
    assert linked("the Workers’ Union", actor) == [("Workers’ Union", "x")]


def test_scripts_without_spaces_need_no_boundary() -> None:
    actor = Actor(ActorId("nato"), "北约", Kind.ORGANIZATION)
    assert linked("昨天北约秘书长", actor) == [("北约", "nato")]


def test_names_in_right_to_left_scripts_are_linked() -> None:
    actor = Actor(ActorId("un"), "الأمم المتحدة", Kind.ORGANIZATION)
    assert linked("قالت الأمم المتحدة اليوم", actor) == [("الأمم المتحدة", "un")]


def test_without_actors_nothing_is_linked() -> None:
    assert linked("Russia") == []
    assert linked("Russia", Actor(ActorId("x"), "")) == []


@given(st.text(), st.lists(st.text(min_size=1), max_size=5))
def test_links_are_ordered_and_apart_whatever_the_names(text: str, names: list[str]) -> None:
    actors = tuple(Actor(ActorId(f"a{n}"), name) for n, name in enumerate(names))
    links = links_of(text, *actors)
    assert all(first.end <= second.start for first, second in pairwise(links))


@given(st.text(alphabet="abc ()[]{}*+?.\\^$|'’", min_size=1).filter(str.strip))
def test_any_name_is_found_where_it_stands_alone(name: str) -> None:
    links = links_of(f"– {name} –", Actor(ActorId("a"), name))
    assert [link.actor for link in links][:1] == ["a"]
