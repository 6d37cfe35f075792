"""A revision into the files of an editor: all of it worked out first, then written one by one."""

from __future__ import annotations

import difflib
import shlex
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sitegen import formats
from sitegen.adapters import disk, git
from sitegen.adapters.terminal import Terminal, colours, plain, styled
from sitegen.editing import Change, Revision
from sitegen.model import Content
from sitegen.problems import ContentError

_COLOURS = {"+": "green", "-": "red", "@": "blue"}


@dataclass(frozen=True, slots=True)
class Written:
    """A file before and after, None where it is not there; `source` is the file it was made of."""

    path: str
    source: str
    before: bytes | None
    after: bytes | None


def sound_content(root: Path) -> Content:
    """Return the content at `root`; ContentError where a file that may need change is faulty."""
    content = disk.read_content(root)
    if problems := [p for p in content.problems if p.is_error]:
        first = problems[0]
        until = "nothing is done until this is mended"
        hint = f"{first.hint}; {until}" if first.hint else until
        raise ContentError([replace(first, hint=hint), *problems[1:]])
    return content


def carry_out(revision: Revision, root: Path, terminal: Terminal, *, is_dry: bool) -> None:
    """Write the files of `revision`, in its order; or show what would differ."""
    files = tuple(_worked_out(change, root) for change in revision.changes)
    terminal.problems(revision.warnings)
    if is_dry:
        show(files, terminal)
    else:
        write(files, root, terminal)


def show(files: Iterable[Written], terminal: Terminal) -> None:
    """Show the difference that `files` make, as `diff -u` does, in colours where they show."""
    is_painted = colours(sys.stdout)
    for file in _changed(files):
        lines = [line.rstrip("\n") for line in _difference(file)]
        shown = [*map(_painted, range(len(lines)), lines)] if is_painted else lines
        terminal.show("\n".join(shown), is_painted=is_painted)


def write(files: Sequence[Written], root: Path, terminal: Terminal) -> None:
    """Put `files` in place one by one, and tell how all of it can be undone, where git can."""
    disk.remove_left_overs(root)
    can_be_undone = git.can_restore(root / disk.CONTENT)
    changed = _changed(files)
    for file in changed:
        disk.replace(root / file.path, file.before, file.after)
        terminal.say(f"{file.path}  {_what_happened(file)}{_loss(file, files)}")
    if can_be_undone and changed:
        terminal.say(f"undo: {_undoing(changed, root)}")


def _changed(files: Iterable[Written]) -> list[Written]:
    return [file for file in files if file.before != file.after]


def _worked_out(change: Change, root: Path) -> Written:
    before = _bytes(root / change.path)
    if change.value is None:
        return Written(change.path, change.document.path, before, None)
    source = before if change.path == change.document.path else _bytes(root / change.document.path)
    if source is None:
        raise ContentError.at(change.document.path, "there is no such file; write it first")
    after = formats.revised(source, change.document.value, change.value, change.path)
    if change.path != change.document.path and before not in (None, after):
        message = f"is there already, and not as it would be made of {change.document.path}"
        raise ContentError.at(change.path, f"{message}; take one of the two away")
    return Written(change.path, change.document.path, before, after)


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.exists() else None
    except OSError as error:
        raise ContentError.at(str(path), f"cannot be read: {error.strerror}") from None


def _what_happened(file: Written) -> str:
    if file.after is None:
        return "removed"
    return "rewritten" if file.before is not None else "written"


def _loss(file: Written, files: Iterable[Written]) -> str:
    """Return which comments go with what they stood beside, and are in no file made of this one."""
    if file.before is None:
        return ""
    made = [(one.after, one.path) for one in files if one.source == file.path]
    kept = Counter(c for after, path in made if after for c in formats.comments_of(after, path))
    gone = Counter(formats.comments_of(file.before, file.path)) - kept
    return f"; its comments go: {' '.join(gone.elements())}" if gone else ""


def _undoing(files: Iterable[Written], root: Path) -> str:
    """Return the command that undoes it all, as a shell takes it where this one was run."""
    git_there = "git" if root == Path() else f"git -C {shlex.quote(str(root))}"
    new = [shlex.quote(str(root / file.path)) for file in files if file.before is None]
    return " && ".join([f"{git_there} checkout -- {disk.CONTENT}", *(f"rm {path}" for path in new)])


def _difference(file: Written) -> Iterator[str]:
    """Yield the lines of the change as `diff -u` shows them."""
    before, after = (
        formats.decoded(file.path, content or b"").splitlines(keepends=True)
        for content in (file.before, file.after)
    )
    one, other = (
        "/dev/null" if content is None else file.path for content in (file.before, file.after)
    )
    for line in difflib.unified_diff(before, after, one, other):
        yield line if line.endswith("\n") else f"{line}\n"


def _painted(number: int, line: str) -> str:
    is_name = number < 2  # noqa: PLR2004  "---" and "+++" with the files
    style = "bold" if is_name else _COLOURS.get(line[:1])
    return styled(line, style) if style else plain(line)
