"""What every language shares: dates in digits as ISO 8601 writes them."""

from __future__ import annotations

from sitegen.dating.direction import compile_cues
from sitegen.dating.joining import joints
from sitegen.dating.language import NUMERALS, Language, Rule
from sitegen.dating.readers import dates

_NEVER = r"(?!)"

UNKNOWN = Language(
    words={"count": {}},
    shapes=NUMERALS,
    capitalised=frozenset(),
    cues=compile_cues(_NEVER, _NEVER, _NEVER, _NEVER, _NEVER),
    joints=joints(_NEVER, _NEVER, _NEVER, (_NEVER, "/"), (_NEVER, _NEVER)),
    rules=(Rule("iso date", r"{iso_year}-{month_number}-{day_number}", dates.iso_date),),
)
