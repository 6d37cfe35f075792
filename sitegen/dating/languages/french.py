"""French."""

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
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6,
    "juillet": 7, "août": 8, "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11,
    "décembre": 12, "decembre": 12,
}  # fmt: skip
_WEEKDAYS = {
    "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6,
    "dimanche": 7,
}  # fmt: skip
_ONES = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9,
}  # fmt: skip
_TEENS = {
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
    "dix-sept": 17, "dix-huit": 18, "dix-neuf": 19,
}  # fmt: skip
_TENS = {
    "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "huitante": 80, "quatre-vingt": 80, "nonante": 90,
}  # fmt: skip
_ROUND = {
    "quatre-vingts": 80, "cent": 100, "mille": 1000, "demi": 0.5, "une demi": 0.5,
    "une dizaine de": 10, "une dizaine d'": 10, "une douzaine de": 12, "une douzaine d'": 12,
    "une quinzaine de": 15, "une quinzaine d'": 15, "une vingtaine de": 20,
    "une vingtaine d'": 20, "une trentaine de": 30, "une trentaine d'": 30,
    "une quarantaine d'": 40, "une cinquantaine d'": 50, "une centaine d'": 100,
}  # fmt: skip
_COUNTS = {
    **_ONES, **_TEENS, **_TENS, **_ROUND,
    **{f"{ten}-{one}": tens + ones for ten, tens in _TENS.items() for one, ones in _ONES.items()},
    **{f"{ten} et {one}": tens + 1 for ten, tens in _TENS.items() for one in ("un", "une")},
    **{f"{ten}-{teen}": _TENS[ten] + ones for ten in ("soixante", "quatre-vingt")
       for teen, ones in _TEENS.items()},
    "soixante et onze": 71,
}  # fmt: skip
_ORDINALS = {
    "premier": 1, "première": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3,
    "quatrième": 4,
}  # fmt: skip
_ROMAN_CENTURIES = {
    "ixe": 9, "xe": 10, "xie": 11, "xiie": 12, "xiiie": 13, "xive": 14, "xve": 15, "xvie": 16,
    "xviie": 17, "xviiie": 18, "xixe": 19, "xxe": 20, "xxie": 21,
}  # fmt: skip
_PERIODS = {
    "semaine": "W", "week-end": "WE", "weekend": "WE", "fin de semaine": "WE", "mois": "M",
    "trimestre": "Q", "an": "Y", "année": "Y", "décennie": "DE", "siècle": "CE",
}  # fmt: skip

