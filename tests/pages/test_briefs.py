from typing import Any

import pytest
from sites import SMALL_SITE, site_of

from sitegen.pages.briefs import brief_list, brief_pages, source_list
from sitegen.pages.views import BriefView, LinkView

SITE = site_of(SMALL_SITE)
PAGES = {page.path: page for page in brief_pages(SITE)}


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
    site = site_of({
        "content/actors/nato.md": "---\nname: NATO\n---\n",
        "content/briefs/a.md": brief() + "\nNATO met.\n",
    })  # fmt: skip
    (page,) = brief_pages(site)
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


def test_an_event_leads_to_its_entry_in_the_chronology() -> None:
    assert [event.chronology for event in view_of("moscow-looks-back").events] == [
        "../../chronology/index.html#moscow-looks-back--2008-12-18",
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
    site = site_of({"content/briefs/x.md": f"---\ntitle: X\nactors: {actors}\n---\n"})
    views = [page.view for page in brief_pages(site) if isinstance(page.view, BriefView)]
    assert [(a.name, a.role) for a in views[0].cast] == [("A b", "host; guest")]


@pytest.mark.parametrize("body", ["So Tore De Vries spoke.", "So Tore de Vries spoke."])
def test_a_name_is_linked_as_the_brief_itself_spells_it(body: str) -> None:
    site = site_of({
        "content/actors/tore.md": "---\nname: Tore de Vries\nkind: person\n---\n",
        "content/briefs/x.md": f"---\ntitle: X\nactors: [Tore De Vries]\n---\n\n{body}\n",
        "content/briefs/y.md": f"---\ntitle: Y\n---\n\n{body}\n",
    })  # fmt: skip
    texts = {p.view.title: p.view.text for p in brief_pages(site) if isinstance(p.view, BriefView)}
    assert 'actors/tore/index.html"' in texts["X"]
    assert ("actors/tore" in texts["Y"]) == ("de Vries" in body)


def test_neighbours_are_the_next_in_time() -> None:
    view = view_of("lunch-in-brussels")
    assert view.later == LinkView("Moscow looks back", "../../briefs/moscow-looks-back/index.html")
    assert view_of("moscow-looks-back").later is None


def test_the_language_of_the_text_is_said_where_it_is_not_that_of_the_site() -> None:
    assert view_of("undated-note").language == "fr"
    assert view_of("lunch-in-brussels").language is None


def test_the_source_box_leads_to_the_other_briefs_of_its_outlet() -> None:
    assert view_of("lunch-in-brussels").source.outlet == LinkView(
        "Radio Liberty", "../../sources/index.html#source-radio-liberty"
    )


def test_the_note_on_a_source_is_shown_with_it() -> None:
    assert view_of("lunch-in-brussels").source.note == "Quoted by permission."
    assert view_of("moscow-looks-back").source.note is None


def test_a_source_that_nobody_named_leads_nowhere() -> None:
    assert view_of("undated-note").source.outlet is None


def test_briefs_are_listed_by_year_newest_first() -> None:
    (page,) = brief_list(SITE)
    view: Any = page.view
    assert [(g.label, g.anchor, [b.title for b in g.briefs]) for g in view.groups] == [
        ("2009", "year-2009", ["Moscow looks back"]),
        ("2008", "year-2008", ["Lunch in Brussels"]),
        ("Without a date", "year-without-a-date", ["A note without a date"]),
    ]


def test_sources_are_listed_by_name_with_their_briefs() -> None:
    (page,) = source_list(SITE)
    view: Any = page.view
    assert [(g.label, [b.title for b in g.briefs]) for g in view.groups] == [
        ("Radio Liberty", ["Lunch in Brussels"]),
        ("Russia Today", ["Moscow looks back"]),
        ("Source not named", ["A note without a date"]),
    ]


def test_spellings_of_an_outlet_stand_together_under_that_of_the_newest_brief() -> None:
    site = site_of({
        "content/briefs/a.md": brief(date="2009", source="{publisher: The Paper}"),
        "content/briefs/b.md": brief(date="2008", source="{publisher: THE PAPER}"),
    })  # fmt: skip
    (page,) = source_list(site)
    view: Any = page.view
    assert [(g.label, len(g.briefs)) for g in view.groups] == [("The Paper", 2)]
