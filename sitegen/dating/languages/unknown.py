"""What every language shares: dates in digits as ISO 8601 writes them."""

from __future__ import annotations

from sitegen.dating.direction import CueWords
from sitegen.dating.joining import JointWords
from sitegen.dating.language import NUMERALS, Language, Rule
from sitegen.dating.readers import dates

ISO_DATE = Rule("iso date", r"{iso_year}-{month_number}-{day_number}", dates.iso_date)

UNKNOWN = Language(
    words={"count": {}},
    shapes=NUMERALS,
    capitalised=frozenset(),
    cues=CueWords(),
    joints=JointWords(to_word="/"),
    rules=(ISO_DATE,),
)
