"""`sitegen init`: a small site that works, in a new folder."""

from __future__ import annotations

from pathlib import Path

from sitegen import schemas
from sitegen.adapters import disk
from sitegen.adapters.terminal import Terminal
from sitegen.problems import ContentError

# A leading dot would keep the file out of packages.
_HIDDEN_FILES = {"gitignore": ".gitignore"}


def init(folder: Path, terminal: Terminal) -> None:
    """Write the starter site into `folder`; ContentError if a site is there already.

    With it what editors' tools read, as `sitegen schema --write` makes it.
    """
    if (folder / disk.CONTENT).exists():
        raise ContentError.at(str(folder / disk.CONTENT), "is there already; nothing is changed")
    starter = disk.packaged("starter")
    for path in disk.plain_files(starter, []):
        name = path.relative_to(starter).as_posix()
        target = folder / _HIDDEN_FILES.get(name, name)
        if disk.write_new(target, path.read_text(encoding="utf-8")):
            terminal.say(str(target))
    for name, text in (
        *schemas.files().items(),
        (schemas.SETTINGS, schemas.settings_with_schemas("")),
    ):
        if disk.write_new(folder / name, text):
            terminal.say(str(folder / name))
    terminal.say(f"Next: cd {folder} && sitegen ingest && sitegen build")
