"""Spanish: sentences with [the expressions], their TIMEX3 values and EDTF."""

from __future__ import annotations

import re
from datetime import date

import pytest

from sitegen.dating import find_expressions

REFERENCE = date(2009, 1, 26)  # a Monday

TIMES = [
    ("El Consejo se reunió el [19 de diciembre de 2008] en Bruselas.", "2008-12-19", "2008-12-19"),
    ("El Consejo se reunirá el [5 de marzo] en Bruselas.", "2009-03-05", "2009-03-05"),
    ("Hablaron el [lunes 5 de enero de 2009] en Madrid.", "2009-01-05", "2009-01-05"),
    (
        "La feria se celebrará del [2] al [5 de mayo] en Lima.",
        "2009-05-02 2009-05-05",
        "2009-05-02/2009-05-05 -",
    ),
    ("Hablaron el [viernes] en Madrid.", "2009-01-23", "2009-01-23"),
    ("Hablarán el [jueves] en Madrid.", "2009-01-29", "2009-01-29"),
    ("Votarán [el primer domingo de marzo].", "2009-03-01", "2009-03-01"),
    ("Hablaron el [lunes pasado] en Madrid.", "2009-01-19", "2009-01-19"),
    ("Hablarán el [próximo miércoles] en Madrid.", "2009-01-28", "2009-01-28"),
    ("Hablaron [ayer] en Madrid.", "2009-01-25", "2009-01-25"),
    ("Hablaron [hace dos años] en Madrid.", "2007", "2007~"),
    ("Hablaron [la semana pasada] en Madrid.", "2009-W04", "2009-01-19/2009-01-25"),
    ("Hablarán [el año que viene] en Madrid.", "2010", "2010"),
    ("El pacto existe desde [2002].", "2002", "2002/.."),
    ("La tregua dura hasta [abril].", "2009-04", "../2009-04"),
    ("La guerra estalló a [principios de agosto de 2008].", "2008-08", "2008-08~"),
    ("Cerrará a [finales de año].", "2009", "2009~"),
    ("Las ventas cayeron en [el tercer trimestre de 2008].", "2008-Q3", "2008-07/2008-09"),
    ("La ciudad creció en [los años noventa].", "199", "1990/1999"),
    ("La guerra estalló en el [verano de 2008].", "2008-SU", "2008-22"),
    ("La huelga duró [once días].", "P11D", "-"),
    ("La huelga duró [más de tres semanas].", "P3W", "-"),
    ("El mercado abre [todos los días].", "P1D", "-"),
    ("Se reunirán el [viernes a las 14.30 horas] en Madrid.", "2009-01-30T14:30", "2009-01-30"),
    ("Se vieron en [Navidad de 2007].", "2007-12-25", "2007-12-25"),
]
NO_TIMES = [
    "Un hombre de 41 años murió.",
    "Julio Domingo habla.",
]


@pytest.mark.parametrize(("marked", "values", "edtf"), TIMES)
def test_spanish_times_are_read(marked: str, values: str, edtf: str) -> None:
    words = re.findall(r"\[(.*?)\]", marked)
    found = find_expressions(re.sub(r"[\[\]]", "", marked), REFERENCE, "es")
    read = [one for one in found if one.text in words]
    assert [one.text for one in read] == words
    assert " ".join(one.value for one in read) == values
    assert " ".join(one.edtf or "-" for one in read) == edtf


@pytest.mark.parametrize("text", NO_TIMES)
def test_spanish_names_ages_and_counts_are_no_times(text: str) -> None:
    assert not find_expressions(text, REFERENCE, "es")
