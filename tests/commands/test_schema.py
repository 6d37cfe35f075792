"""`sitegen schema`: what front matter may say, told to editors' tools and written for them."""

import json
from pathlib import Path

import pytest
from shell import Command, files_of, write_files

from sitegen.schemas import GENERATED, KINDS, SETTINGS, files

PATHS = [*files(), SETTINGS]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.usefixtures("folder")
def test_the_schema_of_a_kind_is_printed(sitegen: Command, kind: str) -> None:
    done = sitegen("schema", kind)
    assert (done.status, done.err) == (0, "")
    assert json.loads(done.out)["title"] == KINDS[kind].title
    assert done.out == files()[KINDS[kind].schema]


def test_generated_files_are_written_and_told(site: Path, sitegen: Command) -> None:
    before = files_of(site)
    done = sitegen("schema", "--write")
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines() == PATHS
    assert {*files_of(site)} - {*before} == {*PATHS}


@pytest.mark.usefixtures("site")
def test_what_is_up_to_date_is_not_told_again(sitegen: Command) -> None:
    sitegen("schema", "--write")
    assert sitegen("schema", "--write").out == "all generated files are up to date\n"


def test_an_older_generated_file_is_written_anew(site: Path, sitegen: Command) -> None:
    write_files(site, {".pages.yml": f"# {GENERATED}\ncontent: []\n"})
    assert ".pages.yml" in sitegen("schema", "--write").out.splitlines()
    assert (site / ".pages.yml").read_text("utf-8") == files()[".pages.yml"]


def test_a_file_of_somebody_else_is_named_and_left_alone(site: Path, sitegen: Command) -> None:
    write_files(site, {".pages.yml": "media: mine\n", SETTINGS: "{} // mine\n"})
    done = sitegen("schema", "--write")
    assert done.status == 1
    first, second = done.err.splitlines()
    assert first.startswith(".pages.yml: was not made by `sitegen schema --write`")
    assert second.startswith(f"{SETTINGS}: is no plain JSON (comments?), so it is left alone; ")
    assert (site / ".pages.yml").read_text() == "media: mine\n"
    assert (site / SETTINGS).read_text() == "{} // mine\n"
    assert (site / KINDS["brief"].schema).exists()


def test_settings_of_the_editor_are_kept(site: Path, sitegen: Command) -> None:
    write_files(site, {SETTINGS: '{"editor.wordWrap": "on"}\n'})
    sitegen("schema", "--write")
    settings = json.loads((site / SETTINGS).read_text())
    assert settings["editor.wordWrap"] == "on"
    assert settings["yaml.schemas"]["./.schemas/site.json"] == "content/site.yaml"


def test_nothing_is_written_where_there_is_no_site(folder: Path, sitegen: Command) -> None:
    done = sitegen("schema", "--write")
    assert done.status == 1
    assert files_of(folder) == {}


@pytest.mark.usefixtures("folder")
def test_a_new_site_has_all_generated_files(
    sitegen: Command, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    sitegen("init", "my-site")
    monkeypatch.chdir(folder / "my-site")
    assert sitegen("schema", "--write").out == "all generated files are up to date\n"


def test_a_new_site_keeps_the_settings_that_are_there(folder: Path, sitegen: Command) -> None:
    write_files(folder, {SETTINGS: "{}\n", ".pages.yml": "media: mine\n"})
    assert sitegen("init", ".").status == 0
    assert (folder / SETTINGS).read_text() == "{}\n"
    assert (folder / ".pages.yml").read_text() == "media: mine\n"
