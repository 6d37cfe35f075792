"""Dates in running text: from words and a reference day to TIMEX3 values and EDTF.

Read `finding.py` first: a scan over the text with a table of small rules, one table a language.
"""

from sitegen.dating.direction import is_abbreviated
from sitegen.dating.expression import Direction, Expression, TimexType
from sitegen.dating.finding import can_read, find_expressions
from sitegen.dating.publication import infer_publication

__all__ = [
    "Direction",
    "Expression",
    "TimexType",
    "can_read",
    "find_expressions",
    "infer_publication",
    "is_abbreviated",
]
