"""Characters that show nothing but change how a text reads, and those that no page may hold.

Zero-width and direction marks can make a name look like another; control characters, surrogates
and non-characters make a feed ill-formed.
"""

from __future__ import annotations

import re

HIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


def visible(text: str) -> str:
    """Return `text` without its hidden characters; lines and tabs stay."""
    return HIDDEN.sub("", text)
