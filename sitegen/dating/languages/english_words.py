"""The words of English that tell time, by slot, with their values."""

from __future__ import annotations

_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
_MONTHS_SHORT = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
    "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30,
    "thirty-first": 31,
}  # fmt: skip
_COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "thousand": 1000, "a couple of": 2, "a dozen": 12,
    "half a": 0.5, "half an": 0.5, "a half": 0.5,
}  # fmt: skip
_UNITS = {
    "second": "S", "minute": "MIN", "hour": "H", "day": "D", "trading day": "D",
    "business day": "D", "working day": "D", "week": "W", "weekend": "WE", "month": "M",
    "quarter": "Q", "fiscal quarter": "Q", "year": "Y", "fiscal year": "Y",
    "calendar year": "Y", "school year": "Y", "decade": "DE", "century": "CE",
    "fortnight": "FN",
}  # fmt: skip
_DOTTED_MONTHS = {f"{word}.": number for word, number in _MONTHS_SHORT.items()}
_WEEKDAYS_SHORT = ("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun")

WORDS: dict[str, dict[str, float | str]] = {
    "month": {**_MONTHS, **_MONTHS_SHORT, **_DOTTED_MONTHS},
    "monthname": {**_MONTHS, **_DOTTED_MONTHS},
    "any_weekday": dict.fromkeys(
        (*_WEEKDAYS, *_WEEKDAYS_SHORT, *(f"{word}." for word in _WEEKDAYS_SHORT)), 0
    ),
    "weekday": {**_WEEKDAYS},
    "weekdays": {f"{word}s": number for word, number in _WEEKDAYS.items()},
    "day": {**_ORDINALS},
    "ordinal": {**_ORDINALS},
    "count": {**_COUNTS},
    "unit": {**_UNITS},
    "units": {f"{word}s" if word != "century" else "centuries": unit
              for word, unit in _UNITS.items()},
    "some": dict.fromkeys((
        "several", "a few", "some", "many", "a number of", "dozens of", "tens of",
        "hundreds of", "thousands of",
        "the first few", "the first", "the early", "the next few",
        "the next several", "the past few", "the past several", "the last few",
        "the last several",
    ), 0),
    "shift": {
        "this": 0, "the current": 0, "the present": 0, "current": 0, "this past": -1, "last": -1,
        "the last": -1, "past": -1, "the past": -1, "the previous": -1, "this coming": 1,
        "next": 1, "the next": 1, "the coming": 1, "the upcoming": 1, "coming": 1,
    },
    "span": dict.fromkeys((
        "the", "the past", "the last", "the previous", "the preceding", "past", "last", "the next",
        "the coming", "the following", "next", "the first", "the final", "the latest",
        "another", "an additional", "the initial", "the full", "the entire", "first", "these",
        "at least the past", "each of the past",
    ), 0),
    "that": {
        "that": 0, "that same": 0, "the same": 0, "the following": 1, "the next": 1,
        "the previous": -1, "the preceding": -1, "the prior": -1,
    },
    "ahead": {"from": 1},
    "beside": {"before": -1, "earlier": -1, "after": 1, "later": 1},
    "beside_next": {"before last": -2, "after next": 2},
    "side": {"before": -1, "after": 1},
    "which": {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1},
    "other": {"other": 2, "second": 2, "third": 3, "fourth": 4},
    "lately": dict.fromkeys(("recent", "coming"), 0),
    "end_half": {"opening": 1, "last": 2, "latter": 2, "closing": 2, "final": 2},
    "end_quarter": {"opening": 1, "closing": 4, "final": 4, "last": 4},
    "half": {"half": 0.5},
    "hours": {"hours": "MO"},
    "later": {"later": 1, "afterwards": 1, "earlier": -1},
    "part": {
        "early": 1, "early in": 1, "mid": 1, "mid-": 1, "late": 1, "late in": 1,
        "the beginning of": 1, "the start of": 1, "the middle of": 1, "the end of": 1,
        "the first half of": 1, "the latter half of": 1, "the last half of": 1,
        "later": 0, "later in": 0, "earlier": 0, "earlier in": 0, "sometime": 0,
        "sometime in": 0, "a good part of": 0, "much of": 0, "most of": 0, "the rest of": 0,
        "the remainder of": 0, "the first week of": 1, "the last week of": 1,
        "the second week of": 1, "the third week of": 1, "the first days of": 1,
        "the last days of": 1, "the final days of": 1, "the final weeks of": 1,
        "the second half of": 1, "the opening days of": 1,
    },
    "approx": dict.fromkeys((
        "about", "around", "nearly", "almost", "more than", "less than", "at least", "at most",
        "up to", "under", "some", "roughly", "approximately", "no more than",
        "no less than", "just over", "just under", "well over", "fewer than",
        "as many as", "as long as", "another", "at least another",
    ), 0),
    "near_day": {
        "today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2,
        "the day after tomorrow": 2,
    },
    "daypart": {
        "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF",
        "evening": "EV", "evenings": "EV", "night": "NI", "nights": "NI", "dawn": "MO",
        "lunchtime": "MI",
    },
    "night": {"tonight": 0, "overnight": -1},
    "name_like": {"may": 0, "march": 0},
    "pluperfect": {"had": 0},
    "noun_like": {"fall": 0},
    "masthead": dict.fromkeys(
        ("times", "telegraph", "mirror", "mail", "express", "herald", "star", "post", "world",
         "tribune", "independent", "market", "age", "business", "dispatch", "courier", "gazette"), 0
    ),
    "month_governor": dict.fromkeys(
        ("in", "of", "since", "until", "till", "by", "for", "from", "to", "through", "and", "or",
         "between", "before", "after", "during", "the", "a", "its", "their", "every", "each",
         "around", "about", "is", "was", "as", "that", "on"),
        0,
    ),
    "season": {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"},
    "decade": {
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
        "seventies": 70, "eighties": 80, "nineties": 90,
    },
    "holiday": {
        "new year's day": "01-01", "new year's eve": "12-31", "new year": "01-01",
        "epiphany": "01-06", "orthodox christmas": "01-07", "holocaust memorial day": "01-27",
        "groundhog day": "02-02", "valentine's day": "02-14", "st. valentine's day": "02-14",
        "international women's day": "03-08", "st. patrick's day": "03-17",
        "st patrick's day": "03-17", "april fools' day": "04-01", "april fool's day": "04-01",
        "earth day": "04-22", "anzac day": "04-25", "may day": "05-01", "ve day": "05-08",
        "victory day": "05-09", "juneteenth": "06-19", "canada day": "07-01",
        "independence day": "07-04", "fourth of july": "07-04", "july fourth": "07-04",
        "bastille day": "07-14", "halloween": "10-31", "all saints' day": "11-01",
        "all souls' day": "11-02", "bonfire night": "11-05", "veterans day": "11-11",
        "armistice day": "11-11", "remembrance day": "11-11", "christmas eve": "12-24",
        "christmas day": "12-25", "christmas": "12-25", "boxing day": "12-26",
        "martin luther king day": "1/1/3", "martin luther king jr. day": "1/1/3",
        "presidents' day": "2/1/3", "presidents day": "2/1/3", "mother's day": "5/7/2",
        "memorial day": "5/1/-1", "father's day": "6/7/3", "labor day": "9/1/1",
        "columbus day": "10/1/2", "election day": "11/1/1+1", "thanksgiving": "11/4/4",
        "thanksgiving day": "11/4/4", "black friday": "11/4/4+1", "mardi gras": "E-47",
        "shrove tuesday": "E-47", "ash wednesday": "E-46", "palm sunday": "E-7",
        "maundy thursday": "E-3", "holy thursday": "E-3", "good friday": "E-2",
        "holy saturday": "E-1", "easter": "E", "easter sunday": "E", "easter monday": "E+1",
        "ascension day": "E+39", "pentecost": "E+49", "whit sunday": "E+49",
        "whit monday": "E+50", "corpus christi": "E+60", "orthodox easter": "O",
        },
    "often": {
        "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "hourly": "PT1H",
        "nightly": "P1D",
    },
    "vague": {
        **dict.fromkeys(
            ("now", "right now", "currently", "current", "at present", "these days", "nowadays",
             "at this moment", "at the moment", "presently", "this moment", "at this point"),
            "PRESENT_REF",
        ),
        **dict.fromkeys(
            ("recently", "recent", "the past", "more recently",
             "past years", "the recent past", "lately"),
            "PAST_REF",
        ),
        **dict.fromkeys(
            ("the future", "the near future", "the near term", "one day",
             "as soon as possible", "the short term", "a later date"),
            "FUTURE_REF",
        ),
    },
    "half_of_day": {
        "am": "AM", "a.m.": "AM", "pm": "PM", "p.m.": "PM",
    },
    "named_time": {"noon": "12:00", "midnight": "24:00", "midday": "12:00"},
}  # fmt: skip
