"""Keys into `.pages.yml`, by which Pages CMS shows the files of a site as forms in a browser.

Dates stay texts: a date field of the CMS knows no EDTF. A file is written as its form stands, so
every key of a kind must have a field (what is left out, or hidden, would be lost), and a flag that
is true by itself must say so. A list holds values of one shape there, so who is named is a mapping
with a name, never a bare text.
"""

from __future__ import annotations

from typing import TypeAlias

from sitegen.formats.schema import Choice, Flag, Key, Listing, Record, Text, Type
from sitegen.schemas.kinds import KINDS, FileKind, expectation, explanation, title

Field: TypeAlias = dict[str, object]

PATH = ".pages.yml"

_LONGEST_LINE = 300  # what can be longer gets a field of several lines
_WRITTEN_BY_PROGRAMS = {"digest"}


def pages_cms() -> dict[str, object]:
    """Return what `.pages.yml` says."""
    return {
        "media": {"input": "static", "output": "/static", "categories": ["image"]},
        "content": [
            # The text of a source is evidence: the CMS shall not put its Markdown in other words.
            _collection(
                KINDS["brief"], "Briefs", {"type": "code", "options": {"format": "markdown"}}
            ),
            _collection(KINDS["actor"], "Actors", {"type": "rich-text"}),
            _collection(KINDS["page"], "Pages", {"type": "rich-text"}),
            # As a text: a form would drop its comments, and has no field for titles of themes.
            {
                "name": "site",
                "label": "Settings",
                "type": "file",
                "path": KINDS["site"].files,
                "format": "code",
            },
        ],
    }


def _collection(kind: FileKind, label: str, body: Field) -> dict[str, object]:
    folder = kind.files.removesuffix("/*.md")
    primary = kind.record.keys[0].name
    dated = ["date"] if any(key.name == "date" for key in kind.record.keys) else []
    order = {"sort": "date", "order": "desc"} if dated else {"sort": primary, "order": "asc"}
    return {
        "name": folder.rpartition("/")[2],
        "label": label,
        "type": "collection",
        "path": folder,
        "format": "yaml-frontmatter",
        "subfolders": False,
        # The file name is the address for good, so whoever creates a file may choose it.
        "filename": {"template": "{primary}.md", "field": "create"},
        "view": {
            "primary": primary,
            "fields": [primary, *dated],
            "sort": [primary, *dated],
            "search": [primary],
            "default": order,
        },
        "fields": [*map(_field, kind.record.keys), {"name": "body", "label": "Text"} | body],
    }


def _field(key: Key) -> Field:
    field: Field = {
        "name": key.name,
        "label": title(key.name),
        "description": explanation(key),
    }
    if key.required:
        field["required"] = True
    if key.name in _WRITTEN_BY_PROGRAMS:
        field["readonly"] = True
    return field | _kind_of_field(key.type, is_required=key.required)


def _kind_of_field(held: Type, *, is_required: bool = True) -> Field:
    match held:
        case Text(refers_to=collection) if collection:
            return {"type": "reference", "options": _reference(collection)}
        case Text():
            return _text_field(held, is_required=is_required)
        case Choice():
            return {"type": "select", "options": {"values": [str(one) for one in held.options]}}
        case Flag():
            return {"type": "boolean", "default": held.default}
        case Listing(Text(refers_to=collection)) if collection:
            return {"type": "reference", "options": _reference(collection) | {"multiple": True}}
        case Listing(Record() as record):
            summary = " · ".join(f"{{fields.{key.name}}}" for key in record.keys[:2])
            many = {"collapsible": {"collapsed": True, "summary": summary}}
            return _kind_of_field(record) | {"list": many}
        case Listing():
            return _kind_of_field(held.item) | {"list": True}
        case Record():
            return {"type": "object", "fields": [*map(_field, held.keys)]}
        case _:
            raise TypeError(f"no field of the CMS is known for {held!r}")


def _text_field(text: Text, *, is_required: bool) -> Field:
    if not text.pattern:
        is_line = text.longest <= _LONGEST_LINE
        options = {"maxlength": text.longest}
        return {"type": "string" if is_line else "text", "options": options}
    pattern = f"^(?:{text.pattern})$" if is_required else f"^(?:{text.pattern})?$"
    return {"type": "string", "pattern": {"regex": pattern, "message": expectation(text)}}


def _reference(collection: str) -> Field:
    """Return what a field needs to hold the name of a file's subject; "name" is the file itself."""
    return {
        "collection": collection,
        "search": "fields.name,name",
        "value": "{fields.name}",
        "label": "{fields.name}",
    }
