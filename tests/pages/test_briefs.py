from typing import Any

import dom
import pytest
from sites import (
    LONG_SITE,
    SMALL_SITE,
    edition_of_files,
    here,
    html_of,
    plan_of,
    reporting,
    small_edition,
)

from sitegen.model import BriefId
from sitegen.pages import parts
from sitegen.pages.briefs import brief_list, brief_pages
from sitegen.pages.citations import citations_of
from sitegen.pages.views import BriefView, LinkView

EDITION = small_edition()
PAGES = {page.path: page for page in brief_pages(EDITION)}


def view_of(slug: str) -> BriefView:
    view: Any = PAGES[f"briefs/{slug}/index.html"].view
    assert isinstance(view, BriefView)
    return view


def brief(**lines: str) -> str:
    return "---\ntitle: A brief\n" + "".join(f"{k}: {v}\n" for k, v in lines.items()) + "---\n"


def test_every_brief_has_a_page_that_names_its_file() -> None:
    assert {path: page.owner for path, page in PAGES.items()} == {
        f"briefs/{slug}/index.html": f"content/briefs/{slug}.md"
        for slug in ("lunch-in-brussels", "moscow-looks-back", "undated-note")
    }


def test_the_names_of_actors_in_the_text_are_links() -> None:
    assert '<a href="../../actors/russia/index.html" class="actor">Russia</a>' in str(
        view_of("lunch-in-brussels").text
    )


def test_a_metonym_that_acts_is_linked_to_the_actor_it_means() -> None:
    assert '<a href="../../actors/russia/index.html" class="actor">Moscow</a> said' in str(
        view_of("moscow-looks-back").text
    )


def test_every_actor_of_the_site_is_linked_whether_the_brief_lists_it_or_not() -> None:
    edition = edition_of_files({
        "content/actors/nato.md": "---\nname: NATO\n---\n",
        "content/briefs/a.md": brief() + "\nNATO met.\n",
    })  # fmt: skip
    (page,) = brief_pages(edition)
    assert isinstance(page.view, BriefView)
    assert page.view.text == (
        '<p><a href="../../actors/nato/index.html" class="actor">NATO</a> met.</p>\n'
    )


def test_the_words_that_support_an_event_are_marked() -> None:
    text = str(view_of("lunch-in-brussels").text)
    assert '<mark id="said-lunch">excellent</mark></em><mark> atmosphere</mark>' in text


def test_an_event_without_words_in_the_text_is_found_at_its_own_place() -> None:
    assert [event.anchor for event in view_of("moscow-looks-back").events] == [
        None,
        "said-2004-to-2006",
    ]


def test_an_event_leads_to_its_entry_in_the_chronology_by_the_report_that_leads() -> None:
    assert [event.chronology for event in view_of("moscow-looks-back").events] == [
        "../../chronology/index.html#lunch-in-brussels--lunch",
        "../../chronology/index.html#moscow-looks-back--2004-to-2006",
    ]


def test_an_event_shows_what_other_briefs_report_of_it() -> None:
    (lunch, *_) = view_of("lunch-in-brussels").events
    assert [other.brief_title for other in lunch.others] == ["Moscow looks back"]


def test_briefs_on_the_same_event_are_related_both_ways() -> None:
    assert [b.title for b in view_of("lunch-in-brussels").related] == ["Moscow looks back"]
    assert [b.title for b in view_of("moscow-looks-back").related] == ["Lunch in Brussels"]


def test_the_cast_has_the_roles_that_the_brief_states() -> None:
    assert [(a.name, a.role) for a in view_of("lunch-in-brussels").cast] == [
        ("Dmitry Rogozin", "envoy of Russia"),
        ("NATO", None),
        ("Russia", None),
    ]


def test_two_roles_of_one_actor_are_both_shown() -> None:
    actors = "[{name: A b, role: host}, {name: A B, role: guest}, {name: A b, role: Host}]"
    edition = edition_of_files({"content/briefs/x.md": f"---\ntitle: X\nactors: {actors}\n---\n"})
    views = [page.view for page in brief_pages(edition) if isinstance(page.view, BriefView)]
    assert [(a.name, a.role) for a in views[0].cast] == [("A b", "host; guest")]


@pytest.mark.parametrize("body", ["So Tore De Vries spoke.", "So Tore de Vries spoke."])
def test_a_name_is_linked_as_the_brief_itself_spells_it(body: str) -> None:
    edition = edition_of_files({
        "content/actors/tore.md": "---\nname: Tore de Vries\nkind: person\n---\n",
        "content/briefs/x.md": f"---\ntitle: X\nactors: [Tore De Vries]\n---\n\n{body}\n",
        "content/briefs/y.md": f"---\ntitle: Y\n---\n\n{body}\n",
    })  # fmt: skip
    texts = {
        p.view.title: p.view.text for p in brief_pages(edition) if isinstance(p.view, BriefView)
    }
    assert 'actors/tore/index.html"' in texts["X"]
    assert ("actors/tore" in texts["Y"]) == ("de Vries" in body)


def test_neighbours_are_the_next_in_time() -> None:
    view = view_of("lunch-in-brussels")
    assert view.later == LinkView("Moscow looks back", "../../briefs/moscow-looks-back/index.html")
    assert view_of("moscow-looks-back").later is None


def test_the_language_of_the_text_is_said_where_it_is_not_that_of_the_site() -> None:
    assert view_of("undated-note").language == "fr"
    assert view_of("lunch-in-brussels").language is None


def test_the_source_box_leads_to_the_page_of_its_outlet() -> None:
    assert view_of("lunch-in-brussels").source.outlet == LinkView(
        "Radio Liberty", "../../sources/radio-liberty/index.html"
    )


