"""Surnames with a particle, which stand alone later in the text: "De la Vega", "van Klaveren"."""

from __future__ import annotations

from collections.abc import Sequence

from sitegen.model import Kind
from sitegen.naming.cues import Cues
from sitegen.naming.reading import Found
from sitegen.naming.words import Words

Names = tuple[str, ...]


def with_particles(words: Words, found: Sequence[Found], cues: Cues) -> tuple[Found, ...]:
    """Return `found` with surnames taken whole, as the text's full names have them."""
    known = {names for one in found for names in _particled(one, cues)}
    return tuple(_whole(words, one, known) for one in found) if known else tuple(found)


def _particled(one: Found, cues: Cues) -> Sequence[Names]:
    """Return the surname from its first particle on: "de la Vega Ruiz", and "de la Vega"."""
    if one.kind is not Kind.PERSON:
        return ()
    folded = tuple(name.casefold() for name in one.names)
    small = cues.surname_particles
    for index, name in enumerate(folded[1:-1], start=1):
        if name in small:
            return [folded[index:end] for end in range(index + 2, len(folded) + 1)]
    return ()


def _whole(words: Words, one: Found, known: set[Names]) -> Found:
    if one.kind is not Kind.PERSON or one.title:
        return one
    for count in range(1, min(_MOST_PARTICLES, one.first) + 1):
        start = one.first - count
        if "\n" in words[start + 1].gap:
            break
        names = tuple(word.text for word in words[start : one.last])
        if tuple(name.casefold() for name in names) in known:
            return one._replace(first=start, names=names)
    return one


_MOST_PARTICLES = 3  # "de la", "von und zu"
