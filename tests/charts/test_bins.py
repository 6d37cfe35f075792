from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sitegen.charts import Bin, bins, counts


def test_a_short_span_is_divided_into_months() -> None:
    assert bins(date(2008, 12, 19), date(2009, 2, 1), most=180) == (
        Bin(date(2008, 12, 1), date(2008, 12, 31)),
        Bin(date(2009, 1, 1), date(2009, 1, 31)),
        Bin(date(2009, 2, 1), date(2009, 2, 28)),
    )


def test_longer_spans_are_divided_into_quarters_years_and_decades() -> None:
    first, last = date(1999, 11, 30), date(2009, 2, 1)
    assert [len(bins(first, last, most)) for most in (112, 111, 38, 37, 11, 10, 2, 1)] == [
        *(112, 38, 38, 11, 11, 3, 2, 1)
    ]
    assert bins(first, last, most=38)[0] == Bin(date(1999, 10, 1), date(1999, 12, 31))
    assert bins(first, last, most=3)[0] == Bin(date(1995, 1, 1), date(1999, 12, 31))


def test_the_calendar_may_begin_and_end_within_a_bin() -> None:
    whole = bins(date.min, date.max, most=100)
    assert (whole[0].first, whole[0].last) == (date.min, date(99, 12, 31))
    assert whole[-1] == Bin(date(9900, 1, 1), date.max)


def test_days_are_counted_in_their_bins_and_strangers_nowhere() -> None:
    months = bins(date(2009, 1, 1), date(2009, 2, 1), most=12)
    days = [date(2009, 1, 1), date(2009, 1, 31), date(2009, 2, 28), date(2009, 3, 1), date.min]
    assert counts(days, months) == (2, 1)


@given(st.dates(), st.dates(), st.integers(1, 400))
def test_bins_are_few_and_hold_every_day_of_the_span_once(a: date, b: date, most: int) -> None:
    first, last = sorted((a, b))
    found = bins(first, last, most)
    assert 1 <= len(found) <= most
    assert found[0].first <= first <= found[0].last
    assert found[-1].first <= last <= found[-1].last
    for one, other in pairwise(found):
        assert one.last.toordinal() + 1 == other.first.toordinal()
