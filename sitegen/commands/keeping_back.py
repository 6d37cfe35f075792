"""What is published today, and which briefs are kept back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from sitegen.adapters import clock, disk
from sitegen.adapters.terminal import Terminal
from sitegen.model import Brief, Content, published_by


def content_of_today(root: Path) -> Content:
    """Return the content of the site at `root`, in which briefs that are not due are drafts."""
    return published_by(disk.read_content(root), clock.today())


def tell_kept_back(briefs: Iterable[Brief], terminal: Terminal) -> None:
    """Say how many briefs are not published and why, if any: "2 drafts, 1 brief due on 2026"."""
    days = Counter(brief.publish_on.edtf if brief.publish_on else "" for brief in briefs)
    parts = [_counted(days.pop(""), "draft")] if "" in days else []
    parts += [f"{_counted(days[day], 'brief')} due on {day}" for day in sorted(days)]
    if parts:
        terminal.say(f"kept back: {', '.join(parts)}")


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"
