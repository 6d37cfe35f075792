"""A real Chromium, and the shipped and the golden site built as they would be published."""

import contextlib
import functools
import http.server
import os
import re
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from browsing import ARABIC, LONG, PHONE, Built, Opener, Publisher, Watched
from playwright.sync_api import Browser, Page, sync_playwright
from shell import write_files
from sites import REPOSITORY

from sitegen import cli

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if found is None:
        reason = "no Chromium or Chrome found; CHROMIUM=/path/to/it names one"
        (pytest.fail if "CI" in os.environ else pytest.skip)(reason)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=found, args=ARGUMENTS)
        yield chromium
        chromium.close()


def built(content: Path, folder: Path) -> Path:
    """Build the site of `content` in `folder`, as one that is published below /repo/."""
    shutil.copytree(content, folder / "content")
    if (content.parent / "static").is_dir() and content.parent != REPOSITORY:
        shutil.copytree(content.parent / "static", folder / "static")
    settings = folder / "content/site.yaml"
    settings.write_text(
        re.sub(r"(?m)^base_url: .*", "base_url: https://example.org/repo/", settings.read_text())
    )
    return published(folder)


def published(folder: Path) -> Path:
    """Build the site in `folder`, and return it where a web server has it below /repo/."""
    assert cli.run(["build", "--quiet", "--root", str(folder)]) == 0
    (folder / "served").mkdir()
    return (folder / "build").rename(folder / "served/repo")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Keep the output to the tests."""


@contextlib.contextmanager
def served(folder: Path) -> Iterator[Built]:
    handler = functools.partial(_Quiet, directory=str(folder.parent))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield Built(folder, f"http://127.0.0.1:{server.server_port}/repo/")
        server.shutdown()


@pytest.fixture(scope="session")
def publish() -> Publisher:
    """What builds the site of a folder of content in another, and serves it."""
    return lambda content, folder: served(built(content, folder))


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    with served(built(REPOSITORY / "content", tmp_path_factory.mktemp("shipped"))) as site:
        yield site


@pytest.fixture(scope="session")
def golden(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    content = REPOSITORY / "tests/golden/content"
    with served(built(content, tmp_path_factory.mktemp("golden"))) as site:
        yield site


@pytest.fixture(scope="session")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    """A site whose chronology is cut into chapters."""
    with served(published(write_files(tmp_path_factory.mktemp("long"), LONG))) as site:
        yield site


@pytest.fixture(scope="session")
def arabic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    with served(published(write_files(tmp_path_factory.mktemp("arabic"), ARABIC))) as site:
        yield site


@pytest.fixture
def watched() -> Watched:
    return Watched()


@pytest.fixture
def opened(browser: Browser, watched: Watched) -> Iterator[Opener]:
    """What opens an address in a window of its own; the options are those of a context."""
    with contextlib.ExitStack() as windows:

        def open_page(address: str, **options: object) -> Page:
            context = browser.new_context(**({"viewport": PHONE} | options))  # type: ignore[arg-type]
            windows.callback(context.close)
            page = watched.follow(context.new_page())
            page.set_default_timeout(15_000)
            page.goto(address)
            return page

        yield open_page
