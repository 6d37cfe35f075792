import pytest
from sites import SMALL_SITE, STATIC, plan_of, site_of

from sitegen.pages import OutputFile, plan
from sitegen.problems import ContentError

PLAN = plan_of(SMALL_SITE)

EVERY_SITE = {
    "index.html", "chronology/index.html", "briefs/index.html", "actors/index.html",
    "themes/index.html", "sources/index.html", "404.html", "feed.xml", "sitemap.xml", "robots.txt",
    ".nojekyll", "static/style.css", "static/icon.svg", "llms.txt", "data/events.json",
    "data/events.csv", "data/calendar.ics", "data/timeline.json", "data/actors.ftm.jsonl",
    "data/graph.json", "data/graph.graphml",
}  # fmt: skip


def test_a_site_has_its_lists_and_what_hosts_and_readers_ask_for() -> None:
    assert plan_of({}).paths == EVERY_SITE


def test_a_site_has_a_page_for_each_brief_actor_theme_and_text() -> None:
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
        "method/index.html",
    }


def test_no_address_is_planned_twice() -> None:
    assert len(PLAN.pages) + len(PLAN.files) == len(PLAN.paths)


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
    with pytest.raises(ContentError) as raised:
        plan(site, ())
    assert str(raised.value) == (
        f"content/pages/{name}.md: has the address /{name}/index.html, which belongs to {owner}"
    )


def test_addresses_that_differ_only_by_case_collide() -> None:
    files = [OutputFile(path, b"", path) for path in ("static/Map.png", "static/map.png")]
    with pytest.raises(ContentError) as raised:
        plan(site_of({}), files)
    assert str(raised.value) == (
        "static/map.png: has the address /static/map.png, which belongs to static/Map.png"
    )


def test_every_collision_is_told() -> None:
    files = {f"content/pages/{name}.md": "---\ntitle: A\n---\n" for name in ("actors", "briefs")}
    with pytest.raises(ContentError) as raised:
        plan(site_of(files), STATIC)
    assert len(raised.value.problems) == 2
