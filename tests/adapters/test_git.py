"""Git is asked one thing only, whether it can bring back the files as they are."""

import subprocess
from pathlib import Path

import pytest

from sitegen.adapters import git


def run(folder: Path, words: str) -> None:
    subprocess.run(["git", *words.split()], cwd=folder, check=True)


@pytest.fixture
def committed(tmp_path: Path) -> Path:
    content = tmp_path / "content"
    content.mkdir()
    (content / "a.md").write_text("a")
    (tmp_path / ".gitignore").write_text("*.tmp\n")
    run(tmp_path, "init -q")
    run(tmp_path, "add -A")
    run(tmp_path, "-c user.name=A -c user.email=a@example.org commit -q -m all")
    return content


def test_what_is_committed_can_be_restored(committed: Path) -> None:
    assert git.can_restore(committed)


def test_changes_elsewhere_are_of_no_matter(committed: Path) -> None:
    (committed.parent / "notes.txt").write_text("x")
    assert git.can_restore(committed)


@pytest.mark.parametrize("name", ["a.md", "new.md", "ignored.tmp"])
def test_what_is_changed_new_or_ignored_cannot(committed: Path, name: str) -> None:
    (committed / name).write_text("changed")
    assert not git.can_restore(committed)


def test_without_git_nothing_can(
    committed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    assert not git.can_restore(committed)


def test_outside_of_a_repository_nothing_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert not git.can_restore(tmp_path)
