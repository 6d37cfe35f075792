"""A file made tidy without being understood: dates as EDTF, and no spaces at the ends of lines.

It may have faults of other kinds, so that no value can be read from it. What it says is compared
instead: before and after, text by text.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from sitegen.formats import documents, keys, nodes
from sitegen.formats.dates import suggested_date
from sitegen.formats.edits import Edit, applied, edit_of
from sitegen.formats.schema import Listing, Record, Text, Type
from sitegen.problems import ContentError

_RECORDS: Mapping[str, Record] = {"briefs": keys.BRIEF, "actors": keys.ACTOR, "pages": keys.PAGE}
_TRAILING = re.compile(r"(?<![ \t])[ \t]+$", re.MULTILINE)


def tidied(path: str, raw: bytes) -> bytes:
    """Return `raw`, the file `path` of content/, made tidy; as it is where it is no YAML."""
    record = _RECORDS.get(PurePosixPath(path).parent.name)
    try:
        text = documents.decoded(path, raw)
        front, first, body = _parts(path, text, has_fences=record is not None)
        node = nodes.parse_yaml(front, path)
    except ContentError:
        return raw
    dates = dict(_misspelt_dates(node, record)) if record else {}
    edits = [
        *(_moved(edit_of(front, date, edtf), first) for date, edtf in dates.items()),
        *_spaces_at_ends(text, body),
    ]
    mark = BOM_UTF8 if raw.startswith(BOM_UTF8) else b""
    result = mark + applied(raw.removeprefix(mark).decode(), edits).encode()
    expected = [dates.get(scalar) or _words(scalar) for scalar in _scalars(node)]
    return result if _texts(path, result, has_fences=record is not None) == expected else raw


def _parts(path: str, text: str, *, has_fences: bool) -> tuple[str, int, int]:
    """Return the YAML of a file, and where in its text that begins and where the body does."""
    if not has_fences:
        return text, 0, len(text)
    front, _, body_line = documents.split_document(path, text)
    lines = text.split("\n")
    return front, len(lines[0]) + 1, sum(len(line) + 1 for line in lines[: body_line - 1])


def _misspelt_dates(node: nodes.Node, kind: Type) -> Iterator[tuple[nodes.Scalar, str]]:
    """Yield the dates in `node`, to be read as `kind`, that are no EDTF, and what they mean."""
    match kind, node:
        case Record(), nodes.Mapping():
            kinds = {key.name: key.type for key in kind.keys}
            for key, value in node.pairs:
                if key.text in kinds:
                    yield from _misspelt_dates(value, kinds[key.text])
        case Listing(), nodes.Sequence():
            for item in node.items:
                yield from _misspelt_dates(item, kind.item)
        case Text(), nodes.Scalar() if kind in (keys.DATE, keys.DAY) and not node.is_null:
            edtf = suggested_date(_words(node))
            if edtf and _is(edtf, kind) and not _is(_words(node), kind):
                yield node, edtf


def _is(text: str, kind: Text) -> bool:
    try:
        kind.parse(text)
    except ValueError:
        return False
    return True


def _spaces_at_ends(text: str, body: int) -> Iterator[Edit]:
    """Yield the removal of spaces at ends of lines, but for those that break a line of Markdown."""
    for found in _TRAILING.finditer(text):
        start, end = found.span()
        if not (start >= body and found.group().endswith("  ") and _has_words(text, start, end)):
            yield Edit(start, end, "")


def _has_words(text: str, start: int, end: int) -> bool:
    """Tell whether words stand in the line that ends so, and in the next."""
    next_end = text.find("\n", end + 1)
    next_line = text[end + 1 : next_end if next_end >= 0 else len(text)]
    return text[start - 1 : start] not in ("", "\n") and bool(next_line.strip())


def _moved(edit: Edit, by: int) -> Edit:
    return Edit(edit.start + by, edit.end + by, edit.text)


def _texts(path: str, raw: bytes, *, has_fences: bool) -> list[str] | None:
    try:
        front, *_ = _parts(path, documents.decoded(path, raw), has_fences=has_fences)
        return [*map(_words, _scalars(nodes.parse_yaml(front, path)))]
    except ContentError:
        return None


def _scalars(node: nodes.Node) -> Iterator[nodes.Scalar]:
    match node:
        case nodes.Scalar():
            yield node
        case nodes.Sequence():
            for item in node.items:
                yield from _scalars(item)
        case nodes.Mapping():
            for key, value in node.pairs:
                yield key
                yield from _scalars(value)


def _words(scalar: nodes.Scalar) -> str:
    return " ".join(scalar.text.split())
