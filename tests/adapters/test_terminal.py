"""What the user sees: results and problems apart, colours only where they show."""

import json
import sys
from pathlib import Path

import pytest
from shell import Screen

from sitegen.adapters.terminal import Terminal, json_text, styled
from sitegen.problems import Location, Problem, Severity

ERROR = Problem(Location("content/briefs/a.md", 7), "not a date")
WARNING = Problem(Location("content/site.yaml"), "no base_url", Severity.WARNING)


def on_screen(monkeypatch: pytest.MonkeyPatch, **variables: str) -> str:
    """Return what a terminal gets of an error and a warning."""
    monkeypatch.delenv("NO_COLOR", raising=False)
    for name, value in ({"TERM": "xterm"} | variables).items():
        monkeypatch.setenv(name, value)
    screen = Screen()
    monkeypatch.setattr(sys, "stderr", screen)
    Terminal().problems([ERROR, WARNING])
    return screen.getvalue()


def test_problems_go_to_standard_error_one_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal().problems([ERROR, WARNING])
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "content/briefs/a.md:7: not a date\ncontent/site.yaml: warning: no base_url\n"


def test_below_a_problem_stand_its_line_and_its_hint(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.md").write_text("---\ndate: 2009-13\n---\n")
    at = Location("a.md", 2, 7)
    problems = [Problem(at, "not a date", hint="did you mean 2009-12?"), Problem(at, "again")]
    Terminal(root=tmp_path).problems(problems)
    assert capsys.readouterr().err == (
        "a.md:2:7: not a date\n"
        "    2 | date: 2009-13\n"
        "      |       ^\n"
        "      did you mean 2009-12?\n"
        "a.md:2:7: again\n"
        "    2 | date: 2009-13\n"
        "      |       ^\n"
    )


def test_what_a_file_holds_steers_no_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbfone \x1b[31m\xff two")
    Terminal(root=tmp_path).problems([Problem(Location("a.md", 1), "x", hint="y\x1b\nz")])
    assert capsys.readouterr().err == "a.md:1: x\n    1 | one ·[31m\ufffd two\n      y··z\n"


def test_a_file_that_cannot_be_read_is_not_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "link.md").symlink_to(tmp_path / "secret")
    names = ["gone.md", "link.md", ".", "a\0b", "a" * 300]
    Terminal(root=tmp_path).problems([Problem(Location(name, 1), "x") for name in names])
    assert len(capsys.readouterr().err.splitlines()) == len(names)


@pytest.mark.parametrize("character", ["\x1b", "\x9b", "\r", "\u202e"])
def test_nothing_that_is_shown_steers_the_terminal(
    capsys: pytest.CaptureFixture[str], character: str
) -> None:
    Terminal().say(f"one{character}")
    Terminal().show(f"two{character}\n\tthree\u00a0four")
    Terminal().show(styled(f"five{character}", "dim"), is_painted=True)
    assert capsys.readouterr().out == "one·\ntwo·\n\tthree\u00a0four\n\x1b[2mfive·\x1b[0m\n"


@pytest.mark.parametrize("character", ["\x1b", "\x7f", "\x9b", "\u202e", "\U000e0001"])
def test_json_is_safe_to_show_and_says_the_same(character: str) -> None:
    value = {"a": f"é\u00a0{character}"}
    text = json_text(value)
    assert character not in text
    assert "é\u00a0" in text
    assert json.loads(text) == value


def test_quiet_keeps_progress_back_but_neither_problems_nor_what_was_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    terminal = Terminal(is_quiet=True)
    terminal.say("progress")
    terminal.show("asked for")
    terminal.problems([ERROR])
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("asked for\n", 1)


def test_a_terminal_shows_errors_in_red_and_warnings_in_yellow(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    error, warning = on_screen(monkeypatch).splitlines()
    assert error == "\x1b[31mcontent/briefs/a.md:7: not a date\x1b[0m"
    assert warning.startswith("\x1b[33m")


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"NO_COLOR": "0"}, {"TERM": "dumb"}])
def test_a_user_can_have_no_colours(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    assert "\x1b" not in on_screen(monkeypatch, **variables)


def test_an_empty_no_color_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" in on_screen(monkeypatch, NO_COLOR="")
