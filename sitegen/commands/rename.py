"""`sitegen rename`: a brief under another file name, and all that names it after it."""

from __future__ import annotations

from pathlib import Path

from sitegen import editing
from sitegen.adapters.terminal import Terminal
from sitegen.commands.carrying_out import carry_out, sound_content


def rename(root: Path, called: str, slug: str, terminal: Terminal, *, is_dry: bool) -> None:
    """Give the brief `called` so the file name `slug`; ContentError where that cannot be."""
    carry_out(editing.moved(sound_content(root), called, slug), root, terminal, is_dry=is_dry)
