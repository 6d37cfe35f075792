"""`sitegen check`: every problem of every file, and nothing written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from sitegen.adapters import disk
from sitegen.adapters.progress import Progress
from sitegen.adapters.terminal import Terminal
from sitegen.checks import Verdict, dead_anchors, unused_files
from sitegen.commands.annotations import as_annotation, as_json
from sitegen.commands.build import examine_content, render_all
from sitegen.commands.keeping_back import content_of_today, tell_kept_back
from sitegen.problems import ContentError, Problem


class Form(StrEnum):
    """How problems are shown: to people, to programs, or on the files of a pull request."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def check(root: Path, terminal: Terminal, form: Form = Form.TEXT, *, is_strict: bool) -> bool:
    """Show all problems of the site at `root`; tell whether it is sound.

    It is where none of them is an error, and if `is_strict` none is a warning either.
    """
    with terminal.progress() as progress:
        progress.now("reading")
        verdict = examine_content(content_of_today(root), root, progress)
        problems = _problems(verdict, root, progress)
    errors = sum(problem.is_error for problem in problems)
    warnings = len(problems) - errors
    match form:
        case Form.JSON:
            terminal.show(as_json(problems))
        case Form.GITHUB:
            for problem in problems:
                terminal.show(as_annotation(problem))
        case Form.TEXT:
            terminal.problems(problems)
            tell_kept_back(verdict.kept_back, terminal)
            if not errors:
                terminal.say(f"no errors, {warnings} warning{'' if warnings == 1 else 's'}")
    return not errors and not (is_strict and warnings)


def _problems(verdict: Verdict, root: Path, progress: Progress) -> tuple[Problem, ...]:
    """Return what is wrong with content, pages and static files, as far as there are pages."""
    unused: Iterator[Problem] = iter(())
    if names := disk.own_static(root):
        unused = unused_files(names, disk.own_texts(root))
    return tuple(sorted({*verdict.problems, *_of_pages(verdict, root, progress), *unused}))


def _of_pages(verdict: Verdict, root: Path, progress: Progress) -> tuple[Problem, ...]:
    """Return the faults of templates, and the links that lead to no place of a page."""
    if not verdict.sketch:
        return ()
    try:
        files = render_all(replace(verdict, problems=()), root, progress)
    except ContentError as error:
        return error.problems
    return tuple(dead_anchors(verdict.anchors, files))
