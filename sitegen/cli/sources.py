"""The commands for raw sources."""

from __future__ import annotations

import argparse

from sitegen.adapters.terminal import Terminal
from sitegen.cli.subcommands import DONE, Commands, add_edit, add_model, subcommand


def add_ingest(commands: Commands) -> None:
    parser = subcommand(
        commands,
        "ingest",
        "make briefs of raw clippings",
        """
        Each source becomes content/briefs/<slug>.md: boilerplate gone, title, date and publisher
        in front matter, actors and dated events found. A brief is never overwritten, and a
        source that has a brief already is left alone.

        sitegen ingest                       what is new in content/sources/
        sitegen ingest clipping.txt page.html
        sitegen ingest ~/clippings/          all files of a folder
        sitegen ingest https://example.org/news/1.html
        pbpaste | sitegen ingest -           what was copied
        sitegen ingest --edit                opens the new briefs in $VISUAL or $EDITOR
        """,
        _ingest,
    )
    parser.add_argument("sources", nargs="*", metavar="SOURCE", help="file, folder, URL, or -")
    add_model(parser)
    add_edit(parser)


def add_inspect(commands: Commands) -> None:
    parser = subcommand(
        commands,
        "inspect",
        "show what the program sees in a document",
        """
        For raw sources: what ingest would write, what it would drop and why. For briefs: the
        times and names in their text. Nothing is written.

        sitegen inspect clipping.txt
        sitegen inspect --json content/briefs/*.md
        """,
        _inspect,
    )
    parser.add_argument(
        "--json", action="store_true", help="one JSON object a document, a line each"
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", help="raw source or brief")
    add_model(parser)


def _ingest(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands.ingest import ingest  # noqa: PLC0415  slow

    ingest(options.root, options.sources, terminal, options.ner, opens_editor=options.edit)
    return DONE


def _inspect(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands.inspect import inspect  # noqa: PLC0415  slow

    inspect(options.root, options.paths, terminal, options.ner, as_json=options.json)
    return DONE
