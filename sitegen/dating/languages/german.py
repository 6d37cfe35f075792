"""German."""

from __future__ import annotations

from sitegen.dating.direction import CueWords
from sitegen.dating.joining import JointWords
from sitegen.dating.language import (
    NUMERALS,
    Language,
    Rule,
    following,
    unless,
)
from sitegen.dating.languages.unknown import ISO_DATE
from sitegen.dating.readers import (
    amounts,
    clock,
    dates,
    distances,
    holidays,
    near_days,
    periods,
    years,
)

_MONTHS = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5,
    "juni": 6, "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11,
    "dezember": 12,
}  # fmt: skip
_WEEKDAYS = {
    "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5, "samstag": 6,
    "sonnabend": 6, "sonntag": 7,
}  # fmt: skip
_ENDINGS = ("e", "en", "er", "es", "em")


def _declined(stems: dict[str, int]) -> dict[str, int]:
    """Return adjectives with all endings."""
    return {stem + ending: value for stem, value in stems.items() for ending in _ENDINGS}


_ONES = {
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip
_COUNTS = {
    **dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "eines"), 1), **_ONES,
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, **_TENS,
    **{f"{one}und{ten}": tens + ones for ten, tens in _TENS.items()
       for one, ones in {"ein": 1, **_ONES}.items()},
    "hundert": 100, "einhundert": 100, "tausend": 1000, "ein paar hundert": 100,
    **dict.fromkeys(("ein halbes", "eine halbe", "einem halben", "einer halben"), 0.5),
    "anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5,
    "viereinhalb": 4.5, "ein dutzend": 12,
}  # fmt: skip
_ORDINALS = _declined({"erst": 1, "zweit": 2, "dritt": 3, "viert": 4})
_SINGLE_UNITS = {
    "tag": "D", "tages": "D", "tags": "D", "woche": "W", "wochenende": "WE",
    "wochenendes": "WE", "monat": "M", "monats": "M", "quartal": "Q", "quartals": "Q",
    "jahr": "Y", "jahres": "Y", "geschäftsjahr": "Y", "geschäftsjahres": "Y",
    "jahrzehnt": "DE", "jahrzehnts": "DE", "jahrhundert": "CE", "jahrhunderts": "CE",
}  # fmt: skip
_BESIDE_TODAY = {"heuer": 0, "vormonat": -1, "vorwoche": -1, "vorquartal": -1, "vortag": -1}
_SHIFTS = _declined({
    "dies": 0, "laufend": 0, "heurig": 0, "letzt": -1, "vergangen": -1, "vorig": -1,
    "abgelaufen": -1, "verflossen": -1, "nächst": 1, "kommend": 1,
})  # fmt: skip