_HOUR_WORDS = ("une", *list(_ONES)[2:], "dix", "onze")
_HOURS = {
    f"{word} heure{'s' * (hour > 1)}{half}": f"{hour + later:02}:00"
    for hour, word in enumerate(_HOUR_WORDS, 1)
    for half, later in (("", 0), (" du matin", 0), (" de l'après-midi", 12), (" du soir", 12))
}
_WORDS: dict[str, dict[str, float | str]] = {
    "month": {**_MONTHS},
    "monthname": {**_MONTHS},
    "weekday": {**_WEEKDAYS},
    "any_weekday": {**_WEEKDAYS},
    "weekdays": {f"{word}s": number for word, number in _WEEKDAYS.items()},
    "day": {"premier": 1, "1er": 1},
    "count": {**_COUNTS},
    "unit": {
        **_PERIODS, "jour": "D", "journée": "D", "exercice": "Y",
        # "la veille" is the day beside another in one word
        "veille": "D", "avant-veille": "D", "lendemain": "D", "surlendemain": "D",
    },
    "units": {
        "secondes": "S", "minute": "MIN", "minutes": "MIN", "heure": "H",
        "heures": "H", "jour": "D", "jours": "D", "journées": "D", **_PERIODS, "semaines": "W",
        "trimestres": "Q", "ans": "Y", "années": "Y", "décennies": "DE", "siècles": "CE",
    },
    "shift": {
        "ce": 0, "cet": 0, "cette": 0, "en cours": 0, "courant": 0, "courante": 0,
        "dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "écoulé": -1, "écoulée": -1,
        "prochain": 1, "prochaine": 1, "à venir": 1,
    },
    "that": {
        "suivant": 1, "suivante": 1, "d'après": 1, "précédent": -1, "précédente": -1,
        "d'avant": -1, "veille": -1, "avant-veille": -2, "lendemain": 1, "surlendemain": 2,
        "même": 0, "cette": 0, "ce": 0,
    },
    "part": {
        "début": 1, "le début": 1, "mi-": 1, "la mi-": 1, "fin": 1, "la fin": 1, "milieu": 1,
        "le milieu": 1, "courant": 0, "le courant": 0, "le mois": 0, "le reste": 0,
        "l'ensemble": 0,
    },
    "coming": {"prochain": 0, "prochaine": 0, "à venir": 0},
    "half": {"demi": 0.5, "demie": 0.5},
    "end_quarter": {"dernier": 4},
    "near_day": {
        "aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1,
        "après-demain": 2, "la veille": -1, "l'avant-veille": -2,
    },
        "daypart": {
        "matin": "MO", "matinée": "MO", "après-midi": "AF", "soir": "EV", "soirée": "EV",
        "nuit": "NI", "aube": "MO",
        "matins": "MO", "soirs": "EV", "nuits": "NI",
    },
    "season": {"printemps": "SP", "été": "SU", "automne": "FA", "hiver": "WI"},
    "ordinal": {**_ORDINALS, **_ROMAN_CENTURIES},
    "which": {**_ORDINALS, "dernier": -1},
    "decade": {
        "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
        "soixante-dix": 70, "quatre-vingt": 80, "quatre-vingts": 80, "quatre-vingt-dix": 90,
    },
    "later": {
        "plus tard": 1, "après": 1, "plus tôt": -1, "auparavant": -1, "avant": -1,
    },
    "approx": dict.fromkeys((
        "plus de", "plus d'", "moins de", "moins d'", "près de", "près d'", "environ", "quelque",
        "presque", "au moins", "au plus", "jusqu'à", "à peine", "un peu plus de", "à peu près",
        "un peu moins de",
    ), 0),
    "some": dict.fromkeys((
        "quelques", "plusieurs", "de nombreux", "de nombreuses", "de longs", "de longues",
        "des dizaines d'", "les premiers", "les premières",
    ), 0),
    "lately": dict.fromkeys((
        "derniers", "dernières", "prochains", "prochaines", "premiers", "premières",
    ), 0),
    "month_governor": dict.fromkeys((
        "en", "de", "du", "depuis", "dès", "à", "au", "d'ici", "jusqu'en", "jusqu'à", "avant",
        "après", "et", "ou", "entre", "pour", "vers", "le", "fin", "début", "chaque", "courant",
    ), 0),
    "holiday": {
        "jour de l'an": "01-01", "nouvel an": "01-01", "épiphanie": "01-06",
        "chandeleur": "02-02", "saint-valentin": "02-14", "mardi gras": "E-47",
        "mercredi des cendres": "E-46", "dimanche des rameaux": "E-7", "jeudi saint": "E-3",
        "vendredi saint": "E-2", "samedi saint": "E-1", "pâques": "E",
        "dimanche de pâques": "E", "lundi de pâques": "E+1", "jeudi de l'ascension": "E+39",
        "ascension": "E+39", "pentecôte": "E+49", "dimanche de pentecôte": "E+49",
        "lundi de pentecôte": "E+50", "fête-dieu": "E+60", "fête du travail": "05-01",
        "saint-jean": "06-24", "14-juillet": "07-14", "assomption": "08-15",
        "halloween": "10-31", "toussaint": "11-01", "saint-nicolas": "12-06",
        "veille de noël": "12-24", "réveillon de noël": "12-24", "noël": "12-25",
        "jour de noël": "12-25", "saint-étienne": "12-26", "saint-sylvestre": "12-31",
        "réveillon du nouvel an": "12-31",
    },
    "often": {
        "quotidiennement": "P1D", "chaque jour": "P1D", "hebdomadairement": "P1W",
        "mensuellement": "P1M", "annuellement": "P1Y",
    },
    "vague": {
        **dict.fromkeys(
            ("actuellement", "maintenant", "à l'heure actuelle", "en ce moment", "de nos jours",
             "à présent", "ces temps-ci"), "PRESENT_REF"
        ),
        **dict.fromkeys(
            ("récemment", "dernièrement", "naguère", "autrefois", "jadis", "par le passé"),
            "PAST_REF",
        ),
        **dict.fromkeys(
            ("à l'avenir", "prochainement", "dans un avenir proche", "un jour prochain"),
            "FUTURE_REF",
        ),
    },
    "named_time": {"midi": "12:00", "minuit": "24:00", **_HOURS},
}  # fmt: skip

