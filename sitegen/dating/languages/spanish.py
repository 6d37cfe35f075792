"""Spanish; a table of moderate size, as Portuguese or Catalan would be."""

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
    "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7,
    "agosto": 8, "septiembre": 9, "setiembre": 9, "octubre": 10, "noviembre": 11,
    "diciembre": 12,
}  # fmt: skip
_WEEKDAYS = {
    "lunes": 1, "martes": 2, "miércoles": 3, "jueves": 4, "viernes": 5, "sábado": 6,
    "domingo": 7,
}  # fmt: skip
_SINGLE_UNITS = {
    "día": "D", "semana": "W", "fin de semana": "WE", "mes": "M", "trimestre": "Q", "año": "Y",
    "década": "DE", "siglo": "CE",
}  # fmt: skip

_WORDS: dict[str, dict[str, float | str]] = {
    "month": {**_MONTHS},
    "monthname": {**_MONTHS},
    "month_governor": dict.fromkeys(
        ("en", "de", "desde", "hasta", "a", "y", "o", "entre", "para", "del", "por"), 0
    ),
    "weekday": {**_WEEKDAYS},
    "any_weekday": {**_WEEKDAYS},
    "weekdays": {**_WEEKDAYS, "sábados": 6, "domingos": 7},
    "day": {"primero": 1},
    "count": {
        "un": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7,
        "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14,
        "quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50,
        "sesenta": 60, "setenta": 70, "ochenta": 80, "noventa": 90, "cien": 100, "media": 0.5,
        "medio": 0.5,
    },
    "unit": {**_SINGLE_UNITS, "víspera": "D"},
    "units": {
        **_SINGLE_UNITS, "segundos": "S", "minuto": "MIN", "minutos": "MIN", "hora": "H",
        "horas": "H", "días": "D", "semanas": "W", "meses": "M", "trimestres": "Q",
        "años": "Y", "décadas": "DE", "siglos": "CE",
    },
    "shift": {
        "este": 0, "esta": 0, "pasado": -1, "pasada": -1, "último": -1, "última": -1,
        "próximo": 1, "próxima": 1, "que viene": 1, "entrante": 1,
    },
    "that": {
        "siguiente": 1, "anterior": -1, "previo": -1, "previa": -1, "víspera": -1,
        "mismo": 0, "misma": 0, "aquel": 0, "aquella": 0, "ese": 0, "esa": 0,
    },
    "later": {"después": 1, "más tarde": 1, "antes": -1},
    "part": {
        "principios": 1, "comienzos": 1, "inicios": 1, "mediados": 1, "finales": 1, "fines": 1,
        "el inicio": 1, "el comienzo": 1, "el final": 1, "el fin": 1, "final": 1,
        "el mes": 0,
    },
    "which": {
        "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4,
        "quinto": 5, "último": -1,
    },
    "near_day": {
        "hoy": 0, "ayer": -1, "anteayer": -2, "antes de ayer": -2, "mañana": 1,
        "pasado mañana": 2,
    },
    "daypart": {"mañana": "MO", "mediodía": "MI", "tarde": "AF", "noche": "NI",
                "madrugada": "MO"},
    "night": {"esta noche": 0, "anoche": -1},
    "season": {"primavera": "SP", "verano": "SU", "otoño": "FA", "invierno": "WI"},
    "ordinal": {
        "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4,
        "xviii": 18, "xix": 19, "xx": 20, "xxi": 21, "xvii": 17, "xvi": 16, "xv": 15,
    },
    "end_quarter": {"último": 4},
    "decade": {
        "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60,
        "setenta": 70, "ochenta": 80, "noventa": 90,
    },
    "approx": dict.fromkeys(
        ("más de", "menos de", "casi", "unos", "unas", "cerca de", "alrededor de", "al menos",
         "aproximadamente", "hasta"), 0
    ),
    "some": dict.fromkeys(
        ("varios", "varias", "algunos", "algunas", "unos", "unas", "muchos", "muchas",
         "unos pocos", "unas pocas"), 0
    ),
    "lately": dict.fromkeys(("últimos", "últimas", "próximos", "próximas"), 0),
    "often": {"diariamente": "P1D", "semanalmente": "P1W", "mensualmente": "P1M",
              "anualmente": "P1Y"},
    "vague": {
        **dict.fromkeys(("actualmente", "ahora", "en la actualidad"), "PRESENT_REF"),
        **dict.fromkeys(("recientemente", "últimamente"), "PAST_REF"),
        **dict.fromkeys(("en el futuro", "próximamente"), "FUTURE_REF"),
    },
    "holiday": {
        "año nuevo": "01-01", "día de reyes": "01-06", "miércoles de ceniza": "E-46",
        "domingo de ramos": "E-7", "jueves santo": "E-3", "viernes santo": "E-2",
        "sábado santo": "E-1", "domingo de resurrección": "E", "lunes de pascua": "E+1",
        "pentecostés": "E+49", "corpus christi": "E+60", "todos los santos": "11-01",
        "día de muertos": "11-02", "nochebuena": "12-24", "navidad": "12-25",
        "día de navidad": "12-25", "nochevieja": "12-31",
    },
    "named_time": {"mediodía": "12:00", "medianoche": "24:00"},
    "half_of_day": {
        "de la mañana": "AM", "de la madrugada": "AM", "de la tarde": "PM", "de la noche": "PM",
        "a.m.": "AM", "p.m.": "PM",
    },
}  # fmt: skip

