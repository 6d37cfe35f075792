"""The files of a site into `build/`, as a whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from sitegen.pages import OutputFile
from sitegen.problems import ContentError

if sys.platform != "win32":
    import fcntl

BUILD = "build"
# Tells a folder that we made, and may replace, from one that somebody keeps things in.
MARKER = ".sitegen"


def publish(files: Iterable[OutputFile], target: Path) -> int:
    """Replace the folder `target` by `files` and return how many there are.

    The new site is written beside the old one and takes its place by renaming, so that readers
    of the folder see the one or the other. Where two build at once, the second waits.
    """
    try:
        with _alone(target.parent):
            _refuse_if_not_ours(target)
            _finish_interrupted(target)
            return _replace(files, target)
    except OSError as error:
        where = error.filename or target
        raise ContentError.at(str(where), f"cannot be written: {error.strerror}") from None


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until nobody else publishes in `folder`. The lock leaves no file, and dies with us."""
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _replace(files: Iterable[OutputFile], target: Path) -> int:
    new = target.with_name(f".{target.name}-new")
    _discard(new)
    try:
        count = _write_all(files, new)
        _swap(new, target)
    finally:
        shutil.rmtree(new, ignore_errors=True)
    return count


def _write_all(files: Iterable[OutputFile], folder: Path) -> int:
    count = 0
    folder.mkdir()
    (folder / MARKER).write_text("Made by sitegen; every build replaces this folder.\n")
    for file in files:
        path = _inside(folder, file.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
        count += 1
    return count


def _inside(folder: Path, name: str) -> Path:
    """Return the path of the file `name` in `folder`; no name leads out of it."""
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or any(part in ("..", ".") for part in parts):
        raise ContentError.at(name, "is no address within the site")
    return folder.joinpath(*parts)


def _swap(new: Path, target: Path) -> None:
    old = _old(target)
    if target.exists():
        target.rename(old)
    try:
        new.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _finish_interrupted(target: Path) -> None:
    """Bring back the old site where an earlier build was stopped between its two renames."""
    old = _old(target)
    if old.exists() and not target.exists():
        old.rename(target)
    _discard(old)


def _discard(folder: Path) -> None:
    """Remove what an interrupted build left, if it was a build that made it."""
    _refuse_if_not_ours(folder)
    shutil.rmtree(folder, ignore_errors=True)


def _old(target: Path) -> Path:
    return target.with_name(f".{target.name}-old")


def _refuse_if_not_ours(target: Path) -> None:
    if not os.path.lexists(target):
        return
    if target.is_symlink() or not target.is_dir():
        raise ContentError.at(target.name, "is not a folder; move it away, then build again")
    with contextlib.suppress(StopIteration):
        next(target.iterdir())
        if not (target / MARKER).exists():
            message = "was not made by sitegen, so it is not replaced; move it away, or delete it"
            raise ContentError.at(target.name, message)
