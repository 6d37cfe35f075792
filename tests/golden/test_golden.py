"""A small site with every feature, built whole and compared with what was approved.

`pytest tests/golden --approve` accepts the site as it is now; the diff of git is the review.
"""

import difflib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from shell import files_of
from sites import REPOSITORY

from sitegen import cli

HERE = Path(__file__).parent
EXPECTED = HERE / "expected"


@pytest.fixture
def built(tmp_path: Path) -> Path:
    for name in ("content", "static"):
        shutil.copytree(HERE / name, tmp_path / name)
    assert cli.run(["build", "--quiet", "--root", str(tmp_path)]) == 0
    return tmp_path / "build"


def test_the_golden_site_is_built_as_approved(built: Path, pytestconfig: pytest.Config) -> None:
    # What is published as it is has no place in expected/: another test sees to it. What the index
    # of texts holds is Pagefind's.
    shutil.rmtree(built / "static")
    shutil.rmtree(built / "pagefind")
    if pytestconfig.getoption("--approve"):
        shutil.rmtree(EXPECTED, ignore_errors=True)
        shutil.copytree(built, EXPECTED)
    if differences := list(differing(files_of(EXPECTED), files_of(built))):
        told = "\n".join(differences)
        pytest.fail(f"{told}\n\nRight? `make golden`, and review the diff.", pytrace=False)


def test_static_files_are_published_as_they_are(built: Path) -> None:
    packaged = files_of(REPOSITORY / "static")
    assert files_of(built / "static") == packaged | files_of(HERE / "static")


@pytest.mark.parametrize(
    ("expected", "built"),
    [
        (b"one\n", b"one\r\n"),
        (b"one\n", b"one"),
        (b"one\ntwo", b"one\x0ctwo"),
        (b"one", b"One"),
        (b"\xff", b"\\xff"),
        (b"", b"\n"),
    ],
)
def test_the_comparison_sees_every_byte(expected: bytes, built: bytes) -> None:
    assert list(differing({"a": expected}, {"a": built}))
    assert not list(differing({"a": built}, {"a": built}))


def differing(expected: dict[str, bytes], built: dict[str, bytes]) -> Iterator[str]:
    """Yield what differs: files that are missing or new, and the lines of the others."""
    for name in sorted(expected.keys() | built.keys()):
        if name not in built:
            yield f"{name}: missing"
        elif name not in expected:
            yield f"{name}: not expected"
        elif expected[name] != built[name]:
            yield f"{name}: differs"
            old, new = (
                files[name].decode(errors="backslashreplace").replace("\r", "\\r").split("\n")
                for files in (expected, built)
            )
            yield from difflib.unified_diff(
                old, new, f"expected/{name}", f"built/{name}", "", "", 1, ""
            )
