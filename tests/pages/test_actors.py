from typing import Any

from sites import LONG_SITE, edition_of_files, reporting, small_edition

from sitegen.pages.actors import (
    LEADING_OF_A_KIND,
    MOST_OF_A_KIND,
    MOST_PLACES,
    MOST_ROLES,
    MOST_SOURCES,
    MOST_STATEMENTS,
    actor_list,
    actor_pages,
)
from sitegen.pages.views import (
    ActorView,
    CompanionView,
    LinkView,
    NamedPlaceView,
    PlaceView,
    RoleSourceView,
    RoleView,
)

EDITION = small_edition()
PAGES = {page.path: page for page in actor_pages(EDITION)}


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
    years = view_of("nato").chronicle.years
    assert [(year.label, len(year.entries)) for year in years] == [("2008", 2)]


def test_an_actor_lists_the_briefs_that_name_it() -> None:
    assert [b.title for b in view_of("nato").shelf.briefs] == [
        "Moscow looks back",
        "Lunch in Brussels",
    ]


def test_the_roles_that_briefs_state_are_given_with_their_source() -> None:
    (role,) = view_of("dmitry-rogozin").roles
    assert role.role == "envoy of Russia"
    (source,) = role.sources
    assert source.brief == LinkView("Radio Liberty", "../../briefs/lunch-in-brussels/index.html")
    assert source.date
    assert source.date.edtf == "2008-12-19~"


def test_the_roles_of_the_editor_come_first_and_have_no_source() -> None:
    assert view_of("nato").roles == (
        RoleView("military alliance", (RoleSourceView(None, None),), 0),
    )


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


def test_of_those_who_state_a_role_the_newest_are_shown_and_the_others_counted() -> None:
    years = range(2001, 2001 + MOST_SOURCES + 3)
    view = actor_view({
        f"content/briefs/b{year}.md": stating(str(year), "[{name: NATO, role: guest}]")
        for year in years
    })  # fmt: skip
    (role,) = view.roles
    shown = [source.date.edtf for source in role.sources if source.date]
    assert (shown, role.more) == ([str(year) for year in years[: -MOST_SOURCES - 1 : -1]], 3)


def test_a_role_that_a_few_state_names_them_all() -> None:
    view = actor_view({
        f"content/briefs/b{year}.md": stating(str(year), "[{name: NATO, role: guest}]")
        for year in range(2001, 2001 + MOST_SOURCES)
    })  # fmt: skip
    assert [(len(role.sources), role.more) for role in view.roles] == [(MOST_SOURCES, 0)]


def test_of_very_many_roles_the_newest_are_shown() -> None:
    years = range(2001, 2001 + MOST_ROLES + 3)
    view = actor_view({
        f"content/briefs/b{year}.md": stating(str(year), f"[{{name: NATO, role: guest of {year}}}]")
        for year in years
    })  # fmt: skip
    newest = years[: -MOST_ROLES - 1 : -1]
    assert [role.role for role in view.roles] == [f"guest of {year}" for year in newest]


def stating(date: str, actors: str) -> str:
    return f"---\ntitle: Brief of {date}\ndate: {date}\nactors: {actors}\n---\n"


def actor_view(files: dict[str, str]) -> ActorView:
    views: list[Any] = [page.view for page in actor_pages(edition_of_files(files))]
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
    assert [brief.title for brief in view.shelf.briefs] == ["A"]


def test_places_that_are_named_are_listed_apart_with_the_briefs_that_name_them() -> None:
    (page,) = actor_list(EDITION)
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
    (page,) = actor_list(edition_of_files(files))
    view: Any = page.view
    (place,) = view.places
    assert (len(place.briefs), place.briefs[0].label, place.more) == (5, "B24", 20)


def test_companions_are_linked_with_the_events_and_sentences_they_share() -> None:
    assert view_of("russia").companions == (
        CompanionView("Dmitry Rogozin", "../../actors/dmitry-rogozin/index.html", 1, 1),
        CompanionView("NATO", "../../actors/nato/index.html", 1, 0),
        CompanionView("Georgia", "../../actors/georgia/index.html", 0, 1),
    )


