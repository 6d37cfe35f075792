"""Reading a text for names: what is sure first, then what the sure names explain."""

from __future__ import annotations

from sitegen.model import Actor, primary_language
from sitegen.naming.headlines import with_headlines
from sitegen.naming.lexicon import lexicon_of
from sitegen.naming.named import Naming
from sitegen.naming.reading import read
from sitegen.naming.reasoned import read_with_reasons
from sitegen.naming.resolving import resolved
from sitegen.naming.words import split_words


def find_names(text: str, known: tuple[Actor, ...] = (), language: str = "en") -> Naming:
    """Return the mentions and the actors of `text`.

    `known` is the site's registry: what an editor wrote there wins over gazetteer and rules.
    The rules are of English and, where a noun's capital tells nothing, of German: in another
    `language` only what is sure without its context, known names and first names above all, is
    found.
    """
    lexicon = lexicon_of(known, primary_language(language))
    words = split_words(text, lexicon.cues.elided, lexicon.cues.hyphen_tails)
    reader = read_with_reasons if lexicon.cues.nouns_have_capitals else read
    found = with_headlines(words, reader(words, lexicon))
    return resolved(text, words, found, lexicon)
