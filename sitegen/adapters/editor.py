"""The editor's own program for text, in which files are opened."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Sequence
from pathlib import Path

from sitegen.problems import ContentError

_VARIABLES = ("VISUAL", "EDITOR")


def open_files(paths: Sequence[Path]) -> None:
    """Open `paths` in the program that VISUAL or EDITOR names, and wait until that has ended.

    ContentError where neither names one, or where it cannot be run or fails.
    """
    shown = ", ".join(map(str, paths))
    variable = next((name for name in _VARIABLES if os.environ.get(name, "").strip()), None)
    if variable is None:
        message = f"is not set, so no editor is opened (`export EDITOR=nano`); open {shown}"
        raise ContentError.at("EDITOR", message)
    program = os.environ[variable]
    try:
        words = shlex.split(program, posix=os.name == "posix")
        done = subprocess.run([*words, *map(str, paths)], check=False)  # noqa: S603  the user's own, and no shell
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        message = f'"{program}" cannot be run: {why}; open {shown}'
        raise ContentError.at(variable, message) from None
    if done.returncode:
        message = f'"{program}" ended with exit status {done.returncode}; look at {shown}'
        raise ContentError.at(variable, message)