def test_the_text_of_an_actor_links_within_the_site() -> None:
    assert '<a href="../../chronology/index.html">' in str(view_of("nato").text)


def test_actors_are_listed_by_kind_and_empty_kinds_are_left_out() -> None:
    (page,) = actor_list(EDITION)
    view: Any = page.view
    assert [(g.label, [a.name for a in g.actors]) for g in view.groups] == [
        ("Persons", ["Dmitry Rogozin"]),
        ("States", ["Russia"]),
        ("Organisations", ["NATO"]),
        ("Others", ["Georgia"]),
    ]


def persons(count: int) -> dict[str, str]:
    return {
        f"content/actors/p{n:03}.md": f"---\nname: P {n:03}\nkind: person\n---\n"
        for n in range(count)
    }


def test_a_kind_that_fits_is_listed_whole() -> None:
    (page,) = actor_list(edition_of_files(persons(MOST_OF_A_KIND)))
    view: Any = page.view
    (group,) = view.groups
    assert (len(group.actors), group.count, group.href) == (MOST_OF_A_KIND, MOST_OF_A_KIND, None)


def test_of_a_kind_with_very_many_the_most_named_lead_and_all_are_listed_by_name() -> None:
    files = {**persons(MOST_OF_A_KIND + 1), "content/briefs/b.md": stating("2009", "[P 120]")}
    page, *names = actor_list(edition_of_files(files))
    view: Any = page.view
    (group,) = view.groups
    assert (len(group.actors), group.actors[0].name) == (LEADING_OF_A_KIND, "P 120")
    assert (group.count, group.href) == (151, "../actors/by-kind/person/index.html")
    listed: list[Any] = [page.view for page in names]
    assert [actor.name for view in listed for actor in view.actors] == [
        f"P {n:03}" for n in range(MOST_OF_A_KIND + 1)
    ]


def test_pages_of_names_lead_to_each_other_and_back() -> None:
    _, first, second = actor_list(edition_of_files(persons(MOST_OF_A_KIND + 1)))
    view: Any = second.view
    assert (first.path, second.path) == (
        "actors/by-kind/person/index.html",
        "actors/by-kind/person/2/index.html",
    )
    assert view.whole.href == "../../../../actors/index.html"
    assert [(part.label, part.count, part.is_current) for part in view.parts] == [
        ("P 000 – P 149", 150, False),
        ("P 150 – P 150", 1, True),
    ]


def test_of_very_many_places_the_first_are_listed_and_the_others_counted() -> None:
    places = "".join(f"  - {{name: Place {n:02}, kind: place}}\n" for n in range(MOST_PLACES + 7))
    files = {"content/briefs/a.md": f"---\ntitle: A\nactors:\n{places}---\n"}
    (page,) = actor_list(edition_of_files(files))
    view: Any = page.view
    assert (len(view.places), view.more_places) == (MOST_PLACES, 7)


def test_events_and_briefs_of_a_weighty_actor_have_chapters() -> None:
    paths = {page.path for page in actor_pages(edition_of_files(LONG_SITE))}
    assert "actors/nato/2009-03/2/index.html" in paths
    assert "actors/nato/briefs/2005/index.html" in paths


def test_no_chapter_of_an_actor_has_the_address_of_another() -> None:
    others = {f"content/actors/{n}.md": f"---\nname: N {n}\n---\n" for n in ("briefs", "2009")}
    paths = [page.path for page in actor_pages(edition_of_files({**LONG_SITE, **others}))]
    assert len(set(paths)) == len(paths)


def seen(*dates: str, **lines: str) -> tuple[str, str] | None:
    view = named_in(reporting(dates, **lines))
    return (view.seen.first.edtf, view.seen.last.edtf) if view.seen else None


