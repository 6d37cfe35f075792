"""Where a reader finds on the site what an export tells."""

from __future__ import annotations

from sitegen.model import Entry, Report
from sitegen.pages import urls
from sitegen.pages.edition import Edition
from sitegen.pages.passages import passage_id


def entry_address(edition: Edition, entry: Entry) -> str:
    """Return the full address at which an event stands."""
    address = entry.reports[0].address
    return _origin(edition).of(edition.chapter_of[address].path, address)


def passage_address(edition: Edition, report: Report) -> str:
    """Return the full address of the passage that supports a report."""
    return _origin(edition).of(urls.brief(report.brief.id), passage_id(report))


def _origin(edition: Edition) -> urls.Origin:
    return urls.origin(edition.site.settings.base_url)
