"""The faulty sites of tests/faulty, one mistake each, and just what `sitegen check` says of it.

A case is a text file: `=== path` begins a file of the site (`=== path | encoding` one that is
written otherwise), and `=== expected` what is shown. It lies over the sound site of `sound.txt`.
`--strict` is given, so that a mistake which is only likely fails, too.
`pytest tests/commands/test_faulty.py --approve` accepts what is shown now; the diff of git is the
review.
"""

import re
from pathlib import Path, PurePosixPath

import pytest
from shell import Command
from sites import REPOSITORY

HERE = REPOSITORY / "tests/faulty"
SOUND = HERE / "sound.txt"
CASES = sorted(path for path in HERE.glob("*.txt") if path != SOUND)


def test_there_are_many_mistakes_that_one_can_make() -> None:
    assert len(CASES) >= 60


def test_the_site_below_the_mistakes_is_sound(folder: Path, sitegen: Command) -> None:
    write(folder, files_in(SOUND))
    done = sitegen("check", "--strict")
    assert (done.status, done.out, done.err) == (0, "no errors, 0 warnings\n", "")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_mistake_is_told_where_it_is_and_how_to_mend_it(
    case: Path, folder: Path, sitegen: Command, pytestconfig: pytest.Config
) -> None:
    files = files_in(case)
    expected = files.pop("expected", "")
    write(folder, files_in(SOUND) | files)
    done = sitegen("check", "--strict", "--quiet")
    if pytestconfig.getoption("--approve"):
        approve(case, done.err)
        return
    assert done.err == expected
    assert (done.status, done.out) == (1, "")
    is_error = any(": warning: " not in line for line in done.told)
    assert sitegen("check").status == int(is_error)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_what_is_expected_names_a_file_of_the_mistake(case: Path) -> None:
    files = files_in(case)
    expected = files.pop("expected")
    paths = [PurePosixPath(path.partition(" | ")[0]) for path in files]
    assert "Traceback" not in expected
    assert any(str(path) in expected or f"{path.parent}: " in expected for path in paths)


def files_in(case: Path) -> dict[str, str]:
    """Return the sections of a case by what their first lines name."""
    parts = re.split(r"^=== (.+)\n", case.read_bytes().decode(), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def write(root: Path, files: dict[str, str]) -> None:
    for named, text in files.items():
        name, _, encoding = named.partition(" | ")
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode(encoding or "utf-8"))


def approve(case: Path, shown: str) -> None:
    before = case.read_bytes().decode().partition("=== expected\n")[0]
    case.write_bytes(f"{before}=== expected\n{shown}".encode())
