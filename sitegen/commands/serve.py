"""`sitegen serve`: a preview that follows every saved change, and writes nothing."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from sitegen import rendering
from sitegen.adapters import disk, preview
from sitegen.adapters.excerpts import text_of
from sitegen.adapters.preview import Served
from sitegen.adapters.terminal import Terminal
from sitegen.checks import Anchor, Verdict, dead_anchors
from sitegen.commands.build import complete_content, sketch_content, tell_warnings
from sitegen.commands.keeping_back import content_of_today
from sitegen.model import Content, with_drafts
from sitegen.pages import Page, Plan, urls
from sitegen.pages.panel import Desk, PanelView, panel_of, panel_of_faults
from sitegen.problems import ContentError, Location, Problem
from sitegen.rendering import TemplateSet

WATCHED = ("content", "templates", "static")
EDITOR_URL = "SITEGEN_EDITOR_URL"  # for example vscode://file/{path}:{line}


def serve(
    root: Path, port: int | None, terminal: Terminal, *, opens: bool, shows_drafts: bool
) -> None:
    """Show the site at `root` until interrupted; of a faulty save, its faults over the last site.

    Briefs that are kept back are shown if `shows_drafts`. ContentError if there is no site, or the
    port is taken.
    """
    disk.require_site(root)

    def on_ready(address: str) -> None:
        terminal.say(f"{address}  (Ctrl-C ends it)")
        if opens:
            preview.show(address)

    watched = [root / name for name in WATCHED]
    preview.serve(
        _Preview(root, terminal, shows_drafts=shows_drafts),
        port,
        watched,
        disk.preview_file,
        on_ready,
    )


@dataclass(frozen=True, slots=True)
class _Site:
    """A site without faults, and what its pages are rendered with."""

    verdict: Verdict  # as far as it takes to show it
    plan: Plan
    templates: TemplateSet
    kept_back: Mapping[str, str]  # why, by the path of the file


class _Preview:
    """The site as it was saved last, or as it was before it had the faults that it has now.

    What keeps it from being shown is told at once, all else (`settle`) once nobody waits.
    """

    def __init__(self, root: Path, terminal: Terminal, *, shows_drafts: bool) -> None:
        self._root = root
        self._terminal = terminal
        self._shows_drafts = shows_drafts
        self._builds = 0
        self._site: _Site | None = None
        self._is_last_good = False  # what was saved since cannot be shown
        self._problems: tuple[Problem, ...] = ()

    @property
    def build(self) -> str:
        return f"{os.getpid()}-{self._builds}"

    def rebuild(self, changed: Collection[Path] = ()) -> None:
        """Look at the files again: at those that have `changed`, or all of them."""
        self._builds += 1
        self._is_last_good = True
        try:
            content = content_of_today(self._root)
            shown = with_drafts(content) if self._shows_drafts else content
            verdict = sketch_content(shown, self._root)
            plan, templates = verdict.plan, disk.read_templates(self._root)
            if plan and not (self._site and self._site.templates == templates):
                _try_templates(plan, templates)
        except ContentError as error:
            self._refuse(error.problems)
            return
        except OSError as error:  # a file that goes while it is read
            at = Location(str(error.filename or disk.CONTENT))
            self._refuse([Problem(at, f"cannot be read: {error.strerror}")])
            return
        if plan is None:
            self._refuse(complete_content(verdict, self._root).problems)
            return
        self._site = _Site(verdict, plan, templates, _why_kept_back(content))
        self._is_last_good = False
        paths = {os.path.relpath(path, self._root).replace(os.sep, "/") for path in changed}
        self._problems = tuple(p for p in self._problems if p.location.path not in paths)
        self._terminal.say(f"{len(shown.briefs)} briefs")

    def _refuse(self, problems: Iterable[Problem]) -> None:
        if self._tell(problems):
            self._terminal.say("The last good site stays until this is mended.")

    def settle(self) -> bool:
        """Look at all that may be wrong with the site that is shown."""
        if self._site is None or self._is_last_good:
            return False
        verdict = complete_content(self._site.verdict, self._root)
        problems = {*verdict.problems}
        try:
            problems.update(_dead_anchors(verdict.anchors, self._site))
        except ContentError as error:
            problems.update(error.problems)
        is_news = problems != set(self._problems)
        self._tell(problems)
        if is_news:
            self._builds += 1
        return is_news

    def _tell(self, problems: Iterable[Problem]) -> bool:
        """Keep `problems`, and show those that are new, if any: of warnings the first few."""
        known, self._problems = set(self._problems), tuple(sorted(problems))
        new = [problem for problem in self._problems if problem not in known]
        self._terminal.problems(problem for problem in new if problem.is_error)
        tell_warnings([problem for problem in new if not problem.is_error], self._terminal)
        return bool(new)

    def get(self, path: str) -> Served:
        if self._site is None:
            return self._faults(self._problems)
        plan, status = self._site.plan, 200
        item = plan.at(path)
        if item is None:
            item, status = plan.at(urls.NOT_FOUND), 404
        if not isinstance(item, Page):
            return Served(item.content if item else b"", path, status)
        item = item.composed()
        try:
            file = rendering.render(item, self._site.templates, plan.locale)
        except ContentError as error:
            return self._faults(error.problems)
        panel = panel_of(item, plan.edition, self._site.verdict.content, self._problems, self._desk)
        panel = replace(panel, is_last_good=self._is_last_good)
        if panel.file:
            panel = replace(panel, kept_back=self._site.kept_back.get(panel.file.label, ""))
        return Served(_with_panel(file.content, panel), file.path, status)

    def _faults(self, problems: tuple[Problem, ...]) -> Served:
        page = _with_panel(disk.preview_file("faults.html"), panel_of_faults(problems, self._desk))
        return Served(page, urls.HOME, 500)

    @property
    def _desk(self) -> Desk:
        return Desk(self._edit, lambda path: text_of(self._root / path))

    def _edit(self, at: Location) -> str:
        """Return the link that opens a place in the editor of whoever sits here."""
        pattern = os.environ.get(EDITOR_URL, "")
        path = quote((self._root / at.path).resolve().as_posix())
        if "/{path}" in pattern:
            path = path.removeprefix("/")
        return pattern.replace("{path}", path).replace("{line}", str(max(at.line, 1)))


def _dead_anchors(anchors: tuple[Anchor, ...], site: _Site) -> Iterator[Problem]:
    """Yield the links to places that their pages do not have: for that, these are rendered."""
    wanted = {anchor.path for anchor in anchors}
    pages = (page for page in site.plan.pages if page.path in wanted)
    files = (rendering.render(page, site.templates, site.plan.locale) for page in pages)
    return dead_anchors(anchors, files)


def _why_kept_back(content: Content) -> Mapping[str, str]:
    return {
        document.path: f"Not published before {document.value.publish_on}."
        if document.value.publish_on
        else "A draft: it is not published while its file says so."
        for document in content.briefs
        if document.value.draft
    }


def _try_templates(plan: Plan, templates: TemplateSet) -> None:
    """Render a page of each kind; ContentError if its template cannot be."""
    one_of_each = {page.template: page for page in plan.pages}
    for page in one_of_each.values():
        rendering.render(page, templates, plan.locale)


def _with_panel(page: bytes, panel: PanelView) -> bytes:
    shown = rendering.render_panel(panel, disk.preview_file("panel.html").decode())
    return page.replace(b"</body>", shown + b"</body>", 1)
