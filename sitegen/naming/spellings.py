"""How alike two names are, and why: accents, transliterations, initials, acronyms, slips."""

from __future__ import annotations

import difflib
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from sitegen.model import name_key, slugify
from sitegen.naming.acronyms import stands_for
from sitegen.naming.persons import surname

# One sound that languages spell differently, and what all its spellings become; in this order.
_SOUNDS = (
    (r"tsch|tch|tsh|cz", "C"), (r"sch|sh|sz", "S"), (r"ch", "C"), (r"dzh|zh|dj", "J"),
    (r"kh|gh|h", ""),
    (r"ph|ff?|v|w", "v"), (r"th?|dt", "t"), (r"ck|c(?=[aoukrlt]|\Z)|q|k", "k"),
    (r"ts|tz|c|z|s", "s"), (r"x", "ks"), (r"[aeiouyj]", ""),
)  # fmt: skip
_SOUND = tuple((re.compile(pattern), sound) for pattern, sound in _SOUNDS)
BRITISH_AND_AMERICAN = (
    ("Organisation", "Organization"), ("Programme", "Program"), ("Centre", "Center"),
    ("Defence", "Defense"), ("Labour", "Labor"), ("Harbour", "Harbor"),
    ("Co-operation", "Cooperation"), ("Co-operative", "Cooperative"),
)  # fmt: skip
_TWO_SPELLINGS = (
    (r"is(?=ations?\b|ed\b|ing\b|e\b)", "iz"), (r"\band\b", ""),
    *(
        (rf"\b{british.replace('-', ' ').lower()}\b", american.lower())
        for british, american in BRITISH_AND_AMERICAN
    ),
)  # fmt: skip
_TWO_SPELLINGS_OF = tuple((re.compile(one), other) for one, other in _TWO_SPELLINGS)
_POINTS = re.compile(r"(?<=\b[^\W\d_])\.(?=[^\W\d_]\.)")  # within "U.N."
_SHORT_FORMS = tuple(
    frozenset(names.split())
    for names in (
        "william bill will billy", "robert bob rob bobby", "james jim jimmy", "john jack johnny",
        "joseph joe joey", "michael mike mick", "thomas tom tommy", "richard dick rick rich",
        "edward ed eddie ted", "anthony tony", "daniel dan danny", "david dave", "kenneth ken",
        "christopher chris", "alexander alex aleksandr sasha", "donald don", "ronald ron",
        "charles charlie chuck", "steven stephen steve", "benjamin ben", "samuel sam",
        "elizabeth liz beth", "katherine catherine kate kathy", "margaret maggie meg",
        "dmitri dima", "vladimir volodya", "nicholas nick", "timothy tim", "gerald gerry jerry",
    )
)  # fmt: skip
_LAST_CYRILLIC = "\u052f"
_SHORTEST = 4  # letters of a word that can be spelt in two ways
_SLIP = 0.88  # "Austria" and "Australia" are at 0.875
_HEARD = 0.6  # of words with the same consonants
_SAME, _SURE, _LIKELY, _MAYBE = 0.98, 0.9, 0.85, 0.7


class Likeness(NamedTuple):
    """How sure two names are one, from 0 to 1, and why in words."""

    score: float
    reason: str


def likeness(one: str, other: str, *, may_be_persons: bool) -> Likeness | None:
    """Return why two names can be one actor's, None if nothing says so."""
    a, b = folded(one), folded(other)
    if a == b:
        reason = "one name" if one == other else "one name but for accents, hyphens or spelling"
        return Likeness(_SAME, reason)
    if sorted(a.split()) == sorted(b.split()):
        return Likeness(_SURE, "the same words in another order")
    if _is_acronym(one, other) or _is_acronym(other, one):
        return Likeness(_LIKELY, "one has the initials of the other")
    as_persons = _as_persons(one, other) if may_be_persons else None
    return as_persons or _as_spelt(a, b)


