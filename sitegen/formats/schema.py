"""What a file may say: keys with their types, from which values are read and faults are told.

A schema is data: records of keys, each with a type and a line of help. Reading collects every
fault of a file instead of stopping at the first. `schemas/` tells editors' tools the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import Any, Protocol

from sitegen.formats import hints, nodes
from sitegen.model import HIDDEN
from sitegen.problems import Location, Problem

YES, NO = ("true", "yes"), ("false", "no")
_MOST_NAMED = 3  # keys, where it is told what is expected


@dataclass(slots=True)
class Reading:
    """The faults and marks of one file while it is read; `homes` tell where each key belongs."""

    homes: Mapping[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    marks: dict[str, Location] = field(default_factory=dict)
    faulty: set[str] = field(default_factory=set)  # the keys in whose values there are faults

    def fault(self, node: nodes.Node, part: str, message: str, hint: str = "") -> None:
        told = f"{label(part)}: {message}" if part else message
        self.problems.append(Problem(node.at, told, hint=hint))
        self.faulty.add(part.partition(".")[0])


class Type(Protocol):
    """A kind of value; `read` returns it, or None after telling the fault."""

    @property
    def expected(self) -> str:
        """What an editor should write, as "a date"."""

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object: ...


@dataclass(frozen=True, slots=True)
class Text:
    """A line or more of text; `parse` makes a value of it or raises ValueError with the fault.

    For editors' tools: `pattern`, the regular expression of what `parse` takes; `examples`, each
    with its meaning; the folder of content/ whose files have the names that are meant, if it
    `refers_to` one.
    `meant` tells what an editor will have meant by a text of which nothing can be made, or "".
    """

    expected: str = "a text"
    parse: Callable[[str], object] = str
    longest: int = 2_000
    pattern: str = ""
    examples: tuple[tuple[str, str], ...] = ()
    refers_to: str = ""
    meant: Callable[[str], str] = lambda _: ""

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        if not isinstance(node, nodes.Scalar):
            message = f"{self.expected} is expected here, {_found(node)}"
            reading.fault(node, part, message, hints.for_text(part, node))
            return None
        if node.is_null:
            message = f"{self.expected} is expected here, not nothing"
            reading.fault(node, part, message, hints.for_nothing(part))
            return None
        text = unicodedata.normalize("NFC", " ".join(node.text.split()))
        if hidden := HIDDEN.search(node.text):
            code = f"U+{ord(hidden.group()):04X}"
            message = f"an invisible character ({code}) stands in it"
            reading.fault(node, part, message, "type the words anew: it came with what was copied")
            return None
        if len(text) > self.longest:
            reading.fault(node, part, f"longer than {self.longest} characters")
            return None
        try:
            return self.parse(text)
        except ValueError as error:
            meant = self.meant(text)
            meant = "" if meant == text else meant
            reading.fault(node, part, str(error), f"did you mean {meant}?" if meant else "")
            return None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the words of `options`; `meant` as with a text."""

    options: type[StrEnum]
    expected: str
    meant: Callable[[str], str] = lambda _: ""

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        return Text(self.expected, self._option, meant=self.meant).read(node, part, reading)

    def _option(self, text: str) -> StrEnum:
        try:
            return self.options(text.casefold())
        except ValueError:
            words = ", ".join(self.options)
            raise ValueError(f'"{text}" is not {self.expected} ({words})') from None


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false; `default` is what holds where the key is left out, `meant` as with a text."""

    default: bool = False
    expected: str = "true or false"
    meant: Callable[[str], str] = lambda _: ""

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        return Text(self.expected, self._flag, meant=self.meant).read(node, part, reading)

    def _flag(self, text: str) -> bool:
        if (word := text.casefold()) not in (*YES, *NO):
            raise ValueError(f'"{text}" is neither true nor false')
        return word in YES


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of values of one type."""

    item: Type

    @property
    def expected(self) -> str:
        if isinstance(self.item, Record):
            return f"a list (each with {self.item.expected})"
        return f"a list ({self.item.expected} each)"

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        if not isinstance(node, nodes.Sequence):
            has_keys = isinstance(self.item, Record) and not self.item.shorthand
            keys = self.item.names if isinstance(self.item, Record) and has_keys else ()
            message = f"{self.expected} is expected here, {_found(node)}"
            reading.fault(node, part, message, hints.for_list(part, node, keys))
            return None
        values = []
        for position, item in enumerate(node.items):
            here = f"{part}.{position}"
            reading.marks[here] = item.at
            if (value := self.item.read(item, here, reading)) is not None:
                values.append(value)
        return tuple(values)


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a record, with a line of help for editors."""

    name: str
    type: Type
    help: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """A mapping with the given keys, made into a value by `build`.

    `shorthand` is the key that a bare text stands for, `usual` the one that it may be meant for.
    """

    keys: tuple[Key, ...]
    build: Callable[..., object] = dict
    shorthand: str | None = None
    usual: str | None = None

    @property
    def expected(self) -> str:
        return f"keys such as {', '.join(self.names[:_MOST_NAMED])}"

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(key.name for key in self.keys)

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        if isinstance(node, nodes.Scalar) and self.shorthand:
            node = nodes.Mapping(node.at, ((nodes.Scalar(node.at, self.shorthand), node),))
        if not isinstance(node, nodes.Mapping):
            message = f"{self.expected} are expected here, {_found(node)}"
            hint = hints.for_record(part, node, self.names, self.usual)
            reading.fault(node, part, message, hint)
            return None
        faults_before = len(reading.problems)
        values = self.values(node, part, reading)
        return self.build(**values) if len(reading.problems) == faults_before else None

    def values(self, node: nodes.Mapping, part: str, reading: Reading) -> dict[str, Any]:
        """Return the values of the keys that are there; faults are told of the others."""
        values: dict[str, Any] = {}  # typed by the schema, which a test holds to the model
        known = {key.name: key for key in self.keys}
        seen: dict[str, int] = {}
        meant: set[str] = set()
        comments: dict[str, str] = {}
        for key_node, value_node in node.pairs:
            name = key_node.text
            here = f"{part}.{name}" if part else name
            if name not in known:
                hint = hints.for_key(name, self.names, reading.homes)
                if self.shorthand and len(node.pairs) == 1 and name not in reading.homes:
                    hint, meant = hints.for_entry(name, value_node), {self.shorthand}
                reading.fault(key_node, part, f'"{name}" is not a key here', hint)
                meant |= {key for key in known if hint == f"did you mean {key}?"}
            elif name in seen:
                hint = f"it stands in line {seen[name]} already; take one of the two out"
                reading.fault(key_node, part, f'"{name}" is given twice', hint)
            elif not (isinstance(value_node, nodes.Scalar) and value_node.is_null):
                reading.marks[here] = value_node.at
                value = known[name].type.read(value_node, here, reading)
                if value is not None:
                    values[name] = value
                seen[name] = key_node.at.line
            elif isinstance(value_node, nodes.Scalar):
                comments[name] = value_node.comment
        for key in self.keys:
            if key.required and key.name not in seen and key.name not in meant:
                what = f'"{key.name}" is missing ({key.type.expected}: {key.help})'
                hint = hints.for_comment(key.name, comments.get(key.name, ""))
                reading.fault(node, part, what, hint)
        return values


@dataclass(frozen=True, slots=True)
class Pairs:
    """A mapping whose keys the editor chooses, made into a tuple of `build(key, value)`.

    `example` is a line of it; `pattern` the regular expression of a key, for editors' tools.
    """

    build: Callable[[str, str], object]
    expected: str
    example: str
    pattern: str = ""

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        if not isinstance(node, nodes.Mapping):
            message = f"{self.expected} is expected here, {_found(node)}"
            hint = f'write below it, indented, lines such as "{self.example}"'
            reading.fault(node, part, message, hint)
            return None
        return tuple(self._built(node, part, reading))

    def _built(self, node: nodes.Mapping, part: str, reading: Reading) -> Iterator[object]:
        seen: set[str] = set()
        for key, value in node.pairs:
            here = f"{part}.{key.text}"
            if key.text in seen:
                reading.fault(key, part, f'"{key.text}" is given twice')
            seen.add(key.text)
            text = Text().read(value, here, reading)
            try:
                yield self.build(key.text, str(text))
            except ValueError as error:
                reading.fault(key, here, str(error))


@cache
def homes_of(record: Record) -> Mapping[str, str]:
    """Return every key of `record` and of the records in it, with the key that it belongs under.

    That is "" for its own keys, and "events: -" for those of a list.
    """
    homes = dict.fromkeys(record.names, "")
    for key in record.keys:
        held = key.type.item if isinstance(key.type, Listing) else key.type
        if isinstance(held, Record):
            above = f"{key.name}:" if held is key.type else f"{key.name}: -"
            homes |= {name: above for name in held.names if name not in homes}
    return homes


def label(part: str) -> str:
    """Return `part` as an editor counts: "events.0.date" is "events 1: date"."""
    counted = re.sub(r"\.(\d+)", lambda found: f" {int(found[1]) + 1}", part)
    return counted.replace(".", ": ")


def _found(node: nodes.Node) -> str:
    if isinstance(node, nodes.Sequence):
        return "not a list"
    if isinstance(node, nodes.Mapping):
        return "not keys"
    return f'not "{node.text[:40]}"'
