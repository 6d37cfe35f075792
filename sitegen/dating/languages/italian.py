"""Italian; a table of moderate size."""

from __future__ import annotations

from sitegen.dating.direction import CueWords
from sitegen.dating.joining import JointWords
from sitegen.dating.language import NUMERALS, Language, Rule, following, unless
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
    "gennaio": 1, "febbraio": 2, "marzo": 3, "aprile": 4, "maggio": 5, "giugno": 6, "luglio": 7,
    "agosto": 8, "settembre": 9, "ottobre": 10, "novembre": 11, "dicembre": 12,
}  # fmt: skip
_WEEKDAYS = {
    "lunedì": 1, "martedì": 2, "mercoledì": 3, "giovedì": 4, "venerdì": 5, "sabato": 6,
    "domenica": 7,
}  # fmt: skip
_SINGLE_UNITS = {
    "giorno": "D", "settimana": "W", "fine settimana": "WE", "weekend": "WE", "mese": "M",
    "trimestre": "Q", "anno": "Y", "decennio": "DE", "secolo": "CE",
}  # fmt: skip

_WORDS: dict[str, dict[str, float | str]] = {
    "month": {**_MONTHS},
    "monthname": {**_MONTHS},
    "month_governor": dict.fromkeys(
        ("a", "ad", "in", "di", "da", "dal", "nel", "fino", "e", "o", "tra", "fra", "per", "del",
         "al"), 0
    ),
    "weekday": {**_WEEKDAYS},
    "any_weekday": {**_WEEKDAYS},
    "day": {"primo": 1},
    "count": {
        "un": 1, "uno": 1, "una": 1, "un'": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5,
        "sei": 6, "sette": 7, "otto": 8, "nove": 9, "dieci": 10, "undici": 11, "dodici": 12,
        "tredici": 13, "quattordici": 14, "quindici": 15, "venti": 20, "trenta": 30,
        "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
        "novanta": 90, "cento": 100, "mezz'": 0.5, "una decina di": 10, "una ventina di": 20,
    },
    "unit": {**_SINGLE_UNITS, "vigilia": "D", "indomani": "D"},
    "units": {
        **_SINGLE_UNITS, "secondi": "S", "minuto": "MIN", "minuti": "MIN", "ora": "H",
        "ore": "H", "giorni": "D", "settimane": "W", "mesi": "M", "trimestri": "Q",
        "anni": "Y", "decenni": "DE", "secoli": "CE",
    },
    "shift": {
        "questo": 0, "questa": 0, "quest'": 0, "scorso": -1, "scorsa": -1, "passato": -1,
        "passata": -1, "prossimo": 1, "prossima": 1, "in corso": 0,
    },
    "that": {
        "seguente": 1, "successivo": 1, "successiva": 1, "precedente": -1, "prima": -1,
        "dopo": 1, "stesso": 0, "stessa": 0, "quel": 0, "quella": 0, "quell'": 0,
        "indomani": 1, "vigilia": -1,
    },
    "later": {"dopo": 1, "più tardi": 1, "prima": -1},
    "part": {
        "inizio": 1, "l'inizio": 1, "metà": 1, "la metà": 1, "fine": 1, "la fine": 1,
        "il mese": 0, "gli inizi": 1,
    },
    "which": {
        "primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3, "quarto": 4,
        "quarta": 4, "quinto": 5, "quinta": 5, "ultimo": -1, "ultima": -1,
    },
    "near_day": {
        "oggi": 0, "ieri": -1, "l'altro ieri": -2, "ieri l'altro": -2, "domani": 1,
        "dopodomani": 2,
    },
    "daypart": {"mattina": "MO", "mattino": "MO", "pomeriggio": "AF", "sera": "EV",
                "serata": "EV", "notte": "NI", "mattinata": "MO"},
    "night": {"stasera": 0, "stanotte": 0},
    "season": {"primavera": "SP", "estate": "SU", "autunno": "FA", "inverno": "WI"},
    "ordinal": {
        "primo": 1, "secondo": 2, "terzo": 3, "quarto": 4, "xv": 15, "xvi": 16, "xvii": 17,
        "xviii": 18, "xix": 19, "xx": 20, "xxi": 21,
    },
    "end_quarter": {"ultimo": 4},
    "decade": {
        "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60,
        "settanta": 70, "ottanta": 80, "novanta": 90,
    },
    "approx": dict.fromkeys(
        ("più di", "meno di", "quasi", "circa", "oltre", "almeno", "fino a"), 0
    ),
    "some": dict.fromkeys(("alcuni", "alcune", "qualche", "diversi", "diverse", "molti", "molte",
                           "parecchi", "pochi", "poche"), 0),
    "lately": dict.fromkeys(("ultimi", "ultime", "prossimi", "prossime", "scorsi", "scorse"), 0),
    "often": {"quotidianamente": "P1D", "settimanalmente": "P1W", "mensilmente": "P1M",
              "annualmente": "P1Y"},
    "vague": {
        **dict.fromkeys(("attualmente", "ora", "adesso", "al momento"), "PRESENT_REF"),
        **dict.fromkeys(("recentemente", "di recente", "in passato"), "PAST_REF"),
        **dict.fromkeys(("in futuro", "prossimamente"), "FUTURE_REF"),
    },
    "holiday": {
        "capodanno": "01-01", "epifania": "01-06", "martedì grasso": "E-47",
        "mercoledì delle ceneri": "E-46", "domenica delle palme": "E-7", "giovedì santo": "E-3",
        "venerdì santo": "E-2", "sabato santo": "E-1", "pasqua": "E", "pasquetta": "E+1",
        "lunedì dell'angelo": "E+1", "pentecoste": "E+49", "ferragosto": "08-15",
        "ognissanti": "11-01", "immacolata": "12-08", "vigilia di natale": "12-24",
        "natale": "12-25", "santo stefano": "12-26", "san silvestro": "12-31",
    },
    "named_time": {"mezzogiorno": "12:00", "mezzanotte": "24:00"},
}  # fmt: skip

