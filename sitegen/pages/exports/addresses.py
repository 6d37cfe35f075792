"""Where a reader finds on the site what an export tells."""

from __future__ import annotations

from collections.abc import Callable

from sitegen.model import Entry, Report
from sitegen.pages import urls
from sitegen.pages.passages import passage_id
from sitegen.pages.urls import Origin

Where = Callable[[Entry], tuple[str, str]]  # the output path of an entry's page, and its fragment


def entry_address(origin: Origin, where: Where, entry: Entry) -> str:
    """Return the full address at which an event stands."""
    return origin.of(*where(entry))


def passage_address(origin: Origin, report: Report) -> str:
    """Return the full address of the passage that supports a report."""
    return origin.of(urls.brief(report.brief.id), passage_id(report))
