"""Reading a text for names: what is sure first, then what the sure names explain."""

from __future__ import annotations

from sitegen.model import Actor, primary_language
from sitegen.naming.headlines import with_headlines
from sitegen.naming.lexicon import lexicon_of
from sitegen.naming.named import Naming
from sitegen.naming.particles import with_particles
from sitegen.naming.reading import read
from sitegen.naming.resolving import resolved
from sitegen.naming.words import split_words


def find_names(text: str, known: tuple[Actor, ...] = (), language: str = "en") -> Naming:
    """Return the mentions and the actors of `text`.

    `known` is the site's registry: what an editor wrote there wins over gazetteer and rules.
    In a `language` without a table of cues only what is sure without its context, known names
    and first names above all, is found.
    """
    lexicon = lexicon_of(known, primary_language(language))
    words = split_words(text, lexicon.cues.elided)
    found = with_headlines(words, read(words, lexicon))
    found = with_particles(words, found, lexicon.cues)
    return resolved(text, words, found, lexicon)
