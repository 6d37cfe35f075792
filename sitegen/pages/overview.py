"""Events over time as columns: the overview of a chronology, the sparkline of an actor."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from sitegen import charts
from sitegen.charts import Bin, Column
from sitegen.locales import Locale, in_words, month_in_words
from sitegen.model import Entry, parse_when
from sitegen.pages.edition import Here
from sitegen.pages.views import BarView, ColumnsView, StretchView, TickView

# Units of the drawings, which are pixels where there is room for them.
_OVERVIEW = (720, 96)
_SPARKLINE = (330, 36)
_GAP = 1.5
_TICK_ROOM = 90  # as letters are twice as large on a phone, where the drawing is half as wide
_MOST_COLUMNS = 144
_MOST_STRETCHES = 13  # each with a link that is wide enough for a finger on a phone
_FEWEST = 4  # events of a sparkline
_MONTH = 31  # days

_Link = Callable[[Entry], str | None]


def overview(entries: Sequence[Entry], here: Here) -> ColumnsView | None:
    """Return events, in order, by month; each stretch of time leads to where its events begin."""
    return _view(entries, _OVERVIEW, here.locale, lambda e: here.to_event(e.reports[0].address))


def sparkline(entries: Sequence[Entry], locale: Locale) -> ColumnsView | None:
    """Return events by month, small and without links, where there are enough to see a course."""
    if len(entries) < _FEWEST:
        return None
    return _view(entries, _SPARKLINE, locale, lambda _: None)


def _view(
    entries: Sequence[Entry], size: tuple[int, int], locale: Locale, link: _Link
) -> ColumnsView | None:
    if not entries:
        return None
    days = [_day(entry) for entry in entries]
    stretches = charts.bins(min(days), max(days), _MOST_STRETCHES)
    bins = charts.bins(stretches[0].first, stretches[-1].last, _MOST_COLUMNS)
    counts = charts.counts(days, bins)
    columns = charts.columns(counts, *size, _GAP)
    return ColumnsView(
        *size,
        tuple(
            _stretch(
                stretch,
                [c for c, b in zip(columns, bins, strict=True) if _is_in(b.first, stretch)],
                [entry for entry in entries if _is_in(_day(entry), stretch)],
                locale,
                link,
            )
            for stretch in stretches
        ),
        tuple(TickView(t.x, str(t.year)) for t in charts.ticks(bins, size[0], _TICK_ROOM)),
        " · ".join(_caption(bins, counts, locale)),
    )


def _stretch(
    stretch: Bin, columns: Sequence[Column], entries: Sequence[Entry], locale: Locale, link: _Link
) -> StretchView:
    left, right = columns[0].x, columns[-1].x + columns[-1].width
    label = locale.ngettext(
        "%(period)s: %(count)s event",
        "%(period)s: %(count)s events",
        len(entries),
        period=_in_words(stretch, locale),
    )
    bars = tuple(BarView(c.x, c.y, c.width, c.height) for c in columns if c.height)
    href = link(entries[0]) if entries else None
    return StretchView(left, round(right - left, 2), bars, label, href)


def _caption(bins: Sequence[Bin], counts: Sequence[int], locale: Locale) -> Iterator[str]:
    """Yield what the columns say: how many events there are, and when the most."""
    yield locale.ngettext("%(count)s event", "%(count)s events", sum(counts))
    most = max(counts)
    if len(bins) > 1 and counts.count(most) == 1:
        busiest = _in_words(bins[counts.index(most)], locale)
        yield locale.gettext("most in %(period)s: %(count)s", period=busiest, count=most)


def _in_words(period: Bin, locale: Locale) -> str:
    first, last = period.first, period.last
    if (last - first).days < _MONTH:
        return month_in_words(first, locale)
    if first.year == last.year and (first.month, last.month) == (1, 12):
        return str(first.year)
    if first.year == last.year:
        months = (f"{day.year:04}-{day.month:02}" for day in (first, last))
        return in_words(parse_when("/".join(months)), locale)
    return f"{first.year}–{last.year}"


def _day(entry: Entry) -> date:
    return entry.when.sort_key[0]


def _is_in(day: date, stretch: Bin) -> bool:
    return stretch.first <= day <= stretch.last
