import gzip
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from sitegen.adapters import fulltext
from sitegen.pages import OutputFile
from sitegen.problems import ContentError

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Thaw</title></head><body>
<nav>Menu words</nav>
<h1 data-pagefind-body data-pagefind-meta="title">{title}</h1>
<p class="byline" data-pagefind-meta="byline">Radio Liberty, 19 December 2008</p>
<section data-pagefind-body><p>{text}<a class="event" href="#x">17</a></p></section>
</body></html>"""


def page(name: str, title: str, text: str) -> OutputFile:
    return OutputFile(f"briefs/{name}/index.html", PAGE.format(title=title, text=text).encode())


LUNCH = page("lunch", "Lunch", "The envoy ate &lt;b&gt;soup&lt;/b&gt; with the secretary.")
TALKS = page("talks", "Talks &amp; more", "Contacts were broken off in August.")
UNMARKED = OutputFile("index.html", b"<html lang=en><body>Nothing to find here.</body></html>")

pagefind = pytest.mark.skipif(not fulltext.is_installed(), reason="Pagefind is not installed")


def fragments(files: Mapping[str, bytes]) -> dict[str, dict[str, object]]:
    """Return what Pagefind keeps of each page, by its address."""
    kept = (
        json.loads(gzip.decompress(content).removeprefix(b"pagefind_dcd"))
        for path, content in files.items()
        if path.endswith(".pf_fragment")
    )
    return {fragment["url"]: fragment for fragment in kept}


def indexed(*files: OutputFile) -> dict[str, bytes]:
    return {file.path: file.content for file in fulltext.index_of(files)}


@pagefind
def test_the_marked_text_of_a_page_is_indexed_with_its_title_and_byline() -> None:
    kept = fragments(indexed(LUNCH, TALKS, UNMARKED))
    assert sorted(kept) == ["/briefs/lunch/index.html", "/briefs/talks/index.html"]
    lunch = kept["/briefs/lunch/index.html"]
    assert lunch["content"] == "Lunch. The envoy ate <b>soup</b> with the secretary."
    assert lunch["meta"] == {"title": "Lunch", "byline": "Radio Liberty, 19 December 2008"}
    assert kept["/briefs/talks/index.html"]["meta"]["title"] == "Talks & more"  # type: ignore[index]


@pagefind
def test_only_what_a_page_asks_for_is_published() -> None:
    files = indexed(LUNCH)
    assert {"pagefind/pagefind.js", "pagefind/pagefind-entry.json"} <= set(files)
    assert [path for path in files if "ui" in Path(path).name or path.endswith(".css")] == []


@pagefind
def test_the_same_pages_give_the_same_files_in_any_order_and_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = [page(f"b{n}", f"Brief {n}", f"Words {n} of text {n * 7}.") for n in range(40)]
    first = indexed(*pages)
    (tmp_path / "pagefind.toml").write_text('force_language = "de"\n')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PAGEFIND_FORCE_LANGUAGE", "fr")
    assert indexed(*reversed(pages)) == first


@pagefind
def test_a_site_without_a_text_has_no_index() -> None:
    assert indexed(UNMARKED) == {}


def test_without_pagefind_there_is_no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fulltext, "_program", lambda: None)
    assert not fulltext.is_installed()
    assert indexed(LUNCH) == {}


def test_a_fault_of_pagefind_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "pagefind"
    program.write_text("#!/bin/sh\necho out of luck >&2\nexit 3\n")
    program.chmod(0o755)
    monkeypatch.setattr(fulltext, "_program", lambda: program)
    with pytest.raises(ContentError, match="out of luck"):
        indexed(LUNCH)
