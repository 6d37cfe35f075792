"""A form for issues on GitHub, by which readers suggest a source without knowing any file."""

from __future__ import annotations

from typing import TypeAlias

from sitegen.formats import keys
from sitegen.formats.schema import Record
from sitegen.schemas.kinds import explanation, title

Field: TypeAlias = dict[str, object]

PATH = ".github/ISSUE_TEMPLATE/suggest-a-source.yml"


def issue_form() -> dict[str, object]:
    """Return what the form says; what it asks of a source is called as in the brief."""
    return {
        "name": "Suggest a source",
        "description": "A report, page or document that belongs on this site",
        "title": "Source: ",
        "body": [
            _field("input", keys.SOURCE, "url", is_required=True),
            _asked(
                "why", "textarea", "Why it belongs here", "What it says that the site does not."
            ),
            _field("input", keys.SOURCE, "publisher"),
            _field("input", keys.SOURCE, "title"),
            _field("input", keys.BRIEF, "date"),
            _field("input", keys.SOURCE, "authors"),
            _asked(
                "text",
                "textarea",
                "Its text",
                "If it cannot be read at its address: paste the text, or drop the file here.",
            ),
            _field("textarea", keys.SOURCE, "note"),
        ],
    }


def _field(kind: str, record: Record, name: str, *, is_required: bool = False) -> Field:
    (key,) = (key for key in record.keys if key.name == name)
    field = _asked(name, kind, title(name), explanation(key))
    return field | {"validations": {"required": is_required}}


def _asked(name: str, kind: str, label: str, description: str) -> Field:
    return {
        "type": kind,
        "id": name,
        "attributes": {"label": label, "description": description},
        "validations": {"required": name == "why"},
    }
