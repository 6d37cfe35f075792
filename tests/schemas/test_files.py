"""The generated files: those in this repository, which is a site itself, are up to date."""

import json
from typing import Any

import pytest
import yaml
from sites import REPOSITORY

from sitegen.formats import keys, read_settings
from sitegen.formats.schema import Record
from sitegen.model import Kind
from sitegen.problems import ContentError
from sitegen.schemas import KINDS, SETTINGS, files, is_generated, settings_with_schemas

CMS: dict[str, Any] = yaml.safe_load(files()[".pages.yml"])
COLLECTIONS: dict[str, Any] = {entry["name"]: entry for entry in CMS["content"]}
FORM: dict[str, Any] = yaml.safe_load(files()[".github/ISSUE_TEMPLATE/suggest-a-source.yml"])


@pytest.mark.parametrize("path", files())
def test_every_generated_file_of_this_repository_is_up_to_date(path: str) -> None:
    committed = (REPOSITORY / path).read_text("utf-8")
    assert committed == files()[path], "`sitegen schema --write` brings it up to date"


def test_the_settings_of_editors_in_this_repository_are_up_to_date() -> None:
    committed = (REPOSITORY / SETTINGS).read_text("utf-8")
    assert settings_with_schemas(committed) == committed


@pytest.mark.parametrize("path", ["content", "sitegen/starter/content"])
def test_the_settings_of_a_site_lead_an_editor_to_their_schema(path: str) -> None:
    text = (REPOSITORY / path / "site.yaml").read_text("utf-8")
    assert text.startswith("# yaml-language-server: $schema=../.schemas/site.json\n")
    assert KINDS["site"].schema == ".schemas/site.json"
    assert read_settings("site.yaml", text.encode()).value.title


@pytest.mark.parametrize("path", files())
def test_a_generated_file_says_that_it_is(path: str) -> None:
    assert is_generated(files()[path])
    assert not is_generated("# mine\n")


@pytest.mark.parametrize("folder", ["briefs", "actors", "pages"])
def test_the_cms_has_a_collection_for_each_folder_of_content(folder: str) -> None:
    collection = COLLECTIONS[folder]
    assert collection["path"] == f"content/{folder}"
    assert collection["filename"]["template"] == "{primary}.md"


def fields(given: list[dict[str, Any]]) -> dict[str, Any]:
    return {field["name"]: field for field in given}


def names(record: Record) -> list[str]:
    return [key.name for key in record.keys]


def test_every_key_has_a_field_so_that_the_cms_drops_none() -> None:
    brief = fields(COLLECTIONS["briefs"]["fields"])
    assert [*brief] == [*names(keys.BRIEF), "body"]
    assert [*fields(brief["source"]["fields"])] == names(keys.SOURCE)
    assert [*fields(brief["actors"]["fields"])] == names(keys.ACTOR_IN_BRIEF)
    assert [*fields(brief["events"]["fields"])] == names(keys.EVENT)
    actor = fields(COLLECTIONS["actors"]["fields"])
    assert [*actor] == [*names(keys.ACTOR), "body"]
    assert [*fields(actor["roles"]["fields"])] == names(keys.ROLE_OF_ACTOR)
    assert [*fields(COLLECTIONS["pages"]["fields"])] == [*names(keys.PAGE), "body"]


def every_field(given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [one for field in given for one in (field, *every_field(field.get("fields", [])))]


ALL_FIELDS = [field for one in COLLECTIONS.values() for field in every_field(one.get("fields", []))]


def test_no_field_is_hidden_for_what_is_hidden_is_lost() -> None:
    assert not [field for field in ALL_FIELDS if field.get("hidden")]


def test_dates_are_texts_in_the_cms() -> None:
    dates = [field for field in ALL_FIELDS if field["name"] in ("date", "retrieved", "publish_on")]
    assert {field["type"] for field in dates} == {"string"}


def test_who_is_named_is_chosen_among_the_actors() -> None:
    events = fields(fields(COLLECTIONS["briefs"]["fields"])["events"]["fields"])
    actors = fields(fields(COLLECTIONS["briefs"]["fields"])["actors"]["fields"])
    for field in (events["actors"], events["speaker"], actors["name"]):
        assert field["type"] == "reference"
        assert field["options"]["collection"] == "actors"
        assert field["options"]["value"] == "{fields.name}"
    assert events["actors"]["options"]["multiple"] is True


def test_a_kind_is_chosen_and_a_flag_is_ticked() -> None:
    kind = fields(COLLECTIONS["actors"]["fields"])["kind"]
    assert (kind["type"], kind["options"]["values"]) == ("select", [*Kind])
    brief = fields(COLLECTIONS["briefs"]["fields"])
    assert (brief["draft"]["type"], brief["draft"]["default"]) == ("boolean", False)
    assert brief["full_text"]["default"] is True


def test_the_settings_are_edited_as_a_text_so_that_comments_stay() -> None:
    settings = COLLECTIONS["site"]
    assert (settings["path"], settings["format"]) == ("content/site.yaml", "code")
    assert "fields" not in settings


def test_the_form_asks_for_what_a_source_has_in_a_brief() -> None:
    asked = {field["id"]: field for field in FORM["body"]}
    known = {*names(keys.SOURCE), *names(keys.BRIEF), "why", "text"}
    assert {"url", "why", "publisher", "date", "text"} <= {*asked} <= known
    assert [name for name, field in asked.items() if field["validations"]["required"]] == [
        "url",
        "why",
    ]
    assert {field["type"] for field in asked.values()} == {"input", "textarea"}


OURS = {f"./{kind.schema}": kind.files for kind in KINDS.values()}


def test_settings_that_are_not_there_hold_the_schemas() -> None:
    assert json.loads(settings_with_schemas("")) == {"yaml.schemas": OURS}


def test_settings_of_the_editor_stay() -> None:
    text = '{\n    "a": [1],\n    "yaml.schemas": {"x.json": "x.yaml"}\n}\n'
    changed = settings_with_schemas(text)
    assert json.loads(changed) == {"a": [1], "yaml.schemas": {"x.json": "x.yaml"} | OURS}
    assert '\n    "a"' in changed
    assert settings_with_schemas(changed) == changed


def test_settings_that_have_the_schemas_stay_byte_for_byte() -> None:
    text = json.dumps({"yaml.schemas": OURS})
    assert settings_with_schemas(text) == text


@pytest.mark.parametrize("text", ['{"a": 1} // mine', "[]", '{"a": 1,}', '{"yaml.schemas": []}'])
def test_settings_that_cannot_be_kept_are_not_changed(text: str) -> None:
    with pytest.raises(ContentError, match=r"^\.vscode/settings\.json: "):
        settings_with_schemas(text)
