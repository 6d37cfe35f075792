import pytest

from sitegen.cleaning.dates import find_date, find_day, read_iso


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("January 26, 2009", "2009-01-26"),
        ("26 January 2009", "2009-01-26"),
        ("Dec. 19, 2008", "2008-12-19"),
        ("the 19th of December 2008", "2008-12-19"),
        ("26.01.2009", "2009-01-26"),
        ("25/11/97", "1997-11-25"),
        ("1/26/2009", "2009-01-26"),
        ("25-Nov-1997", "1997-11-25"),
        ("2009-01-26", "2009-01-26"),
        ("26. Januar 2009", "2009-01-26"),
        ("26 janvier 2009", "2009-01-26"),
        ("26 de enero de 2009", "2009-01-26"),
        ("26 января 2009", "2009-01-26"),
        ("2009年1月26日", "2009-01-26"),
        ("May 1951", "1951-05"),
    ],
)
def test_written_dates_are_read(text: str, edtf: str) -> None:
    found = find_date(text)
    assert found is not None
    assert found[0].edtf == edtf


@pytest.mark.parametrize("text", ["03/04/2009", "31 February 2009", "at 12.30", "1,200 men", "May"])
def test_what_is_no_certain_date_is_none(text: str) -> None:
    assert find_date(text) is None


def test_a_stamp_is_read_by_its_own_clock() -> None:
    when = read_iso("2009-01-26T23:30:00-05:00")
    assert when is not None
    assert when.edtf == "2009-01-26"


def test_the_stamp_of_a_program_without_a_date_is_none() -> None:
    assert read_iso("0001-01-01T00:00:00") is None


@pytest.mark.parametrize("text", ["March 18", "18 mars", "18. März", "18 de marzo", "Mar. 18"])
def test_a_day_without_a_year_is_read(text: str) -> None:
    assert find_day(text) == (3, 18)


def test_a_day_that_no_month_has_is_none() -> None:
    assert find_day("February 30") is None
