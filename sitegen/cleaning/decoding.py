"""Bytes into text, without guessing in silence."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from sitegen.cleaning.unpacking import unpack

SAMPLE = 4096

_SIGNATURES = (
    (b"%PDF", "a PDF within a saved page"),
    (b"PK\x03\x04", "a zip archive, or a document that is none of Word's"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture or a recording"),
    (b"\x1f\x8b", "a compressed file"),
    (b"BZh", "a compressed file"),
    (b"7z\xbc\xaf", "a compressed file"),
    (b"{\\rtf", "a rich text document"),
    (b"SQLite format 3", "a database"),
)
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(
    rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})"
    rb"|<\?xml[^<>]{0,100}?encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
# Encodings of text that a page may declare. Python knows more names ("rot13", "unicode_escape").
_TEXT_ENCODING = re.compile(
    r"(?:utf-?8|iso-?8859-\d+|latin-?\d|(?:windows|cp)-?\d+|koi8-[rut]|mac-?\w+|us-ascii|ascii|"
    r"shift[_-]jis|s?jis|euc-\w+|gbk?|gb2312|gb18030|big5(?:-?hkscs)?|iso-2022-\w+|tis-620)\Z"
)
# The WHATWG Encoding Standard reads these labels as windows-1252 (https://encoding.spec.whatwg.org/).
_READ_AS_1252 = {"us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin-1", "latin1", "cp1252"}

_LINE_ENDS = ("\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_BIDI = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Joiners have work to do in Persian, in the scripts of India and in emoji: there they stay.
_ZERO_WIDTH = re.compile(
    "[\u00ad\u180e\u200b\u2060-\u2064\ufeff\U000e0000-\U000e007f]"
    "|(?<=[\u0000-\u058f])[\u200c\u200d]|^[\u200c\u200d]"
)
_STRIPPED = (
    (_CONTROLS, "control characters"),
    (_ZERO_WIDTH, "invisible characters"),
    (_BIDI, "characters that turn the direction of writing"),
)
# Each sign that one of these may strip; three passes over every page would take as long as a third
# of its parsing.
_SUSPECT = re.compile(
    f"{_CONTROLS.pattern}|{_BIDI.pattern}"
    "|[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff\U000e0000-\U000e007f]"
)
MOST_CONTROLS = 0.02  # of all characters; text that went through a faulty copy has a few


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text whose lines end with a line feed; `note` says what was done to it, "" if nothing."""

    text: str
    encoding: str
    note: str = ""


def decode(raw: bytes) -> Decoded:
    """Read `raw` as text: its own, or that of the page or document which it holds.

    A byte order mark counts first, then UTF-16 without one, then the charset that the page
    declares (unless the bytes are plainly UTF-8), then UTF-8, then windows-1252, which is said in
    the note. ValueError, in an editor's words, for what is empty or no text.
    """
    if not raw.strip():
        raise ValueError("the file is empty")
    unpacked = unpack(raw)
    raw = unpacked.content
    for signature, what in _SIGNATURES:
        if raw.startswith(signature):
            raise ValueError(f"this is {what}, not text: copy its words, or save the page as HTML")
    text, encoding, note = _decoded(raw)
    return _tidied(text, encoding, "; ".join(filter(None, (unpacked.note, note))))


def _decoded(raw: bytes) -> tuple[str, str, str]:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if raw.startswith(mark):
            return _strict(raw[len(mark) :], encoding), encoding, ""
    if wide := _utf16_by_nuls(raw[:SAMPLE]):
        return _strict(raw, wide), wide, ""
    if b"\0" in raw:
        raise ValueError("this is not text: it holds NUL bytes")
    return _single_bytes(raw, _declared(raw[:SAMPLE]))


def _single_bytes(raw: bytes, declared: str) -> tuple[str, str, str]:
    utf8 = _utf8(raw)
    said = f"declared as {declared}, but " if declared else ""
    if utf8 is not None and (not declared or declared == "utf-8" or not raw.isascii()):
        text, cut = utf8
        doubts = [f"{said}read as utf-8"] if said and declared != "utf-8" else []
        doubts += ["the end of the file is cut off"] if cut else []
        return text, "utf-8", "; ".join(doubts)
    if declared and declared != "utf-8":
        try:
            return raw.decode(declared), declared, ""
        except (UnicodeDecodeError, LookupError):
            pass
    try:
        return raw.decode("windows-1252"), "windows-1252", f"{said}read as windows-1252"
    except UnicodeDecodeError:
        raise ValueError("this is neither UTF-8 nor windows-1252 text") from None


def _utf8(raw: bytes) -> tuple[str, bool] | None:
    try:
        return raw.decode("utf-8"), False
    except UnicodeDecodeError as fault:
        cut = fault.reason == "unexpected end of data" and fault.start > len(raw) - 4
        # One accented letter at the very end of a windows-1252 file looks the same: ask for more.
        if cut and not raw[: fault.start].isascii():
            return raw[: fault.start].decode("utf-8"), True
    return None


def _strict(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        raise ValueError(f"this begins like {encoding} text, but is damaged") from None


def _utf16_by_nuls(sample: bytes) -> str:
    """Tell UTF-16 without a mark: in Western text every other byte is NUL."""
    pairs = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if pairs and odd > pairs * 0.4 and even == 0:
        return "utf-16-le"
    return "utf-16-be" if pairs and even > pairs * 0.4 and odd == 0 else ""


def _declared(sample: bytes) -> str:
    found = _DECLARED.search(sample)
    if not found:
        return ""
    name = (found[1] or found[2]).decode("ascii").lower()
    if name in _READ_AS_1252:
        return "windows-1252"
    if name == "utf8":
        return "utf-8"
    return name if _TEXT_ENCODING.match(name) else ""


def _tidied(text: str, encoding: str, note: str) -> Decoded:
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    notes = [note] if note else []
    for pattern, what in _STRIPPED if _SUSPECT.search("".join(set(text))) else ():
        text, count = pattern.subn("", text)
        if pattern is _CONTROLS and count > max(10, len(text) * MOST_CONTROLS):
            raise ValueError("this is not text: it holds too many control characters")
        if count:
            notes.append(f"{count} {what} removed")
    if not text.strip():
        raise ValueError("the file is empty")
    return Decoded(text, encoding, "; ".join(notes))
