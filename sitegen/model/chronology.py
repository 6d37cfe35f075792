"""All events of all briefs in order; reports of one event stand together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from sitegen.model.actor import Actor
from sitegen.model.figures import Disagreement, disagreements
from sitegen.model.remembering import REMEMBERED
from sitegen.model.report import Report, address_of
from sitegen.model.ties import Tie, can_be_one_day, ties_of
from sitegen.model.when import When, days_apart

_Pairs = frozenset[frozenset[str]]  # of the addresses of reports


@dataclass(frozen=True)
class Entry:
    """An event of the chronology, with every report of it; the first report leads.

    `ties` say why the reports stand together: one less than there are reports.
    """

    reports: tuple[Report, ...]
    ties: tuple[Tie, ...] = ()

    def __hash__(self) -> int:
        return hash(self.reports)

    @cached_property
    def is_planned(self) -> bool:
        """Tell whether the event lay ahead for all who report it."""
        return all(report.is_planned for report in self.reports)

    @cached_property
    def told(self) -> tuple[Report, ...]:
        """The reports that tell what took place; all of them where it is only planned."""
        return tuple(r for r in self.reports if not r.is_planned) or self.reports

    @cached_property
    def when(self) -> When:
        """The most exact date that a report gives of what took place, before any plan."""
        return min((r.event.when for r in self.told), key=lambda w: (w.latest - w.earliest, w.edtf))

    @property
    def has_several_dates(self) -> bool:
        return len({report.event.date.edtf for report in self.reports}) > 1

    @cached_property
    def is_disputed(self) -> bool:
        """Tell whether no day fits the dates of all reports; "December" and "3 December" agree.

        A plan that came out otherwise disputes nothing.
        """
        return days_apart(report.event.when for report in self.told) > 0

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        return tuple(dict.fromkeys(actor for report in self.reports for actor in report.actors))

    @cached_property
    def disagreements(self) -> tuple[Disagreement, ...]:
        """What the reports count differently: "14 people" and "17 people"."""
        return disagreements([report.event.text for report in self.reports])


def chronology_of(reports: Iterable[Report]) -> tuple[Entry, ...]:
    """Return all entries in order of time.

    `same_as` puts a report beside the one it names; others are put together where they are alike,
    unless `not_same_as` keeps them apart or both are of one brief.
    """
    by_address = {report.address: report for report in sorted(reports, key=lambda r: r.address)}
    apart = frozenset(
        frozenset((report.address, address_of(other)))
        for report in by_address.values()
        for other in report.event.not_same_as
    )
    groups = {address: _Group((report,)) for address, report in by_address.items()}
    alike = ties_of(tuple(by_address.values()), apart)
    tied = frozenset(frozenset((tie.report.address, tie.beside.address)) for tie in alike)
    for tie in (*_editors_ties(by_address), *alike):
        one, two = groups[tie.report.address], groups[tie.beside.address]
        if one is two or not (tie.by_editor or one.can_join(two, tied, apart)):
            continue
        joined = _Group((*one.reports, *two.reports), (*one.ties, *two.ties, tie))
        groups.update(dict.fromkeys((r.address for r in joined.reports), joined))
    entries = (group.entry for group in {id(group): group for group in groups.values()}.values())
    return tuple(sorted(entries, key=lambda entry: (entry.when.sort_key, entry.reports[0].address)))


@dataclass(frozen=True, slots=True)
class _Group:
    """Reports that tell of one event, as far as is known."""

    reports: tuple[Report, ...]
    ties: tuple[Tie, ...] = ()

    def can_join(self, other: _Group, tied: _Pairs, apart: _Pairs) -> bool:
        """Tell whether most of the reports are alike, and no two of one brief or kept apart."""
        pairs = [(one, two) for one in self.reports for two in other.reports]
        if any(
            one.brief.id == two.brief.id
            or frozenset((one.address, two.address)) in apart
            or not can_be_one_day(one.event.when, two.event.when)
            for one, two in pairs
        ):
            return False
        return 2 * sum(frozenset((a.address, b.address)) in tied for a, b in pairs) > len(pairs)

    @property
    def entry(self) -> Entry:
        """The entry, led by the report that others name, else by the first that was published.

        One that tells what took place leads before a plan.
        """
        return _entry(self.reports, self.ties)


@lru_cache(maxsize=REMEMBERED)
def _entry(reports: tuple[Report, ...], ties: tuple[Tie, ...]) -> Entry:
    """Return the entry of `reports`, the same one each time."""
    ordered = sorted(
        reports,
        key=lambda r: (r.is_planned, r.event.same_as is not None, _published(r), r.address),
    )
    rest = sorted(ordered[1:], key=lambda r: (_published(r), r.address))
    return Entry((ordered[0], *rest), ties)


def _editors_ties(by_address: Mapping[str, Report]) -> tuple[Tie, ...]:
    return tuple(
        Tie(report, by_address[address_of(report.event.same_as)], by_editor=True)
        for report in by_address.values()
        if report.event.same_as
    )


def _published(report: Report) -> date:
    """Return the first day on which the brief can have been published; unknown, the last of all."""
    return report.brief.date.sort_key[0] if report.brief.date else date.max