_SHAPES = NUMERALS | {
    "day": r"(?:1[.º]?º|0?[1-9]|[12]\d|3[01])(?![\d%]|[.,:]\d)",
    "count": r"(?<![\d.,])(?<!\d[^\S\n])\d{1,3}",
    "ago": r"hace",
    "decade": r"(?:1[0-9]|20)?\d0",
}

_CUES = CueWords(
    future_governors=r"hasta(?: el| la)?|a partir de(?:l)?|antes de(?:l)?|para el",
    past_governors=r"desde(?: el| la)?",
    future=(
        r"(?:va|van|debe|deben|deberá|deberán|podría|podrían|planea|planean|prevé|prevén|"
        r"[a-záéíóúñ]{2,12}r(?:á|án|ía|ían))(?: (?:a )?(?:ser )?[a-z]{2,12}(?:ad|id)[oa]s?)?|"
        r"previst[oa]s?|programad[oa]s?|se (?:celebra|reúne|reúnen|inaugura|disputa)|"
        r"comienza|comienzan|empieza|empiezan|arranca|vence|tendrá lugar"
    ),
    past=(
        r"ha|han|había|habían|era|eran|fue|fueron|estaba|estaban|hizo|dijo|tuvo|hubo|murió|"
        r"[a-záéíóúñ]{2,14}(?:ó|aron|ieron|aba|aban|yeron)"
    ),
    present=r"es|son|está|están",
)
_JOINTS = JointWords(
    of_day="a|a las|a la|por la|de|del|el",
    since="desde(?: el| la)?",
    until="hasta(?: el| la| finales de| principios de)?",
    from_word="de|del|desde|desde el",
    to_word="a|al|hasta|hasta el",
    between_word="entre(?: el)?",
    and_word="y(?: el)?",
    article=r"(?:el|la)\s+",
)

_WEEKDAY = r"(?:{any_weekday},? )?"
_PART = r"(?:{part} (?:del mes de |del año |de |del )?)?"
_APPROX = r"(?:{approx} )?"
_PART_OF_DAY = r"(?: (?:(?:por|en|de) la |a |al )?{daypart})?"
# "plaza del 2 de Mayo", "Julio Domingo": streets and, by their capital, persons.
_NAME = (
    r"\b(?:[Cc]alle|[Aa]venida|[Pp]laza|[Pp]aseo|[Ee]stación|[Bb]arrio)\s(?:de|del)\s|-|"
    r"\b(?:Sr|Sra|Dr|Dra|don|doña)\.?\s"
)
_NUMBERED = (
    r"(?<![.!?:]\s)(?<!\n)\b(?!En|De|Del|Desde|Hasta|Para|Entre|Hacia|Durante)"
    r"[A-ZÁÉÍÓÚ][\w-]*\s|[-$€/#]|\d\s"
)
_COUNTED = (
    r"\s(?:euros?|dólares|pesos|millones|personas|habitantes|metros|kilómetros|hectáreas|"
    r"toneladas|empleos|muertos|heridos|casos|votos|puntos|viviendas|hombres|mujeres|niños)\b"
)
_AGED = r",\s|\bde\s(?:entre\s)?|\b(?:a\slos|tiene|tenía|cumplió|cumple)\s"

