import pytest

from sitegen.cleaning.dated import date_line, issued


@pytest.mark.parametrize(
    "text", ["Updated: 3 May 2009", "Last modified 3 May 2009", "Printed 3 May 2009"]
)
def test_other_dates_are_not_those_of_publication(text: str) -> None:
    line = date_line(text)
    assert line is not None
    assert line.when is None


def test_publication_counts_where_both_are_stated() -> None:
    line = date_line("Published 3 May 2009 10:00 GMT | Updated 4 May 2009")
    assert line is not None
    assert (str(line.when), line.parts) == ("2009-05-03", ())


def test_the_number_of_an_issue_is_no_day() -> None:
    line = date_line("Vol. 12 No. 7   May 1951")
    assert line is not None
    assert (str(line.when), line.is_issue) == ("1951-05", True)


def test_words_of_a_language_tell_the_order_of_numbers() -> None:
    line = date_line("Publié le 03/05/2010 à 18:42 | Mis à jour le 04/05/2010")
    assert line is not None
    assert (str(line.when), line.parts) == ("2010-05-03", ())


def test_slashes_part_the_line_of_a_newsletter() -> None:
    line = date_line("Issue 12 // 18 March 2005 // 4 min read")
    assert line is not None
    assert (str(line.when), line.parts) == ("2005-03-18", ("4 min read",))


@pytest.mark.parametrize(
    "text",
    [
        "Issued 19 March 2012. This update covers 14-18 March 2012.",
        "Operation update n° 2; date of issue: 19 March 2012; period covered: 14-18 March 2012",
    ],
)
def test_the_date_of_issue_is_told_from_the_period_covered(text: str) -> None:
    assert str(issued(text)) == "2012-03-19"


def test_the_start_of_an_operation_is_not_its_publication() -> None:
    line = date_line("Operation start date: 14 March 2012")
    assert line is not None
    assert line.when is None
