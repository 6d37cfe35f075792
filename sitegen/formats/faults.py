"""Where a parser of YAML stopped, and the mistake that is told instead."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sitegen.formats.lines import holds_something, parts_of

_BLOCK = re.compile(r"[|>][-+1-9]*\s*(?:#.*)?\Z")


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong and how to mend it; line and column count from 0."""

    line: int
    column: int
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Stop:
    """Where and why a parser stopped, and where what it was reading began."""

    lines: tuple[str, ...]
    problem: str
    line: int
    column: int
    context: str = ""
    begun: tuple[int, int] = (0, 0)
    known: Collection[str] = ()

    def text(self, line: int) -> str:
        return self.lines[line] if 0 <= line < len(self.lines) else ""

    def above(self, line: int) -> int:
        """Return the line above that holds something, -1 if none does."""
        return next((n for n in range(line - 1, -1, -1) if holds_something(self.lines[n])), -1)

    def lines_outside_blocks(self) -> Iterator[int]:
        """Yield the lines up to the stop that are no part of a text behind `|` or `>`."""
        inside: int | None = None
        for number, line in enumerate(self.lines[: self.line + 1]):
            indent = len(line) - len(line.lstrip())
            if inside is not None and (indent > inside or not line.strip()):
                continue
            parts = parts_of(line)
            inside = (
                len(parts["indent"] + parts["hyphens"]) if _BLOCK.match(parts["value"]) else None
            )
            yield number
