"""`sitegen check --fix`: shown first, written when agreed, and then checked as ever."""

import subprocess
import sys
from pathlib import Path

import pytest
from shell import Command, Screen, files_of, process, stopped_after, write_files

FAULTY = {
    "content/site.yaml": "title: Thaw\nbase_url: https://example.com/ \n",
    "content/actors/nato.md": "---\nname: NATO\naliases: [The Alliance]\n---\n",
    "content/briefs/a.md": """\
        ---
        title: A
        date: 26 January 2009
        actors: [The Alliance, Kestrel Council]
        ---

        NATO and the Kestrel Council.
        """,
}
MENDED = {
    "content/actors/kestrel-council.md": b"---\nname: Kestrel Council\n---\n",
    "content/actors/nato.md": b"---\nname: NATO\naliases: [The Alliance]\n---\n",
    "content/briefs/a.md": (
        b"---\ntitle: A\ndate: 2009-01-26\nactors: [NATO, Kestrel Council]\n---\n\n"
        b"NATO and the Kestrel Council.\n"
    ),
    "content/site.yaml": b"title: Thaw\nbase_url: https://example.com/\n",
}


@pytest.fixture
def site(folder: Path) -> Path:
    return write_files(folder, FAULTY)


def answered(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr(sys, "stdin", Screen(answer))


def test_with_yes_it_is_written_and_then_checked(site: Path, sitegen: Command) -> None:
    done = sitegen("check", "--fix", "--yes")
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines() == [
        "content/actors/kestrel-council.md  written",
        "content/briefs/a.md  rewritten",
        "content/site.yaml  rewritten",
        "no errors, 0 warnings",
    ]
    assert files_of(site) == MENDED


def test_the_second_time_there_is_nothing_to_mend(site: Path, sitegen: Command) -> None:
    sitegen("check", "--fix", "--yes")
    assert sitegen("check", "--fix").out == "nothing to mend\nno errors, 0 warnings\n"
    assert files_of(site) == MENDED


@pytest.mark.parametrize("answer", ["y\n", " Yes\n"])
def test_at_a_terminal_the_difference_is_shown_and_written_when_agreed(
    site: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    answered(monkeypatch, answer)
    done = sitegen("check", "--fix")
    assert done.status == 0
    assert "-date: 26 January 2009\n" in done.out
    assert "+date: 2009-01-26\n" in done.out
    assert "Write these 3 changes? [y/N] " in done.out
    assert files_of(site) == MENDED


@pytest.mark.parametrize("answer", ["n\n", "\n", "", "ja\n"])
def test_whoever_does_not_agree_keeps_the_files(
    site: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    before = files_of(site)
    answered(monkeypatch, answer)
    done = sitegen("check", "--fix")
    assert done.status == 1
    assert "nothing is written; `sitegen check --fix --yes` writes these 3 changes" in done.out
    assert 'content/briefs/a.md:3:7: date: "26 January 2009" is not a date' in done.err
    assert files_of(site) == before


@pytest.mark.parametrize(
    "flags", [["--fix"], ["--fix", "--dry-run"], ["--fix", "--dry-run", "--yes"]]
)
def test_where_nobody_can_be_asked_the_difference_is_only_shown(
    site: Path, flags: list[str]
) -> None:
    before = files_of(site)
    done = process(site, "check", *flags, given=b"y\n")
    assert done.returncode == 1
    assert b"+++ content/actors/kestrel-council.md\n" in done.stdout
    assert b"nothing is written; `sitegen check --fix --yes` writes these 3" in done.stdout
    assert files_of(site) == before


def test_one_change_is_one(site: Path, sitegen: Command) -> None:
    sitegen("check", "--fix", "--yes")
    write_files(site, {"content/pages/about.md": "---\ntitle: About \n---\n"})
    assert "--yes` writes this change\n" in sitegen("check", "--fix", "--dry-run").out


def test_colours_show_where_a_terminal_shows_them(
    site: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    del site
    monkeypatch.setattr("sitegen.commands.carrying_out.colours", lambda _: True)
    out = sitegen("check", "--fix", "--dry-run").out
    assert "\x1b[1m--- content/briefs/a.md\x1b[0m\n" in out
    assert "\x1b[31m-date: 26 January 2009\x1b[0m\n" in out
    assert "\x1b[32m+date: 2009-01-26\x1b[0m\n" in out


def test_how_it_is_undone_is_told_where_git_can(site: Path, sitegen: Command) -> None:
    for words in ("init -q", "add -A", "-c user.name=A -c user.email=a@e.org commit -q -m all"):
        subprocess.run(["git", *words.split()], cwd=site, check=True)
    assert sitegen("check", "--fix", "--yes").out.splitlines()[3] == (
        "undo: git checkout -- content && rm content/actors/kestrel-council.md"
    )


@pytest.mark.parametrize("killed_after", range(3))
def test_a_run_that_was_stopped_leaves_files_whole_and_is_finished_by_the_next(
    site: Path, sitegen: Command, monkeypatch: pytest.MonkeyPatch, killed_after: int
) -> None:
    with stopped_after(killed_after, monkeypatch):
        assert sitegen("check", "--fix", "--yes").status == 130
    assert sitegen("check", "--fix", "--yes").status == 0
    assert files_of(site) == MENDED


def test_what_it_does_not_mend_is_told(site: Path, sitegen: Command) -> None:
    write_files(site, {"content/briefs/b.md": "---\ntitle: B\ndate: 01/02/2009\n---\n"})
    done = sitegen("check", "--fix", "--yes")
    assert done.status == 1
    assert [line.split(": ")[0] for line in done.told] == ["content/briefs/b.md:3:7"]


@pytest.mark.parametrize("flag", ["--yes", "--dry-run"])
def test_its_flags_go_with_it(
    site: Path, sitegen: Command, capsys: pytest.CaptureFixture[str], flag: str
) -> None:
    del site
    with pytest.raises(SystemExit, match="2"):
        sitegen("check", flag)
    assert "--yes and --dry-run go with --fix" in capsys.readouterr().err


def test_it_shows_its_work_to_people_only(sitegen: Command) -> None:
    with pytest.raises(SystemExit) as ended:
        sitegen("check", "--fix", "--format", "json")
    assert ended.value.code == 2
