"""`sitegen new`: a brief, actor or page to fill in."""

from __future__ import annotations

from pathlib import Path

from sitegen import editing, formats
from sitegen.adapters import disk, editor
from sitegen.adapters.terminal import Terminal
from sitegen.model import slugify
from sitegen.problems import ContentError

_NEXT = {"brief": "  a draft: `sitegen serve --drafts` shows it", "actor": "", "page": ""}
_TITLES = {"brief": "title", "actor": "name", "page": "title"}
_REST = {
    "brief": f"""\
date:                 # of the source: 2009-01-26, or 2009-01 (day unknown), or 2009-01~ (about)
summary:              # one or two sentences in your words
source:
  publisher:          # who published it
  url:                # https://...
language:             # of the text below: en, de, fr ...
themes: []            # such as [diplomacy, trade]
actors:               # whom it names; take the # away and write yours
  # - NATO
  # - name: Dmitry Rogozin          # the name or an alias in content/actors/
  #   role: Russia's envoy to NATO  # as this source states it
events:               # what it says happened
  # - date: 2009-01-26
  #   text: What happened, in your words.
  #   quote: a few words that stand in the text below
  #   actors: [NATO]
draft: true           # keeps it out of the site; delete this line when the brief is ready
---

{formats.PLACEHOLDERS[0]}
""",
    "actor": """\
kind:                 # person, organization, state, place or group
aliases: []           # other spellings that always mean this actor
---
""",
    "page": f"""\
summary:              # one sentence, for search engines and previews
---

{formats.PLACEHOLDERS[1]}
""",
}


def new(
    root: Path, kind: str, title: str, terminal: Terminal, *, opens_editor: bool = False
) -> None:
    """Write the file of a new `kind` called `title`; ContentError if there is one already.

    Or if it has no title, or an actor of that name or a brief at that address would break the site.
    The file is opened if asked for.
    """
    if not title.strip():
        raise ContentError.at(f"{disk.CONTENT}/{kind}s", f"the {_TITLES[kind]} is empty")
    path = f"{disk.CONTENT}/{kind}s/{slugify(title)}.md"
    head = formats.assemble_document({_TITLES[kind]: title}, "").removesuffix("---\n")
    text = head + _REST[kind]
    disk.require_site(root)
    if not (root / path).exists():
        _require_room(root, path, kind, text)
    if not disk.write_new(root / path, text):
        raise ContentError.at(path, "is there already; choose another title, or edit that file")
    terminal.say(path + _NEXT[kind])
    if opens_editor:
        editor.open_files([root / path])


def _require_room(root: Path, path: str, kind: str, text: str) -> None:
    """Raise ContentError where the file to be would contradict another one."""
    if kind == "actor":
        actor = formats.read_actor(path, text.encode())
        editing.require_no_such_actor(disk.read_content(root), actor)
    elif kind == "brief":
        brief = formats.read_brief(path, text.encode())
        editing.require_free_address(disk.read_content(root), brief)
    else:
        editing.require_own_page(formats.read_page(path, text.encode()))
