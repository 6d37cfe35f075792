"""A raw clipping, cleaned, and the names in it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from sitegen import cleaning, naming
from sitegen.drafting.fitting import bounded, fitted
from sitegen.drafting.library import Library
from sitegen.model import Actor, ActorId, Kind, free_slug, name_key, slugify
from sitegen.problems import ContentError

LONGEST_BODY = 300_000  # characters; a long magazine report has 60,000


@dataclass(frozen=True, slots=True)
class Raw:
    """A source as it came: a file's or page's bytes, and the name under which a user knows it."""

    name: str
    content: bytes
    url: str | None = None
    retrieved: date | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of a raw source before anything is dated."""

    raw: Raw
    characters: int
    note: str
    extract: cleaning.Extract
    names: naming.Naming
    new_actors: tuple[Actor, ...]
    registered: frozenset[str]  # keys of the names that had a file before


def read_raw(raw: Raw, library: Library) -> Reading:
    """Return what `raw` says; ContentError where it is no text at all."""
    try:
        decoded = cleaning.decode(raw.content)
    except ValueError as error:
        raise ContentError.at(raw.name, str(error)) from None
    kind = cleaning.sniff(decoded.text, raw.name)
    extract = fitted(cleaning.clean(decoded.text, kind, raw.url))
    if len(extract.body) > LONGEST_BODY:
        message = f"its text is longer than {LONGEST_BODY:,} characters; split it into reports"
        raise ContentError.at(raw.name, message)
    names = bounded(library.names_in(extract.body, extract.language))
    new = _new_actors(names, library.actors)
    registered = frozenset(name_key(actor.name) for actor in library.actors)
    return Reading(raw, len(decoded.text), decoded.note, extract, names, new, registered)


def digest_of(raw: Raw) -> str:
    """Return what identifies a source: BLAKE2b, 128 bits, in hexadecimal.

    Line ends do not count: git and editors change them.
    """
    content = raw.content.replace(b"\r\n", b"\n")
    return hashlib.blake2b(content, digest_size=16).hexdigest()


def _new_actors(names: naming.Naming, known: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Return an actor for each that the registry does not know; no name is claimed twice."""
    taken_names = {name_key(name) for actor in known for name in actor.names}
    taken_names |= {name_key(actor.name) for actor in names.actors}
    taken_slugs = {actor.id for actor in known}
    registered = {name_key(actor.name) for actor in known}
    actors: list[Actor] = []
    for found in names.actors:
        if name_key(found.name) in registered or not found.acts:
            continue
        registered.add(name_key(found.name))  # "De Vries" and "de Vries" have one file
        aliases = tuple(a for a in _lasting_aliases(found) if name_key(a) not in taken_names)
        taken_names |= {name_key(alias) for alias in aliases}
        slug = ActorId(free_slug(slugify(found.name), taken_slugs))
        taken_slugs.add(slug)
        actors.append(Actor(slug, found.name, found.kind, aliases=aliases, metonyms=found.metonyms))
    return tuple(actors)


def _lasting_aliases(actor: naming.NamedActor) -> tuple[str, ...]:
    """Return the aliases that mean this actor in every text: no surname, no "the alliance"."""
    words = set(actor.name.split())
    return tuple(
        alias
        for alias in actor.aliases
        if alias[:1].isupper()
        and not alias.casefold().startswith("the ")
        and not (actor.kind is Kind.PERSON and set(alias.split()) <= words)
    )
