"""Dates as pages show them."""

from __future__ import annotations

from sitegen.locales import Locale, in_words, what_is_known
from sitegen.model import Precision, When, parse_when
from sitegen.pages.views import DateView


def date_view(when: When, locale: Locale) -> DateView:
    """Return the date of an event, with what its words leave open."""
    return _view(when, what_is_known(when, locale), when.edtf, locale)


def published_view(when: When | None, locale: Locale) -> DateView | None:
    """Return a date of publication: there, "~" says that it was inferred, not that it is vague."""
    if when is None:
        return None
    plain = parse_when(when.edtf.rstrip("~")) if when.is_approximate else when
    known = locale.gettext("inferred") if when.is_approximate else what_is_known(when, locale)
    return _view(plain, known, when.edtf, locale)


def _view(when: When, known: str, edtf: str, locale: Locale) -> DateView:
    words = in_words(when, locale)
    return DateView(words, known, when.iso, when.iso_interval, edtf, _mark(when))


def _mark(when: When) -> str:
    if when.is_approximate or when.is_uncertain:
        return "approximate"
    if when.precision is Precision.INTERVAL:
        return "interval"
    return "exact" if when.precision is Precision.DAY else "period"
