"""`sitegen init`: a small site in which everything works at once."""

from pathlib import Path

import pytest
from shell import Command, files_of


def test_a_new_site_can_be_ingested_and_built(
    folder: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert sitegen("init", "my-site").status == 0
    monkeypatch.chdir(folder / "my-site")
    assert sitegen("ingest").status == 0
    assert sitegen("build").status == 0
    assert len(list((folder / "my-site/build/briefs").glob("*/index.html"))) == 1


def test_a_new_site_tells_git_what_is_generated(folder: Path, sitegen: Command) -> None:
    sitegen("init", "my-site")
    ignored = (folder / "my-site/.gitignore").read_text().splitlines()
    assert {"/build/", ".*.new"} <= {*ignored}


def test_every_file_is_told_and_what_comes_next(folder: Path, sitegen: Command) -> None:
    out = sitegen("init", "my-site").out.splitlines()
    assert sorted(out[:-1]) == [f"my-site/{name}" for name in files_of(folder / "my-site")]
    assert out[-1] == "Next: cd my-site && sitegen ingest && sitegen build"


def test_a_site_that_is_there_is_left_alone(folder: Path, sitegen: Command) -> None:
    (folder / "my-site/content").mkdir(parents=True)
    done = sitegen("init", "my-site")
    assert done.status == 1
    assert done.err == "my-site/content: is there already; nothing is changed\n"
    assert files_of(folder / "my-site") == {}


def test_files_beside_the_new_site_are_kept(folder: Path, sitegen: Command) -> None:
    (folder / ".gitignore").write_text("mine\n")
    assert sitegen("init", ".").status == 0
    assert (folder / ".gitignore").read_text() == "mine\n"


def test_a_place_that_is_a_file_is_one_line(folder: Path, sitegen: Command) -> None:
    (folder / "my-site").write_text("x")
    done = sitegen("init", "my-site")
    assert done.status == 1
    assert ": cannot be written: " in done.err
    assert done.err.count("\n") == 1
