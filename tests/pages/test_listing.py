"""What a page shows of a long list, and how the pages of its chapters hang together."""

from typing import Any

import pytest
from sites import LONG_SITE, edition_of_files, here, reporting, small_edition

from sitegen.locales import ENGLISH
from sitegen.pages import listing
from sitegen.pages.chapters import chapters_of_briefs
from sitegen.pages.edition import Edition
from sitegen.pages.listing import LATEST_ENTRIES, NEWEST_BRIEFS, Whole
from sitegen.pages.page import Page

LONG = edition_of_files(LONG_SITE)
WHOLE = Whole("Chronology", "chronology/index.html", "the chronology")
BY_DATE = "briefs/by-date/index.html"


def entry_pages(edition: Edition) -> dict[str, Page]:
    return {page.path: page for page in listing.entry_chapters(edition, edition.chapters, WHOLE)}


def brief_pages(edition: Edition) -> dict[str, Page]:
    chapters = chapters_of_briefs(edition.site.briefs, BY_DATE, ENGLISH)
    whole = Whole("Briefs", "briefs/index.html", "the list of briefs")
    return {page.path: page for page in listing.brief_chapters(edition, chapters, whole)}


def view_of(pages: dict[str, Page], path: str) -> Any:
    return pages[path].view


def test_all_of_a_short_chronology_is_shown_and_there_are_no_contents() -> None:
    view = listing.chronicle_view(small_edition().site.chronology, small_edition().chapters, here())
    assert (sum(len(year.entries) for year in view.years), view.contents, view.events) == (4, (), 4)


def test_a_short_chronology_has_no_pages_of_chapters() -> None:
    assert entry_pages(small_edition()) == {}


def test_a_chronology_of_nothing_is_short() -> None:
    nothing = edition_of_files({})
    view = listing.chronicle_view((), nothing.chapters, here(edition=nothing))
    assert (view.years, view.contents, view.events) == ((), (), 0)


def test_of_a_long_chronology_the_latest_events_are_shown() -> None:
    view = listing.chronicle_view(LONG.site.chronology, LONG.chapters, here(edition=LONG))
    shown = [entry.date.edtf for year in view.years for entry in year.entries]
    assert shown == ["2009-03-04"] * (LATEST_ENTRIES - 2) + ["2009-05", "2010-01-01"]
    assert view.events == 64


def test_the_contents_of_a_long_chronology_are_its_years_with_their_chapters() -> None:
    view = listing.chronicle_view(LONG.site.chronology, LONG.chapters, here(edition=LONG))
    assert [(c.year.label, c.year.href, c.year.count) for c in view.contents] == [
        ("2008", "chronology/2008/index.html", 1),
        ("2009", "chronology/2009/index.html", 62),
        ("2010", "chronology/2010/index.html", 1),
    ]
    assert [[(c.label, c.count) for c in item.chapters] for item in view.contents] == [
        [],
        [
            ("2009", 1),
            ("January – March 2009", 0),
            ("March 2009", 50),
            ("March 2009, part 2", 10),
            ("April – June 2009", 1),
        ],
        [],
    ]


def test_contents_mark_the_chapter_and_the_year_that_they_stand_on() -> None:
    view = view_of(entry_pages(LONG), "chronology/2009-03/2/index.html")
    links = [link for item in view.contents for link in (item.year, *item.chapters)]
    assert [link.label for link in links if link.is_current] == ["2009", "March 2009, part 2"]


def test_contents_elsewhere_mark_nothing() -> None:
    view = listing.chronicle_view(LONG.site.chronology, LONG.chapters, here(edition=LONG))
    assert not any(item.year.is_current for item in view.contents)


def test_a_chapter_has_its_own_events_alone() -> None:
    view = view_of(entry_pages(LONG), "chronology/2009/index.html")
    assert [(year.label, len(year.entries)) for year in view.years] == [("2009", 1)]


def test_a_chapter_of_nothing_leads_to_its_parts() -> None:
    view = view_of(entry_pages(LONG), "chronology/2009-q1/index.html")
    (of_2009,) = [item for item in view.contents if item.year.is_current]
    assert view.years == ()
    assert "../../chronology/2009-03/index.html" in [link.href for link in of_2009.chapters]


def test_a_chapter_is_called_by_the_whole_and_by_its_period() -> None:
    page = entry_pages(LONG)["chronology/2009-03/index.html"]
    view: Any = page.view
    assert (page.frame.title, view.title) == ("Chronology: March 2009",) * 2
    assert page.owner == "the chronology"


def test_a_chapter_leads_to_the_whole() -> None:
    view = view_of(entry_pages(LONG), "chronology/2009-03/2/index.html")
    assert (view.whole.label, view.whole.href) == (
        "Chronology",
        "../../../chronology/index.html",
    )


