"""The bytes of a file in `content/` into a value of the model, with every fault of the file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from sitegen.formats import keys, nodes
from sitegen.formats.schema import Reading, Record, homes_of
from sitegen.formats.syntax import without_colon
from sitegen.model import Actor, ActorId, Brief, BriefId, Document, Page, Settings, is_slug, slugify
from sitegen.problems import ContentError, Location, Problem

LARGEST_FILE = 2_000_000  # bytes; what ingest writes stays below it

_CONFLICT = re.compile(r"^<<<<<<< ", re.MULTILINE)
_FENCE = re.compile(r"---[ \t]*\Z")
_FENCE_LIKE = re.compile(r"\s*(?:-{2,}|[-–—] ?[-–—] ?[-–—]|—+|–+|={3,}|\*{3,}|\+{3,})\s*\Z")
_CLOSING_FENCE = re.compile(r"(?:---|\.\.\.)[ \t]*\Z")


def read_brief(path: str, raw: bytes) -> Document[Brief]:
    """Return the brief in `raw`, the bytes of the file `path`; ContentError with all its faults."""
    part = _read(path, raw, keys.BRIEF)
    brief = Brief(id=BriefId(part.slug), body=part.body, **part.values)
    return Document(path, brief, part.marks)


def legible_brief(path: str, raw: bytes) -> Document[Brief] | None:
    """Return what can be read of a brief with faults, None if that is nothing.

    A key in whose value there is a fault is left out as a whole.
    """
    slug = PurePosixPath(path).stem
    try:
        front_matter, body, body_line = split_document(path, decoded(path, raw))
        node = nodes.parse_yaml(front_matter, path, 2)
    except ContentError:
        return None
    if not isinstance(node, nodes.Mapping) or not is_slug(slug):
        return None
    reading = Reading()
    values = keys.BRIEF.values(node, "", reading)
    whole = {"title": slug} | {k: v for k, v in values.items() if k not in reading.faulty}
    marks = reading.marks | {"body": Location(path, body_line)}
    return Document(path, Brief(id=BriefId(slug), body=body, **whole), marks)


def read_actor(path: str, raw: bytes) -> Document[Actor]:
    part = _read(path, raw, keys.ACTOR)
    return Document(path, Actor(id=ActorId(part.slug), body=part.body, **part.values), part.marks)


def read_page(path: str, raw: bytes) -> Document[Page]:
    part = _read(path, raw, keys.PAGE)
    return Document(path, Page(id=part.slug, body=part.body, **part.values), part.marks)


def read_settings(path: str, raw: bytes) -> Document[Settings]:
    reading = Reading(homes_of(keys.SETTINGS))
    text = decoded(path, raw)
    node = nodes.parse_yaml(text, path, known=reading.homes)
    values = _values(node, keys.SETTINGS, reading, text)
    return Document(path, Settings(**values), reading.marks)


@dataclass(frozen=True, slots=True)
class _Parts:
    slug: str
    # The schema gives each key the type of the field of its name: a test holds them together.
    values: dict[str, Any]
    body: str
    marks: Mapping[str, Location]


def _read(path: str, raw: bytes, record: Record) -> _Parts:
    slug = PurePosixPath(path).stem
    if not is_slug(slug):
        message = "the name of the file becomes its address: small letters, digits and hyphens only"
        hint = f"name it {slugify(slug)}.md"
        raise ContentError([Problem(Location(path), message, hint=hint)])
    front_matter, body, body_line = split_document(path, decoded(path, raw))
    reading = Reading(homes_of(record))
    node = nodes.parse_yaml(front_matter, path, 2, reading.homes)
    values = _values(node, record, reading, front_matter)
    return _Parts(slug, values, body, reading.marks | {"body": Location(path, body_line)})


def _values(node: nodes.Node, record: Record, reading: Reading, text: str) -> dict[str, Any]:
    if isinstance(node, nodes.Scalar):
        line = text[: node.span[0]].count("\n")
        fault = without_colon(line, text.split("\n")[line], reading.homes)
        at = Location(node.at.path, node.at.line, fault.column + 1)
        raise ContentError([Problem(at, fault.message, hint=fault.hint)])
    if not isinstance(node, nodes.Mapping):
        hint = 'take the hyphens out: "title: ..."'
        raise ContentError([Problem(node.at, '"key: value" lines are expected here', hint=hint)])
    values = record.values(node, "", reading)
    if reading.problems:
        raise ContentError(reading.problems)
    return values


def decoded(path: str, raw: bytes) -> str:
    """Return the text of a file, whose lines end in one character; ContentError where it is none.

    That is where it is no UTF-8, or too large, or git has left two versions in it.
    """
    if len(raw) > LARGEST_FILE:
        raise ContentError.at(path, f"larger than {LARGEST_FILE // 1_000_000} MB")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ContentError.at(path, "not UTF-8; save the file as UTF-8", line) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _CONFLICT.search(text) if "\n=======\n" in text else None
    if found:
        line = text[: found.start()].count("\n") + 1
        hint = "keep one of the two, and take the lines <<<<<<<, ======= and >>>>>>> out"
        at = Location(path, line, 1)
        raise ContentError([Problem(at, "git has left two versions of this place", hint=hint)])
    return text


def split_document(path: str, text: str) -> tuple[str, str, int]:
    """Return the front matter, the body, and the line on which the body begins."""
    lines = text.split("\n")
    if not _FENCE.match(lines[0]):
        hint = _for_opening(lines)
        raise ContentError([Problem(Location(path, 1), "the first line must be ---", hint=hint)])
    for number, line in enumerate(lines[1:], start=1):
        if _CLOSING_FENCE.match(line):
            body_lines = lines[number + 1 :]
            blank = next((n for n, body in enumerate(body_lines) if body.strip()), len(body_lines))
            body = "\n".join(body_lines[blank:]).rstrip("\n")
            return "\n".join(lines[1:number]), body, number + 2 + blank
    raise ContentError([_not_closed(path, lines)])


def _for_opening(lines: list[str]) -> str:
    """Return how to begin a file, by what it begins with."""
    first = next((number for number, line in enumerate(lines) if line.strip()), -1)
    if first > 0 and _FENCE.match(lines[first]):
        return "take out what stands above the line ---"
    if first >= 0 and _FENCE_LIKE.match(lines[first]):
        return "write three hyphens, and nothing else in the line"
    if any(_FENCE.match(line) for line in lines):
        return "put a line --- above the first key"
    return "the file begins with a line ---, then lines such as `title: ...`, then a line --- again"


def _not_closed(path: str, lines: list[str]) -> Problem:
    """Tell where the line is missing that closes the front matter, as far as that can be seen."""
    message = "the front matter has no closing line ---"
    for number, line in enumerate(lines[1:], start=2):
        if _FENCE_LIKE.match(line):
            hint = "write three hyphens, and nothing else in the line"
            return Problem(Location(path, number, 1), message, hint=hint)
    blank = next((number for number, line in enumerate(lines, 1) if not line.strip()), len(lines))
    keys_end = max(blank - 1, 1)
    hint = "put a line --- below the last key, before the text"
    return Problem(Location(path, keys_end), message, hint=hint)
