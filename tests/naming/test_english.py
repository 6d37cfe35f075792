"""What the rules of English find in sentences that no gazetteer knows."""

import time

import pytest

from sitegen.naming import find_names


def actors(text: str) -> dict[str, str]:
    return {actor.name: actor.kind.value for actor in find_names(text).actors}


def spellings(text: str) -> list[str]:
    return [mention.text for mention in find_names(text).mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A common word that only opens the sentence is no part of the name behind it.
        ("Ousted Quarnetics chairman Lev Brilt left.", {"Lev Brilt": "person"}),
        ("Employee Maria Brilt stayed.", {"Maria Brilt": "person"}),
        ("NASA Administrator Lev Brilt spoke.", {"NASA": "organization", "Lev Brilt": "person"}),
        # What is listed with a place is one.
        ("They passed near Orvel, Zamdal and Brilt.", {
            "Orvel": "place", "Zamdal": "place", "Brilt": "place",
        }),
        ("In Riga, Zamdal Brilt spoke.", {"Riga": "place", "Zamdal Brilt": "person"}),
        # One body that cares for two things, and bodies with a country's name.
        ("He asked the Fisheries and Harbours Agency.", {
            "Fisheries and Harbours Agency": "organization",
        }),
        ("It is run by Norway's Ministry of Infrastructure.", {
            "Norway": "state", "Ministry of Infrastructure": "organization",
        }),
        ("The Zambian Senate voted.", {"Zambian Senate": "organization"}),
        ("He chairs the Danish Academy of Tides.", {"Danish Academy of Tides": "organization"}),
        ("The Stabilization Mission in Brilt left.", {
            "Stabilization Mission in Brilt": "organization",
        }),
        # Partners, branches, foreign heads, firms, families.
        ("She works for Quarne & Zoon now.", {"Quarne & Zoon": "organization"}),
        ("They sued Quarnex Lisbon for it.", {"Quarnex Lisbon": "organization"}),
        ("It was bought by Banco Quarne de Brilt.", {"Banco Quarne de Brilt": "organization"}),
        ("Shares of Abu Quarne Trading FZE fell.", {"Abu Quarne Trading FZE": "organization"}),
        ("The Quarne brothers own it.", {"Quarne brothers": "group"}),
        # Places that look like persons.
        ("They fled to the village of Qaryat al-Brilt.", {"Qaryat al-Brilt": "place"}),
        ("Storms hit Southern California again.", {"Southern California": "place"}),
        # Who speaks, and who bears what behind the name.
        ("A former village head, Wagino, objected.", {"Wagino": "person"}),
        ("Miriam Quarne KC said no.", {"Miriam Quarne": "person"}),
        ("LIN QUARNE (China) said that his country agreed.", {
            "Lin Quarne": "person", "China": "state",
        }),
        # Datelines and shouted names.
        ("BRILTON, Ohio (AP) - It rained.", {
            "Brilton": "place", "Ohio": "place", "Associated Press": "organization",
        }),
        ("MOSCOW STAYS AWAY FROM TALKS WITH TURKEY\n\nIt rained.", {
            "Moscow": "place", "Turkey": "state",
        }),
    ],
)  # fmt: skip
def test_names_that_nobody_knows_are_told_by_what_they_are_made_of(
    text: str, expected: dict[str, str]
) -> None:
    assert actors(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Profits fell in Q3 and again in FY24.",
        "The ROLL-OVER was late. LOAD-DATE was noted.",
        "New Year's Eve was quiet.",
        "After World War II they left.",
        "The CEO called HR and IT at 9 a.m. ET.",
        "Rainfall doubled. Houses fell.",
    ],
)
def test_periods_offices_and_eves_are_no_actors(text: str) -> None:
    assert actors(text) == {}


def test_a_name_of_the_text_is_found_again_in_its_headline() -> None:
    text = (
        "Blue Quarne Wins Harbour Contract\n\nThe firm Blue Quarne Ltd was glad. Blue Quarne won."
    )
    assert spellings(text)[0] == "Blue Quarne"
    assert len(actors(text)) == 1


def test_a_firm_goes_by_the_beginning_of_its_name() -> None:
    text = "Quarne Air Lines rose. Later Quarne fell, though Quarne Air hoped."
    (only,) = find_names(text).actors
    assert (only.name, only.mentions) == ("Quarne Air Lines", 3)


def test_initials_stand_for_the_body_that_the_text_names() -> None:
    text = "Quarne Data Systems Corp. said so. QDS would cut jobs."
    (only,) = find_names(text).actors
    assert (only.mentions, only.aliases) == (2, ("QDS",))


@pytest.mark.parametrize(
    "text",
    [
        "The Quarne Sea Rescue Service, or QSR, came.",
        "The Quarne Sea Rescue Service, known as QSRS, came.",
        "The Quarne Sea Rescue Service (QSRS) came.",
    ],
)
def test_an_acronym_may_be_introduced_by_a_word(text: str) -> None:
    assert len(actors(text)) == 1