def test_the_note_on_a_source_is_shown_with_it() -> None:
    assert view_of("lunch-in-brussels").source.note == "Quoted by permission."
    assert view_of("moscow-looks-back").source.note is None


def test_a_source_that_nobody_named_leads_nowhere() -> None:
    assert view_of("undated-note").source.outlet is None


def test_briefs_are_listed_newest_first() -> None:
    (page,) = brief_list(EDITION)
    view: Any = page.view
    assert [brief.title for brief in view.shelf.briefs] == [
        "Moscow looks back",
        "Lunch in Brussels",
        "A note without a date",
    ]


def test_many_briefs_have_chapters_by_date() -> None:
    page, *chapters = brief_list(edition_of_files(LONG_SITE))
    view: Any = page.view
    assert [c.year.label for c in view.shelf.contents] == [
        "2011", "2005", "2004", "2003", "2002", "2001", "2000",
    ]  # fmt: skip
    assert {chapter.path for chapter in chapters} == {
        f"briefs/by-date/{item.year.label}/index.html" for item in view.shelf.contents
    }


def test_no_chapter_of_briefs_has_the_address_of_a_brief() -> None:
    years = {
        f"content/briefs/{name}.md": "---\ntitle: A\n---\n" for name in ("by-date", "2005", "2011")
    }
    edition = edition_of_files({**LONG_SITE, **years})
    pages = [*brief_list(edition), *brief_pages(edition)]
    assert len({page.path for page in pages}) == len(pages)


def test_an_event_of_a_long_chronology_leads_to_its_chapter() -> None:
    pages = {page.path: page.view for page in brief_pages(edition_of_files(LONG_SITE))}
    view: Any = pages["briefs/annals/index.html"]
    assert view.events[-1].chronology == ("../../chronology/2010/index.html#annals--2010-01-01")


def test_a_text_that_is_not_published_has_its_events_all_the_same() -> None:
    files = dict(SMALL_SITE)
    path = "content/briefs/lunch-in-brussels.md"
    files[path] = files[path].replace("title: Lunch", "full_text: false\n        title: Lunch")
    pages = {page.path: page.view for page in brief_pages(edition_of_files(files))}
    view: Any = pages["briefs/lunch-in-brussels/index.html"]
    assert (view.text, view.is_published_in_full) == ("", False)
    assert [event.anchor for event in view.events] == [
        "said-lunch", "said-2008-08", "said-2009-01",
    ]  # fmt: skip


def test_the_source_can_be_cited_in_each_notation() -> None:
    brief = EDITION.site.by_id[BriefId("lunch-in-brussels")]
    address = "https://example.com/thaw/briefs/lunch-in-brussels/"
    cited = citations_of(brief, address, "Thaw")
    view = view_of("lunch-in-brussels").citations
    assert (view.text, view.bibtex, view.ris, view.csl_json) == (
        cited.text, cited.bibtex, cited.ris, cited.csl_json,
    )  # fmt: skip


HTML = html_of(plan_of(SMALL_SITE))


def test_citations_stand_on_the_page_as_they_are_to_be_copied() -> None:
    view = view_of("lunch-in-brussels").citations
    root = dom.document(HTML["briefs/lunch-in-brussels/index.html"])
    assert [pre.text for pre in root.iter("pre")] == [view.bibtex, view.ris, view.csl_json]


def test_events_are_marked_by_their_dates_or_as_planned() -> None:
    assert [event.mark for event in view_of("lunch-in-brussels").events] == [
        "exact", "period", "planned",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("date", "mark"),
    [
        ("2009-01-05", "exact"),
        ("2009-01", "period"),
        ("2009", "period"),
        ("2009-01-05~", "approximate"),
        ("2009-01-02/2009-01-05", "interval"),
        ("2010-01-05", "planned"),
        ("2010", "planned"),
    ],
)
def test_an_event_is_marked_by_its_own_date(date: str, mark: str) -> None:
    edition = edition_of_files({"content/briefs/a.md": reporting([date], date="2009-06-01")})
    (page,) = brief_pages(edition)
    view: Any = page.view
    assert [event.mark for event in view.events] == [mark]


def test_a_brief_that_another_disputes_has_its_own_date_and_the_chronology_says_disputed() -> None:
    (lunch, *_) = view_of("lunch-in-brussels").events
    entry = EDITION.site.entry_of["lunch-in-brussels--lunch"]
    assert (lunch.mark, parts.entry_view(entry, here()).mark) == ("exact", "disputed")


@pytest.mark.parametrize(
    ("path", "marks"),
    [
        ("briefs/lunch-in-brussels/index.html", ["exact", "period", "planned"]),
        ("chronology/index.html", ["interval", "period", "disputed", "planned"]),
    ],
)
def test_a_mark_is_a_shape_beside_the_date_and_a_class_for_style(
    path: str, marks: list[str]
) -> None:
    shapes = {"exact": "●", "period": "○", "interval": "↔", "disputed": "⇄", "planned": "▷"}
    entries = [
        element
        for element in dom.document(HTML[path]).iter("li")
        if "entry" in element.attrib.get("class", "").split()
    ]
    shown = [
        next(span.text for span in entry.iter("span") if span.attrib.get("class") == "glyph")
        for entry in entries
    ]
    assert shown == [shapes[mark] for mark in marks]
    assert [
        f"is-{mark}" in entry.attrib["class"].split()
        for entry, mark in zip(entries, marks, strict=True)
    ] == [True] * len(marks)


def test_what_is_planned_says_so_in_words() -> None:
    root = dom.document(HTML["briefs/lunch-in-brussels/index.html"])
    said = [e.text for e in root.iter("span") if e.attrib.get("class") == "planned"]
    assert said == ["planned"]
