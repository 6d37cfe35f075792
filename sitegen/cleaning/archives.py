"""Pages that a browser saved into one file: MHTML, and Safari's web archive."""

from __future__ import annotations

import plistlib
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from typing import Any
from xml.parsers.expat import ExpatError

from sitegen.cleaning.unpacked import Unpacked, unpacked_page

HEAD = 4096  # bytes that tell the kind
DEEPEST = 3  # parts within parts
MOST_PARTS = 100  # looked at; the page is the first, or one of the first
LONGEST_HEADERS = 20_000  # bytes

_HEADERS = re.compile(rb"\s*(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*)+")
_SAVED = re.compile(
    rb"^(?:Snapshot-Content-Location:|Content-Location:|X-MAF-|From:\s*\"?<?Saved by)",
    re.IGNORECASE | re.MULTILINE,
)
_SENT = re.compile(rb"^(?:To|Received|Return-Path|Delivered-To):", re.IGNORECASE | re.MULTILINE)
_HEADERS_END = re.compile(rb"\r?\n\r?\n")
_PAGES = ("text/html", "application/xhtml+xml")


def is_mhtml(raw: bytes) -> bool:
    """Tell a saved page from a letter: it tells where it was, and was sent to nobody."""
    head = raw[:HEAD].replace(b"\r\n", b"\n").lstrip(b"\xef\xbb\xbf")
    headers = _HEADERS.match(head)
    if not headers or not re.search(rb"^Content-Type:", headers[0], re.IGNORECASE | re.MULTILINE):
        return False
    # Word, and others, tell the place only in the header of the first part.
    return bool(_SAVED.search(head)) and not _SENT.search(headers[0])


def read_mhtml(raw: bytes) -> Unpacked:
    """Return the page at the root of an MHTML file; pictures and frames stay where they are."""
    message = _headers(raw)
    pages = list(_pages(raw, DEEPEST))
    start = message.get_param("start")
    named = (page for page in pages if start and page["Content-ID"] == start)
    root = next(named, pages[0] if pages else None)
    content: Any = root.get_payload(decode=True) if root is not None else None
    if root is None or not isinstance(content, bytes) or not content.strip():
        raise ValueError("this saved page holds no HTML: save it anew")
    place = message["Snapshot-Content-Location"] or root["Content-Location"]
    url = str(place or message["Content-Location"] or "")
    return unpacked_page(content, root.get_content_charset(), "".join(url.split()))


def _headers(raw: bytes) -> Message:
    end = _HEADERS_END.search(raw, 0, LONGEST_HEADERS)
    return message_from_bytes(raw[: end.start()].lstrip() if end else b"")


def _pages(raw: bytes, depth: int) -> Iterator[Message]:
    """Yield the pages among the parts; only they are read, for a parser of all builds gigabytes."""
    headers = _headers(raw)
    kind, boundary = headers.get_content_type(), headers.get_boundary()
    if kind in _PAGES:
        yield message_from_bytes(raw.lstrip())
    elif kind.startswith("multipart/") and boundary and depth:
        mark = b"\n--" + boundary.encode(errors="replace")
        for part in raw.split(mark, MOST_PARTS)[1:MOST_PARTS]:
            yield from _pages(part.lstrip(b" \t\r\n"), depth - 1)


def is_webarchive(raw: bytes) -> bool:
    """Tell a property list, binary or XML, which is what Safari saves pages in."""
    head = raw[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    return head.startswith(b"bplist") or (head.startswith(b"<?xml") and b"<!DOCTYPE plist" in head)


def read_webarchive(raw: bytes) -> Unpacked:
    """Return the main page of a web archive."""
    try:
        archive = plistlib.loads(raw)
    # plistlib refuses entities, and so the bombs that are made of them.
    except (ValueError, ExpatError, LookupError, TypeError, AttributeError, RecursionError,
            OverflowError, MemoryError):  # fmt: skip
        raise ValueError("this web archive is damaged: save the page anew") from None
    main = archive.get("WebMainResource") if isinstance(archive, dict) else None
    fields: dict[str, Any] = main if isinstance(main, dict) else {}
    content = fields.get("WebResourceData")
    kind = str(fields.get("WebResourceMIMEType", _PAGES[0])).casefold()
    if not isinstance(content, bytes) or not content.strip() or kind not in _PAGES:
        raise ValueError("this web archive holds no HTML: save the page anew")
    charset, url = fields.get("WebResourceTextEncodingName"), fields.get("WebResourceURL")
    return unpacked_page(content, str(charset) if charset else None, str(url) if url else None)
