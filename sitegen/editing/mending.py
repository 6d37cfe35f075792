"""What `sitegen check --fix` mends: what can be meant in one way only, and changes no meaning.

Dates and spaces are mended in files that cannot be read, too; names only where all files of actors
can be, for one of those may know the name.
"""

from __future__ import annotations

import contextlib
import difflib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import PurePosixPath
from typing import TypeVar

from sitegen import formats
from sitegen.editing.calling import listed_as_place
from sitegen.editing.revision import ACTORS, Move, with_names
from sitegen.model import Actor, ActorId, Content, Document, name_key, registry_of, slugify
from sitegen.model.registering import is_one_letter
from sitegen.naming import duplicates
from sitegen.problems import ContentError

_ALIKE = 0.8  # of two spellings, from 0 to 1: one may be a slip of the other

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mended:
    """A file before and after; None: it is not there yet."""

    path: str
    before: bytes | None
    after: bytes


def mended(content: Content, raws: Mapping[str, bytes]) -> tuple[Mended, ...]:
    """Return the files that differ when what is safe is mended, by their paths.

    `raws` are the files of which `content` was read, and those that could not be read.
    """
    tidy = {path: formats.tidied(path, raw) for path, raw in raws.items()}
    content = _read_again(content, raws, tidy)
    after = dict(tidy)
    if _knows_all_names(content, raws):
        after.update(_with_names_of_today(content, tidy))
        after.update(_missing_actors(content, raws))
    return tuple(
        Mended(path, raws.get(path), after[path])
        for path in sorted(after)
        if raws.get(path) != after[path]
    )


def _read_again(content: Content, raws: Mapping[str, bytes], tidy: Mapping[str, bytes]) -> Content:
    """Return `content` with what is in the files that were tidied: they may be sound now."""
    changed = {path for path in tidy if tidy[path] != raws[path]}

    def read(
        name: str, documents: Sequence[Document[T]], reader: Callable[[str, bytes], Document[T]]
    ) -> tuple[Document[T], ...]:
        by_path = {document.path: document for document in documents}
        for path in changed:
            if PurePosixPath(path).parent.name == name:
                with contextlib.suppress(ContentError):
                    by_path[path] = reader(path, tidy[path])
        return tuple(by_path[path] for path in sorted(by_path))

    return replace(
        content,
        briefs=read("briefs", content.briefs, formats.read_brief),
        actors=read("actors", content.actors, formats.read_actor),
    )


def _knows_all_names(content: Content, raws: Mapping[str, bytes]) -> bool:
    """Tell whether all files could be read that say which names there are, and which are none."""
    known = {document.path for document in content.actors}
    actors = {path for path in raws if PurePosixPath(path).parent.as_posix() == ACTORS}
    settings = content.settings.path
    return actors <= known and all(p.location.path != settings for p in content.problems)


def _with_names_of_today(
    content: Content, tidy: Mapping[str, bytes]
) -> Iterator[tuple[str, bytes]]:
    """Yield the briefs that list an actor by an alias, with its name instead."""
    moves = _moves_of_aliases([document.value for document in content.actors])
    for document in content.briefs:
        value = document.value
        listed = {name_key(name) for _, name in value.named}
        for move in (move for move in moves if not listed.isdisjoint(move.called)):
            value = with_names(value, move)
        if value != document.value:
            with contextlib.suppress(ContentError):  # written in a way that cannot be changed so
                raw = tidy[document.path]
                yield document.path, formats.revised(raw, document.value, value, document.path)


def _moves_of_aliases(actors: Sequence[Actor]) -> tuple[Move, ...]:
    """Return a move from its aliases to its name for each actor; not from those of several."""
    claims = Counter(chain.from_iterable({*map(name_key, actor.names)} for actor in actors))
    moves = []
    for actor in actors:
        keys = {name_key(alias) for alias in actor.aliases} - {name_key(actor.name)}
        called = frozenset(key for key in keys if claims[key] == 1)
        known = frozenset(map(name_key, actor.names))
        if called and claims[name_key(actor.name)] == 1:
            moves.append(Move(actor.id, actor.id, actor.name, called, frozenset(), known))
    return tuple(moves)


def _missing_actors(content: Content, raws: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield a file for each actor that published briefs list and that has none."""
    actors = [document.value for document in content.actors]
    taken = {slug for actor in actors for slug in (actor.id, *actor.redirect_from)}
    missing = [Actor(ActorId(slugify(name)), name) for name in _names_without_file(content)]
    alike = _spelt_alike(missing, actors)
    slugs = Counter(actor.id for actor in missing)
    for actor in missing:
        path = f"{ACTORS}/{actor.id}.md"
        is_free = slugs[actor.id] == 1 and actor.id not in taken and path not in raws
        if is_free and actor not in alike:
            yield path, formats.write_document(actor).encode()


def _names_without_file(content: Content) -> tuple[str, ...]:
    """Return the names that only an actor can have, as they are spelt first."""
    registry = registry_of(document.value for document in content.actors)
    refused = {*map(name_key, content.settings.value.no_actors)} | registry.unsure.keys()
    names: dict[str, str] = {}
    for document in content.briefs:
        if not document.value.draft:
            for _, name in document.value.named:
                names.setdefault(name_key(name), name)
    return tuple(
        name
        for key, name in names.items()
        if registry.get(name) is None
        and key not in refused
        and not is_one_letter(name)
        and not listed_as_place(content, name)
    )


def _spelt_alike(missing: Sequence[Actor], actors: Sequence[Actor]) -> set[Actor]:
    """Return those of `missing` that may be another of them, or one of `actors`, misspelt."""
    new = {*missing}
    pairs = ((pair.one, pair.other) for pair in duplicates((*missing, *actors)))
    alike = {actor for pair in pairs for actor in pair if actor in new}
    known = [name_key(name) for actor in (*missing, *actors) for name in actor.all_names]
    for actor in missing:
        key = name_key(actor.name)
        close = difflib.get_close_matches(key, known, n=2, cutoff=_ALIKE)
        if any(other != key for other in close):
            alike.add(actor)
    return alike
