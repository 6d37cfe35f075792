"""What the files of actors cannot say, each told with file and line."""

from textwrap import dedent

import pytest
from sites import by_line, content_of, site_of

from sitegen.model import Actor, ActorId, Document, assemble
from sitegen.model.registering import clashing_names
from sitegen.problems import ContentError, Location

NATO = Actor(ActorId("nato"), "NATO", aliases=("The Alliance",))
RUSSIA = Actor(ActorId("russia"), "Russia", metonyms=("Moscow",))


def problems_of(files: dict[str, str]) -> list[str]:
    content = content_of(files)
    assert not content.problems, content.problems
    with pytest.raises(ContentError) as raised:
        assemble(content)
    return by_line(raised.value.problems)


def actor(*lines: str) -> str:
    return "\n".join(["---", *lines, "---", ""])


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (("aliases: [Z]",), '3: aliases: "Z" is too short: it would be found everywhere'),
        (("aliases: [Zembla, Ж]",), '3: aliases: "Ж" is too short: it would be found everywhere'),
        (("metonyms: [Ω]",), '3: metonyms: "Ω" is too short: it would be found everywhere'),
        (("weak_aliases: [ع]",), '3: weak_aliases: "ع" is too short: it would be found everywhere'),
        (("aliases: ['7']",), '3: aliases: "7" is too short: it would be found everywhere'),
        (("aliases: ['—']",), '3: aliases: "—" is too short: it would be found everywhere'),
        (("aliases: [É.]",), '3: aliases: "É." is too short: it would be found everywhere'),
        (
            ("aliases: [Realm]", "metonyms: [realm]"),
            '4: metonyms: "realm" is already a name that always means Zembla',
        ),
        (
            ("weak_aliases:", "  - the realm", "  - zembla"),
            '5: weak_aliases: "zembla" is already a name that always means Zembla',
        ),
        (("is_not: [ZEMBLA]",), '3: is_not: "ZEMBLA" is also given as a name of Zembla'),
        (
            ("metonyms: [Onhava]", "is_not: [Onhava]"),
            '4: is_not: "Onhava" is also given as a name of Zembla',
        ),
        (
            ("roles:", "  - a realm", "  - {role: host, brief: gone}"),
            '5: brief: there is no brief "gone"',
        ),
        (
            ("redirect_from: [zembla]",),
            '3: redirect_from: "zembla" is the address of this file itself',
        ),
    ],
)
def test_a_file_that_contradicts_itself(lines: tuple[str, ...], problem: str) -> None:
    files = {"content/actors/zembla.md": actor("name: Zembla", *lines)}
    assert problems_of(files) == [f"content/actors/zembla.md:{problem}"]


@pytest.mark.parametrize("name", ["北", "U2", "中国", "Å B", "ال"])
def test_short_names_that_can_be_names(name: str) -> None:
    site = site_of({"content/actors/a.md": actor("name: A name", f'aliases: ["{name}"]')})
    assert site.registry[name].name == "A name"


def test_former_addresses_that_are_in_use_or_claimed_twice() -> None:
    files = {
        "content/actors/a.md": actor("name: Aa", "redirect_from: [c]"),
        "content/actors/b.md": actor("name: Bb", "redirect_from: [old]"),
        "content/actors/c.md": actor("name: Cc", "redirect_from: [old]"),
    }
    assert problems_of(files) == [
        'content/actors/a.md:3: redirect_from: "c" is the address of content/actors/c.md',
        'content/actors/c.md:3: redirect_from: "old" leads already to content/actors/b.md',
    ]


def test_redirects_in_a_circle() -> None:
    files = {
        "content/actors/a.md": actor("name: Aa", "redirect_from: [b]"),
        "content/actors/b.md": actor("name: Bb", "redirect_from: [c]"),
        "content/actors/c.md": actor("name: Cc", "redirect_from: [a]"),
    }
    assert problems_of(files) == [
        f'content/actors/{one}.md:3: redirect_from: "{other}" leads back here in a circle; '
        "take one of the two out"
        for one, other in ("ab", "bc", "ca")
    ]


TWO_MINISTRIES = {
    "content/actors/a.md": actor(
        "name: Ministry of Ice", "weak_aliases: [the ministry, Ice]", "metonyms: [Port]"
    ),
    "content/actors/b.md": actor("name: Ministry of Fog", "weak_aliases: [The Ministry]"),
}


def brief(actors: str) -> dict[str, str]:
    return {"content/briefs/x.md": f"---\ntitle: X\nactors: {actors}\n---\n"}


def test_a_weak_alias_or_metonym_that_a_brief_lists_means_the_one_actor_that_has_it() -> None:
    site = site_of({**TWO_MINISTRIES, **brief("[ice, Port]")})
    (cast,) = site.casts.values()
    assert [appearance.actor.name for appearance in cast] == ["Ministry of Ice"]


def test_a_weak_alias_of_two_actors_is_told_where_a_brief_lists_it() -> None:
    assert problems_of({**TWO_MINISTRIES, **brief("[Ice, the ministry]")}) == [
        'content/briefs/x.md:3: "the ministry" can be Ministry of Ice or Ministry of Fog: which?'
    ]


def test_whoever_is_called_so_goes_before_whoever_a_metonym_stands_for() -> None:
    site = site_of({**TWO_MINISTRIES, "content/actors/port.md": actor("name: Port")})
    assert site.registry["Port"].id == "port"


def test_a_metonym_among_places_is_the_town() -> None:
    files = {
        **TWO_MINISTRIES,
        "content/briefs/x.md": "---\ntitle: X\nactors: [{name: Port, kind: place}]\n---\n",
    }
    (place,) = site_of(files).places
    assert (place.name, place.actor) == ("Port", None)


def test_names_from_right_to_left_and_without_spaces_are_names() -> None:
    site = site_of({
        "content/actors/a.md": actor("name: Egypt", "aliases: [مصر, 埃及]"),
        "content/briefs/a.md": dedent("""\
            ---
            title: A
            actors: [مصر]
            events: [{date: 2009, text: t, actors: [埃及]}]
            ---
            """),
    })  # fmt: skip
    assert [a.name for a in site.registry.actors] == ["Egypt"]


def _document(actor: Actor, **lines: int) -> Document[Actor]:
    path = f"content/actors/{actor.id}.md"
    marks = {part.replace("_", "."): Location(path, line) for part, line in lines.items()}
    return Document(path, actor, marks)


def test_a_name_that_two_files_claim_is_told_with_line_and_owner() -> None:
    other = Actor(ActorId("un"), "United Nations", aliases=("UN", "The alliance"))
    problems = clashing_names([_document(NATO), _document(other, name=2, aliases_1=5)])
    assert by_line(problems) == [
        'content/actors/un.md:5: "The alliance" is already a name of NATO (content/actors/nato.md)'
    ]


def test_two_actors_of_one_name_clash() -> None:
    other = Actor(ActorId("nato-2"), "Nato")
    problems = clashing_names([_document(NATO), _document(other, name=2)])
    assert by_line(problems) == [
        'content/actors/nato-2.md:2: "Nato" is already a name of NATO (content/actors/nato.md)'
    ]


def test_an_actor_may_say_its_own_name_twice() -> None:
    actor = Actor(ActorId("nato"), "NATO", aliases=("Nato",))
    assert not list(clashing_names([_document(actor), _document(RUSSIA)]))
