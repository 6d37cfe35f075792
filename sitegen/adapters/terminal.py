"""What the user sees: plain lines, colours only where a terminal shows them."""

from __future__ import annotations

import itertools
import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from sitegen.adapters.excerpts import text_of
from sitegen.adapters.progress import Progress, progress_on
from sitegen.problems import Problem, excerpt

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
    """Prints results to standard output and problems to standard error.

    Below `root` are the files whose lines are shown with a problem.
    """

    is_quiet: bool = False
    root: Path = Path()

    def say(self, line: str) -> None:
        """Print a line of progress or result, unless told to be quiet."""
        if not self.is_quiet:
            print(plain(line), flush=True)

    def show(self, text: str, *, is_painted: bool = False) -> None:
        """Print what was asked for, quiet or not; what `is_painted` went through `styled`."""
        print(text if is_painted else plain(text), flush=True)

    def confirms(self, question: str) -> bool:
        """Ask, and tell whether the answer is yes; it is not where nobody sits at a terminal."""
        if not sys.stdin.isatty():
            return False
        try:
            return input(plain(question)).strip().casefold() in ("y", "yes")
        except EOFError:
            return False

    def progress(self) -> AbstractContextManager[Progress]:
        """Return what shows the work in hand on a terminal, and nothing elsewhere or if quiet.

        It goes to standard error; nothing else may be printed until it is left.
        """
        if self.is_quiet or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
            return nullcontext(Progress())
        return progress_on(sys.stderr)

    def problems(self, problems: Iterable[Problem]) -> None:
        """Print each problem with the line of the file that it is in, and how to mend it."""
        try:
            for path, group in itertools.groupby(problems, lambda one: one.location.path):
                text = text_of(self.root / path)
                for problem in group:
                    _tell(problem, text)
        except BrokenPipeError:
            silence(sys.stderr)


def silence(stream: TextIO) -> None:
    """Send nowhere what is still written to a pipe whose reader has gone, as `| head` does."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _tell(problem: Problem, text: str) -> None:
    colour = "red" if problem.is_error else "yellow"
    hue = colours(sys.stderr)
    line = _on_one_line(str(problem))
    print(styled(line, colour) if hue else line, file=sys.stderr)
    for more, style in _below(problem, text):
        print(styled(more, style) if hue else more, file=sys.stderr)
    sys.stderr.flush()


def _below(problem: Problem, text: str) -> Iterator[tuple[str, str]]:
    """Yield what stands below a problem, each line with its style."""
    yield from ((_on_one_line(line), "dim") for line in excerpt(problem.location, text))
    if problem.hint:
        yield f"      {_on_one_line(problem.hint)}", "bold"


def _on_one_line(text: str) -> str:
    return plain(text.replace("\n", "·").replace("\t", "·"))


def colours(stream: TextIO) -> bool:
    """Tell whether `stream` shows colours (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def plain(text: str) -> str:
    """Return `text` without what would steer a terminal; line ends and tabs stay."""
    return text if text.isprintable() else "".join(c if _is_shown(c) else "·" for c in text)


def json_text(value: object, indent: int | None = None) -> str:
    """Return `value` as JSON that a terminal can show and that means just the same."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if text.isprintable():
        return text
    return "".join(c if _is_shown(c) else json.dumps(c)[1:-1] for c in text)


def _is_shown(character: str) -> bool:
    return (
        character.isprintable()
        or character in "\n\t"
        or unicodedata.category(character) in ("Zs", "Cs")  # spaces; bytes of a name, escaped later
    )


def styled(text: str, *styles: str) -> str:
    """Return `text`, made plain, in colours."""
    codes = ";".join(_COLOURS[style] for style in styles)
    return f"\x1b[{codes}m{plain(text)}\x1b[0m"
