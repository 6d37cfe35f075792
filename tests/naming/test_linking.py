from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Actor, ActorId, Kind
from sitegen.naming import Link, linker_of
from sitegen.naming.automaton import automaton_of
from sitegen.naming.claims import spellings
from sitegen.naming.matching import fold, matcher_of

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
OLEG = Actor(ActorId("oleg-rogozin"), "Oleg Rogozin", Kind.PERSON)
GEORGIA = Actor(ActorId("georgia"), "Georgia", Kind.STATE)


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


def test_a_surname_is_linked_behind_the_full_name() -> None:
    assert linked("Rogozin came. Dmitry Rogozin spoke. Rogozin left.", ROGOZIN) == [
        ("Dmitry Rogozin", "dmitry-rogozin"),
        ("Rogozin", "dmitry-rogozin"),
    ]


@pytest.mark.parametrize(
    ("alias", "text", "expected"),
    [
        ("Houcine Abbassi", "So Houcine Abbassi. So Abbassi left.", ["Houcine Abbassi", "Abbassi"]),
        ("H. Abbassi", "So Hassine Abassi. So Abbassi left.", ["Hassine Abassi", "Abbassi"]),
        ("Iron Lady", "So Hassine Abassi. So Lady left.", ["Hassine Abassi"]),
        ("Abbassi", "So Hassine Abassi. So Abbassi left.", ["Hassine Abassi", "Abbassi"]),
    ],
)
def test_the_surname_of_an_alias_that_is_a_full_name_is_linked_too(
    alias: str, text: str, expected: list[str]
) -> None:
    person = Actor(ActorId("a"), "Hassine Abassi", Kind.PERSON, aliases=(alias,))
    assert [name for name, _ in linked(text, person)] == expected
    union = Actor(ActorId("a"), "Hassine Abassi", Kind.ORGANIZATION, aliases=(alias,))
    assert ("Abbassi" in [name for name, _ in linked(text, union)]) == (alias == "Abbassi")


def test_what_a_brief_spells_otherwise_is_a_name_where_the_brief_lists_the_actor() -> None:
    linker = linker_of([NATO, RUSSIA], ["Nato", "RUSSIA", "russia", "Pact"])
    text = "So Nato, RUSSIA, russia and the Pact."
    (links,) = linker.links([text], {NATO.id})
    assert [(text[link.start : link.end], link.actor) for link in links] == [("Nato", "nato")]


def test_a_full_name_counts_for_the_texts_behind() -> None:
    first, second = linker_of([ROGOZIN]).links(["So Dmitry Rogozin.", "So Rogozin."])
    assert [link.start for link in (*first, *second)] == [3, 3]


def test_the_surname_of_whom_the_brief_lists_needs_no_full_name() -> None:
    assert linked("So Mr. Rogozin left.", ROGOZIN, cast="dmitry-rogozin") == [
        ("Rogozin", "dmitry-rogozin")
    ]


def test_a_surname_that_two_share_means_whom_the_text_named_last() -> None:
    both = (ROGOZIN, OLEG)
    assert linked("So Rogozin left.", *both, cast="dmitry-rogozin oleg-rogozin") == []
    assert linked("Oleg Rogozin met Dmitry Rogozin. So Rogozin left.", *both)[-1] == (
        "Rogozin",
        "dmitry-rogozin",
    )


def test_a_surname_behind_a_first_name_that_nobody_registered_is_a_stranger() -> None:
    text = "So Dmitry Rogozin. So Ivan Rogozin. So Rogozin. So Dmitry Rogozin. So Rogozin."
    assert [name for name, _ in linked(text, ROGOZIN)] == [
        "Dmitry Rogozin",
        "Dmitry Rogozin",
        "Rogozin",
    ]


def test_a_surname_that_is_a_town_means_the_person_spoken_of() -> None:
    person = Actor(ActorId("mara-vell"), "Mara Vell", Kind.PERSON)
    town = Actor(ActorId("vell"), "Vell", Kind.PLACE)
    assert linked("So to Vell.", person, town) == [("Vell", "vell")]
    assert linked("So Mara Vell. So Vell said.", person, town)[-1] == ("Vell", "mara-vell")
    assert linked("So Mara Vell. So Vell said.", person, town, cast="vell")[1:] == []


def test_a_weak_alias_is_linked_only_behind_a_full_name_or_where_the_brief_lists_it() -> None:
    ministry = Actor(ActorId("m"), "Ministry of Roads", None, weak_aliases=("the ministry",))
    text = "So the ministry. So the Ministry of Roads. So the ministry. So the ministry of health."
    assert [name for name, _ in linked(text, ministry)] == ["Ministry of Roads", "the ministry"]
    assert linked("So the ministry.", ministry, cast="m") == [("the ministry", "m")]


def test_an_alias_that_two_claim_is_not_linked() -> None:
    other = Actor(ActorId("pact"), "Warsaw Pact", Kind.ORGANIZATION, aliases=("the alliance",))
    assert linked("So the alliance left.", NATO, other) == []