_RULES = (
    ISO_DATE,
    Rule("numeric date", r"{number}[/.]{number2}[/.]{year}", dates.day_first_date),
    Rule(
        "full date",
        _WEEKDAY + r"{day} (?:de )?{month},? (?:de |del )?{year}",
        unless(dates.full_date, _NAME),
    ),
    Rule("day range", r"{day} ?[-–] ?{day2} de {month}(?: (?:de |del )?{year})?", dates.day_range),
    Rule(
        "listed day",
        r"{day}(?=(?:, \d{1,2}){0,9} (?:al|y|y el|hasta el) {day2} "
        r"de {month}(?: (?:de |del )?{year})?)",
        dates.listed_day,
    ),
    Rule(
        "month day",
        _WEEKDAY + r"{day} de {month}(?: (?:pasado|próximo))?",
        unless(dates.month_day, _NAME),
    ),
    Rule("holiday", r"{holiday}(?: (?:de )?{year})?", unless(holidays.holiday, of=r"\A[^A-Z]+\Z")),
    Rule("day beside", r"(?:la )(?=víspera){unit}(?! de)", distances.unit_of_context),
    Rule("unit of context", r"(?:el |la |al ){unit} {that}", distances.unit_of_context),
    Rule("unit of context", r"(?=aquel|ese|esa|mism){that} {unit}", distances.unit_of_context),
    Rule(
        "today",
        r"{near_day}(?: (?:(?:por|en) la |a |al )?{daypart})?",
        unless(near_days.near_day, r"\b(?:[Ll]a|[Uu]na|[Cc]ada|[Ee]sta|[Ll]as)\s"),
    ),
    Rule("part of day", r"{night}", near_days.night),
    Rule("part of day", r"(?=est){shift} {daypart}", near_days.part_of_day),
    Rule(
        "nth weekday",
        r"(?:el )?{which} {weekday} de(?:l mes de)? {month}(?: del? {year})?",
        dates.nth_weekday_of_month,
    ),
    Rule("weekday", r"{weekday}" + _PART_OF_DAY, unless(near_days.weekday, _NAME)),
    Rule(
        "weekday",
        r"(?:la )?{daypart} del {weekday}(?: al {any_weekday})?",
        near_days.weekday,
    ),
    Rule("shifted weekday", r"{weekday} {shift}" + _PART_OF_DAY, near_days.shifted_weekday),
    Rule("shifted weekday", r"{shift} {weekday}" + _PART_OF_DAY, near_days.shifted_weekday),
    Rule("weekend", r"(?:el|este) fin de semana", near_days.weekend),
    Rule("year earlier", r"un año (?:antes|atrás)", distances.year_earlier),
    Rule("ago", r"{ago} " + _APPROX + r"{count} {units}", distances.ago),
    Rule("vague past", r"{ago} {some} {units}", amounts.vague_past),
    Rule("from now", r"dentro de " + _APPROX + r"{count} {units}", distances.from_now),
    Rule("later", _APPROX + r"{count} {units} {later}(?! de)", distances.later),
    Rule("month in year", _PART + r"{month} (?:de |del )?{year}", years.month_in_year),
    Rule("month in year", _PART + r"{month} del año {shift}", years.month_in_shifted_year),
    Rule("shifted month", _PART + r"{monthname} {shift}", years.shifted_month),
    Rule("shifted month", r"(?=próx|últ|pas){shift} {monthname}", years.shifted_month),
    Rule("month", _PART + r"{monthname}", unless(years.month_alone, _NAME)),
    Rule("shifted unit", r"(?:el |la )?{unit} {shift}", periods.shifted_unit),
    Rule("shifted unit", r"(?:el |la )?{shift} {unit}(?! {shift2})", periods.shifted_unit),
    Rule("shifted unit", r"{part} (?:del |de la |de ){unit} {shift}", periods.shifted_unit),
    Rule("shifted unit", r"{part} (?:del |de la |de ){shift} {unit}", periods.shifted_unit),
    Rule("unit of reference", r"{part} (?:del |de la |de ){unit}", periods.unit_of_reference),
    Rule("season", _PART + r"{season} (?P<year>(?:19|20)\d\d)[-–/](?:\d\d){1,2}", periods.season),
    Rule("season", _PART + r"{season} (?:de |del )?{year}", periods.season),
    Rule("season", r"(?:la |el )?{season} {shift}", periods.season),
    Rule("season", r"(?:la |el )?{shift} {season}", periods.season),
    Rule("season", following("en", "el", "la", "del") + r"{season}", periods.governed_season),
    Rule(
        "quarter", r"(?:el )?{ordinal} trimestre(?: (?:de |del )(?:año )?{year})?", periods.quarter
    ),
    Rule("quarter", r"(?:el )?{end_quarter} trimestre (?:de |del ){year}", periods.quarter),
    Rule("quarter", r"(?:el )?{ordinal} trimestre del año {shift}", periods.quarter),
    Rule("half", r"(?:el )?{ordinal} semestre(?: (?:de |del ){year})?", periods.half),
    Rule(
        "decade",
        r"(?:la década de (?:los )?|los años |años ){decade}",
        years.decade,
    ),
    Rule("century", r"(?:el )?siglo {ordinal}", years.century),
    Rule("year range", r"{first_year}[-–/]{last_year}", unless(years.year_range, r"[-/]")),
    Rule("year", _PART + r"(?:año )?{year}", unless(years.year_alone, _NUMBERED, _COUNTED)),
    Rule("clock time", r"{hour}(?:[:.]{minute})? ?(?:horas|h)\b(?! de)", clock.clock_time),
    Rule("clock time", r"{hour}(?:[:.]{minute})? {half_of_day}", clock.clock_time),
    Rule("clock time", r"{hour}:{minute}", clock.clock_time),
    Rule(
        "named time",
        following("a", "al", "a la", "hasta la", "desde el") + r"{named_time}",
        clock.named_time,
    ),
    Rule("part of its day", following("por", "en", "de") + r"la {daypart}", clock.part_of_its_day),
    Rule("duration", _APPROX + r"(?=\d){count} (?=años){units}", unless(amounts.duration, _AGED)),
    Rule(
        "duration",
        _APPROX + r"(?!un[ao]?\s(?:día|segundo))(?!\d+\saños){count} {units}",
        unless(amounts.duration, r"\ba\slos\s", r"\sde\sedad\b"),
    ),
    Rule("duration", r"(?:los |las )?{lately} {count} {units}", amounts.duration),
    Rule("vague duration", r"{some} {units}", amounts.vague_duration),
    Rule("vague duration", r"(?:los |las ){lately} {units}", amounts.vague_duration),
    Rule("set", r"cada(?: {count})? {units}", amounts.every),
    Rule("set", r"(?:todos los|todas las) {units}", amounts.every),
    Rule("set", r"{count} (?:vez|veces) (?:a la|al|por) {unit}", amounts.every_unit),
    Rule("weekday set", r"(?:todos los|los) {weekdays}", amounts.every_weekday),
    Rule("weekday set", r"cada {weekday}", amounts.every_weekday),
    Rule("often", r"{often}", amounts.often),
    Rule("vague", r"{vague}", amounts.vague),
)

SPANISH = Language(
    words=_WORDS,
    shapes=_SHAPES,
    capitalised=frozenset(),
    cues=_CUES,
    joints=_JOINTS,
    rules=_RULES,
    lowercase=frozenset({"month", "monthname", "weekday", "any_weekday", "season"}),
)
