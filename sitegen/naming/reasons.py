"""Reasons to take a word for a name in a language where every noun has a capital."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from sitegen.model import Kind
from sitegen.naming.cases import first_case
from sitegen.naming.cues import PARTICLES, Cues
from sitegen.naming.lexicon import Lexicon
from sitegen.naming.nouns import Nouns, is_adjective, nominative
from sitegen.naming.reading import Found
from sitegen.naming.words import Words, is_abbreviation, wraps

_INNER_CAPITAL = re.compile(
    r"[A-ZÄÖÜ]?[a-zäöü]*[A-ZÄÖÜ][a-zäöü]*[A-ZÄÖÜ]\w*|[A-ZÄÖÜ][a-z]+[A-Z][a-z]+"
)
_SURNAME_PARTICLES = frozenset(
    ("von", "van", "de", "da", "di", "du", "del", "della", "al", "el", "bin", "ibn", "zu", "dos",
     "af", "av", "ter", "ten", "la", "le", "Von", "Van", "De")
)  # fmt: skip
_QUOTES_BEFORE = ("„", "“", '"', "»", "«", "‚", "'")
# A noun that ends so stands with an article behind a preposition; a town stands without.
_TOWNS = (
    "burg", "berg", "dorf", "stadt", "hausen", "heim", "ingen", "bach", "feld", "furt", "hafen",
    "kirchen", "münster", "brück", "walde", "tal", "stein", "leben", "rode", "stedt", "felden",
)  # fmt: skip
# Such nouns are no surnames.
_DERIVED = ("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "innen", "ismus")
_SAINTS = frozenset(("St", "Sankt", "San", "Santa", "Saint", "Bad", "Port"))
_QUOTES_BEHIND = ("“", "”", '"', "«", "»", "‘", "'")
_LONGEST_PERSON = 5  # words
_LONGEST_FIRM = 6  # words before "GmbH"
_LONGEST_ACRONYM = 7  # letters
_SHORTEST_PLACE = 4  # letters


class Text(NamedTuple):
    """A text, and all that is known about its words."""

    words: Words
    lexicon: Lexicon
    nouns: Nouns
    spelled: frozenset[str]  # all its words

    @property
    def cues(self) -> Cues:
        return self.lexicon.cues

    def has(self, index: int) -> bool:
        return 0 <= index < len(self.words)

    def spelling(self, index: int) -> str:
        return self.words[index].text if self.has(index) else ""

    def before(self, index: int) -> str:
        """Return the word before, where nothing but a space lies between."""
        return self.spelling(index - 1) if index and self.words[index].gap == " " else ""

    def after(self, last: int) -> str:
        return self.spelling(last) if self.has(last) and self.words[last].gap == " " else ""

    def touches(self, index: int) -> bool:
        """Tell whether the word at `index` can belong to the same name as the one before."""
        if not 0 < index < len(self.words):
            return False
        gap = self.words[index].gap
        if gap == ". ":
            return is_abbreviation(self.spelling(index - 1)) or self.spelling(index - 1) == "St"
        return gap in {" ", "\u00a0", " & "} or wraps(self.words, index)

    def is_capital(self, index: int) -> bool:
        text = self.spelling(index)
        return text[:1].isupper() and text not in self.cues.function_words

    def is_noun(self, index: int) -> bool:
        text = self.spelling(index)
        return self.nouns.is_noun(text) or text in self.cues.calendar

    def may_be_name(self, index: int) -> bool:
        """Tell whether a word has a capital and is neither a common noun nor a small word."""
        return self.is_capital(index) and not self.is_noun(index)

    def known_kind(self, index: int) -> Kind | None:
        entry = self.lexicon.entry(self.words, index, index + 1) if self.has(index) else None
        return entry.kind if entry else None

    def is_genitive_of_known(self, index: int) -> bool:
        text = self.spelling(index)
        return text.endswith("s") and text[:-1] in self.lexicon.entries

    def has_article(self, index: int) -> bool:
        before = self.before(index)
        return before in self.cues.articles or before.lower() in self.cues.indefinite

    def found(self, first: int, last: int, kind: Kind, rule: str) -> Found:
        names = [self.spelling(index) for index in range(first, last)]
        if rule != "role":
            names[-1] = first_case(names[-1], self.spelled, self.cues.genitives)
        return Found(first, last, tuple(names), kind, rule)


Rule = Callable[[Text, int], Found | None]


def reason_at(text: Text, index: int) -> Found | None:
    """Return the name that begins at `index`, told by the first rule that knows it."""
    if text.spelling(index) in text.cues.small_names:
        return text.found(index, index + 1, Kind.ORGANIZATION, "agency")
    if not text.spelling(index)[:1].isupper() and not text.lexicon.match(text.words, index):
        return None
    for rule in _RULES:
        found = rule(text, index)
        if found:
            return found
    return None


def _known(text: Text, index: int) -> Found | None:
    """Answer for what the gazetteer or the editor knows, if nothing shows a common noun."""
    count = text.lexicon.match(text.words, index)
    if not count:
        return None
    entry = text.lexicon.entry(text.words, index, index + count)
    if count == 1 and _is_role_of_next(text, index):
        return None
    if not entry or (count == 1 and entry.rule != "registry" and not _stands(text, index)):
        return None
    last = index + count
    if entry.kind is Kind.PLACE:
        last = _beside_water(text, last)
    names = tuple(text.spelling(at) for at in range(index, last))
    if last > index + count:
        return Found(index, last, names, Kind.PLACE, "gazetteer")
    return Found(index, last, names, entry.kind, entry.rule, entry)


def _known_phrase(text: Text, index: int) -> Found | None:
    return _known(text, index) if text.lexicon.match(text.words, index) > 1 else None


def _is_role_of_next(text: Text, index: int) -> bool:
    """Tell whether a body's name is a role here: "Bundesrat Ignazio Cassis"."""
    is_role = text.nouns.is_role(text.spelling(index))
    return is_role and text.after(index + 1) in text.lexicon.first_names


