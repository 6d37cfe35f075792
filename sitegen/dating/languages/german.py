"""German."""

from __future__ import annotations

from sitegen.dating.direction import compile_cues
from sitegen.dating.joining import joints
from sitegen.dating.language import NUMERALS, Language, Rule
from sitegen.dating.readers import clock, dates, distances, near_days, periods

_MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6,
    "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
}  # fmt: skip

_WORDS: dict[str, dict[str, float | str]] = {
    "month": {**_MONTHS},
    "monthname": {**_MONTHS},
    "weekday": {
        "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6,
        "sonnabend": 6, "sonntag": 7,
    },
    "day": {"ersten": 1, "zweiten": 2, "dritten": 3},
    "count": {
        "ein": 1, "einem": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
        "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "zwanzig": 20,
    },
    "unit": {
        "tag": "D", "tage": "D", "tagen": "D", "woche": "W", "wochen": "W", "wochenende": "WE",
        "monat": "M", "monate": "M", "monaten": "M", "quartal": "Q", "jahr": "Y", "jahre": "Y",
        "jahren": "Y", "jahres": "Y", "jahrzehnt": "DE",
    },
    "shift": {
        **dict.fromkeys(("dieser", "diese", "diesem", "dieses", "diesen"), 0),
        **dict.fromkeys(
            ("letzter", "letzte", "letztem", "letztes", "letzten", "vergangene", "vergangenen",
             "vergangenem", "vergangenes", "vorigen", "vorige", "vorigem", "voriges"), -1
        ),
        **dict.fromkeys(
            ("nächster", "nächste", "nächstem", "nächstes", "nächsten", "kommenden", "kommende",
             "kommendem", "kommendes"), 1
        ),
    },
    "part": {"anfang": 1, "mitte": 1, "ende": 1},
    "near_day": {
        "heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2,
    },
    "daypart": {
        "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF",
        "abend": "EV", "nacht": "NI",
    },
    "season": {
        "frühjahr": "SP", "frühling": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI",
    },
    "ordinal": {"ersten": 1, "erste": 1, "zweiten": 2, "zweite": 2, "dritten": 3, "dritte": 3,
                "vierten": 4, "vierte": 4},
}  # fmt: skip

_SHAPES = NUMERALS | {
    "day": r"(?:0?[1-9]|[12]\d|3[01])\.",
    "count": r"\d{1,3}",
    "year": r"(?:1[0-9]|20)\d\d(?![\d%]|[.,:/]\d|-\d)",
    "ago": r"vor",
    "decade": r"(?:1[0-9]|20)\d0",
}

_CUES = compile_cues(
    future_governors=r"bis(?: zum| zur)?|spätestens(?: am| im)?|ab|vor dem",
    past_governors=r"seit(?: dem| der)?",
    future=r"wird|werden|soll|sollen|will|wollen|könnte|könnten|dürfte|dürften|geplant|muss",
    past=(
        r"war|waren|hatte|hatten|wurde|wurden|hat|haben|sagte|kam|ging|gab|nahm|fand|"
        r"[a-zäöüß]{2,14}te[tn]?"
    ),
    present=r"ist|sind",
)

_JOINTS = joints(
    of_day="um|am|gegen",
    since="seit",
    until="bis(?: zum| zur| ende| anfang)?",
    from_to=("von|vom", "bis(?: zum)?"),
    between_and=("zwischen", "und"),
)

_WEEKDAY = r"(?:{weekday},? (?:dem |den |der )?)?"
_PART = r"(?:{part} )?"

_RULES = (
    Rule("iso date", r"{iso_year}-{month_number}-{day_number}", dates.iso_date),
    Rule("numeric date", r"{number}\. ?{number2}\. ?{year}", dates.day_first_date),
    Rule("full date", _WEEKDAY + r"{day} ?{month} {year}", dates.full_date),
    Rule(
        "day range",
        r"{day}(?: ?[-–] ?| bis(?: zum)? | und ){day2} {month}(?: {year})?",
        dates.day_range,
    ),
    Rule("month day", _WEEKDAY + r"{day} ?{month}", dates.month_day),
    Rule("month in year", _PART + r"{month} {year}", dates.month_in_year),
    Rule("shifted month", r"{shift} {monthname}", dates.shifted_month),
    Rule("month", _PART + r"{monthname}", dates.month_alone),
    Rule("today", r"{near_day}(?: {daypart})?", near_days.near_day),
    Rule("weekday", r"{weekday}(?: ?{daypart})?", near_days.weekday),
    Rule("shifted weekday", r"{shift} {weekday}(?: ?{daypart})?", near_days.shifted_weekday),
    Rule("shifted unit", r"(?:{part} )?{shift} {unit}", periods.shifted_unit),
    Rule("ago", r"{ago} {count} {unit}", distances.ago),
    Rule("season", r"{season} {year}", periods.season),
    Rule("season", r"{shift} {season}", periods.season),
    Rule("season", r"(?:im|der|den) {season}", periods.season),
    Rule("quarter", r"{ordinal} quartal(?: {year})?", periods.quarter),
    Rule("decade", r"(?:die|den|der) {decade}er(?: |-)jahren?", dates.decade),
    Rule("year", _PART + r"{year}", dates.year_alone),
    Rule("clock time", r"{hour}(?:[.:]{minute})? uhr", clock.clock_time),
)

GERMAN = Language(
    words=_WORDS,
    shapes=_SHAPES,
    capitalised=frozenset({"month", "monthname", "weekday", "unit_noun", "season"}),
    cues=_CUES,
    joints=_JOINTS,
    rules=_RULES,
)
