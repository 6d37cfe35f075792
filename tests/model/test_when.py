import re
from datetime import date
from typing import Any

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.model import Part, Precision, When, parse_when, when_of_day

# edtf, first day, last day, precision, qualifier
DATES = [
    ("2009-01-26", date(2009, 1, 26), date(2009, 1, 26), Precision.DAY, ""),
    ("2008-02-29", date(2008, 2, 29), date(2008, 2, 29), Precision.DAY, ""),
    ("2008-12-19~", date(2008, 12, 19), date(2008, 12, 19), Precision.DAY, "~"),
    ("2009-01-26?", date(2009, 1, 26), date(2009, 1, 26), Precision.DAY, "?"),
    ("2009-01-26%", date(2009, 1, 26), date(2009, 1, 26), Precision.DAY, "%"),
    ("2008-02", date(2008, 2, 1), date(2008, 2, 29), Precision.MONTH, ""),
    ("2009-01~", date(2009, 1, 1), date(2009, 1, 31), Precision.MONTH, "~"),
    ("2009-01-XX", date(2009, 1, 1), date(2009, 1, 31), Precision.MONTH, ""),
    ("2009", date(2009, 1, 1), date(2009, 12, 31), Precision.YEAR, ""),
    ("2009-XX", date(2009, 1, 1), date(2009, 12, 31), Precision.YEAR, ""),
    ("2009-XX-XX", date(2009, 1, 1), date(2009, 12, 31), Precision.YEAR, ""),
    ("2010-21", date(2010, 3, 1), date(2010, 5, 31), Precision.SEASON, ""),
    ("2010-22", date(2010, 6, 1), date(2010, 8, 31), Precision.SEASON, ""),
    ("2010-23", date(2010, 9, 1), date(2010, 11, 30), Precision.SEASON, ""),
    ("2007-24", date(2007, 12, 1), date(2008, 2, 29), Precision.SEASON, ""),
    ("9999-24", date(9999, 12, 1), date(9999, 12, 31), Precision.SEASON, ""),
    ("199X", date(1990, 1, 1), date(1999, 12, 31), Precision.DECADE, ""),
    ("1990/1999", date(1990, 1, 1), date(1999, 12, 31), Precision.DECADE, ""),
    ("19XX", date(1900, 1, 1), date(1999, 12, 31), Precision.CENTURY, ""),
    ("00XX", date(1, 1, 1), date(99, 12, 31), Precision.CENTURY, ""),
    ("2004/2006", date(2004, 1, 1), date(2006, 12, 31), Precision.INTERVAL, ""),
    ("2004-06/2006", date(2004, 6, 1), date(2006, 12, 31), Precision.INTERVAL, ""),
    ("2009-05-02/2009-05-05", date(2009, 5, 2), date(2009, 5, 5), Precision.INTERVAL, ""),
    ("1990/1998", date(1990, 1, 1), date(1998, 12, 31), Precision.INTERVAL, ""),
    ("2004~/2006", date(2004, 1, 1), date(2006, 12, 31), Precision.INTERVAL, "~"),
    ("2004~/2006?", date(2004, 1, 1), date(2006, 12, 31), Precision.INTERVAL, "%"),
    ("2014/..", date(2014, 1, 1), date.max, Precision.INTERVAL, ""),
    ("2014/", date(2014, 1, 1), date.max, Precision.INTERVAL, ""),
    ("../2014-03", date.min, date(2014, 3, 31), Precision.INTERVAL, ""),
    ("/2014-03", date.min, date(2014, 3, 31), Precision.INTERVAL, ""),
    (" 2009 ", date(2009, 1, 1), date(2009, 12, 31), Precision.YEAR, ""),
]


@pytest.mark.parametrize(("edtf", "first", "last", "precision", "qualifier"), DATES)
def test_edtf_of_levels_0_and_1_is_read(
    edtf: str, first: date, last: date, precision: Precision, qualifier: str
) -> None:
    assert parse_when(edtf) == When(edtf.strip(), first, last, precision, qualifier)


@pytest.mark.parametrize(
    "time", ["T10:00", " 10:00", "T10:00:59", "T10:00:59.5Z", "T10:00+03:00", "T10:00:00-0500"]
)
def test_of_a_time_of_day_only_the_day_is_kept(time: str) -> None:
    assert parse_when(f"2009-01-26{time}") == parse_when("2009-01-26")


@st.composite
def points(draw: st.DrawFn) -> str:
    """EDTF of level 0 and 1 that both this program and the library of the format read."""
    day = draw(st.dates(date(1000, 1, 1), date(9998, 12, 31)))
    year, month = f"{day.year:04}", f"{day.month:02}"
    shape = draw(
        st.sampled_from([f"{day}", f"{year}-{month}", year, f"{year[:3]}X", f"{year[:2]}XX"])
    )
    return shape + draw(st.sampled_from(["", "~", "?", "%"]) if "X" not in shape else st.just(""))


