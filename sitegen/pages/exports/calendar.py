"""The chronology as a calendar of all-day events (RFC 5545)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from sitegen.locales import Locale, in_words
from sitegen.model import Entry, Precision, Report
from sitegen.pages import parts, urls
from sitegen.pages.edition import Edition
from sitegen.pages.exports.addresses import entry_address
from sitegen.pages.page import OutputFile

_LONGEST_LINE = 75  # octets, without the line break (section 3.1)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # what no text may hold (section 3.3.11)
_UNDATED = date(1970, 1, 1)


def calendar(edition: Edition) -> OutputFile:
    """Return a calendar of all events of which both ends are known."""
    settings = edition.site.settings
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//sitegen//chronology//EN",
        "CALSCALE:GREGORIAN",
        f"NAME:{_text(settings.title)}",  # RFC 7986
        f"X-WR-CALNAME:{_text(settings.title)}",
    ]
    for entry in edition.site.chronology:
        if not entry.when.is_open:
            lines.extend(_event(entry, edition))
    lines.append("END:VCALENDAR")
    return OutputFile(urls.CALENDAR, b"".join(_folded(line) + b"\r\n" for line in lines))


def _event(entry: Entry, edition: Edition) -> Iterator[str]:
    when, leading = entry.when, entry.reports[0]
    host = urls.origin(edition.site.settings.base_url).host
    yield "BEGIN:VEVENT"
    yield f"UID:{leading.address}@{host}"
    yield f"DTSTAMP:{_day(_last_published(entry.reports))}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(when.earliest)}"
    yield f"DTEND;VALUE=DATE:{_day(when.latest + timedelta(days=1))}"
    yield f"SUMMARY:{_text(_summary(entry, edition.locale))}"
    yield f"DESCRIPTION:{_text(_description(entry.reports, edition.locale))}"
    yield f"URL:{entry_address(edition, entry)}"
    yield f"STATUS:{'TENTATIVE' if _is_tentative(entry) else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _summary(entry: Entry, locale: Locale) -> str:
    """Return what happened, behind its date in words wherever that is no exact day."""
    when, text = entry.when, entry.reports[0].event.text
    is_exact = when.precision is Precision.DAY and not when.qualifier
    return text if is_exact else f"({in_words(when, locale)}) {text}"


def _is_tentative(entry: Entry) -> bool:
    return bool(entry.when.qualifier) or entry.is_disputed or entry.is_planned


def _description(reports: Iterable[Report], locale: Locale) -> str:
    """Return a line for each report: its words, and whose they are."""
    return "\n".join(filter(None, (_said(report, locale) for report in reports)))


def _said(report: Report, locale: Locale) -> str:
    words, brief = report.event.quote or report.event.text, report.brief
    shown = f"“{words}”" if report.event.quote else words
    return f"{shown} – {parts.credit_of(brief, locale)}, {brief.title}"


def _last_published(reports: Iterable[Report]) -> date:
    """Return when the newest report was published, so that the same site gives the same file."""
    dates = (report.brief.date for report in reports)
    return max((day.latest for day in dates if day and not day.is_open), default=_UNDATED)


def _day(day: date) -> str:
    return day.isoformat().replace("-", "")


def _text(text: str) -> str:
    """Return the value of a property of type TEXT (section 3.3.11)."""
    escaped = re.sub(r"[\\;,]", r"\\\g<0>", text.replace("\r\n", "\n"))
    return _CONTROL.sub("", escaped.replace("\n", "\\n"))


def _folded(line: str) -> bytes:
    """Return a line cut to lines of 75 octets, never within a character (section 3.1)."""
    octets, pieces, longest = line.encode(errors="replace"), [], _LONGEST_LINE
    while len(octets) > longest:
        end = longest
        while octets[end] & 0xC0 == 0x80:  # noqa: PLR2004  the octet continues a character
            end -= 1
        pieces.append(octets[:end])
        octets, longest = octets[end:], _LONGEST_LINE - 1  # a blank begins the next line
    return b"\r\n ".join([*pieces, octets])
