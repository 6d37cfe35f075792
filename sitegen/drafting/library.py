"""What a site knows before a new source is read."""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import naming
from sitegen.model import Actor, Brief


@dataclass(frozen=True, slots=True)
class Library:
    """What the site has already, and what it knows of names.

    `slugs` are those of all briefs, those included that cannot be read; `refused` are keys of
    names that are no actors; `recognise` proposes names beside the rules.
    """

    actors: tuple[Actor, ...] = ()
    briefs: tuple[Brief, ...] = ()
    slugs: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    recognise: naming.Recogniser | None = None

    def names_in(self, text: str, language: str | None) -> naming.Naming:
        """Return who is named in `text`."""
        return naming.find_names(
            text, self.actors, language or "en", refused=self.refused, recognise=self.recognise
        )
