"""What git knows of a site: only whether it can bring back the files as they are."""

from __future__ import annotations

import subprocess
from pathlib import Path


def can_restore(folder: Path) -> bool:
    """Tell whether all of `folder` is committed as it stands."""
    is_known = bool(_said(folder, "ls-files", "--", "."))
    return is_known and _said(folder, "status", "--porcelain", "--ignored", "--", ".") == ""


def _said(folder: Path, *arguments: str) -> str | None:
    """Return what git prints of `folder`, None where it fails or is not there."""
    command = ["git", "-c", "core.fsmonitor=false", "--no-optional-locks", *arguments]
    try:
        done = subprocess.run(  # noqa: S603  fixed words, and no shell
            command, cwd=folder, capture_output=True, text=True, timeout=60, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout
