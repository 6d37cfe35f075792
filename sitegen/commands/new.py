"""`sitegen new`: an empty brief, actor or page to fill in."""

from __future__ import annotations

from pathlib import Path

from sitegen import formats
from sitegen.adapters import disk
from sitegen.adapters.terminal import Terminal
from sitegen.model import slugify
from sitegen.problems import ContentError

_FIRST_LINES: dict[str, dict[str, object]] = {
    "brief": {
        "title": None,
        "date": None,
        "summary": None,
        "source": {"publisher": None, "url": None},
        "themes": [],
        "actors": [],
        "events": [],
        "draft": True,
    },
    "actor": {"name": None, "kind": None, "aliases": []},
    "page": {"title": None, "summary": None},
}
_HELP = {
    "brief": "The text of the source comes here. Then set the date, and delete `draft: true`.",
    "actor": "",
    "page": "The text of the page comes here.",
}


def new(root: Path, kind: str, title: str, terminal: Terminal) -> None:
    """Write the file of a new `kind` called `title`; ContentError if there is one already."""
    path = f"{disk.CONTENT}/{kind}s/{slugify(title)}.md"
    lines = dict(_FIRST_LINES[kind])
    lines[next(iter(lines))] = title
    if not disk.write_new(root / path, formats.assemble_document(lines, _HELP[kind])):
        raise ContentError.at(path, "is there already; choose another title, or edit that file")
    terminal.say(path)
