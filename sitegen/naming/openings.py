"""Words that have a capital only because they open a sentence, where capitals tell names."""

from __future__ import annotations

from sitegen.naming.lexicon import Lexicon
from sitegen.naming.words import Words

_SHORTEST_VERB = 5  # letters


def opens_only(words: Words, index: int, lexicon: Lexicon) -> bool:
    """Tell whether the opening word is a verb, or stands before a person's full name."""
    text, cues = words[index].text, lexicon.cues
    if text in lexicon.first_names or text in cues.titles or text in cues.leading_bodies:
        return False
    is_spoken = text.lower() in cues.person_verbs or text.lower() in cues.inverted_verbs
    return is_spoken or is_verb(text, lexicon) or _before_person(words, index, lexicon)


def is_verb(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a word ends like a verb of the language, and is no known name's."""
    if len(text) < _SHORTEST_VERB or not text.endswith(lexicon.cues.verb_endings):
        return False
    name = text.capitalize()
    return name not in lexicon.lengths and name not in lexicon.first_names


def _before_person(words: Words, index: int, lexicon: Lexicon) -> bool:
    """Answer for "Parla Marta Brilti"."""
    behind = words[index + 1 : index + 3]
    if any(word.gap != " " or not word.text[0].isupper() or word.opens for word in behind):
        return False
    return len(behind) > 1 and behind[0].text in lexicon.first_names
