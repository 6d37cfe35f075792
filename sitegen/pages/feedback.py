"""Where readers tell of an error in a page, and editors change its file, if the site says so."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from sitegen.pages.edition import Here
from sitegen.pages.views import LinkView

_GITHUB = "github.com"


def feedback_links(here: Here, title: str, file: str) -> Iterator[LinkView]:
    """Yield the links of the page at `here`; `file` is the one that it is made of, if it is one."""
    settings = here.site.settings
    if settings.edit_url and file:
        is_on_github = urlsplit(settings.edit_url).hostname == _GITHUB
        label = (
            here.locale.gettext("Edit on GitHub")
            if is_on_github
            else here.locale.gettext("Edit this page")
        )
        yield LinkView(label, settings.edit_url + quote(file))
    if settings.report_url:
        address = here.address if settings.base_url else here.path
        named = title if title == settings.title else f"{title} – {settings.title}"
        link = _with_message(settings.report_url, named, f"{address}\n\n")
        yield LinkView(here.locale.gettext("Report an error"), link)


def _with_message(contact: str, title: str, body: str) -> str:
    """Return the address of a form or mailbox with a message begun; what it asks itself stays."""
    parts = urlsplit(contact)
    name = "subject" if parts.scheme == "mailto" else "title"
    given = {key for key, _ in parse_qsl(parts.query, keep_blank_values=True)}
    message = {key: text for key, text in ((name, title), ("body", body)) if key not in given}
    query = "&".join(filter(None, (parts.query, urlencode(message, quote_via=quote))))
    return urlunsplit(parts._replace(query=query))