def _stands(text: Text, index: int) -> bool:
    """Tell whether one known word is meant as the name that it may be."""
    word = text.spelling(index)
    if word in text.cues.function_words or word in text.cues.calendar:
        return False
    if word in text.cues.papers:
        return text.words[index].gap.endswith(_QUOTES_BEFORE)
    if text.known_kind(index) is Kind.STATE:
        return True
    if text.nouns.is_plain(word):
        is_body = text.known_kind(index) is Kind.ORGANIZATION and text.nouns.body(word)
        is_placed = text.before(index) in text.cues.place_prepositions
        return bool(is_body) or (is_placed and word not in text.cues.no_places)
    return True


def _beside_water(text: Text, last: int) -> int:
    """Return the end of "Frankfurt an der Oder" if that name of a town ends so, else `last`."""
    for link in (("am",), ("im",), ("an", "der"), ("in", "der"), ("vor", "der"), ("ob", "der")):
        end = last + len(link)
        if text.spelling(end) in text.cues.waters and all(
            text.after(last + step) == small for step, small in enumerate(link)
        ):
            return end + 1
    return last


def _firm(text: Text, index: int) -> Found | None:
    """Answer for "Nordlicht Solartechnik GmbH" and "Kestrel Capital"."""
    if not text.is_capital(index) or _is_said_of_name(text, index):
        return None
    end = 0
    for at in range(index + 1, min(index + _LONGEST_FIRM, len(text.words))):
        word = text.spelling(at)
        if not text.touches(at) or not (
            word[:1].isupper() or word[0].isdigit() or word in text.cues.firm_marks
        ):
            break
        if word in text.cues.firm_marks:
            end = at + 1
            while text.spelling(end) in text.cues.firm_marks and text.words[end].gap in {
                " & ",
                ". ",
                " ",
            }:
                end += 1
            break
        is_foreign = word in text.cues.trades or word in text.cues.also_ends_organization
        if is_foreign and text.may_be_name(index):
            end = at + 1
    return text.found(index, end, Kind.ORGANIZATION, "firm") if end else None


def _is_said_of_name(text: Text, index: int) -> bool:
    """Tell whether a word is a noun that says what the next name is: "Firma", "Historikerin"."""
    word = text.spelling(index)
    return (
        text.nouns.is_role(word)
        or text.nouns.is_organization_role(word)
        or word in text.cues.place_common
        or word in text.cues.titles
    ) and text.touches(index + 1)


