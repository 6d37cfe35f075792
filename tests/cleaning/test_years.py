from sitegen.cleaning import SourceKind, clean


def date_of(dateline: str, *paragraphs: str) -> str | None:
    words = "the envoys agreed on Wednesday to open the bridge over the river before the summer."
    text = f"Bridge to open\n\n{dateline}{words}\n\n" + "\n\n".join(paragraphs)
    date = clean(text, SourceKind.TEXT).date
    return str(date) if date else None


def test_a_date_close_by_lends_its_year() -> None:
    met = "They had met on March 4, 2009, in the town hall, and talked for a day without result."
    assert date_of("ISTANBUL, March 18 (Xinhua) -- After long talks, ", met) == "2009-03-18~"


def test_a_notice_of_copyright_lends_its_year() -> None:
    assert (
        date_of("MADRID, 18 Mar. (AFP) - At last, ", "(c) 2009 Agence France-Presse")
        == "2009-03-18~"
    )


def test_a_date_of_last_december_is_of_the_year_before() -> None:
    met = "They had met on December 30, 2008, in the town hall, and talked a day without result."
    assert date_of("ISTANBUL, January 2 (Xinhua) -- After long talks, ", met) == "2009-01-02~"


def test_dates_of_other_seasons_and_of_several_years_lend_none() -> None:
    past = "The bridge was closed in October 2004, and nobody has crossed it since, the mayor said."
    twice = "It was mended in March 2006 and again in April 2008, as the mayor remembers very well."
    assert date_of("ISTANBUL, March 18 (Xinhua) -- After long talks, ", past) is None
    assert date_of("ISTANBUL, March 18 (Xinhua) -- After long talks, ", twice) is None