_SHAPES = NUMERALS | {
    "day": r"(?:1er|0?[1-9]|[12]\d|3[01])(?![\d%]|[.,:]\d)",
    # no last group of a longer number: "2 025 millions", "2,5 ans"
    "count": r"(?<![\d.,])(?<!\d[^\S\n])\d{1,3}",
    "nth": r"(?:0?[1-9]|[12]\d|3[01])",
    "ordinal": r"\d{1,2}(?:er|e|ème)",
    "ago": r"il y a|voici|voilà",
    "decade": r"(?:1[0-9]|20)?\d0",
}

_ADVERBS = r"(?: (?:pas|plus|aussi|également|ensuite|enfin|donc|déjà|être|[a-zé]{3,14}ment)){0,3}"
_PARTICIPLE = r"(?: [a-zéèêç]{2,14}(?:[éiut]|is)(?:e|s|es)?)?"
_FUTURE_FORMS = (
    r"(?!opéra|caméra|(?:re|at)?tira|front|affront|extra)"
    r"[a-zéèêîç]{1,14}(?:[eidu]ra|evra|rra|ttra|ndra|ront|rons)|"
    r"(?!(?:at|re|re-)?tirai|inspirai|aspirai|admirai|désirai|respirai)"
    r"[a-zéèêîç]{0,14}(?:[eiu]r|dr|evr|urr|ttr|err)(?:ait|aient)"
)
_TIMETABLE = (  # a timetable is told in the present tense
    r"(?:s['’]|se )(?:tient|tiennent|réunit|réunissent|rend|rendent|poursuit|poursuivent|"
    r"(?:prononce|déroule|ouvre|achève|termine|joue|rencontre|retrouve|exprime|présente)(?:nt)?)|"
    r"(?:débute|commence|expire|entre en vigueur|entrent en vigueur|prend fin|prennent fin)(?:nt)?|"
    r"reprend|reprennent"
)
_PLANNED = r"(?:prévu|attendu|programmé|fixé|convoqué|reporté|reconduit|annoncé pour)(?:e?s?)"
_ARTICLE = r"l[ea]\s+|l['’]"
_CUES = CueWords(
    future_governors=(
        r"jusqu['’](?:à|au|en)|d['’]ici(?: à| au)?|à (?:partir|compter) d[eu]|dès|avant|"
        r"au plus tard"
    ),
    past_governors="depuis",
    future=(
        rf"(?:doit|doivent|va|vont|{_FUTURE_FORMS}){_ADVERBS}{_PARTICIPLE}|{_TIMETABLE}|"
        rf"{_PLANNED}|espèrent?|compte(?:nt)? [a-z]+er|souhaite(?:nt)?|veut|veulent|"
        r"envisagent?|prévoi(?:t|ent)|s['’]apprêtent?"
    ),
    past=(
        r"a|ont|avait|avaient|était|étaient|fut|furent|eut|s['’]est|se sont|s['’]était|"
        r"(?!souhait|portrait|retrait|extrait|attrait|lait|trait|fait|parfait|connaît|plait)"
        r"[a-zéèêîç]{2,14}(?:èrent|irent|urent|aient|ait)"
    ),
    present=r"est|sont",
    article=_ARTICLE,
)

_JOINTS = JointWords(
    of_day="à|le|du|de|vers|dès",
    since="depuis",
    until=r"jusqu['’](?:à|au|en)",
    from_word="de|du|d['’]",
    to_word="à|au|jusqu['’]au|jusqu['’]en|jusqu['’]à",
    between_word="entre",
    and_word="et(?: le)?",
    article=_ARTICLE,
)

_WEEKDAY = r"(?:{any_weekday},? (?:le )?)?"
_PART = r"(?:{part} ?(?:du mois de |du mois d['’]|de l['’]année |de |d['’])?)?"
_APPROX = r"(?:{approx} ?)?"
_ART = r"(?:la |le |l['’])"
_OF_THE = r"(?:du |de la |de l['’]|de |d['’])"
_OF_YEAR = r"(?:de l['’]an(?:née)? |l['’]an(?:née)? )"
_PART_OF_DAY = r"(?: (?:(?:au |dans la |en (?:(?:début|fin|milieu) (?:de |d['’]))?)?{daypart}))?"

