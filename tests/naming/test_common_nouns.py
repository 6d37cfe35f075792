from sitegen.naming import find_names


def common_nouns(text: str) -> list[tuple[str, str]]:
    found = find_names(text).mentions
    return [(mention.text, mention.actor) for mention in found if mention.rule == "common noun"]


def test_the_alliance_is_nato_once_nato_was_named() -> None:
    assert common_nouns("NATO met on Monday. Envoys said the alliance had agreed.") == [
        ("the alliance", "NATO")
    ]


def test_nothing_is_meant_before_it_was_named() -> None:
    assert common_nouns("Envoys said the alliance had agreed. NATO met on Monday.") == []


def test_two_candidates_leave_the_noun_open() -> None:
    text = "The Harbour Commission met the Fisheries Commission. Later the commission voted."
    assert common_nouns(text) == []


def test_a_modifier_of_the_gazetteer_belongs_to_the_noun() -> None:
    assert common_nouns("NATO froze the talks. He will work with the military alliance.") == [
        ("the military alliance", "NATO")
    ]


def test_the_head_of_a_full_name_is_taken_up() -> None:
    text = "The Joint Fisheries Commission sat in Kiel. The Commission heard six witnesses."
    assert common_nouns(text) == [("The Commission", "Joint Fisheries Commission")]