@lru_cache(maxsize=100_000)
def folded(name: str) -> str:
    """Return `name` in small letters without accents, points, "the" and British or American ways.

    Cyrillic is transliterated; other scripts stay as they are.
    """
    letters = [c for c in unicodedata.normalize("NFKD", name) if c.isalpha()]
    is_other = max(letters, default="") > _LAST_CYRILLIC
    whole = _POINTS.sub("", name)
    text = name_key(name) if is_other or not letters else slugify(whole).replace("-", " ")
    for pattern, other in _TWO_SPELLINGS_OF:
        text = pattern.sub(other, text)
    return " ".join(text.removeprefix("the ").split())


@lru_cache(maxsize=100_000)
def sounds(text: str) -> str:
    """Return the consonants of a folded text, alike for all transliterations of a name."""
    for pattern, sound in _SOUND:
        text = pattern.sub(sound, text)
    return re.sub(r"(.)\1+", r"\1", text.replace(" ", ""))


def family_of(name: str) -> str:
    """Return the sounds of the surname, by which spellings of a person are found."""
    return sounds(folded(surname(name)))


def _is_acronym(short: str, name: str) -> bool:
    return " " in name and " " not in short and stands_for(short, name.split())


def _as_persons(one: str, other: str) -> Likeness | None:
    """Compare two names as those of persons: surname with surname, the rest with the rest."""
    surnames = folded(surname(one)), folded(surname(other))
    if not surnames[0] or not _alike(*surnames):
        return None
    how = "" if surnames[0] == surnames[1] else f'"{surname(one)}" can be "{surname(other)}"'
    given = [folded(name.removesuffix(surname(name))).split() for name in (one, other)]
    short, long = sorted(given, key=len)
    if not short:
        if not long:
            return Likeness(_LIKELY, f"{how}, spelt in two ways") if how else None
        return None if how else Likeness(_MAYBE, "one is the surname of the other")
    firsts = _first_names(short[0], long[0])
    if not firsts or not _in_order(short[1:], long[1:]):
        return None
    middle = "a middle name apart" if len(short) < len(long) else ""
    doubt = _MAYBE if short[1:] and middle else 1.0  # George W. and George H. W. are two
    score = min(firsts.score, _LIKELY if how else 1.0, doubt)
    return Likeness(score, ", ".join(filter(None, (how, firsts.reason, middle))))


def _first_names(one: str, other: str) -> Likeness | None:
    if one == other:
        return Likeness(_SURE, "")
    if one[0] == other[0] and min(len(one), len(other)) == 1:
        return Likeness(_SURE, "an initial for the first name")
    if any(one in names and other in names for names in _SHORT_FORMS):
        return Likeness(
            _LIKELY, f'"{one.title()}" is short for "{other.title()}", or the other way'
        )
    return Likeness(_LIKELY, "the first name spelt in two ways") if _alike(one, other) else None


def _in_order(short: list[str], long: list[str]) -> bool:
    """Tell whether the middle names of one are among those of the other, initials for them too."""
    rest = iter(long)
    return all(any(_same_middle(a, b) for b in rest) for a in short)


def _same_middle(one: str, other: str) -> bool:
    return one == other or (one[0] == other[0] and min(len(one), len(other)) == 1)


def _alike(one: str, other: str) -> bool:
    """Tell whether two words can be one, heard or typed differently."""
    if one == other:
        return True
    if min(len(one), len(other)) < _SHORTEST:
        return False
    ratio = difflib.SequenceMatcher(None, one, other).ratio()
    if sounds(one) == sounds(other):
        return ratio >= _HEARD
    return ratio >= _SLIP and one[0] == other[0]


def _as_spelt(one: str, other: str) -> Likeness | None:
    """Compare two folded names word by word: all but one are equal, and that one is alike."""
    words, others = one.split(), other.split()
    if len(words) != len(others):
        return None
    differing = [(a, b) for a, b in zip(words, others, strict=True) if a != b]
    if len(differing) != 1 or any(c.isdigit() for pair in differing for c in "".join(pair)):
        return None
    a, b = differing[0]
    return Likeness(_MAYBE, f'"{a}" and "{b}" differ in few letters') if _alike(a, b) else None