def named_in(*briefs: str) -> ActorView:
    """Return the page of NATO in a site of `briefs`."""
    files = {f"content/briefs/b{n}.md": text for n, text in enumerate(briefs)}
    pages = {page.path: page.view for page in actor_pages(edition_of_files(files))}
    view: Any = pages["actors/nato/index.html"]
    return view  # type: ignore[no-any-return]


def test_an_actor_is_seen_from_its_first_event_to_its_last() -> None:
    assert seen("2009-05", "2008-02-03", "2009-01-01") == ("2008-02-03", "2009-05")


def test_an_actor_is_last_seen_in_what_ended_last() -> None:
    assert seen("2004/2010", "2009-05") == ("2004/2010", "2004/2010")


def test_an_actor_is_not_seen_in_what_was_only_announced() -> None:
    assert seen("2009-01-02", "2010", date="2009-02-01") == ("2009-01-02", "2009-01-02")
    assert seen("2010", date="2009-02-01") is None


def test_an_actor_of_no_event_was_never_seen() -> None:
    assert named_in("---\ntitle: A\nactors: [NATO]\n---\n").seen is None


def saying(*events: str, date: str = "2009-02-01") -> str:
    told = "".join(f"  - {{date: 2009-01-01, {event}}}\n" for event in events)
    return f"---\ntitle: A\ndate: {date}\nevents:\n{told}---\n"


def test_what_is_told_on_the_word_of_an_actor_stands_on_its_page() -> None:
    view = named_in(
        saying(
            "text: It meets., speaker: NATO",
            "text: It says so., speaker: NATO, statement: true",
            "text: It rains., speaker: Russia",
            "text: It snows., actors: [NATO]",
        )
    )
    assert {s.report.text for s in view.statements} == {"It meets.", "It says so."}


def test_what_others_state_about_an_actor_stands_apart() -> None:
    view = named_in(
        saying(
            "text: It is late., speaker: Russia, statement: true, actors: [NATO]",
            "text: We are early., speaker: NATO, statement: true, actors: [NATO]",
            "text: It met., speaker: Russia, actors: [NATO]",
            "text: It rains., speaker: Russia, statement: true",
            "text: Nobody said it., statement: true, actors: [NATO]",
        )
    )
    assert {s.report.text for s in view.statements_about} == {"It is late.", "Nobody said it."}
    assert [s.report.text for s in view.statements] == ["We are early."]


def test_a_statement_that_several_report_is_listed_as_each_reports_it() -> None:
    view = named_in(
        saying("text: One., speaker: NATO, statement: true, id: x"),
        saying("text: Two., speaker: Russia, actors: [NATO], same_as: b0#x"),
    )
    assert [s.report.text for s in view.statements] == ["One."]


def test_statements_are_the_newest_first_and_lead_to_the_chronology() -> None:
    said = [f"text: Said {n}., speaker: NATO, id: s{n}" for n in range(MOST_STATEMENTS + 3)]
    days = [event + f", date: 2009-01-{n + 1:02}" for n, event in enumerate(said)]
    told = "".join(f"  - {{{event}}}\n" for event in days)
    view = named_in(f"---\ntitle: A\nevents:\n{told}---\n")
    newest = range(MOST_STATEMENTS + 2, 2, -1)
    assert [s.report.text for s in view.statements] == [f"Said {n}." for n in newest]
    assert view.statements[0].href == f"../../chronology/index.html#b0--s{MOST_STATEMENTS + 2}"


def test_who_only_speaks_has_statements_and_no_events() -> None:
    view = named_in(saying("text: It rains., speaker: NATO, statement: true"))
    assert (len(view.statements), view.chronicle.events, view.seen) == (1, 0, None)


def test_of_a_role_that_very_many_state_the_newest_are_named_and_the_others_counted() -> None:
    briefs = [stating(f"{2000 + n}", "[{name: NATO, role: host}]") for n in range(MOST_SOURCES + 3)]
    (role,) = named_in(*briefs).roles
    years = [source.date.edtf if source.date else None for source in role.sources]
    assert years == [f"{2000 + n}" for n in range(MOST_SOURCES + 2, 2, -1)]
    assert role.more == 3
