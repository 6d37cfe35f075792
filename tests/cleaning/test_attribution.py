import pytest

from sitegen.cleaning import attribution
from sitegen.cleaning.blocks import Block
from sitegen.cleaning.marks import Fact, Mark


def block(text: str) -> Block:
    return Block(text, text, 1)


def facts(mark: Mark | None) -> tuple[Fact, ...]:
    assert mark is not None
    return mark.facts


def test_a_byline_names_its_author() -> None:
    assert facts(attribution.byline(block("By ANN LEE"))) == (Fact("author", "Ann Lee"),)


def test_a_byline_may_tell_where_it_was_written() -> None:
    assert facts(attribution.byline(block("By Ann Lee in Bergen"))) == (
        Fact("author", "Ann Lee"),
        Fact("dateline", "Bergen"),
    )


def test_an_organisation_as_byline_is_no_author() -> None:
    assert facts(attribution.byline(block("By Global Research"))) == (
        Fact("byline organisation", "Global Research"),
    )


@pytest.mark.parametrize(
    "text",
    ["By Monday the troops had left.", "By far the largest group", "By 2009 all was over"],
)
def test_a_sentence_is_no_byline(text: str) -> None:
    assert attribution.byline(block(text)) is None


def test_a_line_may_hold_publisher_and_date() -> None:
    assert facts(attribution.dated(block("Harbour Monitor, January 26, 2009"))) == (
        Fact("date", "2009-01-26"),
        Fact("outlet", "Harbour Monitor"),
    )


def test_a_place_beside_a_date_is_no_publisher() -> None:
    assert facts(attribution.dated(block("Geneva, 12 May 2009"))) == (Fact("date", "2009-05-12"),)


def test_a_line_may_hold_date_and_byline() -> None:
    assert facts(
        attribution.dated(block("Posted 4 May 2001 09:40 CET - By ANN LEE | 6 comments"))
    ) == (
        Fact("published", "2001-05-04"),
        Fact("author", "Ann Lee"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "On December 18, 2008 the ambassador spoke of a partner for the alliance.",
        "The treaty of 12 May 1974 still stands.",
    ],
)
def test_a_sentence_with_a_date_is_no_date_line(text: str) -> None:
    assert attribution.dated(block(text)) is None


def test_the_original_source_is_named() -> None:
    assert facts(attribution.source(block("The original source of this story: Fjord Gazette"))) == (
        Fact("original", "Fjord Gazette"),
    )


def test_a_copyright_line_names_an_agency_or_an_owner() -> None:
    assert facts(
        attribution.copyright_line(block("© 2009 The Associated Press. All rights reserved."))
    ) == (Fact("agency", "Associated Press"),)
    assert facts(attribution.copyright_line(block("Copyright 2001-2009 Harbour Online Ltd"))) == (
        Fact("owner", "Harbour Online"),
    )


def test_a_sentence_about_copyright_stays() -> None:
    assert (
        attribution.copyright_line(block("Copyright law changed in 2008, the minister said."))
        is None
    )


def test_the_trailer_of_a_wire_report_dates_it() -> None:
    assert facts(attribution.wire_trailer(block("AP-NY-12-19-08 0930EST"))) == (
        Fact("date", "2008-12-19"),
        Fact("agency", "Associated Press"),
    )


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "Wien, 2. Februar 2023 (BEISPIEL)",
            {"date": "2023-02-02", "dateline": "Wien", "agency": "BEISPIEL"},
        ),
        ("Bruxelles, le 30 avril 1999", {"date": "1999-04-30", "dateline": "Bruxelles"}),
        (
            "Ann Lee | Le Courrier du Val | 3 février 2014",
            {"date": "2014-02-03", "author": "Ann Lee", "outlet": "Le Courrier du Val"},
        ),
        ("2. Februar 2023, 14:05 Uhr | Lesezeit: 3 Min.", {"date": "2023-02-02"}),
        ("THE OSTROV GAZETTE, May 8, 1937", {"date": "1937-05-08", "outlet": "The Ostrov Gazette"}),
    ],
)
def test_a_date_line_may_tell_more(text: str, stated: dict[str, str]) -> None:
    found = facts(attribution.dated(block(text)))
    assert {fact.field: fact.value for fact in found} == stated


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Par Claire Dubois, envoyée spéciale à Lormes", {"author": "Claire Dubois"}),
        ("Von unserer Korrespondentin Anna Keller", {"author": "Anna Keller"}),
        (
            "Par Le Courrier du Val avec AFP",
            {"byline organisation": "Le Courrier du Val", "agency": "Agence France-Presse"},
        ),
    ],
)
def test_bylines_of_other_languages_are_read(text: str, stated: dict[str, str]) -> None:
    found = {fact.field: fact.value for fact in facts(attribution.byline(block(text)))}
    assert {field: found.get(field) for field in stated} == stated


def test_first_published_on_a_day_names_no_outlet() -> None:
    text = "First published on Sun 4 May 2014 11.20 CEST"
    assert facts(attribution.source(block(text))) == (Fact("date", "2014-05-04"),)


def test_who_issues_a_text_is_named() -> None:
    assert facts(attribution.source(block("Issued by: Ostrov Harbour Office"))) == (
        Fact("issuer", "Ostrov Harbour Office"),
    )
