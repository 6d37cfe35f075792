"""A span of time divided into months, quarters, years or more, for columns to stand for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

MONTHS = 12
UNITS = (1, 3, *(years * MONTHS for years in (1, 5, 10, 20, 50, 100, 500, 1000, 10_000)))


@dataclass(frozen=True, slots=True)
class Bin:
    """A calendar unit, with its first and last day."""

    first: date
    last: date


def bins(first: date, last: date, most: int) -> tuple[Bin, ...]:
    """Return the bins without gaps that hold all days from `first` to `last`, at most `most`.

    They are of the finest unit that allows it: months, quarters, years, five years, decades ...
    """
    start, end = _month_number(first), _month_number(last)
    unit = next((unit for unit in UNITS if end // unit - start // unit < most), UNITS[-1])
    return tuple(_bin(number * unit, unit) for number in range(start // unit, end // unit + 1))


def counts(days: Iterable[date], bins: Sequence[Bin]) -> tuple[int, ...]:
    """Return how many of `days` each bin holds; days outside all bins count nowhere."""
    starts = [one.first for one in bins]
    counted = [0] * len(bins)
    for day in days:
        index = bisect_right(starts, day) - 1
        if index >= 0 and day <= bins[index].last:
            counted[index] += 1
    return tuple(counted)


def _month_number(day: date) -> int:
    return day.year * MONTHS + day.month - 1


def _bin(number: int, unit: int) -> Bin:
    return Bin(_first_day(number), _last_day(number + unit - 1))


def _first_day(number: int) -> date:
    year, month = divmod(number, MONTHS)
    return date(year, month + 1, 1) if year else date.min


def _last_day(number: int) -> date:
    year, month = divmod(number + 1, MONTHS)
    return date(year, month + 1, 1) - timedelta(days=1) if year <= date.max.year else date.max