def test_what_the_text_says_of_an_acronym_counts_more_than_the_gazetteer() -> None:
    text = "The Quarne Federal Service was asked. The Federal Safety Bureau, or FSB, was not."
    assert set(actors(text)) == {"Quarne Federal Service", "Federal Safety Bureau"}


@pytest.mark.parametrize(
    ("text", "spelling"),
    [
        ("They sued Quarne Inc. over it.", "Quarne Inc."),
        ("They bought Quarne Group Co., Ltd. in May.", "Quarne Group Co., Ltd."),
        ("A pro-Quarnino crowd came to hear Paolo Quarnino.", "Quarnino"),
        ('"Secretary General [Jaap] de Hoop Scheffer agreed," he said.', "Jaap] de Hoop Scheffer"),
        ("The Brilt Sea Fishermen's Federation left.", "Brilt Sea Fishermen's Federation"),
    ],
)  # fmt: skip
def test_a_mention_is_the_whole_name_and_nothing_more(text: str, spelling: str) -> None:
    assert spelling in spellings(text)


def test_a_possessive_inside_a_name_is_part_of_it() -> None:
    assert "Brilt Sea Fishermen's Federation" in actors(
        "The head of the Brilt Sea Fishermen's Federation left."
    )


def test_a_capital_that_may_stand_for_its_state_is_proposed_not_merged() -> None:
    (mention,) = find_names("Tokyo is silent.").mentions
    assert (mention.actor, mention.kind.value, mention.maybe) == ("Tokyo", "place", "Japan")


def test_a_capital_with_a_preposition_of_place_is_not_even_proposed() -> None:
    (mention,) = find_names("He lives in Tokyo.").mentions
    assert mention.maybe == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Captain Tore De Vries left. "Mr. De Vries will wait," he said. Linda de Vries hopes.',
            {"Tore De Vries", "Linda de Vries"},
        ),
        (
            "They named Yusuf Ben Ali. Ben Ali's brother, Mohamed Ben Ali, told reporters.",
            {"Yusuf Ben Ali", "Mohamed Ben Ali"},
        ),
        (
            "The Tunisian General Labour Union (UGTT) won. The UGTT said so.",
            {"Tunisian General Labour Union"},
        ),
        ("The Supreme Court of Portugal ruled against it.", {"Supreme Court of Portugal"}),
        ("The Norwegian Ministry of Defence said no.", {"Norwegian Ministry of Defence"}),
        ("It was late, said Per Olsen.", {"Per Olsen"}),
        ("It was late. A. J. Smith, an analyst, agreed.", {"A. J. Smith"}),
        ("The tanker Amal II left.", set()),
    ],
)
def test_what_editors_stumbled_over(text: str, expected: set[str]) -> None:
    assert set(actors(text)) == expected


def test_a_role_of_one_of_two_with_the_same_surname_is_nobodys() -> None:
    text = "William Hague and John Hague came. Foreign Secretary Hague smiled."
    assert [one.roles for one in find_names(text).actors] == [(), ()]


def test_a_preposition_of_place_counts_where_it_opens_a_sentence_too() -> None:
    text = "In Oslo, the foreign minister told parliament that Norway waits."
    assert actors(text) == {"Oslo": "place", "Norway": "state"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dallas Corp. said no. Shares of Dallas fell. He lives in Dallas.",
            [("Dallas Corp", "organization"), ("Dallas", "place")],
        ),
        ("Sun Systems Inc. rose. Then Sun fell.", [("Sun Systems Inc", "organization")]),
        ("It is held in Brilton, PA, in May.", [("Brilton", "place"), ("Pennsylvania", "place")]),
        (
            "China's ambassador to Britain Zhou Brilt left.",
            [("China", "state"), ("United Kingdom", "state"), ("Zhou Brilt", "person")],
        ),
    ],
)
def test_firms_towns_and_states_that_share_a_name(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(one.name, one.kind.value) for one in find_names(text).actors] == expected


@pytest.mark.parametrize(
    ("text", "name", "language"),
    [
        ("David Young spoke. Then, Young said no.", "David Young", "en"),
        ("Theresa May spoke. Later May said no.", "Theresa May", "en"),
        ("Michael Jordan came. Then Jordan said no.", "Michael Jordan", "en"),
        ("Sebastian Kurz trat zurück. Das sagte Kurz am Montag.", "Sebastian Kurz", "de"),
        ("Das sagte Anna Schneider am Montag.", "Anna Schneider", "de"),
        ("François Hollande est venu. Selon Hollande, c'est non.", "François Hollande", "fr"),
        ("Giuseppe Conte è arrivato. Poi Conte ha detto di no.", "Giuseppe Conte", "it"),
    ],
)
def test_a_surname_that_is_a_word_or_a_land_is_the_persons_whom_the_text_names(
    text: str, name: str, language: str
) -> None:
    assert {one.name for one in find_names(text, (), language).actors} == {name}


def test_many_headlines_over_many_names_take_time_in_proportion() -> None:
    text = "Anna Brilt said it was so.\n" * 5_600 + "Anna Likes Great News Today\n" * 5_400
    started = time.process_time()
    find_names(text)
    assert time.process_time() - started < 12  # about 2 s; quadratic, 20 s
