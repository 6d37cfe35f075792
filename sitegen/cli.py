"""The command line: arguments in, exit status out; the one place that prints problems."""

from __future__ import annotations

import argparse
import io
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

from sitegen import __version__
from sitegen.adapters.terminal import Terminal, silence
from sitegen.problems import ContentError, Location, Problem

DONE = 0
FAULTY = 1  # content, or what was asked for, is at fault
INTERRUPTED = 130
LARGEST_PORT = 65_535
_QUOTES = 'put what has several words in quotes ("Jaap de Hoop Scheffer")'

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  its only name


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
        status = _do(options, terminal)
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
    options, too_many = _parser().parse_known_args(arguments)
    if too_many:
        parser: argparse.ArgumentParser = options.parser
        hint = "" if any(one.startswith("-") for one in too_many) else f"; {_QUOTES}"
        parser.error(f"unrecognized arguments: {' '.join(too_many)}{hint}")
    return options


def _do(options: argparse.Namespace, terminal: Terminal) -> int:  # noqa: C901  a case a command
    """Call the command. Each is imported when it is asked for: some bring slow libraries."""
    root: Path = options.root
    match options.command:
        case "ingest":
            from sitegen.commands.ingest import ingest  # noqa: PLC0415

            ingest(root, options.sources, terminal, options.ner, opens_editor=options.edit)
        case "build":
            from sitegen.commands.build import build  # noqa: PLC0415

            build(root, terminal)
        case "check":
            from sitegen.commands.check import Form, check  # noqa: PLC0415

            _fix_if_asked(options, terminal)
            is_sound = check(root, terminal, Form(options.format), is_strict=options.strict)
            return DONE if is_sound else FAULTY
        case "serve":
            from sitegen.commands.serve import serve  # noqa: PLC0415

            serve(
                root,
                options.port,
                terminal,
                opens=options.open,
                shows_drafts=options.drafts,
            )
        case "inspect":
            from sitegen.commands.inspect import inspect  # noqa: PLC0415

            inspect(root, options.paths, terminal, options.ner, as_json=options.json)
        case "new":
            from sitegen.commands.new import new  # noqa: PLC0415

            new(root, options.kind, options.title, terminal, opens_editor=options.edit)
        case "rename":
            from sitegen.commands.rename import rename  # noqa: PLC0415

            rename(root, options.brief, options.slug, terminal, is_dry=options.dry_run)
        case "actors":
            _do_actors(options, terminal)
        case "schema":
            _do_schema(options, terminal)
        case "init":
            from sitegen.commands.init import init  # noqa: PLC0415

            init(options.folder, terminal)
    return DONE


def _fix_if_asked(options: argparse.Namespace, terminal: Terminal) -> None:
    if options.fix:
        from sitegen.commands.fix import fix  # noqa: PLC0415

        fix(options.root, terminal, is_agreed=options.yes, is_dry=options.dry_run)
    elif options.yes or options.dry_run:
        options.parser.error("--yes and --dry-run go with --fix")


def _do_schema(options: argparse.Namespace, terminal: Terminal) -> None:
    from sitegen.commands import schema  # noqa: PLC0415

    if options.write:
        schema.write(options.root, terminal)
    else:
        schema.show(options.kind, terminal)


def _do_actors(options: argparse.Namespace, terminal: Terminal) -> None:
    from sitegen.commands import actors  # noqa: PLC0415

    root: Path = options.root
    match options.action:
        case "merge":
            actors.merge(
                root,
                options.one,
                options.other,
                terminal,
                is_forced=options.force,
                is_dry=options.dry_run,
            )
        case "rename":
            actors.rename(
                root,
                options.actor,
                options.name,
                terminal,
                keeps_slug=options.keep_slug,
                is_dry=options.dry_run,
            )
        case "alias":
            actors.alias(
                root,
                options.actor,
                options.name,
                terminal,
                key=options.key,
                is_dry=options.dry_run,
            )
        case "suggest":
            actors.suggest(root, terminal, as_json=options.format == "json")
        case "refuse":
            actors.refuse(root, options.one, options.other, terminal, is_dry=options.dry_run)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sitegen",
        description="Clippings in, a linked briefing site out.",
        epilog="Begin with `sitegen init my-site`. `sitegen COMMAND --help` shows examples.",
    )
    parser.add_argument("--version", action="version", version=f"sitegen {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    ingest = _command(
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
    )
    ingest.add_argument("sources", nargs="*", metavar="SOURCE", help="file, folder, URL, or -")
    _add_model(ingest)
    _add_edit(ingest)

    _command(
        commands,
        "build",
        "render content/ into build/",
        """
        The whole site is written anew. If anything is wrong with the content, every problem is
        shown with its file and line, and the last good build stays as it is.

        sitegen build
        sitegen build --root ../other-site
        """,
    )
    check = _command(
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
    )
    check.add_argument("--strict", action="store_true", help="warnings fail, too (status 1)")
    check.add_argument(
        "--format", choices=("text", "json", "github"), default="text", help="(text)"
    )
    _add_fix(check)
    serve = _command(
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
    )
    serve.add_argument("--drafts", action="store_true", help="show what is kept back, too")
    serve.add_argument("--open", action="store_true", help="open it in the browser")
    serve.add_argument("--port", type=_port, help="port on 127.0.0.1 (8000, or the next free one)")

    inspect = _command(
        commands,
        "inspect",
        "show what the program sees in a document",
        """
        For raw sources: what ingest would write, what it would drop and why. For briefs: the
        times and names in their text. Nothing is written.

        sitegen inspect clipping.txt
        sitegen inspect --json content/briefs/*.md
        """,
    )
    inspect.add_argument(
        "--json", action="store_true", help="one JSON object a document, a line each"
    )
    inspect.add_argument("paths", nargs="+", metavar="PATH", help="raw source or brief")
    _add_model(inspect)

    new = _command(
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
    )
    new.add_argument("kind", choices=("brief", "actor", "page"))
    new.add_argument("title")
    _add_edit(new)

    _add_rename(commands)
    _add_actors(commands)

    schema = _command(
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
    )
    asked = schema.add_mutually_exclusive_group(required=True)
    asked.add_argument("kind", nargs="?", choices=("brief", "actor", "page", "site"))
    asked.add_argument("--write", action="store_true", help="write the generated files")

    init = _command(
        commands,
        "init",
        "make a small site that works",
        """
        sitegen init my-site
        """,
    )
    init.add_argument("folder", type=Path, metavar="DIR")
    return parser


