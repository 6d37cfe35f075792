"""Which of two days, one behind and one ahead, an expression without a year means."""

from __future__ import annotations

from datetime import date

from sitegen.dating.days import MONTHS, day_or_none
from sitegen.dating.direction import Verdict

# A cue decides only within this reach; beyond it the nearer day is right even against the cue.
# Right on TimeBank: of 88 days without a year 82 with 240-300 days, 79 with 180, 72 with 364;
# of 52 bare months 46 with 8 or 9 months, 44 with 6, 43 with 11.
DAY_REACH = 270
MONTH_REACH = 9
YEAR = 366
HAPPENED_REACH = 330  # days: what is a month ahead is likelier than what happened a year ago
_YEARS_TO_A_LEAP_DAY = 8


def day_of(month: int, day: int, reference: date, verdict: Verdict) -> date | None:
    """Return the nearest such day, or the one that a cue points to if it is within reach."""
    years = range(reference.year - _YEARS_TO_A_LEAP_DAY, reference.year + _YEARS_TO_A_LEAP_DAY + 1)
    days = [found for year in years if (found := day_or_none(year, month, day))]
    before = max((day for day in days if day <= reference), default=None)
    after = min((day for day in days if day >= reference), default=None)
    if before is None or after is None:
        return before or after
    return pointed_day(before, after, reference, verdict)


def pointed_day(before: date, after: date, reference: date, verdict: Verdict) -> date:
    """Return the one of two days that a cue points to if it is within reach, else the nearer."""
    reach = DAY_REACH
    if verdict.sure:
        reach = YEAR if verdict.governed or verdict.direction == "future" else HAPPENED_REACH
    if verdict.direction == "past" and (reference - before).days <= reach:
        return before
    if verdict.direction == "future" and (after - reference).days <= reach:
        return after
    return before if reference - before <= after - reference else after


def year_of_month(month: float, reference: date, verdict: Verdict) -> int:
    """Return the year of a month named alone; of a season, given by its middle month."""
    behind = (reference.month - month) % MONTHS
    ahead = (month - reference.month) % MONTHS
    back = behind <= ahead
    reach = MONTHS if verdict.sure else MONTH_REACH
    if verdict.direction == "past" and behind <= reach:
        back = True
    elif verdict.direction == "future" and ahead <= reach:
        back = False
    if back:
        return reference.year - (month > reference.month)
    return reference.year + (month < reference.month)
