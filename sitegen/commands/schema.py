"""`sitegen schema`: what front matter may say, for the tools of editors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sitegen import formats, schemas
from sitegen.adapters import disk
from sitegen.adapters.terminal import Terminal
from sitegen.problems import ContentError, Problem


def show(kind: str, terminal: Terminal) -> None:
    """Print the JSON Schema of the front matter of a kind of file."""
    terminal.show(schemas.schema_text(schemas.KINDS[kind]).removesuffix("\n"))


def write(root: Path, terminal: Terminal) -> None:
    """Bring the generated files of the site at `root` up to date, and say which were not.

    ContentError names those that somebody else has written; they are left alone.
    """
    disk.require_site(root)
    written: list[str] = []
    problems: list[Problem] = []
    for path, renewed in _renewals().items():
        try:
            if _renew(root / path, path, renewed):
                terminal.say(path)
                written.append(path)
        except ContentError as error:
            problems.extend(error.problems)
    if problems:
        raise ContentError(problems)
    if not written:
        terminal.say("all generated files are up to date")


def _renewals() -> dict[str, Callable[[str], str]]:
    """Return what makes the new text of each file of its old one, which is "" where none is."""
    renewals = {path: _unless_foreign(path, text) for path, text in schemas.files().items()}
    return renewals | {schemas.SETTINGS: schemas.settings_with_schemas}


def _unless_foreign(path: str, text: str) -> Callable[[str], str]:
    def renewed(old: str) -> str:
        if old and not schemas.is_generated(old):
            message = "was not made by `sitegen schema --write`, so it is left alone; move it away"
            raise ContentError.at(path, message)
        return text

    return renewed


def _renew(path: Path, shown: str, renewed: Callable[[str], str]) -> bool:
    if not path.exists():
        return disk.write_new(path, renewed(""))
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ContentError.at(shown, f"cannot be read: {error.strerror}") from None
    old = formats.decoded(shown, raw)
    new = renewed(old)
    if new == old:
        return False
    disk.replace(path, raw, new.encode())
    return True