def test_what_two_claim_leads_to_the_one_that_the_brief_lists() -> None:
    pact = Actor(ActorId("pact"), "Warsaw Pact", Kind.ORGANIZATION, aliases=("the alliance",))
    assert linked("So the alliance left.", NATO, pact, cast="pact") == [("the alliance", "pact")]
    assert linked("So the alliance left.", NATO, pact, cast="nato pact") == []


def test_a_metonym_is_linked_where_it_acts() -> None:
    assert linked("Held in Moscow. Then Moscow said no.", RUSSIA) == [("Moscow", "russia")]


def test_a_metonym_that_may_act_is_linked_where_the_brief_lists_its_actor() -> None:
    assert linked("The move left Moscow out.", RUSSIA) == []
    assert linked("Hopes that Moscow too agrees.", RUSSIA) == []
    assert linked("Hopes that Moscow too agrees.", RUSSIA, cast="russia") == [("Moscow", "russia")]


def test_what_an_actor_is_not_is_linked_to_nobody_but_its_own_actor() -> None:
    georgia = Actor(ActorId("georgia"), "Georgia", Kind.STATE, is_not=("Georgia tech",))
    college = Actor(ActorId("tech"), "Georgia tech", Kind.ORGANIZATION)
    assert linked("So Georgia tech won.", georgia, cast="georgia") == []
    assert linked("So Georgia tech won.", georgia, college) == [("Georgia tech", "tech")]


@pytest.mark.parametrize(
    "text",
    [
        "So Georgia Southern won.",
        "So the New Georgia Party won.",
        "So South Georgia froze.",
        "So Georgia Jones sang.",
        "So Jones Georgia sang.",
        "So the Georgia-Pacific mill.",
        "So Ernst & Georgia billed.",
        "So the Bank of Georgia lent.",
        "So the Army of Georgia marched.",
        "So the Port of the Georgia lay.",
        "So the university of Georgia taught.",
        "So Georgia am Main lies there.",
        "So O'Georgia sang.",
        "So the Georgia-8 flew.",
        "So Lady Georgia sang.",
        "So Georgia Today wrote.",
    ],
)
def test_part_of_a_longer_name_is_not_linked_even_if_the_brief_lists_it(text: str) -> None:
    assert linked(text, GEORGIA, cast="georgia") == []


@pytest.mark.parametrize(
    "text",
    [
        "On Friday Georgia left.",
        "With Georgia gone.",
        "The President of Georgia left.",
        "Most of Georgia left.",
        "So Robert Someone of Georgia left.",
        "The Republic of Georgia left.",
        "Georgia-backed, pro-Georgia.",
        "The Georgia-Russia war.",
        "The Georgia-Russian war.",
        "So King Someone of Georgia left.",
        "Georgia's president.",
        "Georgia’s president.",
        "Told Mr. Smith. Georgia left.",
        "“Georgia,” he said.",
        "Georgia/Russia.",
        "He saw Georgia. Russia left.",
    ],
)
def test_a_capital_beside_a_name_may_have_reasons_of_its_own(text: str) -> None:
    assert linked(text, GEORGIA, RUSSIA)[0] == ("Georgia", "georgia")


def test_of_whom_the_brief_lists_more_is_believed() -> None:
    for text in ("Attacking NATO is wrong.", "So a NATO Response Force left."):
        assert linked(text, NATO, cast="nato") == [("NATO", "nato")]
    assert linked("So a NATO Response Force left.", NATO) == []


def test_titles_and_acronyms_beside_a_name_are_none_of_it() -> None:
    assert linked("So NATO Secretary General spoke.", NATO) == [("NATO", "nato")]
    assert linked("So President Dmitry Rogozin spoke.", ROGOZIN) != []
    assert linked("So Turkish NATO troops left.", NATO) == [("NATO", "nato")]


@pytest.mark.parametrize("name", ["Reading", "Nice", "Unite"])
def test_an_ordinary_word_opens_a_sentence_as_a_name_only_if_the_brief_lists_it(name: str) -> None:
    actor = Actor(ActorId("x"), name, Kind.PLACE)
    text = f"{name} opens. “{name} does,” he said. Now in {name} they met."
    assert len(linked(text, actor)) == 1
    assert len(linked(text, actor, cast="x")) == 3


def test_a_word_that_the_text_has_in_lower_case_is_ordinary() -> None:
    actor = Actor(ActorId("x"), "Wharf", Kind.PLACE)
    assert linked("Wharf opens.", actor) != []
    assert linked("Wharf opens. The wharf is new.", actor) == []


def test_a_month_is_no_surname() -> None:
    may = Actor(ActorId("may"), "Theresa May", Kind.PERSON)
    text = "So Theresa May came in May. On 3 May and May 5 it rained. Then Mrs May left."
    assert [name for name, _ in linked(text, may, cast="may")] == ["Theresa May", "May"]


@pytest.mark.parametrize(
    "text",
    [
        "https://nato.example/NATO/x",
        "(http://example.org/?q=NATO)",
        "www.NATO.example",
        "NATO.int",
        "press@NATO.example",
        "@NATO",
        "#NATO",
        "/home/NATO/x",
        "~/NATO",
        "docs/NATO.pdf",
        "C:\\NATO",
    ],
)
def test_no_link_stands_in_an_address_a_handle_or_a_path(text: str) -> None:
    assert linked(f"So {text} it is.", NATO, cast="nato") == []


