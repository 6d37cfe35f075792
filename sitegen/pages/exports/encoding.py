"""XML and JSON as files, whatever characters their texts hold."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from xml.etree import ElementTree  # noqa: ICN001  spelt out

from sitegen.pages.page import OutputFile

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_file(path: str, root: ElementTree.Element) -> OutputFile:
    """Return the file of an XML document."""
    ElementTree.indent(root)
    xml = ElementTree.tostring(root, encoding="unicode")
    return OutputFile(path, f'<?xml version="1.0" encoding="utf-8"?>\n{xml}\n'.encode())


def add(
    parent: ElementTree.Element,
    tag: str,
    text: str = "",
    attributes: Mapping[str, str] | None = None,
) -> ElementTree.Element:
    """Add an element to `parent` and return it; characters that XML forbids are left out."""
    kept = {name: without_forbidden(value) for name, value in (attributes or {}).items()}
    element = ElementTree.SubElement(parent, tag, kept)
    element.text = without_forbidden(text) or None
    return element


def without_forbidden(text: str) -> str:
    """Return `text` without what XML 1.0 has no notation for (section 2.2, Char)."""
    return _FORBIDDEN.sub("", text)


def json_file(path: str, members: Mapping[str, object]) -> OutputFile:
    """Return the file of a JSON object (RFC 8259), each item of its lists on one line.

    So a change is a line of the diff; and `indent` of the standard library is five times slower.
    """
    lines = ",\n".join(f"{json_line(name)}: {_member(value)}" for name, value in members.items())
    return OutputFile(path, octets(f"{{\n{lines}\n}}\n"))


def json_line(value: object) -> str:
    """Return a value, in which dataclasses are objects, as JSON on one line."""
    return json.dumps(value, ensure_ascii=False, default=_fields)


def octets(text: str) -> bytes:
    r"""Return JSON as UTF-8; half a surrogate pair, which UTF-8 has not, becomes its "\udc80"."""
    return text.encode(errors="backslashreplace")


def _member(value: object) -> str:
    if not isinstance(value, list | tuple):
        return json_line(value)
    items = ",\n".join(map(json_line, value))
    return f"[\n{items}\n]" if items else "[]"


def _fields(value: object) -> Mapping[str, object]:
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"{value!r} has no JSON")
    return {field.name: getattr(value, field.name) for field in fields(value)}
