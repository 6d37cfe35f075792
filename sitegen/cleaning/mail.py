"""E-mail: the message that matters, out of its headers, forwards and quoting.

Headers follow RFC 5322; a message that was forwarded inside another one wins over it.
"""

from __future__ import annotations

from dataclasses import dataclass
from email import message_from_string
from email.header import decode_header, make_header
from email.message import Message
from typing import Any

from sitegen.cleaning import forwards, senders
from sitegen.cleaning.evidence import Claim
from sitegen.cleaning.extract import Dropped
from sitegen.cleaning.headers import field_of

LEAST_PLAIN_SHARE = 0.3  # of the HTML part's length, tags and all; a shorter plain part is a stub


@dataclass(frozen=True, slots=True)
class Letter:
    """The text, or the HTML, of the innermost message, and what its headers state.

    Lines that were taken out of the text are blank, so that its lines keep their numbers.
    """

    text: str
    html: str
    claims: tuple[Claim, ...]
    dropped: tuple[Dropped, ...] = ()


def read_mail(text: str) -> Letter:
    """Read an e-mail as saved or as copied; whatever is broken is read as plain text."""
    try:
        message = _innermost(message_from_string(text.lstrip("\n")))
    except RecursionError:  # parts within parts, a thousand deep
        return Letter(text, "", ())
    headers = _headers(message)
    body, is_html = _body(message)
    if is_html:
        return Letter("", body, senders.read_headers(headers))
    # Lines are counted from the top of the input where the body stands in it as it is.
    at = text.find(body[:500]) if body else -1
    above = [""] * text.count("\n", 0, max(0, at))
    inner = forwards.innermost(above + body.split("\n"), headers)
    return Letter("\n".join(inner.lines), "", senders.read_headers(inner.headers), inner.dropped)


def _innermost(message: Message) -> Message:
    for _ in range(forwards.MOST_FORWARDS):
        inner = next((part for part in message.walk() if part is not message
                      and part.get_content_type() == "message/rfc822"), None)  # fmt: skip
        payload: Any = inner.get_payload() if inner is not None else None
        if not isinstance(payload, list) or not payload:
            break
        message = payload[0]
    return message


def _headers(message: Message) -> dict[str, str]:
    """Return the headers that we read, by field; the first of a kind counts."""
    found: dict[str, str] = {}
    for name, value in message.items():
        if field := field_of(name):
            found.setdefault(field, _decoded(str(value)))
    return found


def _decoded(value: str) -> str:
    try:
        return " ".join(str(make_header(decode_header(value))).split())
    except (ValueError, LookupError):
        return " ".join(value.split())


def _body(message: Message) -> tuple[str, bool]:
    """Return the text of a message, and whether it is HTML: the plain part unless it is a stub."""
    parts: dict[str, str] = {}
    for part in message.walk():
        kind = part.get_content_type()
        is_attached = part.get_content_disposition() == "attachment"
        if kind in ("text/plain", "text/html") and not is_attached and kind not in parts:
            parts[kind] = _text(part)
    plain, html = parts.get("text/plain", ""), parts.get("text/html", "")
    if html and len(plain.strip()) < min(500, len(html) * LEAST_PLAIN_SHARE):
        return html, True
    return plain, False


def _text(part: Message) -> str:
    encoding = str(part.get("content-transfer-encoding", "")).strip().lower()
    payload = part.get_payload()
    if encoding not in ("quoted-printable", "base64"):
        return payload if isinstance(payload, str) else ""
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        return ""
    for charset in (part.get_content_charset() or "utf-8", "utf-8", "windows-1252"):
        try:
            return raw.decode(charset).replace("\r\n", "\n")
        except (UnicodeDecodeError, LookupError, ValueError):
            continue
    return ""
