"""Takes the pictures of the README from the built site and from its preview: `make pictures`.

It wants Pillow, which nothing else does.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / ".github" / "pictures"
COLOURS = 64

BRIEF = "briefs/moscow-sees-nato-ties-recovering-after-brussels-lunch"

# What `sitegen ingest` said of this brief when it was made, and a slip that is easily made.
DOUBTS = """\
doubts:
  - 'no date found: 2008-12-19~ is inferred from the dated sentences'
  - no publisher found
"""
DATE, WRONG_DATE = "date: 2008-12-18", "date: 18 December 2008"


@dataclass(frozen=True)
class Shot:
    """A picture of a page: all of a window, or what lies between two of its elements."""

    name: str
    page: str
    width: int = 1100
    height: int = 820
    scheme: Literal["light", "dark"] = "light"
    between: tuple[str, str] | None = None


SHOTS = (
    Shot("chronology", "index.html", height=1000),
    Shot("chronology-dark", "chronology/index.html", scheme="dark"),
    Shot("brief", f"{BRIEF}/index.html"),
    Shot("network", "network/index.html"),
    Shot("actor-phone", "actors/nato-russia-council/index.html", width=390),
    Shot(
        "dates",
        "index.html",
        width=760,
        between=("#year-2009", "#year-2009 ~ ol > li:nth-child(2)"),
    ),
)
# The preview is opened on a brief as it was ingested, and then a mistake is made in it.
PREVIEW = Shot("preview", f"{BRIEF}/", height=720)
FAULT = Shot("preview-fault", f"{BRIEF}/", height=420)
ALL_SHOTS = (*SHOTS, PREVIEW, FAULT)


def take(browser: Browser, shot: Shot, folder: str) -> None:
    page = open_page(browser, shot, folder)
    if shot.between:
        first, last = (page.locator(one).bounding_box() for one in shot.between)
        assert first
        assert last
        top, end = first["y"] - 8, last["y"] + last["height"] + 8
        clip = {"x": 0, "y": top, "width": shot.width, "height": end - top}
        keep(page.screenshot(clip=clip, full_page=True), shot)  # type: ignore[arg-type]  # a TypedDict of floats
    else:
        keep(page.screenshot(), shot)
    page.close()


def take_preview(browser: Browser) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(ROOT / "content", Path(folder, "content"))
        file = Path(folder, f"content/{BRIEF}.md")
        front, separator, text = file.read_text("utf-8").partition("\n---\n\n")
        file.write_text(f"{front}\n{DOUBTS}draft: true{separator}{text}", "utf-8")
        with served(folder) as address:
            page = open_page(browser, PREVIEW, address)
            page.locator("#sitegen-preview summary").click()
            keep(page.screenshot(), PREVIEW)
            page.set_viewport_size({"width": FAULT.width, "height": FAULT.height})
            file.write_text(file.read_text("utf-8").replace(DATE, WRONG_DATE, 1), "utf-8")
            page.locator("#sitegen-preview.faulty").wait_for()
            keep(page.screenshot(), FAULT)
            page.close()


@contextlib.contextmanager
def served(folder: str) -> Iterator[str]:
    command = [sys.executable, "-m", "sitegen", "serve", "--drafts", "--root", folder]
    editor = {"SITEGEN_EDITOR_URL": "vscode://file/{path}:{line}"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | editor
    ) as serving:
        assert serving.stdout
        try:
            found = (re.match(r"http://\S+", line) for line in serving.stdout)
            yield next(filter(None, found))[0]
        finally:
            serving.terminate()


def open_page(browser: Browser, shot: Shot, folder: str) -> Page:
    size = {"width": shot.width, "height": shot.height}
    page = browser.new_page(viewport=size, color_scheme=shot.scheme)  # type: ignore[arg-type]  # a TypedDict of integers
    page.goto(folder + shot.page)
    return page


def keep(picture: bytes, shot: Shot) -> None:
    """Write a picture in few colours, which makes it a third as large and no worse to read."""
    from PIL import Image  # noqa: PLC0415  whoever asks only which pictures there are does without

    with Image.open(io.BytesIO(picture)) as image:
        image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(
            PICTURES / f"{shot.name}.png", optimize=True
        )


def main() -> None:
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if not found:
        sys.exit("no Chromium or Chrome found; CHROMIUM=/path/to/it names one")
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found, args=["--no-sandbox", "--disable-background-networking"]
        )
        for shot in SHOTS:
            take(browser, shot, (ROOT / "build").as_uri() + "/")
        take_preview(browser)
        browser.close()


if __name__ == "__main__":
    main()
