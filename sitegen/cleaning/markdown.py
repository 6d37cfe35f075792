"""Plain words into Markdown that shows the same words, touched only where it must be.

The rules are those of CommonMark 0.31 (https://spec.commonmark.org/0.31.2/) with tables and
strikethrough.
"""

from __future__ import annotations

import re

LINK_SCHEMES = ("http://", "https://", "mailto:")

_INLINE = re.compile(
    r"(?P<slash>\\)(?=[!-/:-@\[-`{-~]|$)"  # a backslash that would escape something
    r"|(?P<tick>`)"
    r"|(?P<star>\*)(?! |$)|(?<=[^\s*])(?P<closing>\*)"  # a star between spaces is only a star
    r"|(?<![^\W_])(?P<under>_)(?!\s|$)|(?<=[^\s_])(?P<over>_)(?![^\W_])"  # not snake_case
    r"|(?P<angle><)(?=[A-Za-z/!?])"
    r"|(?P<entity>&)(?=#?\w{1,31};)"
    r"|(?P<tilde>~)(?=~)|(?<=~)(?P<tilde2>~)"
    r"|(?<=\])(?P<link>[(\[])"
    r"|(?P<image>!)(?=\[)"
)
_NEEDED = re.compile(r"[\\`*_<&~\[\]]")  # one of these, in all that `_INLINE` finds
_LEADING = re.compile(
    r"(?P<mark>#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|(?:-[ -]*-|=+)$|~(?=~~)|\[(?=[^\]]*\]:))"
    r"|(?P<number>\d{1,9})(?P<dot>[.)])(?=\s|$)"
)


def escape(text: str) -> str:
    """Return one line of plain `text` as Markdown that reads as the same words."""
    return escape_start(escape_inline(text))


def escape_inline(text: str) -> str:
    """Escape what would be markup anywhere in a line."""
    return _INLINE.sub(r"\\\g<0>", text) if _NEEDED.search(text) else text


def escape_start(text: str) -> str:
    """Escape what would be markup at the start of a block only."""
    found = _LEADING.match(text)
    if not found:
        return text
    at = found.start("dot") if found["number"] else 0
    return f"{text[:at]}\\{text[at:]}"


def link(label: str, address: str) -> str:
    """Return a link around Markdown `label`, or the label alone where the address is not safe."""
    address = address.strip()
    if not label.strip() or not address.lower().startswith(LINK_SCHEMES):
        return label
    quoted = re.sub(r"[\s<>()\\`]", lambda found: f"%{ord(found[0]):02X}", address)
    before, words, after = _edges(label)
    # A bracket within the label would end it early.
    words = re.sub(r"(?<!\\)([\[\]])", r"\\\1", words)
    return f"{before}[{words}]({quoted}){after}"


def strong(label: str) -> str:
    """Return Markdown `label` in bold."""
    return _wrapped(label, "**")


def emphasis(label: str) -> str:
    """Return Markdown `label` in italics."""
    return _wrapped(label, "*")


def table(rows: tuple[tuple[str, ...], ...]) -> str:
    """Return rows of Markdown cells as a table; the first row is its head."""
    width = max(len(row) for row in rows)
    lines = []
    for number, row in enumerate(rows):
        cells = [re.sub(r"(?<!\\)\|", r"\\|", cell) for cell in row] + [""] * (width - len(row))
        lines.append("| " + " | ".join(cells) + " |")
        if number == 0:
            lines.append("|" + " --- |" * width)
    return "\n".join(lines)


def _wrapped(label: str, mark: str) -> str:
    before, words, after = _edges(label)
    return f"{before}{mark}{words}{mark}{after}" if words else label


def _edges(label: str) -> tuple[str, str, str]:
    words = label.strip()
    if not words:
        return label, "", ""
    at = len(label) - len(label.lstrip())
    return label[:at], words, label[at + len(words) :]
