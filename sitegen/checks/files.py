"""Files that are published and that nothing uses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from urllib.parse import quote

from sitegen.problems import Location, Problem, Severity


def unused_files(names: Iterable[str], texts: Iterable[str]) -> Iterator[Problem]:
    """Yield a problem for each of `names`, paths in static/, that none of `texts` has in it.

    The last part of the path is enough, as one writes it or as an address has it.
    """
    everything = "\n".join(texts)
    for path in names:
        name = PurePosixPath(path).name
        if name not in everything and quote(name) not in everything:
            message = "no text, template or stylesheet of the site uses this file"
            hint = f"show it (![...](/{path})), or delete it"
            yield Problem(Location(path), message, Severity.WARNING, hint)
