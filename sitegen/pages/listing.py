"""Long lists of events and briefs: what a page shows of them, and the pages of their chapters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from sitegen.model import Brief, Entry
from sitegen.pages import parts
from sitegen.pages.chapters import Chapter, by_year
from sitegen.pages.edition import Edition, Here
from sitegen.pages.page import Page, frame_of
from sitegen.pages.views import (
    BriefsView,
    ChapterView,
    ChronicleView,
    ContentsView,
    CountedLinkView,
    Frame,
    LinkView,
    ShelfView,
)

LATEST_ENTRIES = 12  # of a chronology that is cut into chapters, on the page that leads to them
NEWEST_BRIEFS = 10

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Whole:
    """What chapters are part of: its name in their titles, its file, what it is made from."""

    name: str
    path: str
    owner: str


def chronicle_view(
    entries: Sequence[Entry], chapters: Sequence[Chapter[Entry]], here: Here
) -> ChronicleView:
    """Return all entries, or the latest with the contents of the chapters."""
    if len(chapters) == 1:
        return ChronicleView(parts.year_views(entries, here), (), len(entries))
    latest = parts.year_views(entries[-LATEST_ENTRIES:], here)
    return ChronicleView(latest, contents(chapters, here), len(entries))


def shelf_view(
    briefs: Sequence[Brief], chapters: Sequence[Chapter[Brief]], here: Here
) -> ShelfView:
    """Return all briefs, or the newest with the contents of the chapters."""
    if len(chapters) == 1:
        return ShelfView(parts.brief_links(briefs, here), (), len(briefs))
    newest = parts.brief_links(briefs[:NEWEST_BRIEFS], here)
    return ShelfView(newest, contents(chapters, here), len(briefs))


def entry_chapters(
    edition: Edition, chapters: Sequence[Chapter[Entry]], whole: Whole
) -> Iterator[Page]:
    """Yield a page for each chapter of a chronology, none for one that is not cut."""
    for here, chapter in _pages_of(edition, chapters):
        compose = partial(_entry_chapter, chapter, chapters, whole, here)
        yield Page(here.path, "chapter.html", whole.owner, compose)


def brief_chapters(
    edition: Edition, chapters: Sequence[Chapter[Brief]], whole: Whole
) -> Iterator[Page]:
    """Yield a page for each chapter of a list of briefs, none for one that is not cut."""
    for here, chapter in _pages_of(edition, chapters):
        compose = partial(_brief_chapter, chapter, chapters, whole, here)
        yield Page(here.path, "briefs.html", whole.owner, compose)


def contents(chapters: Sequence[Chapter[T]], here: Here) -> tuple[ContentsView, ...]:
    """Return the years of a list that is cut, each with its chapters if it has several."""
    return tuple(
        ContentsView(
            CountedLinkView(
                of_year[0].label if of_year[0].period == year else year,
                here.to(of_year[0].path),
                sum(len(chapter.items) for chapter in of_year),
                is_current=here.path in [chapter.path for chapter in of_year],
            ),
            tuple(_counted(chapter, here) for chapter in of_year) if len(of_year) > 1 else (),
        )
        for year, of_year in by_year(chapters)
    )


def _pages_of(
    edition: Edition, chapters: Sequence[Chapter[T]]
) -> Iterator[tuple[Here, Chapter[T]]]:
    if len(chapters) > 1:
        yield from ((Here(edition, chapter.path), chapter) for chapter in chapters)


def _entry_chapter(
    chapter: Chapter[Entry], chapters: Sequence[Chapter[Entry]], whole: Whole, here: Here
) -> tuple[Frame, ChapterView]:
    earlier, later = _neighbours(chapter, chapters, here)
    title = _title(whole, chapter, here)
    view = ChapterView(
        title=title,
        whole=LinkView(whole.name, here.to(whole.path)),
        years=parts.year_views(chapter.items, here),
        contents=contents(chapters, here),
        earlier=earlier,
        later=later,
    )
    return frame_of(here, title), view


def _brief_chapter(
    chapter: Chapter[Brief], chapters: Sequence[Chapter[Brief]], whole: Whole, here: Here
) -> tuple[Frame, BriefsView]:
    later, earlier = _neighbours(chapter, chapters, here)
    title = _title(whole, chapter, here)
    briefs = parts.brief_links(chapter.items, here)
    view = BriefsView(
        title=title,
        introduction="",
        shelf=ShelfView(briefs, contents(chapters, here), len(briefs)),
        whole=LinkView(whole.name, here.to(whole.path)),
        earlier=earlier,
        later=later,
    )
    return frame_of(here, title), view


def _counted(chapter: Chapter[T], here: Here) -> CountedLinkView:
    is_current = chapter.path == here.path
    return CountedLinkView(chapter.label, here.to(chapter.path), len(chapter.items), is_current)


def _neighbours(
    chapter: Chapter[T], chapters: Sequence[Chapter[T]], here: Here
) -> tuple[LinkView | None, LinkView | None]:
    """Return the links to the chapters before and behind one, None where there is none."""
    at = [one.path for one in chapters].index(chapter.path)
    before, behind = chapters[max(at - 1, 0) : at], chapters[at + 1 : at + 2]
    return _link(before, here), _link(behind, here)


def _link(chapters: Sequence[Chapter[T]], here: Here) -> LinkView | None:
    return LinkView(chapters[0].label, here.to(chapters[0].path)) if chapters else None


def _title(whole: Whole, chapter: Chapter[T], here: Here) -> str:
    return here.locale.gettext("%(name)s: %(period)s", name=whole.name, period=chapter.label)