_SHAPES = NUMERALS | {
    "day": r"(?:1[°º]|0?[1-9]|[12]\d|3[01])(?![\d%]|[.,:]\d)",
    "count": r"(?<![\d.,])(?<!\d[^\S\n])\d{1,3}",
    "decade": r"(?:1[0-9]|20|['’])?\d0",
    "ago": r"fa|or sono",
}

_CUES = CueWords(
    future_governors=(r"fino\s+a(?:l|lla|ll['’])?|entro|a\s+partire\s+da(?:l|lla|ll['’])?"),
    past_governors=r"(?:sin|fin)\s+da(?:l|lla|ll['’])?|già\s+(?:a|in|nel)",
    future=(
        r"(?:deve|devono|dovrà|dovranno|potrebbe|potrebbero|vuole|vogliono|"
        r"[a-zàèéìòù]{2,12}(?:rà|ranno|rebbe|rebbero))"
        r"(?: (?:essere )?[a-z]{2,12}(?:at|it|ut|st|tt)[oaei])?|"
        r"previst[oaie]|in programma|fissat[oaie]|si (?:terrà|riunisce|riuniscono|svolge|vota)|"
        r"comincia|cominciano|inizia|iniziano|scade|parte|partono|apre|aprono"
    ),
    past=(
        r"ha|hanno|aveva|avevano|era|erano|fu|furono|disse|morì|nacque|fece|"
        r"[a-zàèéìòù]{2,14}(?:arono|irono|erono|ava|avano|eva|evano)"
    ),
    present=r"è|sono",
    article=r"l['’]|il\s+|la\s+",
)
# "dal 2002": since, but for a range ("dal 2 al 5 maggio"), which is looked for first.
_JOINTS = JointWords(
    of_day="alle|alle ore|all['’]|di|del|nel|a|ore",
    since=r"(?:(?:sin|fin)\s+)?(?:dal|dalla|dall['’])",
    until=r"fino\s+(?:a|ad|al|alla|all['’])",
    from_word="da|dal|dalla|dall['’]",
    to_word="a|al|alla|fino al",
    between_word="tra|fra",
    and_word="e(?: il)?",
    article=r"il\s+",
)

