"""`sitegen check`: every problem of every file, and nothing written."""

from __future__ import annotations

from pathlib import Path

from sitegen.adapters.terminal import Terminal
from sitegen.commands.build import examine_folder, render_all
from sitegen.problems import ContentError


def check(root: Path, terminal: Terminal) -> None:
    """Print all problems of the site at `root`; ContentError if it cannot be published."""
    with terminal.progress() as progress:
        verdict = examine_folder(root, progress)
        if verdict.errors:
            raise ContentError(verdict.problems)
        render_all(verdict, root, progress)
    terminal.problems(verdict.warnings)
    warnings = len(verdict.warnings)
    terminal.say(f"no errors, {warnings} warning{'' if warnings == 1 else 's'}")
