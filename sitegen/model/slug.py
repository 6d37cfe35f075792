"""Ids that are file names, and so addresses, for good."""

from __future__ import annotations

import difflib
import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable
from functools import lru_cache

LONGEST_SLUG = 80

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
# Letters that Unicode does not decompose into an ASCII letter and an accent.
_SPELT_OUT = str.maketrans({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
    "ı": "i", "ħ": "h",
})  # fmt: skip
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i", "ї": "yi",
    "є": "ye", "ґ": "g",
}  # fmt: skip
# Device names that Windows keeps for itself, whatever the ending.
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)\Z")


@lru_cache(maxsize=1 << 14)
def slugify(text: str) -> str:
    """Return `text` as a slug of ASCII letters, digits and single hyphens, at most 80 long.

    Cut at a word where possible. A text of which nothing can be spelt so, as Chinese, gets a code
    that is always the same.
    """
    lowered = unicodedata.normalize("NFC", text).casefold().translate(_SPELT_OUT)
    lowered = "".join(_CYRILLIC.get(letter, letter) for letter in lowered)
    lowered = lowered.replace("'", "").replace("’", "")
    decomposed = unicodedata.normalize("NFKD", lowered)
    ascii_only = "".join(c for c in decomposed if not unicodedata.combining(c))
    slug = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
    if len(slug) > LONGEST_SLUG:
        slug = slug[: LONGEST_SLUG + 1].rpartition("-")[0] or slug[:LONGEST_SLUG]
    if _RESERVED.match(slug):
        slug += "-1"
    return slug or _code(text)


def free_slug(slug: str, taken: Collection[str]) -> str:
    """Return `slug`, numbered if it is taken."""
    number, free = 1, slug
    while free in taken:
        number += 1
        free = f"{slug[: LONGEST_SLUG - 6].rstrip('-')}-{number}"
    return free


def did_you_mean(slug: str, known: Iterable[str]) -> str:
    """Return the question after the one of `known` that is spelt most like `slug`, or ""."""
    close = difflib.get_close_matches(slug, tuple(known), n=1)
    return f"did you mean {close[0]}?" if close else ""


def is_slug(text: str) -> bool:
    """Tell whether `text` can stand as a file name and an address on every system."""
    return len(text) <= LONGEST_SLUG and bool(_SLUG.match(text)) and not _RESERVED.match(text)


def _code(text: str) -> str:
    key = unicodedata.normalize("NFC", text).casefold().strip()
    return f"x{hashlib.blake2b(key.encode(), digest_size=5).hexdigest()}" if key else "untitled"
