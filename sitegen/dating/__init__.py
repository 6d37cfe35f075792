"""Dates in running text: from words and a reference day to TIMEX3 values and EDTF.

Read `finding.py` first: a scan over the text with a table of small rules, one table a language.
"""

from sitegen.dating.expression import Direction, Expression, TimexType
from sitegen.dating.finding import find_expressions
from sitegen.dating.publication import infer_publication

__all__ = ["Direction", "Expression", "TimexType", "find_expressions", "infer_publication"]