_HOUR_WORDS = ("ein", *_ONES, "zehn", "elf", "zwölf")
_HOURS = {
    **{f"{word} uhr": f"{hour:02}:00" for hour, word in enumerate(_HOUR_WORDS, 1)},
    **{f"halb {word}": f"{hour:02}:30" for hour, word in enumerate(_HOUR_WORDS[1:], 1)},
}
_WORDS: dict[str, dict[str, float | str]] = {
    "month": {**_MONTHS},
    "monthname": {**_MONTHS},
    # A month alone needs a preposition: "sagte Mai" is somebody.
    "name_like": {**_MONTHS},
    "month_governor": dict.fromkeys((
        "im", "in", "seit", "bis", "ab", "vom", "von", "zum", "und", "oder", "dem", "den", "der",
        "des", "zwischen", "gegen", "für", "jeden", "monat", "monats", "sowie", "spätestens",
        "frühestens", "vor", "nach", "auf",
    ), 0),
    "weekday": {**_WEEKDAYS},
    "any_weekday": {**_WEEKDAYS},
    "weekdays": {f"{word}s": number for word, number in _WEEKDAYS.items()},
    "day": {**_ORDINALS},
    "ordinal": {**_ORDINALS},
    "which": {**_ORDINALS, **_declined({"letzt": -1})},
    "end_quarter": {**_declined({"letzt": 4})},
    "count": {**_COUNTS},
    "unit": {
        **_SINGLE_UNITS,
        # one word for a unit and its distance
        "heuer": "Y", "vormonat": "M", "vormonats": "M", "vorwoche": "W", "vorquartal": "Q",
        "vortag": "D", "vortags": "D", "vortages": "D", "vorabend": "D", "folgetag": "D",
        "folgemonat": "M", "folgejahr": "Y",
    },
    "units": {
        "sekunde": "S", "sekunden": "S", "minute": "MIN", "minuten": "MIN", "stunde": "H",
        "stunden": "H", **_SINGLE_UNITS, "tage": "D", "tagen": "D", "wochen": "W",
        "wochenenden": "WE", "monate": "M", "monaten": "M", "quartale": "Q", "quartalen": "Q",
        "jahre": "Y", "jahren": "Y", "jahrzehnte": "DE", "jahrzehnten": "DE",
        "jahrhunderte": "CE", "jahrhunderten": "CE", "werktage": "D", "werktagen": "D",
        **{f"{stem}{ending}": unit
           for stem, unit in {"tägig": "D", "wöchig": "W", "monatig": "M", "stündig": "H",
                              "minütig": "MIN"}.items()
           for ending in ("", *_ENDINGS)},
    },
    "shift": {**_SHIFTS, "vorjahres": -1},
    "beside_next": {
        **_SHIFTS, **_BESIDE_TODAY, "vormonats": -1, "vortags": -1, "vortages": -1,
        **_declined({"vorletzt": -2, "übernächst": 2}),
    },
    "coming": {**_declined({"nächst": 0, "kommend": 0})},
    "that": {
        "darauf": 1, "danach": 1, "zuvor": -1, "davor": -1, "vorher": -1,
        **_declined({"folgend": 1, "darauffolgend": 1, "nächst": 1, "selb": 0, "gleich": 0,
                     "jen": 0, "vorangegangen": -1, "vorherig": -1}),
        "vortag": -1, "vortags": -1, "vortages": -1, "vorabend": -1, "folgetag": 1,
        "folgemonat": 1, "folgejahr": 1,
    },
    "later": {
        "später": 1, "danach": 1, "darauf": 1, "zuvor": -1, "davor": -1, "vorher": -1,
        "früher": -1,
    },
    "part": {
        "anfang": 1, "mitte": 1, "ende": 1, "beginn": 1, "laufe": 0, "verlauf": 0, "rest": 0,
    },
    "ending": {"ende": 1, "anfang": 1, "beginn": 1, "mitte": 1},
    "near_day": {
        "heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2,
        **_declined({"heutig": 0, "gestrig": -1, "morgig": 1}),
    },
    "daypart": {
        "morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF",
        "abend": "EV", "nacht": "NI",
    },
    "season": {
        "frühjahr": "SP", "frühling": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI",
        "spätsommer": "SU", "frühsommer": "SU", "hochsommer": "SU", "spätherbst": "FA",
    },
    "decade": {
        f"{ten}er{noun}": value
        for ten, value in _TENS.items() for noun in ("", "jahre", "jahren", "n")
    },
    "times": {
        "einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "mehrmals": 0,
    },
    "approx": dict.fromkeys((
        "rund", "etwa", "fast", "knapp", "gut", "mehr als", "weniger als", "mindestens",
        "höchstens", "über", "ungefähr", "circa", "ca.", "bis zu", "nahezu", "beinahe",
        "weitere", "nur", "kaum",
    ), 0),
    "some": dict.fromkeys((
        "einige", "einigen", "einiger", "mehrere", "mehreren", "mehrerer", "wenige", "wenigen",
        "weniger", "ein paar", "viele", "vielen", "etliche", "etlichen",
    ), 0),
    "lately": dict.fromkeys((
        "letzte", "letzten", "vergangene", "vergangenen", "nächste", "nächsten", "kommende",
        "kommenden", "vorigen", "ersten", "folgenden",
    ), 0),
    "often": {
        f"{word}{ending}": value
        for word, value in {
            "täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y",
            "stündlich": "PT1H", "alljährlich": "P1Y",
        }.items()
        for ending in ("", *_ENDINGS)
    },
    "vague": {
        **dict.fromkeys(
            ("derzeit", "zurzeit", "zur zeit", "gegenwärtig", "momentan", "im moment", "jetzt",
             "aktuell", "heutzutage", "im augenblick"), "PRESENT_REF"
        ),
        **dict.fromkeys(
            ("kürzlich", "vor kurzem", "neulich", "unlängst", "jüngst", "in der vergangenheit",
             "vor langem", "in letzter zeit"), "PAST_REF"
        ),
        **dict.fromkeys(
            ("in zukunft", "demnächst", "in absehbarer zeit", "in naher zukunft", "eines tages"),
            "FUTURE_REF",
        ),
    },
    "named_time": {"mittag": "12:00", "mitternacht": "24:00", **_HOURS},
    "holiday": {
        "neujahr": "01-01", "neujahrstag": "01-01", "dreikönigstag": "01-06",
        "heilige drei könige": "01-06", "valentinstag": "02-14", "weiberfastnacht": "E-52",
        "rosenmontag": "E-48", "faschingsdienstag": "E-47", "fastnachtsdienstag": "E-47",
        "veilchendienstag": "E-47", "aschermittwoch": "E-46", "palmsonntag": "E-7",
        "gründonnerstag": "E-3", "karfreitag": "E-2", "karsamstag": "E-1", "ostern": "E",
        "ostersonntag": "E", "ostermontag": "E+1", "weißer sonntag": "E+7",
        "christi himmelfahrt": "E+39", "himmelfahrtstag": "E+39", "himmelfahrt": "E+39",
        "auffahrt": "E+39", "pfingsten": "E+49", "pfingstsonntag": "E+49",
        "pfingstmontag": "E+50", "fronleichnam": "E+60", "tag der arbeit": "05-01",
        "muttertag": "5/7/2", "johannistag": "06-24", "mariä himmelfahrt": "08-15",
        "tag der deutschen einheit": "10-03", "reformationstag": "10-31", "halloween": "10-31",
        "allerheiligen": "11-01", "allerseelen": "11-02", "martinstag": "11-11",
        "nikolaustag": "12-06", "heiligabend": "12-24", "heiliger abend": "12-24",
        "heiligen abend": "12-24", "weihnachten": "12-25", "weihnachtstag": "12-25",
        "ersten weihnachtstag": "12-25", "erster weihnachtstag": "12-25",
        "weihnachtsfeiertag": "12-25", "ersten weihnachtsfeiertag": "12-25",
        "zweiten weihnachtstag": "12-26", "zweiter weihnachtstag": "12-26",
        "zweiten weihnachtsfeiertag": "12-26", "stephanstag": "12-26", "stefanitag": "12-26",
        "silvester": "12-31", "silvesterabend": "12-31", "silvesternacht": "12-31",
    },
}  # fmt: skip

