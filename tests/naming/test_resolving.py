from sitegen.naming import NamedActor, find_names


def actor(text: str, name: str) -> NamedActor:
    return next(actor for actor in find_names(text).actors if actor.name == name)


def test_official_and_short_names_of_a_state_are_one_actor() -> None:
    text = "The Russian Federation agreed. Russia signed, and Moscow said it was glad."
    found = actor(text, "Russia")
    assert (found.aliases, found.metonyms, found.mentions) == (
        ("Russian Federation",),
        ("Moscow",),
        3,
    )


def test_an_acronym_and_its_expansion_are_one_actor() -> None:
    text = "The Organization for Security and Co-operation in Europe (OSCE) met; the OSCE agreed."
    found = actor(text, "OSCE")
    assert found.aliases == ("Organization for Security and Co-operation in Europe",)


def test_an_acronym_introduced_in_the_text_is_an_alias() -> None:
    text = "The Joint Fisheries Commission (JFC) met. The JFC agreed."
    assert actor(text, "Joint Fisheries Commission").aliases == ("JFC",)


def test_an_acronym_means_what_the_text_says_it_means() -> None:
    text = "The Multimedia Support Centre (MSC) opened. The MSC has six rooms."
    assert actor(text, "Multimedia Support Centre").mentions == 3


def test_inverted_joint_names_are_one_actor() -> None:
    text = "The NATO-Russia Council met. The Russia-NATO Council will meet again."
    assert actor(text, "NATO-Russia Council").aliases == ("Russia-NATO Council",)


def test_a_short_form_of_a_river_is_the_river() -> None:
    text = "The Brilt River rose. Ships in the Brilt district waited by the Brilt River."
    assert actor(text, "Brilt River").mentions == 3


def test_a_capital_that_does_not_act_is_a_place() -> None:
    found = find_names("At dinner in Brussels they met; the talks were held in Moscow.")
    assert [(one.name, one.kind.value) for one in found.actors] == [
        ("Brussels", "place"),
        ("Moscow", "place"),
    ]


def test_a_first_name_is_no_alias() -> None:
    assert actor("Anna Marlow spoke. Then Anna left.", "Anna Marlow").aliases == ()


def test_actors_come_in_the_order_of_their_first_mention() -> None:
    found = find_names("Russia met NATO in Vienna, and Russia left.")
    assert [one.name for one in found.actors] == ["Russia", "NATO", "Vienna"]
