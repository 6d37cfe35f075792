"""`sitegen check`: every problem of every file, and nothing written."""

from __future__ import annotations

from pathlib import Path

from sitegen.adapters.terminal import Terminal
from sitegen.commands.build import examine_content, render_all
from sitegen.commands.keeping_back import content_of_today, tell_kept_back
from sitegen.problems import ContentError


def check(root: Path, terminal: Terminal) -> None:
    """Print all problems of the site at `root`; ContentError if it cannot be published."""
    with terminal.progress() as progress:
        progress.now("reading")
        verdict = examine_content(content_of_today(root), root, progress)
        if verdict.errors:
            raise ContentError(verdict.problems)
        render_all(verdict, root, progress)
    terminal.problems(verdict.warnings)
    tell_kept_back(verdict.kept_back, terminal)
    warnings = len(verdict.warnings)
    terminal.say(f"no errors, {warnings} warning{'' if warnings == 1 else 's'}")
