"""Word documents (.docx) into HTML, so that headings, lists and tables stay what they are."""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib
from typing import Any

from sitegen.cleaning.unpacked import Unpacked, needs_extra

LARGEST_MARKUP = 20_000_000  # bytes of all XML within
MOST_ELEMENTS = 300_000  # a long report has 100,000; each takes 50 µs and 1 kB
MOST_PARTS = 5_000
_MARKUP = (".xml", ".rels")
_STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh"
_TITLE = re.compile(r"<dc:title>([^<]{1,300})</dc:title>")
# Word has paragraphs in its cells; where a page has them, its table is taken for its layout.
_CELL_START, _CELL_END = re.compile(r"(<t[dh][^>]*>)<p>"), re.compile(r"</p>(</t[dh]>)")
_DOCTYPE = re.compile(rb"<\0?!\0?D\0?O\0?C\0?T\0?Y\0?P\0?E")  # in UTF-16 too


def is_zip(raw: bytes) -> bool:
    """Tell a zip archive, which a Word document is."""
    return raw.startswith(b"PK\x03\x04")


def is_word(raw: bytes) -> bool:
    """Tell a Word document from other zip archives by the names within."""
    return is_zip(raw) and b"word/document" in raw


def read_word(raw: bytes) -> Unpacked:
    """Return a document as a page; its pictures, comments and properties but the title stay out.

    Who made a file, and when, is not who wrote the report, and when it was published.
    """
    try:
        import mammoth  # noqa: PLC0415  an extra, and most sources are no document
    except ImportError:
        raise needs_extra("Word documents") from None
    parts = _markup(raw)
    try:
        body = mammoth.convert_to_html(
            _repacked(parts),
            style_map=_STYLES,
            include_embedded_style_map=False,
            external_file_access=False,
            convert_image=_no_picture,
        ).value
    except Exception:  # noqa: BLE001  a broken file makes the library raise anything
        raise _damaged() from None
    body = _CELL_END.sub(r"\1", _CELL_START.sub(r"\1", body))
    if not re.sub(r"<[^>]*>", "", body).strip():
        raise ValueError("no text in this document: is it all pictures?")
    return Unpacked(f"<!doctype html><html>{_head(parts)}<body>{body}</body></html>".encode())


def _markup(raw: bytes) -> dict[str, bytes]:
    """Return the XML parts; ValueError for a bomb, before it is unfolded."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            found = [part for part in archive.infolist() if part.filename.endswith(_MARKUP)]
            # No more than the size that is stated here is ever read of a part.
            if len(found) > MOST_PARTS or sum(p.file_size for p in found) > LARGEST_MARKUP:
                raise _endless()
            parts = {part.filename: archive.read(part) for part in found}
    except (OSError, EOFError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError):
        raise _damaged() from None
    # Entities need a declaration, which no word processor writes.
    is_declared = any(_DOCTYPE.search(content) for content in parts.values())
    if is_declared or sum(map(_elements, parts.values())) > MOST_ELEMENTS:
        raise _endless()
    return parts


def _elements(content: bytes) -> int:
    return content.count(b"<") - content.count(b"</") - content.count(b"<\0/")


def _repacked(parts: dict[str, bytes]) -> io.BytesIO:
    """Return an archive of the XML alone, so that no reference in it leads to anything else."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    packed.seek(0)
    return packed


def _head(parts: dict[str, bytes]) -> str:
    found = _TITLE.search(parts.get("docProps/core.xml", b"").decode(errors="replace"))
    title = html.escape(html.unescape(found[1])).strip() if found else ""
    return f"<head><title>{title}</title></head>" if title else "<head></head>"


def _no_picture(_: Any) -> list[Any]:
    return []


def _damaged() -> ValueError:
    return ValueError("this document is damaged: is the download complete?")


def _endless() -> ValueError:
    return ValueError("this document unfolds into far more than it shows: it is not read")
