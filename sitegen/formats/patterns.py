"""What right values look like, as regular expressions that editors' tools can use, too.

JavaScript and Python read them alike. They know the shape of a value and no more: the parsers that
`keys.py` names have the last word, as on an interval that ends before it begins.
"""

from __future__ import annotations

ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"
LANGUAGE = r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"
WEB_ADDRESS = r"[Hh][Tt][Tt][Pp][Ss]?://[^\s/@?#]+(?:[/?#]\S*)?"
BASE_URL = r"[Hh][Tt][Tt][Pp][Ss]?://[^\s/@?#]+(?:/[^\s?#]*)?"
EMAIL = r"mailto:[^\s@/?]+@[^\s@/?]+"
CONTACT = f"{EMAIL}|{WEB_ADDRESS}"

_YEAR = "(?!0000)[0-9]{4}"
_MONTH_AND_DAY = (
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    "|02-(?:0[1-9]|[12][0-9]))"
)
_TIME = r"(?:[T\s][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?"
_MONTH_OR_SEASON = "(?:0[1-9]|1[0-2]|2[1-4])(?:-XX)?"
_ROUND_YEAR = f"(?:{_YEAR}|[0-9]{{3}}X|[0-9]{{2}}XX)(?:-XX){{0,2}}"

DAY = f"{_YEAR}-{_MONTH_AND_DAY}{_TIME}"

_POINT = rf"(?:(?:{DAY}|{_YEAR}-{_MONTH_OR_SEASON}|{_ROUND_YEAR})[~?%]?|\.\.)?"

EDTF = rf"(?!(?:\.\.)?/?(?:\.\.)?$){_POINT}(?:/{_POINT})?"
