"""A long list cut by date into chapters, so that no page is heavy and no address moves.

What is short is one chapter, at the address of the list itself. What is long has one for each
year; a year that is long one for each quarter, and a quarter for each month. The year and the
quarter keep a chapter of their own, for what lies in none of their parts whole, if only to lead to
these. A month that is long has numbered parts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Generic, TypeVar

from sitegen.locales import Locale, in_words, month_in_words
from sitegen.model import Brief, Entry, When, parse_when
from sitegen.model.remembering import REMEMBERED

MOST = 50  # items of a page: what stays below 30 KB with everything around it

_UNDATED = "undated"

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Chapter(Generic[T_co]):
    """A part of a list with a page of its own.

    `period` is what it covers ("2009", "2009-q1", "2009-03", "" for all), `part` its number where
    the period has several.
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
    entries: Sequence[Entry], path: str, locale: Locale, most: int = MOST
) -> tuple[Chapter[Entry], ...]:
    """Return the chapters of a chronology at `path`, in its order, with `most` entries a page."""
    return _chapters(entries, [entry.when for entry in entries], path, locale, most)


def chapters_of_briefs(
    briefs: Sequence[Brief], path: str, locale: Locale, most: int = MOST
) -> tuple[Chapter[Brief], ...]:
    """Return the chapters of a list of briefs at `path`, in its order, by date of publication."""
    return _chapters(briefs, [brief.date for brief in briefs], path, locale, most)


def by_year(chapters: Iterable[Chapter[T]]) -> Iterator[tuple[str, tuple[Chapter[T], ...]]]:
    """Yield each year with its chapters."""
    for year, group in groupby(chapters, key=lambda chapter: chapter.year):
        yield year, tuple(group)


def _chapters(
    items: Sequence[T], dates: Sequence[When | None], path: str, locale: Locale, most: int
) -> tuple[Chapter[T], ...]:
    if len(items) <= most:
        return (Chapter(path, "", "", tuple(items)),)
    folder = path.removesuffix("index.html")
    return tuple(
        chapter
        for period, places in _cut(tuple(dates), most)
        for chapter in _parts(folder, period, tuple(items[n] for n in places), locale, most)
    )


@lru_cache(maxsize=REMEMBERED)
def _cut(dates: tuple[When | None, ...], most: int) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return the periods of a list by its dates, each with the places of its items."""
    return tuple(_periods(range(len(dates)), dates, "", (_year, _quarter, _month), most))


def _periods(
    places: Sequence[int],
    dates: Sequence[When | None],
    whole: str,
    levels: Sequence[Callable[[When | None], str]],
    most: int,
) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield periods with places: first what lies in the `whole` only, then in order.

    The `whole` comes with nothing where all lies in its parts: it may have had a page before.
    """
    gathered: dict[str, list[int]] = {whole: []} if whole else {}
    for place in places:
        gathered.setdefault(levels[0](dates[place]) or whole, []).append(place)
    for period in sorted(gathered, key=lambda period: period != whole):
        if len(gathered[period]) > most and period != whole and levels[1:]:
            yield from _periods(gathered[period], dates, period, levels[1:], most)
        else:
            yield period, tuple(gathered[period])


def _parts(
    folder: str, period: str, items: tuple[T, ...], locale: Locale, most: int
) -> Iterator[Chapter[T]]:
    label = _label(period, locale)
    yield Chapter(f"{folder}{period}/index.html", label, period, items[:most])
    for part, start in enumerate(range(most, len(items), most), start=2):
        yield Chapter(
            f"{folder}{period}/{part}/index.html",
            locale.gettext("%(period)s, part %(number)s", period=label, number=part),
            period,
            items[start : start + most],
            part,
        )


@lru_cache(maxsize=REMEMBERED)
def _label(period: str, locale: Locale) -> str:
    if period == _UNDATED:
        return locale.gettext("Without a date")
    year, _, within = period.partition("-")
    if within.startswith("q"):
        last = 3 * int(within[1])
        return in_words(parse_when(f"{year}-{last - 2:02}/{year}-{last:02}"), locale)
    return month_in_words(date(int(year), int(within), 1), locale) if within else year


@lru_cache(maxsize=REMEMBERED)
def _year(when: When | None) -> str:
    return when.year if when else _UNDATED


@lru_cache(maxsize=REMEMBERED)
def _quarter(when: When | None) -> str:
    return _within(when, lambda day: f"{day.year:04}-q{(day.month + 2) // 3}")


@lru_cache(maxsize=REMEMBERED)
def _month(when: When | None) -> str:
    return _within(when, lambda day: f"{day.year:04}-{day.month:02}")


def _within(when: When | None, period_of: Callable[[date], str]) -> str:
    """Return the period in which a date lies whole, "" if it lies in several."""
    if when is None or when.is_open or period_of(when.earliest) != period_of(when.latest):
        return ""
    return period_of(when.earliest)