_WEEKDAY = r"(?:{any_weekday},? )?"
_PART = r"(?:{part} (?:del mese di |di |del |dell['’]anno )?)?"
_APPROX = r"(?:{approx} )?"
_PART_OF_DAY = r"(?: (?:(?:nella |in |nel )?{daypart}))?"
_NAME = (
    r"\b(?:[Vv]ia|[Pp]iazza|[Cc]orso|[Vv]iale|[Ll]argo|[Ss]tazione)\s(?:del\s)?|-|"
    r"\b(?:Sig|Dott|On|Prof|San|Santa|don)\.?\s"
)
_NUMBERED = (
    r"(?<![.!?:]\s)(?<!\n)\b(?!Nel|Dal|Dopo|Fino|Entro|Tra|Fra|Fine|Per|Del|Di|Da|In|Verso)"
    r"[A-ZÀÈÉÌÒÙ][\w-]*\s|[-$€/#]|\d\s"
)
_COUNTED = (
    r"\s(?:euro|dollari|lire|milioni|miliardi|persone|abitanti|metri|chilometri|ettari|"
    r"tonnellate|posti|morti|feriti|casi|voti|punti|case|uomini|donne|bambini)\b"
)
_AGED = r",\s|\bdi\s|\b(?:ha|aveva|hanno|compie|gli|i|ai|agli)\s"

