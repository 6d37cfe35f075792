"""`sitegen actors`: its actions."""

from __future__ import annotations

import argparse
import textwrap

from sitegen.adapters.terminal import Terminal
from sitegen.cli.subcommands import DONE, Commands, add_dry_run, subcommand


def add_actors(commands: Commands) -> None:
    parser = commands.add_parser(
        "actors",
        help="merge, rename and suggest actors",
        description="Merge, rename and suggest actors: every brief follows.",
        epilog=textwrap.dedent("""
        sitegen actors suggest                           what may be one, what has no file
        sitegen actors merge d-rogozin dmitry-rogozin    the first becomes part of the second
        sitegen actors rename kiev "Kyiv"                the old name stays an alias
        sitegen actors alias russia "Moscow" --metonym   one more name
        sitegen actors refuse ivan-petrov ilya-petrov    two, however alike
        """).strip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    merge = subcommand(
        actions,
        "merge",
        "make one actor of two",
        """
        A becomes part of B: B's file takes over its names, roles and links, the briefs say B,
        the file of A goes, and its address leads to B. An actor is given by its file name, its
        name or an alias; A may be a name that briefs list and that has no file.

        sitegen actors merge d-rogozin dmitry-rogozin
        sitegen actors merge "Russian Federation" russia --dry-run
        """,
        _merge,
    )
    merge.add_argument("one", metavar="A", help="the actor that becomes part of the other")
    merge.add_argument("other", metavar="B", help="the actor that stays")
    merge.add_argument("--force", action="store_true", help="though their kinds differ")

    rename = subcommand(
        actions,
        "rename",
        "give an actor another name",
        """
        The old name becomes an alias, the briefs say the new one. The file is renamed, too, and
        the old address leads to the new.

        sitegen actors rename kiev "Kyiv"
        sitegen actors rename "Czech Republic" "Czechia" --keep-slug
        """,
        _rename,
    )
    rename.add_argument("actor", metavar="ACTOR")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("--keep-slug", action="store_true", help="leave file and address")

    alias = subcommand(
        actions,
        "alias",
        "give an actor one more name",
        """
        NAME is written into the file of the actor: among the aliases, which always mean it, or
        among those that mean it at times. A name that briefs list is merged instead.

        sitegen actors alias nato "the alliance"
        sitegen actors alias russia "Moscow" --metonym
        sitegen actors alias defence-ministry "the ministry" --weak
        """,
        _alias,
    )
    alias.add_argument("actor", metavar="ACTOR")
    alias.add_argument("name", metavar="NAME")
    keys = alias.add_mutually_exclusive_group()
    for flag, key, summary in (
        ("--metonym", "metonyms", "a name that means it where it acts"),
        ("--weak", "weak_aliases", "a name that means it behind its full name only"),
    ):
        keys.add_argument(flag, dest="key", action="store_const", const=key, help=summary)
    alias.set_defaults(key="aliases")

    suggest = subcommand(
        actions,
        "suggest",
        "show what may be one, what has no file, what is not known",
        """
        Each with its reasons, the command that carries it out and the one that refuses it for
        good. Nothing is written.

        sitegen actors suggest
        sitegen actors suggest --format json
        """,
        _suggest,
    )
    suggest.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="for people (text), or for programs",
    )

    refuse = subcommand(
        actions,
        "refuse",
        "say that two actors are not one, or that a name is no actor's",
        """
        With two, `is_not` of A's file says that it is not B; with one, `no_actors` of
        content/site.yaml says that the name is nobody's. Neither is suggested again.

        sitegen actors refuse ivan-petrov ilya-petrov
        sitegen actors refuse georgia "Georgia Tech"
        sitegen actors refuse "Cold War"
        """,
        _refuse,
    )
    refuse.add_argument("one", metavar="A", help="an actor; alone, a name")
    refuse.add_argument("other", metavar="B", nargs="?", help="an actor or a name")

    for action in (merge, rename, alias, refuse):
        add_dry_run(action)


def _merge(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands import actors  # noqa: PLC0415  slow

    actors.merge(
        options.root,
        options.one,
        options.other,
        terminal,
        is_forced=options.force,
        is_dry=options.dry_run,
    )
    return DONE


def _rename(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands import actors  # noqa: PLC0415  slow

    actors.rename(
        options.root,
        options.actor,
        options.name,
        terminal,
        keeps_slug=options.keep_slug,
        is_dry=options.dry_run,
    )
    return DONE


def _alias(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands import actors  # noqa: PLC0415  slow

    actors.alias(
        options.root,
        options.actor,
        options.name,
        terminal,
        key=options.key,
        is_dry=options.dry_run,
    )
    return DONE


def _suggest(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands import actors  # noqa: PLC0415  slow

    actors.suggest(options.root, terminal, as_json=options.format == "json")
    return DONE


def _refuse(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands import actors  # noqa: PLC0415  slow

    actors.refuse(options.root, options.one, options.other, terminal, is_dry=options.dry_run)
    return DONE
