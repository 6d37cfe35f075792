"""French."""

from __future__ import annotations

from sitegen.dating.direction import compile_cues
from sitegen.dating.joining import joints
from sitegen.dating.language import NUMERALS, Language, Rule
from sitegen.dating.readers import clock, dates, distances, near_days, periods

_MONTHS = {
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
    "juillet": 7, "août": 8, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11,
    "décembre": 12, "decembre": 12,
}  # fmt: skip

_WORDS: dict[str, dict[str, float | str]] = {
    "month": {**_MONTHS},
    "monthname": {**_MONTHS},
    "weekday": {
        "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6,
        "dimanche": 7,
    },
    "day": {"premier": 1, "1er": 1},
    "count": {
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
        "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20,
    },
    "unit": {
        "jour": "D", "jours": "D", "semaine": "W", "semaines": "W", "week-end": "WE",
        "mois": "M", "trimestre": "Q", "an": "Y", "ans": "Y", "année": "Y", "années": "Y",
    },
    "shift": {
        "ce": 0, "cet": 0, "cette": 0,
        "dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "prochain": 1, "prochaine": 1,
    },
    "part": {
        "début": 1, "le début de": 1, "mi-": 1, "la mi-": 1, "fin": 1, "la fin de": 1,
        "courant": 1, "la fin du mois de": 1,
    },
    "near_day": {
        "aujourd'hui": 0, "aujourd’hui": 0, "hier": -1, "avant-hier": -2, "demain": 1,
        "après-demain": 2,
    },
    "daypart": {
        "matin": "MO", "après-midi": "AF", "soir": "EV", "soirée": "EV", "nuit": "NI",
    },
    "season": {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
    "ordinal": {
        "premier": 1, "deuxième": 2, "second": 2, "troisième": 3, "quatrième": 4,
    },
}  # fmt: skip

_SHAPES = NUMERALS | {
    "day": r"(?:1er|0?[1-9]|[12]\d|3[01])(?![\d%]|[.,:]\d)",
    "count": r"\d{1,3}",
    "year": r"(?:1[0-9]|20)\d\d(?![\d%]|[.,:/]\d|-\d)",
    "ago": r"il y a",
    "decade": r"(?:1[0-9]|20)\d0",
}

_CUES = compile_cues(
    future_governors=r"jusqu['’](?:à|au|en)|d['’]ici(?: à| au)?|avant|dès",
    past_governors=r"depuis",
    future=(
        r"sera|seront|aura|auront|devra|devront|pourra|pourront|doit|doivent|va|vont|prévue?s?|"
        r"[a-zé]{2,14}(?:era|eront|ira|iront)"
    ),
    past=(
        r"a|ont|avait|avaient|était|étaient|fut|furent|eut|"
        r"[a-zé]{2,14}(?:èrent|irent|aient)"
    ),
    present=r"est|sont",
)

_JOINTS = joints(
    of_day="à|le|du|de",
    since="depuis(?: l[ea])?",
    until=r"jusqu['’](?:à|au|en)(?: la| l[ea])?",
    from_to=("de|du|d['’]", "à|au|jusqu['’]au|jusqu['’]en"),
    between_and=("entre", "et"),
)

_WEEKDAY = r"(?:{weekday},? (?:le )?)?"
_PART = r"(?:{part} ?)?"

_RULES = (
    Rule("iso date", r"{iso_year}-{month_number}-{day_number}", dates.iso_date),
    Rule("numeric date", r"{number}[/.]{number2}[/.]{year}", dates.day_first_date),
    Rule("full date", _WEEKDAY + r"{day} {month} {year}", dates.full_date),
    Rule("day range", r"{day}(?:[-–]| au | et ){day2} {month}(?: {year})?", dates.day_range),
    Rule("month day", _WEEKDAY + r"{day} {month}", dates.month_day),
    Rule("month in year", _PART + r"{month} {year}", dates.month_in_year),
    Rule("shifted month", r"(?:le mois de |{part} ?)?{monthname} {shift}", dates.shifted_month),
    Rule("month", _PART + r"{monthname}", dates.month_alone),
    Rule("today", r"{near_day}(?: (?:{daypart}|au soir))?", near_days.near_day),
    Rule("part of day", r"(?:ce|cet|cette) {daypart}", near_days.part_of_day),
    Rule("weekday", r"{weekday}(?: {daypart})?", near_days.weekday),
    Rule("shifted weekday", r"{weekday} {shift}(?: au {daypart})?", near_days.shifted_weekday),
    Rule("shifted unit", r"(?:la|le|l['’])? ?{unit} {shift}", periods.shifted_unit),
    Rule("shifted unit", r"(?=ce){shift} {unit}", periods.shifted_unit),
    Rule("ago", r"{ago} {count} {unit}", distances.ago),
    Rule("season", r"(?:l['’]|le )?{season}(?: de)? {year}", periods.season),
    Rule("season", r"(?:l['’]|le ){season}(?: {shift})?", periods.season),
    Rule("quarter", r"(?:le |au )?{ordinal} trimestre(?: (?:de )?{year})?", periods.quarter),
    Rule("decade", r"les années {decade}", dates.decade),
    Rule("year", _PART + r"{year}", dates.year_alone),
    Rule("clock time", r"{hour} ?h(?: ?{minute})?", clock.clock_time),
)

FRENCH = Language(
    words=_WORDS,
    shapes=_SHAPES,
    capitalised=frozenset(),
    cues=_CUES,
    joints=_JOINTS,
    rules=_RULES,
)