def _add_fix(check: argparse.ArgumentParser) -> None:
    summary = "mend spellings of dates, spaces at ends of lines, aliases, missing files of actors"
    check.add_argument("--fix", action="store_true", help=summary)
    check.add_argument("--yes", action="store_true", help="with --fix: without asking")
    _add_dry_run(check)


def _add_rename(commands: Commands) -> None:
    rename = _command(
        commands,
        "rename",
        "give a brief another file name, and so another address",
        """
        The old address leads to the new one. Links in texts, `same_as` of other briefs and the
        roles of actors follow. A brief is given by its file name or its title.

        sitegen rename moscow-sees-nato-ties-recovering nato-lunch
        sitegen rename "Lunch in Brussels" nato-lunch --dry-run
        """,
    )
    rename.add_argument("brief", metavar="BRIEF")
    rename.add_argument("slug", metavar="NEW-SLUG", help="small letters, digits and hyphens")
    _add_dry_run(rename)


def _add_actors(commands: Commands) -> None:
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

    merge = _command(
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
    )
    merge.add_argument("one", metavar="A", help="the actor that becomes part of the other")
    merge.add_argument("other", metavar="B", help="the actor that stays")
    merge.add_argument("--force", action="store_true", help="though their kinds differ")

    rename = _command(
        actions,
        "rename",
        "give an actor another name",
        """
        The old name becomes an alias, the briefs say the new one. The file is renamed, too, and
        the old address leads to the new.

        sitegen actors rename kiev "Kyiv"
        sitegen actors rename "Czech Republic" "Czechia" --keep-slug
        """,
    )
    rename.add_argument("actor", metavar="ACTOR")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("--keep-slug", action="store_true", help="leave file and address")

    alias = _command(
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

    suggest = _command(
        actions,
        "suggest",
        "show what may be one, what has no file, what is not known",
        """
        Each with its reasons, the command that carries it out and the one that refuses it for
        good. Nothing is written.

        sitegen actors suggest
        sitegen actors suggest --format json
        """,
    )
    suggest.add_argument("--format", choices=("text", "json"), default="text", help="(text)")

    refuse = _command(
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
    )
    refuse.add_argument("one", metavar="A", help="an actor; alone, a name")
    refuse.add_argument("other", metavar="B", nargs="?", help="an actor or a name")

    for action in (merge, rename, alias, refuse):
        _add_dry_run(action)


def _add_dry_run(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="show the difference, write nothing")


def _add_model(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ner",
        metavar="MODEL",
        help="add the names that a model of spaCy finds: a package that is installed, or a folder",
    )


def _add_edit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--edit", action="store_true", help="open what is new in the program of $VISUAL or $EDITOR"
    )


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= LARGEST_PORT):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port (1 to {LARGEST_PORT})")
    return int(text)


def _command(
    commands: Commands,
    name: str,
    summary: str,
    examples: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name,
        help=summary,
        description=f"{summary[0].upper()}{summary[1:]}.",
        epilog=textwrap.dedent(examples).strip(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(parser=parser)
    parser.add_argument("--quiet", action="store_true", help="print problems only")
    parser.add_argument(
        "--root", type=Path, default=Path(), metavar="DIR", help="the folder of the site (here)"
    )
    return parser
