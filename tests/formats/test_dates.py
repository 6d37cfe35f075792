"""What a date that is no EDTF will have meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.formats.dates import likely_date, suggested_date
from sitegen.model import parse_when


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("26.01.2009", "2009-01-26"),
        ("26. 1. 2009", "2009-01-26"),
        ("26/01/2009", "2009-01-26"),
        ("01/26/2009", "2009-01-26"),
        ("26-01-2009", "2009-01-26"),
        ("5.5.2009", "2009-05-05"),
        ("2009/01/26", "2009-01-26"),
        ("2009.01.26", "2009-01-26"),
        ("2009-1-5", "2009-01-05"),
        ("2009-1", "2009-01"),
        ("2009/01", "2009-01"),
        ("20090126", "2009-01-26"),
        ("2009–01–26", "2009-01-26"),
        ("26 January 2009", "2009-01-26"),
        ("26th of January, 2009", "2009-01-26"),
        ("Monday, 26 January 2009", "2009-01-26"),
        ("January 26, 2009", "2009-01-26"),
        ("Jan. 26, 2009", "2009-01-26"),
        ("26-Jan-2009", "2009-01-26"),
        ("26. Januar 2009", "2009-01-26"),
        ("26 janvier 2009", "2009-01-26"),
        ("26 de enero de 2009", "2009-01-26"),
        ("January 2009", "2009-01"),
        ("summer 2008", "2008-22"),
        ("circa 2009", "2009~"),
        ("c. January 2009", "2009-01~"),
        ("~2009-01", "2009-01~"),
        ("2009-01-26 ?", "2009-01-26?"),
        ("2009-01?~", "2009-01%"),
        ("1990s", "199X"),
        ("2004-2006", "2004/2006"),
        ("3 April 2009 - 4 April 2009", "2009-04-03/2009-04-04"),
    ],
)
def test_a_date_that_can_mean_but_one_is_given_as_edtf(text: str, edtf: str) -> None:
    assert suggested_date(text) == edtf


@pytest.mark.parametrize(
    "text",
    [
        "01/02/2009",
        "01.02.2009",
        "2009/10",
        "26.01.09",
        "winter 2009",
        "2009-02-30",
        "30 February 2009",
        "2009-13",
        "2009-26-01",
        "last Monday",
        "early January 2009",
        "Janury 2009",
        "January",
        "2009-01-26",
        "2009/2010",
        "",
    ],
)
def test_what_can_mean_several_or_none_is_left_to_the_editor(text: str) -> None:
    assert suggested_date(text) is None


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("26.01.2009", "2009-01-26"),
        ("2009-02-30", "2009-02-28"),
        ("2008-02-30", "2008-02-29"),
        ("2009-04-31~", "2009-04-30"),
        ("2009-13", "2009-12"),
        ("2009-26-01", "2009-01-26"),
        ("early January 2009", "2009-01~"),
        ("mid-January 2009", "2009-01~"),
    ],
)
def test_a_likely_date_is_a_guess_for_a_hint(text: str, edtf: str) -> None:
    assert likely_date(text) == edtf


@pytest.mark.parametrize("text", ["01/02/2009", "soon", "2009-00", "0000-02-30", "99999", ""])
def test_what_nobody_can_guess_is_not_guessed(text: str) -> None:
    assert likely_date(text) is None


@given(st.text("0123456789-/.~?% JanuaryMaytothes,", max_size=24) | st.text(max_size=12))
def test_what_is_suggested_is_a_date(text: str) -> None:
    for edtf in (suggested_date(text), likely_date(text)):
        if edtf is not None:
            parse_when(edtf)