def _club(text: Text, index: int) -> Found | None:
    """Answer for "VfB Lübeck", "Holstein Kiel II" and "Bremer SV"."""
    word, last = text.spelling(index), index + 1
    if word not in text.cues.club_heads:
        is_owner = word.endswith("er") and not text.nouns.is_role(word)
        is_owner = is_owner and text.is_capital(index)
        is_club = is_owner and text.spelling(last) in text.cues.club_heads and text.touches(last)
        shouted = text.spelling(last).isupper()
        return (
            text.found(index, last + 1, Kind.ORGANIZATION, "club") if is_club and shouted else None
        )
    while (
        text.touches(last)
        and last - index < _LONGEST_PERSON
        and text.words[last].gap != ". "
        and (text.may_be_name(last) or text.spelling(last).isdigit() or text.known_kind(last))
    ):
        last += 1
    is_word = text.is_noun(index) or word in text.lexicon.first_names
    if last == index + 1 or (is_word and not text.known_kind(index + 1)):
        return None
    return text.found(index, last, Kind.ORGANIZATION, "club")


def _body(text: Text, index: int) -> Found | None:
    """Answer for "Auswärtigen Amts" and "Bayerische Staatsoper"."""
    at = index
    while is_adjective(text.spelling(at), text.cues.name_adjectives) and text.touches(at + 1):
        at += 1
    if at == index or not text.spelling(at)[:1].isupper():
        return _of_town(text, index)
    if (
        text.words[index].opens
        and text.spelling(index).lower().rstrip("esrnm") not in text.cues.name_adjectives
    ):
        return None
    body = text.nouns.body(text.spelling(at))
    if not body:
        if text.nouns.is_place(text.spelling(at)) and not text.words[index].opens:
            return text.found(index, at + 1, Kind.PLACE, "place noun")
        return None
    names = [
        nominative(text.spelling(i), body.gender, is_plural=body.is_plural)
        for i in range(index, at)
    ]
    last = _with_town(text, at + 1)
    names += [body.noun, *(text.spelling(i) for i in range(at + 1, last))]
    return Found(index, last, tuple(names), Kind.ORGANIZATION, "organization noun")


def _of_town(text: Text, index: int) -> Found | None:
    """Answer for "Wiener Zeitung" and "Kölner Hauptbahnhof"."""
    word, noun = text.spelling(index), text.after(index + 1)
    if not word.endswith("er") or not noun or not word[0].isupper() or not noun[0].isupper():
        return None
    entries = text.lexicon.entries
    stem = word[:-2]
    is_known = any(base in entries for base in (stem, stem + "en", stem + "e", word[:-1], word))
    if not is_known and (
        text.is_noun(index)
        or text.nouns.is_role(word)
        or text.words[index].opens
        or word in text.cues.function_words
    ):
        return None
    body = text.nouns.body(noun)
    base = body.noun if body else noun
    if (
        any(base.lower().endswith(end) for end in text.cues.owned_organizations)
        and base.lower() != "regierung"
    ):
        return Found(index, index + 2, (word, base), Kind.ORGANIZATION, "organization noun")
    if text.nouns.is_place(noun) and is_known:
        return text.found(index, index + 2, Kind.PLACE, "place noun")
    return None


def _with_town(text: Text, last: int) -> int:
    """Return the end of a name with the town that may stand behind it."""
    if text.after(last) == "zu" and text.known_kind(last + 1) is Kind.PLACE:
        return last + 2
    is_town = text.touches(last) and text.words[last].gap == " " and text.may_be_name(last)
    if (
        is_town
        and text.known_kind(last) in {Kind.PLACE, Kind.STATE}
        and not text.is_genitive_of_known(last)
    ):
        return last + 1
    return last


def _headed(text: Text, index: int) -> Found | None:
    """Answer for "Landgericht Kiel", "Institut für Weltwirtschaft", "Zentralrat der Juden"."""
    word = text.spelling(index)
    body = text.nouns.body(word)
    if not body or text.before(index).lower() in text.cues.indefinite:
        return None
    last = _purpose_end(text, index, body.noun)
    if not last and text.touches(index + 1) and text.words[index + 1].gap == " ":
        last = _owner_end(text, index)
    if not last:
        return None
    names = (body.noun, *(text.spelling(at) for at in range(index + 1, last)))
    return Found(index, last, names, Kind.ORGANIZATION, "organization noun")