_SHAPES = NUMERALS | {
    "day": r"(?:0?[1-9]|[12]\d|3[01])\.",
    "ordinal": r"\d{1,2}\.",
    # no last group of a longer number: "1.990", "2,5"
    "count": r"(?<![\d.,])(?<!\d[^\S\n])\d{1,3}",
    "ago": r"vor",
    "decade": r"(?:1[0-9]|20)?\d0er",
}

# A timetable is told in the present tense; many of the forms are participles, too.
_TIMETABLE = (
    r"(?:tagt|tagen|beginnt|beginnen|startet|starten|trifft|treffen|reist|reisen|berät|beraten|"
    r"wählt|wählen|entscheidet|entscheiden|eröffnet|öffnet|öffnen|endet|enden|findet|finden|"
    r"tritt|treten|legt|spielt|spielen|testet|empfängt|folgt|läuft|stimmt|verhandelt|verhandeln|"
    r"debattiert|präsentiert|veröffentlicht|steht|kommt|kommen|heißt|geht|gilt|gastiert|besucht|"
    r"fährt|fliegt|hält|nimmt|stellt|schließt|richtet|lädt|bleibt|bleiben|ruht|übersiedelt|"
    r"erscheint|entfällt|wechselt|kehrt|zieht|fällt|erwartet|verlässt)"
    r"(?!\s+(?:wurden?|worden|hat|haben|hatten?|ist|sind|waren?|sei)\b)"
)
_NO_PRETERITE = (
    r"heute|letzten?|nächsten?|erste[n]?|zweiten?|dritten?|vierten?|besten?|meisten?|rechten?|"
    r"alten?|guten?|späten?|roten?|weiten?|(?:k|m)ö(?:nn|ch)ten?|sollten?|müssten?|dürften?|"
    r"(?:er|ent|be|ver|auf|an|fest|ab)?halten|(?:er)?warten|(?:be|ver)?arbeiten|starten|leisten|"
    r"achten|(?:ver|an|be|ein)?treten|(?:be|ge)?raten|(?:ver|an)?bieten|leiten|bitten|mitten|"
    r"unten|selten|hinten|mitte|bitte|gesamten?|sogenannten?|bekannten?|geplanten?|geehrten?"
)
_CUES = CueWords(
    future_governors=(
        r"bis(?: zum| zur| spätestens| einschließlich)?|spätestens(?: am| im)?|ab(?: dem| der)?|"
        r"frühestens(?: am| im)?"
    ),
    past_governors=r"seit(?: dem| der)?|erst(?: am| im)",
    future=(
        # "ist für Montag geplant", "wurde auf Mai verschoben"
        r"(?:ist|sind|wurde|wurden)(?= (?:für|auf)(?: den)?\s\Z)|"
        r"(?:wird|werden|werde|soll|sollen|solle|will|wollen|wolle|könnte|könnten|dürfte|dürften|"
        r"muss|müssen|müsse|möchte|möchten|würde|würden|plant|planen|geplant|vorgesehen|"
        r"rechnet|rechnen|erwartet|erwarten|erwarte|hofft|hoffen|ruft|rufen|"
        r"angesetzt|kündigt|angekündigt|beabsichtigt|bevorstehend[a-z]*)(?! (?:sein|worden)\b)|"
        rf"{_TIMETABLE}"
    ),
    past=(
        r"war|waren|hatte|hatten|wurde|wurden|hat|haben|habe|hätten|kam|kamen|ging|gingen|gab|"
        r"gaben|nahm|nahmen|fand|fanden|sprach|sprachen|traf|trafen|lag|lagen|stand|standen|"
        r"blieb|blieben|starb|starben|zog|zogen|schrieb|schrieben|ließ|ließen|hielt|hielten|"
        r"begann|begannen|rief|riefen|schlug|schlugen|fiel|fielen|trat|traten|stieg|stiegen|"
        r"sank|sanken|wies|schloss|verlor|verloren|gewann|gewannen|bot|erhielt|entließ|"
        r"beschloss|brach|brachen|schlief|schliefen|flog|fuhr|fuhren|lief|liefen|hieß|unterschrieb|"
        rf"(?-i:(?!(?:{_NO_PRETERITE})\b)[a-zäöüß]{{2,14}}ten?)"
    ),
    present=r"ist|sind",
)