@given(points(), points())
def test_the_library_of_the_format_agrees(one: str, two: str) -> None:
    """The `edtf` package is the oracle: it is too slow to read a site with."""
    assert _ends(one) == _days(edtf.parse_edtf(one))
    interval = "/".join(sorted((one, two), key=lambda text: parse_when(text).earliest))
    if "X" not in interval:  # the library reads no unspecified digits within intervals
        assert _ends(interval) == _days(edtf.parse_edtf(interval))


def _ends(text: str) -> tuple[str, str]:
    when = parse_when(text)
    return when.earliest.isoformat(), when.latest.isoformat()


def _days(parsed: Any) -> tuple[str, str]:
    first, last = parsed.lower_strict(), parsed.upper_strict()
    return (
        f"{first.tm_year:04}-{first.tm_mon:02}-{first.tm_mday:02}",
        f"{last.tm_year:04}-{last.tm_mon:02}-{last.tm_mday:02}",
    )


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("2009-01-26", "2009-01-26/2009-01-26"),
        ("2009-02", "2009-02-01/2009-02-28"),
        ("2010-21", "2010-03-01/2010-05-31"),
        ("2014/..", "2014-01-01/.."),
        ("../2014-03", "../2014-03-31"),
    ],
)
def test_the_days_meant_are_an_iso_interval(text: str, interval: str) -> None:
    assert parse_when(text).iso_interval == interval


def test_a_third_of_a_month_is_an_interval_of_its_days() -> None:
    assert parse_when("2009-01~").narrowed("mid-January").iso_interval == "2009-01-11/2009-01-20"


NO_DATES = [
    "", "yesterday", "2009-1", "2009-1-26", "26-01-2009", "26.01.2009", "2009/01/26", "20090126",
    "2009-13", "2009-00", "2009-20", "2009-25", "2009-02-29", "2009-01-32", "2009-01-00", "0000",
    "0000-01-01", "XXXX", "XXXX-01-01", "200X-01", "2009-XX-05", "2009-01X", "Y17000", "-0100",
    "2009-01T10:00", "10:00", "2009-01-26T10", "2009-01-26T10:00~", "2009-01-26~~", "~2009",
    "2009.", "12009", "２００９-01", "٢٠٠٩", "2009-01-26\n2009", "2009 - 01",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_DATES)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not a date"):
        parse_when(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("soon", '"soon" is not a date (EDTF, for example 2009-01 or 2009-01-26)'),
        ("2009/soon", '"2009/soon" is not a date (EDTF, for example 2009-01 or 2009-01-26)'),
        ("2009-02/2009-01", '"2009-02/2009-01" ends before it begins'),
        ("../..", '"../.." has neither a beginning nor an end'),
        ("/", '"/" has neither a beginning nor an end'),
    ],
)
def test_a_refusal_says_what_was_found_and_what_was_expected(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=re.escape(message)):
        parse_when(text)


@given(st.text(max_size=20) | st.from_regex(r"[0-9X./~?%-]{1,12}", fullmatch=True))
def test_any_text_is_a_date_that_ends_after_it_begins_or_is_refused(text: str) -> None:
    try:
        when = parse_when(text)
    except ValueError as error:
        assert str(error).startswith('"')  # noqa: PT017  either way is right
    else:
        assert when.earliest <= when.latest


@given(st.dates())
def test_a_day_is_read_back_from_its_text(day: date) -> None:
    assert parse_when(str(when_of_day(day))) == when_of_day(day)


def test_dates_are_ordered_by_the_first_day_meant_then_by_the_last() -> None:
    ordered = [
        "199X", "2004/2006", "2008-08", "../2008-08-07", "2008-08-08", "2008-12-19", "2008-12-19~",
        "2009-01-01", "2009-01", "2009", "2009/..", "2009-01-26",
    ]  # fmt: skip
    assert sorted(ordered, key=lambda edtf: parse_when(edtf).sort_key) == ordered


def test_a_date_without_a_first_day_is_ordered_by_its_last() -> None:
    assert parse_when("../2014").sort_key[0] == date(2014, 12, 31)


@pytest.mark.parametrize(
    ("edtf", "is_open"), [("2014/..", True), ("../2014", True), ("2014", False)]
)
def test_open_means_that_an_end_is_not_stated(edtf: str, is_open: bool) -> None:  # noqa: FBT001
    assert parse_when(edtf).is_open is is_open


