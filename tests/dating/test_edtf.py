import pytest

from sitegen.dating.edtf import edtf_of


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("2009-01-26", "2009-01-26"),
        ("2009-01-26T14:30", "2009-01-26"),
        ("2009-01-26TMO", "2009-01-26"),
        ("2009-W01", "2008-12-29/2009-01-04"),
        ("2009-W05-WE", "2009-01-31/2009-02-01"),
        ("2009-Q1", "2009-01/2009-03"),
        ("2009-H2", "2009-07/2009-12"),
        ("2009-WI", "2009-24"),
        ("199", "1990/1999"),
        ("19", "19XX"),
        ("2009-05-02/2009-05-05", "2009-05-02/2009-05-05"),
    ],
)
def test_a_date_of_the_calendar_has_edtf(value: str, edtf: str) -> None:
    assert edtf_of(value) == edtf


@pytest.mark.parametrize(
    "value", ["P3D", "PRESENT_REF", "XXXX-WXX-1", "XXXX-08", "2009-W60", "PXY"]
)
def test_what_is_no_date_has_none(value: str) -> None:
    assert edtf_of(value) is None


def test_about_is_a_tilde() -> None:
    assert edtf_of("2009-01", about=True) == "2009-01~"
