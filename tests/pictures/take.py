"""Takes the pictures of the README from the built site: `make pictures`."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parents[2]
PICTURES = ROOT / ".github" / "pictures"

# name, page, width, height, colour scheme
SHOTS = (
    ("chronology", "index.html", 1100, 1000, "light"),
    ("chronology-dark", "chronology/index.html", 1100, 820, "dark"),
    (
        "brief",
        "briefs/moscow-sees-nato-ties-recovering-after-brussels-lunch/index.html",
        1100,
        820,
        "light",
    ),
    ("network", "network/index.html", 1100, 820, "light"),
    ("actor-phone", "actors/nato-russia-council/index.html", 390, 820, "light"),
)


def take_all(browser: Browser) -> None:
    for name, page_name, width, height, scheme in SHOTS:
        page = browser.new_page(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
        )
        page.goto((ROOT / "build" / page_name).as_uri())
        page.screenshot(path=PICTURES / f"{name}.png")
        page.close()


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
        take_all(browser)
        browser.close()


if __name__ == "__main__":
    main()
