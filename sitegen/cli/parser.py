"""All commands, in the order in which they are shown."""

from __future__ import annotations

import argparse

from sitegen import __version__
from sitegen.cli.actors import add_actors
from sitegen.cli.briefs import add_new, add_rename
from sitegen.cli.site import add_build, add_check, add_init, add_schema, add_serve
from sitegen.cli.sources import add_ingest, add_inspect


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line, whose `run` carries out the command it has read."""
    top = argparse.ArgumentParser(
        prog="sitegen",
        description="Clippings in, a linked briefing site out.",
        epilog="Begin with `sitegen init my-site`. `sitegen COMMAND --help` shows examples.",
    )
    top.add_argument("--version", action="version", version=f"sitegen {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for add in (
        add_ingest,
        add_build,
        add_check,
        add_serve,
        add_inspect,
        add_new,
        add_rename,
        add_actors,
        add_schema,
        add_init,
    ):
        add(commands)
    return top
