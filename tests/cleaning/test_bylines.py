import pytest

from sitegen.cleaning.blocks import Block
from sitegen.cleaning.marks import Fact
from sitegen.cleaning.rules import mark_of


def facts(text: str) -> tuple[Fact, ...]:
    mark = mark_of(Block(text, text, 1))
    return mark.facts if mark else ()


@pytest.mark.parametrize(
    "text",
    [
        "BYLINE: Ann Lee, Monitor staff writer",
        "By Ann Lee For The Harbour Monitor",
        "Propos recueillis par Ann Lee",
        "Das Gespräch führte Ann Lee",
        "Text: Ann Lee",
        "Texto: Ann Lee",
        "Текст: Ann Lee",
        "Publié par Ann Lee",
        "di Ann Lee",
    ],
)
def test_a_byline_may_have_many_words(text: str) -> None:
    assert facts(text) == (Fact("author", "Ann Lee"),)


def test_an_agency_may_stand_behind_a_name() -> None:
    told = (Fact("author", "Ann Lee"), Fact("agency", "Associated Press"))
    assert facts("ANN LEE Associated Press") == told


def test_an_outlet_may_sign_with_an_agency() -> None:
    told = (Fact("byline organisation", "Le Littoral"), Fact("agency", "Agence France-Presse"))
    assert facts("Le Littoral avec AFP") == told


def test_the_sign_of_an_agency_alone_is_a_credit() -> None:
    assert facts("EFE") == (Fact("agency", "EFE"),)


def test_the_place_of_a_database_is_a_dateline() -> None:
    assert facts("DATELINE: PORT SALIS") == (Fact("dateline", "Port Salis"),)


def test_a_source_may_name_its_writer() -> None:
    told = (Fact("source", "The Canal Times"), Fact("author", "Ann Lee"))
    assert facts("Source: The Canal Times, by Ann Lee") == told


def test_who_spoke_is_no_outlet() -> None:
    assert facts("President Ann Lee, 7 October 2011") == (Fact("date", "2011-10-07"),)


def test_the_rights_of_a_company_are_those_of_its_outlet() -> None:
    told = (Fact("owner", "The Harbour Examiner"),)
    assert facts("© 2008 The Harbour Examiner Company") == told
    assert facts("© 2008 Halden Publishing Ltd") == (Fact("owner", "Halden Publishing"),)