_JOINTS = JointWords(
    of_day="um|am|gegen|ab|bis",
    since="seit",
    until="bis(?: zum| zur| spätestens| einschließlich)?",
    from_word="von|vom",
    to_word="bis(?: zum)?",
    between_word="zwischen",
    and_word="und(?: dem)?",
    article=r"de[mrn]\s+",
)

_WEEKDAY = r"(?:{any_weekday},? (?:dem |den |der )?)?"
_PART = r"(?:{part} )?"
_APPROX = r"(?:{approx} )?"
_PART_OF_DAY = r"(?:(?: |-)(?:am )?(?:(?:frühen|späten) )?{daypart})?"

# A noun without an article before a weekday or month is a first name or a trade: "June Freitag".
_FIRST_NAME = (
    r"(?<!\b[Dd]ie\s)(?<!\b[Dd]er\s)(?<!\b[Dd]as\s)(?<!\b[Dd]en\s)(?<!\b[Dd]em\s)(?<!\b[Dd]es\s)"
    r"(?<!\b[Ee]in\s)(?<!\beine\s)(?<!\beiner\s)(?<!\beinem\s)(?<!\beinen\s)(?<!\b[Ii]hre\s)"
    r"(?<!\bseine\s)(?<!\b[Ii]m\s)(?<!\b[Aa]m\s)(?<!\bzum\s)(?<!\bvom\s)(?<!\bzur\s)"
    r"\b(?!(?:Am|Im|Seit|Bis|Ab|Zum|Vom|Von|Den|Der|Dem|Des|Diesen|Jeden|Vor|Nach|Erst|Noch|Schon|"
    r"Bereits|In|Ende|Anfang|Mitte|Und|Zwischen|Gegen|Spätestens|Für|Wie|Auch|Uhr)\b)"
    r"[A-ZÄÖÜ][\wé-]*\s"
)
_PAPER = r"\b(?:NZZ|Welt|Bild|Presse|Kurier|Krone)\sam\s|[„“«\"»‚](?:[Dd]er|[Dd]ie)\s"
_NAME = rf"{_FIRST_NAME}|{_PAPER}"
_STREET = r"\b(?:[Ss]traße|[Ss]trasse|[Pp]latz|[Bb]rücke|[Aa]llee|[Uu]fer)\s(?:des|der)\s"
# A word alone between quotation marks is a title: „Heute“.
_UNQUOTED = r"(?!(?<=[„“«\"‚‹])[^\W\d_]+[“”»\"‘›])"
_NUMBERED = (
    r"\b(?:Agenda|Route|Flug|Linie|Modell|Peugeot|Boeing|Airbus|Windows|Zimmer|Nummer|Nr\.|"
    r"Artikel|Paragraf|Expo|Vision|Bundesstraße|Autobahn|Strategie|Programm|Projekt|Raum|Typ|"
    r"(?!WM|EM)[A-Z]{1,4})\s|[-$€£#/]|\d\s"
)
_COUNTED = (
    r"\s(?:Euro|Franken|Dollar|Pfund|Rubel|Kronen|Cent|Prozent|Millionen|Milliarden|Meter|Metern|"
    r"Kilometer|Kilometern|Hektar|Tonnen|Kilo|Liter|Menschen|Personen|Männer|Frauen|Kinder|"
    r"Kindern|Soldaten|Mitarbeiter|Mitarbeitern|Beschäftigte|Beschäftigten|Stellen|Einwohner|"
    r"Einwohnern|Besucher|Besuchern|Zuschauer|Zuschauern|Teilnehmer|Teilnehmern|Tote|Toten|"
    r"Verletzte|Fälle|Fällen|Stimmen|Häuser|Wohnungen|Arbeitsplätze|Punkte|Punkten|Seiten|"
    r"Stück|Autos|Fahrzeuge|Schüler|Studenten|Flüchtlinge|Betten|Plätze|Watt|Stunden|Tage)\b|\s[€%$]"
)
_OLD = r"\s(?:alt|jung)\b|-[Jj]ährig|\s?\)"

