"""`sitegen new`: an empty brief, actor or page to fill in."""

from __future__ import annotations

from pathlib import Path

from sitegen import editing, formats
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
_TITLES = {"brief": "title", "actor": "name", "page": "title"}
_HELP = {
    "brief": "The text of the source comes here. Then set the date, and delete `draft: true`.",
    "actor": "",
    "page": "The text of the page comes here.",
}


def new(root: Path, kind: str, title: str, terminal: Terminal) -> None:
    """Write the file of a new `kind` called `title`; ContentError if there is one already.

    Or if it has no title, or an actor of that name would break the site.
    """
    if not title.strip():
        raise ContentError.at(f"{disk.CONTENT}/{kind}s", f"the {_TITLES[kind]} is empty")
    path = f"{disk.CONTENT}/{kind}s/{slugify(title)}.md"
    lines = dict(_FIRST_LINES[kind])
    lines[_TITLES[kind]] = title
    text = formats.assemble_document(lines, _HELP[kind])
    if kind == "actor" and (root / disk.CONTENT).is_dir() and not (root / path).exists():
        actor = formats.read_actor(path, text.encode())
        editing.require_no_such_actor(disk.read_content(root), actor)
    if not disk.write_new(root / path, text):
        raise ContentError.at(path, "is there already; choose another title, or edit that file")
    terminal.say(path)
