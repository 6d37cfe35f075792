"""A brief under another file name: what speaks of it follows, what only looks like it stays."""

import pytest
from sites import content_of

from sitegen.editing import Revision, moved
from sitegen.editing.relinking import relinked_to_brief
from sitegen.model import Actor, Brief, BriefId, Content
from sitegen.problems import ContentError

FILES = {
    "content/briefs/lunch.md": "---\ntitle: Lunch in Brussels\nredirect_from: [meal]\n---\n",
    "content/briefs/tea.md": """\
        ---
        title: Tea
        redirect_from: [old-tea]
        events:
          - {date: 2009, text: x, same_as: lunch#2009-01, not_same_as: [lunch#x, lunch-2#x]}
        ---

        As [told](lunch.md#text).
        """,
    "content/briefs/tea-again.md": "---\ntitle: tea\n---\n",
    "content/actors/nato.md": """\
        ---
        name: NATO
        roles: [{role: host, brief: lunch}, {role: guest, brief: tea}]
        ---
        """,
}


def content() -> Content:
    return content_of(FILES)


def by_path(revision: Revision) -> dict[str, object]:
    return {change.path: change.value for change in revision.changes}


@pytest.mark.parametrize(
    "called", ["lunch", "content/briefs/lunch.md", "lunch.md", "lunch in  BRUSSELS", "meal"]
)
def test_a_brief_is_called_by_its_file_name_its_path_or_its_title(called: str) -> None:
    value = by_path(moved(content(), called, "nato-lunch"))["content/briefs/nato-lunch.md"]
    assert isinstance(value, Brief)
    assert (value.id, value.redirect_from) == ("nato-lunch", ("meal", "lunch"))


def test_the_old_file_goes_last() -> None:
    last = moved(content(), "lunch", "nato-lunch").changes[-1]
    assert (last.path, last.value) == ("content/briefs/lunch.md", None)


def test_references_and_links_of_other_briefs_follow() -> None:
    tea = by_path(moved(content(), "lunch", "nato-lunch"))["content/briefs/tea.md"]
    assert isinstance(tea, Brief)
    (event,) = tea.events
    assert (event.same_as, event.not_same_as) == (
        "nato-lunch#2009-01",
        ("nato-lunch#x", "lunch-2#x"),
    )
    assert tea.body == "As [told](nato-lunch.md#text)."


def test_roles_of_actors_follow() -> None:
    nato = by_path(moved(content(), "lunch", "nato-lunch"))["content/actors/nato.md"]
    assert isinstance(nato, Actor)
    assert [role.brief for role in nato.roles] == ["nato-lunch", "tea"]


def test_a_brief_may_go_back_to_a_name_that_it_had() -> None:
    value = by_path(moved(content(), "lunch", "meal"))["content/briefs/meal.md"]
    assert isinstance(value, Brief)
    assert value.redirect_from == ("lunch",)


@pytest.mark.parametrize(
    ("called", "slug", "message"),
    [
        ("lunch", "lunch", 'the file name is "lunch" already'),
        ("lunch", "tea", 'is there already: "Tea"; choose another name'),
        ("lunch", "old-tea", 'the address "old-tea" leads to "Tea"; choose another name'),
        ("lunch", " ", "the new file name is empty"),
        ("lunch", "by-date", '"by-date" is the address of the briefs by date'),
        (
            "lunch",
            "NATO Lunch!",
            "small letters, digits and hyphens can: `sitegen rename lunch nato-lunch`",
        ),
        ("lunch", "../nato.md", "`sitegen rename lunch nato`"),
        ("lunch", "con", "`sitegen rename lunch con-1`"),
        ("lnch", "x", 'there is no brief "lnch"; did you mean "lunch"?'),
        ("Lunch at Brussels", "x", 'did you mean "Lunch in Brussels"?'),
        ("Lunch in", "x", 'did you mean "Lunch in Brussels"?'),
        ("zzz", "x", 'there is no brief "zzz"'),
        ("TEA", "x", 'several briefs are called "TEA": tea-again, tea; give the file name'),
    ],
)
def test_what_cannot_be_is_told(called: str, slug: str, message: str) -> None:
    with pytest.raises(ContentError) as raised:
        moved(content(), called, slug)
    (problem,) = raised.value.problems
    assert message in problem.message


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("[x](lunch.md)", "[x](dinner.md)"),
        ("[x](/briefs/lunch/#event-2009)", "[x](/briefs/dinner/#event-2009)"),
        ("[x](/chronology/#lunch--2009-01)", "[x](/chronology/#dinner--2009-01)"),
        ("[x][r]\n\n[r]: /chronology/2009/#lunch--x", "[x][r]\n\n[r]: /chronology/2009/#dinner--x"),
        ("[x](lunch.md#lunch--x)", "[x](dinner.md#dinner--x)"),
        ("[x](/chronology/#lunch-2--x)", "[x](/chronology/#lunch-2--x)"),
        ("[x](../actors/lunch.md)", "[x](../actors/lunch.md)"),
        ("[x](https://example.org/#lunch--x)", "[x](https://example.org/#lunch--x)"),
        ("`](/chronology/#lunch--x)`", "`](/chronology/#lunch--x)`"),
    ],
)
def test_links_to_a_brief_and_its_events_follow(body: str, expected: str) -> None:
    assert relinked_to_brief(body, "briefs", BriefId("lunch"), BriefId("dinner")) == expected
