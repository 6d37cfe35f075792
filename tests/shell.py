"""What tests of the shell share: sites on disk, sitegen as a process, a web server on demand."""

import contextlib
import io
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from sites import REPOSITORY

from sitegen.adapters import disk

Answer = Callable[[BaseHTTPRequestHandler], None]


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str

    @property
    def told(self) -> list[str]:
        """The problems told, without the lines and hints below them."""
        return [line for line in self.err.splitlines() if not line.startswith(" ")]


Command = Callable[..., Done]


class Screen(io.StringIO):
    """A terminal, as far as programs ask."""

    def isatty(self) -> bool:
        return True


def write_files(root: Path, files: Mapping[str, str]) -> Path:
    """Write `files` (path to text, indented as in a test) below `root`, and return it."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8", newline="\n")
    return root


def files_of(folder: Path) -> dict[str, bytes]:
    """Return every file below `folder`, hidden ones too, by its path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def command_line(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "sitegen", *arguments]


def environment(**changes: str) -> dict[str, str]:
    """Return an environment in which a process finds sitegen, whatever folder it runs in."""
    paths = [str(REPOSITORY), *filter(None, [os.environ.get("PYTHONPATH")])]
    return os.environ | {"PYTHONPATH": os.pathsep.join(paths), "NO_PROXY": "127.0.0.1"} | changes


def process(
    folder: Path, *arguments: str, given: bytes = b"", **variables: str
) -> subprocess.CompletedProcess[bytes]:
    """Run sitegen in `folder` as a process of its own, `given` at its standard input."""
    return subprocess.run(
        command_line(*arguments),
        cwd=folder,
        env=environment(**variables),
        input=given,
        capture_output=True,
        timeout=60,
        check=False,
    )


def until(is_so: Callable[[], Any], seconds: float = 30.0) -> Any:
    """Return what `is_so` gives as soon as that is true of it; fail after `seconds`."""
    deadline = time.monotonic() + seconds
    while not (result := is_so()):
        assert time.monotonic() < deadline, f"not so within {seconds:g} seconds"
        time.sleep(0.02)
    return result


@contextlib.contextmanager
def stopped_after(files: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Stop, as Ctrl-C does, whoever replaces one file of content/ more than so many."""
    replace, written = disk.replace, []

    def stop(path: Path, before: bytes | None, after: bytes | None) -> None:
        if len(written) == files:
            raise KeyboardInterrupt
        written.append(path)
        replace(path, before, after)

    with monkeypatch.context() as patched:
        patched.setattr(disk, "replace", stop)
        yield


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port


def answer(
    content: bytes = b"", media_type: str = "text/html", status: int = 200, **headers: str
) -> Answer:
    """Return what answers with `content`; underscores in names of headers stand for hyphens."""

    def send(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        handler.send_header("Content-Type", media_type)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(content)

    return send


@contextlib.contextmanager
def web_server(answers: Mapping[str, Answer]) -> Iterator[str]:
    """Serve `answers` by path, and 404 for the rest, on 127.0.0.1; yield the address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            answers.get(self.path, answer(status=404))(self)

        def log_message(self, *_: object) -> None:
            """Keep the output of the tests to sitegen's own."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            """Accept that a client hangs up: some tests are about that."""

    with Server(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