@pytest.mark.parametrize(
    ("path", "earlier", "later"),
    [
        ("chronology/2008/index.html", None, "2009"),
        ("chronology/2009/index.html", "2008", "January – March 2009"),
        ("chronology/2009-03/2/index.html", "March 2009", "April – June 2009"),
        ("chronology/2010/index.html", "April – June 2009", None),
    ],
)
def test_chapters_of_events_lead_to_those_beside_them(
    path: str, earlier: str | None, later: str | None
) -> None:
    view = view_of(entry_pages(LONG), path)
    beside = (view.earlier, view.later)
    assert tuple(link.label if link else None for link in beside) == (earlier, later)


def test_what_is_beside_a_chapter_is_a_link_from_it() -> None:
    view = view_of(entry_pages(LONG), "chronology/2009-03/2/index.html")
    assert view.later.href == "../../../chronology/2009-q2/index.html"


@pytest.mark.parametrize(
    ("path", "earlier", "later"),
    [
        ("briefs/by-date/2011/index.html", "2005", None),
        ("briefs/by-date/2004/index.html", "2003", "2005"),
        ("briefs/by-date/2000/index.html", None, "2001"),
    ],
)
def test_of_chapters_of_briefs_the_next_is_the_earlier(
    path: str, earlier: str | None, later: str | None
) -> None:
    view = view_of(brief_pages(LONG), path)
    beside = (view.earlier, view.later)
    assert tuple(link.label if link else None for link in beside) == (earlier, later)


def test_all_of_a_few_briefs_are_shown() -> None:
    edition = small_edition()
    chapters = chapters_of_briefs(edition.site.briefs, BY_DATE, ENGLISH)
    view = listing.shelf_view(edition.site.briefs, chapters, here())
    assert (len(view.briefs), view.contents, view.count) == (3, (), 3)


def test_of_many_briefs_the_newest_are_shown() -> None:
    chapters = chapters_of_briefs(LONG.site.briefs, BY_DATE, ENGLISH)
    view = listing.shelf_view(LONG.site.briefs, chapters, here(edition=LONG))
    assert [b.title for b in view.briefs] == [b.title for b in LONG.site.briefs[:NEWEST_BRIEFS]]
    assert view.count == 56


def published(*dates: str) -> Edition:
    """Return a site with a brief of each date, "" for none."""
    return edition_of_files({
        f"content/briefs/b{n:03}.md": f"---\ntitle: B {n}\ndate: {date}\n---\n"
        for n, date in enumerate(dates)
    })  # fmt: skip


@pytest.mark.parametrize("undated", [(), ("",)], ids=["dated", "one without a date"])
def test_the_newest_briefs_are_shown_though_all_are_of_one_year(undated: tuple[str, ...]) -> None:
    edition = published(*(f"2009-{n % 12 + 1:02}-01" for n in range(60)), *undated)
    chapters = chapters_of_briefs(edition.site.briefs, BY_DATE, ENGLISH)
    newest = listing.shelf_view(edition.site.briefs, chapters, here(edition=edition)).briefs[0]
    assert newest.date
    assert newest.date.edtf == "2009-12-01"


def test_the_newest_briefs_are_shown_though_of_others_only_the_year_is_known() -> None:
    edition = published("2009", *(f"2009-{n % 12 + 1:02}-01" for n in range(60)))
    chapters = chapters_of_briefs(edition.site.briefs, BY_DATE, ENGLISH)
    shown = listing.shelf_view(edition.site.briefs, chapters, here(edition=edition)).briefs
    assert [b.title for b in shown] == [b.title for b in edition.site.briefs[:NEWEST_BRIEFS]]


def test_many_briefs_without_a_date_are_called_so_in_the_contents() -> None:
    edition = published(*[""] * 60)
    chapters = chapters_of_briefs(edition.site.briefs, BY_DATE, ENGLISH)
    (item,) = listing.shelf_view(edition.site.briefs, chapters, here(edition=edition)).contents
    assert item.year.label == "Without a date"


def test_a_chapter_of_briefs_counts_its_own() -> None:
    view = view_of(brief_pages(LONG), "briefs/by-date/2004/index.html")
    assert (len(view.shelf.briefs), view.shelf.count, view.title) == (10, 10, "Briefs: 2004")


def test_a_long_time_without_an_event_is_told_in_its_chapter() -> None:
    days = [*["2008"] * 60, *(f"2009-01-0{day}" for day in range(1, 5)), "2009-12-01"]
    edition = edition_of_files({"content/briefs/a.md": reporting(days)})
    (year,) = view_of(entry_pages(edition), "chronology/2009/index.html").years
    gaps = [entry.gap for entry in year.entries]
    assert gaps == ["", "", "", "", "11 months without a dated event"]