def _owner_end(text: Text, index: int) -> int:
    """Return the end of "Landgericht Kiel"; 0 where what follows is no part of the name."""
    at = index + 1
    if text.is_genitive_of_known(at) or text.nouns.is_role(text.spelling(at)):
        return 0
    is_place = text.known_kind(at) in {Kind.PLACE, Kind.STATE} and not text.is_noun(at)
    if (
        text.spelling(index)
        .lower()
        .endswith(("regierung", "kabinett", "armee", "fraktion", "koalition", "bewegung"))
    ):
        return 0
    is_saint = (
        text.spelling(at) in text.cues.place_heads
        and text.may_be_name(at + 1)
        and text.touches(at + 1)
    )
    if is_saint:
        return at + 2
    if is_place:
        return at + max(text.lexicon.match(text.words, at), 1)
    if text.nouns.is_organization_role(text.spelling(index)) or not text.may_be_name(at):
        return 0
    if text.spelling(at) in text.lexicon.first_names or text.spelling(at).isupper():
        return 0
    return at + 1


def _purpose_end(text: Text, index: int, noun: str) -> int:
    small = text.after(index + 1)
    is_for = small == "für" and (noun in text.cues.organization_heads or "-" in noun)
    is_of = small in {"der", "des"} and noun in text.cues.heads_before_genitive
    is_plural = (
        small.endswith("er")
        and is_adjective(small, text.cues.name_adjectives)
        and small[:1].isupper()
    )
    if (
        is_plural
        and text.after(index + 2)[:1].isupper()
        and (noun in text.cues.heads_before_genitive or noun.endswith("ewerkschaft"))
    ):
        return index + 3
    if not is_for and not is_of:
        return 0
    at = index + 2
    while (
        text.after(at)[:1].islower()
        and text.after(at).endswith(("e", "en", "er", "es"))
        and at < index + 4
        and text.after(at) not in text.cues.articles
    ):
        at += 1
    if not text.after(at)[:1].isupper():
        return 0
    at += 1
    while (
        is_adjective(text.spelling(at - 1), text.cues.name_adjectives)
        and text.after(at)[:1].isupper()
    ):
        at += 1
    if text.after(at) == "und" and text.after(at + 1)[:1].isupper() and is_for:
        at += 2
    if text.after(at) == "in" and text.known_kind(at + 1) is Kind.STATE and is_of:
        return at + 2
    return _with_town(text, at)


def _joined_bodies(text: Text, index: int) -> Found | None:
    """Answer for "Eisenbahn- und Verkehrsgewerkschaft"."""
    if not (text.has(index + 2) and text.words[index + 1].gap == "- "):
        return None
    body = text.nouns.body(text.spelling(index + 2))
    if (
        text.spelling(index + 1) != "und"
        or not body
        or text.before(index).lower() in text.cues.indefinite
    ):
        return None
    if not text.has_article(index):
        return None
    names = (text.spelling(index) + "-", "und", body.noun)
    return Found(index, index + 3, names, Kind.ORGANIZATION, "organization noun")


def _placed(text: Text, index: int) -> Found | None:
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
    if (
        is_told
        and text.is_noun(index - 1)
        and text.may_be_name(index)
        and not text.nouns.is_role(word)
    ):
        if (
            text.lexicon.match(text.words, index)
            or word.endswith("er")
            and text.after(index + 1)[:1].isupper()
        ):
            return None
        return text.found(index, _beside_water(text, index + 1), Kind.PLACE, "town of")
    return None


def _placed_pair(text: Text, index: int) -> Found | None:
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


