import pytest

from sitegen.locales import ENGLISH
from sitegen.model import parse_when
from sitegen.pages.dates import date_view, published_view
from sitegen.pages.views import DateView


@pytest.mark.parametrize(
    ("edtf", "expression", "view"),
    [
        ("2009-01-26", "", ("26 January 2009", "", "2009-01-26", "exact")),
        ("2009-01", "", ("January 2009", "day not stated", "2009-01", "period")),
        ("2009-01", "mid-January", ("mid-January 2009", "", "2009-01", "period")),
        ("2009", "", ("2009", "month not stated", "2009", "period")),
        ("2009~", "", ("about 2009", "", "2009", "approximate")),
        ("2009?", "", ("2009 (uncertain)", "", "2009", "approximate")),
        ("199X", "", ("the 1990s", "year not stated", None, "period")),
        ("2004/2006", "", ("2004 to 2006", "", None, "interval")),
        ("2014/..", "", ("since 2014", "one end not stated", None, "interval")),
    ],
)
def test_the_date_of_an_event_says_what_it_leaves_open(
    edtf: str, expression: str, view: tuple[str, str, str | None, str]
) -> None:
    words, known, iso, mark = view
    when = parse_when(edtf).narrowed(expression)
    assert date_view(when, ENGLISH) == DateView(words, known, iso, when.iso_interval, edtf, mark)


@pytest.mark.parametrize(
    ("edtf", "view"),
    [
        ("2008-12-19~", ("19 December 2008", "inferred", "2008-12-19", "exact")),
        ("2009-01~", ("January 2009", "inferred", "2009-01", "period")),
        ("2009-01-26", ("26 January 2009", "", "2009-01-26", "exact")),
        ("2009-01-26?", ("26 January 2009 (uncertain)", "", "2009-01-26", "approximate")),
    ],
)
def test_an_approximate_date_of_publication_is_an_inferred_one(
    edtf: str, view: tuple[str, str, str | None, str]
) -> None:
    words, known, iso, mark = view
    when = parse_when(edtf)
    view_of_date = DateView(words, known, iso, when.iso_interval, edtf, mark)
    assert published_view(when, ENGLISH) == view_of_date


def test_a_source_without_a_date_shows_none() -> None:
    assert published_view(None, ENGLISH) is None
