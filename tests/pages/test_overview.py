"""Events over time as columns: what stands for what, where it leads, and what it says in words."""

import re
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sites import LONG_SITE, edition_of_files, here, reporting, small_edition

from sitegen.locales import ENGLISH, locale_of
from sitegen.pages.edition import Edition, Here
from sitegen.pages.overview import overview, sparkline
from sitegen.pages.views import ColumnsView

MOST_STRETCHES = 13


def edition_on(*dates: str) -> Edition:
    return edition_of_files({"content/briefs/a.md": reporting(dates)})


def drawn(edition: Edition, path: str = "index.html") -> ColumnsView:
    view = overview(edition.site.chronology, Here(edition, path))
    assert view
    return view


def on(*dates: str) -> ColumnsView:
    return drawn(edition_on(*dates))


def counted(view: ColumnsView) -> list[int]:
    """Return how many events each stretch says it has."""
    found = [re.search(r": (\d+) events?$", stretch.label) for stretch in view.stretches]
    return [int(match[1]) for match in found if match]


def test_nothing_is_drawn_of_no_events() -> None:
    nothing = edition_of_files({})
    assert overview((), here(edition=nothing)) is None
    assert sparkline((), ENGLISH) is None


def test_a_few_months_are_stretches_of_their_own() -> None:
    view = on("2009-01-05", "2009-01-20", "2009-03-01")
    assert [stretch.label for stretch in view.stretches] == [
        "January 2009: 2 events",
        "February 2009: 0 events",
        "March 2009: 1 event",
    ]


@pytest.mark.parametrize(
    ("first", "last", "label"),
    [
        ("2008-01-05", "2009-12-05", "January – March 2008: 1 event"),
        ("2000-01-05", "2009-12-05", "2000: 1 event"),
        ("1960-01-05", "2009-12-05", "1960–1964: 1 event"),
    ],
)
def test_a_stretch_of_a_longer_time_is_said_in_its_own_words(
    first: str, last: str, label: str
) -> None:
    assert on(first, last).stretches[0].label == label


def test_a_month_with_events_has_a_bar_and_one_without_has_none() -> None:
    view = on("2009-01-05", "2009-01-20", "2009-03-01")
    assert [len(stretch.bars) for stretch in view.stretches] == [1, 0, 1]


def test_the_bar_of_more_events_is_higher() -> None:
    january, march = (
        bar for stretch in on("2009-01-05", "2009-01-20", "2009-03-01").stretches
        for bar in stretch.bars
    )  # fmt: skip
    assert january.height > march.height


def test_each_month_of_a_stretch_has_its_own_bar() -> None:
    first, *_ = on("2008-01-05", "2008-01-06", "2008-03-01", "2009-12-05").stretches
    assert len(first.bars) == 2
    assert all(first.x <= bar.x <= first.x + first.width - bar.width for bar in first.bars)


def test_bars_are_of_whole_years_where_months_would_be_too_many() -> None:
    first, *_ = on("1960-01-05", "1960-07-05", "1961-02-03", "2009-12-05").stretches
    assert (first.label, len(first.bars)) == ("1960–1964: 3 events", 2)


def test_bars_stand_on_the_ground_within_the_drawing() -> None:
    view = drawn(edition_of_files(LONG_SITE))
    bars = [bar for stretch in view.stretches for bar in stretch.bars]
    assert {round(bar.y + bar.height, 1) for bar in bars} == {view.height}
    assert all(0 <= bar.x <= view.width - bar.width for bar in bars)


def test_a_stretch_leads_to_where_its_events_begin() -> None:
    view = on("2009-01-05", "2009-01-20", "2009-03-01")
    assert [stretch.href for stretch in view.stretches] == [
        "chronology/index.html#a--2009-01-05",
        None,
        "chronology/index.html#a--2009-03-01",
    ]


def test_a_stretch_of_a_long_chronology_leads_to_the_chapter_of_its_first_event() -> None:
    view = drawn(edition_of_files(LONG_SITE), "chronology/index.html")
    assert [stretch.href for stretch in view.stretches if stretch.href] == [
        "../chronology/2008/index.html#annals--2008-02-03",
        "../chronology/2009/index.html#annals--2009",
        "../chronology/2009-q2/index.html#annals--2009-05",
        "../chronology/2010/index.html#annals--2010-01-01",
    ]


DATES = st.builds(
    lambda year, form: form.format(year=f"{year:04}", next=f"{year + 1:04}"),
    st.integers(1990, 2010) | st.integers(1, 9000),
    st.sampled_from([
        "{year}", "{year}-02", "{year}-02-03", "{year}-12-31", "{year}-21", "{year}/{next}",
        "{year}-05/..", "../{year}-05", "{year}-01-01~",
    ]),
)  # fmt: skip


@given(st.lists(DATES, min_size=1, max_size=20))
def test_every_event_is_in_one_stretch_which_leads_to_its_first(dates: list[str]) -> None:
    edition = edition_on(*dates)
    view = drawn(edition)
    counts = counted(view)
    assert len(view.stretches) <= MOST_STRETCHES
    assert sum(counts) == len(dates)
    entries = edition.site.chronology
    begin = [0, *accumulate(counts)]
    assert [(s.href or "").partition("#")[2] for s in view.stretches] == [
        entries[start].reports[0].address if count else ""
        for start, count in zip(begin, counts, strict=False)
    ]


def test_the_caption_says_how_many_events_there_are_and_when_the_most() -> None:
    view = on("2009-01-05", "2009-01-20", "2009-03-01")
    assert view.caption == "3 events · most in January 2009: 2"


def test_the_caption_names_the_period_that_a_bar_stands_for() -> None:
    assert on("1960-01-05", "1960-07-05", "2009-12-05").caption == "3 events · most in 1960: 2"


@pytest.mark.parametrize("dates", [("2009-01-05", "2009-03-01"), ("2009-01-05", "2009-01-20")])
def test_no_period_is_the_busiest_of_equals_or_of_one(dates: tuple[str, ...]) -> None:
    assert on(*dates).caption == "2 events"


def test_the_caption_is_in_the_words_of_the_locale() -> None:
    words = 'msgid "most in %(period)s: %(count)s"\nmsgstr "am meisten %(period)s: %(count)s"\n'
    found = sparkline(
        edition_on("2009-03-05", "2009-03-20", "2009-01-01", "2009-02-01").site.chronology,
        locale_of("de", words),
    )
    assert found
    assert found.caption.endswith(" · am meisten März 2009: 2")


def test_years_are_written_below() -> None:
    assert [tick.label for tick in on("2008-01-05", "2010-12-05").ticks] == ["2008", "2009", "2010"]


def test_a_sparkline_has_the_same_bars_and_no_links() -> None:
    entries = small_edition().site.chronology
    small, large = sparkline(entries, ENGLISH), overview(entries, here())
    assert small
    assert large
    assert [len(s.bars) for s in small.stretches] == [len(s.bars) for s in large.stretches]
    assert {stretch.href for stretch in small.stretches} == {None}
    assert small.width < large.width
