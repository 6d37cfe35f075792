"""English."""

from __future__ import annotations

from sitegen.dating.direction import CueWords
from sitegen.dating.joining import JointWords
from sitegen.dating.language import NUMERALS, Language, Rule
from sitegen.dating.languages.english_words import WORDS
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

_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_NUMBER = (
    rf"\d{{1,3}}(?:,\d{{3}})?(?:\.\d{{1,2}})?(?: \d/\d|[½¼¾])?|(?:{_TENS})(?: |-)(?:{_ONES})|"
    rf"(?:(?:{_ONES}|a|several) )?(?:hundred|thousand)(?: and (?:{_ONES}|{_TENS}))?"
)
_SHAPES = NUMERALS | {
    "day": r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d%]|[.,:]\d)",
    "ordinal": r"\d{1,2}(?:st|nd|rd|th)",
    "nth": r"\d{1,2}(?:st|nd|rd|th)",
    "count": _NUMBER,
    "year": (
        r"(?:1[0-9]|20)\d\d(?![\d%]|[.,:/]\d|-\d)|['’]\d\d(?![\d'’s%])|"
        rf"(?:nineteen|eighteen|twenty)(?: hundred)? "
        rf"(?:(?:{_TENS})(?:(?: |-)(?:{_ONES}))?|{_TEENS})|"
        rf"(?:the year )two thousand(?: (?:and )?(?:{_ONES}))?"
    ),
    "decade": r"(?:1[0-9]|20)\d0['’]?s|['’]\d0s",
    "zone": (
        r"\(?(?-i:GMT|UTC|EST|EDT|CST|CDT|PST|PDT|MST|MDT|CET|CEST|BST|ET|PT|MSK)\)?|"
        r"(?:local|Moscow|Eastern) time"
    ),
    "that_year": r"of (?:that|the same) year",
    "year_ago": (
        r"year-ago|year-earlier|comparable year-ago|corresponding|a year ago|a year earlier"
    ),
    "ago": r"ago|back",
}

_CUES = CueWords(
    future_governors=(
        r"until|till|as early as|starting|beginning|effective|no later than|"
        r"(?:is|are|be)(?: set)?(?: for| on)?"
    ),
    past_governors=r"since|as late as|as recently as|ended(?: on| in)?",
    surely=(
        r"(?:will|shall|[a-z]{1,5}['’]ll|won['’]t)(?: (?:not|also|be|have|[a-z]+ly)){0,3}"
        r"(?: [a-z]+(?:ed|en|id|ld|nt|wn|rn|ut|et|pt|ght|one|ade))?|"
        r"(?:is|are) to (?!have)[a-z]+"
    ),
    future=(
        r"(?:would|could|may|might|must|should)"
        r"(?: (?:not|also|be|have|[a-z]+ly)){0,3}"
        r"(?: [a-z]+(?:ed|en|id|ld|nt|wn|rn|ut|et|pt|ght|one|ade))?|"
        r"(?:is|are|was|were|be) (?:expected|scheduled|due|set|planned|slated|likely|about) to"
        r"(?: be)?(?: [a-z]+ed| held)?|"
        r"(?:scheduled|slated|planned)(?: (?:for|to|on|in|by|at))?(?: be)?(?: [a-z]+ed| held)?|"
        r"(?:is|are|was|were) due|set (?:for|to)|"
        r"(?:expected|due) (?:for|to|on|in|by|at)(?: be)?(?: [a-z]+ed| held)?|"
        r"going to|(?:was|were) to (?!have)[a-z]+|"
        r"(?:hoped|wanted|vowed|promised) to|wants?|to be [a-z]+ed|"
        r"call(?:ed|s)? (?:for|an?|another)|"
        r"plans?|planning|expects?|intends?|hopes?|aims?|proposes?|"
        r"payable|upcoming|forthcoming|matures?|maturing|expires?|expiring|ahead of|deadline"
    ),
    happened=(
        r"went|came|fell|rose|won|lost|left|met|saw|sent|became|brought|bought|sold|led|ran|shot|"
        r"hit|spoke|wrote|drew|drove|flew|threw|broke|stood|fought|caught|died|killed|sank|"
        r"struck|sat|fled|began|took|held|opened|closed|started|arrived|attacked|crashed|"
        r"collapsed|exploded|destroyed|signed|arrested|elected|resigned|"
        r"ended(?! (?:(?-i:[A-Z])|\d))"
    ),
    past=(
        r"had (?:been )?(?:[a-z]+ly )?(?:expected|scheduled|due|set|planned|slated)"
        r"(?: (?:for|to|on|in|by))?(?: be)?(?: [a-z]+)?|(?:previously|originally) planned|"
        r"had (?:(?:not|never|also|already|only|just|long) )?[a-z]+|"
        r"was|were|had|did|been|said|told|made|"
        r"got|gave|found|paid|put|read|set|"
        r"hurt|cut|grew|knew|chose|rejected|"
        r"thought|built|kept|felt|dealt|meant|arose|"
        r"lay|laid|slept|ate|rode|shook|stole|swore|wore|woke|beat|bent|hid|hung|lit|"
        r"overcame|shone|stuck|swept|swung|taught|withdrew|undertook|sought|taken|given|heard|"
        r"(?!(?:need|speed|indeed|deed|feed|seed|weed|greed|breed|exceed|proceed|succeed|hundred|"
        r"united|sacred|ended|un[a-z]+ed)\b)[a-z]{2,14}ed"
    ),
    timetable=(
        r"starts|begins|opens|reopens|resumes|convenes|meets|arrives|leaves|departs|travels|visits|"
        r"returns|flies|votes|hosts|kicks off|takes? (?:place|effect|office)|comes into|goes on|"
        r"(?:ends|closes|lapses|opens) (?:on|in|at)|go(?:es)? to the polls|prepar(?:es?|ing) to|"
        r"(?<!to\s)(?:meet|begin|resume|convene|arrive|depart|hold|reopen|decide|publish|face|fly)|"
        r"(?:open|return) (?:in|at|to|on)|"
        r"(?:is|are) (?:meeting|visiting|travell?ing|hosting|holding|leaving|arriving|returning|"
        r"flying|playing|facing|back|up for|on course|on track|at (?=\d|noon|midnight))|"
        r"plays|faces|takes on|retires?|stages"
    ),
    asides="(?:(?:he|she|they|it) )?(?:said|says|added)",
    present=r"is|are|am|has|have|does|do|can|needs?|says?|[a-z]+n['’]t",
)

