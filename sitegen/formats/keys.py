"""The keys of every kind of file: the one place where front matter is defined."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from urllib.parse import urlsplit

from sitegen.formats.dates import likely_date, readings
from sitegen.formats.schema import Key, Listing, Pairs, Record, Text
from sitegen.model import (
    Credit,
    Event,
    Kind,
    Precision,
    Role,
    Source,
    Tense,
    Theme,
    When,
    is_slug,
    parse_when,
    slugify,
)

_EVENT_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")


def _flag(text: str) -> bool:
    try:
        return {"true": True, "yes": True, "false": False, "no": False}[text.casefold()]
    except KeyError:
        raise ValueError(f'"{text}" is neither true nor false') from None


def _kind(text: str) -> Kind:
    try:
        return Kind(text.casefold())
    except ValueError:
        raise ValueError(f'"{text}" is not a kind ({", ".join(Kind)})') from None


def _tense(text: str) -> Tense:
    try:
        return Tense(text.casefold())
    except ValueError:
        raise ValueError(f'"{text}" is not a tense ({", ".join(Tense)})') from None


def _web_address(text: str) -> str:
    try:
        parts = urlsplit(text)
    except ValueError:
        raise ValueError(f'"{text}" is not a web address') from None
    if "@" in parts.netloc:
        raise ValueError(f'"{text}" has a name or password in it, which would be published')
    if parts.scheme not in ("http", "https") or not parts.netloc or " " in text:
        raise ValueError(f'"{text}" is not a web address (https://...)')
    return text


def _contact(text: str) -> str:
    if re.fullmatch(r"mailto:[^\s@/?]+@[^\s@/?]+", text):
        return text
    try:
        return _web_address(text)
    except ValueError as error:
        raise ValueError(f"{error} or an e-mail (mailto:desk@example.org)") from None


def _day(text: str) -> When:
    when = parse_when(text)
    if when.precision is not Precision.DAY or when.qualifier:
        raise ValueError(f'"{text}" is not a day (for example 2009-01-26)')
    return when


def _base_url(text: str) -> str:
    if "?" in text or "#" in text:
        raise ValueError(f'"{text}" has more than a host and a path (https://...)')
    return _web_address(text).rstrip("/") + "/"


def _event_id(text: str) -> str:
    if not _EVENT_ID.match(text):
        raise ValueError(f'"{text}" is not an id (small letters, digits and hyphens)')
    return text


def _slug(text: str) -> str:
    if not is_slug(text):
        raise ValueError(f'"{text}" is not an id (small letters, digits and hyphens)')
    return text


def _theme(slug: str, title: str) -> Theme:
    return Theme(_slug(slug), title)


def _language(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", text):
        raise ValueError(f'"{text}" is not a language code (for example en or pt-BR)')
    return text


def _nearest_of(words: Iterable[str], others: Mapping[str, str]) -> Callable[[str], str]:
    """Return what tells which of `words` is meant; `others` lead to some of them."""
    meant = {word: word for word in words} | dict(others)

    def nearest(text: str) -> str:
        close = difflib.get_close_matches(text.casefold(), meant, n=1, cutoff=0.6)
        return meant[close[0]] if close else ""

    return nearest


def _date_meant(text: str) -> str:
    return likely_date(text) or " or ".join(readings(text))


def _address_meant(text: str) -> str:
    """Return a web address whose scheme was left out."""
    has_host = re.fullmatch(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?:/\S*)?", text)
    return f"https://{text}" if has_host else ""


def _slug_meant(text: str) -> str:
    return slugify(text.removesuffix(".md"))


_KINDS = {
    "organisation": "organization", "party": "organization", "company": "organization",
    "country": "state", "nation": "state", "government": "state", "people": "group",
    "man": "person", "woman": "person", "human": "person", "city": "place", "region": "place",
}  # fmt: skip
_TENSES = {"planned": "future", "announced": "future", "upcoming": "future", "now": "present"}
_LANGUAGES = {
    "english": "en", "french": "fr", "german": "de", "spanish": "es", "italian": "it",
    "russian": "ru", "ukrainian": "uk", "polish": "pl", "dutch": "nl", "portuguese": "pt",
    "arabic": "ar", "chinese": "zh",
}  # fmt: skip

TEXT = Text()
TITLE = Text("a title", longest=300)
NAME = Text("a name", longest=200)
ROLE = Text("a role", longest=300)
SLUG = Text("a file name without .md", _slug, meant=_slug_meant)
DATE = Text("a date (EDTF)", parse_when, meant=_date_meant)
DAY = Text("a day", _day, meant=_date_meant)
FLAG = Text("true or false", _flag, meant=_nearest_of(("true", "false"), {"on": "true"}))
WEB_ADDRESS = Text("a web address", _web_address, meant=_address_meant)
KIND = Text("a kind", _kind, meant=_nearest_of(Kind, _KINDS))
TENSE = Text("a tense", _tense, meant=_nearest_of(Tense, _TENSES))
LANGUAGE = Text("a language code", _language, meant=_nearest_of((), _LANGUAGES))
EVENT_ID = Text("an id", _event_id, longest=80, meant=slugify)
BASE_URL = Text("a web address", _base_url, meant=_address_meant)

SOURCE = Record(
    (
        Key("title", TITLE, "the headline as printed"),
        Key("publisher", NAME, "who carried it"),
        Key("agency", NAME, "the news agency that wrote it, if one did"),
        Key("authors", Listing(NAME), "the persons of the byline"),
        Key("url", WEB_ADDRESS, "where it was published"),
        Key("original", NAME, "who had it first, when re-posted"),
        Key("retrieved", DATE, "the day on which it was fetched"),
        Key("note", TEXT, "shown with the source: rights, or how it was obtained"),
        Key("digest", TEXT, "identifies the raw clipping; written by ingest, leave it as it is"),
    ),
    Source,
    usual="publisher",
)

ACTOR_IN_BRIEF = Record(
    (
        Key("name", NAME, "a name or alias of the actor", required=True),
        Key("role", ROLE, "the role as this source states it"),
        Key("kind", KIND, "place for a place that is only named and does not act"),
    ),
    Credit,
    shorthand="name",
)

EVENT = Record(
    (
        Key("date", DATE, "when it happened", required=True),
        Key("text", TEXT, "what happened, in your words", required=True),
        Key("expression", TEXT, 'the date as the source words it ("last August")'),
        Key("quote", TEXT, "a few words of the source that support it"),
        Key("actors", Listing(NAME), "who took part or is spoken of"),
        Key("tense", TENSE, "future for what was only announced; past, present"),
        Key("speaker", NAME, "the actor on whose word the source tells it"),
        Key("statement", FLAG, "true where the event is that the speaker said so"),
        Key("id", EVENT_ID, "a permanent id; its date if left out"),
        Key("same_as", TEXT, "another brief's report of this event: brief-slug#event-id"),
        Key("not_same_as", Listing(TEXT), "reports that look alike but tell of other events"),
    ),
    Event,
)

BRIEF = Record(
    (
        Key("title", TITLE, "the title of the brief", required=True),
        Key("date", DATE, "when the source was published; ~ = inferred"),
        Key("summary", TEXT, "one or two sentences in your words"),
        Key("source", SOURCE, "where it comes from"),
        Key("dateline", NAME, "the place from which it was reported"),
        Key("language", LANGUAGE, "the language of the text"),
        Key("themes", Listing(NAME), "the subjects under which it is listed"),
        Key("actors", Listing(ACTOR_IN_BRIEF), "whom it names, with the roles it states"),
        Key("events", Listing(EVENT), "what it says happened, with the words that say so"),
        Key("draft", FLAG, "true keeps the brief out of the site"),
        Key("publish_on", DAY, "the day from which on it is published; kept back until then"),
        Key("full_text", FLAG, "false publishes summary, events and quotes, but not the text"),
        Key("redirect_from", Listing(SLUG), "file names that it had before: their addresses stay"),
        Key("doubts", Listing(TEXT), "what ingest was unsure of; delete what you have looked at"),
    )
)

ROLE_OF_ACTOR = Record(
    (
        Key("role", ROLE, "the role as it was stated", required=True),
        Key("date", DATE, "when it was stated"),
        Key("brief", SLUG, "the brief that states it, by its file name without .md"),
    ),
    Role,
    shorthand="role",
)

ACTOR = Record(
    (
        Key("name", NAME, "the name under which the actor is listed", required=True),
        Key("kind", KIND, ", ".join(Kind)),
        Key("aliases", Listing(NAME), "other spellings that always mean this actor"),
        Key("weak_aliases", Listing(NAME), "names that mean it only behind its full name"),
        Key("metonyms", Listing(NAME), 'names that mean it where they act ("Moscow")'),
        Key("is_not", Listing(NAME), "names that look like its own but mean others"),
        Key("roles", Listing(ROLE_OF_ACTOR), "what the actor is known as"),
        Key("same_as", Listing(WEB_ADDRESS), "pages elsewhere about the same actor"),
        Key("redirect_from", Listing(SLUG), "file names that it had before: their addresses stay"),
    )
)

PAGE = Record(
    (
        Key("title", TITLE, "the title of the page", required=True),
        Key("summary", TEXT, "one sentence, for search engines and previews"),
    )
)


SETTINGS = Record(
    (
        Key("title", TITLE, "the name of the site", required=True),
        Key("description", TEXT, "what it is about, in a sentence or two"),
        Key("base_url", BASE_URL, "where it is published"),
        Key("language", LANGUAGE, "the language of the pages"),
        Key(
            "themes",
            Pairs(_theme, "a title for each theme", "diplomacy: Diplomacy and talks"),
            "titles of the themes",
        ),
        Key("no_actors", Listing(NAME), "names that `sitegen actors suggest` shall not propose"),
        Key("edit_url", BASE_URL, "where a host lets the files be edited"),
        Key(
            "report_url",
            Text("a web address", _contact, meant=_address_meant),
            "where readers tell of an error",
        ),
    )
)
