"""French: sentences with [the expressions], their TIMEX3 values and EDTF."""

from __future__ import annotations

import re
from datetime import date

import pytest

from sitegen.dating import find_expressions

REFERENCE = date(2009, 1, 26)  # a Monday

TIMES = [
    ("Le Conseil siégera le [12 mars] à Bruxelles.", "2009-03-12", "2009-03-12"),
    ("Ils ont signé le [lundi 5 janvier 2009] à Paris.", "2009-01-05", "2009-01-05"),
    (
        "La foire se tiendra du [2] au [5 mai] à Lyon.",
        "2009-05-02 2009-05-05",
        "2009-05-02/2009-05-05 -",
    ),
    (
        "La foire se tiendra du [28 avril] au [3 mai] à Lyon.",
        "2009-04-28 2009-05-03",
        "2009-04-28/2009-05-03 -",
    ),
    (
        "Les combats ont eu lieu entre le [8] et le [13 août].",
        "2008-08-08 2008-08-13",
        "2008-08-08/2008-08-13 -",
    ),
    ("Ils ont parlé [lundi soir] à la radio.", "2009-01-26TEV", "2009-01-26"),
    ("Ils se réuniront [vendredi à 14 heures] à Genève.", "2009-01-30T14:00", "2009-01-30"),
    ("Le procès a repris [jeudi à 9 h 30] à Lille.", "2009-01-22T09:30", "2009-01-22"),
    ("La rencontre débutera [mardi à midi] en mairie.", "2009-01-27T12:00", "2009-01-27"),
    ("Ils ont négocié dans [la nuit de samedi à dimanche].", "2009-01-24TNI", "2009-01-24"),
    ("Le vote a eu lieu [hier soir] au Sénat.", "2009-01-25TEV", "2009-01-25"),
    ("Il a démissionné [ce matin] à Rome.", "2009-01-26TMO", "2009-01-26"),
    ("Il a été élu [la semaine dernière] à Tunis.", "2009-W04", "2009-01-19/2009-01-25"),
    ("Il a été élu [l'an dernier] à Tunis.", "2008", "2008"),
    ("Il a été élu [le mois dernier] à Tunis.", "2008-12", "2008-12"),
    ("Il sera élu [l'année prochaine] à Tunis.", "2010", "2010"),
    ("Ils doivent se voir [ce mois-ci] à Vienne.", "2009-01", "2009-01"),
    ("Ils se verront [mercredi prochain] à Vienne.", "2009-01-28", "2009-01-28"),
    ("Ils se sont vus [mercredi dernier] à Vienne.", "2009-01-21", "2009-01-21"),
    ("Le pont a rouvert le 8 août 2008 et fermé [le lendemain].", "2008-08-09", "2008-08-09"),
    ("Le pont a fermé le 8 août 2008, et [la veille] il avait plu.", "2008-08-07", "2008-08-07"),
    ("Le trafic est plus faible que [la veille] selon la mairie.", "2009-01-25", "2009-01-25"),
    ("La loi fut votée en 2004 et appliquée [l'année suivante].", "2005", "2005"),
    ("L'accord date d'[août 2008] selon le ministère.", "2008-08", "2008-08"),
    ("L'usine a fermé [fin décembre] à Dole.", "2008-12", "2008-12~"),
    ("L'usine fermera [début mars] à Dole.", "2009-03", "2009-03~"),
    ("L'usine fermera [mi-février] à Dole.", "2009-02", "2009-02~"),
    ("L'usine fermera à [la fin de l'année].", "2009", "2009~"),
    ("L'usine a fermé au [début du mois].", "2009-01", "2009-01~"),
    ("L'usine a fermé à [la fin de l'année dernière].", "2008", "2008~"),
    ("Ses ventes ont reculé au [troisième trimestre 2008].", "2008-Q3", "2008-07/2008-09"),
    ("Ses ventes ont reculé au [quatrième trimestre].", "2008-Q4", "2008-10/2008-12"),
    ("Ses ventes ont reculé au [premier semestre 2008].", "2008-H1", "2008-01/2008-06"),
    ("La ville a changé dans [les années 1990].", "199", "1990/1999"),
    ("La ville a changé dans [les années quatre-vingt].", "198", "1980/1989"),
    ("La ville fut détruite au [XIXe siècle].", "18", "18XX"),
    ("La guerre a éclaté à l'[été 2008].", "2008-SU", "2008-22"),
    ("La guerre a éclaté [l'été dernier].", "2008-SU", "2008-22"),
    ("Les travaux débuteront à l'[automne].", "2009-FA", "2009-23"),
    ("Le musée est fermé depuis [janvier].", "2009-01", "2009-01/.."),
    ("Le musée est ouvert jusqu'au [15 février].", "2009-02-15", "../2009-02-15"),
    ("Le musée est fermé depuis l'[été 2007].", "2007-SU", "2007-22/.."),
    ("Le chantier a duré d'[avril] à [octobre 2007].", "2007-04 2007-10", "2007-04/2007-10 -"),
    ("La grève a duré [onze jours] en tout.", "P11D", "-"),
    ("La grève a duré [plus de trois semaines].", "P3W", "-"),
    ("La grève a duré [soixante-douze heures].", "PT72H", "-"),
    ("La grève a duré [un an et demi].", "P1Y6M", "-"),
    ("Il gouverne depuis [plusieurs années] le pays.", "PXY", "-"),
    ("La région a souffert [ces dernières années].", "PXY", "-"),
    ("Il est parti [il y a deux ans] à Lyon.", "2007", "2007~"),
    ("Il reviendra [dans trois semaines] à Lyon.", "2009-02-16", "2009-02-16~"),
    ("Le marché a lieu [tous les mercredis] ici.", "XXXX-WXX-3", "-"),
    ("Le marché a lieu [tous les jours] ici.", "P1D", "-"),
    ("Le conseil se réunit [chaque année] ici.", "P1Y", "-"),
    ("Le conseil vote [deux fois par mois] ici.", "P1M", "-"),
    ("Ils se sont vus à [Noël 2007] à Rome.", "2007-12-25", "2007-12-25"),
    ("Ils se sont vus le [lundi de Pâques 2008] à Rome.", "2008-03-24", "2008-03-24"),
    ("Ils se verront [demain matin] à Rome.", "2009-01-27TMO", "2009-01-27"),
    ("La réunion est prévue [demain] à Rome.", "2009-01-27", "2009-01-27"),
    ("Le sommet s'ouvre [jeudi] à Rome.", "2009-01-29", "2009-01-29"),
    ("Le sommet est prévu [jeudi] à Rome.", "2009-01-29", "2009-01-29"),
    ("Le texte entrera en vigueur le [1er juillet].", "2009-07-01", "2009-07-01"),
    ("L'organisation fut fondée en [1949] à Washington.", "1949", "1949"),
    ("Le stade est fermé pour [le week-end].", "2009-W04-WE", "2009-01-24/2009-01-25"),
    (
        "Le sommet aura lieu les [4 et 5 avril] à Strasbourg.",
        "2009-04-04/2009-04-05",
        "2009-04-04/2009-04-05",
    ),
    ("La neige est tombée durant l'[hiver 2007-2008] à Gap.", "2007-WI", "2007-24"),
    ("Il est né le 4 mars 1950 et mort le [5 du même mois].", "1950-03-05", "1950-03-05"),
    ("De [1998] à [2002], il a vécu à Lyon.", "1998 2002", "1998/2002 -"),
    (
        "Ils se sont quittés [vendredi à huit heures du soir] à Nice.",
        "2009-01-23T20:00",
        "2009-01-23",
    ),
]
NO_TIMES = [
    "Il y avait 2 025 millions de dettes.",
    "La planète Mars est froide, dit Roger Mars.",
    "Luc Dimanche et Hélène Janvier habitent rue du 4-Septembre.",
    "Une Peugeot 2008 a percuté un arbre.",
    "Le Journal du dimanche l'affirme.",
    "Paul Août, 24 ans, est boulanger.",
    "Un homme de 41 ans a été blessé.",
    "Le colis pèse 2008 kilos.",
    "Il a été battu par Avril.",
    "L'avenue du 8 mai 1945 est fermée.",
    "La route départementale 2020 est coupée.",
    "La société 3M emploie 2008 personnes.",
    "Le quotidien 20 Minutes existe toujours.",
    "Madame Roux, quatre-vingt-douze ans, se souvient.",
]


@pytest.mark.parametrize(("marked", "values", "edtf"), TIMES)
def test_french_times_are_read(marked: str, values: str, edtf: str) -> None:
    words = re.findall(r"\[(.*?)\]", marked)
    found = find_expressions(re.sub(r"[\[\]]", "", marked), REFERENCE, "fr")
    read = [one for one in found if one.text in words]
    assert [one.text for one in read] == words
    assert " ".join(one.value for one in read) == values
    assert " ".join(one.edtf or "-" for one in read) == edtf


@pytest.mark.parametrize("text", NO_TIMES)
def test_french_names_ages_and_counts_are_no_times(text: str) -> None:
    assert not find_expressions(text, REFERENCE, "fr")