_RULES = (
    ISO_DATE,
    Rule("numeric date", r"{number}[/.]{number2}[/.]{year}", dates.day_first_date),
    Rule("full date", _WEEKDAY + r"{day} {month},? {year}", unless(dates.full_date, _NAME)),
    Rule("day range", r"{day} ?[-–] ?{day2} {month}(?: {year})?", dates.day_range),
    Rule(
        "listed day",
        r"{day}(?=(?:, \d{1,2}){0,9} (?:al|all['’]|e|e il|e l['’]) ?{day2} {month}(?: {year})?)",
        dates.listed_day,
    ),
    Rule(
        "month day",
        _WEEKDAY + r"{day} {month}(?: (?:scorso|prossimo))?",
        unless(dates.month_day, _NAME),
    ),
    Rule("holiday", r"{holiday}(?: (?:del )?{year})?", unless(holidays.holiday, of=r"\A[^A-Z]+\Z")),
    Rule("day beside", r"(?:l['’]|la )(?={that}){unit}(?! d)", distances.unit_of_context),
    Rule("unit of context", r"(?:il |la |l['’]){unit} {that}", distances.unit_of_context),
    Rule("unit of context", r"(?:lo |la )(?=stess){that} {unit}", distances.unit_of_context),
    Rule("unit of context", r"(?=quel){that} ?{unit}", distances.unit_of_context),
    Rule("today", r"{near_day}(?: (?:{daypart}))?", near_days.near_day),
    Rule("part of day", r"{night}", near_days.night),
    Rule("part of day", r"(?=quest){shift} ?{daypart}", near_days.part_of_day),
    Rule(
        "nth weekday",
        r"(?:il |la )?{which} {weekday} di {month}(?: (?:del )?{year})?",
        dates.nth_weekday_of_month,
    ),
    Rule("weekday", r"{weekday}" + _PART_OF_DAY, unless(near_days.weekday, _NAME)),
    Rule(
        "weekday",
        r"(?:la )?{daypart} (?:di |tra ){weekday}(?: e {any_weekday})?",
        near_days.weekday,
    ),
    Rule("shifted weekday", r"{weekday} {shift}" + _PART_OF_DAY, near_days.shifted_weekday),
    Rule("shifted weekday", r"(?:lo |la )?{shift} {weekday}", near_days.shifted_weekday),
    Rule("weekend", r"(?:il |nel )(?:fine settimana|weekend)", near_days.weekend),
    Rule("year earlier", r"un anno prima", distances.year_earlier),
    Rule("ago", _APPROX + r"{count} ?{units} {ago}", distances.ago),
    Rule("vague past", r"{some} {units} {ago}", amounts.vague_past),
    Rule("from now", r"(?:tra|fra) " + _APPROX + r"{count} ?{units}", distances.from_now),
    Rule("later", _APPROX + r"{count} ?{units} {later}(?! d)", distances.later),
    Rule("month in year", _PART + r"{month} (?:del )?{year}", years.month_in_year),
    Rule("month in year", _PART + r"{month} dell['’]anno {shift}", years.month_in_shifted_year),
    Rule("shifted month", _PART + r"{monthname} {shift}", years.shifted_month),
    Rule("shifted month", r"(?:lo )?(?=scors|pross){shift} {monthname}", years.shifted_month),
    Rule("month", _PART + r"{monthname}", unless(years.month_alone, _NAME)),
    Rule("shifted unit", r"(?:il |la |l['’])?{unit} {shift}", periods.shifted_unit),
    Rule("shifted unit", r"(?:la |lo |il )?{shift} ?{unit}", periods.shifted_unit),
    Rule("shifted unit", r"{part} (?:del |della |dell['’]){unit} {shift}", periods.shifted_unit),
    Rule(
        "unit of reference",
        r"{part} (?:del |della |dell['’]|d['’]){unit}",
        periods.unit_of_reference,
    ),
    Rule("unit of reference", r"{part} {unit}", periods.unit_of_reference),
    Rule("season", _PART + r"{season} (?P<year>(?:19|20)\d\d)[-–/](?:\d\d){1,2}", periods.season),
    Rule("season", _PART + r"{season} (?:del )?{year}", periods.season),
    Rule("season", r"(?:l['’]|la )?{season} {shift}", periods.season),
    Rule("season", r"(?:la |lo )?{shift} ?{season}", periods.season),
    Rule(
        "season",
        following("in", "la", "l'", "dell'", "nell'", "all'", "d'") + r"{season}",
        periods.governed_season,
    ),
    Rule("quarter", r"(?:il )?{ordinal} trimestre(?: (?:del )?{year})?", periods.quarter),
    Rule("quarter", r"(?:l['’]){end_quarter} trimestre (?:del )?{year}", periods.quarter),
    Rule("quarter", r"(?:il )?{ordinal} trimestre dell['’]anno {shift}", periods.quarter),
    Rule("half", r"(?:il )?{ordinal} semestre(?: (?:del )?{year})?", periods.half),
    Rule("decade", r"(?:gli )?anni {decade}", years.decade),
    Rule("century", r"(?:il )?{ordinal} secolo", years.century),
    Rule("year range", r"{first_year}[-–/]{last_year}", unless(years.year_range, r"[-/]")),
    Rule("year", _PART + r"(?:anno )?{year}", unless(years.year_alone, _NUMBERED, _COUNTED)),
    Rule(
        "clock time",
        following("alle", "ore", "dalle", "le", "all'") + r"{hour}(?:[:.,]{minute})?(?!\d)",
        clock.clock_time,
    ),
    Rule("named time", r"{named_time}", clock.named_time),
    Rule(
        "part of its day",
        following("in", "nella", "nel", "di") + r"{daypart}",
        clock.part_of_its_day,
    ),
    Rule("duration", _APPROX + r"(?=\d){count} (?=anni){units}", unless(amounts.duration, _AGED)),
    Rule(
        "duration",
        _APPROX + r"(?!un\s(?:giorno|secondo))(?!\d+\sanni){count} ?{units}",
        amounts.duration,
    ),
    Rule("duration", r"(?:gli |le |i )?{lately} {count} {units}", amounts.duration),
    Rule("vague duration", r"{some} {units}", amounts.vague_duration),
    Rule("vague duration", r"(?:gli |le |i )?{lately} {units}", amounts.vague_duration),
    Rule("set", r"ogni(?: {count})? {units}", amounts.every),
    Rule("set", r"(?:tutti i|tutti gli|tutte le) {units}", amounts.every),
    Rule("set", r"{count} (?:volta|volte) (?:al |alla |all['’]|l['’]){unit}", amounts.every_unit),
    Rule("weekday set", r"(?:ogni|tutti i|tutte le) {weekday}", amounts.every_weekday),
    Rule("often", r"{often}", amounts.often),
    Rule("vague", r"{vague}", amounts.vague),
)

ITALIAN = Language(
    words=_WORDS,
    shapes=_SHAPES,
    capitalised=frozenset(),
    cues=_CUES,
    joints=_JOINTS,
    rules=_RULES,
    lowercase=frozenset({"month", "monthname", "weekday", "any_weekday", "season"}),
)