def _person(text: Text, index: int) -> Found | None:
    """Answer for "Bundeskanzler Olaf Scholz", "Frau Koch" and "Lena Falk"."""
    if not text.spelling(index)[:1].isupper() or _ends_abbreviation(text, index):
        return None
    lead = index
    while text.touches(lead) and text.spelling(lead - 1) in text.cues.titles:
        lead -= 1
    while lead and text.words[lead].gap == ". " and text.spelling(lead - 1) in text.cues.honorifics:
        lead -= 1
    title = text.spelling(lead) if lead < index else ""
    role = text.before(lead)
    is_role = bool(role) and role[0].isupper() and text.nouns.is_role(role)
    word = text.spelling(index)
    if word in text.cues.titles or word in text.cues.function_words:
        return None
    if word in text.cues.calendar and not (is_role and text.may_be_name(index + 1)):
        return None
    last = _person_end(text, index)
    count = last - index
    is_first = word in text.lexicon.first_names or _is_initial(text, index)
    if count > 1 and is_first and (is_role or title or not _is_common_pair(text, index)):
        return _named(text, index, last, title, "first name")
    if text.known_kind(index) and not is_first:
        return None
    if title and not text.is_genitive_of_known(index):
        return _named(text, index, last, title, "title")
    if not is_role or text.nouns.is_role(word) or text.is_genitive_of_known(index):
        return None
    if text.is_noun(index) if count == 1 else text.is_noun(index) and not is_first:
        return None
    if count == 1 and word.isupper():
        return None
    return _named(text, index, last, "", "role before")


def _named(text: Text, first: int, last: int, title: str, rule: str) -> Found:
    found = text.found(first, last, Kind.PERSON, rule)
    return found._replace(title=title)


def _is_initial(text: Text, index: int) -> bool:
    word = text.spelling(index)
    return len(word) == 1 and text.has(index + 1) and text.words[index + 1].gap == ". "


def _ends_abbreviation(text: Text, index: int) -> bool:
    """Tell whether a letter is no initial: "R" of "i. R."."""
    before = text.spelling(index - 1) if index else ""
    return text.words[index].gap == ". " and len(before) == 1 and before.islower()


def _is_common_pair(text: Text, index: int) -> bool:
    """Tell whether a first name that is a noun stands before a noun: "Mark Brandenburg"."""
    return text.is_noun(index) and (text.is_noun(index + 1) or text.has_article(index))


def _person_end(text: Text, index: int) -> int:
    """Return the end of the person's name that begins at `index`."""
    last, surnames = index, 0
    while text.has(last) and last - index < _LONGEST_PERSON:
        word = text.spelling(last)
        if last > index and not text.touches(last):
            break
        if word in _SURNAME_PARTICLES and last > index and not surnames:
            at = last
            while text.spelling(at) in PARTICLES and text.touches(at + 1) and at - last < 3:
                at += 1
            if not text.spelling(at)[:1].isupper():
                break
            last, surnames = at + 1, 1
            continue
        if word.startswith(("al-", "el-")):
            last, surnames = last + 1, surnames + 1
            continue
        if not word[:1].isupper() or not _continues(text, index, last, surnames):
            break
        surnames += word not in text.lexicon.first_names and not _is_initial(text, last)
        last += 1
    return max(last, index + 1)


def _continues(text: Text, index: int, at: int, surnames: int) -> bool:
    """Tell whether a capitalised word can belong to the person's name begun at `index`."""
    word = text.spelling(at)
    if at == index:
        return True
    if (
        word in text.cues.surnames_too
        and at > index
        and text.spelling(at - 1) in text.lexicon.first_names
    ):
        return True
    if (
        word in text.cues.calendar
        or word in text.cues.firm_marks
        or (len(word) > 1 and word.isupper())
    ):
        return word in {"II", "III", "IV", "XIV", "XVI"}
    if word.endswith(_DERIVED) and word not in text.lexicon.surnames and text.is_noun(at):
        return False
    if surnames:
        is_known = text.known_kind(at) is not None
        is_role = text.nouns.is_role(word) and (at > index + 1 or not text.may_be_name(at))
        return text.may_be_name(at) and not is_known and not is_role
    return not (text.known_kind(at) is Kind.STATE and word not in text.lexicon.surnames)


