"""The files of a site take the place of the old ones as a whole, or not at all."""

from pathlib import Path

import pytest
from shell import files_of, write_files

from sitegen.adapters.publishing import publish
from sitegen.pages import OutputFile
from sitegen.problems import ContentError

MARKER = b"Made by sitegen; every build replaces this folder.\n"
SITE = (OutputFile("index.html", b"home"), OutputFile("briefs/a/index.html", b"a"))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_number_of_files_is_told(tmp_path: Path) -> None:
    assert publish(SITE, tmp_path / "build") == 2


def test_the_folder_holds_the_files_and_our_marker(tmp_path: Path) -> None:
    publish(SITE, tmp_path / "build")
    assert files_of(tmp_path / "build") == {
        ".sitegen": MARKER,
        "briefs/a/index.html": b"a",
        "index.html": b"home",
    }


def test_nothing_of_the_old_site_is_left(tmp_path: Path) -> None:
    publish((*SITE, OutputFile("old.html", b"")), tmp_path / "build")
    publish(SITE, tmp_path / "build")
    assert not (tmp_path / "build/old.html").exists()
    assert names(tmp_path) == ["build"]


@pytest.mark.parametrize("name", ["../x", "a/../../x", "/etc/x", "", "a/.."])
def test_no_name_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    publish(SITE, tmp_path / "build")
    with pytest.raises(ContentError, match="is no address within the site"):
        publish((OutputFile(name, b"x"),), tmp_path / "build")
    assert (tmp_path / "build/index.html").read_bytes() == b"home"


def test_a_site_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    publish(SITE, tmp_path / "build")
    clash = (OutputFile("a", b"a file"), OutputFile("a/b", b"in that file"))
    with pytest.raises(ContentError, match="cannot be written"):
        publish(clash, tmp_path / "build")
    assert (tmp_path / "build/index.html").read_bytes() == b"home"
    assert names(tmp_path) == ["build"]


def test_an_exception_while_pages_are_made_leaves_the_old_site(tmp_path: Path) -> None:
    def failing() -> object:
        yield SITE[0]
        raise ContentError.at("templates/page.html", "no")

    publish(SITE, tmp_path / "build")
    with pytest.raises(ContentError):
        publish(failing(), tmp_path / "build")  # type: ignore[arg-type]
    assert len(files_of(tmp_path / "build")) == 3


def test_what_an_interrupted_build_left_half_written_is_swept(tmp_path: Path) -> None:
    write_files(tmp_path, {".build-new/.sitegen": "", ".build-new/index.html": "half"})
    publish(SITE, tmp_path / "build")
    assert names(tmp_path) == ["build"]


@pytest.mark.parametrize("name", [".build-new", ".build-old"])
def test_a_folder_of_somebody_elses_is_not_swept(tmp_path: Path, name: str) -> None:
    write_files(tmp_path, {f"{name}/diary.txt": "mine"})
    (tmp_path / "build").mkdir()
    with pytest.raises(ContentError, match="was not made by sitegen"):
        publish(SITE, tmp_path / "build")
    assert (tmp_path / name / "diary.txt").read_text() == "mine"


def test_a_build_interrupted_between_its_renames_is_brought_back(tmp_path: Path) -> None:
    publish(SITE, tmp_path / "build")
    (tmp_path / "build").rename(tmp_path / ".build-old")
    with pytest.raises(ContentError):
        publish((OutputFile("../x", b""),), tmp_path / "build")
    assert (tmp_path / "build/index.html").read_bytes() == b"home"


def test_a_dangling_link_in_the_place_of_the_build_is_refused(tmp_path: Path) -> None:
    (tmp_path / "build").symlink_to("nowhere")
    with pytest.raises(ContentError, match="build: is not a folder"):
        publish(SITE, tmp_path / "build")
    assert (tmp_path / "build").is_symlink()
