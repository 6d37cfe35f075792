"""Bodies whose name holds a noun for them: "Landgericht Kiel"."""

from __future__ import annotations

from sitegen.model import Kind
from sitegen.naming.cases import first_case
from sitegen.naming.nouns import is_adjective, nominative
from sitegen.naming.reading import Found
from sitegen.naming.reasons.endings import purpose_end, with_town
from sitegen.naming.reasons.known import is_role_of_next
from sitegen.naming.reasons.text import Text

_MOST_ADJECTIVES = 5


def adjective_and_body(text: Text, index: int) -> Found | None:
    """Answer for "Auswärtigen Amts" and "Bayerische Staatsoper"."""
    at = index
    while at - index < _MOST_ADJECTIVES and text.touches(at + 1):
        if not is_adjective(text.spelling(at), text.cues.name_adjectives):
            break
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
    last = with_town(text, at + 1)
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


def headed_body(text: Text, index: int) -> Found | None:
    """Answer for "Landgericht Kiel", "Institut für Weltwirtschaft", "Zentralrat der Juden"."""
    word = text.spelling(index)
    body = text.nouns.body(word)
    if not body or text.before(index).lower() in text.cues.indefinites:
        return None
    last = purpose_end(text, index, body.noun)
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


def joined_bodies(text: Text, index: int) -> Found | None:
    """Answer for "Eisenbahn- und Verkehrsgewerkschaft"."""
    if not (text.has(index + 2) and text.words[index + 1].gap == "- "):
        return None
    body = text.nouns.body(text.spelling(index + 2))
    if (
        text.spelling(index + 1) != "und"
        or not body
        or text.before(index).lower() in text.cues.indefinites
    ):
        return None
    if not text.has_article(index):
        return None
    names = (text.spelling(index) + "-", "und", body.noun)
    return Found(index, index + 3, names, Kind.ORGANIZATION, "organization noun")


def compound_body(text: Text, index: int) -> Found | None:
    """Answer for "Bundesgerichtshof", "Max-Planck-Institut" and "Ifo-Institut"."""
    word = text.spelling(index)
    base = first_case(word, text.cues.known_organizations, text.cues.case_endings)
    if base in text.cues.known_organizations and not is_role_of_next(text, index):
        return Found(index, index + 1, (base,), Kind.ORGANIZATION, "body")
    body = text.nouns.body(word)
    if (
        not body
        or is_role_of_next(text, index)
        or text.before(index).lower() in text.cues.indefinites
    ):
        return None
    small = body.noun.lower()
    parts = body.noun.split("-")
    if len(parts) > 1:
        is_named = (
            not any(text.nouns.is_noun(part) for part in parts[:-1]) or body.noun.count("-") > 1
        )
        if not is_named:
            return None
        last = index + 1
        if text.after(last) == "für":
            last = purpose_end(text, index, body.noun) or last
        last = with_town(text, last)
        names = (body.noun, *(text.spelling(at) for at in range(index + 1, last)))
        return Found(index, last, names, Kind.ORGANIZATION, "body")
    is_sole = small.startswith(text.cues.body_beginnings) or small.endswith(text.cues.sole_endings)
    if is_sole and body.noun not in text.cues.generic_bodies:
        return Found(index, index + 1, (body.noun,), Kind.ORGANIZATION, "body")
    return None


def short_beginning(text: Text, index: int) -> Found | None:
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
    if text.before(index).lower() in text.cues.indefinites:
        return None
    return text.found(index, at + 1, Kind.ORGANIZATION, "organization noun")
