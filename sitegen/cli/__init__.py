"""The command line: arguments in, exit status out; the one place that prints problems."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence

from sitegen.adapters.terminal import Terminal, silence
from sitegen.cli.parser import parser
from sitegen.cli.subcommands import DONE, FAULTY
from sitegen.problems import ContentError, Location, Problem

__all__ = ["main", "parser", "run"]

INTERRUPTED = 130
_QUOTES = 'put what has several words in quotes ("Jaap de Hoop Scheffer")'


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command that `arguments` name, and end the process with its status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A file name or text with a character that the terminal lacks is shown, not fatal.
            stream.reconfigure(errors="backslashreplace")
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status: 0 done, 1 problems shown, 2 wrong usage."""
    options = _options(arguments)
    terminal = Terminal(options.quiet, options.root)
    try:
        status: int = options.run(options, terminal)
        sys.stdout.flush()
    except ContentError as error:
        terminal.problems(error.problems)
        return FAULTY
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        silence(sys.stdout)  # nobody is left to be told
        return DONE
    except OSError as error:
        # The disk refuses: no file of the program's, and nothing that a traceback would explain.
        where = str(error.filename or "the disk")
        terminal.problems([Problem(Location(where), f"cannot be used: {error.strerror}")])
        return FAULTY
    return status


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Return what was asked for; where there is too much of it, the usage of that command."""
    options, too_many = parser().parse_known_args(arguments)
    if too_many:
        hint = "" if any(one.startswith("-") for one in too_many) else f"; {_QUOTES}"
        options.parser.error(f"unrecognized arguments: {' '.join(too_many)}{hint}")
    return options
