"""Dates as pages show them."""

from __future__ import annotations

from sitegen.model import Precision, When, in_words, parse_when, what_is_known
from sitegen.pages.views import DateView


def date_view(when: When) -> DateView:
    """Return the date of an event, with what its words leave open."""
    return _view(when, what_is_known(when), when.edtf)


def published_view(when: When | None) -> DateView | None:
    """Return a date of publication: there, "~" says that it was inferred, not that it is vague."""
    if when is None:
        return None
    plain = parse_when(when.edtf.rstrip("~")) if when.is_approximate else when
    known = "inferred" if when.is_approximate else what_is_known(when)
    return _view(plain, known, when.edtf)


def _view(when: When, known: str, edtf: str) -> DateView:
    return DateView(in_words(when), known, when.iso, when.iso_interval, edtf, _mark(when))


def _mark(when: When) -> str:
    if when.is_approximate or when.is_uncertain:
        return "approximate"
    if when.precision is Precision.INTERVAL:
        return "interval"
    return "exact" if when.precision is Precision.DAY else "period"