# "M. Lundi", "rue du 4-Septembre": what is a name although it is written like a date.
_NAME = (
    r"\b(?:M|MM|Mme|Mlle|Dr|Me|Mgr|St)\.?\s|-|"
    r"\b(?:[Rr]ue|[Aa]venue|[Pp]lace|[Bb]oulevard|[Qq]uai|[Pp]ont|[Ss]quare|[Cc]ours|[Aa]llées?|"
    r"[Ss]tation|[Ll]ycée|[Cc]ollège|[Ss]tade|[Pp]orte|[Cc]aserne|[Pp]arc)\s(?:du|des|de la)\s|"
    r"\b(?:Journal|JDD|Presse|Match|Humanité)\s(?:du|de)\s"
)
# A capital right before a year is a name's, but for the first word of a sentence.
_NUMBERED = (
    r"(?<![.!?:»]\s)(?<!\n)\b(?!En|De|Du|D[eè]s|Dep|Av|Ap|Ver|Fin|Déb|Ent|Jus|L['’]|Pour|Cour|Pend)"
    r"[A-ZÉ][\w.&'’-]*\s|[-$€£#/]|\d\s|\b(?:route|départementale|nationale|autoroute|ligne|vol|"
    r"modèle|chambre|numéro|no|article|loi|agenda)\s|n°\s?|"
    rf"\b(?:{'|'.join(_MONTHS)})\s"  # the year of a date that is a street's name
)
_COUNTED = (
    r"\s(?:euros?|dollars?|francs?|livres|yens|roubles|pour\s?cent|%|millions?|milliards?|"
    r"mètres?|m|km|kilomètres?|hectares?|tonnes?|kilos?|litres?|personnes|habitants|hommes|"
    r"femmes|enfants|soldats|salariés|emplois|postes|morts|blessés|cas|voix|points?|pages|"
    r"logements|maisons|élèves|étudiants|spectateurs|exemplaires|véhicules|jours|heures|ans)\b|"
    r"\s[€$]"
)
# Figures before "ans" are an age ("Paul, 24 ans,", "un homme de 41 ans"), but for these nouns.
_LENGTH = (
    r"(?<!\bpériode )(?<!\bdurée )(?<!\bmandat )(?<!\bcontrat )(?<!\bbail )(?<!\bpeine )"
    r"(?<!\bplan )(?<!\bdélai )(?<!\baccord )(?<!\bprêt )(?<!\bcours )(?<!\bbout )(?<!\bterme )"
    r"(?<!\bespace )(?<!\babsence )(?<!\bprison )(?<!\brègne )(?<!\bguerre )(?<!\bconcession )"
)
_HAS = r"\b(?:a|ai|as|avait|ont|avaient|aura|ses|leurs)\s"
_AGED = rf"\bâgée?s?\sde\s|{_HAS}|\b(?:les|aux)\s|\bd['’]"
_OF_AGE = rf"{_AGED}|,\s|{_LENGTH}\bde\s|\b(?:à|et|ou)\s"
_TO_AN_AGE = r"\s?(?:,|\(|d['’]âge\b)"

