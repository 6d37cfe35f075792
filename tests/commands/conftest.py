"""Commands as a user gives them: in a folder, with what they print and their exit status."""

from pathlib import Path

import pytest
from shell import Command, Done, write_files
from sites import SMALL_SITE

from sitegen import cli


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder, which is the current one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return tmp_path


@pytest.fixture
def site(folder: Path) -> Path:
    """A small site with three briefs in the current folder."""
    return write_files(folder, SMALL_SITE)


@pytest.fixture
def sitegen(capsys: pytest.CaptureFixture[str]) -> Command:
    """What runs sitegen with the arguments it is given."""

    def run(*arguments: str) -> Done:
        capsys.readouterr()
        status = cli.run(arguments)
        return Done(status, *capsys.readouterr())

    return run
