"""The texts of files of which a line is shown to who is to mend it."""

from __future__ import annotations

from pathlib import Path

_LARGEST = 5_000_000  # bytes


def text_of(path: Path) -> str:
    """Return the text of a file as far as it can be shown, else nothing."""
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > _LARGEST:
            return ""
        raw = path.read_bytes()
        return "" if b"\0" in raw else raw.decode("utf-8-sig", errors="replace")
    except (OSError, ValueError):  # no file can have such a name
        return ""
