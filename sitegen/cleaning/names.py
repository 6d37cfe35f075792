"""Who wrote, who sent, who published: persons and organisations of bylines and credits."""

from __future__ import annotations

import re

from sitegen.cleaning.organisations import SMALL_WORDS, is_organisation, is_outlet

LEAST_NAME_WORDS = 2
MOST_NAME_WORDS = 6
LEAST_OUTLET_WORDS = 2
LONGEST_ACRONYM = 3  # letters that stay in capitals: BBC, AP
LONGEST_SIGNATURE = 12  # words
MOST_PLACE_WORDS = 2
MOST_CORE_WORDS = 3  # of a name that stands alone; "Governor Signs Bridge Act" has four
LONGEST_ROLE = 7  # words

_ROLE = re.compile(
    r"\b(?:writer|reporter|correspondent|editor|staff|columnist|contributor|analyst|bureau chief|"
    r"producer|presenter|journalist|fellow|professor|director|specialist|commentator|blogger)\b",
    re.IGNORECASE,
)
_PARTICLES = frozenset({
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "ter",
    "ten", "zu", "bin", "ibn", "al", "el", "ap", "y", "of", "st", "af", "av", "dal", "do",
})  # fmt: skip
_NO_FIRST_WORDS = frozenset({
    "the", "a", "an", "my", "our", "les", "das", "die",
    # Buttons: "Listen Now", "Share Article".
    "read", "share", "listen", "watch", "follow", "print", "save", "sign", "log", "subscribe",
    "view", "click", "skip", "show", "live", "latest", "breaking", "more", "top", "most",
})  # fmt: skip
_SIGN = re.compile(r"[A-Z]{3,}\Z")
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[.'’‘-])*\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,4}\.\Z|[A-Z]{1,3}\Z")
_ASIDE = re.compile(r"\s*\([^()]{1,40}\)\s*")  # "Ann Lee (now) and John Roe (earlier)"
_AND = re.compile(r"\s*(?:,|;|&|\||\band\b|\bund\b|\bet\b|\by\b|\ben\b|\bwith\b)\s*", re.IGNORECASE)


def is_person(text: str) -> bool:
    """Tell whether `text` can be the name of one person."""
    words = text.split()
    if (
        not LEAST_NAME_WORDS <= len(words) <= MOST_NAME_WORDS
        or _ROLE.search(text)
        or is_organisation(text)
        or (_SIGN.match(words[0]) and not text.isupper())  # CBS Detroit
    ):
        return False
    if not all(_NAME_WORD.match(word) for word in words) or words[0].lower() in _NO_FIRST_WORDS:
        return False
    capitals = [word for word in words if word[:1].isupper() or "-" in word or "'" in word]
    small = [word for word in words if word not in capitals]
    return (
        len(capitals) >= LEAST_NAME_WORDS
        and words[-1] in capitals
        and all(word in _PARTICLES for word in small)
    )


def begins_with_particle(name: str) -> bool:
    """Tell "El País" and "Al Jazeera", which could be persons' names as well."""
    return name.split(maxsplit=1)[0].lower() in _PARTICLES


def is_role(text: str) -> bool:
    """Tell whether a line only says what a writer is: "Chief Reporter", "Reuters Writer"."""
    return (
        len(text.split()) <= LONGEST_ROLE
        and bool(_ROLE.search(text))
        and not text.rstrip().endswith("?")
    )


def persons(text: str) -> tuple[str, ...]:
    """Return the persons that a byline lists, in order, written as names are."""
    names: list[str] = []
    for part in split_names(text):
        name = (
            part.strip(" .:*()[]")
            if not _INITIALS.match(part.split(" ")[-1])
            else part.strip(" :*")
        )
        name = re.sub(r"^(?:Dr|Prof|Mr|Mrs|Ms|Sir)\.?\s+", "", name)
        if is_person(name) and (written := as_written(name)) not in names:
            names.append(written)
    return tuple(names)


def read_signature(text: str) -> tuple[str, ...]:
    """Return the writers that a line names beside their outlet, role or place, and nothing else."""
    if len(text.split()) > LONGEST_SIGNATURE or text.endswith((".", "?", "!", ":")):
        return ()
    who, _, place = text.partition(" in ")
    if len(place.split()) > MOST_PLACE_WORDS:
        return ()
    parts = [part for part in split_names(who) if part]
    people = persons(who)
    others = [part for part in parts if not is_person(part)]
    if any(len(_core(name)) > MOST_CORE_WORDS for name in people):
        return ()
    is_whole = all(is_role(part) or is_outlet(part) for part in others)
    return people if parts and is_person(parts[0]) and is_whole else ()


def _core(name: str) -> list[str]:
    """Return the words of a name without initials and particles."""
    return [word for word in name.split()
            if not _INITIALS.match(word) and word.lower() not in _PARTICLES]  # fmt: skip


def split_names(text: str) -> list[str]:
    """Return what commas and "and" part in a byline, asides left out."""
    plain = " ".join(_ASIDE.sub(" ", text).split())  # runs of spaces take the time of their square
    return [part.strip() for part in _AND.split(plain)]


def as_written(name: str) -> str:
    """Return a name in capitals as a person writes it: ANN T. LEE -> Ann T. Lee."""
    letters = [letter for letter in name if letter.isalpha()]
    if not letters or not all(letter.isupper() for letter in letters):
        return name
    words = [_capitalised(word) for word in name.split()]
    return " ".join(word.lower() if number and word.lower() in _PARTICLES else word
                    for number, word in enumerate(words))  # fmt: skip


def outlet_as_written(name: str) -> str:
    """Return an outlet in capitals as readers write it, short signs aside: The BBC Times."""
    if not name.isupper() or len(name.split()) < LEAST_OUTLET_WORDS:
        return name
    words = [word if len(word) <= LONGEST_ACRONYM and word.lower() not in SMALL_WORDS
             else _capitalised(word) for word in name.split()]  # fmt: skip
    return " ".join(word.lower() if number and word.lower() in SMALL_WORDS else word
                    for number, word in enumerate(words))  # fmt: skip


def _capitalised(word: str) -> str:
    if len(word) == 1 or ("." in word[:-1] and _INITIALS.match(word)):
        return word
    return "".join(
        "Mc" + part[2:].capitalize() if part.startswith("MC") else part.capitalize()
        for part in re.split(r"(['’-])", word)
    )
