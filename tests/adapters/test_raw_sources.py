"""Raw sources come in the order asked for; what cannot be had is told and holds nothing up."""

from pathlib import Path

import pytest
from shell import write_files

from sitegen.adapters import raw_sources
from sitegen.problems import Problem


def gathered(*arguments: str) -> tuple[list[tuple[str, bytes]], list[str]]:
    problems: list[Problem] = []
    raws = [(raw.name, raw.content) for raw in raw_sources.gather(arguments, problems)]
    return raws, [str(problem) for problem in problems]


def test_sources_come_in_the_order_of_the_arguments(tmp_path: Path) -> None:
    write_files(tmp_path, {"b": "1", "a": "2"})
    raws, problems = gathered(f"{tmp_path}/b", f"{tmp_path}/a")
    assert [content for _, content in raws] == [b"1", b"2"]
    assert problems == []


def test_a_source_keeps_the_name_that_the_user_gave(tmp_path: Path) -> None:
    name = f"{tmp_path}/./a"
    write_files(tmp_path, {"a": "1"})
    assert gathered(name)[0][0][0] == name


def test_the_files_of_a_folder_come_in_order_of_their_names(tmp_path: Path) -> None:
    write_files(tmp_path, {"b": "", "a/c": "", "c": ""})
    raws, _ = gathered(str(tmp_path))
    assert [Path(name).name for name, _ in raws] == ["c", "b", "c"]


def test_a_source_of_the_largest_size_is_taken(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * raw_sources.LARGEST_SOURCE)
    assert gathered(f"{tmp_path}/a")[1] == []


def test_one_byte_more_is_too_much(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * (raw_sources.LARGEST_SOURCE + 1))
    raws, problems = gathered(f"{tmp_path}/a")
    assert raws == []
    assert problems[0].startswith(f"{tmp_path}/a: larger than ")


@pytest.mark.parametrize(
    "start",
    [b"%PDF-1.7", b"PK\x03\x04", b"bplist00",
     b"From: <Saved by Blink>\nContent-Type: multipart/related\n\n"],
)  # fmt: skip
def test_a_file_with_pictures_may_be_larger(tmp_path: Path, start: bytes) -> None:
    (tmp_path / "a").write_bytes(start + b"x" * raw_sources.LARGEST_SOURCE)
    raws, problems = gathered(f"{tmp_path}/a")
    assert len(raws[0][1]) == len(start) + raw_sources.LARGEST_SOURCE
    assert problems == []


def test_a_file_with_pictures_has_a_limit_too(tmp_path: Path) -> None:
    with (tmp_path / "a").open("wb") as file:
        file.write(b"%PDF-1.7")
        file.truncate(raw_sources.LARGEST_PACKED + 1)
    assert gathered(f"{tmp_path}/a") == (
        [],
        [f"{tmp_path}/a: larger than 50 MB; is it a clipping?"],
    )


def test_a_bad_file_of_a_folder_holds_nothing_up(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * (raw_sources.LARGEST_SOURCE + 1))
    write_files(tmp_path, {"b": "1"})
    raws, problems = gathered(str(tmp_path))
    assert (len(raws), len(problems)) == (1, 1)


def test_an_empty_name_is_told_and_holds_nothing_up(tmp_path: Path) -> None:
    write_files(tmp_path, {"a": "1"})
    raws, problems = gathered("", f"{tmp_path}/a")
    assert [content for _, content in raws] == [b"1"]
    assert problems == ["an empty name: is no file; what was meant?"]


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    assert gathered(f"{tmp_path}/a\0b")[1] == [f"{tmp_path}/a\0b: there is no such file"]
    assert gathered("x" * 5000)[1] == [f"{'x' * 80}…: cannot be read: File name too long"]
