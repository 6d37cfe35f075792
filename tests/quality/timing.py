"""Shows how long cleaning takes: `python tests/quality/timing.py [FOLDER...]`.

The saved pages of the corpus and of each FOLDER (*.html or *.html.gz, at any depth) are cleaned as
they are, beside trafilatura where it is installed (`pip install trafilatura`), in one run. Small
pages pay a fixed price, so that the figures of pages near 100 KB are the ones to compare.
"""

import gzip
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

import measuring

from sitegen import cleaning

ROUNDS = 3  # the quickest counts: other work of the machine only ever adds
UNIT = 100_000  # bytes
SIZES = ((0, 20_000), (20_000, 80_000), (80_000, 150_000), (150_000, cleaning.LARGEST_TEXT))

Cleaner: TypeAlias = Callable[[bytes], object]


def main(folders: list[str]) -> None:
    pages = [document.raw for document in measuring.documents() if document.kind == "html"]
    pages += [raw for folder in folders for raw in saved_pages(Path(folder))]
    sys.stdout.writelines(f"{line}\n" for line in report(pages, other_cleaner()))


def saved_pages(folder: Path) -> Iterator[bytes]:
    for path in sorted(folder.rglob("*.html*")):
        raw = path.read_bytes()
        yield gzip.decompress(raw) if path.suffix == ".gz" else raw


def other_cleaner() -> Cleaner | None:
    """Return trafilatura with its own settings, None where it is not installed."""
    try:
        import trafilatura  # noqa: PLC0415  an option
    except ImportError:
        return None
    return lambda raw: trafilatura.extract(raw.decode("utf-8", "replace"))


def our_cleaner(raw: bytes) -> object:
    text = cleaning.decode(raw).text
    return cleaning.clean(text, cleaning.SourceKind.HTML)


def report(pages: Iterable[bytes], other: Cleaner | None) -> Iterator[str]:
    pages = list(pages)
    for cleaner in filter(None, (our_cleaner, other)):
        cleaner(pages[0])  # what is read and compiled once is not a page's
    yield "KB           pages  ms/100 KB" + ("  trafilatura  factor" if other else "")
    for least, most in SIZES:
        if group := [raw for raw in pages if least <= len(raw) < most]:
            yield f"{least // 1000:4}-{most // 1000:<6} {len(group):6}" + figures(group, other)


def figures(pages: list[bytes], other: Cleaner | None) -> str:
    units = sum(map(len, pages)) / UNIT
    ours = sum(seconds(our_cleaner, raw) for raw in pages)
    if other is None:
        return f"{1000 * ours / units:11.1f}"
    theirs = sum(seconds(other, raw) for raw in pages)
    return f"{1000 * ours / units:11.1f}{1000 * theirs / units:13.1f}{ours / theirs:8.2f}"


def seconds(cleaner: Cleaner, raw: bytes) -> float:
    """Return the processor's time for one page."""
    times = []
    for _ in range(ROUNDS):
        started = time.process_time()
        cleaner(raw)
        times.append(time.process_time() - started)
    return min(times)


if __name__ == "__main__":
    main(sys.argv[1:])
