"""`sitegen build`: content/ into build/. This is the whole program; all else is a footnote."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sitegen import rendering
from sitegen.adapters import disk, fulltext, publishing
from sitegen.adapters.progress import Progress
from sitegen.adapters.terminal import Terminal
from sitegen.checks import Verdict, complete, dead_anchors, examine, sketch
from sitegen.commands.keeping_back import content_of_today, tell_kept_back
from sitegen.locales import Locale
from sitegen.model import Content
from sitegen.pages import OutputFile
from sitegen.problems import ContentError, Problem

WARNINGS_SHOWN = 5
UNSEEN = Progress()


def build(root: Path, terminal: Terminal) -> None:
    """Publish the site at `root` into its build folder; ContentError leaves the old one there.

    The texts are indexed for search where the extra for it is installed.
    """
    has_full_text = fulltext.is_installed()
    with terminal.progress() as progress:
        progress.now("reading")
        content = content_of_today(root)
        verdict = examine_content(content, root, progress, has_full_text=has_full_text)
        files = render_all(verdict, root, progress)
        if dead := tuple(dead_anchors(verdict.anchors, files)):
            raise ContentError(dead)
        if has_full_text:
            progress.now("indexing the texts")
            files = (*files, *fulltext.index_of(files))
        progress.now("writing")
        count = publishing.publish(files, root / publishing.BUILD)
    tell_warnings(verdict.warnings, terminal)
    tell_kept_back(verdict.kept_back, terminal)
    terminal.say(f"{publishing.BUILD}/: {count} files. Open {publishing.BUILD}/index.html")


def sketch_content(content: Content, root: Path) -> Verdict:
    """Return the verdict on `content` as far as it takes to show pages of it."""
    static, locale, _ = _beside(content, root)
    return sketch(content, static, locale)


def complete_content(first: Verdict, root: Path) -> Verdict:
    """Return the whole verdict on what `sketch_content` has looked at `first`."""
    static, _, noticed = _beside(first.content, root)
    return complete(first, static, noticed)


def examine_content(
    content: Content, root: Path, progress: Progress = UNSEEN, *, has_full_text: bool = False
) -> Verdict:
    """Return the verdict on `content` with the other files of the site at `root`."""
    static, locale, noticed = _beside(content, root)
    progress.now("checking and laying out")
    return examine(content, static, noticed, locale, has_full_text=has_full_text)


def _beside(
    content: Content, root: Path
) -> tuple[tuple[OutputFile, ...], Locale, tuple[Problem, ...]]:
    """Return the static files and the words of the pages, and what is wrong with either."""
    static, unpublished = disk.read_static(root)
    locale, faults = disk.read_locale(root, content.settings.value.language)
    return static, locale, (*unpublished, *faults)


def render_all(verdict: Verdict, root: Path, progress: Progress = UNSEEN) -> tuple[OutputFile, ...]:
    """Return every file of the site that `verdict` allows; ContentError where it allows none."""
    if verdict.plan is None:
        raise ContentError(verdict.errors)
    templates = disk.read_templates(root)
    rendered: list[OutputFile] = []
    problems: list[Problem] = []
    for page in progress.each(verdict.plan.pages, "rendering"):
        try:
            rendered.append(rendering.render(page, templates, verdict.plan.locale))
        except ContentError as error:
            problems.extend(error.problems)
    if problems:
        raise ContentError(dict.fromkeys(problems))
    return (*rendered, *verdict.plan.files)


def tell_warnings(warnings: Sequence[Problem], terminal: Terminal) -> None:
    """Show the first few of `warnings`, and how many more there are."""
    terminal.problems(warnings[:WARNINGS_SHOWN])
    more = len(warnings) - WARNINGS_SHOWN
    if more > 0:
        terminal.say(f"and {more} more warnings: `sitegen check` shows all")
