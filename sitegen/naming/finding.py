"""Reading a text for names: what is sure first, then what the sure names explain."""

from __future__ import annotations

from sitegen.model import Actor, name_key, primary_language
from sitegen.naming.headlines import with_headlines
from sitegen.naming.lexicon import lexicon_of
from sitegen.naming.named import Naming
from sitegen.naming.particles import with_particles
from sitegen.naming.proposals import Recogniser, with_proposals
from sitegen.naming.reading import read
from sitegen.naming.reasoned import read_with_reasons
from sitegen.naming.resolving import resolved
from sitegen.naming.words import split_words


def find_names(
    text: str,
    known: tuple[Actor, ...] = (),
    language: str = "en",
    *,
    refused: frozenset[str] = frozenset(),
    recognise: Recogniser | None = None,
) -> Naming:
    """Return the mentions and the actors of `text`.

    `known` is the site's registry: what an editor wrote there wins over gazetteer and rules;
    `refused` are keys of names that are no actors. `recognise` proposes further names.
    In a `language` without a table of cues only what is sure without its context, known names
    and first names above all, is found.
    """
    lexicon = lexicon_of(known, primary_language(language))
    words = split_words(text, lexicon.cues.elided, lexicon.cues.hyphen_tails)
    reader = read_with_reasons if lexicon.cues.nouns_have_capitals else read
    found = with_headlines(words, reader(words, lexicon))
    found = with_particles(words, found, lexicon.cues)
    if recognise:
        found = with_proposals(words, found, recognise(text), lexicon)
    return _without(refused, resolved(text, words, found, lexicon))


def _without(refused: frozenset[str], naming: Naming) -> Naming:
    """Return `naming` without the actors of which an editor says that they are none."""
    if not refused:
        return naming
    kept = tuple(one for one in naming.actors if name_key(one.name) not in refused)
    names = {one.name for one in kept}
    return Naming(tuple(one for one in naming.mentions if one.actor in names), kept)
