from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.dating import find_expressions

REFERENCE = date(2009, 1, 26)  # a Monday


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Le Conseil a siégé le 19 décembre 2008 à Bruxelles.", "19 décembre 2008", "2008-12-19"),
        ("Il a siégé le vendredi 19 décembre 2008.", "vendredi 19 décembre 2008", "2008-12-19"),
        ("Le traité fut signé le 1er mars 2002.", "1er mars 2002", "2002-03-01"),
        ("Ils ont parlé le 8 août.", "8 août", "2008-08-08"),
        ("Ils se réuniront le 5 février.", "5 février", "2009-02-05"),
        ("La guerre éclata en août 2008.", "août 2008", "2008-08"),
        ("La guerre éclata en août dernier.", "août dernier", "2008-08"),
        ("Ils ont parlé vendredi.", "vendredi", "2009-01-23"),
        ("Ils se réuniront jeudi.", "jeudi", "2009-01-29"),
        ("Ils se réuniront lundi prochain.", "lundi prochain", "2009-02-02"),
        ("Ils ont parlé hier à Bruxelles.", "hier", "2009-01-25"),
        ("Ils ont parlé il y a deux ans.", "il y a deux ans", "2007~"),
        ("Le Conseil existe depuis 2002.", "2002", "2002/.."),
        ("Ils se réuniront à la mi-février.", "la mi-février", "2009-02~"),
        ("Ils se réuniront la semaine prochaine.", "la semaine prochaine", "2009-02-02/2009-02-08"),
    ],
)
def test_french_dates_are_read(text: str, words: str, edtf: str) -> None:
    found = [(one.text, one.edtf) for one in find_expressions(text, REFERENCE, "fr")]
    assert found == [(words, edtf)]


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Der Rat tagte am 19. Dezember 2008 in Brüssel.", "19. Dezember 2008", "2008-12-19"),
        ("Er tagte am Freitag, dem 19. Dezember 2008.", "Freitag, dem 19. Dezember 2008",
         "2008-12-19"),
        ("Er tagte am 19.12.2008 in Brüssel.", "19.12.2008", "2008-12-19"),
        ("Der Krieg begann am 8. August.", "8. August", "2008-08-08"),
        ("Der Rat wird am 5. März tagen.", "5. März", "2009-03-05"),
        ("Der Krieg begann im August 2008.", "August 2008", "2008-08"),
        ("Sie sprachen am Freitag.", "Freitag", "2009-01-23"),
        ("Sie werden am Donnerstag sprechen.", "Donnerstag", "2009-01-29"),
        ("Sie sprachen am vergangenen Montag.", "vergangenen Montag", "2009-01-19"),
        ("Sie sprachen gestern in Brüssel.", "gestern", "2009-01-25"),
        ("Sie sprachen vor zwei Jahren.", "vor zwei Jahren", "2007~"),
        ("Der Rat besteht seit 2002.", "2002", "2002/.."),
        ("Sie wollen Mitte Februar tagen.", "Mitte Februar", "2009-02~"),
        ("Sie wollen nächste Woche tagen.", "nächste Woche", "2009-02-02/2009-02-08"),
    ],
)  # fmt: skip
def test_german_dates_are_read(text: str, words: str, edtf: str) -> None:
    found = [(one.text, one.edtf) for one in find_expressions(text, REFERENCE, "de")]
    assert found == [(words, edtf)]


def test_the_region_of_a_language_does_not_matter() -> None:
    assert find_expressions("on Monday", REFERENCE, "en-GB")


def test_a_language_without_a_table_reads_iso_dates_only() -> None:
    found = find_expressions("Monday 2008-12-19", REFERENCE, "xx")
    assert [one.text for one in found] == ["2008-12-19"]


def test_portuguese_has_no_table_yet_and_is_read_as_unknown() -> None:
    assert not find_expressions("na segunda-feira", REFERENCE, "pt")


@given(
    st.text(alphabet="0123456789 -/.,:'’\nmaivendreditgsoruhMF", max_size=60),
    st.sampled_from(["fr", "de", "es", "it"]),
)
def test_no_text_breaks_the_scan(text: str, language: str) -> None:
    find_expressions(text, REFERENCE, language)


@pytest.mark.parametrize("language", ["fr", "de", "es", "it"])
@pytest.mark.parametrize("unit", ["1 ", "2, ", "1. und ", "fin de ", "letzten ", "Aa ", " \n"])
def test_a_hostile_text_takes_linear_time(unit: str, language: str) -> None:
    text = unit * (20_000 // len(unit))
    started = time.perf_counter()
    find_expressions(text, REFERENCE, language)
    assert time.perf_counter() - started < 5


@pytest.mark.parametrize("text", ["Le 12 Mars 2008", "LUNDI 12 MARS 2008".title()])
def test_a_heading_may_write_french_months_with_a_capital(text: str) -> None:
    (found,) = find_expressions(text, REFERENCE, "fr")
    assert found.edtf == "2008-03-12"
