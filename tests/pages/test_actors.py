from typing import Any

from sites import SMALL_SITE, site_of

from sitegen.pages.actors import actor_list, actor_pages
from sitegen.pages.views import (
    ActorView,
    CompanionView,
    LinkView,
    NamedPlaceView,
    PlaceView,
    RoleSourceView,
    RoleView,
)

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
    (source,) = role.sources
    assert source.brief == LinkView("Radio Liberty", "../../briefs/lunch-in-brussels/index.html")
    assert source.date
    assert source.date.edtf == "2008-12-19~"


def test_the_roles_of_the_editor_come_first_and_have_no_source() -> None:
    assert view_of("nato").roles == (RoleView("military alliance", (RoleSourceView(None, None),)),)


def test_a_role_that_several_state_is_one_line_and_the_newest_comes_first() -> None:
    view = actor_view(
        {
            "content/actors/nato.md": """\
            ---
            name: NATO
            aliases: [The Alliance]
            roles:
              - an alliance
              - {role: host, date: 2007}
              - {role: Guest, brief: first}
              - {role: observer, brief: draft}
            ---
            """,
            "content/briefs/first.md": stating("2008-01", "[{name: NATO, role: guest}]"),
            "content/briefs/second.md": stating(
                "2009", "[{name: The Alliance, role: GUEST}, {name: NATO, role: chair}]"
            ),
            "content/briefs/draft.md": "---\ntitle: Draft\ndraft: true\n---\n",
        }
    )
    assert [(r.role, [s.date.edtf if s.date else None for s in r.sources]) for r in view.roles] == [
        ("an alliance", [None]),
        ("observer", [None]),
        ("GUEST", ["2009", "2008-01"]),
        ("chair", ["2009"]),
        ("host", ["2007"]),
    ]
    assert all(source.brief for source in view.roles[2].sources)


def stating(date: str, actors: str) -> str:
    return f"---\ntitle: Brief of {date}\ndate: {date}\nactors: {actors}\n---\n"


def actor_view(files: dict[str, str]) -> ActorView:
    views: list[Any] = [page.view for page in actor_pages(site_of(files))]
    assert len(views) == 1
    assert isinstance(views[0], ActorView)
    return views[0]


def test_a_place_with_a_page_has_the_briefs_that_name_it_only_as_a_place() -> None:
    view = actor_view(
        {
            "content/actors/vienna.md": "---\nname: Vienna\nkind: place\naliases: [Wien]\n---\n",
            "content/briefs/a.md": "---\ntitle: A\nactors:\n"
            "  - {name: Wien, kind: place}\n  - {name: Graz, kind: place}\n---\n",
        }
    )
    assert [brief.title for brief in view.briefs] == ["A"]


def test_places_that_are_named_are_listed_apart_with_the_briefs_that_name_them() -> None:
    (page,) = actor_list(SITE)
    view: Any = page.view
    looks_back = (LinkView("Moscow looks back", "../briefs/moscow-looks-back/index.html"),)
    assert view.places == (
        NamedPlaceView(PlaceView("Brussels", None), looks_back, 0),
        NamedPlaceView(PlaceView("Georgia", "../actors/georgia/index.html"), looks_back, 0),
    )


def test_of_a_place_that_very_many_briefs_name_the_newest_are_listed() -> None:
    files = {
        f"content/briefs/b{n}.md": f"---\ntitle: B{n}\ndate: {2000 + n}\n"
        "actors: [{name: Graz, kind: place}]\n---\n"
        for n in range(25)
    }
    (page,) = actor_list(site_of(files))
    view: Any = page.view
    (place,) = view.places
    assert (len(place.briefs), place.briefs[0].label, place.more) == (20, "B24", 5)


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
