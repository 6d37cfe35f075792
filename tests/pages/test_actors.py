from typing import Any

from sites import SMALL_SITE, site_of

from sitegen.pages.actors import actor_list, actor_pages
from sitegen.pages.views import ActorView, CompanionView, LinkView

SITE = site_of(SMALL_SITE)
PAGES = {page.path: page for page in actor_pages(SITE)}


def view_of(slug: str) -> ActorView:
    view: Any = PAGES[f"actors/{slug}/index.html"].view
    assert isinstance(view, ActorView)
    return view


def test_every_actor_has_a_page_even_without_a_file() -> None:
    assert set(PAGES) == {
        f"actors/{slug}/index.html" for slug in ("dmitry-rogozin", "georgia", "nato", "russia")
    }


def test_a_page_tells_how_an_actor_is_spelt_and_where_it_is_described() -> None:
    view = view_of("nato")
    assert (view.name, view.kind, view.aliases, view.same_as) == (
        "NATO",
        "organisation",
        ("The Alliance",),
        ("https://example.org/nato",),
    )
    assert view_of("russia").metonyms == ("Moscow",)


def test_an_actor_without_a_file_is_of_no_kind() -> None:
    assert view_of("georgia").kind == ""


def test_an_actor_has_the_chronology_of_its_own_events() -> None:
    years = view_of("nato").years
    assert [(year.label, len(year.entries)) for year in years] == [("2008", 2)]


def test_an_actor_lists_the_briefs_that_name_it() -> None:
    assert [b.title for b in view_of("nato").briefs] == ["Moscow looks back", "Lunch in Brussels"]


def test_the_roles_that_briefs_state_are_given_with_their_source() -> None:
    (role,) = view_of("dmitry-rogozin").roles
    assert role.role == "envoy of Russia"
    assert role.brief == LinkView("Radio Liberty", "../../briefs/lunch-in-brussels/index.html")


def test_the_roles_of_the_editor_come_first_and_have_no_source() -> None:
    assert [(role.role, role.brief) for role in view_of("nato").roles] == [
        ("military alliance", None)
    ]


def test_companions_are_linked_with_the_events_and_sentences_they_share() -> None:
    assert view_of("russia").companions == (
        CompanionView("Dmitry Rogozin", "../../actors/dmitry-rogozin/index.html", 1, 1),
        CompanionView("NATO", "../../actors/nato/index.html", 1, 0),
        CompanionView("Georgia", "../../actors/georgia/index.html", 0, 1),
    )


def test_the_text_of_an_actor_links_within_the_site() -> None:
    assert '<a href="../../chronology/index.html">' in str(view_of("nato").text)


def test_actors_are_listed_by_kind_and_empty_kinds_are_left_out() -> None:
    (page,) = actor_list(SITE)
    view: Any = page.view
    assert [(g.label, [a.name for a in g.actors]) for g in view.groups] == [
        ("Persons", ["Dmitry Rogozin"]),
        ("States", ["Russia"]),
        ("Organisations", ["NATO"]),
        ("Others", ["Georgia"]),
    ]
