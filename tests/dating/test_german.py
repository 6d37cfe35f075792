"""German: sentences with [the expressions], their TIMEX3 values and EDTF."""

from __future__ import annotations

import re
from datetime import date

import pytest

from sitegen.dating import find_expressions

REFERENCE = date(2009, 1, 26)  # a Monday

TIMES = [
    ("Der Rat wird am [12. März] tagen.", "2009-03-12", "2009-03-12"),
    ("Sie unterschrieben am [Montag, dem 5. Januar 2009], in Bonn.", "2009-01-05", "2009-01-05"),
    (
        "Die Messe wird vom [2.] bis [5. Mai] dauern.",
        "2009-05-02 2009-05-05",
        "2009-05-02/2009-05-05 -",
    ),
    (
        "Die Messe wird vom [28. April] bis [3. Mai] dauern.",
        "2009-04-28 2009-05-03",
        "2009-04-28/2009-05-03 -",
    ),
    (
        "Zwischen dem [8.] und dem [13. August] wurde gekämpft.",
        "2008-08-08 2008-08-13",
        "2008-08-08/2008-08-13 -",
    ),
    ("Er sprach am [Freitagabend] im Radio.", "2009-01-23TEV", "2009-01-23"),
    ("Er sprach am [Freitag um 14.30 Uhr] im Radio.", "2009-01-23T14:30", "2009-01-23"),
    ("Sie tagten am [Sonntagvormittag] in Wien.", "2009-01-25TMO", "2009-01-25"),
    ("Er trat [gestern Abend] zurück.", "2009-01-25TEV", "2009-01-25"),
    ("Sie treffen sich [morgen früh] in Rom.", "2009-01-27TMO", "2009-01-27"),
    ("Sie treffen sich [übermorgen] in Rom.", "2009-01-28", "2009-01-28"),
    ("Er wurde [vergangene Woche] gewählt.", "2009-W04", "2009-01-19/2009-01-25"),
    ("Er wurde [voriges Jahr] gewählt.", "2008", "2008"),
    ("Er wurde [letzten Monat] gewählt.", "2008-12", "2008-12"),
    ("[Nächste Woche] wird gewählt.", "2009-W06", "2009-02-02/2009-02-08"),
    ("[Nächstes Jahr] wird gewählt.", "2010", "2010"),
    ("Sie wollen sich [kommenden Montag] treffen.", "2009-02-02", "2009-02-02"),
    ("Sie trafen sich [vergangenen Mittwoch] in Bern.", "2009-01-21", "2009-01-21"),
    (
        "Die Brücke wurde am 8. August 2008 gesperrt und am [Tag darauf] geöffnet.",
        "2008-08-09",
        "2008-08-09",
    ),
    (
        "Die Brücke wurde am 8. August 2008 gesperrt, am [Vortag] hatte es geregnet.",
        "2008-08-07",
        "2008-08-07",
    ),
    ("Das Gesetz kam 2004 und galt im [folgenden Jahr] überall.", "2005", "2005"),
    ("Das Gesetz kam 2004 und galt im [Jahr darauf] überall.", "2005", "2005"),
    ("Das Werk schloss [Ende Dezember] die Tore.", "2008-12", "2008-12~"),
    ("Das Werk soll [Anfang März] schließen.", "2009-03", "2009-03~"),
    ("Das Werk soll [Mitte Februar] schließen.", "2009-02", "2009-02~"),
    ("Das Werk soll am [Ende des Jahres] schließen.", "2009", "2009~"),
    ("Das Werk soll bis [Jahresende] schließen.", "2009", "../2009~"),
    ("Das Werk soll [Ende nächsten Jahres] schließen.", "2010", "2010~"),
    ("Der Umsatz fiel im [dritten Quartal 2008] deutlich.", "2008-Q3", "2008-07/2008-09"),
    ("Der Umsatz fiel im [vierten Quartal] deutlich.", "2008-Q4", "2008-10/2008-12"),
    ("Der Umsatz fiel im [ersten Halbjahr 2008] deutlich.", "2008-H1", "2008-01/2008-06"),
    ("Die Stadt wuchs in den [1990er Jahren] stark.", "199", "1990/1999"),
    ("Die Stadt wuchs in den [neunziger Jahren] stark.", "199", "1990/1999"),
    ("Die Stadt wuchs im [19. Jahrhundert] stark.", "18", "18XX"),
    ("Der Krieg begann im [Sommer 2008] im Süden.", "2008-SU", "2008-22"),
    ("Der Krieg begann im [vergangenen Sommer] im Süden.", "2008-SU", "2008-22"),
    ("Der Krieg begann im [Sommer] im Süden.", "2008-SU", "2008-22"),
    ("Das Museum ist seit [Januar] geschlossen.", "2009-01", "2009-01/.."),
    ("Das Museum ist bis zum [15. Februar] geschlossen.", "2009-02-15", "../2009-02-15"),
    ("Das Museum ist seit dem [Sommer 2007] geschlossen.", "2007-SU", "2007-22/.."),
    ("Der Bau dauerte von [April] bis [Oktober 2007].", "2007-04 2007-10", "2007-04/2007-10 -"),
    ("Der Streik dauerte [elf Tage].", "P11D", "-"),
    ("Der Streik dauerte [mehr als drei Wochen].", "P3W", "-"),
    ("Der Streik dauerte [zweiundsiebzig Stunden].", "PT72H", "-"),
    ("Der [dreitägige] Streik ist vorbei.", "P3D", "-"),
    ("Er regiert seit [mehreren Jahren] das Land.", "PXY", "-"),
    ("Er regiert seit [Monaten] das Land.", "PXM", "-"),
    ("Die Region litt in den [vergangenen Jahren].", "PXY", "-"),
    ("Er ging [vor zwei Jahren] nach Köln.", "2007", "2007~"),
    ("Er kehrt [in drei Wochen] zurück.", "2009-02-16", "2009-02-16~"),
    ("Der Markt ist [jeden Mittwoch] offen.", "XXXX-WXX-3", "-"),
    ("Der Markt ist [jeden Tag] offen.", "P1D", "-"),
    ("Der Rat tagt [alle zwei Jahre] hier.", "P2Y", "-"),
    ("Der Rat tagt [zweimal im Monat] hier.", "P1M", "-"),
    ("Er zählt [täglich] die Boote.", "P1D", "-"),
    ("Sie trafen sich [Weihnachten 2007] in Rom.", "2007-12-25", "2007-12-25"),
    ("Sie trafen sich am [Ostermontag 2008] in Rom.", "2008-03-24", "2008-03-24"),
    ("Am [Tag der Deutschen Einheit] wurde gefeiert.", "2008-10-03", "2008-10-03"),
    ("An [Silvester] wurde gefeiert.", "2008-12-31", "2008-12-31"),
    ("Der Gipfel beginnt am [Donnerstag] in Rom.", "2009-01-29", "2009-01-29"),
    ("Der Gipfel ist für [Donnerstag] geplant.", "2009-01-29", "2009-01-29"),
    ("Sie berieten am [heutigen Montag] in Rom.", "2009-01-26", "2009-01-26"),
    ("Das Bündnis wurde [1949] in Washington gegründet.", "1949", "1949"),
    ("Am [Wochenende] wurde gekämpft.", "2009-W04-WE", "2009-01-24/2009-01-25"),
    ("Am [4. und 5. April] soll getagt werden.", "2009-04-04/2009-04-05", "2009-04-04/2009-04-05"),
    ("Im [Winter 2007/08] fiel viel Schnee.", "2007-WI", "2007-24"),
    ("[Heute vor 20 Jahren] fiel die Grenze.", "1989-01-26", "1989-01-26"),
    ("Von [1998] bis [2002] lebte er in Köln.", "1998 2002", "1998/2002 -"),
    ("Die Sitzung ist auf [Donnerstag] verschoben.", "2009-01-29", "2009-01-29"),
    ("In der [Nacht zum Sonntag] brannte ein Haus.", "2009-01-25TNI", "2009-01-25"),
    ("Sie trennten sich am [Freitag um halb elf] in Graz.", "2009-01-23T10:30", "2009-01-23"),
    ("Die Zahlen für [Dezember] sind gut.", "2008-12", "2008-12"),
]
NO_TIMES = [
    "Es gab 2.025 Einwohner.",
    "Frau Mai und Karin Morgen schwiegen.",
    "Der Bäcker Horst Freitag sprach mit Ernst Sommer.",
    "Die Straße des 17. Juni ist gesperrt.",
    "Die „Welt am Sonntag“ berichtete darüber.",
    "Die Wochenzeitung „der Freitag“ berichtete darüber.",
    "Die Zeitung „Heute“ berichtete darüber.",
    "Die Agenda 2010 war umstritten.",
    "Das kostet 2020 Euro im Handel.",
    "Der Mann ist 71 Jahre alt.",
    "Es ist ein neuer Morgen.",
]


@pytest.mark.parametrize(("marked", "values", "edtf"), TIMES)
def test_german_times_are_read(marked: str, values: str, edtf: str) -> None:
    words = re.findall(r"\[(.*?)\]", marked)
    found = find_expressions(re.sub(r"[\[\]]", "", marked), REFERENCE, "de")
    read = [one for one in found if one.text in words]
    assert [one.text for one in read] == words
    assert " ".join(one.value for one in read) == values
    assert " ".join(one.edtf or "-" for one in read) == edtf


@pytest.mark.parametrize("text", NO_TIMES)
def test_german_names_ages_and_counts_are_no_times(text: str) -> None:
    assert not find_expressions(text, REFERENCE, "de")
