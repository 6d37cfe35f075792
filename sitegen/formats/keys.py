"""The keys of every kind of file: the one place where front matter is defined."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from sitegen.formats import patterns
from sitegen.formats.dates import likely_date, readings
from sitegen.formats.schema import Choice, Flag, Key, Listing, Pairs, Record, Text
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
    if re.fullmatch(patterns.EMAIL, text):
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
    if not re.fullmatch(patterns.ID, text):
        raise ValueError(f'"{text}" is not an id (small letters, digits and hyphens)')
    return text


def _slug(text: str) -> str:
    if not is_slug(text):
        raise ValueError(f'"{text}" is not an id (small letters, digits and hyphens)')
    return text


def _theme(slug: str, title: str) -> Theme:
    return Theme(_slug(slug), title)


def _language(text: str) -> str:
    if not re.fullmatch(patterns.LANGUAGE, text):
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
ACTOR_NAME = Text("a name", longest=200, refers_to="actors")
ROLE = Text("a role", longest=300)
SLUG = Text("a file name without .md", _slug, longest=80, meant=_slug_meant, pattern=patterns.ID)
EVENT_ID = Text("an id", _event_id, longest=80, meant=slugify, pattern=patterns.ID)
DATE = Text(
    "a date (EDTF)",
    parse_when,
    meant=_date_meant,
    pattern=patterns.EDTF,
    examples=(
        ("2009-01-26", "a day"),
        ("2009-01", "the day is not stated"),
        ("2009-01~", "about"),
        ("2009-02-03?", "uncertain"),
        ("2004/2006", "from and to"),
        ("2014/..", "since"),
        ("../2014", "until"),
        ("2010-21", "spring; 22 to 24 are summer, autumn and winter"),
        ("199X", "the 1990s"),
    ),
)
DAY = Text(
    "a day",
    _day,
    meant=_date_meant,
    pattern=patterns.DAY,
    examples=(("2009-01-26", "a day"),),
)
LANGUAGE = Text(
    "a language code",
    _language,
    meant=_nearest_of((), _LANGUAGES),
    pattern=patterns.LANGUAGE,
    examples=(("en", "English"), ("pt-BR", "Portuguese of Brazil")),
)
WEB_ADDRESS = Text(
    "a web address", _web_address, meant=_address_meant, pattern=patterns.WEB_ADDRESS
)
BASE_URL = Text("a web address", _base_url, meant=_address_meant, pattern=patterns.BASE_URL)
CONTACT = Text(
    "a web address",
    _contact,
    meant=_address_meant,
    pattern=patterns.CONTACT,
    examples=(
        ("mailto:desk@example.org", "an e-mail"),
        ("https://github.com/example/site/issues/new", "a form"),
    ),
)
KIND = Choice(Kind, "a kind", meant=_nearest_of(Kind, _KINDS))
TENSE = Choice(Tense, "a tense", meant=_nearest_of(Tense, _TENSES))
FLAG = Flag(meant=_nearest_of(("true", "false"), {"on": "true"}))

SOURCE = Record(
    (
        Key("title", TITLE, "the headline as it was printed"),
        Key("publisher", NAME, "the outlet that carried it"),
        Key("agency", NAME, "the news agency that wrote it, if one did"),
        Key("authors", Listing(NAME), "the persons of the byline"),
        Key("url", WEB_ADDRESS, "the address at which it was published"),
        Key("original", NAME, "the outlet that had it first, where this one re-posted it"),
        Key("retrieved", DATE, "the day on which it was fetched"),
        Key("note", TEXT, "shown with the source: rights, or how it was obtained"),
        Key("digest", TEXT, "identifies the raw clipping; written by ingest, leave it as it is"),
    ),
    Source,
    usual="publisher",
)

ACTOR_IN_BRIEF = Record(
    (
        Key("name", ACTOR_NAME, "a name or alias of the actor", required=True),
        Key("role", ROLE, "the role as this source states it"),
        Key("kind", KIND, "only for a place that is named and does not act: place"),
    ),
    Credit,
    shorthand="name",
)

EVENT = Record(
    (
        Key("date", DATE, "when it happened", required=True),
        Key("text", TEXT, "what happened, in your words", required=True),
        Key("expression", TEXT, 'the date as the source words it ("last August")'),
        Key("quote", TEXT, "a few words that support it, just as they stand in the text below"),
        Key("actors", Listing(ACTOR_NAME), "who took part or is spoken of"),
        Key(
            "tense",
            TENSE,
            "future for what was only announced, present for what goes on; left out for the past",
        ),
        Key("speaker", ACTOR_NAME, "the actor on whose word the source tells it"),
        Key("statement", FLAG, "true where the event is that the speaker said so"),
        Key("id", EVENT_ID, "its address for good; its date if left out"),
        Key("same_as", TEXT, "another brief's report of this event: brief-slug#event-id"),
        Key("not_same_as", Listing(TEXT), "reports that look alike but tell of other events"),
    ),
    Event,
)

BRIEF = Record(
    (
        Key("title", TITLE, "the title of the brief", required=True),
        Key("date", DATE, "when the source was published; with ~ behind it where that is inferred"),
        Key("summary", TEXT, "what it says, in one or two sentences of yours"),
        Key("source", SOURCE, "where it comes from"),
        Key("dateline", NAME, "the place from which it was reported, as Brussels"),
        Key("language", LANGUAGE, "the language of the text"),
        Key("themes", Listing(NAME), "the subjects under which it is listed"),
        Key("actors", Listing(ACTOR_IN_BRIEF), "whom it names, with the roles it states"),
        Key("events", Listing(EVENT), "what it says happened, with the words that say so"),
        Key("draft", FLAG, "true keeps the brief out of the site"),
        Key("publish_on", DAY, "the day from which on it is published; kept back until then"),
        Key(
            "full_text",
            replace(FLAG, default=True),
            "false publishes summary, events and quotes, but not the text",
        ),
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
        Key("kind", KIND, "what the actor is"),
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
        Key("base_url", BASE_URL, "the address at which it is published"),
        Key("language", LANGUAGE, "the language of the pages"),
        Key(
            "themes",
            Pairs(
                _theme,
                "a title for each theme",
                "diplomacy: Diplomacy and talks",
                patterns.ID,
            ),
            "the titles of the themes, by the words with which briefs name them",
        ),
        Key("no_actors", Listing(NAME), "names that `sitegen actors suggest` shall not propose"),
        Key(
            "edit_url",
            BASE_URL,
            "where your host lets the files be edited; a page made of one file then leads there",
        ),
        Key(
            "report_url",
            CONTACT,
            "where readers tell of an error: a form, or an e-mail; each page then has a link there",
        ),
    )
)
