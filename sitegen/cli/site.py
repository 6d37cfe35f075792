"""The commands for a site as a whole."""

from __future__ import annotations

import argparse
from pathlib import Path

from sitegen.adapters.terminal import Terminal
from sitegen.cli.subcommands import DONE, FAULTY, Commands, add_dry_run, subcommand

LARGEST_PORT = 65_535


def add_build(commands: Commands) -> None:
    subcommand(
        commands,
        "build",
        "render content/ into build/",
        """
        The whole site is written anew. If anything is wrong with the content, every problem is
        shown with its file and line, and the last good build stays as it is.

        sitegen build
        sitegen build --root ../other-site
        """,
        _build,
    )


def add_check(commands: Commands) -> None:
    parser = subcommand(
        commands,
        "check",
        "show every problem of every file",
        """
        Errors keep the site from being built; warnings do not.

        sitegen check
        sitegen check --strict               warnings fail, too
        sitegen check --fix                  mends what is safe, once you have seen it
        sitegen check --format github        notes on the files of a pull request
        """,
        _check,
    )
    parser.add_argument("--strict", action="store_true", help="warnings fail, too (status 1)")
    parser.add_argument(
        "--format",
        choices=("text", "json", "github"),
        default="text",
        help="for people (text), for programs, or as notes on a pull request",
    )
    summary = "mend spellings of dates, spaces at ends of lines, aliases, missing files of actors"
    parser.add_argument("--fix", action="store_true", help=summary)
    parser.add_argument("--yes", action="store_true", help="with --fix: without asking")
    add_dry_run(parser)


def add_serve(commands: Commands) -> None:
    parser = subcommand(
        commands,
        "serve",
        "preview the site and rebuild it on each saved change",
        """
        Nothing is written. The page in the browser reloads by itself; what is wrong with a file
        lies over it until it is mended. Ctrl-C ends it.

        sitegen serve --open                 in the browser at once
        sitegen serve --drafts               with drafts and briefs that are not due
        sitegen serve --port 8080
        SITEGEN_EDITOR_URL='vscode://file/{path}:{line}' sitegen serve
                                             "edit this file" opens it in your editor
        """,
        _serve,
    )
    parser.add_argument("--drafts", action="store_true", help="show what is kept back, too")
    parser.add_argument("--open", action="store_true", help="open it in the browser")
    parser.add_argument("--port", type=_port, help="port on 127.0.0.1 (8000, or the next free one)")


def add_schema(commands: Commands) -> None:
    parser = subcommand(
        commands,
        "schema",
        "tell the tools of editors what front matter may say",
        """
        With --write the files that are made of it are brought up to date in the folder of the
        site: .schemas/ and .vscode/settings.json for editors that know JSON Schema, .pages.yml
        for Pages CMS, and a form for issues on GitHub. Do so after an update of sitegen.

        sitegen schema brief
        sitegen schema --write
        """,
        _schema,
    )
    asked = parser.add_mutually_exclusive_group(required=True)
    asked.add_argument(
        "kind",
        nargs="?",
        choices=("brief", "actor", "page", "site"),
        help="print the schema of its front matter",
    )
    asked.add_argument("--write", action="store_true", help="write the generated files")


def add_init(commands: Commands) -> None:
    parser = subcommand(
        commands,
        "init",
        "make a small site that works",
        """
        sitegen init my-site
        """,
        _init,
    )
    parser.add_argument("folder", type=Path, metavar="DIR")


def _build(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands.build import build  # noqa: PLC0415  slow

    build(options.root, terminal)
    return DONE


def _check(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands.check import Form, check  # noqa: PLC0415  slow

    if options.fix and options.format != "text":
        options.parser.error("--fix goes with --format text, for it shows what it mends")
    if options.fix:
        from sitegen.commands.fix import fix  # noqa: PLC0415  slow

        fix(options.root, terminal, is_agreed=options.yes, is_dry=options.dry_run)
    elif options.yes or options.dry_run:
        options.parser.error("--yes and --dry-run go with --fix")
    form = Form(options.format)
    return DONE if check(options.root, terminal, form, is_strict=options.strict) else FAULTY


def _serve(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands.serve import serve  # noqa: PLC0415  slow

    serve(options.root, options.port, terminal, opens=options.open, shows_drafts=options.drafts)
    return DONE


def _schema(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands import schema  # noqa: PLC0415  slow

    if options.write:
        schema.write(options.root, terminal)
    else:
        schema.show(options.kind, terminal)
    return DONE


def _init(options: argparse.Namespace, terminal: Terminal) -> int:
    from sitegen.commands.init import init  # noqa: PLC0415  slow

    init(options.folder, terminal)
    return DONE


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= LARGEST_PORT):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port (1 to {LARGEST_PORT})")
    return int(text)
