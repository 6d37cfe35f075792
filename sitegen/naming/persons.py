"""The parts of a person's name."""

from __future__ import annotations

from sitegen.naming.cues import PARTICLES, words_of

_SUFFIXES = words_of("Jr Jr. Sr Sr. II III IV")


def surname(name: str) -> str:
    """Return the family name of `name` with its particles ("de Hoop Scheffer")."""
    words = without_suffix(tuple(name.split()))
    for index, word in enumerate(words[1:-1], start=1):
        if word.casefold() in PARTICLES:
            return " ".join(words[index:])
    return words[-1] if words else name


def without_suffix(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a name without "Jr", "II" and the like."""
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words = words[:-1]
    return words


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names, as words, can be one person's.

    A surname alone is; so is a first name alone; initials stand for the names they begin, and
    middle names may be left out.
    """
    one, other = _folded(without_suffix(one)), _folded(without_suffix(other))
    short, long = sorted((one, other), key=len)
    if not short:
        return False
    if long[-len(short) :] == short or (len(short) == 1 and long[0] == short[0]):
        return True
    if len(short) == 1 or short[-1] != long[-1]:
        return False
    return _compatible(short[:-1], long[:-1])


def leaves_second_surname(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether one name is the other without its last surname: "Ana Ruiz", "Ana Ruiz Gil"."""
    short, long = sorted((_folded(one), _folded(other)), key=len)
    if len(short) == 1:
        return short[0] in long[1:-1] and short[0] not in PARTICLES
    starts = range(len(long) - len(short)) if short[0] in PARTICLES else (0,)
    return len(short) < len(long) and any(long[at : at + len(short)] == short for at in starts)


def _compatible(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    if not (short[0] == long[0] or _initial(short[0], long[0])):
        return False
    rest = iter(long[1:])
    return all(any(a == b or _initial(a, b) for b in rest) for a in short[1:])


def _initial(one: str, other: str) -> bool:
    return one[0] == other[0] and 1 in (len(one.rstrip(".")), len(other.rstrip(".")))


def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.casefold() for word in words)
