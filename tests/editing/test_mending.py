"""What is mended is safe: it can be meant in one way only, and the meaning stays."""

from collections.abc import Mapping
from textwrap import dedent

import pytest
from sites import content_of

from sitegen.editing import mended

ZEMBLA = {
    "content/actors/zembla.md": """\
        ---
        name: Zembla
        kind: state
        aliases: [Zemblan Realm, Nova]
        weak_aliases: [the realm]
        metonyms: [Onhava]
        redirect_from: [old-zembla]
        ---
        """,
}


def after(files: Mapping[str, str]) -> dict[str, str]:
    """Return what differs once `files` are mended."""
    raws = {path: dedent(text).encode() for path, text in files.items()}
    return {one.path: one.after.decode() for one in mended(content_of(files), raws)}


def brief(*lines: str) -> dict[str, str]:
    return {"content/briefs/a.md": "\n".join(["---", "title: A", *lines, "---", ""])}


def front_of(files: Mapping[str, str]) -> list[str]:
    """Return the lines of the front matter of the brief, mended, behind its title."""
    return after(files)["content/briefs/a.md"].splitlines()[2:-1]


def test_an_alias_becomes_the_name_wherever_a_brief_lists_who_acts() -> None:
    lines = [
        "actors: [zemblan realm]",
        "events:",
        "- {date: 2009, text: x, actors: [Nova], speaker: Nova}",
    ]
    assert front_of(ZEMBLA | brief(*lines)) == [
        "actors: [Zembla]",
        "events:",
        "- {date: 2009, text: x, actors: [Zembla], speaker: Zembla}",
    ]


def test_two_names_of_one_actor_become_one() -> None:
    assert front_of(ZEMBLA | brief("actors: [Nova, {name: Zembla, role: host}]")) == [
        "actors: [{name: Zembla, role: host}]"
    ]


@pytest.mark.parametrize("name", ["the realm", "Onhava", "Zembla", "ZEMBLA"])
def test_what_is_no_alias_stays(name: str) -> None:
    assert after(ZEMBLA | brief(f"actors: [{name}]")) == {}


def test_an_alias_among_places_stays() -> None:
    assert after(ZEMBLA | brief("actors: [{name: Nova, kind: place}]")) == {}


def test_an_alias_that_two_actors_claim_stays() -> None:
    other = {"content/actors/nova.md": "---\nname: Nova Zembla\naliases: [Nova]\n---\n"}
    assert after(ZEMBLA | other | brief("actors: [Nova]")) == {}


def test_a_brief_whose_date_was_wrong_is_mended_whole() -> None:
    assert front_of(ZEMBLA | brief("date: 5 May 2009", "actors: [Nova]")) == [
        "date: 2009-05-05",
        "actors: [Zembla]",
    ]


def test_an_actor_without_a_file_gets_one() -> None:
    files = ZEMBLA | brief(
        "actors: [Kestrel Council]", "events: [{date: 2009, text: x, speaker: Ore Bank}]"
    )
    assert after(files) == {
        "content/actors/kestrel-council.md": "---\nname: Kestrel Council\n---\n",
        "content/actors/ore-bank.md": "---\nname: Ore Bank\n---\n",
    }


@pytest.mark.parametrize(
    "lines",
    [
        ["actors: [Zemblo]"],  # a slip of Zembla
        ["actors: [Zemblan Realn]"],  # of an alias
        ["actors: [Onhawa]"],  # of a metonym
        ["actors: [Kestrel Council, Kestrel Councel]"],  # of each other
        ["actors: [{name: Kestrel Council, kind: place}]"],
        ["actors: [Kestrel Council, {name: Kestrel Council, kind: place}]"],
        ["actors: [K]"],
        ["actors: [Old Zembla]"],  # whose address leads to Zembla
        ["actors: [Cold War]"],  # refused below
        ["draft: true", "actors: [Kestrel Council]"],
    ],
)  # fmt: skip
def test_a_name_that_may_be_another_or_none_gets_no_file(lines: list[str]) -> None:
    settings = {"content/site.yaml": "title: A\nno_actors: [Cold War]\n"}
    assert after(ZEMBLA | settings | brief(*lines)) == {}


def test_a_surname_of_a_known_person_gets_no_file() -> None:
    person = {"content/actors/r.md": "---\nname: Dmitry Rogozin\nkind: person\n---\n"}
    assert after(person | brief("actors: [Rogozin]")) == {}


@pytest.mark.parametrize(
    "faulty",
    [
        {"content/actors/b.md": "---\nname: B b\nkind: bogus\n---\n"},
        {"content/site.yaml": "titel: A\n"},
    ],
)
def test_where_names_could_not_be_read_no_name_is_mended(faulty: dict[str, str]) -> None:
    files = ZEMBLA | faulty | brief("date: 5 May 2009", "actors: [Nova, Kestrel Council]")
    assert front_of(files) == ["date: 2009-05-05", "actors: [Nova, Kestrel Council]"]
    assert len(after(files)) == 1


def test_a_scheduled_brief_stays_one() -> None:
    assert front_of(ZEMBLA | brief("publish_on: 2999-1-1", "actors: [Nova]")) == [
        "publish_on: 2999-01-01",
        "actors: [Zembla]",
    ]


def test_what_was_mended_is_not_mended_again() -> None:
    files = {**ZEMBLA, **brief("date: 5 May 2009 ", "actors: [Nova, Kestrel Council]")}
    assert after(files | after(files)) == {}
