"""Raw sources from wherever a user has them: files, folders, the web, standard input."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from sitegen.adapters import disk, web
from sitegen.drafting import Raw
from sitegen.problems import ContentError, Location, Problem

LARGEST_SOURCE = (
    5_000_000  # bytes; few saved pages reach 2 MB, and cleaning takes up to 11 s each MB
)
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
        content = sys.stdin.buffer.read(LARGEST_SOURCE + 1)
        yield Raw("standard input", _bounded("standard input", content))
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
            return _bounded(name, file.read(LARGEST_SOURCE + 1))
    except OSError as error:
        raise ContentError.at(name, f"cannot be read: {error.strerror}") from None


def _bounded(name: str, content: bytes) -> bytes:
    if len(content) > LARGEST_SOURCE:
        limit = LARGEST_SOURCE // 1_000_000
        raise ContentError.at(name, f"larger than {limit} MB; is it a clipping?")
    return content
