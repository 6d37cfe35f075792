"""`sitegen check --fix`: what is safe is mended, once the editor has seen the difference."""

from __future__ import annotations

from pathlib import Path

from sitegen import editing
from sitegen.adapters import disk
from sitegen.adapters.terminal import Terminal
from sitegen.commands.carrying_out import Written, show, write


def fix(root: Path, terminal: Terminal, *, is_agreed: bool, is_dry: bool) -> None:
    """Mend the files of the site at `root`: at once if that `is_agreed`, else if the editor agrees.

    Where nobody can be asked, and in a dry run, the difference is only shown.
    """
    content, raws = disk.read_content(root), disk.read_raw_content(root)
    files = [
        Written(file.path, file.path, file.before, file.after)
        for file in editing.mended(content, raws)
    ]
    if not files:
        terminal.say("nothing to mend")
        return
    these = "this change" if len(files) == 1 else f"these {len(files)} changes"
    if is_dry or not is_agreed:
        show(files, terminal)
    if not is_dry and (is_agreed or terminal.confirms(f"Write {these}? [y/N] ")):
        write(files, root, terminal)
    else:
        terminal.say(f"nothing is written; `sitegen check --fix --yes` writes {these}")
