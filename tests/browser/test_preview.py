"""In the preview, the page that is open follows what is saved, and tells what is wrong."""

import contextlib
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from browsing import Opener, Watched
from playwright.sync_api import Page, Route, expect
from shell import command_line, environment, free_port, until, write_files
from sites import REPOSITORY, SMALL_SITE

pytestmark = pytest.mark.browser

PAGE = "content/pages/method.md"
LONG_TEXT = "".join(f"Paragraph {number}.\n\n" for number in range(200))


@dataclass(frozen=True)
class Preview:
    """A preview that runs."""

    folder: Path
    address: str
    said: Path

    def write(self, path: str, text: str) -> None:
        write_files(self.folder, {path: text})


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    with serving(tmp_path) as running:
        yield running


@contextlib.contextmanager
def serving(folder: Path) -> Iterator[Preview]:
    style = (REPOSITORY / "static/style.css").read_text()
    site = write_files(folder / "site", {**SMALL_SITE, "static/style.css": style})
    port, said = free_port(), folder / "said"
    with said.open("wb") as out:
        process = subprocess.Popen(
            command_line("serve", "--port", str(port)), cwd=site, env=environment(), stdout=out
        )
    try:
        until(lambda: "Ctrl-C ends it" in said.read_text())
        yield Preview(site, f"http://127.0.0.1:{port}/", said)
    finally:
        process.kill()
        process.wait()


def listening(page: Page, address: str) -> Page:
    """Open a page, and return it once it can hear of changes."""
    page.add_init_script(
        "document.addEventListener('LiveReloadConnect', "
        "() => document.documentElement.setAttribute('data-listening', ''))"
    )
    page.goto(address)
    page.locator("html[data-listening]").wait_for()
    return page


def test_an_open_page_follows_what_is_saved(
    preview: Preview, opened: Opener, watched: Watched
) -> None:
    page = listening(opened("about:blank"), f"{preview.address}method/")
    for title in ("Rewritten", "Rewritten again"):
        preview.write(PAGE, f"---\ntitle: {title}\n---\n")
        expect(page.locator("h1")).to_have_text(title)
    assert watched.complaints == []


def test_the_place_on_the_page_is_kept(preview: Preview, opened: Opener) -> None:
    preview.write(PAGE, f"---\ntitle: Long\n---\n\n{LONG_TEXT}")
    page = listening(opened("about:blank"), f"{preview.address}method/")
    expect(page.locator("h1")).to_have_text("Long")
    page.evaluate("scrollTo(0, 1500)")
    preview.write(PAGE, f"---\ntitle: Longer\n---\n\n{LONG_TEXT}")
    expect(page.locator("h1")).to_have_text("Longer")
    until(lambda: abs(page.evaluate("scrollY") - 1500) < 40)


def test_a_style_sheet_is_swapped_and_the_page_stays(preview: Preview, opened: Opener) -> None:
    page = listening(opened("about:blank"), f"{preview.address}method/")
    page.evaluate("window.isTheSame = true")
    preview.write("static/style.css", "h1 { color: rgb(1, 2, 3); }\n")
    expect(page.locator("h1")).to_have_css("color", "rgb(1, 2, 3)")
    assert page.evaluate("window.isTheSame")


def test_a_page_that_missed_a_change_catches_up(preview: Preview, opened: Opener) -> None:
    def save_first(route: Route) -> None:
        """Save a change after the page is there, and before it can hear of any."""
        before = preview.said.read_text().count(" briefs")
        if "Meanwhile" not in (preview.folder / PAGE).read_text():
            preview.write(PAGE, "---\ntitle: Meanwhile\n---\n")
            until(lambda: preview.said.read_text().count(" briefs") > before)
        route.continue_()

    page = opened("about:blank")
    page.route("**/livereload.js*", save_first)
    page.goto(f"{preview.address}method/")
    expect(page.locator("h1")).to_have_text("Meanwhile")


def test_a_burst_of_saves_is_looked_at_once(preview: Preview, opened: Opener) -> None:
    page = listening(opened("about:blank"), f"{preview.address}method/")
    before = preview.said.read_text().count(" briefs")
    for number in range(3):
        preview.write(f"content/pages/p{number}.md", f"---\ntitle: Page {number}\n---\n")
    preview.write(PAGE, "---\ntitle: Last\n---\n")
    expect(page.locator("h1")).to_have_text("Last")
    assert preview.said.read_text().count(" briefs") == before + 1


def test_a_fault_lies_over_the_last_good_page_until_it_is_mended(
    preview: Preview, opened: Opener
) -> None:
    page = listening(opened("about:blank"), f"{preview.address}method/")
    preview.write(PAGE, "---\ntitle: Rewritten\ndate: soon\n---\n")
    panel = page.get_by_role("complementary", name="Preview")
    expect(panel).to_contain_text(f"{PAGE}:3")
    expect(panel.get_by_text("is not a key here")).to_be_visible()
    expect(page.locator("h1")).to_have_text("Method")
    preview.write(PAGE, "---\ntitle: Rewritten\n---\n")
    expect(page.locator("h1")).to_have_text("Rewritten")
    expect(panel).not_to_contain_text("is not a key here")


def test_the_panel_opens_and_tells_of_the_page(preview: Preview, opened: Opener) -> None:
    page = opened(f"{preview.address}briefs/moscow-looks-back/")
    panel = page.get_by_role("complementary", name="Preview")
    decision = panel.get_by_text(re.compile("put together by the editors"))
    expect(decision).to_be_hidden()
    panel.locator("summary").click()
    expect(decision).to_be_visible()
    expect(panel.get_by_text("content/briefs/moscow-looks-back.md", exact=True)).to_be_visible()
