"""Places, told by a noun or a preposition before or by their ending."""

from __future__ import annotations

from sitegen.model import Kind
from sitegen.naming.cases import first_case
from sitegen.naming.nouns import is_adjective
from sitegen.naming.reading import Found
from sitegen.naming.reasons.known import beside_water
from sitegen.naming.reasons.text import Text

_TOWNS = (
    "burg", "berg", "dorf", "stadt", "hausen", "heim", "ingen", "bach", "feld", "furt", "hafen",
    "kirchen", "münster", "brück", "walde", "tal", "stein", "leben", "rode", "stedt", "felden",
)  # fmt: skip


_SAINTS = frozenset(("St", "Sankt", "San", "Santa", "Saint", "Bad", "Port"))


_SHORTEST_PLACE = 4  # letters
_SHORTEST_SOUND = 6  # letters of a word that sounds like a town
_SHORTEST_STEM = 3  # letters
_STREETS = ("strasse", "straße", "allee")
_BEHIND_DATELINE = frozenset((" - ", " – ", " — ", ". ", ".\n"))


def told_place(text: Text, index: int) -> Found | None:
    """Answer for "die Stadt Velden", "Landkreis Landshut", "Golf von Aden"."""
    word = text.spelling(index)
    at = index + 1
    if word in text.cues.place_heads and text.touches(at):
        if text.spelling(at) == "von" and text.may_be_name(at + 1):
            at += 1
        elif not text.may_be_name(at) and not (word == "Bad" and text.is_capital(at)):
            return None
        is_person = text.spelling(at) in text.lexicon.first_names and word not in _SAINTS
        if is_person or text.is_genitive_of_known(at):
            return None
        return text.found(index, at + 1, Kind.PLACE, "place noun")
    before = text.before(index)
    is_told = before in text.cues.place_common or before.endswith(
        ("stadt", "dorf", "insel", "stadtteil")
    )
    if not is_told or not text.is_noun(index - 1) or not text.may_be_name(index):
        return None
    is_owner = word.endswith("er") and text.after(index + 1)[:1].isupper()
    if is_owner or text.nouns.is_role(word) or text.lexicon.match(text.words, index):
        return None
    return text.found(index, beside_water(text, index + 1), Kind.PLACE, "town of")


def pair_in_place(text: Text, index: int) -> Found | None:
    """Answer for "in Chan Junis"."""
    at = index + 1
    if text.before(index) not in {"in", "In"} or not text.touches(at) or text.words[at].gap != " ":
        return None
    is_pair = (
        text.may_be_name(index) and text.may_be_name(at) and not text.after(at + 1)[:1].isupper()
    )
    known = text.known_kind(index) or text.known_kind(at)
    if (
        not is_pair
        or known
        or text.nouns.is_role(text.spelling(at))
        or text.spelling(index).isupper()
    ):
        return None
    return text.found(index, at + 1, Kind.PLACE, "preposition")


def place_of_bearer(text: Text, index: int) -> Found | None:
    """Answer for "Friedrichstraße", "Willy-Brandt-Platz", "Berlin-Kreuzberg", "Ahrtal"."""
    word = text.spelling(index)
    is_one = text.before(index).lower() in text.cues.indefinites
    if not word[0].isupper() or word.isupper() or is_one:
        return None
    small = word.lower()
    ending = next((end for end in text.cues.named_place_endings if small.endswith(end)), "")
    is_place = _bears_name(text, word, ending) if ending else _is_district(text, word)
    return text.found(index, index + 1, Kind.PLACE, "place noun") if is_place else None


def _is_district(text: Text, word: str) -> bool:
    """Tell whether a word is a town with a part of it: "Berlin-Kreuzberg"."""
    first, _, rest = word.partition("-")
    town = text.lexicon.entries.get(first)
    if not rest[:1].isupper() or rest.isupper() or not town or town.kind is not Kind.PLACE:
        return False
    return not (text.nouns.is_noun(rest) or text.nouns.is_role(rest) or text.nouns.body(rest))


