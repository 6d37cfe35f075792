"""`sitegen serve`: a preview that follows every saved change, and writes nothing."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from sitegen import rendering
from sitegen.adapters import disk, preview
from sitegen.adapters.excerpts import text_of
from sitegen.adapters.preview import Served
from sitegen.adapters.terminal import Terminal
from sitegen.checks import Anchor, dead_anchors
from sitegen.commands.build import examine_content, tell_warnings
from sitegen.commands.keeping_back import content_of_today
from sitegen.model import Content, with_drafts
from sitegen.pages import Page, Plan, urls
from sitegen.pages.panel import Desk, PanelView, panel_of, panel_of_faults
from sitegen.problems import ContentError, Location, Problem, has_errors
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

    content: Content
    plan: Plan
    anchors: tuple[Anchor, ...]
    templates: TemplateSet
    kept_back: Mapping[str, str]  # why, by the path of the file


class _Preview:
    """The site as it was saved last, or as it was before it had the faults that it has now."""

    def __init__(self, root: Path, terminal: Terminal, *, shows_drafts: bool) -> None:
        self._root = root
        self._terminal = terminal
        self._shows_drafts = shows_drafts
        self._builds = 0
        self._site: _Site | None = None
        self._problems: tuple[Problem, ...] = ()

    @property
    def build(self) -> str:
        return f"{os.getpid()}-{self._builds}"

    def rebuild(self) -> None:
        """Look at the files again; what is newly wrong with them is told."""
        self._builds += 1
        known = set(self._problems)
        try:
            content = content_of_today(self._root)
            shown = with_drafts(content) if self._shows_drafts else content
            verdict = examine_content(shown, self._root)
            self._problems = verdict.problems
            if verdict.plan:
                templates = disk.read_templates(self._root)
                why = _why_kept_back(content)
                site = _Site(shown, verdict.plan, verdict.anchors, templates, why)
                if not (self._site and self._site.templates == templates):
                    _try_templates(site)
                self._site = site
        except ContentError as error:
            self._problems = error.problems
        self._tell(problem for problem in self._problems if problem not in known)
        if has_errors(self._problems):
            self._terminal.say("The last good site stays until this is mended.")
        elif self._site:
            self._terminal.say(f"{len(self._site.plan.pages)} pages")

    def _tell(self, problems: Iterable[Problem]) -> None:
        """Show all errors, and of warnings the first few."""
        told = [*problems]
        self._terminal.problems(problem for problem in told if has_errors([problem]))
        tell_warnings([problem for problem in told if not has_errors([problem])], self._terminal)

    def settle(self) -> bool:
        """Tell of links to places that their pages do not have: for that, these are rendered."""
        if self._site is None or has_errors(self._problems):
            return False
        wanted = {anchor.path for anchor in self._site.anchors}
        pages = (page for page in self._site.plan.pages if page.path in wanted)
        files = (rendering.render(p, self._site.templates, self._site.plan.locale) for p in pages)
        dead = tuple(dead_anchors(self._site.anchors, files))
        if dead:
            self._builds += 1
            self._problems = tuple(sorted((*self._problems, *dead)))
            self._tell(dead)
        return bool(dead)

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
        panel = panel_of(item, plan.edition, self._site.content, self._problems, self._desk)
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
        path = quote(str((self._root / at.path).resolve()))
        return pattern.replace("{path}", path).replace("{line}", str(max(at.line, 1)))


def _why_kept_back(content: Content) -> Mapping[str, str]:
    return {
        document.path: f"Not published before {document.value.publish_on}."
        if document.value.publish_on
        else "A draft: it is not published while its file says so."
        for document in content.briefs
        if document.value.draft
    }


def _try_templates(site: _Site) -> None:
    """Raise the ContentError of the templates, of which each page but one has those of another."""
    one_of_each = {page.template: page for page in site.plan.pages}
    for page in one_of_each.values():
        rendering.render(page, site.templates, site.plan.locale)


def _with_panel(page: bytes, panel: PanelView) -> bytes:
    shown = rendering.render_panel(panel, disk.preview_file("panel.html").decode())
    return page.replace(b"</body>", shown + b"</body>", 1)
