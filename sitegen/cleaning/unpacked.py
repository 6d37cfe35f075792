"""What unpacking gives: a page or a text as `decode` reads it, and where it was."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

# Browsers write this mark of where a page was into those that they save whole.
_MARK = re.compile(r"<!-- saved from url=\(\d{4,6}\)(?P<url>https?://[^\s<>\"']{1,2000}) -->")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"']{1,2000}\Z", re.IGNORECASE)
MARKED_WITHIN = 4096  # characters


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A page or a text as `decode` reads it; `note` says what was left out, "" if nothing."""

    content: bytes
    note: str = ""


def unpacked_page(content: bytes, charset: str | None, url: str | None) -> Unpacked:
    """Return a page that says itself how it is encoded and where it was."""
    url = url if url and _WEB_ADDRESS.match(url) and "--" not in url else ""
    mark = f"<!-- saved from url=({len(url):04d}){url} -->\n".encode() if url else b""
    try:
        known = content.decode(charset or "utf-8").removeprefix("\ufeff")
    except (LookupError, UnicodeError):
        return Unpacked(mark + content)
    return Unpacked(codecs.BOM_UTF8 + mark + known.encode(errors="ignore"))


def saved_from(text: str) -> str | None:
    """Return the address that the mark of a saved page tells."""
    found = _MARK.search(text, 0, MARKED_WITHIN)
    return found["url"] if found else None


def needs_extra(what: str) -> ValueError:
    """Return the error for a format whose library is not installed."""
    return ValueError(f'reading {what} needs the extra "documents": pip install mammoth pypdf')