_RULES = (
    # Days
    ISO_DATE,
    Rule("numeric date", _WEEKDAY + r"{number}\. ?{number2}\. ?{year}", dates.day_first_date),
    Rule("full date", _WEEKDAY + r"{day} ?{month},? {year}", unless(dates.full_date, _STREET)),
    Rule("day range", r"{day} ?[-–/] ?{day2} ?{month}(?: {year})?", dates.day_range),
    Rule("day range", r"{day} und {day2} ?{month}(?: {year})?", dates.days_between),
    Rule(
        "listed day",
        r"(?:{any_weekday}, (?:dem |den )?)?{day}"
        r"(?=(?:, (?:am )?\d{1,2}\.){0,9}(?: bis(?: zum)?|,? und(?: (?:am|dem))?|,) "
        r"(?:{weekday}, (?:dem |den )?)?{day2} ?{month}(?: {year})?)",
        dates.listed_day,
    ),
    Rule("month day", _WEEKDAY + r"{day} ?{month}", unless(dates.month_day, _STREET)),
    Rule(
        "holiday",
        r"{holiday}(?: {year})?",
        unless(holidays.holiday, of=r"\A[a-zä]{4}|\AAuffahrt\Z"),
    ),
    Rule("holiday", following("an", "über", "vor", "seit") + r"{holiday}", holidays.holiday),
    Rule("holiday", r"{shift} {holiday}", holidays.holiday),
    Rule(
        "today",
        _UNQUOTED + r"(?!\w+ige[nrms]?\b){near_day}(?: (?:in der )?{daypart})?",
        near_days.near_day,
    ),
    Rule("today", r"{near_day},? {any_weekday}(?: ?{daypart})?", near_days.near_day),
    Rule("part of day", r"(?=dies){shift} {daypart}", near_days.part_of_day),
    Rule("part of day", r"{that} {daypart}", distances.part_of_day_of_story),
    Rule("weekday", r"{weekday}" + _PART_OF_DAY, unless(near_days.weekday, _NAME)),
    Rule("weekday", r"{weekday}{daypart}", near_days.weekday),
    Rule("weekday", r"(?=nacht){daypart} (?:zum|zu|auf|vom)(?: den)? {weekday}", near_days.weekday),
    Rule("shifted weekday", r"{shift} {weekday}(?: ?{daypart})?", near_days.shifted_weekday),
    Rule(
        "weekday of week",
        r"{weekday}(?: ?{daypart})? (?:in )?(?:der )?{shift} Woche",
        near_days.weekday_of_week,
    ),
    Rule(
        "nth weekday",
        r"{which} {weekday} (?:im|des|des Monats) {month}(?: {year})?",
        dates.nth_weekday_of_month,
    ),
    Rule("day of story", r"{that} {weekday}", distances.weekday_of_story),
    Rule("weekend", following("am", "das", "vom") + r"wochenende", near_days.weekend),
    # Distances
    Rule("year earlier", r"Vorjahr|Vorjahrs|Vorjahres", distances.year_earlier),
    Rule("later", _APPROX + r"{count} {units} {later}", distances.later),
    Rule("ago", r"{ago} " + _APPROX + r"(?!\w+ halb){count} {units}", distances.ago),
    Rule("ago", r"(?=heute){near_day} {ago} {count} {units}", distances.ago),
    Rule("vague past", r"{ago} (?:{some} )?(?=\w+n\b){units}", amounts.vague_past),
    Rule("from now", r"in " + _APPROX + r"(?!\w+ halb){count} {units}", distances.from_now),
    Rule(
        "day beside",
        following("gegenüber dem", "als am") + r"(?={beside_next}){unit}",
        distances.unit_beside_next,
    ),
    Rule("day beside", r"(?={that}){unit}", distances.unit_of_context),
    Rule("unit of context", r"{unit} {that}", distances.unit_of_context),
    Rule("unit of context", r"(?!nächst){that} {unit}", distances.unit_of_context),
    Rule("unit of context", r"(?=nächst){that} (?=Tag){unit}", distances.unit_of_context),
    # Weeks, months, quarters, years
    Rule(
        "month in year",
        _PART + r"{month},? (?:des Jahres )?{year}",
        unless(years.month_in_year, r"\d\.\s"),
    ),
    Rule("month in year", _PART + r"{month} {shift} Jahres", years.month_in_shifted_year),
    Rule("shifted month", _PART + r"{shift} {monthname}", years.shifted_month),
    Rule("month of story", r"{that} {monthname}", distances.month_of_story),
    Rule("month", _PART + r"{monthname}", unless(years.month_alone, _NAME)),
    Rule("weekend", r"{coming} (?=Wochenende){unit}", periods.unit_of_reference),
    Rule("shifted unit", r"{part} {shift} {unit}", periods.shifted_unit),
    Rule("shifted unit", r"{part} (?:des|der) {shift} {unit}", periods.shifted_unit),
    Rule("shifted unit", r"{beside_next} (?!Tag){unit}", distances.unit_beside_next),
    Rule("shifted unit", r"(?={beside_next}){unit}", distances.unit_beside_next),
    Rule("unit of reference", r"{part} (?:des|der) (?!Tag){unit}", periods.unit_of_reference),
    Rule("year end", r"{unit}{ending}", periods.unit_end),
    Rule("season", _PART + r"{season} (?:des Jahres )?{year}", periods.season),
    Rule("season", _PART + r"{season} (?P<year>(?:19|20)\d\d)[-–/](?:\d\d){1,2}", periods.season),
    Rule("season", r"{shift} {season}", periods.season),
    Rule("season of story", r"{that} {season}", distances.season_of_story),
    Rule(
        "season",
        following("im", "zum", "vom", "dem", "den", "der", "ab", "seit", "bis", "und")
        + r"{season}",
        periods.governed_season,
    ),
    Rule("quarter", r"{ordinal} (?:Quartals?|Vierteljahre?s?)(?: {year})?", periods.quarter),
    Rule("quarter", r"{end_quarter} Quartals? (?:des Jahres )?{year}", periods.quarter),
    Rule("quarter", r"{ordinal} Quartals? (?:des )?{shift}(?: Jahres)?", periods.quarter),
    Rule("half", r"{ordinal} (?:Halbjahre?s?|Jahreshälfte)(?: {year})?", periods.half),
    Rule("half", r"{ordinal} (?:Halbjahre?s?|Jahreshälfte) {shift} Jahres", periods.half),
    Rule("half", r"{ordinal} Hälfte des Jahres(?: {year})?", periods.half),
    Rule("decade", r"(?:{part} der )?{decade}(?: |-)jahren?", years.decade),
    Rule("decade", r"(?:{part} der )?(?=\w+(?:jahren?|gern)\b){decade}", years.decade),
    Rule("century", r"(?:{part} des )?{ordinal} Jahrhunderts?", years.century),
    Rule("year range", r"{first_year}[-–/]{last_year}", unless(years.year_range, r"[-/]")),
    Rule(
        "year",
        _PART + r"(?:des )?(?:(?:Jahr|Jahre|Jahres) )?{year}",
        unless(years.year_alone, _NUMBERED, _COUNTED),
    ),
    # Times of day
    Rule("clock time", r"{hour}(?:[.:]{minute})? Uhr(?: {minute2})?", clock.clock_time),
    Rule(
        "named time",
        following("um", "gegen", "bis", "vor", "nach", "ab", "von") + r"{named_time}",
        clock.named_time,
    ),
    Rule(
        "part of its day",
        following("am", "gegen", "der", "zum", "vom")
        + r"(?:(?:frühen|späten|frühe|späte|ganzen) )?{daypart}",
        unless(clock.part_of_its_day, after=r"\s(?:zum|zu|auf|der|des)\b"),
    ),
    # Lengths, repeated and vague times
    Rule(
        "duration",
        _APPROX + r"(?!ein(?:em|es|er|en)? tag){count}(?: |-){units}",
        unless(amounts.duration, r"\bAlter\svon\s|\bTage\s", _OLD),
    ),
    Rule("duration", r"{count}{units}", amounts.duration),
    Rule("duration", r"(?=\d){count}-{units}", amounts.duration),
    Rule("duration", r"{lately} " + _APPROX + r"{count} {units}", amounts.duration),
    Rule("vague duration", r"{some} {units}", amounts.vague_duration),
    Rule(
        "vague duration",
        r"{lately} (?=Tage|Wochen\b|Monate|Jahren?\b){units}",
        amounts.vague_duration,
    ),
    Rule(
        "vague duration",
        following("seit", "nach", "binnen", "innerhalb von") + r"(?=\w+n\b){units}",
        amounts.vague_duration,
    ),
    Rule("set", r"(?:jeden|jede|jedes|jeder|jedem) {unit}", amounts.every),
    Rule("set", r"alle {count} {units}", amounts.every),
    Rule("set", r"{times} (?:pro|im|in der|die|je|am) {unit}", amounts.every_unit),
    Rule("weekday set", r"(?:jeden|jedem) {weekday}(?: ?{daypart})?", amounts.every_weekday),
    Rule("weekday set", r"{weekdays}", amounts.every_weekday),
    Rule("set", r"(?:jeden|jede|jeder|jedem) {daypart}", amounts.every_part_of_day),
    Rule("month set", r"(?:jeden|jedem) {monthname}", amounts.every_month),
    Rule("often", r"{often}", amounts.often),
    Rule("vague", r"{vague}", amounts.vague),
)

GERMAN = Language(
    words=_WORDS,
    shapes=_SHAPES,
    capitalised=frozenset({"month", "monthname", "weekday", "any_weekday", "season"}),
    cues=_CUES,
    joints=_JOINTS,
    rules=_RULES,
    lowercase=frozenset({"near_day"}),
)
