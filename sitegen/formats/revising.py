"""A changed value back into its file: only what differs is rewritten, all else stays byte for byte.

Comments, the order of keys, quotation marks, line ends: they are the editor's. What is written is
read again, and a file in which that does not give the new value is not rewritten at all.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from sitegen.formats import documents, nodes
from sitegen.formats.edits import Edit, applied, edits_of_record
from sitegen.formats.writing import assemble_document, front_matter_of
from sitegen.model import Actor, Brief, Document, Page, Settings
from sitegen.problems import ContentError, Location

Value = Actor | Brief | Page | Settings

_READERS: Mapping[type, Callable[[str, bytes], Document[object]]] = {
    Actor: documents.read_actor,
    Brief: documents.read_brief,
    Page: documents.read_page,
    Settings: documents.read_settings,
}


def revised(raw: bytes, old: Value, new: Value, path: str) -> bytes:
    """Return `raw`, a file that says `old`, so changed that as the file `path` it says `new`.

    ContentError where its front matter is written in a way that cannot be changed so.
    """
    mark = BOM_UTF8 if raw.startswith(BOM_UTF8) else b""
    text, original = documents.decoded(path, raw), raw.removeprefix(mark).decode()
    edits = [*_front_matter_edits(text, old, new, path), *_body_edits(text, old, new)]
    result = mark + applied(original, edits).encode()
    if _says(result, path, new):
        return result
    _refuse_what_no_file_can_say(new, path)
    message = f"cannot be rewritten as it stands; change it by hand: {_difference(old, new)}"
    raise ContentError.at(path, message)


def _says(raw: bytes, path: str, new: object) -> bool:
    try:
        return _READERS[type(new)](path, raw).value == new
    except ContentError:
        return False


def _refuse_what_no_file_can_say(new: Value, path: str) -> None:
    """Raise the ContentError of `new` itself, as of a name that is too long."""
    lines = front_matter_of(new)
    text = assemble_document(lines, "" if isinstance(new, Settings) else new.body)
    if isinstance(new, Settings):
        text = text.removeprefix("---\n").removesuffix("---\n")
    try:
        _READERS[type(new)](path, text.encode())
    except ContentError as error:
        raise ContentError(
            replace(problem, location=Location(path)) for problem in error.problems
        ) from None


def _difference(old: Value, new: Value) -> str:
    before, after = front_matter_of(old), front_matter_of(new)
    return "; ".join(f"{key}: {after[key]}" for key in after if before.get(key) != after[key])


def _front_matter_edits(text: str, old: Value, new: Value, path: str) -> Iterator[Edit]:
    before, after = front_matter_of(old), front_matter_of(new)
    if before == after:
        return
    first, _, rest = text.partition("\n")
    has_fences = not isinstance(new, Settings)
    source = documents.split_document(path, text)[0] if has_fences else text
    offset = len(first) + 1 if has_fences and rest else 0
    node = nodes.parse_yaml(source, path)
    if not isinstance(node, nodes.Mapping):
        return
    for edit in edits_of_record(source, node, before, after):
        yield Edit(edit.start + offset, edit.end + offset, edit.text)


def _body_edits(text: str, old: Value, new: Value) -> Iterator[Edit]:
    """Yield a change for each line of the body that differs, and for what comes behind the last."""
    if isinstance(old, Settings) or isinstance(new, Settings) or old.body == new.body:
        return
    end = len(text.rstrip("\n"))
    if not old.body:
        yield Edit(end, len(text), f"\n\n{new.body}\n")
        return
    before, after = old.body.split("\n"), new.body.split("\n")
    start = end - len(old.body)
    for one, other in zip(before, after, strict=False):
        if one != other:
            yield Edit(start, start + len(one), other)
        start += len(one) + 1
    if added := after[len(before) :]:
        yield Edit(end, end, "\n" + "\n".join(added))
