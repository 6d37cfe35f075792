"""How soon a saved brief is seen: `python tests/bench/previewing.py [FOLDER]`.

Serves a copy of the site of a folder, or of 1,000 invented briefs, opens the page of one brief in
Chromium, and saves that brief 20 times, each time with another title and another sentence. Told are
the milliseconds from the moment when the file is written to the frame in which the page shows it.
"""

from __future__ import annotations

import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import ConsoleMessage, sync_playwright

SAVES = 20
PAUSE = 1.5  # seconds between two saves, as of somebody who writes
BRIEFS = 1_000

# Tells, once a page, in which frame it shows which save.
_WATCH = r"""
const look = () => {
  const found = document.body?.innerText.match(/Saved (\d+) times/);
  if (found) console.log(`saved ${found[1]} ${performance.timeOrigin + performance.now()}`);
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""


def main(folder: Path | None) -> None:
    with tempfile.TemporaryDirectory() as name:
        site = Path(name)
        if folder:
            for part in ("content", "templates", "static"):
                if (folder / part).is_dir():
                    shutil.copytree(folder / part, site / part)
        else:
            _invent(site)
        briefs = sorted((site / "content/briefs").glob("*.md"))
        brief = briefs[len(briefs) // 2]
        began = time.perf_counter()
        serving = subprocess.Popen(
            [sys.executable, "-m", "sitegen", "serve", "--root", name],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            address = _address(serving)
            started = time.perf_counter() - began
            times = _times(f"{address}briefs/{brief.stem}/", brief)
        finally:
            serving.kill()
    print(f"{len(briefs)} briefs; ready after {started:.1f} s")  # noqa: T201  what it is for
    print(" ".join(f"{milliseconds:.0f}" for milliseconds in times))  # noqa: T201
    print(f"median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms")  # noqa: T201


def _address(serving: subprocess.Popen[str]) -> str:
    for line in serving.stdout or ():
        if found := re.match(r"http://\S+", line):
            return found[0]
    sys.exit("the preview does not start")


def _times(address: str, brief: Path) -> list[float]:
    original, shown = brief.read_text(encoding="utf-8"), {}

    def hear(message: ConsoleMessage) -> None:
        if found := re.match(r"saved (\d+) ([\d.]+)", message.text):
            shown.setdefault(int(found[1]), float(found[2]))

    times = []
    with sync_playwright() as playwright:
        executable = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        page = browser.new_page()
        page.add_init_script(_WATCH)
        page.on("console", hear)
        page.goto(address, wait_until="networkidle")
        for number in range(1, SAVES + 1):
            words = f"Saved {number} times"
            text = re.sub("(?m)^title: .*", f"title: {words}", original, count=1)
            brief.write_text(f"{text}\n{words}.\n", encoding="utf-8")
            written = time.time() * 1000
            while number not in shown:
                page.wait_for_timeout(20)
            times.append(shown[number] - written)
            page.wait_for_timeout(PAUSE * 1000)
        browser.close()
    return times


def _invent(site: Path) -> None:
    """Write a site of many briefs: 450 words, three events and six of 400 actors each."""
    chance = random.Random(7)  # noqa: S311  the same each time
    syllables = [one + other for one in "bdfgklmnprstvz" for other in "aeiou"]
    words = ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(3_000)]
    names = [
        f"{chance.choice(words).title()} {chance.choice(words).title()}son" for _ in range(400)
    ]
    for name in dict.fromkeys(names):
        path = site / f"content/actors/{name.lower().replace(' ', '-')}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"---\nname: {name}\nkind: person\n---\n", encoding="utf-8")
    (site / "content/briefs").mkdir()
    for number in range(BRIEFS):
        _invent_brief(site / f"content/briefs/brief-{number:04}.md", words, names, chance)


def _invent_brief(path: Path, words: list[str], names: list[str], chance: random.Random) -> None:
    def sentence() -> str:
        told = chance.choices(words, k=14)
        told[chance.randrange(14)] = chance.choice(cast)
        return f"{' '.join(told).capitalize()}."

    cast = chance.sample(names, 6)
    day = f"20{chance.randint(10, 24)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
    paragraphs = [" ".join(sentence() for _ in range(6)) for _ in range(5)]
    events = "".join(
        f"  - date: {day}\n    text: {sentence()}\n    quote: {quote}\n"
        f"    actors: [{', '.join(chance.sample(cast, 2))}]\n    id: e{position}\n"
        for position, quote in enumerate(" ".join(p.split()[2:6]) for p in paragraphs[:3])
    )
    head = f"title: {sentence()}\ndate: {day}\nsource: {{publisher: The {names[0]} Post}}\n"
    actors = f"actors: [{', '.join(cast)}]\n"
    body = "\n\n".join(paragraphs)
    text = f"---\n{head}{actors}events:\n{events}---\n\n{body}\n"
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else None)
