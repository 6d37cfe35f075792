"""What changes below folders, told once for a burst of saves."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import watchfiles

QUIET_PERIOD = 15  # milliseconds without a change that end a burst
LONGEST_BURST = 400
_HEARTBEAT = 100


def changes_below(folders: Sequence[Path], stopped: threading.Event) -> Iterator[frozenset[Path]]:
    """Yield which files have changed since the last time: very often, and mostly none.

    Folders that are not there yet are watched from when they are.
    """
    while not stopped.is_set():
        there = _there(folders)
        for files in watchfiles.watch(
            *there,
            debounce=LONGEST_BURST,
            step=QUIET_PERIOD,
            stop_event=stopped,
            rust_timeout=_HEARTBEAT,
            yield_on_timeout=True,
        ):
            yield frozenset(Path(path) for _, path in files)
            if (now := _there(folders)) != there:
                yield frozenset(now)
                break


def _there(folders: Sequence[Path]) -> tuple[Path, ...]:
    return tuple(folder for folder in folders if folder.is_dir())
