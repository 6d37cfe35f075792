"""The bytes of a file in `content/` into a value of the model, with every fault of the file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Any

from sitegen.formats import keys, nodes
from sitegen.formats.schema import Reading, Record
from sitegen.model import Actor, ActorId, Brief, BriefId, Document, Page, Settings, is_slug
from sitegen.problems import ContentError, Location

REMEMBERED = 4096  # files of a kind: a preview reads all of them again after each save
LARGEST_FILE = 2_000_000  # bytes; what ingest writes stays below it

_FENCE = re.compile(r"---[ \t]*\Z")
_CLOSING_FENCE = re.compile(r"(?:---|\.\.\.)[ \t]*\Z")


@lru_cache(maxsize=REMEMBERED)
def read_brief(path: str, raw: bytes) -> Document[Brief]:
    """Return the brief in `raw`, the bytes of the file `path`; ContentError with all its faults."""
    part = _read(path, raw, keys.BRIEF)
    brief = Brief(id=BriefId(part.slug), body=part.body, **part.values)
    return Document(path, brief, part.marks)


@lru_cache(maxsize=REMEMBERED)
def read_actor(path: str, raw: bytes) -> Document[Actor]:
    part = _read(path, raw, keys.ACTOR)
    return Document(path, Actor(id=ActorId(part.slug), body=part.body, **part.values), part.marks)


@lru_cache(maxsize=REMEMBERED)
def read_page(path: str, raw: bytes) -> Document[Page]:
    part = _read(path, raw, keys.PAGE)
    return Document(path, Page(id=part.slug, body=part.body, **part.values), part.marks)


def read_settings(path: str, raw: bytes) -> Document[Settings]:
    reading = Reading()
    node = nodes.parse_yaml(decoded(path, raw), path)
    values = _values(node, keys.SETTINGS, reading, path)
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
        raise ContentError.at(
            path, "the name of the file becomes its address: small letters, digits and hyphens only"
        )
    front_matter, body, body_line = split_document(path, decoded(path, raw))
    reading = Reading()
    values = _values(nodes.parse_yaml(front_matter, path, 2), record, reading, path)
    return _Parts(slug, values, body, reading.marks | {"body": Location(path, body_line)})


def _values(node: nodes.Node, record: Record, reading: Reading, path: str) -> dict[str, Any]:
    if not isinstance(node, nodes.Mapping):
        raise ContentError.at(path, '"key: value" lines are expected here', node.at.line)
    values = record.values(node, "", reading)
    if reading.problems:
        raise ContentError(reading.problems)
    return values


def decoded(path: str, raw: bytes) -> str:
    """Return the text of a file, whose lines end in one character; ContentError where it is none.

    That is where it is no UTF-8, or too large.
    """
    if len(raw) > LARGEST_FILE:
        raise ContentError.at(path, f"larger than {LARGEST_FILE // 1_000_000} MB")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ContentError.at(path, "not UTF-8; save the file as UTF-8", line) from None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def split_document(path: str, text: str) -> tuple[str, str, int]:
    """Return the front matter, the body, and the line on which the body begins."""
    lines = text.split("\n")
    if not _FENCE.match(lines[0]):
        raise ContentError.at(path, "no front matter: the first line must be ---", 1)
    for number, line in enumerate(lines[1:], start=1):
        if _CLOSING_FENCE.match(line):
            body_lines = lines[number + 1 :]
            blank = next((n for n, body in enumerate(body_lines) if body.strip()), len(body_lines))
            body = "\n".join(body_lines[blank:]).rstrip("\n")
            return "\n".join(lines[1:number]), body, number + 2 + blank
    raise ContentError.at(path, "the front matter has no closing line ---", 1)
