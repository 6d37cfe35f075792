"""Files that hold a page or a text among other things: each kind, its sign and its reader."""

from __future__ import annotations

from sitegen.cleaning.archives import is_mhtml, is_webarchive, read_mhtml, read_webarchive
from sitegen.cleaning.pdf import is_pdf, read_pdf
from sitegen.cleaning.unpacked import Unpacked
from sitegen.cleaning.word import is_word, is_zip, read_word

LARGEST_TEXT = 5_000_000  # bytes; few pages reach 2 MB, and cleaning may take 10 s each MB

_FORMATS = (
    (is_mhtml, read_mhtml),
    (is_webarchive, read_webarchive),
    (is_word, read_word),
    (is_pdf, read_pdf),
)


def is_packed(start: bytes) -> bool:
    """Tell by its first bytes whether a file may hold pictures beside its text."""
    return any(is_it(start) for is_it in (is_mhtml, is_webarchive, is_zip, is_pdf))


def unpack(raw: bytes) -> Unpacked:
    """Return the page or the text that `raw` holds, or `raw` itself where it is one.

    ValueError, in an editor's words, where nothing can be had of it.
    """
    read = next((read for is_it, read in _FORMATS if is_it(raw)), Unpacked)
    unpacked = read(raw)
    if read is not Unpacked and len(unpacked.content) > LARGEST_TEXT:
        limit = LARGEST_TEXT // 1_000_000
        raise ValueError(f"its text is larger than {limit} MB; is it a clipping?")
    return unpacked
