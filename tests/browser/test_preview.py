"""In the preview, the page that is open follows what is saved."""

import subprocess
from pathlib import Path

import pytest
from browsing import Opener, Watched
from playwright.sync_api import expect
from shell import command_line, environment, free_port, until, write_files
from sites import SMALL_SITE

pytestmark = pytest.mark.browser


def test_an_open_page_reloads_when_a_change_is_saved(
    tmp_path: Path, opened: Opener, watched: Watched
) -> None:
    write_files(tmp_path, SMALL_SITE)
    port = free_port()
    serving = subprocess.Popen(
        command_line("serve", "--port", str(port)),
        cwd=tmp_path,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert serving.stdout
        until(lambda: "Ctrl-C ends it" in (serving.stdout.readline() if serving.stdout else ""))
        page = opened("about:blank")
        with page.expect_websocket() as socket:
            page.goto(f"http://127.0.0.1:{port}/method/")
        with socket.value.expect_event("framesent"):
            write_files(tmp_path, {"content/pages/method.md": "---\ntitle: Rewritten\n---\n"})
        expect(page.locator("h1")).to_have_text("Rewritten")
    finally:
        serving.kill()
        serving.communicate()
    assert watched.complaints == []
