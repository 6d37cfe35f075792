"""What an editor says of names wins over rules and gazetteer."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Actor, ActorId, Kind, name_key
from sitegen.naming import Naming, Proposal, find_names


def actor(name: str, kind: Kind, **fields: tuple[str, ...]) -> Actor:
    return Actor(ActorId("a"), name, kind, **fields)  # type: ignore[arg-type]


def named(naming: Naming) -> list[tuple[str, str]]:
    return [(mention.text, mention.actor) for mention in naming.mentions]


MINISTRY = actor("Water Ministry of Brilt", Kind.ORGANIZATION, weak_aliases=("the ministry",))


def test_a_weak_alias_means_its_actor_only_behind_the_full_name() -> None:
    text = "The ministry was shut. The Water Ministry of Brilt opened. Then the ministry shut."
    assert named(find_names(text, (MINISTRY,))) == [
        ("Water Ministry of Brilt", "Water Ministry of Brilt"),
        ("the ministry", "Water Ministry of Brilt"),
    ]


def test_a_weak_alias_of_two_means_the_one_named_last() -> None:
    other = actor("Ministry of Roads", Kind.ORGANIZATION, weak_aliases=("the ministry",))
    text = "The Water Ministry of Brilt and the Ministry of Roads met. The ministry agreed."
    assert named(find_names(text, (MINISTRY, other)))[-1] == ("The ministry", "Ministry of Roads")


def test_a_person_is_not_who_an_editor_says_it_is_not() -> None:
    text = "Tom Quarne came. T. B. Quarne left."
    known = actor("Tom Quarne", Kind.PERSON)
    kept_apart = actor("Tom Quarne", Kind.PERSON, is_not=("T. B. Quarne",))
    assert len(find_names(text, (known,)).actors) == 1
    assert len(find_names(text, (kept_apart,)).actors) == 2


def test_a_longer_name_that_an_actor_is_not_is_not_read_as_it() -> None:
    georgia = actor("Georgia", Kind.STATE, is_not=("Georgia Tech",))
    text = "Georgia Tech closed. Georgia agreed."
    assert dict(named(find_names(text, (georgia,)))) == {
        "Georgia Tech": "Georgia Tech",
        "Georgia": "Georgia",
    }


def test_a_refused_name_is_no_actor() -> None:
    text = "Quarne River rose. Maria Brilt said so."
    assert [one.name for one in find_names(text, refused=frozenset(["quarne river"])).actors] == [
        "Maria Brilt"
    ]


def proposing(*proposals: Proposal) -> list[tuple[str, str]]:
    text = "The brilto that Quarnessa sold is in Russia."
    found = find_names(text, recognise=lambda _: proposals)
    return [(mention.text, mention.kind.value) for mention in found.mentions]


def test_a_second_recogniser_adds_to_the_rules() -> None:
    assert proposing() == [("Russia", "state")]
    assert proposing(Proposal(16, 25, Kind.ORGANIZATION)) == [
        ("Quarnessa", "organization"),
        ("Russia", "state"),
    ]


def test_what_the_rules_are_sure_of_stands_against_a_proposal() -> None:
    assert proposing(Proposal(37, 43, Kind.PERSON)) == [("Russia", "state")]


def test_a_proposal_without_a_capital_or_of_nothing_is_passed_over() -> None:
    assert proposing(Proposal(0, 10, Kind.PERSON), Proposal(3, 3, Kind.PERSON)) == [
        ("Russia", "state")
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("北约", "昨天北约秘书长表示，北约将继续对话。"),
        ("الأمم المتحدة", "قالت الأمم المتحدة إن المحادثات مستمرة. الأمم المتحدة وافقت."),
        ("האומות המאוחדות", "לפי האומות המאוחדות השיחות נמשכות. האומות המאוחדות הסכימו."),
        ("สหประชาชาติ", "เมื่อวานสหประชาชาติกล่าวว่าสหประชาชาติพร้อม"),
        ("Ελλάδα", "Η Ελλάδα συμφώνησε. Στην Αθήνα, η Ελλάδα."),
    ],
)
def test_registered_names_of_every_script_are_found(name: str, text: str) -> None:
    known = actor(name, Kind.ORGANIZATION)
    assert named(find_names(text, (known,), "zh")) == [(name, name), (name, name)]


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("Quarne & Zoon Ltd rose.", "Quarne & Zoon Ltd"),
        ("Then J. K. Quarne left.", "J. K. Quarne"),
        ("The Russia-NATO Council met.", "NATO-Russia Council"),
        ("Xavier Quarne spoke. Quarne left.", "Xavier Quarne"),
    ],
)
def test_what_is_refused_is_the_actor_however_it_is_spelt(text: str, refused: str) -> None:
    assert refused in {one.name for one in find_names(text).actors}
    assert find_names(text, refused=frozenset([name_key(refused)])).actors == ()


def test_a_longer_name_of_an_unspaced_script_that_an_actor_is_not_is_not_read_as_it() -> None:
    china = actor("中国", Kind.STATE, is_not=("中国石油",))
    assert named(find_names("中国石油宣布。中国同意。", (china,), "zh")) == [("中国", "中国")]


@given(st.text(alphabet="北约 NATO known*.\n", max_size=60))
def test_mentions_of_a_registry_of_two_scripts_stand_apart(text: str) -> None:
    known = (actor("北约", Kind.ORGANIZATION), actor("北约 known", Kind.ORGANIZATION))
    mentions = find_names(text, known).mentions
    assert all(one.end <= other.start for one, other in pairwise(mentions))


def test_a_name_that_many_claim_and_a_text_of_many_proposals_take_time_in_proportion() -> None:
    many = tuple(
        Actor(ActorId(f"a{n}"), f"Minister Quarne{n}x", weak_aliases=("the minister",))
        for n in range(3_000)
    )
    long = actor("the " * 49 + "end", Kind.ORGANIZATION)
    text = "Minister Quarne7x met Minister Quarne9x. " + "the minister " * 20_000
    proposals = tuple(Proposal(n, n + 3, Kind.PERSON) for n in range(41, len(text) - 13, 13))
    started = time.process_time()
    find_names(text, (*many, long), recognise=lambda _: proposals)
    assert time.process_time() - started < 10  # about 2 s; in proportion to both, minutes
