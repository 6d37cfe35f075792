from sitegen.naming import find_names


def persons(text: str) -> dict[str, int]:
    return {
        actor.name: actor.mentions
        for actor in find_names(text).actors
        if actor.kind.value == "person"
    }


def test_a_surname_is_the_person_named_in_full() -> None:
    assert persons("Dmitry Rogozin spoke. Rogozin left.") == {"Dmitry Rogozin": 2}


def test_the_full_name_may_come_later() -> None:
    assert persons("Mr Rogozin spoke. Dmitry Rogozin left.") == {"Dmitry Rogozin": 2}


def test_particles_belong_to_the_surname() -> None:
    text = "Jaap de Hoop Scheffer spoke. Later de Hoop Scheffer left, and De Hoop Scheffer wrote."
    assert persons(text) == {"Jaap de Hoop Scheffer": 3}


def test_initials_stand_for_first_names() -> None:
    assert persons("Robert J. Marlow spoke. R. Marlow left.") == {"Robert J. Marlow": 2}


def test_persons_of_one_surname_stay_apart() -> None:
    text = "Anna Marlow spoke. Peter Marlow left."
    assert persons(text) == {"Anna Marlow": 1, "Peter Marlow": 1}


def test_a_shared_surname_goes_by_the_title() -> None:
    text = "President Anna Marlow met Peter Marlow. President Marlow smiled."
    assert persons(text) == {"Anna Marlow": 2, "Peter Marlow": 1}


def test_a_shared_surname_without_title_is_the_last_one_named() -> None:
    text = "Anna Marlow met Peter Marlow. Then Marlow said no."
    assert persons(text) == {"Anna Marlow": 1, "Peter Marlow": 2}


def test_a_king_is_not_the_namesake_by_surname() -> None:
    text = "Saddam Hussein spoke. King Hussein answered."
    assert persons(text) == {"Saddam Hussein": 1, "Hussein": 1}


def test_brackets_inside_a_quotation_do_not_part_a_name() -> None:
    assert persons('"We will write to [Georgian President Mikheil] Saakashvili," he said') == {
        "Mikheil Saakashvili": 1
    }


def test_a_speaker_label_is_the_person() -> None:
    text = "LOWE: Welcome, Anna Marlow.\n\nMARLOW: Thank you.\n\nLOWE: Tell us."
    assert persons(text) == {"Lowe": 2, "Anna Marlow": 2}


def test_a_title_is_no_part_of_the_name() -> None:
    assert persons("They met Ambassador Kurt Volker there.") == {"Kurt Volker": 1}