def _told_organization(text: Text, index: int) -> Found | None:
    """Answer for "Lebensmittelhersteller Brightwell Foods" and "Verlag Schott"."""
    before = text.before(index)
    if text.words[index].gap[:1] == " " and text.words[index].gap[1:] in _QUOTES_BEFORE:
        return _quoted(text, index)
    if not before[:1].isupper() or not text.nouns.is_organization_role(before):
        return None
    if (
        not text.may_be_name(index)
        or text.is_genitive_of_known(index)
        or text.nouns.is_role(text.spelling(index))
    ):
        return None
    if text.nouns.is_role(before) and text.spelling(index) in text.lexicon.first_names:
        return None
    last = index + 1
    while (
        text.touches(last)
        and last - index < 4
        and text.is_capital(last)
        and (text.may_be_name(last) or text.spelling(index) in text.cues.foreign_heads)
    ):
        last += 1
    return text.found(index, last, Kind.ORGANIZATION, "told")


def _quoted(text: Text, index: int) -> Found | None:
    """Answer for the name in 'the magazine "Nature Geoscience"'."""
    if not text.nouns.is_organization_role(text.spelling(index - 1)):
        return None
    last = index + 1
    while text.touches(last) and last - index < _LONGEST_PERSON:
        last += 1
    closed = text.has(last) and text.words[last].gap[:1] in _QUOTES_BEHIND
    return text.found(index, last, Kind.ORGANIZATION, "told") if closed else None


def _foreign(text: Text, index: int) -> Found | None:
    """Answer for "Teatro Real"."""
    if text.spelling(index) not in text.cues.foreign_heads or not text.touches(index + 1):
        return None
    last = index + 1
    while (
        text.touches(last)
        and last - index < 5
        and (
            text.may_be_name(last)
            or (text.spelling(last) in PARTICLES | {"of", "for"} and text.may_be_name(last + 1))
        )
    ):
        last += 1
    return text.found(index, last, Kind.ORGANIZATION, "foreign noun") if last > index + 1 else None


def _compound(text: Text, index: int) -> Found | None:
    """Answer for "Bundesgerichtshof", "Max-Planck-Institut" and "Ifo-Institut"."""
    word = text.spelling(index)
    base = first_case(word, text.cues.known_organizations, text.cues.genitives)
    if base in text.cues.known_organizations and not _is_role_of_next(text, index):
        return Found(index, index + 1, (base,), Kind.ORGANIZATION, "body")
    body = text.nouns.body(word)
    if (
        not body
        or _is_role_of_next(text, index)
        or text.before(index).lower() in text.cues.indefinite
    ):
        return None
    small = body.noun.lower()
    parts = body.noun.split("-")
    if len(parts) > 1:
        is_named = not any(text.nouns.is_noun(part) for part in parts[:-1]) or len(parts) > 2
        if not is_named:
            return None
        last = index + 1
        if text.after(last) == "für":
            last = _purpose_end(text, index, body.noun) or last
        last = _with_town(text, last)
        names = (body.noun, *(text.spelling(at) for at in range(index + 1, last)))
        return Found(index, last, names, Kind.ORGANIZATION, "body")
    is_sole = small.startswith(text.cues.body_beginnings) or small.endswith(text.cues.sole_endings)
    if is_sole and body.noun not in text.cues.generic_bodies:
        return Found(index, index + 1, (body.noun,), Kind.ORGANIZATION, "body")
    return None


def _beginning(text: Text, index: int) -> Found | None:
    """Answer for "TU München", "IG Metall" and "Stiftung Warentest"."""
    word, at = text.spelling(index), index + 1
    if word not in text.cues.organization_beginnings or text.after(at)[:1] in {"", *"0123456789"}:
        return None
    following = text.spelling(at)
    if (
        not text.is_capital(at)
        or text.has_article(at)
        or text.is_genitive_of_known(at)
        or text.nouns.is_role(following)
    ):
        return None
    if text.nouns.is_noun(following) and word not in {"IG", "Stiftung", "Aktion"}:
        return None
    if text.before(index).lower() in text.cues.indefinite:
        return None
    return text.found(index, at + 1, Kind.ORGANIZATION, "organization noun")


def _party(text: Text, index: int) -> Found | None:
    """Answer for "die Grünen"."""
    word = text.spelling(index)
    is_before_hyphen = text.has(index + 1) and text.words[index + 1].gap == "-"
    if word not in text.cues.parties or text.after(index + 1)[:1].isupper():
        return None
    if not is_before_hyphen and text.before(index).lower() not in {"die", "der", "den"}:
        return None
    return Found(index, index + 1, (word,), Kind.ORGANIZATION, "party")


