"""The program in which an editor writes is run as the environment names it, by no shell."""

import sys
from pathlib import Path

import pytest

from sitegen.adapters import editor
from sitegen.problems import ContentError


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program, named by EDITOR, that notes what it is given and ends as its first word says."""
    script = tmp_path / "an editor.py"
    script.write_text(
        "import pathlib, sys\n"
        "pathlib.Path(__file__).with_suffix('.txt').write_text('\\n'.join(sys.argv[2:]))\n"
        "sys.exit(int(sys.argv[1]))\n"
    )
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f'"{sys.executable}" "{script}" 0')
    return script


def given_to(program: Path) -> list[str]:
    return program.with_suffix(".txt").read_text().splitlines()


def test_it_is_given_all_files(program: Path) -> None:
    editor.open_files([Path("a b.md"), Path("$(c).md")])
    assert given_to(program) == ["a b.md", "$(c).md"]


def test_visual_goes_before_editor(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", f'"{sys.executable}" "{program}" 0 --wait')
    monkeypatch.setenv("EDITOR", "no-such-editor")
    editor.open_files([Path("a.md")])
    assert given_to(program) == ["--wait", "a.md"]


def problem(*paths: str) -> str:
    with pytest.raises(ContentError) as raised:
        editor.open_files([Path(path) for path in paths])
    return str(raised.value)


@pytest.mark.parametrize("blank", ["", "  "])
def test_where_none_is_named_it_is_told_what_to_set(
    monkeypatch: pytest.MonkeyPatch, blank: str
) -> None:
    monkeypatch.setenv("VISUAL", blank)
    monkeypatch.delenv("EDITOR", raising=False)
    assert problem("a.md", "b.md") == (
        "EDITOR: is not set, so no editor is opened (`export EDITOR=nano`); open a.md, b.md"
    )


def test_one_that_is_not_there_is_told(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", str(program.with_name("gone")))
    assert "cannot be run: No such file or directory; open a.md" in problem("a.md")


def test_a_quotation_mark_that_is_not_closed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", "'vim")
    assert problem("a.md").startswith('EDITOR: "\'vim" cannot be run: No closing quotation')


def test_how_it_failed_is_told(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", f'"{sys.executable}" "{program}" 3')
    assert problem("a.md").endswith("ended with exit status 3; look at a.md")