def _bears_name(text: Text, word: str, ending: str) -> bool:
    """Tell whether a place is called after somebody or something: "Friedrichstraße"."""
    lexicon, first = text.lexicon, word.partition("-")[0]
    stem = word[: -len(ending)].rstrip("-")
    if len(stem) < _SHORTEST_STEM or first in lexicon.entries:
        return False
    if "-" not in word and text.nouns.is_common_before(stem):
        return False
    if word.count("-") > 1 or ("-" in word and first in text.cues.waters):
        return True
    if ending in _STREETS and "-" not in word and len(stem) > _SHORTEST_STEM:
        return True
    bearers = {stem, stem.removesuffix("s"), stem.removesuffix("er")}
    names = (lexicon.first_names, lexicon.surnames, lexicon.entries, text.cues.waters)
    return any(bearer in known for bearer in bearers for known in names)


def region(text: Text, index: int) -> Found | None:
    """Answer for "Nordafrika", "die Isar" and "Aletschgletscher"."""
    word = text.spelling(index)
    base = first_case(word, text.cues.waters, text.cues.case_endings)
    is_plain = text.nouns.is_plain(word)
    is_placed = text.before(index) in text.cues.place_prepositions
    is_town = base in text.cues.known_towns and (is_placed or not is_plain)
    if is_town or (base in text.cues.waters and not is_plain):
        return Found(index, index + 1, (base,), Kind.PLACE, "region")
    if _is_part_of_world(text, word) or _is_river(text, index):
        return text.found(index, index + 1, Kind.PLACE, "region")
    small = word.lower()
    ending = next((end for end in text.cues.place_word_endings if small.endswith(end)), "")
    stem = word[: -len(ending)] if ending else ""
    if len(stem) > _SHORTEST_STEM and not text.nouns.is_noun(stem):
        return text.found(index, index + 1, Kind.PLACE, "region")
    return None


def _is_part_of_world(text: Text, word: str) -> bool:
    for part in text.cues.compass if word.startswith(text.cues.compass) else ():
        if word.startswith(part):
            rest = word[len(part) :].lstrip("-")
            is_known = len(rest) > _SHORTEST_STEM and rest.capitalize() in text.lexicon.entries
            if is_known and not text.nouns.is_noun(rest):
                return True
    return False


def _is_river(text: Text, index: int) -> bool:
    """Tell whether a word stands as rivers do: "an der Vils"."""
    word, nouns = text.spelling(index), text.nouns
    if text.before(index) != "der" or text.before(index - 1) not in {"an", "An"}:
        return False
    if not text.may_be_name(index) or not word[1:].islower() or text.known_kind(index):
        return False
    is_noun = nouns.is_role(word) or nouns.body(word)
    is_first = text.after(index + 1)[:1].isupper()
    return not (is_noun or is_first or is_adjective(word, text.cues.name_adjectives))


def dateline(text: Text, index: int) -> Found | None:
    """Answer for the town before "(dpa)", ", 14. März" or a dash at the beginning of a line."""
    gap = text.words[index].gap
    if (
        not (index == 0 or "\n" in gap)
        or not text.may_be_name(index)
        or text.nouns.is_role(text.spelling(index))
    ):
        return None
    last = beside_water(text, index + 1)
    if not text.has(last):
        return None
    behind = text.words[last].gap
    dated = behind == ", " and text.spelling(last).isdigit()
    is_agency = behind == " (" and text.spelling(last) in text.cues.small_names
    parted = behind in _BEHIND_DATELINE and len(text.spelling(index)) >= _SHORTEST_STEM
    if dated or is_agency or parted:
        return text.found(index, last, Kind.PLACE, "dateline")
    return None


def behind_preposition(text: Text, index: int) -> Found | None:
    """Answer for "in Velden" and, if it sounds like a town, "bei Oberlindach"."""
    word, before = text.spelling(index), text.before(index)
    sounds = (
        len(word) >= _SHORTEST_SOUND and word.endswith(_TOWNS) and not text.nouns.is_plain(word)
    )
    if word in text.cues.no_places or not text.is_capital(index) or len(word) < _SHORTEST_PLACE:
        return None
    if text.is_noun(index) and not sounds:
        return None
    if text.nouns.is_role(word) or text.after(index + 1)[:1].isupper() or word.isupper():
        return None
    is_of = before == "von" and text.nouns.is_role(text.before(index - 1))
    is_placed = is_of or before in text.cues.place_prepositions
    is_near = before in text.cues.towards and word.endswith(text.cues.town_endings)
    if is_placed or is_near:
        return text.found(index, beside_water(text, index + 1), Kind.PLACE, "preposition")
    return None
