"""`sitegen actors`: two actors made one, a new name, proposals, and what an editor refuses."""

from __future__ import annotations

import difflib
import shlex
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from sitegen import editing, formats
from sitegen.adapters import disk, git
from sitegen.adapters.terminal import Terminal, json_text
from sitegen.editing import Change, Revision, Suggestion
from sitegen.model import Content
from sitegen.problems import ContentError, Severity

MOST_SHOWN = 25  # of each kind; --format json has all

_HEADINGS = {
    "duplicate": "Likely one actor",
    "unregistered": "Listed in briefs, without a file",
    "found": "Named in texts, not known",
    "metonym": "Likely metonyms",
}


def merge(  # noqa: PLR0913  as the command line has them
    root: Path, one: str, other: str, terminal: Terminal, *, is_forced: bool, is_dry: bool
) -> None:
    """Make the actor `one` part of `other` in all files; ContentError where that cannot be."""
    content = _sound_content(root)
    _carry_out(editing.merged(content, one, other, is_forced=is_forced), root, terminal, is_dry)


def rename(  # noqa: PLR0913  as the command line has them
    root: Path, called: str, name: str, terminal: Terminal, *, keeps_slug: bool, is_dry: bool
) -> None:
    """Give an actor a new name in all files; ContentError where that cannot be."""
    content = _sound_content(root)
    _carry_out(
        editing.renamed(content, called, name, keeps_slug=keeps_slug), root, terminal, is_dry
    )


def refuse(root: Path, one: str, other: str | None, terminal: Terminal, *, is_dry: bool) -> None:
    """Write down that an actor is not another, or that a name is no actor's."""
    content = _sound_content(root)
    revision = (
        editing.refused_pair(content, one, other)
        if other is not None
        else editing.refused_name(content, one)
    )
    _carry_out(revision, root, terminal, is_dry)


def alias(  # noqa: PLR0913  as the command line has them
    root: Path, called: str, name: str, terminal: Terminal, *, key: str, is_dry: bool
) -> None:
    """Give an actor one more name, among those that `key` lists; ContentError where it clashes."""
    content = _sound_content(root)
    _carry_out(editing.aliased(content, called, name, key), root, terminal, is_dry)


def suggest(root: Path, terminal: Terminal, *, as_json: bool) -> None:
    """Show what there may be to do about actors, the surest first; nothing is written."""
    found = editing.suggestions(_sound_content(root))
    if as_json:
        terminal.show(json_text([asdict(one) for one in found], indent=2))
        return
    for proposal, heading in _HEADINGS.items():
        told = [one for one in found if one.proposal == proposal]
        if told:
            terminal.show(f"{heading} ({len(told)})")
            for one in told[:MOST_SHOWN]:
                terminal.show("\n".join(_lines(one)))
            if len(told) > MOST_SHOWN:
                terminal.show(f"  and {len(told) - MOST_SHOWN} more: --format json shows all")
            terminal.show("")
    if not found:
        terminal.say("nothing to suggest")


def _lines(one: Suggestion) -> Iterator[str]:
    yield f"  {' = '.join(one.names)}"
    yield from (f"      {reason}" for reason in one.evidence)
    yield f"      yes: {one.command}"
    yield f"      no:  {one.refusal}"


@dataclass(frozen=True, slots=True)
class _Written:
    """A file before and after, None where it is not there; `source` is the file it was made of."""

    path: str
    source: str
    before: bytes | None
    after: bytes | None


def _sound_content(root: Path) -> Content:
    """Return the content at `root`; ContentError where a file that may need change is faulty."""
    content = disk.read_content(root)
    if problems := [p for p in content.problems if p.severity is Severity.ERROR]:
        raise ContentError(problems)
    return content


def _carry_out(revision: Revision, root: Path, terminal: Terminal, is_dry: bool) -> None:  # noqa: FBT001  named by all callers
    """Write the files of `revision`, in its order; everything is worked out before the first."""
    files = tuple(_worked_out(change, root) for change in revision.changes)
    changed = [file for file in files if file.before != file.after]
    terminal.problems(revision.warnings)
    if is_dry:
        for file in changed:
            terminal.show("".join(_difference(file)).rstrip("\n"))
        return
    disk.remove_left_overs(root)
    can_be_undone = git.can_restore(root / disk.CONTENT)
    for file in changed:
        disk.replace(root / file.path, file.before, file.after)
        terminal.say(f"{file.path}  {_what_happened(file)}{_loss(file, files)}")
    if can_be_undone:
        terminal.say(f"undo: {_undoing(changed, root)}")


def _worked_out(change: Change, root: Path) -> _Written:
    before = _bytes(root / change.path)
    if change.value is None:
        return _Written(change.path, change.document.path, before, None)
    source = before if change.path == change.document.path else _bytes(root / change.document.path)
    if source is None:
        raise ContentError.at(change.document.path, "there is no such file; write it first")
    after = formats.revised(source, change.document.value, change.value, change.path)
    if change.path != change.document.path and before not in (None, after):
        message = f"is there already, and not as it would be made of {change.document.path}"
        raise ContentError.at(change.path, f"{message}; take one of the two away")
    return _Written(change.path, change.document.path, before, after)


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.exists() else None
    except OSError as error:
        raise ContentError.at(str(path), f"cannot be read: {error.strerror}") from None


def _what_happened(file: _Written) -> str:
    if file.after is None:
        return "removed"
    return "rewritten" if file.before is not None else "written"


def _loss(file: _Written, files: Iterable[_Written]) -> str:
    """Return which comments go with what they stood beside, and are in no file made of this one."""
    if file.before is None:
        return ""
    made = [(one.after, one.path) for one in files if one.source == file.path]
    kept = Counter(c for after, path in made if after for c in formats.comments_of(after, path))
    gone = Counter(formats.comments_of(file.before, file.path)) - kept
    return f"; its comments go: {' '.join(gone.elements())}" if gone else ""


def _undoing(files: list[_Written], root: Path) -> str:
    """Return the command that undoes it all, as a shell takes it where this one was run."""
    git_there = "git" if root == Path() else f"git -C {shlex.quote(str(root))}"
    new = [shlex.quote(str(root / file.path)) for file in files if file.before is None]
    return " && ".join([f"{git_there} checkout -- {disk.CONTENT}", *(f"rm {path}" for path in new)])


def _difference(file: _Written) -> Iterator[str]:
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
