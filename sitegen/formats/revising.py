"""A changed value back into its file: only what differs is rewritten, all else stays byte for byte.

Comments, the order of keys, quotation marks, line ends: they are the editor's. What is written is
read again, and a file in which that does not give the new value is not rewritten at all.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

import yaml

from sitegen.formats import documents, nodes
from sitegen.formats.writing import Dumper, front_matter_of
from sitegen.model import Actor, Brief, Document, Page, Settings
from sitegen.problems import ContentError

T = TypeVar("T", Actor, Brief, Page, Settings)
Plain = object  # texts, lists and mappings, as `front_matter_of` gives them

_BOM = b"\xef\xbb\xbf"
_READERS: Mapping[type, Callable[[str, bytes], Document[object]]] = {
    Actor: documents.read_actor,
    Brief: documents.read_brief,
    Page: documents.read_page,
    Settings: documents.read_settings,
}


def revised(raw: bytes, old: T, new: T, path: str) -> bytes:
    """Return `raw`, a file that says `old`, so changed that as the file `path` it says `new`.

    ContentError where its front matter is written in a way that cannot be changed so.
    """
    original = raw.removeprefix(_BOM).decode()
    text = original.replace("\r\n", "\n").replace("\r", "\n")
    edits = [*_front_matter_edits(text, old, new, path), *_body_edits(text, old, new)]
    result = raw[: len(raw) - len(raw.removeprefix(_BOM))] + _applied(original, edits).encode()
    if _says(result, path, new):
        return result
    message = f"cannot be rewritten as it stands; change it by hand: {_difference(old, new)}"
    raise ContentError.at(path, message)


@dataclass(frozen=True, slots=True)
class _Edit:
    """`text` in place of the code points from `start` to `end`, counted with lines ended by \\n."""

    start: int
    end: int
    text: str


def _says(raw: bytes, path: str, new: object) -> bool:
    try:
        return _READERS[type(new)](path, raw).value == new
    except ContentError:
        return False


def _difference(old: T, new: T) -> str:
    before, after = front_matter_of(old), front_matter_of(new)
    return "; ".join(f"{key}: {after[key]}" for key in after if before.get(key) != after[key])


def _applied(original: str, edits: list[_Edit]) -> str:
    at = _places(original)
    newline = "\r\n" if "\r\n" in original else "\n"
    parts, done = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += [original[done : at(edit.start)], edit.text.replace("\n", newline)]
        done = at(edit.end)
    return "".join([*parts, original[done:]])


def _places(original: str) -> Callable[[int], int]:
    """Return what tells where a code point stands in a text whose lines may end in \\r\\n."""
    if "\r" not in original:
        return lambda place: place
    starts = [found.start() for found in re.finditer(r"\r\n|.|[\r\n]", original, re.DOTALL)]
    starts.append(len(original))
    return lambda place: starts[place]


def _front_matter_edits(text: str, old: T, new: T, path: str) -> Iterator[_Edit]:
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
    for edit in _record_edits(source, node, before, after):
        yield _Edit(edit.start + offset, edit.end + offset, edit.text)


def _body_edits(text: str, old: T, new: T) -> Iterator[_Edit]:
    """Yield a change for each line of the body that differs, and for what comes behind the last."""
    if isinstance(old, Settings) or isinstance(new, Settings) or old.body == new.body:
        return
    end = len(text.rstrip("\n"))
    if not old.body:
        yield _Edit(end, len(text), f"\n\n{new.body}\n")
        return
    before, after = old.body.split("\n"), new.body.split("\n")
    start = end - len(old.body)
    for one, other in zip(before, after, strict=False):
        if one != other:
            yield _Edit(start, start + len(one), other)
        start += len(one) + 1
    if added := after[len(before) :]:
        yield _Edit(end, end, "\n" + "\n".join(added))


def _record_edits(
    source: str, node: nodes.Mapping, old: Mapping[str, Plain], new: Mapping[str, Plain]
) -> Iterator[_Edit]:
    held = {key.text: value for key, value in node.pairs}
    for key in dict.fromkeys([*new, *old]):
        if old.get(key) == new.get(key):
            continue
        if key in held:
            yield from _value_edits(source, held[key], old.get(key), new.get(key, []))
        else:
            yield _new_key(source, node, f"{key}: {_flow(new[key])}", [*new][: [*new].index(key)])


def _value_edits(source: str, node: nodes.Node, old: Plain, new: Plain) -> Iterator[_Edit]:
    match node, old, new:
        case nodes.Sequence(), list(), list() if new:
            yield from _list_edits(source, node, old, new)
        case nodes.Mapping(), dict(), dict():
            yield from _record_edits(source, node, old, new)
        case nodes.Mapping(pairs=((key, _),)), str(), str():  # "name: NATO", which is "NATO"
            yield from _record_edits(source, node, {key.text: old}, {key.text: new})
        case _:
            start, end = node.span[0], _end(source, node)
            quote = source[start] if start < end and source[start] in "\"'" else None
            space = {":": " ", "-": " ", "\n": "  "}.get(source[start - 1 : start], "")
            yield _Edit(start, end, space + _flow(new, quote))


def _list_edits(
    source: str, node: nodes.Sequence, old: list[Plain], new: list[Plain]
) -> Iterator[_Edit]:
    """Yield the changes of items; an item that stays is not touched."""
    before, after = [*map(repr, old)], [*map(repr, new)]
    steps = difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    kept = {n for step, start, end, *_ in steps if step == "equal" for n in range(start, end)}
    for step, start, end, new_start, new_end in steps:
        if step == "equal":
            continue
        pairs = _paired(old[start:end], new[new_start:new_end])
        for n, new_n in pairs:
            kept.add(start + n)
            yield from _value_edits(
                source, node.items[start + n], old[start + n], new[new_start + new_n]
            )
        if added := new[new_start + len(pairs) : new_end]:
            yield _added_items(source, node, start + len(pairs), added)
    first_kept = min(kept, default=0)
    for n in range(len(node.items)):
        if n not in kept:
            yield _removed_item(source, node, n, leads=n < first_kept)


def _paired(old: list[Plain], new: list[Plain]) -> list[tuple[int, int]]:
    """Return which of the `old` items becomes which of the `new`, in order, as far as both go.

    Where some go, those stay that say most of what the new ones say: a name with its role.
    """
    pairs, n = [], 0
    for new_n, item in enumerate(new[: len(old)]):
        last = max(n, len(old) - len(new) + new_n)
        n = next((k for k in range(n, last + 1) if _rest(old[k]) == _rest(item)), n)
        pairs.append((n, new_n))
        n += 1
    return pairs


def _rest(item: Plain) -> Plain:
    return {key: item[key] for key in item if key != "name"} if isinstance(item, dict) else None


def _added_items(source: str, node: nodes.Sequence, place: int, added: list[Plain]) -> _Edit:
    """Return the change that puts items before the one at `place`, or behind the last."""
    texts = [_flow(item) for item in added]
    if _is_flow(source, node):
        if place:
            end = _end(source, node.items[place - 1])
            return _Edit(end, end, "".join(f", {text}" for text in texts))
        start = node.span[0] + 1
        return _Edit(start, start, ", ".join(texts) + (", " if node.items else ""))
    indent = " " * _column(source, node.span[0])
    if place:
        end = _line_end(source, _end(source, node.items[place - 1]))
        return _Edit(end, end, "".join(f"\n{indent}- {text}" for text in texts))
    start = node.span[0]
    return _Edit(start, start, "".join(f"- {text}\n{indent}" for text in texts))


def _removed_item(source: str, node: nodes.Sequence, n: int, *, leads: bool) -> _Edit:
    """Return the change that takes an item away; `leads` where none before it stays."""
    item = node.items[n]
    if _is_flow(source, node):
        if leads:
            return _Edit(item.span[0], node.items[n + 1].span[0], "")
        return _Edit(_end(source, node.items[n - 1]), _end(source, item), "")
    dash = source.rfind("-", 0, item.span[0] + (item.span[0] == item.span[1]))
    start = source.rfind("\n", 0, dash) + 1
    end = _line_end(source, _end(source, item)) + 1
    return _Edit(start, end, "")


def _new_key(source: str, node: nodes.Mapping, line: str, before: list[str]) -> _Edit:
    """Return the change that adds a key, behind the last of `before` that is there."""
    if _is_flow(source, node):
        start = _end(source, node.pairs[-1][1]) if node.pairs else node.span[0] + 1
        return _Edit(start, start, f", {line}" if node.pairs else line)
    earlier = [value for key, value in node.pairs if key.text in before]
    indent = " " * _column(source, node.span[0])
    if not earlier:
        return _Edit(node.span[0], node.span[0], f"{line}\n{indent}")
    end = _line_end(source, max(_end(source, value) for value in earlier))
    return _Edit(end, end, f"\n{indent}{line}")


def _flow(value: Plain, quote: str | None = None) -> str:
    """Return a value as it can stand anywhere, in one line; a text in `quote`, if it has one."""
    style = quote if isinstance(value, str) else None
    dumped = yaml.dump(
        [value],
        Dumper=Dumper,
        default_flow_style=True,
        default_style=style,
        allow_unicode=True,
        sort_keys=False,
        width=float("inf"),
    )
    return str(dumped).strip()[1:-1]


def _is_flow(source: str, node: nodes.Sequence | nodes.Mapping) -> bool:
    return source[node.span[0] : node.span[0] + 1] in ("[", "{")


def _end(source: str, node: nodes.Node) -> int:
    """Return where the last that a node says ends, before comments and empty lines."""
    start, end = node.span
    if isinstance(node, nodes.Scalar):
        return start + len(source[start:end].rstrip())
    if _is_flow(source, node):
        return end
    last = node.items[-1] if isinstance(node, nodes.Sequence) else node.pairs[-1][1]
    return _end(source, last)


def _line_end(source: str, place: int) -> int:
    end = source.find("\n", place)
    return len(source) if end < 0 else end


def _column(source: str, place: int) -> int:
    return place - source.rfind("\n", 0, place) - 1
