import pytest
from sites import SMALL_SITE, content_of, site_of

from sitegen.model import Actor, Site, Theme, assemble
from sitegen.problems import ContentError


def brief(**lines: str) -> str:
    return "---\ntitle: A brief\n" + "".join(f"{k}: {v}\n" for k, v in lines.items()) + "---\n"


def actor(site: Site, name: str) -> Actor:
    return site.registry[name]


def test_briefs_are_listed_newest_first_and_undated_ones_last() -> None:
    site = site_of({
        "content/briefs/b.md": brief(),
        "content/briefs/a.md": brief(),
        "content/briefs/old.md": brief(date="2008-12"),
        "content/briefs/new.md": brief(date="2009"),
        "content/briefs/newest.md": brief(date="2009-01-26~"),
    })  # fmt: skip
    assert [b.id for b in site.briefs] == ["newest", "new", "old", "a", "b"]


def test_a_draft_is_not_part_of_the_site() -> None:
    site = site_of({
        "content/briefs/a.md": brief(draft="true", actors="[Georgia]", themes="[war]"),
        "content/briefs/b.md": brief(draft="no"),
    })  # fmt: skip
    assert [b.id for b in site.briefs] == ["b"]
    assert not site.registry.actors
    assert not site.themes


@pytest.mark.parametrize(
    "reference", ["same_as: a#x", "not_same_as: [a#x]", "same_as: a#gone", "same_as: old#x"]
)
def test_what_is_said_of_events_of_a_draft_waits_until_it_is_published(reference: str) -> None:
    site = site_of({
        "content/briefs/a.md": brief(
            draft="true", events="[{date: 2009, text: x, id: x}]", redirect_from="[old]"
        ),
        "content/briefs/b.md": brief(events=f"[{{date: 2009, text: x, {reference}}}]"),
    })  # fmt: skip
    assert [report.brief.id for entry in site.chronology for report in entry.reports] == ["b"]


def test_a_role_may_name_a_draft_that_states_it() -> None:
    site = site_of({
        "content/briefs/a.md": brief(draft="true"),
        "content/actors/b.md": "---\nname: Bb\nroles: [{role: envoy, brief: a}]\n---\n",
    })  # fmt: skip
    assert site.registry["Bb"].roles[0].brief == "a"


def test_every_reference_that_fails_is_told_at_once() -> None:
    content = content_of({
        "content/actors/a.md": "---\nname: NATO\n---\n",
        "content/actors/b.md": "---\nname: Nato\n---\n",
        "content/briefs/a.md": brief(events="[{date: 2009, text: x, same_as: a#y}]"),
        "content/briefs/b.md": brief(
            events="""
              - {date: 2009, text: x, id: x}
              - {date: 2010, text: x, id: x}"""
        ),
    })  # fmt: skip
    with pytest.raises(ContentError) as raised:
        assemble(content)
    assert [f"{p.location.path}:{p.location.line}" for p in raised.value.problems] == [
        "content/actors/b.md:2",
        "content/briefs/a.md:3",
        "content/briefs/b.md:5",
    ]


def test_a_cast_is_whom_a_brief_lists_then_whom_only_its_events_name_each_once() -> None:
    site = site_of({
        "content/actors/nato.md": "---\nname: NATO\naliases: [The Alliance]\n---\n",
        "content/briefs/a.md": brief(
            actors="[Russia, NATO, {name: the alliance, role: host}, {name: nato, role: guest}]",
            events="[{date: 2009, text: x, actors: [Georgia, russia]}]",
        ),
    })  # fmt: skip
    (cast,) = site.casts.values()
    assert [(a.actor.name, a.roles) for a in cast] == [
        ("Russia", ()),
        ("NATO", ("host", "guest")),
        ("Georgia", ()),
    ]


def test_an_actor_appears_in_the_briefs_that_name_it_newest_first() -> None:
    site = site_of(SMALL_SITE)
    appearances = site.appearances[actor(site, "NATO").id]
    assert [a.brief.id for a in appearances] == ["moscow-looks-back", "lunch-in-brussels"]


def test_an_actor_has_the_entries_of_the_events_that_name_it_in_order() -> None:
    site = site_of(SMALL_SITE)
    entries = site.entries[actor(site, "NATO").id]
    assert [entry.reports[0].address for entry in entries] == [
        "lunch-in-brussels--2008-08",
        "lunch-in-brussels--lunch",
    ]


def test_every_report_leads_to_its_entry() -> None:
    site = site_of(SMALL_SITE)
    entry = site.entry_of["moscow-looks-back--2008-12-18"]
    assert entry.reports[0].address == "lunch-in-brussels--lunch"
    assert entry in site.chronology


def test_themes_are_those_that_briefs_name_by_the_title_of_the_settings() -> None:
    site = site_of({
        "content/site.yaml": "title: T\nthemes: {war: The war, unused: Unused}\n",
        "content/briefs/a.md": brief(themes="[war, Energy]"),
        "content/briefs/b.md": brief(themes="[WAR]"),
    })  # fmt: skip
    assert site.themes == (Theme("energy", "Energy"), Theme("war", "The war"))


def test_a_theme_lists_the_briefs_that_name_it_however_spelt() -> None:
    site = site_of({
        "content/briefs/a.md": brief(themes="[Missile defence]"),
        "content/briefs/b.md": brief(themes="[missile-defence, other]"),
        "content/briefs/c.md": brief(themes="[other]"),
    })  # fmt: skip
    (missiles, _) = site.themes
    assert [b.id for b in site.briefs_on(missiles)] == ["a", "b"]


def test_a_brief_knows_its_themes() -> None:
    site = site_of(SMALL_SITE)
    by_id = {b.id: [theme.title for theme in site.themes_of(b)] for b in site.briefs}
    assert by_id == {
        "lunch-in-brussels": ["Security", "Talks and meetings"],
        "moscow-looks-back": ["Talks and meetings"],
        "undated-note": [],
    }


def test_a_site_without_content_is_a_site() -> None:
    site = site_of({})
    assert (site.briefs, site.chronology, site.settings.title) == ((), (), "Untitled site")
