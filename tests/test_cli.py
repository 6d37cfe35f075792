"""The command line: help with examples for every command, an exit status that means something."""

import os
import re
import signal
import subprocess
import threading
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from shell import command_line, environment, process, web_server, write_files
from sites import SMALL_SITE

from sitegen import __version__, cli
from sitegen.commands import build

COMMANDS = (
    "ingest",
    "build",
    "check",
    "serve",
    "inspect",
    "new",
    "rename",
    "actors",
    "schema",
    "init",
)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"sitegen {__version__}\n"


def test_the_module_is_the_command(tmp_path: Path) -> None:
    done = process(tmp_path, "--version")
    assert (done.returncode, done.stdout.decode()) == (0, f"sitegen {__version__}\n")


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    shown = re.findall(r"^    (\w+)  ", capsys.readouterr().out, re.MULTILINE)
    assert tuple(shown) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_shows_an_example(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([command, "--help"])
    lines = capsys.readouterr().out.splitlines()
    assert ended.value.code == 0
    assert [line for line in lines if line.startswith(f"sitegen {command}")]


def examples() -> list[str]:
    """Return the arguments of each example that the help texts show."""
    subparsers = next(iter(cli.parser()._subparsers._group_actions)).choices  # type: ignore[union-attr]
    texts = (subparsers[command].epilog for command in COMMANDS)
    lines = (line for text in texts for line in text.splitlines() if line.startswith("sitegen"))
    return [re.split(r"  +", line)[0] for line in lines]


@pytest.mark.parametrize("example", examples())
def test_every_example_is_understood(example: str) -> None:
    arguments = [a.strip('"') for a in re.findall(r'"[^"]*"|\S+', example)][1:]
    assert cli.parser().parse_args(arguments).command == arguments[0]


@pytest.mark.parametrize(
    "arguments",
    [[], ["publish"], ["build", "now"], ["inspect"], ["new", "novel", "x"], ["new", "brief"]],
    ids=" ".join,
)
def test_wrong_usage_ends_with_2(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage: sitegen")


@pytest.mark.parametrize(
    ("arguments", "usage", "hint"),
    [
        ("actors merge Sergey Karpov sergei-karpov", "actors merge ", True),
        ("new actor Sergey Karpov", "new ", True),
        ("actors refuse a b c", "actors refuse ", True),
        ("check --force", "check ", False),
    ],
)
def test_too_many_words_get_the_usage_of_their_command(
    capsys: pytest.CaptureFixture[str], arguments: str, usage: str, *, hint: bool
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments.split())
    assert ended.value.code == 2
    shown = capsys.readouterr().err
    assert shown.startswith(f"usage: sitegen {usage}")
    assert ("put what has several words in quotes" in shown) == hint


@pytest.mark.parametrize("port", ["0", "-1", "65536", "99999", "http", "8e3", "٣"])
def test_a_number_that_is_no_port_is_wrong_usage(
    capsys: pytest.CaptureFixture[str], port: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["serve", "--port", port])
    assert ended.value.code == 2
    assert "is not a port (1 to 65535)" in capsys.readouterr().err


def test_faults_of_content_end_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["build", "--root", str(tmp_path)]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_problems_go_to_standard_error_and_results_to_standard_output(tmp_path: Path) -> None:
    write_files(tmp_path, SMALL_SITE)
    done = process(tmp_path, "check")
    assert done.stdout == b"no errors, 4 warnings\n"
    assert done.stderr.count(b": warning: ") == 4


def test_our_own_bugs_keep_their_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(build, "build", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        cli.run(["build"])


def test_an_interrupt_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(build, "build", interrupted)
    assert cli.run(["build"]) == 130


def test_ctrl_c_while_waiting_for_the_web_ends_with_130_and_no_traceback(tmp_path: Path) -> None:
    asked, ended = threading.Event(), threading.Event()

    def hang(_: BaseHTTPRequestHandler) -> None:
        asked.set()
        ended.wait(60)

    with web_server({"/": hang}) as address:
        waiting = subprocess.Popen(
            command_line("ingest", f"{address}/"),
            cwd=tmp_path,
            env=environment(),
            stderr=subprocess.PIPE,
        )
        assert asked.wait(30)
        waiting.send_signal(signal.SIGINT)
        _, err = waiting.communicate(timeout=30)
        ended.set()
    assert (waiting.returncode, err) == (130, b"")


def test_a_reader_of_a_pipe_may_leave_early(tmp_path: Path) -> None:
    clip = "Crews agree\n\n" + "The crews agreed on 3 May 2029 to sail again.\n\n" * 500
    write_files(tmp_path, {f"{number}.txt": clip for number in range(3)})
    writing = subprocess.Popen(
        command_line("inspect", "--json", "0.txt", "1.txt", "2.txt"),
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert writing.stdout
    assert writing.stderr
    writing.stdout.read(1)
    writing.stdout.close()
    err = writing.stderr.read()
    writing.stderr.close()
    assert (writing.wait(30), err) == (0, b"")


def test_a_reader_of_problems_may_leave_early(tmp_path: Path) -> None:
    faulty = {f"content/pages/p{number}.md": "x" for number in range(2000)}
    write_files(tmp_path, faulty)
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        command_line("check"), cwd=tmp_path, env=environment(), stderr=write, check=False
    )
    os.close(write)
    assert done.returncode == 1
