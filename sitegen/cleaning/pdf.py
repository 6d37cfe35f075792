"""PDF into text, within bounds of pages and work: a file of a few bytes may unfold without end."""

from __future__ import annotations

import io
import logging
import math
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from sitegen.cleaning.paging import Line, read_pages
from sitegen.cleaning.unpacked import Unpacked, needs_extra

if TYPE_CHECKING:  # an extra, which may be missing
    from pypdf import PageObject, PdfReader

HEAD = 1024  # bytes; readers forgive what stands before a PDF there
MOST_PAGES = 300
# What a file may cost: a step of drawing is 1, which takes 15 µs; a dense page of text has 2,000.
MOST_WORK = 1_000_000
LARGEST_PAGE = 1_000_000  # bytes of its instructions; a dense page of text has 50,000
WORK_OF_FORM = 1_000  # what is drawn as a whole, and parsed anew each time
BYTES_A_STEP = 10  # of the instructions of a page: reading them costs too, were they one long word
LOCKED = "this PDF is locked: save it without a password, or print it into a new PDF"
SCANNED = "no text in this PDF: it is a scan; run it through OCR first"
ENDLESS = "this PDF unfolds into far more than it shows: it is not read"
LEAST_LETTERS = 20  # of a whole file; a scan has none, or the stamp of the program that made it
SHOWN_HEADS = 3
# What pypdf may unfold of one stream. A page of text has 5 kB; fonts and pictures are not unfolded.
LIMITS: dict[str, Any] = {
    "zlib_maximum_output_length": 10_000_000,
    "lzw_maximum_output_length": 10_000_000,
    "run_length_maximum_output_length": 10_000_000,
    "brotli_maximum_output_length": 10_000_000,
    "array_based_stream_maximum_output_length": 10_000_000,
    "stream_decoding_work_maximum_length": 40_000_000,
    "stream_parsing_work_maximum_count": 100_000,
    "xform_maximum_invocations_per_extraction": 500,
}


# It tells of every flaw in a file; an editor is told whether it can be read.
logging.getLogger("pypdf").addHandler(logging.NullHandler())


def is_pdf(raw: bytes) -> bool:
    """Tell a PDF by its first words."""
    return raw[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n\0").startswith(b"%PDF")


def read_pdf(raw: bytes) -> Unpacked:
    """Return the text of a PDF; ValueError, in an editor's words, where there is none to be had."""
    try:
        import pypdf  # noqa: PLC0415  an extra, and most sources are no PDF
    except ImportError:
        raise needs_extra("PDF") from None
    try:
        with pypdf.apply_configuration(**LIMITS):
            pages, left_out = _pages(pypdf.PdfReader(io.BytesIO(raw)))
    except _RefusedError as refusal:
        raise ValueError(str(refusal)) from None
    except pypdf.errors.DependencyError:
        raise ValueError(LOCKED) from None
    except Exception:  # noqa: BLE001  a broken file makes the library raise anything
        raise ValueError("this PDF is damaged: is the download complete?") from None
    reading = read_pages(pages)
    if sum(map(str.isalpha, reading.text)) < LEAST_LETTERS:
        raise ValueError(ENDLESS if left_out else SCANNED)
    return Unpacked(reading.text.encode(errors="ignore"), _note(reading.furniture, left_out))


class _RefusedError(Exception):
    """A file that is not broken, but is not read either."""


def _pages(reader: PdfReader) -> tuple[list[list[Line]], list[int]]:
    """Return the lines of each page, and the numbers of pages that are too much to read."""
    from pypdf.errors import LimitReachedError  # noqa: PLC0415  late as above

    if reader.is_encrypted and not reader.decrypt(""):
        raise _RefusedError(LOCKED)
    if len(reader.pages) > MOST_PAGES:
        message = f"this PDF has more than {MOST_PAGES} pages; split it into reports"
        raise _RefusedError(message)
    spend = _budget()
    pages: list[list[Line]] = []
    left_out: list[int] = []
    for number, page in enumerate(reader.pages, 1):
        try:
            pages.append(_lines(page, spend))
        except LimitReachedError:
            spend(MOST_WORK // 20)
            pages.append([])
            left_out.append(number)
    return pages, left_out


def _budget() -> Callable[[int], None]:
    left = MOST_WORK

    def spend(work: int) -> None:
        nonlocal left
        left -= work
        if left < 0:
            raise _RefusedError(ENDLESS)

    return spend


def _lines(page: PageObject, spend: Callable[[int], None]) -> list[Line]:
    """Return the lines in the order in which they are drawn, which is how columns are read."""
    from pypdf.errors import LimitReachedError  # noqa: PLC0415  late as above

    lines: list[Line] = []
    parts: list[str] = []
    place = (0.0, 0.0, 0.0)

    def count(operator: bytes, *_: Any) -> None:
        spend(WORK_OF_FORM if operator == b"Do" else 1)

    def take(text: str, around: list[float], at: list[float], _: Any, size: float) -> None:
        nonlocal place
        for piece in re.split(r"(\n)", text):
            if piece == "\n":
                lines.append(Line("".join(parts).strip(), *place))
                parts.clear()
            elif piece:
                if piece.strip() and not "".join(parts).strip():
                    place = _on_page(around, at, size)
                parts.append(piece)

    contents = page.get_contents()
    size = len(contents.get_data()) if contents is not None else 0  # an empty mapping with data
    if size > LARGEST_PAGE:
        raise LimitReachedError
    spend(size // BYTES_A_STEP)
    page.extract_text(visitor_text=take, visitor_operand_before=count)
    lines.append(Line("".join(parts).strip(), *place))
    return [line for line in lines if line.text]


def _on_page(around: list[float], at: list[float], size: float) -> tuple[float, float, float]:
    """Return where text stands, moved and scaled with what it is drawn in, and how large it is."""
    return (
        at[4] * around[0] + at[5] * around[2] + around[4],
        at[4] * around[1] + at[5] * around[3] + around[5],
        size * math.hypot(around[2], around[3]),
    )


def _note(furniture: tuple[str, ...], left_out: list[int]) -> str:
    notes = []
    if left_out:
        notes.append(f"page {left_out[0]} is too complex and left out, {len(left_out)} in all")
    if furniture:
        shown = ", ".join(f"“{head}”" for head in furniture[:SHOWN_HEADS])
        more = f" and {len(furniture) - SHOWN_HEADS} more" if len(furniture) > SHOWN_HEADS else ""
        notes.append(f"heads and feet of pages left out: {shown}{more}")
    return "; ".join(notes)
