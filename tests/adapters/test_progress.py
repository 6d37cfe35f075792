"""What is being done is told at a terminal while it is; what is printed is the same anywhere."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from shell import command_line, environment, process, write_files
from sites import SMALL_SITE

from sitegen.adapters.progress import Progress

CLIPPING = (
    "Crews agree\n\n" + "The crews of the ferries agreed on 3 May 2029 to sail again.\n\n" * 9
)
HIDDEN, WIPED = "\x1b[?25l", "\x1b[2K"  # the cursor, a line
SITE = {**SMALL_SITE, "content/sources/a.txt": CLIPPING, "content/sources/b.txt": f"B. {CLIPPING}"}


def at_a_terminal(
    folder: Path, *arguments: str, printed: int | None = None, typed: str = "", **variables: str
) -> tuple[str, bytes]:
    """Run sitegen with a terminal for errors, and for what is `printed` if it goes nowhere else.

    Return what the terminal was sent, and what was printed elsewhere. `typed` is what somebody
    enters there.
    """
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        command_line(*arguments),
        cwd=folder,
        env=environment(**{"TERM": "xterm", "NO_COLOR": ""} | variables),
        stdin=theirs,
        stdout=printed or theirs,
        stderr=theirs,
    ) as running:
        os.close(theirs)
        os.write(ours, typed.encode())
        sent = b"".join(iter(lambda: _read(ours), b""))
        out = running.stdout.read() if running.stdout else b""
    os.close(ours)
    assert running.returncode == 0
    return sent.decode(), out


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # Linux says so where a terminal has nobody at its other end
        return b""


def after_progress(sent: str) -> str:
    """Return what a terminal was sent, without colours, since progress was last wiped off it."""
    return re.sub(r"\x1b\[[0-9;]*m", "", sent.rpartition(WIPED)[2]).replace("\r\n", "\n")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_files(tmp_path / "site", SITE)


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("build", " writing"),
        ("check", " rendering 24 of 24"),
        ("ingest", " finding dates and events"),
    ],
)
def test_a_terminal_is_told_and_then_shows_what_a_pipe_gets(
    site: Path, tmp_path: Path, command: str, told: str
) -> None:
    sent, _ = at_a_terminal(site, command)
    assert told in sent
    piped = process(write_files(tmp_path / "another", SITE), command)
    assert after_progress(sent) == (piped.stderr + piped.stdout).decode()


def test_what_is_printed_elsewhere_holds_no_progress(site: Path) -> None:
    sent, out = at_a_terminal(site, "build", printed=subprocess.PIPE)
    assert HIDDEN in sent
    assert re.fullmatch(rb"build/: \d+ files. Open build/index.html\n", out)


@pytest.mark.parametrize(
    ("arguments", "variables"),
    [(["build", "--quiet"], {}), (["build"], {"TERM": "dumb"})],
)
def test_who_is_quiet_or_cannot_move_is_told_nothing(
    site: Path, arguments: list[str], variables: dict[str, str]
) -> None:
    sent, _ = at_a_terminal(site, *arguments, **variables)
    assert HIDDEN not in sent
    assert WIPED not in sent


def test_without_colours_there_is_progress_in_plain_letters(site: Path) -> None:
    sent, _ = at_a_terminal(site, "build", NO_COLOR="1")
    assert WIPED in sent
    assert not re.search(r"\x1b\[[0-9;]*m", sent)


@pytest.mark.parametrize("command", ["ingest", "build", "check"])
def test_a_pipe_is_told_nothing(site: Path, command: str) -> None:
    done = process(site, command)
    assert b"\x1b" not in done.stdout + done.stderr


def test_what_shows_progress_is_loaded_for_a_terminal_only(site: Path) -> None:
    loaded = "from sitegen import cli; import sys; cli.run(['build']); print('rich' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", loaded],
        cwd=site,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == "False"


class Told(Progress):
    def __init__(self) -> None:
        self.words: list[str] = []

    def now(self, words: str) -> None:
        self.words.append(words)


def test_each_item_is_told_before_it_is_done() -> None:
    told = Told()
    seen = [(item, told.words[-1]) for item in told.each("ab", "rendering")]
    assert seen == [("a", "rendering 1 of 2"), ("b", "rendering 2 of 2")]


def test_who_types_a_source_is_not_disturbed(site: Path) -> None:
    sent, _ = at_a_terminal(site, "ingest", "-", typed=f"{CLIPPING}\n\x04")
    before, _, _ = sent.partition(HIDDEN)
    assert before.count("The crews of the ferries agreed") == 9
    assert WIPED not in before
