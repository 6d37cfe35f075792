"""Whether a text may speak of somebody at all: far more is let pass than `linking` would link."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from sitegen.model import name_key
from sitegen.naming.acronyms import stands_for
from sitegen.naming.gazetteer import gazetteer

_WORD = re.compile(r"[^\W_]+(?:\.[^\W\d_])*")
_SHORTEST = 4  # letters of a word that is looked for without its ending
_LONGEST_ACRONYM = 8


def leaves_trace(names: Iterable[str], text: str) -> bool:
    """Tell whether `text` has any word that may stand for who is called by `names`.

    A word of a name is enough, whatever its ending, or its initials, what is made of it ("French")
    or a name that everybody knows for it.
    """
    known = tuple(dict.fromkeys(wider for name in names for wider in (name, *_also(name))))
    return any(_stands(name, text) for name in known)


def _stands(name: str, text: str) -> bool:
    plain, words, initials = _read(text)
    if _folded(name) in plain:
        return True
    parts = [word for word in _folded(name).split() if len(word) >= _SHORTEST]
    if any(_stem(word) in plain for word in parts):
        return True
    spelt = name.split()
    if len(spelt) > 1 and any(stands_for(word, spelt) for word in words if word[:2].isupper()):
        return True
    return name.isupper() and len(name) <= _LONGEST_ACRONYM and name in initials


def _stem(word: str) -> str:
    return word if len(word) == _SHORTEST else word[: max(_SHORTEST, len(word) - 2)]


@lru_cache(maxsize=4)  # one text is looked through for many names
def _read(text: str) -> tuple[str, frozenset[str], str]:
    words = _WORD.findall(text)
    initials = "".join(word[0] for word in words if word[0].isupper())
    return _folded(text), frozenset(words), initials


def _folded(text: str) -> str:
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in parts if not unicodedata.combining(c))
    return " ".join(re.sub(r"[-–—'’.]", " ", text.casefold()).split())


def _also(name: str) -> tuple[str, ...]:
    return _known().get(name_key(name), ())


@cache
def _known() -> Mapping[str, tuple[str, ...]]:
    """Return what else may stand for the states and organisations that everybody knows."""
    known: dict[str, tuple[str, ...]] = {}
    shipped = gazetteer()
    for state in shipped.states:
        capitals = (spelling for capital in state.capitals for spelling in capital)
        others = (state.name, *state.other_names, *state.demonyms, *capitals)
        known |= {name_key(name): others for name in (state.name, *state.other_names)}
    for body in shipped.organizations:
        others = (body.name, *body.other_names, *body.nouns)
        known |= {name_key(name): others for name in (body.name, *body.other_names)}
    return known
