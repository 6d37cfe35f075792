"""What is being done while it is, for who waits at a terminal; gone as soon as it is done."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TextIO, TypeVar

if TYPE_CHECKING:
    from rich.spinner import Spinner

T = TypeVar("T")

_TIMES_A_SECOND = 8


class Progress:
    """Is told what is done, and tells nobody: the progress of what no terminal shows."""

    def now(self, words: str) -> None:
        """Take note that from now on `words` are done, as "writing"."""

    def each(self, items: Sequence[T], words: str) -> Iterator[T]:
        """Yield `items`, taking note to which of them `words` are done."""
        for number, item in enumerate(items, start=1):
            self.now(f"{words} {number} of {len(items)}")
            yield item


class _Shown(Progress):
    def __init__(self, spinner: Spinner) -> None:
        self._spinner = spinner

    def now(self, words: str) -> None:
        self._spinner.update(text=words)


@contextlib.contextmanager
def progress_on(stream: TextIO) -> Iterator[Progress]:
    """Show on `stream`, a terminal, what the yielded progress is told; nothing of it is left."""
    from rich.console import Console  # noqa: PLC0415  slow, and for terminals only
    from rich.live import Live  # noqa: PLC0415
    from rich.spinner import Spinner  # noqa: PLC0415

    spinner = Spinner("line")  # of ASCII, for terminals that know no more
    with Live(
        spinner,
        console=Console(file=stream),
        refresh_per_second=_TIMES_A_SECOND,
        transient=True,
        redirect_stdout=False,  # what is printed goes where it is sent
        redirect_stderr=False,
    ):
        yield _Shown(spinner)
