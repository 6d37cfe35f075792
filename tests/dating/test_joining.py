from datetime import date

import pytest

from sitegen.dating import find_expressions

REFERENCE = date(2009, 1, 26)


def edtf_of_all(text: str) -> list[str | None]:
    return [found.edtf for found in find_expressions(text, REFERENCE)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They met 2-5 May 2008.", ["2008-05-02/2008-05-05"]),
        ("They met on 14 to 17 October 2008.", ["2008-10-14/2008-10-17"]),
        ("They met May 2-5, 2008.", ["2008-05-02/2008-05-05"]),
        ("They met on 14-17 October.", ["2008-10-14/2008-10-17"]),
        ("They fought from July to September 2008.", ["2008-07/2008-09", None]),
        ("They talked from 1999 to 2004.", ["1999/2004", None]),
        ("They talked between 2002 and 2004.", ["2002/2004", None]),
        ("They fought between 8 August and 12 August 2008.", ["2008-08-08/2008-08-12", None]),
        ("They met in July and August 2008.", ["2008-07/2008-08", None]),
        ("They met in 1999 and 2004.", ["1999", "2004"]),
        ("They served in May and July 2007.", ["2007-05", "2007-07"]),
        ("It ran from November 2007 to March 2008.", ["2007-11/2008-03", None]),
    ],
)
def test_a_range_stands_with_its_first_date(text: str, edtf: list[str | None]) -> None:
    assert edtf_of_all(text) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("It has been open since 1999.", ["1999/.."]),
        ("It was open until December 2007.", ["../2007-12"]),
        ("It has been shut since late August.", ["2008-08~/.."]),
        ("It must be done by 2012.", ["2012"]),
        ("It was so before 1989.", ["1989"]),
        ("It holds from 2010.", ["2010"]),
    ],
)
def test_since_and_until_open_a_date(text: str, edtf: list[str | None]) -> None:
    assert edtf_of_all(text) == edtf


def test_the_values_of_a_range_stay_those_of_its_dates() -> None:
    found = find_expressions("They talked from 1999 to 2004.", REFERENCE)
    assert [expression.value for expression in found] == ["1999", "2004"]