_JOINTS = JointWords(
    of_day="on|at|of|by|in",
    since="since|ever since",
    until="(?:until|till|up to|through)(?: at least| about| around)?",
    from_word="from|starting|beginning",
    to_word="to|through|until|till",
    between_word="between",
    and_word="and",
    ended="to|ended|ending",
    moved=(
        "put off|postponed|delayed|deferred|adjourned|moved|pushed back|rescheduled|brought forward"
    ),
    article=r"the\s+",
)

# What follows the last day of a list ("on May 2 and 5 in Vienna"), but not a thing that is counted.
_AFTER_A_LIST = (
    r"[.;:)]|, (?!\d)|"
    r"\s+(?:in|at|to|with|for|when|as|but|and|that|which|were|was|will|had|during|by|"
    r"before|after|on|of|under|between|near)\b"
)
_PART = r"(?:{part}(?: |-))?"
_APPROX = r"(?:{approx} )?"
_WEEKDAY = r"(?:{any_weekday},? (?:the )?)?"
_THE_WEEK_OF = r"the week (?:of|ending|ended|beginning|starting)(?: on)? "
_ANY_UNIT = r"(?:{units}|{unit})"

_RULES = (
    # Days
    ISO_DATE,
    Rule("full date", _WEEKDAY + r"{month} (?:the )?{day},? {year}", dates.full_date),
    Rule("full date", _WEEKDAY + r"(?:the )?{day} (?:of )?{month},? {year}", dates.full_date),
    Rule("full date", r"{day}-{month}-{year}", dates.full_date),
    Rule("numeric date", r"{number}/{number2}/{year}", dates.month_first_date),
    Rule(
        "day range", r"{day}(?: ?[-–—] ?| to ){day2} (?:of )?{month}(?:,? {year})?", dates.day_range
    ),
    Rule("day range", r"{day} and {day2} (?:of )?{month}(?:,? {year})?", dates.days_between),
    Rule("day range", r"{month} {day} and {day2}(?:,? {year})?", dates.days_between),
    Rule(
        "listed day",
        r"{day}(?=(?:, \d{1,2}(?:st|nd|rd|th)?){0,9},? (?:and|or|&) "
        r"{day2} (?:of )?{month}(?:,? {year})?)",
        dates.listed_day,
    ),
    Rule(
        "listed day",
        r"{day}(?=,? (?:and|or|&) \d|, \d{1,2}\b|" + _AFTER_A_LIST + r"|\s*\Z)",
        dates.next_listed_day,
    ),
    Rule("day range", r"{month} {day}(?: ?[-–—] ?| to ){day2}(?:,? {year})?", dates.day_range),
    Rule("attack of 2001", r"9/11(?!/)", dates.attack_of_2001),
    Rule("attack of 2001", r"{month} {day}", dates.attack_of_2001),
    Rule("month day", _WEEKDAY + r"{month} (?:the )?{day}(?:,? {that_year})?", dates.month_day),
    Rule(
        "month day", _WEEKDAY + r"(?:the )?{day} (?:of )?{month}(?: {that_year})?", dates.month_day
    ),
    Rule("month day", r"{month} {day},?(?: of)? {shift} year", dates.month_day),
    Rule("month day", r"{day} {month},?(?: of)? {shift} year", dates.month_day),
    Rule("weekday with day", r"{weekday},? the {nth}", near_days.weekday_with_day),
    Rule("day of this month", r"the {nth} of this month", dates.day_of_this_month),
    Rule(
        "day of context",
        r"the {nth}(?=[.,;:)]| (?:and|at|in|when|with|alone|that|the|a|he|she|it|they)\b)",
        dates.day_of_context,
    ),
    Rule("today", r"{part}(?: |-){daypart} {near_day}", near_days.near_day),
    Rule("today", _PART + r"{near_day}(?: {daypart})?", near_days.near_day),
    Rule("day of story", r"{that} {weekday}", distances.weekday_of_story),
    Rule("day of story", r"{that} {daypart}", distances.part_of_day_of_story),
    Rule(
        "part of day",
        r"(?:later |early |late |earlier )?{shift} {daypart}",
        near_days.part_of_day,
    ),
    Rule("part of day", r"(?:early |late )?{night}", near_days.night),
    Rule("weekday", _PART + r"{weekday}(?: {daypart})?", near_days.weekday),
    Rule("weekday", r"(?:early|late|later|earlier) on {weekday}(?: {daypart})?", near_days.weekday),
    Rule("shifted weekday", _PART + r"{shift} {weekday}(?: {daypart})?", near_days.shifted_weekday),
    Rule(
        "weekday of week",
        r"{weekday}(?: {daypart})?(?: of)? {shift} week",
        near_days.weekday_of_week,
    ),
    Rule(
        "weekday at a distance",
        r"{count} (?:{units}|{unit}) (?:{ago}|{ahead}) {weekday}",
        near_days.weekday_at_distance,
    ),
    Rule(
        "nth weekday",
        r"(?:the )?{which} {weekday} (?:of|in) {month}(?:,? {year})?",
        dates.nth_weekday_of_month,
    ),
    Rule(
        "nth weekday",
        r"(?:the )?{which} {weekday} of (?:the|{shift}) month",
        dates.nth_weekday_of_month,
    ),
    Rule("weekday set", r"(?:the )?{which} {weekday} of (?:every|each) {unit}", amounts.every_unit),
    Rule("holiday", r"{count} (?:{units}|{unit}) {side} {holiday}", holidays.days_from_holiday),
    Rule("holiday", r"(?:the )?{weekday} {side} {holiday}", holidays.weekday_beside_holiday),
    Rule("holiday", r"(?:the )?(?:{shift} )?{holiday}(?:,? {year})?", holidays.holiday),
    Rule("year earlier", r"a year (?:earlier|ago)|year-(?:earlier|ago)", distances.year_earlier),
    Rule("ago", _APPROX + r"{count} " + _ANY_UNIT + r"(?: or so)? {ago}", distances.ago),
    Rule("ago", r"{count} and a {half} {units} {ago}", distances.ago),
    Rule("ago", r"{count} (?:years|year) {ago}(?: on)? {weekday}", distances.years_ago_weekday),
    Rule("ago", r"{count} (?:years|year) {ago} this (?:{season}|{unit})", distances.years_ago_this),
    Rule("ago", r"{count} " + _ANY_UNIT + r" {ago} (?=today){near_day}", distances.ago),
    Rule("vague past", r"(?:(?:{some}|a couple of) )?" + _ANY_UNIT + r" {ago}", amounts.vague_past),
    Rule(
        "from now", _APPROX + r"{count} " + _ANY_UNIT + r"(?: from now| hence)", distances.from_now
    ),
    Rule(
        "later", r"{count} " + _ANY_UNIT + r" {later}(?! (?:this|that|in the)\b)", distances.later
    ),
    Rule("from now", _APPROX + r"{count} " + _ANY_UNIT + r"['’]?s? time", distances.from_now),
    Rule("unit beside", r"the {unit} {beside_next}", distances.unit_beside_next),
    Rule(
        "unit beside", r"the {unit} {beside}(?=[.,;:)]| and\b| as\b|\s*\Z)", distances.unit_beside
    ),
    # Weeks, months, quarters, years
    Rule(
        "week of day",
        _THE_WEEK_OF + _WEEKDAY + r"{month} {day}(?:,? {year})?",
        dates.week_of_day,
    ),
    Rule(
        "week of day",
        _THE_WEEK_OF + _WEEKDAY + r"{day} {month}(?:,? {year})?",
        dates.week_of_day,
    ),
    Rule("half", r"(?:the )?(?:{ordinal}|{end_half})(?: |-)half of {year}", periods.half),
    Rule(
        "half",
        r"(?:the )?(?:{ordinal}|{end_half})(?: |-)half of (?:{shift}|the) year",
        periods.half,
    ),
    Rule("half", r"(?-i:H)(?=[12]\b){digit}(?:,? (?:of )?{year})?", periods.half),
    Rule("month in year", _PART + r"{month},?(?: of)? {year}", years.month_in_year),
    Rule("month in year", _PART + r"{month},?(?: of)? {shift} year", years.month_in_shifted_year),
    Rule("month", _PART + r"{monthname}", years.month_alone),
    Rule("month in year", _PART + r"{month},? {that_year}", years.month_in_told_year),
    Rule("month of story", r"{that} {monthname}", distances.month_of_story),
    Rule("season of story", r"{that} {season}", distances.season_of_story),
    Rule("shifted month", _PART + r"{shift} {monthname}", years.shifted_month),
    Rule("shifted unit", _PART + r"{shift} {unit}(?! {ago})", periods.shifted_unit),
    Rule("unit of reference", r"{part} the {unit}", periods.unit_of_reference),
    Rule("year end", r"(?:the )?{unit}(?:['’]s)?(?: |-)end", periods.unit_end),
    Rule("weekend", r"the weekend", near_days.weekend),
    Rule("unit of context", _PART + r"{that} {unit}", distances.unit_of_context),
    Rule(
        "quarter",
        r"(?:the )?(?:fiscal(?: |-))?{ordinal} (?:fiscal )?quarter(?: of {year})?",
        periods.quarter,
    ),
    Rule("quarter", r"(?:the )?{end_quarter} quarter of {year}", periods.quarter),
    Rule("quarter", r"(?:the )?{end_quarter} quarter of {shift} year", periods.quarter),
    Rule("quarter", r"(?:fiscal(?: |-))?{ordinal}-quarter", periods.quarter),
    Rule(
        "quarter",
        r"(?:the )?{year}(?:['’]s)? (?:fiscal )?{ordinal}(?: |-)quarter",
        periods.quarter,
    ),
    Rule("quarter", r"{shift} year['’]s (?:fiscal )?{ordinal}(?: |-)quarter", periods.quarter),
    Rule("quarter", r"(?:the )?{ordinal}(?: |-)quarter (?:of )?{shift} year", periods.quarter),
    Rule("quarter", r"(?:the )?{year_ago} {ordinal}(?: |-)quarter", periods.quarter),
    Rule("quarter", r"(?-i:Q){digit}(?:,? (?:of )?{year})?", periods.quarter),
    Rule("quarter", r"{digit}(?-i:Q)(?: ?{year})?", periods.quarter),
    Rule(
        "ended year",
        r"the (?:fiscal )?{unit}(?= (?:end(?:ed|ing)|to) (?:[A-Z]|\d))",
        amounts.ended_unit,
    ),
    Rule(
        "unit of reference",
        r"the (?:(?:full|fiscal|current fiscal) )?{unit}",
        periods.year_spoken_of,
    ),
    Rule(
        "quarter of context",
        r"the (?:latest |most recent )?(?:quarter|period)",
        distances.quarter_of_context,
    ),
    Rule(
        "quarter of context",
        r"(?:the )?{year_ago} (?:quarter|period)(?: last year)?",
        distances.quarter_of_context,
    ),
    Rule("quarter of context", r"(?:that|the same) quarter", distances.quarter_of_context),
    Rule("quarter of context", r"{shift} year['’]s quarter", distances.quarter_of_context),
    Rule("quarter of context", r"the (?:quarter|period) {year_ago}", distances.quarter_of_context),
    Rule("quarter of context", r"the {year} (?:quarter|period)", distances.quarter_of_context),
    Rule(
        "quarter of context",
        r"(?:the )?{year_ago} (?:quarter|period) of {year}",
        distances.quarter_of_context,
    ),
    Rule("season", _PART + r"(?:the )?{season}(?:,? of)? {year}", periods.season),
    Rule(
        "season", r"(?:the )?{season}(?: of)? {first_year}[-–/]{last_year}", periods.season_of_years
    ),
    Rule("season", _PART + r"(?:{shift}|the) {season}(?! of\b)", periods.season),
    Rule("season", r"the {part}(?: |-){season}(?! of\b)", periods.season),
    Rule("season", r"(?=summer|winter|autumn){season}", periods.season),
    Rule("year", _PART + r"(?:(?:the )?(?:fiscal|calendar) (?:year )?)?{year}", years.year_alone),
    Rule("year", r"(?-i:FY) ?{year}", years.year_alone),
    Rule("year range", r"{first_year} ?[-–/] ?{last_year}", years.year_range),
    Rule("decade", r"(?:the )?" + _PART + r"(?:the )?{decade}", years.decade),
    Rule("century", r"(?:the )?" + _PART + r"(?:the )?{ordinal} century", years.century),
    # Times of day
    Rule(
        "clock time",
        _APPROX + r"{hour}(?:[:.]{minute})? ?{half_of_day}(?: {zone})?",
        clock.clock_time,
    ),
    Rule("clock time", r"{hour}:{minute}(?: ?(?:hours|{zone}))?", clock.clock_time),
    Rule("clock time", r"{hour}{minute} {zone}", clock.clock_time),
    Rule("named time", r"{named_time}(?: {zone})?", clock.named_time),
    Rule("part of its day", r"the (?:early |late |mid-)?{daypart}", clock.part_of_its_day),
    Rule(
        "part of its day",
        r"(?:(?:mid|early|late)(?: |-)?)?{daypart}",
        clock.governed_part_of_day,
    ),
    Rule("part of its day", r"the (?:early|small) {hours}", clock.part_of_its_day),
    # Lengths, repeated and vague times
    Rule("duration", r"the {year_ago} {count} (?:{units}|{unit})", amounts.duration),
    Rule(
        "duration",
        _APPROX
        + r"(?:(?<!to\s)(?<!will\s)(?<!would\s)(?<!could\s)(?<!may\s)(?<!might\s){span} )?"
        + r"{count}(?: (?:to|or) {count2})?"
        + r"(?: (?:more|full|straight|consecutive|additional))? (?:{units}|{unit})"
        + r"(?!-(?:ago|earlier))"
        r"(?: old| or so)?",
        amounts.duration,
    ),
    Rule("duration", r"{count} {units} and {count2} {units2}", amounts.long_duration),
    Rule("duration", _APPROX + r"{count} and a {half} {units}", amounts.duration),
    Rule("duration", _APPROX + r"{count}-(?:{units}|{unit})(?:-old)?", amounts.duration),
    Rule("vague duration", r"(?:{span} )?{some} {units}", amounts.vague_duration),
    Rule("vague duration", r"(?:the )?{lately} {units}", amounts.vague_duration),
    Rule("vague duration", r"the {units} ahead", amounts.vague_duration),
    Rule("vague duration", r"the {units}", amounts.units_gone_over),
    Rule("vague duration", r"{units}(?: (?:or|and) {units2})?", amounts.bare_units),
    Rule("duration", _APPROX + r"{count} {unit} and a {half}", amounts.duration),
    Rule("set", r"(?:every|each)(?: {count})? (?:{units}|{unit})", amounts.every),
    Rule("set", r"every {other} {unit}", amounts.every),
    Rule("set", r"(?:once|twice|{count} times) (?:a|an|per|each|every) {unit}", amounts.every_unit),
    Rule("weekday set", r"(?:every|each) {weekday}(?: {daypart})?", amounts.every_weekday),
    Rule("weekday set", r"{weekdays}", amounts.every_weekday),
    Rule("set", r"(?:every|each) {daypart}", amounts.every_part_of_day),
    Rule("weekday set", r"{weekday} (?=\w+s\b){daypart}", amounts.every_weekday),
    Rule("month set", r"(?:every|each) {monthname}", amounts.every_month),
    Rule("often", r"{often}", amounts.often),
    Rule("vague", r"(?!soon after){vague}", amounts.vague),
)

ENGLISH = Language(
    words=WORDS,
    shapes=_SHAPES,
    capitalised=frozenset({"month", "monthname", "weekday", "any_weekday", "holiday"}),
    cues=_CUES,
    joints=_JOINTS,
    rules=_RULES,
)
