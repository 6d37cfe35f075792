"""What is found in a text: mentions, and the actors that they name."""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.model import Kind


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in a text that names an actor; `start` and `end` count code points.

    `actor` is the canonical name; `rule` says in a word or two why this was taken for a name.
    `maybe` names the state that a capital may stand for here, where that is unsure.
    """

    start: int
    end: int
    text: str
    actor: str
    kind: Kind
    rule: str
    maybe: str = ""


@dataclass(frozen=True, slots=True)
class NamedActor:
    """One actor of a text, however spelt there.

    `aliases` are its other spellings that always mean it, `metonyms` the capitals that stood
    for it, `roles` what the text says it is, verbatim, each once. `acts` is False of a place that
    the text only names.
    """

    name: str
    kind: Kind
    aliases: tuple[str, ...]
    metonyms: tuple[str, ...]
    roles: tuple[str, ...]
    mentions: int
    acts: bool = True


@dataclass(frozen=True, slots=True)
class Naming:
    """All mentions of a text in order, and its actors in the order of their first mention."""

    mentions: tuple[Mention, ...]
    actors: tuple[NamedActor, ...]
