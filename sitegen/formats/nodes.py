"""YAML text into nodes that keep every scalar as the editor wrote it, and every line.

PyYAML's own loaders guess types ("no" becomes False, 012 becomes 10), let the last of two equal
keys win, expand aliases without bound and raise more than YAMLError; so only its parser is used,
whose events are put together here. Anchors, tags and deep nesting are refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from sitegen.problems import ContentError, Location, Problem

LARGEST_FRONT_MATTER = 500_000  # characters; a timeline of 300 events has 200,000
DEEPEST = 8

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the C parser is ten times as quick


Span = tuple[int, int]  # first and last code point, as the parser counts them in its text


@dataclass(frozen=True, slots=True)
class Scalar:
    at: Location
    text: str
    is_plain: bool = True
    span: Span = (0, 0)

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


def parse_yaml(text: str, path: str, first_line: int = 1) -> Node:
    """Return the node of a YAML document; ContentError where it cannot be read.

    `first_line` is the line of `path` on which `text` begins.
    """
    if len(text) > LARGEST_FRONT_MATTER:
        raise ContentError.at(path, "the front matter is longer than 500 kB", first_line)
    try:
        return _Composer(path, first_line).compose(text)
    except yaml.MarkedYAMLError as error:
        raise ContentError([_syntax_problem(error, text, path, first_line)]) from None
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # Characters that YAML does not allow come without a mark from one of its two readers.
        reason = str(error).splitlines()[0]
        raise ContentError.at(path, f"not valid YAML: {reason}", first_line) from None


class _Composer:
    """Puts the parser's events together, one node at a time."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path = path
        self.first_line = first_line

    def compose(self, text: str) -> Node:
        events = yaml.parse(text, Loader=LOADER)
        next(events), next(events)  # the start of the stream and of the document
        try:
            first = next(events)
        except StopIteration:
            return Mapping(Location(self.path, self.first_line), ())
        if isinstance(first, yaml.StreamEndEvent):
            return Mapping(Location(self.path, self.first_line), ())
        node = self._node(first, events, DEEPEST)
        next(events)  # the end of the document
        if not isinstance(next(events), yaml.StreamEndEvent):
            raise ContentError.at(self.path, "more than one YAML document", self.first_line)
        return node

    def _node(self, event: yaml.Event, events: Iterator[yaml.Event], depth: int) -> Node:
        at = self._location(event)
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise ContentError(
                [
                    Problem(
                        at, "YAML anchors and aliases (& and *) are not read here; quote the text"
                    )
                ]
            )
        if getattr(event, "tag", None) not in (None, "!"):
            raise ContentError([Problem(at, "YAML tags (!) are not read here; quote the text")])
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(at, event.value, not event.style, _span(event, event))
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

    def _location(self, event: yaml.Event) -> Location:
        mark = event.start_mark
        line, column = (mark.line, mark.column + 1) if mark else (0, 0)
        return Location(self.path, self.first_line + line, column)


def _span(first: yaml.Event, last: yaml.Event) -> Span:
    """Return where a node stands; a list or mapping without brackets ends where the next begins."""
    start, end = first.start_mark, last.end_mark
    return (start.index, end.index) if start and end else (0, 0)


# Words of the parser's context and problem, and what to say at the place where the cause begins.
_CAUSES = (
    ("quoted scalar", "end of stream", "a quotation mark is opened here and not closed"),
    ("flow ", "expected ','", "a comma or the closing bracket is missing in what begins here"),
    ("simple key", "expected ':'", "a colon is missing in this line"),
)
_QUOTABLE = ("mapping values", "cannot start")


def _syntax_problem(error: yaml.MarkedYAMLError, text: str, path: str, first_line: int) -> Problem:
    """Point at the cause where it is known, at the place where it shows where not."""
    context, problem = error.context or "", error.problem or ""
    mark, what = error.problem_mark, problem
    for context_words, problem_words, cause in _CAUSES:
        if context_words in context and problem_words in problem:
            mark, what = error.context_mark, cause
    if mark and text[mark.index : mark.index + 1] == "\t":
        what = "a tab stands here; indent with spaces"
    elif any(words in problem for words in _QUOTABLE):
        what += "; indent as the lines around it, and put a text with a colon in quotation marks"
    line, column = (mark.line, mark.column + 1) if mark else (0, 0)
    return Problem(Location(path, first_line + line, column), f"not valid YAML: {what}")
