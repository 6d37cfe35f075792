import json
from collections.abc import Mapping
from typing import Any

import pytest
from exporting import FILES, HOSTILE, exports_of, site_called
from sites import site_of

from sitegen.model import Site


def entities(content: bytes) -> dict[str, Mapping[str, Any]]:
    return {e["id"]: e for e in map(json.loads, content.decode().split("\n")[:-1])}


def entity(lines: str, brief: str = "") -> Mapping[str, Any]:
    """Return the entity of an actor with `lines` of front matter and a text, named in `brief`."""
    files = {"content/actors/a.md": f"---\nname: Ardia\n{lines}\n---\n\nA *coastal* state.\n"}
    if brief:
        files["content/briefs/b.md"] = f"---\ntitle: B\n{brief}\n---\n"
    return only(site_of(files))


def only(site: Site) -> Mapping[str, Any]:
    (found,) = entities(exports_of(site)["data/actors.ftm.jsonl"]).values()
    return found


def test_every_actor_is_an_entity() -> None:
    assert list(entities(FILES["data/actors.ftm.jsonl"])) == [
        "sitegen-dmitry-rogozin", "sitegen-georgia", "sitegen-nato", "sitegen-russia",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "schema"),
    [
        ("kind: person", "Person"),
        ("kind: organization", "Organization"),
        ("kind: state", "PublicBody"),
        ("kind: place", "Address"),
        ("kind: group", "LegalEntity"),
        ("", "LegalEntity"),
    ],
)
def test_the_kind_of_an_actor_tells_the_schema(kind: str, schema: str) -> None:
    assert entity(kind)["schema"] == schema


def test_what_means_an_actor_only_at_times_is_a_weak_alias() -> None:
    found = entity("aliases: [Ardian Republic]\nweak_aliases: [the Republic]\nmetonyms: [Ostrel]")
    assert found["properties"]["alias"] == ["Ardian Republic"]
    assert found["properties"]["weakAlias"] == ["the Republic", "Ostrel"]


def test_the_roles_of_a_person_are_positions_each_once() -> None:
    found = entity(
        "kind: person\nroles: [envoy, judge]",
        "actors: [{name: Ardia, role: Envoy}, {name: Ardia, role: mayor}]",
    )
    assert found["properties"]["position"] == ["envoy", "judge", "mayor"]


def test_the_roles_of_others_are_a_summary() -> None:
    properties = entity("kind: state\nroles: [coastal state]")["properties"]
    assert (properties["summary"], "position" in properties) == (["coastal state"], False)


def test_the_text_of_an_actor_is_notes_without_markup() -> None:
    assert entity("")["properties"]["notes"] == ["A coastal state."]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("https://www.wikidata.org/wiki/Q7184", ["Q7184"]),
        ("http://www.wikidata.org/entity/Q7184", ["Q7184"]),
        ("https://m.wikidata.org/wiki/Q7184#P31", ["Q7184"]),
        ("https://www.wikidata.org/wiki/Property:P31", None),
        ("https://www.wikidata.org/wiki/Q7184x", None),
        ("https://example.org/wikidata.org/wiki/Q7184", None),
    ],
)
def test_a_link_to_wikidata_is_an_identifier(page: str, expected: list[str] | None) -> None:
    assert entity(f"same_as: ['{page}']")["properties"].get("wikidataId") == expected


def test_a_link_to_wikipedia_is_kept() -> None:
    page = "https://en.wikipedia.org/wiki/NATO"
    properties = entity(f"same_as: [{page}, https://example.org/nato]")["properties"]
    assert properties["wikipediaUrl"] == [page]


def test_a_place_is_an_address_in_full() -> None:
    assert entity("kind: place")["properties"]["full"] == ["Ardia"]


def test_an_entity_leads_to_the_page_of_its_actor() -> None:
    nato = entities(FILES["data/actors.ftm.jsonl"])["sitegen-nato"]
    assert nato["properties"]["sourceUrl"] == ["https://example.com/thaw/actors/nato/"]


@pytest.mark.parametrize("name", HOSTILE)
def test_any_name_is_the_same_when_read(name: str) -> None:
    found = entities(exports_of(site_called(name))["data/actors.ftm.jsonl"])
    assert found["sitegen-a"]["properties"]["name"] == [name]
