"""Briefs and actors of every shape, as hypothesis draws them: all that a file can say."""

import unicodedata

from hypothesis import strategies as st

from sitegen.model import (
    Actor,
    ActorId,
    Brief,
    BriefId,
    Credit,
    Event,
    EventId,
    Kind,
    Role,
    Source,
    Tense,
    parse_when,
    slugify,
)

HIDDEN = "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff" + "".join(
    map(chr, range(0x2060, 0x206A))
)
VISIBLE = st.characters(exclude_categories=["Cc", "Cs", "Cn"], exclude_characters=HIDDEN)
YAMLISH = " -:?[]{},&*!|>'\"%@`#~<=.0123456789aeno"
MISREAD = ["no", "~", "null", "012", "12:30", "2009-01-26", "a: b", "- a", "---", "=", "<<"]
# A text as it is read: visible, composed, without spaces at its ends or two in a row.
TEXTS = (
    (st.text(VISIBLE, max_size=60) | st.text(YAMLISH, max_size=20) | st.sampled_from(MISREAD))
    .map(lambda text: " ".join(unicodedata.normalize("NFC", text).split()))
    .filter(bool)
)
OPTIONAL_TEXTS = st.none() | TEXTS
LISTS = st.lists(TEXTS, max_size=3).map(tuple)
EDTF = ["2008-12-19~", "2009-01?", "2009%", "2010-21", "199X", "2004/2006", "2014/..", "../2014"]
DATES = (st.dates().map(str) | st.sampled_from(EDTF)).map(parse_when)
IDS = st.text(max_size=20).map(slugify)
URLS = st.sampled_from(["https://example.org/a?b=c#d", "http://example.org/:*&!"])
# A body as it is read: without blank lines before and after it.
BODIES = st.text(st.characters(exclude_characters="\r", exclude_categories=["Cs"])).map(
    lambda text: f"First line{text}".rstrip("\n")
)

SOURCES = st.builds(
    Source,
    title=OPTIONAL_TEXTS,
    publisher=OPTIONAL_TEXTS,
    authors=LISTS,
    url=st.none() | URLS,
    agency=OPTIONAL_TEXTS,
    original=OPTIONAL_TEXTS,
    retrieved=st.none() | DATES,
    note=OPTIONAL_TEXTS,
    digest=OPTIONAL_TEXTS,
)
EVENTS = st.builds(
    Event,
    date=DATES,
    text=TEXTS,
    expression=OPTIONAL_TEXTS,
    quote=OPTIONAL_TEXTS,
    actors=LISTS,
    tense=st.none() | st.sampled_from(Tense),
    speaker=OPTIONAL_TEXTS,
    statement=st.booleans(),
    id=st.none() | IDS.map(EventId),
    same_as=OPTIONAL_TEXTS,
    not_same_as=LISTS,
)
BRIEFS = st.builds(
    Brief,
    id=IDS.map(BriefId),
    title=TEXTS,
    date=st.none() | DATES,
    summary=OPTIONAL_TEXTS,
    source=SOURCES,
    dateline=OPTIONAL_TEXTS,
    language=st.sampled_from([None, "en", "no", "pt-BR"]),
    themes=LISTS,
    actors=st.lists(
        st.builds(Credit, name=TEXTS, role=OPTIONAL_TEXTS, kind=st.none() | st.sampled_from(Kind)),
        max_size=3,
    ).map(tuple),
    events=st.lists(EVENTS, max_size=3).map(tuple),
    draft=st.booleans(),
    publish_on=st.none() | st.dates().map(str).map(parse_when),
    redirect_from=st.lists(IDS.map(BriefId), max_size=2).map(tuple),
    doubts=LISTS,
    full_text=st.booleans(),
    body=st.just("") | BODIES,
)
ACTORS = st.builds(
    Actor,
    id=IDS.map(ActorId),
    name=TEXTS,
    kind=st.none() | st.sampled_from(Kind),
    aliases=LISTS,
    weak_aliases=LISTS,
    metonyms=LISTS,
    is_not=LISTS,
    roles=st.lists(
        st.builds(Role, TEXTS, st.none() | DATES, st.none() | IDS.map(BriefId)), max_size=3
    ).map(tuple),
    same_as=st.lists(URLS, max_size=2).map(tuple),
    redirect_from=st.lists(IDS.map(ActorId), max_size=2).map(tuple),
    body=st.just("") | BODIES,
)
