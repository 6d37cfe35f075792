"""YAML text into nodes that keep every scalar as the editor wrote it, and every line.

PyYAML's own loaders guess types ("no" becomes False, 012 becomes 10), let the last of two equal
keys win, expand aliases without bound and raise more than YAMLError; so only its parser is used,
whose events are put together here. Anchors, tags and deep nesting are refused.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import yaml

from sitegen.formats.faults import Fault, Stop
from sitegen.formats.syntax import fault_of, swallowed_line, unreadable_character
from sitegen.problems import ContentError, Location, Problem

LARGEST_FRONT_MATTER = 500_000  # characters; a timeline of 300 events has 200,000
DEEPEST = 8

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser is ten times as quick


# YAML ends a line at these, no editor does; as spaces they leave the count of lines alone.
_NO_LINE_ENDS = {0x85: " ", 0x2028: " ", 0x2029: " "}

Span = tuple[int, int]  # first and last code point, as the parser counts them in its text


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; `comment` is what stands behind it where it is empty."""

    at: Location
    text: str
    is_plain: bool = True
    span: Span = (0, 0)
    comment: str = ""

    @property
    def is_null(self) -> bool:
        return not self.text.strip() or (self.is_plain and self.text in ("~", "null"))


@dataclass(frozen=True, slots=True)
class Sequence:
    at: Location
    items: tuple[Node, ...]
    span: Span = (0, 0)


@dataclass(frozen=True, slots=True)
class Mapping:
    at: Location
    pairs: tuple[tuple[Scalar, Node], ...]
    span: Span = (0, 0)


Node = Scalar | Sequence | Mapping


def parse_yaml(
    text: str, path: str, first_line: int = 1, known: Collection[str] = frozenset()
) -> Node:
    """Return the node of a YAML document; ContentError where it cannot be read.

    `first_line` is the line of `path` on which `text` begins; of the keys that are `known` a
    mistake can be told better.
    """
    if len(text) > LARGEST_FRONT_MATTER:
        raise ContentError.at(path, "the front matter is longer than 500 kB", first_line)
    if fault := unreadable_character(text):
        raise ContentError([_problem(fault, path, first_line)])
    try:
        return _Composer(path, first_line, known).compose(text)
    except yaml.MarkedYAMLError as error:
        place, begun = _place(error.problem_mark), _place(error.context_mark)
        said = error.problem or "", *place, error.context or "", begun
    except _RefusedError as refused:
        place = refused.at.line - first_line, refused.at.column - 1
        said = "end of stream", *place, refused.context, place
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        reason = str(error).splitlines()[0]
        raise ContentError.at(path, f"this cannot be read ({reason})", first_line) from None
    fault = fault_of(Stop(tuple(text.split("\n")), *said, known))
    raise ContentError([_problem(fault, path, first_line)])


class _RefusedError(Exception):
    """What a parser reads and we do not; `context` says what it is, as a parser would."""

    def __init__(self, context: str, at: Location) -> None:
        self.context = context
        self.at = at


class _Composer:
    """Puts the parser's events together, one node at a time."""

    def __init__(self, path: str, first_line: int, known: Collection[str]) -> None:
        self.path = path
        self.first_line = first_line
        self.known = known
        self.lines: list[str] = []

    def compose(self, text: str) -> Node:
        self.lines = text.split("\n")
        events = yaml.parse(text.translate(_NO_LINE_ENDS), Loader=LOADER)
        next(events), next(events)  # the start of the stream and of the document
        try:
            first = next(events)
        except StopIteration:
            return Mapping(Location(self.path, self.first_line), ())
        if isinstance(first, yaml.StreamEndEvent):
            return Mapping(Location(self.path, self.first_line), ())
        node = self._node(first, events, DEEPEST)
        next(events)  # the end of the document
        if not isinstance(second := next(events), yaml.StreamEndEvent):
            at = self._location(second)
            message = "a line --- begins something new here; only what stands above it is read"
            raise ContentError([Problem(at, message, hint="take the line out")])
        return node

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        at = self._location(event)
        is_marked = isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None)
        if is_marked or getattr(event, "tag", None):
            # Not read here: to an editor it is a text that begins with &, * or !.
            raise _RefusedError("an anchor", at)
        if isinstance(event, yaml.ScalarEvent):
            self._refuse_swallowed_lines(event)
            comment = "" if event.value else self._comment_behind(at)
            return Scalar(at, event.value, not event.style, _span(event, event), comment)
        if not depth:
            raise ContentError([Problem(at, f"nested more than {DEEPEST} deep")])
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            while not isinstance(last := next(events), yaml.SequenceEndEvent):
                items.append(self._node(last, events, depth - 1))
            return Sequence(at, tuple(items), _span(event, last))
        pairs = []
        while not isinstance(last := next(events), yaml.MappingEndEvent):
            pairs.append(self._pair(last, events, depth - 1))
        return Mapping(at, tuple(pairs), _span(event, last))

    def _pair(
        self, event: yaml.Event, events: Iterator[yaml.Event], depth: int
    ) -> tuple[Scalar, Node]:
        key = self._node(event, events, depth)
        if not isinstance(key, Scalar):
            raise ContentError([Problem(key.at, "a key must be a word")])
        return key, self._node(next(events), events, depth)

    def _refuse_swallowed_lines(self, event: yaml.ScalarEvent) -> None:
        """Raise where a quoted text is closed by a mark that was to open the one of another key."""
        start, end = event.start_mark, event.end_mark
        if not (start and end and start.line < end.line):
            return
        if not event.style:
            self._refuse_swallowed_entries(start.line, end.line)
        elif event.style in "'\"" and swallowed_line(self.lines, start.line, end.line, self.known):
            raise _RefusedError("a quoted scalar", self._location(event))

    def _refuse_swallowed_entries(self, first: int, last: int) -> None:
        """Raise where an entry of a list is indented so that it goes on the one above it."""
        for number, line in enumerate(self.lines[first + 1 : last + 1], start=first + 1):
            if line.lstrip().startswith("- "):
                column = len(line) - len(line.lstrip()) + 1
                at = Location(self.path, self.first_line + number, column)
                message = "this hyphen is indented further than the one above it"
                raise ContentError([Problem(at, message, hint="indent both by the same")])

    def _comment_behind(self, at: Location) -> str:
        (line,) = self.lines[at.line - self.first_line :][:1] or [""]
        rest = line[at.column - 1 :].strip()
        return rest if rest.startswith("#") else ""

    def _location(self, event: yaml.Event) -> Location:
        mark = event.start_mark
        line, column = (mark.line, mark.column + 1) if mark else (0, 0)
        return Location(self.path, self.first_line + line, column)


def _span(first: yaml.Event, last: yaml.Event) -> Span:
    """Return where a node stands; a list or mapping without brackets ends where the next begins."""
    start, end = first.start_mark, last.end_mark
    return (start.index, end.index) if start and end else (0, 0)


def _place(mark: yaml.error.Mark | yaml._yaml.Mark | None) -> tuple[int, int]:
    return (mark.line, mark.column) if mark else (0, 0)


def _problem(fault: Fault, path: str, first_line: int) -> Problem:
    at = Location(path, first_line + fault.line, fault.column + 1)
    return Problem(at, fault.message, hint=fault.hint)
