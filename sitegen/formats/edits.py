"""YAML changed in place: where the nodes of a text stand, and what to write there instead."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

import yaml

from sitegen.formats import nodes
from sitegen.formats.writing import Dumper

Plain = object  # texts, lists and mappings, as `front_matter_of` gives them


@dataclass(frozen=True, slots=True)
class Edit:
    """`text` in place of the code points from `start` to `end`; lines end in one character."""

    start: int
    end: int
    text: str


def applied(original: str, edits: Iterable[Edit]) -> str:
    """Return `original`, whose lines may end in two characters, with `edits` of its lines in it."""
    at = _places(original)
    newline = next((end for end in ("\r\n", "\n", "\r") if end in original), "\n")
    parts, done = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += [original[done : at(edit.start)], edit.text.replace("\n", newline)]
        done = at(edit.end)
    return "".join([*parts, original[done:]])


def edits_of_record(
    source: str, node: nodes.Mapping, old: Mapping[str, Plain], new: Mapping[str, Plain]
) -> Iterator[Edit]:
    """Yield what makes the mapping `node` of `source`, which says `old`, say `new`."""
    held = {key.text: value for key, value in node.pairs}
    for key in dict.fromkeys([*new, *old]):
        if old.get(key) == new.get(key):
            continue
        if key in held:
            yield from _value_edits(source, held[key], old.get(key), new.get(key, []))
        else:
            yield _new_key(source, node, f"{key}: {_flow(new[key])}", [*new][: [*new].index(key)])


def edit_of(source: str, node: nodes.Node, new: Plain) -> Edit:
    """Return what makes `node` of `source` say `new` in one line, with the quotes that it has."""
    start, end = node.span[0], _end(source, node)
    quote = source[start] if start < end and source[start] in "\"'" else None
    space = {":": " ", "-": " ", "\n": "  "}.get(source[start - 1 : start], "")
    return Edit(start, end, space + _flow(new, quote))


def _value_edits(source: str, node: nodes.Node, old: Plain, new: Plain) -> Iterator[Edit]:
    match node, old, new:
        case nodes.Sequence(), list(), list() if new:
            yield from _list_edits(source, node, old, new)
        case nodes.Mapping(), dict(), dict():
            yield from edits_of_record(source, node, old, new)
        case nodes.Mapping(pairs=((key, _),)), str(), str():  # "name: NATO", which is "NATO"
            yield from edits_of_record(source, node, {key.text: old}, {key.text: new})
        case _:
            yield edit_of(source, node, new)


def _list_edits(
    source: str, node: nodes.Sequence, old: list[Plain], new: list[Plain]
) -> Iterator[Edit]:
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


def _added_items(source: str, node: nodes.Sequence, place: int, added: list[Plain]) -> Edit:
    """Return the change that puts items before the one at `place`, or behind the last."""
    texts = [_flow(item) for item in added]
    if _is_flow(source, node):
        if place:
            end = _end(source, node.items[place - 1])
            return Edit(end, end, "".join(f", {text}" for text in texts))
        start = node.span[0] + 1
        return Edit(start, start, ", ".join(texts) + (", " if node.items else ""))
    indent = " " * _column(source, node.span[0])
    if place:
        end = _line_end(source, _end(source, node.items[place - 1]))
        return Edit(end, end, "".join(f"\n{indent}- {text}" for text in texts))
    start = node.span[0]
    return Edit(start, start, "".join(f"- {text}\n{indent}" for text in texts))


def _removed_item(source: str, node: nodes.Sequence, n: int, *, leads: bool) -> Edit:
    """Return the change that takes an item away; `leads` where none before it stays."""
    item = node.items[n]
    if _is_flow(source, node):
        if leads:
            return Edit(item.span[0], node.items[n + 1].span[0], "")
        return Edit(_end(source, node.items[n - 1]), _end(source, item), "")
    dash = source.rfind("-", 0, item.span[0] + (item.span[0] == item.span[1]))
    start = source.rfind("\n", 0, dash) + 1
    end = _line_end(source, _end(source, item)) + 1
    return Edit(start, end, "")


def _new_key(source: str, node: nodes.Mapping, line: str, before: list[str]) -> Edit:
    """Return the change that adds a key, behind the last of `before` that is there."""
    if _is_flow(source, node):
        start = _end(source, node.pairs[-1][1]) if node.pairs else node.span[0] + 1
        return Edit(start, start, f", {line}" if node.pairs else line)
    earlier = [value for key, value in node.pairs if key.text in before]
    indent = " " * _column(source, node.span[0])
    if not earlier:
        return Edit(node.span[0], node.span[0], f"{line}\n{indent}")
    end = _line_end(source, max(_end(source, value) for value in earlier))
    return Edit(end, end, f"\n{indent}{line}")


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


def _places(original: str) -> Callable[[int], int]:
    """Return what tells where a code point stands in a text whose lines may end in two."""
    if "\r" not in original:
        return lambda place: place
    starts = [found.start() for found in re.finditer(r"\r\n|.|[\r\n]", original, re.DOTALL)]
    starts.append(len(original))
    return lambda place: starts[place]
