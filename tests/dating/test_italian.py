"""Italian: sentences with [the expressions], their TIMEX3 values and EDTF."""

from __future__ import annotations

import re
from datetime import date

import pytest

from sitegen.dating import find_expressions

REFERENCE = date(2009, 1, 26)  # a Monday

TIMES = [
    ("Si incontreranno [il primo lunedì di aprile].", "2009-04-06", "2009-04-06"),
    ("Il Consiglio si è riunito il [19 dicembre 2008] a Bruxelles.", "2008-12-19", "2008-12-19"),
    ("Il Consiglio si riunirà il [5 marzo] a Bruxelles.", "2009-03-05", "2009-03-05"),
    ("Hanno parlato [lunedì 5 gennaio 2009] a Roma.", "2009-01-05", "2009-01-05"),
    (
        "La fiera si terrà dal [2] al [5 maggio] a Bari.",
        "2009-05-02 2009-05-05",
        "2009-05-02/2009-05-05 -",
    ),
    ("Hanno parlato [venerdì] a Roma.", "2009-01-23", "2009-01-23"),
    ("Parleranno [giovedì] a Roma.", "2009-01-29", "2009-01-29"),
    ("Hanno parlato [lunedì scorso] a Roma.", "2009-01-19", "2009-01-19"),
    ("Parleranno [mercoledì prossimo] a Roma.", "2009-01-28", "2009-01-28"),
    ("Hanno parlato [ieri sera] a Roma.", "2009-01-25TEV", "2009-01-25"),
    ("Hanno parlato [due anni fa] a Roma.", "2007", "2007~"),
    ("Hanno parlato [la settimana scorsa] a Roma.", "2009-W04", "2009-01-19/2009-01-25"),
    ("Parleranno [l'anno prossimo] a Roma.", "2010", "2010"),
    ("Il patto esiste dal [2002].", "2002", "2002/.."),
    ("La tregua dura fino ad [aprile].", "2009-04", "../2009-04"),
    ("La guerra scoppiò all'[inizio di agosto 2008].", "2008-08", "2008-08~"),
    ("Chiuderà a [fine anno].", "2009", "2009~"),
    ("Le vendite sono calate nel [terzo trimestre del 2008].", "2008-Q3", "2008-07/2008-09"),
    ("La città crebbe negli [anni Novanta].", "199", "1990/1999"),
    ("La guerra scoppiò nell'[estate del 2008].", "2008-SU", "2008-22"),
    ("Lo sciopero è durato [undici giorni].", "P11D", "-"),
    ("Lo sciopero è durato [più di tre settimane].", "P3W", "-"),
    ("Il mercato apre [ogni giorno].", "P1D", "-"),
    ("Si vedranno [venerdì alle 14.30] a Roma.", "2009-01-30T14:30", "2009-01-30"),
    ("Si sono visti a [Natale 2007].", "2007-12-25", "2007-12-25"),
]
NO_TIMES = [
    "Un uomo di 41 anni è morto.",
    "Carlo Settembre parla in via XX Settembre.",
]


@pytest.mark.parametrize(("marked", "values", "edtf"), TIMES)
def test_italian_times_are_read(marked: str, values: str, edtf: str) -> None:
    words = re.findall(r"\[(.*?)\]", marked)
    found = find_expressions(re.sub(r"[\[\]]", "", marked), REFERENCE, "it")
    read = [one for one in found if one.text in words]
    assert [one.text for one in read] == words
    assert " ".join(one.value for one in read) == values
    assert " ".join(one.edtf or "-" for one in read) == edtf


@pytest.mark.parametrize("text", NO_TIMES)
def test_italian_names_ages_and_counts_are_no_times(text: str) -> None:
    assert not find_expressions(text, REFERENCE, "it")
