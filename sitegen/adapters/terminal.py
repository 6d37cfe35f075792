"""What the user sees: plain lines, colours only where a terminal shows them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TextIO

from sitegen.problems import Problem, Severity

_COLOURS = {
    "red": "31",
    "green": "32",
    "yellow": "33",
    "blue": "34",
    "magenta": "35",
    "dim": "2",
    "bold": "1",
}


@dataclass(frozen=True, slots=True)
class Terminal:
    """Prints results to standard output and problems to standard error."""

    is_quiet: bool = False

    def say(self, line: str) -> None:
        """Print a line of progress or result, unless told to be quiet."""
        if not self.is_quiet:
            print(line, flush=True)

    def show(self, text: str) -> None:
        """Print what was asked for, quiet or not."""
        print(text, flush=True)

    def problems(self, problems: Iterable[Problem]) -> None:
        try:
            for problem in problems:
                _tell(problem)
        except BrokenPipeError:
            silence(sys.stderr)


def silence(stream: TextIO) -> None:
    """Send nowhere what is still written to a pipe whose reader has gone, as `| head` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _tell(problem: Problem) -> None:
    colour = "red" if problem.severity is Severity.ERROR else "yellow"
    line = "".join(c if c.isprintable() else "·" for c in str(problem))
    print(styled(line, colour) if colours(sys.stderr) else line, file=sys.stderr, flush=True)


def colours(stream: TextIO) -> bool:
    """Tell whether `stream` shows colours (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def styled(text: str, *styles: str) -> str:
    codes = ";".join(_COLOURS[style] for style in styles)
    return f"\x1b[{codes}m{text}\x1b[0m"
