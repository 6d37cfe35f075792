"""What kind of clipping a text is."""

from __future__ import annotations

import re

from sitegen.cleaning.extract import SourceKind
from sitegen.cleaning.headers import read_header

HEAD = 20_000  # characters looked at
LEAST_CLOSING_TAGS = 3

_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta)\b",
    re.IGNORECASE | re.DOTALL,
)
_CLOSING_TAG = re.compile(r"</(?:p|div|a|td|li|span|h[1-6]|article|section|font|b)>", re.IGNORECASE)
_TECHNICAL = re.compile(
    r"(?:received|return-path|mime-version|delivered-to|sender|content-type):", re.IGNORECASE
)
LEAST_FIELDS = 2
FORWARD_MARK = re.compile(
    r"(?:-{2,}\s*)?(?:Begin forwarded message:?|(?:Original|Forwarded)(?: Message| by .{0,80})?"
    r"|Weitergeleitete Nachricht|Ursprüngliche Nachricht|Message transféré|Mensaje reenviado"
    r"|Doorgestuurd bericht|Пересылаемое сообщение)(?:\s*-{2,})?\s*\Z",
    re.IGNORECASE,
)
_SUFFIXES = {".htm": SourceKind.HTML, ".html": SourceKind.HTML, ".xhtml": SourceKind.HTML,
             ".mhtml": SourceKind.HTML, ".mht": SourceKind.HTML, ".webarchive": SourceKind.HTML,
             ".eml": SourceKind.EMAIL}  # fmt: skip


def sniff(text: str, name: str = "") -> SourceKind:
    """Tell the kind of `text` by what it says, and only then by the suffix of its file `name`."""
    head = text[:HEAD]
    if _HTML_START.match(head):
        return SourceKind.HTML
    if is_mail(head):
        return SourceKind.EMAIL
    if len(_CLOSING_TAG.findall(head)) >= LEAST_CLOSING_TAGS:
        return SourceKind.HTML
    dot = name.lower().rfind(".")
    return _SUFFIXES.get(name.lower()[dot:], SourceKind.TEXT) if dot >= 0 else SourceKind.TEXT


def is_mail(head: str) -> bool:
    """Tell whether a text begins with the headers of an e-mail, or with the mark of a forward."""
    lines = [line.lstrip("> ").rstrip() for line in head.splitlines()]
    lines = [line for line in lines if line][:12]
    if lines and FORWARD_MARK.match(lines[0]):
        lines = lines[1:]
    fields: set[str] = set()
    for line in lines:
        if header := read_header(line):
            fields.add(header[0])
        elif technical := _TECHNICAL.match(line):
            fields.add(technical[0].lower())
        elif not fields:
            return False
    fields.discard("")
    return bool(fields & {"from", "received:", "return-path:"}) and len(fields) >= LEAST_FIELDS
