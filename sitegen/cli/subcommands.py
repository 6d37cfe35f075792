"""What all commands of the command line have in common."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from sitegen.adapters.terminal import Terminal

DONE = 0
FAULTY = 1  # content, or what was asked for, is at fault

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  its only name
Run = Callable[[argparse.Namespace, Terminal], int]


def subcommand(
    commands: Commands, name: str, summary: str, examples: str, run: Run
) -> argparse.ArgumentParser:
    """Add the command `name`, which `run` carries out and gives its exit status."""
    parser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=textwrap.dedent(examples).strip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(parser=parser, run=run)
    parser.add_argument("--quiet", action="store_true", help="print problems only")
    parser.add_argument(
        "--root", type=Path, default=Path(), metavar="DIR", help="the folder of the site (here)"
    )
    return parser


def add_dry_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="show the difference, write nothing")


def add_edit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--edit", action="store_true", help="open what is new in the program of $VISUAL or $EDITOR"
    )


def add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ner",
        metavar="MODEL",
        help="add the names that a model of spaCy finds: a package that is installed, or a folder",
    )