@pytest.mark.parametrize(
    ("edtf", "approximate", "uncertain"),
    [("2009", False, False), ("2009~", True, False), ("2009?", False, True), ("2009%", True, True)],
)
def test_a_qualifier_says_approximate_uncertain_or_both(
    edtf: str,
    approximate: bool,  # noqa: FBT001
    uncertain: bool,  # noqa: FBT001
) -> None:
    when = parse_when(edtf)
    assert (when.is_approximate, when.is_uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    ("edtf", "ends"),
    [
        ("2004/2006", ("2004", "2006")),
        ("2014/..", ("2014", "..")),
        ("2009-01", ("2009-01", "2009-01")),
    ],
)
def test_ends_are_the_edtf_of_both_ends(edtf: str, ends: tuple[str, str]) -> None:
    assert parse_when(edtf).ends == ends


@pytest.mark.parametrize(
    ("edtf", "iso"),
    [
        ("2008-12-19~", "2008-12-19"),
        ("2009-01", "2009-01"),
        ("2009-01-XX", "2009-01"),
        ("2009?", "2009"),
        ("2009-XX-XX", "2009"),
        ("2010-21", None),
        ("199X", None),
        ("19XX", None),
        ("2004/2006", None),
    ],
)
def test_machines_are_told_only_dates_that_html_can_write(edtf: str, iso: str | None) -> None:
    assert parse_when(edtf).iso == iso


# edtf, words of the source, part, first day, last day
NARROWED = [
    ("2009-01", "early January", Part.EARLY, date(2009, 1, 1), date(2009, 1, 10)),
    ("2009-01", "at the start of January", Part.EARLY, date(2009, 1, 1), date(2009, 1, 10)),
    ("2009-01~", "mid-January", Part.MID, date(2009, 1, 11), date(2009, 1, 20)),
    ("2009-01", "the middle of January", Part.MID, date(2009, 1, 11), date(2009, 1, 20)),
    ("2009-01", "Late January", Part.LATE, date(2009, 1, 21), date(2009, 1, 31)),
    ("2009-02", "the end of February", Part.LATE, date(2009, 2, 21), date(2009, 2, 28)),
    ("2009-01", "fin janvier", Part.LATE, date(2009, 1, 21), date(2009, 1, 31)),
    ("2009-01", "Mitte Januar", Part.MID, date(2009, 1, 11), date(2009, 1, 20)),
    ("2009", "early in 2009", Part.EARLY, date(2009, 1, 1), date(2009, 5, 1)),
    ("2009", "late 2009", Part.LATE, date(2009, 8, 31), date(2009, 12, 31)),
    ("199X", "the early nineties", Part.EARLY, date(1990, 1, 1), date(1993, 5, 1)),
]


@pytest.mark.parametrize(("edtf", "expression", "part", "first", "last"), NARROWED)
def test_the_words_of_a_source_narrow_a_period_to_a_third(
    edtf: str, expression: str, part: Part, first: date, last: date
) -> None:
    when = parse_when(edtf).narrowed(expression)
    assert (when.part, when.earliest, when.latest) == (part, first, last)


@pytest.mark.parametrize(
    ("edtf", "expression"),
    [
        ("2009-01", "January"),
        ("2009-01", "in January, as midwives and earls know"),
        ("2009-01-26", "late on Monday"),
        ("2009-01", ""),
    ],
)
def test_a_date_that_no_word_divides_stays_as_it_is(edtf: str, expression: str) -> None:
    assert parse_when(edtf).narrowed(expression) == parse_when(edtf)


@pytest.mark.parametrize(
    ("text", "words", "interval"),
    [
        ("2014~/..", "since early 2014", "2014-01-01/.."),
        ("2014~/..", "since late 2014", "2014-08-31/.."),
        ("../2009-01~", "until mid-January", "../2009-01-20"),
    ],
)
def test_the_one_end_of_an_open_interval_is_narrowed(text: str, words: str, interval: str) -> None:
    assert parse_when(text).narrowed(words).iso_interval == interval


def test_early_mid_and_late_fall_in_order_between_their_neighbours() -> None:
    january = parse_when("2009-01")
    thirds = [january.narrowed(words) for words in ("early 2009", "mid-2009", "late 2009")]
    later = parse_when("2009-02")
    assert sorted([later, *reversed(thirds)], key=lambda when: when.sort_key) == [*thirds, later]


@given(st.sampled_from(["early", "mid-", "late "]), st.sampled_from([row[0] for row in DATES]))
def test_narrowing_never_leaves_the_period(words: str, edtf: str) -> None:
    when = parse_when(edtf)
    narrowed = when.narrowed(words)
    assert when.earliest <= narrowed.earliest <= narrowed.latest <= when.latest


@pytest.mark.parametrize("text", ["2008-11~/2009-02~", "2009-01-05/2009-01-06"])
def test_an_interval_is_not_narrowed_by_words_about_one_of_its_ends(text: str) -> None:
    assert parse_when(text).narrowed("late November 2008") == parse_when(text)
