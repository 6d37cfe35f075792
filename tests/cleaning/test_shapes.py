from sitegen.cleaning.shapes import without_label, without_number


def test_the_number_of_a_paper_leaves_the_name_of_its_office() -> None:
    assert without_number("Institute of Bridges - Working Paper 07/3") == "Institute of Bridges"


def test_a_line_that_is_but_a_number_stays() -> None:
    assert without_number("Press Release No. 44") == "Press Release No. 44"


def test_the_label_of_a_database_leaves_its_headline() -> None:
    assert without_label("HEADLINE: Bridge to close") == "Bridge to close"
