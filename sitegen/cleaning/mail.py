"""E-mail: the message that matters, out of its headers, forwards and quoting.

Headers follow RFC 5322; a message that was forwarded inside another one wins over it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_string
from email.header import decode_header, make_header
from email.utils import parseaddr, parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from sitegen.cleaning import names
from sitegen.cleaning.dates import find_date
from sitegen.cleaning.evidence import Claim
from sitegen.cleaning.extract import Dropped
from sitegen.cleaning.sniffing import FORWARD_MARK
from sitegen.model import when_of_day

if TYPE_CHECKING:
    from email.message import Message

    from sitegen.model import When

MOST_FORWARDS = 10
MOST_NAMES = 2  # of a kind, in "Doe, Jane Mary"
LEAST_PLAIN_SHARE = 0.3  # of the HTML part's length, tags and all; a shorter plain part is a stub

_HEADER = re.compile(r"[*\s]*(?P<name>[A-Za-zé][A-Za-zé-]{1,30})[*\s]*:[*\s]*(?P<value>.*)\Z")
_HEADER_NAMES = {
    "from": "from", "von": "from", "de": "from", "date": "date", "sent": "date", "datum": "date",
    "gesendet": "date", "envoyé": "date",
    "subject": "subject", "betreff": "subject", "objet": "subject",
    "to": "", "cc": "", "an": "", "reply-to": "", "message-id": "", "organization": "publisher",
}  # fmt: skip
_SUBJECT_NOISE = re.compile(
    r"(?:\s*(?:\[[^\]]{1,60}\]|(?:re|fwd?|fw|aw|wg|tr|rv|sv)(?:\[\d+\])?:))+\s*", re.IGNORECASE
)
_SIGNATURE = re.compile(r"--\s?\Z|_{8,}\Z|={8,}\Z")
_QUOTED = re.compile(r"\s?>")


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
    headers = {name: _header(message, name) for name in ("from", "date", "subject")}
    body, is_html = _body(message)
    if is_html:
        return Letter("", body, _claims(headers))
    # Lines are counted from the top of the input where the body stands in it as it is.
    at = text.find(body[:500]) if body else -1
    return _unwrapped([""] * text.count("\n", 0, max(0, at)) + body.split("\n"), headers)


def _innermost(message: Message) -> Message:
    for _ in range(MOST_FORWARDS):
        inner = next((part for part in message.walk() if part is not message
                      and part.get_content_type() == "message/rfc822"), None)  # fmt: skip
        payload: Any = inner.get_payload() if inner is not None else None
        if not isinstance(payload, list) or not payload:
            break
        message = payload[0]
    return message


def _header(message: Message, name: str) -> str:
    value = str(message.get(name, ""))
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


def _unwrapped(lines: list[str], headers: dict[str, str]) -> Letter:
    """Go into the last forward of a message, and take off its quoting and what follows it."""
    dropped: list[Dropped] = []
    for _ in range(MOST_FORWARDS):
        at = next((index for index, line in enumerate(lines) if _is_forward_mark(line)), None)
        if at is None:
            break
        end, inner = _inner_headers(lines, at + 1)
        _blank(lines, range(end), "forward", dropped)
        headers = {**headers, **inner}
    _unquote(lines, dropped)
    return Letter("\n".join(lines), "", _claims(headers), tuple(dropped))


def _is_forward_mark(line: str) -> bool:
    text = line.strip(" >*")
    return bool(text) and FORWARD_MARK.match(text) is not None


def _inner_headers(lines: list[str], start: int) -> tuple[int, dict[str, str]]:
    """Read the headers under the mark of a forward; return where they end."""
    headers: dict[str, str] = {}
    index = start
    while index < len(lines):
        line = lines[index].strip(" >")
        found = _HEADER.match(line)
        if not found or found["name"].lower() not in _HEADER_NAMES:
            if line or headers:
                break
        elif field := _HEADER_NAMES[found["name"].lower()]:
            headers[field] = found["value"].strip()
        index += 1
    return index, headers


def _unquote(lines: list[str], dropped: list[Dropped]) -> None:
    """Strip "> " where a message is quoted whole; cut at the signature."""
    filled = [index for index, line in enumerate(lines) if line.strip()]
    quoted = [index for index in filled if _QUOTED.match(lines[index])]
    if quoted and len(quoted) > len(filled) / 2:
        _blank(
            lines,
            [index for index in filled if index not in set(quoted)],
            "outside the forward",
            dropped,
        )
        for index in quoted:
            lines[index] = re.sub(r"\A\s?>\s?", "", lines[index])
    cut = next((index for index, line in enumerate(lines) if _SIGNATURE.match(line)), None)
    if cut is not None and any(line.strip() for line in lines[:cut]):
        _blank(lines, range(cut, len(lines)), "signature", dropped)


def _blank(lines: list[str], numbers: range | list[int], rule: str, dropped: list[Dropped]) -> None:
    for index in numbers:
        if lines[index].strip():
            dropped.append(Dropped(index + 1, lines[index].strip(), rule))
            lines[index] = ""


def _claims(headers: dict[str, str]) -> tuple[Claim, ...]:
    claims = []
    subject = _SUBJECT_NOISE.sub("", headers["subject"], count=1) if headers["subject"] else ""
    if subject:
        claims.append(Claim("title", subject, "Subject", 10))
    if when := _sent(headers["date"]):
        claims.append(Claim("date", when.edtf, "Date", 10))
    sender = parseaddr(headers["from"])[0] or re.sub(
        r"<[^>]*>|\[[^\]]*\]", "", headers["from"]
    ).strip(' "')
    sender = re.sub(r"\s*\bvia\b.*", "", sender).strip(" \"'")
    if people := names.persons(_turned(sender)):
        claims += [Claim("author", name, "From", 20) for name in people]
    elif sender and "@" not in sender:
        claims.append(Claim("publisher", sender, "From", 30))
    if headers.get("publisher"):
        claims.append(Claim("publisher", headers["publisher"], "Organization", 28))
    return tuple(claims)


def _sent(date: str) -> When | None:
    try:
        return when_of_day(parsedate_to_datetime(date).date())
    except (ValueError, TypeError, IndexError, OverflowError):
        found = find_date(date)
        return found[0] if found else None


def _turned(name: str) -> str:
    """Turn "Doe, Jane" into "Jane Doe"."""
    family, comma, given = name.partition(", ")
    return (
        f"{given} {family}"
        if comma and max(len(given.split()), len(family.split())) <= MOST_NAMES
        else name
    )