def _hyphened(text: Text, index: int) -> Found | None:
    """Answer for the names in "Merkel-Regierung" and "Kestrel-Chefin"."""
    if not text.has(index + 1) or text.words[index + 1].gap != "-" or not text.may_be_name(index):
        return None
    is_person = text.spelling(index + 1).lower() in text.cues.personal_tails
    kind = Kind.PERSON if is_person else Kind.ORGANIZATION
    return Found(index, index + 1, (text.spelling(index),), kind, "before a hyphen")


def _named_place(text: Text, index: int) -> Found | None:
    """Answer for "Friedrichstraße", "Willy-Brandt-Platz", "Berlin-Kreuzberg", "Ahrtal"."""
    word = text.spelling(index)
    if (
        not word[0].isupper()
        or word.isupper()
        or text.before(index).lower() in text.cues.indefinite
    ):
        return None
    first, hyphen, rest = word.partition("-")
    known = text.lexicon.entries.get(first)
    small = word.lower()
    ending = next((end for end in text.cues.named_place_endings if small.endswith(end)), "")
    if hyphen and not ending:
        is_district = (
            known is not None and known.kind is Kind.PLACE and not text.nouns.is_noun(rest)
        )
        fits = (
            is_district
            and rest[:1].isupper()
            and not rest.isupper()
            and not text.nouns.is_role(rest)
            and not text.nouns.body(rest)
        )
        return text.found(index, index + 1, Kind.PLACE, "district") if fits else None
    if not ending:
        return None
    stem = word[: -len(ending)].rstrip("-")
    bearers = (stem, stem.removesuffix("s"), stem.removesuffix("er"))
    is_named = any(
        one in text.lexicon.first_names or one in text.lexicon.entries or one in text.cues.waters
        or one in text.lexicon.surnames
        for one in bearers
    )  # fmt: skip
    if hyphen:
        is_named = is_named or word.count("-") > 1 or first in text.cues.waters
    is_common = not hyphen and text.nouns.is_common_before(stem)
    is_street = ending in {"strasse", "straße", "allee"} and len(stem) > 3
    is_named = is_named or (is_street and not is_common)
    if len(stem) < 3 or not is_named or is_common or known:
        return None
    return text.found(index, index + 1, Kind.PLACE, "place noun")


def _two_names(text: Text, index: int) -> Found | None:
    """Two words that are no nouns are a person's name more often than not."""
    at = index + 1
    if not text.touches(at) or text.words[at].gap != " " or text.words[index].opens:
        return None
    if not text.may_be_name(index) or not text.may_be_name(at) or text.has_article(index):
        return None
    for one in (index, at):
        word = text.spelling(one)
        odd = (
            word.isupper()
            or text.known_kind(one)
            or text.nouns.is_role(word)
            or text.nouns.body(word)
        )
        if (
            odd
            or is_adjective(word, text.cues.name_adjectives)
            or word.endswith(("er", "en"))
            and one == index
        ):
            return None
    if text.after(at + 1)[:1].isupper() or text.nouns.is_organization_role(text.before(index)):
        return None
    return text.found(index, at + 1, Kind.PERSON, "two names")


def _acronym(text: Text, index: int) -> Found | None:
    word = text.spelling(index)
    letters = word.replace(".", "").replace("-", "")
    if (
        not letters.isalpha()
        or not 2 <= len(letters) <= _LONGEST_ACRONYM
        or word in text.cues.no_acronyms
    ):
        return None
    shouted = (
        text.spelling(index + 1).isupper()
        and len(text.spelling(index + 1)) > 3
        and text.touches(index + 1)
    )
    if word.isupper() and not shouted and (len(letters) < 6 or not text.words[index].opens):
        return text.found(index, index + 1, Kind.ORGANIZATION, "acronym")
    if (
        _INNER_CAPITAL.fullmatch(word)
        and not word.endswith(("Innen", "In"))
        and not word.startswith(("Mc", "Mac"))
    ):
        return text.found(index, index + 1, Kind.ORGANIZATION, "inner capital")
    return None


