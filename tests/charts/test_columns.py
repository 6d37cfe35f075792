from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.charts import Column, Tick, bins, columns, ticks

ROOM = 30.0


def years(first: date, last: date, width: float, most: int = 180) -> list[int]:
    return [tick.year for tick in ticks(bins(first, last, most), width, ROOM)]


def test_the_highest_column_fills_the_drawing_and_zero_has_none() -> None:
    assert columns([4, 0, 2], width=32, height=40, gap=1) == (
        Column(0, 0, 10, 40),
        Column(11, 40, 10, 0),
        Column(22, 20, 10, 20),
    )


def test_one_event_beside_hundreds_is_seen() -> None:
    assert columns([1, 900], width=20, height=50, gap=0)[0] == Column(0, 48, 10, 2)


@pytest.mark.parametrize("counts", [[], [0], [0, 0]])
def test_nothing_counted_is_nothing_high(counts: list[int]) -> None:
    assert [column.height for column in columns(counts, 100, 40, 1)] == [0 for _ in counts]


@given(
    st.lists(st.integers(0, 5000), min_size=1, max_size=400), st.integers(1, 900), st.integers(0, 9)
)
def test_columns_stand_side_by_side_inside_the_drawing(
    counts: list[int], width: int, gap: int
) -> None:
    drawn = columns(counts, width, 60, gap)
    assert len(drawn) == len(counts)
    assert drawn[-1].x + drawn[-1].width == pytest.approx(width, abs=0.01)
    for count, column in zip(counts, drawn, strict=True):
        assert column.y + column.height == pytest.approx(60)
        assert column.height >= 2 if count else column.height == 0
    for one, other in pairwise(drawn):
        assert one.x + one.width <= other.x + 0.001


def test_each_year_is_written_where_it_begins() -> None:
    quarters = bins(date(2007, 1, 1), date(2008, 12, 31), most=8)
    assert ticks(quarters, width=160, room=ROOM) == (Tick(2007, 0), Tick(2008, 80))


def test_years_are_thinned_out_until_they_have_room() -> None:
    first, last = date(2000, 1, 1), date(2014, 12, 31)
    assert years(first, last, 600) == [*range(2000, 2015)]
    assert years(first, last, 300) == [2000, 2002, 2004, 2006, 2008, 2010, 2012]
    assert years(first, last, 150) == [2000, 2005, 2010]
    assert years(first, last, 60) == [2000]


def test_a_year_of_which_only_the_end_is_shown_gives_way() -> None:
    assert years(date(2008, 12, 1), date(2010, 12, 31), 400) == [2009, 2010]
    assert years(date(2008, 6, 1), date(2010, 12, 31), 400) == [2008, 2009, 2010]


def test_a_span_within_a_year_is_labelled_where_it_begins() -> None:
    assert years(date(2008, 3, 1), date(2008, 9, 1), 200) == [2008]


def test_no_columns_have_no_years() -> None:
    assert ticks((), 100, ROOM) == ()


@given(st.dates(), st.dates(), st.integers(30, 900), st.integers(1, 200))
def test_years_never_meet_and_stay_inside(a: date, b: date, width: int, most: int) -> None:
    first, last = sorted((a, b))
    found = ticks(bins(first, last, most), width, ROOM)
    assert all(other.x - one.x >= ROOM for one, other in pairwise(found))
    assert all(0 <= tick.x <= width - ROOM for tick in found)
