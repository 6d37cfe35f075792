"""What a preview tells editors beside a page: faults, its file, doubts, what was put together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from sitegen import model
from sitegen.model import Actor, Brief, Content, Document, Entry, Tie
from sitegen.pages import parts
from sitegen.pages.dates import date_view
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import Page
from sitegen.pages.views import (
    ActorView,
    ChapterView,
    ChronologyView,
    HomeView,
    ThemeView,
    View,
    YearView,
)
from sitegen.problems import Location, Problem, excerpt


@dataclass(frozen=True, slots=True)
class Desk:
    """The files of an editor: the link that opens a place in one, or ""; and their texts."""

    edit: Callable[[Location], str]
    text_of: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place in a file, and the link that opens it, if there is one."""

    label: str
    href: str


@dataclass(frozen=True, slots=True)
class ProblemView:
    place: PlaceView
    message: str
    excerpt: str
    hint: str
    is_error: bool


@dataclass(frozen=True, slots=True)
class DecisionView:
    """Why two reports stand together, and what keeps them apart.

    `line` is what the editor takes out of the file again, or is to write there.
    """

    date: str
    text: str
    reason: str
    is_by_editor: bool
    line: str
    place: PlaceView


@dataclass(frozen=True, slots=True)
class PanelView:
    """`is_last_good` where the files have changed since, and cannot be shown as they are."""

    problems: tuple[ProblemView, ...]
    has_errors: bool
    file: PlaceView | None
    kept_back: str
    doubts: tuple[str, ...]
    decisions: tuple[DecisionView, ...]
    is_last_good: bool = False


def panel_of_faults(problems: Iterable[Problem], desk: Desk) -> PanelView:
    """Return the panel of a site of which nothing can be shown."""
    told = tuple(_problem(problem, desk) for problem in problems)
    return PanelView(told, any(p.is_error for p in told), None, "", (), ())


def panel_of(
    page: Page, edition: Edition, content: Content, problems: Iterable[Problem], desk: Desk
) -> PanelView:
    """Return the panel of `page`; of warnings, those that are about its own file."""
    document = _document_of(page, content)
    path = document.path if document else ""
    told = tuple(
        _problem(problem, desk)
        for problem in problems
        if problem.is_error or problem.location.path == path
    )
    brief = document.value if document and isinstance(document.value, Brief) else None
    places = {found.value.id: found for found in content.briefs}
    entries = _entries_of(page, edition, brief)
    return PanelView(
        problems=told,
        has_errors=any(problem.is_error for problem in told),
        file=PlaceView(path, desk.edit(Location(path, 1))) if document else None,
        kept_back="",
        doubts=brief.doubts if brief else (),
        decisions=tuple(
            _decision(entry, tie, places[tie.report.brief.id], Here(edition, page.path), desk)
            for entry in entries
            for tie in entry.ties
        ),
    )


def _document_of(
    page: Page, content: Content
) -> Document[Brief] | Document[Actor] | Document[model.Page] | None:
    """Return the file that a page is made of, if it is one alone."""
    for folder in (content.briefs, content.actors, content.pages):
        for document in folder:
            if document.path == page.owner:
                return document
    return None


def _entries_of(page: Page, edition: Edition, brief: Brief | None) -> Iterator[Entry]:
    """Yield the events that a page tells and that several sources report."""
    site = edition.site
    if brief:
        addresses = [report.address for report in site.reports.get(brief.id, ())]
    else:
        addresses = [entry.id for year in _years(page.view) for entry in year.entries]
    yield from dict.fromkeys(site.entry_of[a] for a in addresses if site.entry_of[a].ties)


def _years(view: View) -> tuple[YearView, ...]:
    match view:
        case ChapterView():
            return view.years
        case HomeView() | ChronologyView() | ActorView() | ThemeView():
            return view.chronicle.years
        case _:
            return ()


def _decision(
    entry: Entry, tie: Tie, document: Document[Brief], here: Here, desk: Desk
) -> DecisionView:
    event = document.value.events.index(tie.report.event)
    at = document.at(f"events.{event}")
    other = f"{tie.beside.brief.id}#{tie.beside.id}"
    return DecisionView(
        date=date_view(entry.when, here.locale).words,
        text=entry.reports[0].event.text,
        reason=parts.reason_of(tie, here.locale),
        is_by_editor=tie.by_editor,
        line=f"same_as: {tie.report.event.same_as}" if tie.by_editor else f"not_same_as: [{other}]",
        place=PlaceView(str(at), desk.edit(at)),
    )


def _problem(problem: Problem, desk: Desk) -> ProblemView:
    at = problem.location
    return ProblemView(
        PlaceView(str(at), desk.edit(at)),
        problem.message,
        "\n".join(excerpt(at, desk.text_of(at.path))),
        problem.hint,
        problem.is_error,
    )