def _paper(text: Text, index: int) -> Found | None:
    """Answer for the newspaper in “der "Spiegel"”."""
    if text.spelling(index) in text.cues.papers and text.words[index].gap.endswith(_QUOTES_BEFORE):
        after = text.words[index + 1].gap[:1] if text.has(index + 1) else ""
        if after and after in "“”\"«»‘'":
            return text.found(index, index + 1, Kind.ORGANIZATION, "newspaper")
    return None


def _region(text: Text, index: int) -> Found | None:
    """Answer for "Nordafrika", "die Isar" and "Aletschgletscher"."""
    word = text.spelling(index)
    base = first_case(word, text.cues.waters, text.cues.genitives)
    is_river = base in text.cues.waters and not text.nouns.is_plain(word)
    is_placed = text.before(index) in text.cues.place_prepositions
    is_town = base in text.cues.known_towns and (is_placed or not text.nouns.is_plain(word))
    if is_river or is_town:
        return Found(index, index + 1, (base,), Kind.PLACE, "region")
    by_river = text.before(index) == "der" and text.before(index - 1) in {"an", "An"}
    if (
        by_river
        and text.may_be_name(index)
        and word[1:].islower()
        and not text.nouns.is_role(word)
        and not text.after(index + 1)[:1].isupper()
        and not is_adjective(word, text.cues.name_adjectives)
        and not text.nouns.body(word)
        and not text.known_kind(index)
    ):
        return text.found(index, index + 1, Kind.PLACE, "river")
    for part in text.cues.compass:
        rest = word[len(part) :].lstrip("-")
        if (
            word.startswith(part)
            and rest.capitalize() in text.lexicon.entries
            and len(rest) > 3
            and not text.nouns.is_noun(rest)
        ):
            return text.found(index, index + 1, Kind.PLACE, "region")
    if word.lower().endswith(text.cues.place_word_endings):
        stem = next(
            word[: -len(e)] for e in text.cues.place_word_endings if word.lower().endswith(e)
        )
        if len(stem) > 3 and not text.nouns.is_noun(stem):
            return text.found(index, index + 1, Kind.PLACE, "region")
    return None


def _dateline(text: Text, index: int) -> Found | None:
    """Answer for the town before "(dpa)", ", 14. März" or a dash at the beginning of a line."""
    gap = text.words[index].gap
    if (
        not (index == 0 or "\n" in gap)
        or not text.may_be_name(index)
        or text.nouns.is_role(text.spelling(index))
    ):
        return None
    last = _beside_water(text, index + 1)
    if not text.has(last):
        return None
    behind = text.words[last].gap
    dated = behind == ", " and text.spelling(last).isdigit()
    is_agency = behind == " (" and text.spelling(last) in text.cues.small_names
    if (
        dated
        or is_agency
        or behind in {" - ", " – ", " — ", ". ", ".\n"}
        and len(text.spelling(index)) > 2
    ):
        return text.found(index, last, Kind.PLACE, "dateline")
    return None


def _preposition(text: Text, index: int) -> Found | None:
    """Answer for "in Velden" and, if it sounds like a town, "bei Untermarnbach"."""
    word, before = text.spelling(index), text.before(index)
    sounds = len(word) > 5 and word.endswith(_TOWNS) and not text.nouns.is_plain(word)
    if word in text.cues.no_places or not text.is_capital(index) or len(word) < _SHORTEST_PLACE:
        return None
    if text.is_noun(index) and not sounds:
        return None
    if text.nouns.is_role(word) or text.after(index + 1)[:1].isupper() or word.isupper():
        return None
    is_placed = before in text.cues.place_prepositions
    is_near = before in text.cues.towards and word.endswith(text.cues.town_endings)
    if is_placed or is_near:
        return text.found(index, _beside_water(text, index + 1), Kind.PLACE, "preposition")
    return None


_RULES: tuple[Rule, ...] = (
    _known_phrase, _club, _firm, _body, _joined_bodies, _beginning, _headed, _placed,
    _placed_pair, _person, _known, _told_organization, _foreign, _compound, _acronym, _paper, _party, _region,
    _named_place, _dateline, _preposition, _hyphened, _two_names,
)  # fmt: skip
