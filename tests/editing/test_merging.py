"""After a merge every brief means whom it meant before, but for the two who are one now."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from sites import content_of

from sitegen.editing import Revision, merged, renamed
from sitegen.model import Brief, Content, Site, assemble

ACTORS = {
    "content/actors/ice.md": """\
        ---
        name: Ministry of Ice
        aliases: [Icy]
        weak_aliases: [the ministry]
        metonyms: [Port]
        ---
        """,
    "content/actors/frost.md": "---\nname: Frost Office\naliases: [FO]\nmetonyms: [Port]\n---\n",
    "content/actors/fog.md": "---\nname: Fog Board\nis_not: [Foggy]\n---\n",
    "content/actors/port.md": "---\nname: Harbour\nkind: place\n---\n",
}
NAMES = ["ministry of ice", "Icy", "the ministry", "Frost Office", "fo", "Fog Board", "Nobody"]

names = st.lists(st.sampled_from(NAMES), max_size=5)


def content_with(actors: list[str], in_event: list[str], places: list[str]) -> Content:
    listed = [*actors, *({"name": place, "kind": "place"} for place in places)]
    brief = f"""\
        ---
        title: A
        actors: {listed}
        events: [{{date: 2009, text: x, actors: {in_event}}}]
        ---
        """
    return content_of({**ACTORS, "content/briefs/a.md": brief})


def after(content: Content, revision: Revision) -> Content:
    """Return `content` with the values of `revision`, as they would be read again."""
    changed = {c.document.path: c.value for c in revision.changes if c.value is not None}
    gone = {c.document.path for c in revision.changes if c.value is None} - changed.keys()
    return replace(
        content,
        actors=tuple(
            replace(d, value=changed.get(d.path, d.value))  # type: ignore[arg-type]
            for d in content.actors
            if d.path not in gone
        ),
        briefs=tuple(
            replace(d, value=changed.get(d.path, d.value))  # type: ignore[arg-type]
            for d in content.briefs
        ),
    )


def cast_of(site: Site) -> set[str]:
    (cast,) = site.casts.values()
    (places,) = [{p.actor.name for p in site.places if p.actor}]
    return {appearance.actor.name for appearance in cast} | places


@given(names, names, names)
def test_a_merge_changes_whom_briefs_name_in_nothing_else(
    actors: list[str], in_event: list[str], places: list[str]
) -> None:
    content = content_with(actors, in_event, places)
    before = cast_of(assemble(content))
    site = assemble(after(content, merged(content, "frost", "ice")))
    expected = {"Ministry of Ice" if name == "Frost Office" else name for name in before}
    assert cast_of(site) == expected


@given(names, names, names)
def test_a_renaming_changes_whom_briefs_name_in_nothing_else(
    actors: list[str], in_event: list[str], places: list[str]
) -> None:
    content = content_with(actors, in_event, places)
    before = cast_of(assemble(content))
    site = assemble(after(content, renamed(content, "ice", "Ministry of Snow")))
    expected = {"Ministry of Snow" if name == "Ministry of Ice" else name for name in before}
    assert cast_of(site) == expected


def test_the_name_of_a_merged_actor_stands_once_in_each_list() -> None:
    content = content_with(["Icy", "FO"], ["FO", "Icy", "FO"], ["FO", "Icy"])
    (brief,) = (
        change.value
        for change in merged(content, "frost", "ice").changes
        if isinstance(change.value, Brief)
    )
    assert [credit.name for credit in brief.cast] == ["Icy"]
    assert brief.events[0].actors == ("Ministry of Ice",)
    assert brief.places == ("Ministry of Ice",)
