"""The commands for single files, mostly of briefs."""

from __future__ import annotations

import argparse

from sitegen.adapters.terminal import Terminal
from sitegen.cli.subcommands import DONE, Commands, add_dry_run, add_edit, subcommand


def add_new(commands: Commands) -> None:
    parser = subcommand(
        commands,
        "new",
        "write a brief, actor or page to fill in",
        """
        The comments in a new brief tell what belongs where; it is a draft until you take that line
        out. `sitegen ingest` makes one of a clipping instead.

        sitegen new brief "Ministers meet in Brussels"
        sitegen new brief "Ministers meet in Brussels" --edit
        sitegen new actor "Jaap de Hoop Scheffer"
        sitegen new page "About"
        """,
        _new,
    )
    parser.add_argument("kind", choices=("brief", "actor", "page"), help="what to write")
    parser.add_argument("title", help="its title, or the name of the actor")
    add_edit(parser)


def add_rename(commands: Commands) -> None:
    parser = subcommand(
        commands,
        "rename",
        "give a brief another file name, and so another address",
        """
        The old address leads to the new one. Links in texts, `same_as` of other briefs and the
        roles of actors follow. A brief is given by its file name or its title.

        sitegen rename moscow-sees-nato-ties-recovering nato-lunch
        sitegen rename "Lunch in Brussels" nato-lunch --dry-run
        """,
        _rename,
    )
    parser.add_argument("brief", metavar="BRIEF", help="its file name, path or title")
    parser.add_argument("slug", metavar="NEW-SLUG", help="small letters, digits and hyphens")
    add_dry_run(parser)


def _new(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands.new import new  # noqa: PLC0415  slow

    new(options.root, options.kind, options.title, terminal, opens_editor=options.edit)
    return DONE


def _rename(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands.rename import rename  # noqa: PLC0415  slow

    rename(options.root, options.brief, options.slug, terminal, is_dry=options.dry_run)
    return DONE
