from sitegen.cleaning.titles import same_title, without_site


def test_case_and_signs_make_no_other_title() -> None:
    assert same_title("“Talks” resume!", "Talks Resume")


def test_a_title_with_the_name_of_its_site_is_the_same() -> None:
    assert same_title("Talks resume", "Talks resume | News | The Harbour")


def test_the_name_of_the_site_leaves_a_title() -> None:
    assert (
        without_site("Talks resume in Riga - The Harbour", "The Harbour") == "Talks resume in Riga"
    )
    assert without_site("News | Talks resume in Riga after a year | Harbour") == (
        "Talks resume in Riga after a year"
    )


def test_a_hyphen_within_a_title_stays() -> None:
    assert without_site("NATO-Russia talks resume") == "NATO-Russia talks resume"
