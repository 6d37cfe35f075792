"""News as it is written: each sentence with [its expressions], the day of publication, EDTF.

The EDTF of all expressions stand in order, "-" where there is none.
"""

from __future__ import annotations

import re
from datetime import date

import pytest

from sitegen.dating import find_expressions

MONDAY = "2009-01-26"
NEW_YEAR = "2009-01-01"  # a Thursday
NEW_YEARS_EVE = "2008-12-31"
LEAP_DAY = "2008-02-29"  # a Friday
SUNDAY = "2009-03-01"

LISTS_AND_RANGES = [
    ("They met on [May 2], [3] and [5] in Vienna.", MONDAY, "2008-05-02 2008-05-03 2008-05-05"),
    ("They met on [2], [3] and [5 May 2007].", MONDAY, "2007-05-02 2007-05-03 2007-05-05"),
    ("They met on [2 and 3 May].", MONDAY, "2008-05-02/2008-05-03"),
    ("They will meet between [2 and 5 May].", MONDAY, "2009-05-02/2009-05-05"),
    ("They will meet from [2 to 5 May].", MONDAY, "2009-05-02/2009-05-05"),
    ("They met from [28 December] to [3 January].", MONDAY, "2008-12-28/2009-01-03 -"),
    ("They met on [30 November] and [1 December 2008].", MONDAY, "2008-11-30 2008-12-01"),
    ("It was built from [July] to [September 2008].", MONDAY, "2008-07/2008-09 -"),
    ("It was built between [2004] and [2006].", MONDAY, "2004/2006 -"),
    ("It was built in [2004-2006].", MONDAY, "2004/2006"),
    ("The [2008-09] season was good.", MONDAY, "2008/2009"),
    ("The [1999/2000] season was good.", MONDAY, "1999/2000"),
    ("On May 2, 300 soldiers left.", MONDAY, "2008-05-02"),
]
WEEKS = [
    ("They met in [the week of January 12].", MONDAY, "2009-01-12/2009-01-18"),
    ("They met in [the week ending 4 January 2009].", MONDAY, "2008-12-29/2009-01-04"),
    ("They met [the week before last].", MONDAY, "2009-01-12/2009-01-18"),
    ("They will meet [the week after next].", MONDAY, "2009-02-09/2009-02-15"),
    ("They met [last week].", NEW_YEAR, "2008-12-22/2008-12-28"),
    ("They met [earlier this week].", SUNDAY, "2009-02-23/2009-03-01"),
    ("They met [a week ago Monday].", "2009-01-28", "2009-01-19"),
    ("They will meet [two weeks from Friday].", MONDAY, "2009-02-13"),
    ("They met [a fortnight ago].", MONDAY, "2009-01-12~"),
    ("They met [last weekend].", MONDAY, "2009-01-24/2009-01-25"),
]
WEEKDAYS = [
    ("They met on [Thursday].", NEW_YEAR, "2009-01-01"),
    ("They met on [Friday].", NEW_YEAR, "2008-12-26"),
    ("They will meet on [Friday].", NEW_YEARS_EVE, "2009-01-02"),
    ("They met on [Thursday].", LEAP_DAY, "2008-02-28"),
    ("They will meet on [Saturday].", LEAP_DAY, "2008-03-01"),
    ("The ministers meet on [Wednesday].", MONDAY, "2009-01-28"),
    ("The minister arrives on [Wednesday].", MONDAY, "2009-01-28"),
    ("The summit takes place on [Wednesday].", MONDAY, "2009-01-28"),
    ("The deadline is [Wednesday].", MONDAY, "2009-01-28"),
    ("The minister was to fly home on [Wednesday].", MONDAY, "2009-01-28"),
    ("The bill had been due to expire on [Wednesday].", MONDAY, "2009-01-21"),
    ("A record set on [Wednesday] was beaten.", MONDAY, "2009-01-21"),
    ("The talks, scheduled [Wednesday], are off.", MONDAY, "2009-01-28"),
    ("On [Wednesday], said the mayor, work will begin.", MONDAY, "2009-01-28"),
    ("On [Wednesday] the mayor, who is ill, will resign.", MONDAY, "2009-01-28"),
    ("They meet on [the first Monday of next month].", MONDAY, "2009-02-02"),
    ("They will vote on [the second Tuesday in November].", MONDAY, "2009-11-10"),
    ("They voted on [the last Sunday of September 2007].", MONDAY, "2007-09-30"),
    ("The Sunday Times asked him on [Sunday].", MONDAY, "2009-01-25"),
    ("He was seen [late on Friday night].", MONDAY, "2009-01-23"),
]
MONTHS = [
    ("It was signed in [December].", NEW_YEAR, "2008-12"),
    ("It will be signed in [January].", NEW_YEARS_EVE, "2009-01"),
    ("It has stood empty since [January].", "2008-12-29", "2008-01/.."),
    ("The accord, which ended on [Jan. 31], failed.", "2008-11-03", "2008-01-31"),
    ("The law was passed [the month before last].", MONDAY, "2008-11"),
    ("It opens on [New Year's Day].", NEW_YEARS_EVE, "2009-01-01"),
    ("It opened on [New Year’s Day].", MONDAY, "2009-01-01"),
    ("It was the worst since [last New Year's Eve].", NEW_YEARS_EVE, "2007-12-31/.."),
    ("They voted on [Election Day].", "2008-11-10", "2008-11-04"),
    ("They shopped on [Black Friday].", "2008-12-03", "2008-11-28"),
    ("They marched on [May Day].", "2008-05-04", "2008-05-01"),
    ("They fasted until [Orthodox Easter].", "2008-04-20", "../2008-04-27"),
    ("It changed after [9/11].", MONDAY, "2001-09-11"),
    ("It changed after the attacks of [September 11].", MONDAY, "2001-09-11"),
    ("Prosecutor April Lindgren and August Poole agree.", MONDAY, ""),
    ("His wife, June, survives him; so does Carl Winter.", MONDAY, ""),
    ("The fall in prices was smaller.", MONDAY, ""),
    ("Flight QA2012 and train No. 2005 and Route 1990 are off.", MONDAY, ""),
]
YEARS = [
    ("Sales fell in [Q3 2008].", MONDAY, "2008-07/2008-09"),
    ("Sales fell in [Q4].", MONDAY, "2008-10/2008-12"),
    ("Sales fell in [H1 2008].", MONDAY, "2008-01/2008-06"),
    ("Sales fell in [FY2008].", MONDAY, "2008"),
    ("Sales fell in [the final quarter of 2008].", MONDAY, "2008-10/2008-12"),
    ("Sales rose in [the first half of the year].", "2008-08-01", "2008-01/2008-06"),
    ("Sales rose in [the second half of last year].", MONDAY, "2008-07/2008-12"),
    ("He left in the summer of '98.", MONDAY, "1998-22"),
    ("He left in [Jan. '98].", MONDAY, "1998-01"),
    ("It was built in [the early 20th century].", MONDAY, "19XX~"),
    ("It will end [the year after next].", MONDAY, "2011"),
    ("It was founded in [the late 1990s].", MONDAY, "1999~"),
    ("It stays open until at least [2012].", MONDAY, "../2012"),
]
STORIES = [
    (
        "In [2002] the Council was founded. [That May] it met.",
        MONDAY,
        "2002 2002-05",
    ),
    (
        "In [December 1990] he was elected. [The following September] he fled.",
        MONDAY,
        "1990-12 1991-09",
    ),
    ("It fell in [October 1990]. [The previous March] it had stood.", MONDAY, "1990-10 1990-03"),
    ("In [1944] he was four. [That summer] he lied about his age.", MONDAY, "1944 1944-22"),
    ("In [May 2005] it closed. [The following spring] it opened.", MONDAY, "2005-05 2006-21"),
    (
        "It rained on [8 August 2008]. [The next morning] they left.",
        MONDAY,
        "2008-08-08 2008-08-09",
    ),
    ("It rained on [8 August 2008]. [That night] they left.", MONDAY, "2008-08-08 2008-08-08"),
    (
        "It rained on [8 August 2008]. [The following Monday] they left.",
        MONDAY,
        "2008-08-08 2008-08-11",
    ),
    (
        "It rained on [8 August 2008]. [The previous Monday] they came.",
        MONDAY,
        "2008-08-08 2008-08-04",
    ),
    ("It rained on [8 August 2008]. [The day before], they came.", MONDAY, "2008-08-08 2008-08-07"),
    (
        "It rained on [24 February 2022]. [The following week] they left.",
        "2022-05-31",
        "2022-02-24 2022-02-28/2022-03-06",
    ),
    ("In [1953] a fire broke out. In [October] they rebuilt it.", MONDAY, "1953 1953-10"),
    ("In [2012], on [19 June], he walked in.", MONDAY.replace("2009", "2021"), "2012 2012-06-19"),
    ("The firm, founded in [1985], said in [December] it would close.", MONDAY, "1985 2008-12"),
    (
        "The treaty of [4 April 1949] holds. It was renewed on [12 January].",
        MONDAY,
        "1949-04-04 2009-01-12",
    ),
    ("It was begun in [April 1996]. On [the 18th] it rained.", MONDAY, "1996-04 1996-04-18"),
    (
        "In [winter 1840] he died. Before [the end of that year] he lay in Paris.",
        MONDAY,
        "1840-24 1840~",
    ),
]
TIMES = [
    ("They left on [Friday] and at [9 a.m.] they came back.", MONDAY, "2009-01-23 2009-01-23"),
    (
        "He left at [7 p.m. on Wednesday]. Contact was lost at [8.20 p.m.]",
        MONDAY,
        "2009-01-21 2009-01-21",
    ),
    ("It opens tomorrow. He spoke at [9 p.m.] to a crowd.", MONDAY, "2009-01-27 2009-01-26"),
    ("It was quiet on [the morning of 12 January].", MONDAY, "2009-01-12"),
    ("It was quiet on [the evening of 3 May 1998].", MONDAY, "1998-05-03"),
    ("It began in [the early hours of Tuesday].", MONDAY, "2009-01-20"),
    (
        "It opens at [10 a.m. Moscow time on Wednesday]; it will close at [noon GMT].",
        MONDAY,
        "2009-01-28 2009-01-28",
    ),
    (
        "Results are expected on [Saturday]; most will come in [the evening].",
        LEAP_DAY,
        "2008-03-01 2008-03-01",
    ),
]
LENGTHS = [
    ("They meet [twice a week], [every other day] and [every morning].", MONDAY, "- - -"),
    ("They meet [once a month] for [an hour and a half].", MONDAY, "- -"),
    ("They talked for [weeks], after [months] of silence.", MONDAY, "- -"),
    ("Iraq imports three-quarters of its food.", MONDAY, ""),
    ("The food may last [six months].", MONDAY, "-"),
    ("In [recent years] and in [the coming months].", MONDAY, "- -"),
]
LOOKED_BACK = [
    (
        "It sank on [28 February 1962]. It had left on [Wednesday]. On [2 March] the king came.",
        LEAP_DAY,
        "1962-02-28 1962-02-28 1962-03-02",
    ),
    ("It sank on [28 February 1962].\n\nIn [April] a court sat.", LEAP_DAY, "1962-02-28 1962-04"),
    ("It sank in [November 1962]. The show is open on [2 March].", LEAP_DAY, "1962-11 2008-03-02"),
    ("Orsa won in [1998], beating Halm on [30 May].", MONDAY, "1998 1998-05-30"),
    ("In [1963] he came. In [July of that year] he left.", MONDAY, "1963 1963-07"),
]
AHEAD = [
    ("They will meet in [December].", NEW_YEAR, "2009-12"),
    ("The ship is to sail on [1 January].", "2009-01-02", "2010-01-01"),
    ("She wants a vote before [Easter].", MONDAY, "2009-04-12"),
    ("They will meet [this winter].", "2009-08-20", "2009-24"),
    ("It was put off until [10 March].", MONDAY, "2009-03-10"),
    ("It was moved from [3 March] to [10 March].", MONDAY, "2009-03-03 2009-03-10"),
    ("It will run from [5 March] until [7 April].", MONDAY, "2009-03-05/2009-04-07 -"),
    ("It ran from [5 March] until [7 April].", "2009-05-01", "2009-03-05/2009-04-07 -"),
    ("It will run from [Monday] to [Friday].", "2009-01-28", "2009-02-02/2009-02-06 -"),
    ("It ran from [Monday] to [Friday].", "2009-01-28", "2009-01-19/2009-01-23 -"),
]
CALENDAR = [
    ("They met on [29 February 2007].", MONDAY, "2007-02"),
    ("It was built in [the 1840s].", MONDAY, "1840/1849"),
    ("They met [half a year ago].", MONDAY, "2008-07~"),
    ("They met [two and a half years ago].", MONDAY, "2006-07~"),
    ("They talked for [two and a half years].", MONDAY, "-"),
    ("They met [a week ago today].", MONDAY, "2009-01-19"),
    ("Sales for [the three months] to [31 December] fell.", MONDAY, "- 2008-10/2008-12"),
    ("Sales for [the quarter] ended [Sept. 30] fell.", MONDAY, "- 2008-07/2008-09"),
    ("Sales for [the year] ended [31 March 2008] fell.", MONDAY, "- 2007-04/2008-03"),
    ("They met [three days before Christmas].", MONDAY, "2008-12-22"),
    ("They met on [the Monday before Christmas].", MONDAY, "2008-12-22"),
    ("It fell in [November] from 5 percent [a year earlier].", MONDAY, "2008-11 2007-11~"),
    ("He was held on the night of [30 to 31 December].", MONDAY, "2008-12-30/2008-12-31"),
    ("It failed in [the final days of 2007].", MONDAY, "2007~"),
    ("It froze in [the winter of 2006-07].", MONDAY, "2006-24"),
    ("[Ten years ago on Friday], the wall fell.", "2009-01-28", "1999-01-30"),
    (
        "The truce held from [Friday evening] until [early Sunday].",
        MONDAY,
        "2009-01-23/2009-01-25 -",
    ),
    (
        "It will report for [the year] ended [December 31] on [20 February].",
        MONDAY,
        "- 2008-01/2008-12 2009-02-20",
    ),
    ("They bought a 1998-built ship.", MONDAY, ""),
    ("Resolution 1973, page 1998, room 2010 and Blade Runner 2049.", MONDAY, ""),
]
RESULTS = [
    (
        "Net rose in the third quarter from a year-earlier loss.",
        MONDAY,
        "2008-07/2008-09 2007-07/2007-09",
    ),
    ("Net for [the first nine months] fell from [a year earlier].", MONDAY, "- 2008~"),
    (
        "It expects to grow in [the fourth quarter]. In [the latest quarter] it shrank.",
        "2008-11-03",
        "2008-10/2008-12 2008-07/2008-09",
    ),
]


@pytest.mark.parametrize(
    ("case", "reference", "expected"),
    LISTS_AND_RANGES
    + WEEKS
    + WEEKDAYS
    + MONTHS
    + YEARS
    + STORIES
    + TIMES
    + LENGTHS
    + LOOKED_BACK
    + AHEAD
    + CALENDAR
    + RESULTS,
)
def test_news_is_dated(case: str, reference: str, expected: str) -> None:
    text = case.replace("[", "").replace("]", "")
    found = find_expressions(text, date.fromisoformat(reference))
    assert " ".join(e.edtf or "-" for e in found) == expected
    marked = re.findall(r"\[(.+?)\]", case)
    if marked:
        assert set(marked) <= {e.text for e in found}