_RULES = (
    # Days
    ISO_DATE,
    Rule("numeric date", r"{number}[/.]{number2}[/.]{year}", dates.day_first_date),
    Rule("full date", _WEEKDAY + r"{day} {month},? {year}", unless(dates.full_date, _NAME)),
    Rule("day range", r"{day} ?[-–—] ?{day2} {month}(?: {year})?", dates.day_range),
    Rule("day range", r"{day} et {day2} {month}(?: {year})?", dates.days_between),
    Rule(
        "listed day",
        r"(?:{any_weekday} )?{day}"
        r"(?=(?:, (?:le )?\d{1,2}){0,9}(?: au|,? et(?: le)?) "
        r"(?:{weekday} )?{day2} {month}(?: {year})?)",
        dates.listed_day,
    ),
    Rule(
        "month day",
        _WEEKDAY + r"{day} {month}(?: (?:dernier|prochain))?",
        unless(dates.month_day, _NAME, r"-[A-ZÉ]"),
    ),
    Rule(
        "holiday",
        r"{holiday}(?: {year}| {shift})?",
        unless(
            holidays.holiday,
            r"[a-zé,]\s[A-ZÉ][a-zéèêë]+[\s-]|\bîles?\sde\s|\b[Pp]ère\s|\b[Mm]archés?\sde\s",
            r"\s[A-ZÉ][a-zé]+|-[A-Z]",
            of=r"\A[^A-ZÉ]+\Z",
        ),
    ),
    Rule("day beside", following("que", "rapport à") + r"(?=l){near_day}", near_days.near_day),
    Rule("day beside", r"(?:la |le |l['’])(?={that}){unit}(?! d[eu'’])", distances.unit_of_context),
    Rule("today", r"{near_day}" + _PART_OF_DAY + r"(?! d[eu'’])", near_days.near_day),
    Rule("part of day", r"(?=ce){shift} {daypart}(?!-là)", near_days.part_of_day),
    Rule("part of day", r"(?=ce){that} {daypart}-là", distances.part_of_day_of_story),
    Rule("weekday", r"{weekday}" + _PART_OF_DAY, unless(near_days.weekday, _NAME, r"-\w")),
    Rule(
        "weekday",
        r"(?:la )?{daypart} (?:de |du ){weekday}(?: (?:à|au) {any_weekday})?",
        near_days.weekday,
    ),
    Rule("shifted weekday", r"{weekday} {shift}" + _PART_OF_DAY, near_days.shifted_weekday),
    Rule("shifted weekday", r"(?=ce){shift} {weekday}" + _PART_OF_DAY, near_days.shifted_weekday),
    Rule("weekday of week", r"{weekday} de la semaine {shift}", near_days.weekday_of_week),
    Rule(
        "nth weekday",
        r"(?:le )?{which} {weekday} (?:de |d['’]){month}(?: {year})?",
        dates.nth_weekday_of_month,
    ),
    Rule("day of story", r"(?:le )?{weekday} {that}", distances.weekday_of_story),
    Rule("weekend", r"(?:le|du) week-?end", near_days.weekend),
    # Distances
    Rule("year earlier", r"un an (?:plus tôt|auparavant|avant)", distances.year_earlier),
    # "un an après sa visite" is a length
    Rule("later", _APPROX + r"{count} {units} (?!(?:après|avant) \w){later}", distances.later),
    Rule("day of context", r"{nth} du même mois", dates.day_of_context),
    Rule("ago", r"{ago} " + _APPROX + r"{count} ?{units}", distances.ago),
    Rule("vague past", r"{ago} {some} ?{units}", amounts.vague_past),
    Rule("from now", r"(?:dans|d['’]ici) " + _APPROX + r"{count} ?{units}", distances.from_now),
    # Weeks, months, quarters, years
    Rule("month in year", _PART + r"{month} {year}", unless(years.month_in_year, r"-|\d\s|1er\s")),
    Rule("month in year", _PART + r"{month} " + _OF_YEAR + r"{shift}", years.month_in_shifted_year),
    Rule("shifted month", _PART + r"{monthname} {shift}", years.shifted_month),
    Rule("month of story", r"{monthname} {that}", distances.month_of_story),
    Rule(
        "month",
        _PART + r"{monthname}(?!-)",
        unless(years.month_alone, rf"{_NAME}|\d\s", of=r"\AM(?:ars|ai)\Z"),
    ),
    Rule("weekend", r"(?:le )?(?=week|fin){unit} {coming}", periods.unit_of_reference),
    Rule("shifted unit", _ART + r"?{unit} {shift}", periods.shifted_unit),
    Rule("shifted unit", r"{part} " + _OF_THE + r"{unit} {shift}", periods.shifted_unit),
    Rule("shifted unit", r"(?=ce){shift} {unit}(?:-ci)?(?!-)", periods.shifted_unit),
    Rule(
        "unit of reference",
        r"{part} (?:du |de la |de l['’]|d['’]){unit}",
        periods.unit_of_reference,
    ),
    Rule("unit of context", _ART + r"{unit} {that}", distances.unit_of_context),
    Rule("unit of context", r"(?:la |le )(?=même){that} {unit}", distances.unit_of_context),
    Rule("unit of context", r"(?=ce){that} {unit}-là", distances.unit_of_context),
    Rule("season", _PART + r"{season} (?:de (?:l['’]année )?)?{year}", periods.season),
    Rule("season", _PART + r"{season} (?P<year>(?:19|20)\d\d)[-–/](?:\d\d){1,2}", periods.season),
    Rule("season", r"(?:l['’]|le ){season} {shift}", periods.season),
    Rule("season", r"(?=ce){shift} {season}", periods.season),
    Rule("season of story", r"(?:l['’]|le ){season} {that}", distances.season_of_story),
    Rule("season", following("l'", "au", "le", "en") + r"{season}", periods.governed_season),
    Rule("quarter", r"(?:le )?{ordinal} trimestre(?: (?:de )?{year})?", periods.quarter),
    Rule("quarter", r"(?:le )?{end_quarter} trimestre (?:de )?{year}", periods.quarter),
    Rule("quarter", r"(?:le )?{ordinal} trimestre " + _OF_YEAR + r"{shift}", periods.quarter),
    Rule("half", r"(?:le )?{ordinal} semestre(?: (?:de )?{year})?", periods.half),
    Rule("half", r"(?:le )?{ordinal} semestre " + _OF_YEAR + r"{shift}", periods.half),
    Rule("decade", r"(?:les|(?:le )?{part} des) années {decade}", years.decade),
    Rule("century", r"(?:le )?(?:{part} (?:du )?)?{ordinal} siècle", years.century),
    Rule("year range", r"{first_year}[-–/]{last_year}", unless(years.year_range, r"[-/]")),
    Rule(
        "year",
        _PART + r"(?:l['’]an(?:née)? )?{year}",
        unless(years.year_alone, _NUMBERED, _COUNTED),
    ),
    # Times of day
    Rule(
        "clock time",
        r"{hour} ?h(?: ?{minute})?",
        unless(clock.clock_time, r"\b(?:en|pendant|durant|de)\s", r"\s?/|\ssur\b"),
    ),
    Rule("clock time", r"{hour}:{minute}", clock.clock_time),
    Rule(
        "clock time",
        following("à", "vers", "dès", "avant", "entre", "partir de", "et", "jusqu'à")
        + r"{hour} heures?(?: {minute})?(?! d[e'’])",
        clock.clock_time,
    ),
    Rule(
        "named time",
        following("à", "vers", "dès", "avant", "après", "partir de", "et", "jusqu'à", "depuis")
        + r"{named_time}",
        clock.named_time,
    ),
    Rule(
        "part of its day",
        r"(?:la |le |l['’])(?:(?:début|fin) de )?{daypart}(?! d[eu'’])",
        unless(clock.part_of_its_day, after=r"\s?[»”\"]"),
    ),
    # Lengths, repeated and vague times
    Rule(
        "duration",
        _APPROX + r"(?=\d){count} (?=ans){units}",
        unless(amounts.duration, _OF_AGE, _TO_AN_AGE),
    ),
    Rule(
        "duration",
        _APPROX
        + r"(?<!-)(?!\d)(?!(?<=,\s)[^\W\d_]+(?:-[^\W\d_]+){0,3}\sans,){count} ?(?=ans?){units}",
        unless(amounts.duration, _AGED),
    ),
    Rule(
        "duration",
        _APPROX + r"(?!un\s(?:jour|siècle)){count}(?: |-)?(?!ans){units}",
        unless(amounts.duration, after=r"\sde\s(?:silence|vol|train)\b", of=r"\d\s[A-Z]"),
    ),
    Rule("duration", _APPROX + r"{count} {units} et {half}", amounts.duration),
    Rule("duration", r"(?:les |ces )?{count} {lately} {units}", amounts.duration),
    Rule("vague duration", r"{some} ?{units}", amounts.vague_duration),
    Rule("vague duration", r"(?:les|ces) {lately} {units}", amounts.vague_duration),
    Rule(
        "vague duration",
        following("depuis", "pendant", "durant") + r"des {units}",
        amounts.vague_duration,
    ),
    Rule("set", r"(?:tous|toutes) les(?: {count})? {units}", amounts.every),
    Rule("set", r"chaque {unit}", amounts.every),
    Rule("set", r"{count} fois (?:par|chaque) {unit}", amounts.every_unit),
    Rule("weekday set", r"(?:tous les )?{weekdays}", unless(amounts.every_weekday, r"\bdes\s")),
    Rule("weekday set", r"chaque {weekday}(?: {daypart})?", amounts.every_weekday),
    Rule("set", r"(?:tous les|toutes les|chaque) {daypart}", amounts.every_part_of_day),
    Rule("month set", r"chaque mois d(?:e |['’]){monthname}", amounts.every_month),
    Rule("often", r"{often}", amounts.often),
    Rule("vague", r"{vague}", amounts.vague),
)

FRENCH = Language(
    words=_WORDS,
    shapes=_SHAPES,
    capitalised=frozenset(),
    lowercase=frozenset({"month", "monthname", "weekday", "any_weekday", "season", "named_time"}),
    cues=_CUES,
    joints=_JOINTS,
    rules=_RULES,
)
