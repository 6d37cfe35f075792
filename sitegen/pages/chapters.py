"""A long list cut by date into chapters, so that no page is heavy and no address moves.

What is short is one chapter, at the address of the list itself. What is long has one for each
year; a year that is long, one for each month and one for what is not known to the month; and a
month that is long, numbered parts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Generic, TypeVar

from sitegen.locales import Locale, month_in_words
from sitegen.model import Brief, Entry, When

MOST = 50  # items of a page: what stays below 30 KB with everything around it

_UNDATED = "undated"

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Chapter(Generic[T_co]):
    """A part of a list with a page of its own.

    `period` is the year or month that it covers ("2009", "2009-03", "" for all), `part` its number
    where the period has several.
    """

    path: str
    label: str
    period: str
    items: tuple[T_co, ...]
    part: int = 1

    @property
    def year(self) -> str:
        return self.period.partition("-")[0]


def chapters_of_entries(
    entries: Sequence[Entry], path: str, locale: Locale
) -> tuple[Chapter[Entry], ...]:
    """Return the chapters of a chronology at `path`, in its order."""
    return tuple(_chapters(entries, path, locale, lambda entry: entry.when))


def chapters_of_briefs(
    briefs: Sequence[Brief], path: str, locale: Locale
) -> tuple[Chapter[Brief], ...]:
    """Return the chapters of a list of briefs at `path`, in its order, by date of publication."""
    return tuple(_chapters(briefs, path, locale, lambda brief: brief.date))


def _chapters(
    items: Sequence[T], path: str, locale: Locale, date_of: Callable[[T], When | None]
) -> Iterator[Chapter[T]]:
    if len(items) <= MOST:
        yield Chapter(path, "", "", tuple(items))
        return
    folder = path.removesuffix("index.html")
    is_newest_first = _year(date_of(items[0])) > _year(date_of(items[-1]))
    for year, group in groupby(items, key=lambda item: _year(date_of(item))):
        of_year = tuple(group)
        if len(of_year) <= MOST:
            yield _chapter(folder, year, of_year, locale)
            continue
        # What is known to the year only stands before its months, or behind them.
        of_year = tuple(
            sorted(of_year, key=lambda item: _month(date_of(item)), reverse=is_newest_first)
        )
        for month, of_month in groupby(of_year, key=lambda item: _month(date_of(item))):
            yield from _parts(folder, month, tuple(of_month), locale)


def _parts(folder: str, period: str, items: tuple[T, ...], locale: Locale) -> Iterator[Chapter[T]]:
    for number, start in enumerate(range(0, len(items), MOST), start=1):
        yield _chapter(folder, period, items[start : start + MOST], locale, number)


def _chapter(
    folder: str, period: str, items: tuple[T, ...], locale: Locale, part: int = 1
) -> Chapter[T]:
    label = _label(period, locale)
    if part == 1:
        return Chapter(f"{folder}{period}/index.html", label, period, items)
    label = locale.gettext("%(period)s, part %(number)s", period=label, number=part)
    return Chapter(f"{folder}{period}/{part}/index.html", label, period, items, part)


def _label(period: str, locale: Locale) -> str:
    if period == _UNDATED:
        return locale.gettext("Without a date")
    year, _, month = period.partition("-")
    return month_in_words(date(int(year), int(month), 1), locale) if month else year


def _year(when: When | None) -> str:
    return f"{when.sort_key[0].year:04}" if when else _UNDATED


def _month(when: When | None) -> str:
    """Return the month in which a date lies whole, else its year."""
    if when is None or when.is_open:
        return _year(when)
    month = when.earliest.strftime("%Y-%m")
    return month if when.latest.strftime("%Y-%m") == month else _year(when)


def by_year(chapters: Iterable[Chapter[T]]) -> Iterator[tuple[str, tuple[Chapter[T], ...]]]:
    """Yield each year with its chapters."""
    for year, group in groupby(chapters, key=lambda chapter: chapter.year):
        yield year, tuple(group)
