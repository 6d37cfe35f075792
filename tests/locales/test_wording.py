from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.locales import in_words, what_is_known
from sitegen.model import parse_when

# edtf, the words of the source, the date as pages word it, what that leaves open
WORDS = [
    ("2009-01-26", "", "26 January 2009", ""),
    ("2008-12-19~", "", "about 19 December 2008", ""),
    ("2009-01-26?", "", "26 January 2009 (uncertain)", ""),
    ("2009-01-26%", "", "about 26 January 2009 (uncertain)", ""),
    ("2009-01", "", "January 2009", "day not stated"),
    ("2009-01-XX", "", "January 2009", "day not stated"),
    ("2009-01", "mid-January", "mid-January 2009", ""),
    ("2009-01~", "mid-January", "mid-January 2009", "approximate"),
    ("../2009-01~", "until mid-January", "until mid-January 2009", "approximate"),
    ("2014~/..", "since early 2014", "since early 2014", "approximate"),
    ("2009-02", "early next month", "early February 2009", ""),
    ("2009", "", "2009", "month not stated"),
    ("2009", "late last year", "late 2009", ""),
    ("2010-21", "", "spring 2010", "month not stated"),
    ("2007-24", "", "winter 2007", "month not stated"),
    ("199X", "", "the 1990s", "year not stated"),
    ("1990/1999", "", "the 1990s", "year not stated"),
    ("19XX", "", "the 1900s", "year not stated"),
    ("0987", "", "0987", "month not stated"),
    ("2009-05-02/2009-05-05", "", "2–5 May 2009", ""),
    ("2009-04-30/2009-05-02", "", "30 April – 2 May 2009", ""),
    ("2008-12-30/2009-01-02", "", "30 December 2008 to 2 January 2009", ""),
    ("2009-05-02/2009-05-02", "", "2 May 2009", ""),
    ("2009-01/2009-03", "", "January – March 2009", ""),
    ("2008-11/2009-03", "", "November 2008 to March 2009", ""),
    ("2004/2006", "", "2004 to 2006", ""),
    ("2004~/2006", "", "about 2004 to 2006", ""),
    ("2009-01-26~/2009-01-28", "", "about 26 January 2009 to 28 January 2009", ""),
    ("2009-01/2009-02-03", "", "January 2009 to 3 February 2009", ""),
    ("2014/..", "", "since 2014", "one end not stated"),
    ("2014/", "", "since 2014", "one end not stated"),
    ("../2008-08", "", "until August 2008", "one end not stated"),
]


@pytest.mark.parametrize(("edtf", "expression", "words", "known"), WORDS)
def test_a_date_reads_as_a_reader_says_it(
    edtf: str, expression: str, words: str, known: str
) -> None:
    del known
    assert in_words(parse_when(edtf).narrowed(expression)) == words


@pytest.mark.parametrize(("edtf", "expression", "words", "known"), WORDS)
def test_what_a_date_leaves_open_is_said(
    edtf: str, expression: str, words: str, known: str
) -> None:
    del words
    assert what_is_known(parse_when(edtf).narrowed(expression)) == known


@given(
    st.dates(),
    st.sampled_from([len("2009-01-26"), len("2009-01"), len("2009")]),
    st.sampled_from(["", "~", "?", "%"]),
    st.sampled_from(["", "early", "mid-", "late"]),
)
def test_the_words_of_a_date_hold_its_year(
    day: date, length: int, qualifier: str, part: str
) -> None:
    edtf = str(day)[:length] + qualifier
    assert str(day)[:4].lstrip("0") in in_words(parse_when(edtf).narrowed(part))
