"""A long list is cut by date: whole, in order, at addresses that are no one else's."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.locales import ENGLISH, locale_of
from sitegen.model import Brief, BriefId, Entry, Event, EventId, Report, parse_when
from sitegen.pages.chapters import MOST, Chapter, by_year, chapters_of_briefs, chapters_of_entries

T = TypeVar("T")

PATH = "chronology/index.html"
ANNALS = Brief(BriefId("annals"), "Annals")


def entries(*dates: str) -> list[Entry]:
    """Return an entry of each date, in the order of a chronology."""
    told = [
        Entry((Report(EventId(f"e{n:03}"), ANNALS, Event(parse_when(date), "Talks."), ()),))
        for n, date in enumerate(dates)
    ]
    return sorted(told, key=lambda entry: (entry.when.sort_key, entry.reports[0].address))


def briefs(*dates: str) -> list[Brief]:
    """Return a brief of each date, "" for none, in the order of a site: the newest first."""
    published = [
        Brief(BriefId(f"b{n:03}"), "B", parse_when(date) if date else None)
        for n, date in enumerate(dates)
    ]
    return sorted(published, key=lambda b: (-b.date.sort_key[0].toordinal() if b.date else 0, b.id))


def cut(*dates: str) -> tuple[Chapter[Entry], ...]:
    return chapters_of_entries(entries(*dates), PATH, ENGLISH)


def cut_briefs(*dates: str) -> tuple[Chapter[Brief], ...]:
    return chapters_of_briefs(briefs(*dates), "briefs/by-date/index.html", ENGLISH)


def months(year: int, times: int) -> list[str]:
    """Return days of a year, so many in each of its months."""
    return [f"{year}-{month:02}-{day + 1:02}" for month in range(1, 13) for day in range(times)]


def quarters(year: int) -> list[str]:
    return [f"{year}-q{quarter}" for quarter in range(1, 5)]


def periods(cut_list: Sequence[Chapter[Entry]] | Sequence[Chapter[Brief]]) -> list[str]:
    return [chapter.period for chapter in cut_list]


def dates_in(chapter: Chapter[Entry]) -> list[str]:
    return [entry.when.edtf for entry in chapter.items]


@pytest.mark.parametrize("count", [0, 1, MOST])
def test_a_short_list_is_one_chapter_at_the_address_of_the_list(count: int) -> None:
    told = entries(*["2009-01-26"] * count)
    assert chapters_of_entries(told, PATH, ENGLISH) == (Chapter(PATH, "", "", tuple(told)),)


def test_a_short_list_of_many_years_is_one_chapter() -> None:
    assert len(cut(*(str(year) for year in range(1960, 1960 + MOST)))) == 1


def test_a_list_that_is_too_long_by_one_is_cut() -> None:
    assert periods(cut(*["2008"] * MOST, "2009")) == ["2008", "2009"]


def test_a_long_list_has_a_chapter_for_each_year() -> None:
    found = cut(*["2007-05"] * 20, *["2008-05"] * 20, *["2009-05"] * 20)
    assert [(c.path, c.label, len(c.items)) for c in found] == [
        ("chronology/2007/index.html", "2007", 20),
        ("chronology/2008/index.html", "2008", 20),
        ("chronology/2009/index.html", "2009", 20),
    ]


def test_a_long_year_has_a_chapter_for_each_quarter() -> None:
    whole, first, *others = cut(*months(2009, 5))
    assert periods([first, *others]) == quarters(2009)
    assert whole.items == ()
    assert (first.path, first.label, len(first.items)) == (
        "chronology/2009-q1/index.html",
        "January – March 2009",
        15,
    )


def test_a_long_quarter_has_a_chapter_for_each_month() -> None:
    found = cut(*months(2009, 20))
    of_months = [chapter for chapter in found if chapter.items]
    assert periods(of_months) == [f"2009-{month:02}" for month in range(1, 13)]
    march = of_months[2]
    assert (march.path, march.label) == ("chronology/2009-03/index.html", "March 2009")


def test_a_year_and_a_quarter_that_are_cut_keep_their_chapters_though_nothing_is_left() -> None:
    found = cut(*months(2009, 20))
    empty = [chapter.path for chapter in found if not chapter.items]
    assert empty == [f"chronology/{period}/index.html" for period in ("2009", *quarters(2009))]


def test_a_quarter_that_fits_is_not_cut_though_another_is() -> None:
    found = cut(*["2009-05-01"] * 30, *["2009-06-01"] * 30, "2009-09-09")
    assert periods(found) == ["2009", "2009-q2", "2009-05", "2009-06", "2009-q3"]


def test_a_year_that_fits_is_not_cut_though_another_is() -> None:
    assert periods(cut("2008-01", "2008-12", *months(2009, 5)))[:3] == ["2008", "2009", "2009-q1"]


@pytest.mark.parametrize(
    "date",
    [
        "2009", "2009~", "200X", "2009-21", "2009-24", "2009-03/2009-04", "2009-03-31/2009-04-01",
        "2009/2010", "2009-05/..", "../2009-05", "2009-12-30/2010-01-02",
    ],
)  # fmt: skip
def test_what_lies_in_no_one_quarter_of_a_long_year_stands_before_them(date: str) -> None:
    year = parse_when(date).sort_key[0].year
    first, *others = cut(date, *months(year, 5))
    assert (first.period, first.path) == (str(year), f"chronology/{year}/index.html")
    assert dates_in(first) == [date]
    assert periods(others) == quarters(year)


@pytest.mark.parametrize("date", ["2009-01/2009-02", "2009-01-31/2009-02-01", "2009-01/2009-03"])
def test_what_lies_in_no_one_month_of_a_long_quarter_stands_before_them(date: str) -> None:
    _, first, *others = cut(date, *months(2009, 20)[:60])
    assert (first.period, first.path) == ("2009-q1", "chronology/2009-q1/index.html")
    assert dates_in(first) == [date]
    assert periods(others) == ["2009-01", "2009-02", "2009-03"]


@pytest.mark.parametrize(
    "date", ["2009-03", "2009-03~", "2009-03-04", "2009-03-04/2009-03-09", "2009-03-01/2009-03-31"]
)
def test_what_lies_in_a_month_stands_in_it(date: str) -> None:
    (march,) = [chapter for chapter in cut(date, *months(2009, 20)) if chapter.period == "2009-03"]
    assert date in dates_in(march)


def test_an_event_stands_in_the_year_in_which_it_begins() -> None:
    found = cut("2008/2010", *["2009-01-26"] * 10, *["2010-01-26"] * MOST)
    assert dates_in(found[0]) == ["2008/2010"]


def test_a_long_month_has_numbered_parts() -> None:
    found = cut(*["2009-03-04"] * (2 * MOST + 1))
    assert [(c.path, c.label, c.part, len(c.items)) for c in found if c.items] == [
        ("chronology/2009-03/index.html", "March 2009", 1, MOST),
        ("chronology/2009-03/2/index.html", "March 2009, part 2", 2, MOST),
        ("chronology/2009-03/3/index.html", "March 2009, part 3", 3, 1),
    ]


def test_what_is_known_to_the_year_only_has_parts_where_it_is_much() -> None:
    found = cut(*["2009"] * (MOST + 1), "2009-01-26")
    assert [(c.path, c.label) for c in found] == [
        ("chronology/2009/index.html", "2009"),
        ("chronology/2009/2/index.html", "2009, part 2"),
        ("chronology/2009-q1/index.html", "January – March 2009"),
    ]


def test_the_newest_briefs_come_first() -> None:
    assert periods(cut_briefs(*["2008-05"] * 30, *["2009-05"] * 30)) == ["2009", "2008"]


def test_the_newest_quarter_of_a_long_year_comes_first_after_what_is_of_none() -> None:
    found = cut_briefs("2008", "2009", *months(2009, 5))
    assert periods(found) == ["2009", *reversed(quarters(2009)), "2008"]


def test_the_newest_month_of_a_long_quarter_comes_first() -> None:
    found = cut_briefs(*months(2009, 20)[:60])
    assert periods(found) == ["2009", "2009-q1", "2009-03", "2009-02", "2009-01"]


def test_the_newest_comes_first_where_all_briefs_are_of_one_year() -> None:
    assert periods(cut_briefs(*months(2009, 5))) == ["2009", *reversed(quarters(2009))]


def test_the_newest_comes_first_where_a_brief_has_no_date() -> None:
    found = cut_briefs("", *months(2009, 5))
    assert periods(found) == ["2009", *reversed(quarters(2009)), "undated"]


def test_briefs_without_a_date_are_a_chapter_at_the_end() -> None:
    *_, last = cut_briefs("", "", *["2008"] * 30, *["2009"] * 30)
    assert (last.path, last.label, len(last.items)) == (
        "briefs/by-date/undated/index.html",
        "Without a date",
        2,
    )


def test_many_briefs_without_a_date_have_parts() -> None:
    assert [(c.path, c.label) for c in cut_briefs(*[""] * (MOST + 1))] == [
        ("briefs/by-date/undated/index.html", "Without a date"),
        ("briefs/by-date/undated/2/index.html", "Without a date, part 2"),
    ]


def test_labels_are_in_the_words_of_the_locale() -> None:
    told = entries(*["2009-03-04"] * (MOST + 1))
    found = chapters_of_entries(told, PATH, locale_of("de", ""))
    assert [c.label for c in found] == [
        "2009",
        "Januar–März 2009",
        "März 2009",
        "März 2009, part 2",
    ]


def test_chapters_stand_under_their_years() -> None:
    found = by_year(cut("2008", "2009", *months(2009, 5), "2010"))
    assert [(year, len(of_year)) for year, of_year in found] == [
        ("2008", 1),
        ("2009", 5),
        ("2010", 1),
    ]


def test_a_long_year_before_1000_has_one_name() -> None:
    found = cut("0987", *["0987-05-01"] * MOST)
    assert {chapter.year for chapter in found} == {"0987"}


DATES = st.builds(
    lambda year, form: form.format(year=year, next=year + 1),
    st.integers(2007, 2009),
    st.sampled_from([
        "{year}", "{year}~", "{year}-21", "{year}-24", "{year}-02", "{year}-02-03", "{year}-02-28",
        "{year}-12-31", "{year}-11?", "{year}/{next}", "{year}-12-30/{next}-01-02", "{year}-05/..",
        "../{year}-05", "{year}-01-30/{year}-02-01", "200X",
    ]),
)  # fmt: skip


@given(st.lists(DATES, max_size=40), st.integers(1, 5))
def test_every_entry_is_in_one_chapter_in_its_order(dates: list[str], most: int) -> None:
    told = entries(*dates)
    found = chapters_of_entries(told, PATH, ENGLISH, most)
    assert_whole(found, told, most)
    assert [rank(chapter) for chapter in found] == sorted(rank(chapter) for chapter in found)


@given(st.lists(st.sampled_from(["2005-01-01", ""]) | DATES, max_size=40), st.integers(1, 5))
def test_every_brief_is_in_one_chapter_in_its_order(dates: list[str], most: int) -> None:
    published = briefs(*dates)
    found = chapters_of_briefs(published, PATH, ENGLISH, most)
    assert_whole(found, published, most)


@given(st.lists(DATES, max_size=30), st.lists(DATES, max_size=10), st.integers(1, 5))
def test_a_list_that_grows_keeps_the_addresses_of_its_chapters(
    dates: list[str], later: list[str], most: int
) -> None:
    before, after = (
        chapters_of_entries(entries(*all_dates), PATH, ENGLISH, most)
        for all_dates in (dates, [*dates, *later])
    )
    kept = {chapter.path for chapter in before} - {PATH}  # that of the list itself is always there
    assert kept <= {chapter.path for chapter in after}


def rank(chapter: Chapter[Entry]) -> tuple[str, int, int, int]:
    """Return what orders chapters: years, then quarters, then months, what is of none before."""
    within = chapter.period.partition("-")[2]
    month = 0 if within.startswith("q") else int(within or 0)
    quarter = int(within[1]) if within.startswith("q") else (month + 2) // 3
    return chapter.year, quarter, month, chapter.part


def assert_whole(found: Sequence[Chapter[T]], items: Sequence[T], most: int) -> None:
    """Fail unless `found` are chapters of all `items`, none too long, each with its own address."""
    places = {item: place for place, item in enumerate(items)}
    in_chapters = [[places[item] for item in chapter.items] for chapter in found]
    assert Counter(place for chapter in in_chapters for place in chapter) == Counter(
        range(len(items))
    )
    assert all(one < two for chapter in in_chapters for one, two in pairwise(chapter))
    assert all(len(chapter) <= most for chapter in in_chapters)
    assert len({chapter.path for chapter in found}) == len(found)
