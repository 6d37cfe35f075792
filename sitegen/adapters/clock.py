"""What day it is: the one place that reads a clock."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from sitegen.problems import ContentError

_VARIABLE = "SOURCE_DATE_EPOCH"  # https://reproducible-builds.org/docs/source-date-epoch/


def today() -> date:
    """Return the day of today (UTC), or the one that SOURCE_DATE_EPOCH says it is.

    ContentError where that says none.
    """
    told = os.environ.get(_VARIABLE)
    if not told:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(told), UTC).date()
    except (ValueError, OverflowError, OSError):
        message = f'"{told}" is no number of seconds since 1970; set another or unset it'
        raise ContentError.at(_VARIABLE, message) from None
