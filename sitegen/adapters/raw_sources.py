"""Raw sources from wherever a user has them: files, folders, the web, standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import BinaryIO

from sitegen import cleaning
from sitegen.adapters import disk, web
from sitegen.drafting import Raw
from sitegen.problems import ContentError, Location, Problem

LARGEST_SOURCE = cleaning.LARGEST_TEXT
LARGEST_PACKED = 50_000_000  # bytes of a file with pictures; the text in it keeps the limit of text
STANDARD_INPUT = "-"
LONGEST_SHOWN = 80  # characters of a name that is none: somebody gave the text itself


def gather(arguments: Iterable[str], problems: list[Problem]) -> Iterator[Raw]:
    """Yield the raw source of each argument; what cannot be had becomes a problem."""
    for argument in arguments:
        try:
            yield from _sources(argument, problems)
        except ContentError as error:
            problems.extend(error.problems)
        except OSError as error:  # a name too long for a file, a folder that may not be entered
            shown = argument if len(argument) <= LONGEST_SHOWN else f"{argument[:LONGEST_SHOWN]}…"
            message = f"cannot be read: {error.strerror}"
            problems.append(Problem(Location(shown), message))


def _sources(argument: str, problems: list[Problem]) -> Iterator[Raw]:
    path = Path(argument)
    if not argument:
        raise ContentError.at("an empty name", "is no file; what was meant?")
    if argument == STANDARD_INPUT:
        yield Raw("standard input", _bounded("standard input", sys.stdin.buffer))
    elif web.is_url(argument):
        page = web.fetch(argument)
        yield Raw(argument, page.content, page.url, date.today())  # noqa: DTZ011  the user's day
    elif path.is_dir():
        for file in disk.plain_files(path, problems):
            try:
                yield Raw(str(file), _read(file))
            except ContentError as error:
                problems.extend(error.problems)
    else:
        yield Raw(argument, _read(path))


def _read(path: Path) -> bytes:
    name = str(path)
    try:
        if not path.exists():
            raise ContentError.at(name, "there is no such file")
        if not path.is_file():
            raise ContentError.at(name, "is not a file")
        with path.open("rb") as file:
            return _bounded(name, file)
    except OSError as error:
        raise ContentError.at(name, f"cannot be read: {error.strerror}") from None


def _bounded(name: str, file: BinaryIO) -> bytes:
    limit = LARGEST_SOURCE
    content = file.read(limit + 1)
    if len(content) > limit and cleaning.is_packed(content):
        limit = LARGEST_PACKED
        content += file.read(limit + 1 - len(content))
    if len(content) > limit:
        raise ContentError.at(name, f"larger than {limit // 1_000_000} MB; is it a clipping?")
    return content