@pytest.mark.parametrize("gap", ["\n", "\u00a0", "  ", "\u202f", " \n"])
def test_spaces_within_a_name_are_alike(gap: str) -> None:
    name = f"Russian{gap}Federation"
    assert linked(f"the {name} left", RUSSIA) == [(name, "russia")]


@pytest.mark.parametrize("name", ["Rus\u00adsia", "Russia", "NATO–Russia Council"])
def test_signs_that_look_alike_or_show_nothing_are_alike(name: str) -> None:
    assert [found for found, _ in linked(f"So  {name}.", RUSSIA, COUNCIL)] == [name]


def test_accents_may_be_joined_or_apart() -> None:
    actor = Actor(ActorId("x"), "Jos\u00e9 P\u00e9rez", Kind.PERSON)
    assert linked("So Jose\u0301 Pe\u0301rez.", actor) != []


def test_names_with_hyphens_are_whole() -> None:
    actor = Actor(ActorId("x"), "Omar al-Hadari", Kind.PERSON)
    text = "So Omar al-Hadari. Al-Hadari left, and al-Hadari-led men."
    assert [name for name, _ in linked(text, actor)] == [
        "Omar al-Hadari",
        "Al-Hadari",
        "al-Hadari",
    ]


def test_typographic_apostrophes_are_the_same() -> None:
    actor = Actor(ActorId("x"), "Workers' Union", Kind.ORGANIZATION)
    assert linked("the Workers’ Union", actor) == [("Workers’ Union", "x")]


def test_scripts_without_spaces_need_no_boundary() -> None:
    actor = Actor(ActorId("nato"), "北约", Kind.ORGANIZATION)
    assert linked("昨天北约秘书长", actor) == [("北约", "nato")]


def test_names_in_right_to_left_scripts_are_linked_and_prefixes_left_alone() -> None:
    actor = Actor(ActorId("un"), "الأمم المتحدة", Kind.ORGANIZATION)
    assert linked("قالت الأمم المتحدة اليوم", actor) == [("الأمم المتحدة", "un")]
    assert linked("والأمم المتحدة", actor) == []


def test_without_actors_nothing_is_linked() -> None:
    assert linked("Russia") == []
    assert linked("Russia", Actor(ActorId("x"), "")) == []


# Words that are hard to keep apart: they overlap, they are each other's parts, they are signs.
WORDS = [
    "a",
    "ab",
    "Ab",
    "AB",
    "the",
    "the a",
    "al-Ab",
    "Ab-AB",
    "(a)",
    ".*",
    "北约",
    "北",
    "é",
    "'",
]
TEXTS = st.lists(
    st.sampled_from([*WORDS, " ", "  ", "-", "’", ".", "\u0301", "\u00ad", "約", "x", "/"])
).map("".join)


@given(st.text() | TEXTS, st.lists(st.text(min_size=1) | st.sampled_from(WORDS), max_size=5))
def test_links_are_apart_and_spell_a_name_whatever_the_names(text: str, names: list[str]) -> None:
    actors = {ActorId(f"a{n}"): Actor(ActorId(f"a{n}"), name) for n, name in enumerate(names)}
    links = links_of(text, *actors.values())
    assert all(first.end <= second.start for first, second in pairwise(links))
    for link in links:
        spelled = fold(text[link.start : link.end]).text
        assert spelled in spellings(actors[link.actor].name)


@given(st.text(alphabet="abc ()[]{}*+?.\\^$|'’", min_size=1).filter(str.strip))
def test_any_name_is_found_where_it_stands_alone(name: str) -> None:
    links = links_of(f"– {name} –", Actor(ActorId("a"), name))
    assert [link.actor for link in links][:1] == ["a"]


@pytest.mark.skipif(automaton_of(["x"]) is None, reason="pyahocorasick is not installed")
@given(TEXTS, st.lists(st.sampled_from(WORDS) | TEXTS.filter(str.strip)))
def test_both_ways_of_matching_find_the_same(text: str, names: list[str]) -> None:
    known = {spelling for name in names for spelling in spellings(name)}
    automaton, folded = automaton_of(known), fold(text).text
    assert (automaton.spans(folded) if automaton else []) == matcher_of(known).spans(folded)


@pytest.mark.parametrize("first", ["a", "A", "the ", "(", "北"])
def test_many_and_hostile_names_are_no_burden(first: str) -> None:
    names = [f"{first}{number} x" for number in range(50_000)]
    names += ["a" * 10_000, "aa" * 4_000, *("a" * n for n in range(1, 300)), "(a+)+$", "[", "\\"]
    linker = linker_of(Actor(ActorId(f"a{n}"), name) for n, name in enumerate(names))
    (links,) = linker.links([f"{'a' * 9_999} {first}49999 x {'a ' * 2_000}(a+)+$"])
    assert names.index(f"{first}49999 x") in {int(link.actor[1:]) for link in links}
