import pytest
from sites import LONG_SITE, SMALL_SITE, STATIC, plan_of, site_of

from sitegen.locales import ENGLISH, locale_of
from sitegen.pages import OutputFile, plan

PLAN = plan_of(SMALL_SITE)

EVERY_SITE = {
    "index.html", "chronology/index.html", "briefs/index.html", "actors/index.html",
    "themes/index.html", "sources/index.html", "404.html", "feed.xml", "sitemap.xml", "robots.txt",
    ".nojekyll", "llms.txt", "data/events.json", "data/events.csv", "data/calendar.ics",
    "data/timeline.json", "data/actors.ftm.jsonl", "data/graph.json", "data/graph.graphml",
    "data/index.html", "network/index.html", "chronology/filter.css",
    "search/index.html", "search/_.json",
    *(file.path for file in STATIC),
}  # fmt: skip


def test_a_site_has_its_lists_and_what_hosts_and_readers_ask_for() -> None:
    assert plan_of({}).paths == EVERY_SITE


def test_a_site_has_a_page_for_each_brief_actor_theme_source_and_text() -> None:
    assert {page.path for page in PLAN.pages} - EVERY_SITE == {
        "briefs/lunch-in-brussels/index.html",
        "briefs/moscow-looks-back/index.html",
        "briefs/undated-note/index.html",
        "actors/dmitry-rogozin/index.html",
        "actors/georgia/index.html",
        "actors/nato/index.html",
        "actors/russia/index.html",
        "actors/rusia/index.html",
        "themes/security/index.html",
        "themes/talks/index.html",
        "sources/radio-liberty/index.html",
        "sources/russia-today/index.html",
        "sources/source-not-named/index.html",
        "method/index.html",
    }


@pytest.mark.parametrize("files", [SMALL_SITE, LONG_SITE, {}], ids=["small", "long", "empty"])
def test_no_address_is_planned_twice(files: dict[str, str]) -> None:
    planned = plan_of(files)
    assert len(planned.pages) + len(planned.files) == len(planned.paths)


def test_a_plan_is_in_the_words_of_its_locale() -> None:
    german = locale_of("de", 'msgid "Sources"\nmsgstr "Quellen"\n')
    planned = plan_of(SMALL_SITE, german)
    titles = {page.path: page.frame.title for page in planned.pages}
    assert (planned.locale, titles["sources/index.html"]) == (german, "Quellen")


def test_a_plan_is_in_english_where_nothing_else_is_asked_for() -> None:
    assert plan(site_of({}), ()).locale is ENGLISH


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("chronology", "the chronology"),
        ("actors", "the list of actors"),
        ("briefs", "the list of briefs"),
        ("themes", "the list of themes"),
        ("sources", "the list of sources"),
    ],
)
def test_two_that_claim_one_address_are_both_named(name: str, owner: str) -> None:
    site = site_of({f"content/pages/{name}.md": "---\ntitle: A\n---\n"})
    assert [*map(str, plan(site, ()).collisions)] == [
        f"content/pages/{name}.md: has the address /{name}/index.html, which belongs to {owner}"
    ]


def test_addresses_that_differ_only_by_case_collide() -> None:
    files = [OutputFile(path, b"", path) for path in ("static/Map.png", "static/map.png")]
    assert [*map(str, plan(site_of({}), files).collisions)] == [
        "static/map.png: has the address /static/map.png, which belongs to static/Map.png"
    ]


def test_every_collision_is_told() -> None:
    files = {f"content/pages/{name}.md": "---\ntitle: A\n---\n" for name in ("actors", "briefs")}
    assert len([*plan(site_of(files), STATIC).collisions]) == 2


@pytest.mark.parametrize("path", sorted(PLAN.paths))
def test_whatever_has_an_address_is_found_there(path: str) -> None:
    found = PLAN.at(path)
    assert found
    assert found.path == path


@pytest.mark.parametrize("path", ["", "briefs", "briefs/nothing/index.html", "static/nothing.css"])
def test_elsewhere_nothing_is_found(path: str) -> None:
    assert PLAN.at(path) is None
