"""An index of all words of the texts, by Pagefind where it is installed: `sitegen[search]`."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from sitegen.pages import FULL_TEXT, OutputFile
from sitegen.problems import ContentError

# The attribute by which a template says what of a page is indexed.
_MARK = b"data-pagefind-body"
# What a page of ours asks for; the rest of a bundle is widgets and a worker.
_USED = ("pagefind.js", "pagefind-entry.json")
_USED_SUFFIXES = {".pagefind", ".pf_meta", ".pf_index", ".pf_fragment"}
_LEFT_OUT = "a.event"  # numbers that the pages set into a text


def is_installed() -> bool:
    return _program() is not None


def index_of(files: Iterable[OutputFile]) -> Iterator[OutputFile]:
    """Yield the files by which a script finds words in those of `files` that are marked for it.

    None where Pagefind is not installed, or no page is marked; ContentError where it fails.
    """
    program = _program()
    pages = [file for file in files if file.path.endswith(".html") and _MARK in file.content]
    if program is None or not pages:
        return
    with TemporaryDirectory(prefix="sitegen-") as folder:
        site, bundle = Path(folder, "site"), Path(folder, "bundle")
        site.mkdir()
        for page in pages:
            path = site / page.path
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(page.content)
        _run(program, site, bundle)
        yield from _used(bundle)


def _program() -> Path | None:
    try:
        from pagefind.service import get_executable  # noqa: PLC0415  an extra
    except ImportError:
        return None
    return get_executable()


def _run(program: Path, site: Path, bundle: Path) -> None:
    """Index the folder `site` into `bundle`, with no settings but these."""
    options = ("--keep-index-url", "--silent", "--exclude-selectors", _LEFT_OUT)
    done = subprocess.run(  # noqa: S603  the program that the extra installs
        [program, "--site", site, "--output-path", bundle, *options],
        cwd=site,
        env={name: value for name, value in os.environ.items() if "PAGEFIND" not in name},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        message = f"Pagefind failed: {(done.stderr or done.stdout).strip()}"
        raise ContentError.at("the full text", message)


def _used(bundle: Path) -> Iterator[OutputFile]:
    for path in sorted(bundle.rglob("*")):
        if path.name in _USED or path.suffix in _USED_SUFFIXES:
            name = path.relative_to(bundle).as_posix()
            yield OutputFile(f"{FULL_TEXT}/{name}", path.read_bytes(), "the full text")
