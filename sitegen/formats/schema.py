"""What a file may say: keys with their types, from which values are read and faults are told.

A schema is data: records of keys, each with a type and a line of help. Reading collects every
fault of a file instead of stopping at the first. `schemas/` tells editors' tools the same.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from sitegen.formats import nodes
from sitegen.model import HIDDEN
from sitegen.problems import Location, Problem

YES, NO = ("true", "yes"), ("false", "no")


@dataclass(slots=True)
class Reading:
    """The faults and marks of one file while it is read."""

    problems: list[Problem] = field(default_factory=list)
    marks: dict[str, Location] = field(default_factory=dict)

    def fault(self, node: nodes.Node, part: str, message: str) -> None:
        self.problems.append(Problem(node.at, f"{label(part)}: {message}" if part else message))


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
    """

    expected: str = "a text"
    parse: Callable[[str], object] = str
    longest: int = 2_000
    pattern: str = ""
    examples: tuple[tuple[str, str], ...] = ()
    refers_to: str = ""

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        if not isinstance(node, nodes.Scalar):
            reading.fault(node, part, f"{self.expected} is expected here, {_found(node)}")
            return None
        if node.is_null:
            reading.fault(node, part, f"{self.expected} is expected here, not nothing")
            return None
        text = unicodedata.normalize("NFC", " ".join(node.text.split()))
        if hidden := HIDDEN.search(node.text):
            code = f"U+{ord(hidden.group()):04X}"
            reading.fault(node, part, f"an invisible character ({code}) stands in it")
            return None
        if len(text) > self.longest:
            reading.fault(node, part, f"longer than {self.longest} characters")
            return None
        try:
            return self.parse(text)
        except ValueError as error:
            reading.fault(node, part, str(error))
            return None


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the words of `options`."""

    options: type[StrEnum]
    expected: str

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        return Text(self.expected, self._option).read(node, part, reading)

    def _option(self, text: str) -> StrEnum:
        try:
            return self.options(text.casefold())
        except ValueError:
            words = ", ".join(self.options)
            raise ValueError(f'"{text}" is not {self.expected} ({words})') from None


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false; `default` is what holds where the key is left out."""

    default: bool = False
    expected: str = "true or false"

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        return Text(self.expected, self._flag).read(node, part, reading)

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
        return f"a list ({self.item.expected} each)"

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        if not isinstance(node, nodes.Sequence):
            reading.fault(node, part, f"{self.expected} is expected here, {_found(node)}")
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
    """A mapping with the given keys, made into a value by `build`."""

    keys: tuple[Key, ...]
    build: Callable[..., object] = dict
    shorthand: str | None = None  # the key that a bare text stands for

    @property
    def expected(self) -> str:
        return "a mapping of " + ", ".join(key.name for key in self.keys)

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        if isinstance(node, nodes.Scalar) and self.shorthand:
            node = nodes.Mapping(node.at, ((nodes.Scalar(node.at, self.shorthand), node),))
        if not isinstance(node, nodes.Mapping):
            reading.fault(node, part, f"{self.expected} is expected here, {_found(node)}")
            return None
        faults_before = len(reading.problems)
        values = self.values(node, part, reading)
        return self.build(**values) if len(reading.problems) == faults_before else None

    def values(self, node: nodes.Mapping, part: str, reading: Reading) -> dict[str, Any]:
        """Return the values of the keys that are there; faults are told of the others."""
        values: dict[str, Any] = {}  # typed by the schema, which a test holds to the model
        known = {key.name: key for key in self.keys}
        seen: set[str] = set()
        for key_node, value_node in node.pairs:
            name = key_node.text
            here = f"{part}.{name}" if part else name
            if name not in known:
                reading.fault(
                    key_node, part, f'"{name}" is not a key here{_did_you_mean(name, known)}'
                )
            elif name in seen:
                reading.fault(key_node, part, f'"{name}" is given twice')
            elif not (isinstance(value_node, nodes.Scalar) and value_node.is_null):
                reading.marks[here] = value_node.at
                value = known[name].type.read(value_node, here, reading)
                if value is not None:
                    values[name] = value
                seen.add(name)
        for key in self.keys:
            if key.required and key.name not in seen:
                what = f'"{key.name}" is missing ({key.type.expected}: {key.help})'
                reading.fault(node, part, what)
        return values


@dataclass(frozen=True, slots=True)
class Pairs:
    """A mapping whose keys the editor chooses, made into a tuple of `build(key, value)`.

    `pattern` is the regular expression of a key, for editors' tools.
    """

    build: Callable[[str, str], object]
    expected: str
    pattern: str = ""

    def read(self, node: nodes.Node, part: str, reading: Reading) -> object:
        if not isinstance(node, nodes.Mapping):
            reading.fault(node, part, f"{self.expected} is expected here, {_found(node)}")
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


def label(part: str) -> str:
    """Return `part` as an editor counts: "events.0.date" is "events 1: date"."""
    counted = re.sub(r"\.(\d+)", lambda found: f" {int(found[1]) + 1}", part)
    return counted.replace(".", ": ")


def _found(node: nodes.Node) -> str:
    if isinstance(node, nodes.Sequence):
        return "not a list"
    if isinstance(node, nodes.Mapping):
        return "not a mapping; a colon inside a text needs quotation marks round the text"
    return f'not "{node.text[:40]}"'


def _did_you_mean(name: str, known: Mapping[str, Key]) -> str:
    close = difflib.get_close_matches(name.casefold(), known, n=1, cutoff=0.6)
    return f"; did you mean {close[0]}?" if close else f"; known are {', '.join(known)}"
