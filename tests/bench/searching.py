"""How quick searching is: `python tests/bench/searching.py FOLDER [--built]`.

Builds the site of a folder (--built takes build/ as it is), serves it gzip-compressed below /repo/,
and searches it in Chromium on Lighthouse's slow 4G: 150 ms a round trip, 1.6 Mbit/s down, 750
kbit/s up. The four queries are words of titles, or of texts, that 1, 10, 100 and 1,000 briefs
have, or as near to it as there are. Each visit begins with an empty cache and asks all four: told
are the times of the best visit, the first of which has all the loading in it. Bytes are those of
the wire with heads, without the page itself.
"""

from __future__ import annotations

import gzip
import http.server
import os
import re
import shutil
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from sitegen import cli
from sitegen.adapters import disk, fulltext
from sitegen.pages import OutputFile

SLOW_4G = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1.6e6 / 8,
    "uploadThroughput": 750e3 / 8,
}
TYPING = 100  # milliseconds a letter
VISITS = 3
KEPT_COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml"}

# A word as it stands in a text, not in the address of a link.
_PLAIN = re.compile(r"(?<!\S)[a-z]{5,}(?!\S)")

# From a page and queries: seconds to the first answer to each.
Visit = Callable[[Page, str, list[str]], list[float]]


def main(folder: Path, *, is_built: bool) -> None:
    if not is_built:
        began = perf_counter()
        if cli.run(["build", "--quiet", "--root", str(folder)]):
            sys.exit("the site cannot be built")
        _say(f"built in {perf_counter() - began:.1f} s")
    build = folder / "build"
    _tell_sizes(build)
    if not is_built:
        _say(f"{len(_pages(build))} briefs indexed in {_time_of_index(build):.1f} s")
    briefs = [document.value for document in disk.read_content(folder).briefs]
    names, words = _queries(b.title for b in briefs), _queries(b.body for b in briefs)
    _say(f"queries: {', '.join(names)}; {', '.join(words)}; the best of {VISITS} visits")
    with _served(build) as root, sync_playwright() as playwright:
        found = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        _tell("type-ahead, from the focus", browser, root, names, _typed)
        _tell("texts, from the opening of the page", browser, root, words, _opened)
        _tell("texts, from the question on the page", browser, root, words, _asked)
        browser.close()


def _typed(page: Page, root: str, queries: list[str]) -> list[float]:
    page.goto(f"{root}sources/index.html", wait_until="networkidle")
    times = []
    for query in queries:
        box = page.locator("form.search input")
        page.locator("body").click(position={"x": 1, "y": 1})
        box.evaluate("(box) => { box.value = ''; }")
        began = perf_counter()
        box.focus()
        box.press_sequentially(query, delay=TYPING)
        typed = perf_counter()
        page.locator(".answers a", has_text=query[:3]).first.wait_for()
        times.append(perf_counter() - began if not times else perf_counter() - typed)
    return times


def _opened(page: Page, root: str, queries: list[str]) -> list[float]:
    times = []
    for query in queries:
        began = perf_counter()
        page.goto(f"{root}search/index.html?q={query}", wait_until="commit")
        page.locator("[aria-labelledby=texts] li").first.wait_for()
        times.append(perf_counter() - began)
    return times


def _asked(page: Page, root: str, queries: list[str]) -> list[float]:
    page.goto(f"{root}search/index.html", wait_until="networkidle")
    times = []
    for query in queries:
        box = page.locator("form.search input")
        box.fill("")
        box.press_sequentially(query, delay=TYPING)
        began = perf_counter()
        box.press("Enter")
        page.wait_for_function("(q) => location.search === `?q=${q}`", arg=query)
        page.locator("[aria-labelledby=texts] li").first.wait_for()
        times.append(perf_counter() - began)
    return times


def _tell(what: str, browser: Browser, root: str, queries: list[str], visit: Visit) -> None:
    visits = []
    for _ in range(VISITS):
        context = browser.new_context()
        page = context.new_page()
        page.set_default_timeout(60_000)
        fetched = _slow(page)
        times = visit(page, root, queries)
        page.wait_for_load_state("networkidle")
        visits.append((times, sum(fetched.values()), len(fetched)))
        context.close()
    times, size, files = min(visits)
    seconds = ", ".join(f"{time:.2f}" for time in times)
    _say(f"{what}: {seconds} s; {size / 1000:.0f} KB in {files} files for all four")


def _slow(page: Page) -> dict[str, int]:
    """Slow the network of `page`, and return what counts the bytes of what it looks up."""
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_4G)
    addresses: dict[str, str] = {}
    fetched: dict[str, int] = {}

    def asked(event: Any) -> None:
        addresses[event["requestId"]] = event["request"]["url"]

    def finished(event: Any) -> None:
        address = addresses.get(event["requestId"], "")
        if "/search/_" in address or "/pagefind/" in address:
            fetched[event["requestId"]] = event["encodedDataLength"]

    session.on("Network.requestWillBeSent", asked)
    session.on("Network.loadingFinished", finished)
    return fetched


def _queries(texts: Iterable[str]) -> list[str]:
    having: Counter[str] = Counter()
    for text in texts:
        having.update(set(_PLAIN.findall(text)))
    queries: list[str] = []
    for wanted in (1, 10, 100, 1000):
        left = sorted(having.keys() - {*queries})
        queries.append(min(left, key=lambda word: abs(having[word] - wanted)))
    return queries


def _pages(build: Path) -> list[OutputFile]:
    paths = [path for path in build.glob("briefs/*/index.html") if b"pagefind" in path.read_bytes()]
    return [OutputFile(p.relative_to(build).as_posix(), p.read_bytes()) for p in paths]


def _time_of_index(build: Path) -> float:
    pages = _pages(build)
    began = perf_counter()
    for _ in fulltext.index_of(pages):
        pass
    return perf_counter() - began


def _tell_sizes(build: Path) -> None:
    for name in ("search", "pagefind"):
        sizes = [path.stat().st_size for path in (build / name).rglob("*") if path.is_file()]
        _say(f"{name}/: {len(sizes)} files, {sum(sizes) / 1e6:.1f} MB")
    for name in ("search.js", "results.js"):
        content = (build / "static" / name).read_bytes()
        _say(f"{name}: {len(content)} bytes, {len(gzip.compress(content, 9))} compressed")


@contextmanager
def _served(build: Path) -> Iterator[str]:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:  # the name is the library's
            path = build / self.path.partition("?")[0].removeprefix("/repo/")
            if not path.is_file():
                self.send_error(404)
                return
            content = path.read_bytes()
            self.send_response(200)
            self.send_header("Content-Type", self._kind(path))
            self.send_header("Cache-Control", "max-age=600")
            if path.suffix in KEPT_COMPRESSED:
                content = gzip.compress(content)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def _kind(self, path: Path) -> str:
            kinds = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}
            kinds |= {".json": "application/json", ".svg": "image/svg+xml"}
            return kinds.get(path.suffix, "application/octet-stream")

        def log_message(self, *_: object) -> None:
            """Keep the output to the figures."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/repo/"
        server.shutdown()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), is_built="--built" in sys.argv)
