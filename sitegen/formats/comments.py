"""The comments of front matter, which no value holds and which a change can take away."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from sitegen.formats import nodes
from sitegen.formats.documents import decoded, split_document
from sitegen.problems import ContentError

_COMMENT = re.compile(r"#[^\r\n]*")


def comments_of(raw: bytes, path: str) -> tuple[str, ...]:
    """Return the comments in the front matter of a file that can be read, in order."""
    text = decoded(path, raw)
    try:
        source = split_document(path, text)[0]
    except ContentError:
        source = text  # settings have no fences
    return tuple(_comments(source))


def _comments(source: str) -> Iterator[str]:
    """Yield what stands behind a # between two tokens: there it is part of no text."""
    end = 0
    for token in yaml.scan(source, Loader=nodes.LOADER):
        between = source[end : token.start_mark.index]
        yield from (found.group().rstrip() for found in _COMMENT.finditer(between))
        end = max(end, token.end_mark.index)
    yield from (found.group().rstrip() for found in _COMMENT.finditer(source, end))
