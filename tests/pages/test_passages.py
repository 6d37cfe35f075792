import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.locales import ENGLISH
from sitegen.markup import Link, Mark, parse_prose
from sitegen.model import Actor, ActorId, Brief, BriefId, Event, EventId, Kind, Report, parse_when
from sitegen.naming import linker_of
from sitegen.pages import places, supporting_words
from sitegen.pages.passages import actor_links, passages


def report(quote: str | None = None, expression: str | None = None, event_id: str = "x") -> Report:
    event = Event(parse_when("2009"), "Talks.", expression, quote)
    return Report(EventId(event_id), Brief(BriefId("a"), "A"), event, ())


def found(markdown: str, words: str) -> list[str]:
    prose = parse_prose(markdown)
    return [prose.blocks[block].text[start:end] for block, start, end in places(prose, words)]


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("an “excellent atmosphere” then", 'an "excellent atmosphere" then'),
        ('an "excellent atmosphere" then', "an «excellent atmosphere» then"),
        ("Russia's „first step“", "Russia’s “first step”"),
        ("the 3–4 April meeting", "the 3-4 April meeting"),
        ("talks — at last", "talks - at last"),
        ("The Talks Resume", "the talks resume"),
        ("as the talks\nresume", "talks resume"),
        ("as the talks\\\nresume", "talks resume"),
        ("one.  Two", "one. Two"),
        ("26\u00a0January\u202f2009", "26 January 2009"),
        ("the talks", "the\ntalks"),
        ("an *excellent* **atmosphere**", "excellent atmosphere"),
        ("an [excellent](a.md) `atmosphere`", "excellent atmosphere"),
        ("Müller in İzmir, Straße", "müller in İzmir, straße"),
        ("the zero\u200bwidth space", "zerowidth"),
    ],
)
def test_a_quote_is_found_however_it_is_set(markdown: str, words: str) -> None:
    assert len(found(markdown, words)) == 1


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("excellent\n\natmosphere", "excellent atmosphere"),
        ("the talks resumed", "the talk resumed"),
        ("a.b", "a+b"),
        ("aab", "a*b"),
        ("the talks", ""),
        ("the talks", "  "),
    ],
)
def test_what_does_not_stand_in_a_paragraph_is_not_found(markdown: str, words: str) -> None:
    assert found(markdown, words) == []


def test_every_place_is_found_in_order() -> None:
    prose = parse_prose("Talks and talks.\n\nMore talks.")
    assert list(places(prose, "talks")) == [(0, 0, 5), (0, 10, 15), (1, 5, 10)]


@given(st.text(min_size=1), st.data())
def test_any_words_of_a_block_are_found_in_it(markdown: str, data: st.DataObject) -> None:
    prose = parse_prose(markdown)
    for number, block in enumerate(prose.blocks):
        words = data.draw(st.sampled_from(block.text.split() or ["no words"]))
        blocks = {place[0] for place in places(prose, words)}
        assert number in blocks or words == "no words"


def test_the_quote_supports_a_report() -> None:
    prose = parse_prose("In January they met again.")
    assert supporting_words(prose, report("met again", "in January")) == (0, 16, 25)


def test_without_a_quote_the_date_supports_it() -> None:
    prose = parse_prose("In January they met again.")
    assert supporting_words(prose, report(None, "in January")) == (0, 0, 10)


def test_of_several_places_the_one_beside_the_date_is_meant() -> None:
    prose = parse_prose("They met.\n\nThey met in January.")
    assert supporting_words(prose, report("they met", "in January")) == (1, 0, 8)


def test_of_several_places_without_the_date_the_first_is_meant() -> None:
    prose = parse_prose("They met.\n\nThey met in January.")
    assert supporting_words(prose, report("they met")) == (0, 0, 8)


@pytest.mark.parametrize("unsupported", [report(), report("never said"), report(None, "in May")])
def test_a_report_may_be_without_a_passage(unsupported: Report) -> None:
    assert supporting_words(parse_prose("They met."), unsupported) is None


def test_a_quote_that_is_not_there_is_not_replaced_by_the_date() -> None:
    assert supporting_words(parse_prose("In May."), report("never said", "in May")) is None


def test_passages_are_marked_under_the_ids_of_their_reports() -> None:
    prose = parse_prose("They met in May.")
    reports = [
        report("they met", event_id="a"),
        report("gone", event_id="b"),
        report(None, "May", "c"),
    ]
    assert passages(prose, reports, ENGLISH) == (
        Mark(0, 0, 8, "said-a", "#event-a", "the event of 2009"),
        Mark(0, 12, 15, "said-c", "#event-c", "the event of 2009"),
    )


NATO = Actor(ActorId("nato"), "NATO", Kind.ORGANIZATION, aliases=("the alliance",))
ROGOZIN = Actor(ActorId("rogozin"), "Dmitry Rogozin", Kind.PERSON)
LINKER = linker_of([NATO, ROGOZIN])
HREFS = {NATO.id: "nato.html", ROGOZIN.id: "rogozin.html"}


def linked(markdown: str) -> list[str]:
    prose = parse_prose(markdown)
    links = actor_links(prose, LINKER, HREFS.keys(), HREFS.__getitem__)
    return [prose.blocks[link.block].text[link.start : link.end] for link in links]


def test_an_actor_is_linked_where_it_is_first_named() -> None:
    prose = parse_prose("So NATO met.\n\nNATO met again.")
    assert actor_links(prose, LINKER, set(), HREFS.__getitem__) == (Link(0, 3, 7, "nato.html"),)


def test_each_section_names_an_actor_anew() -> None:
    assert linked("NATO met the alliance.\n\n## Later\n\nThe alliance met NATO.") == [
        "NATO",
        "The alliance",
    ]


def test_a_person_is_linked_by_surname() -> None:
    assert linked("Rogozin came.") == ["Rogozin"]


@pytest.mark.parametrize(
    "markdown", ["# NATO", "[NATO](a.md)", "`NATO`", "[the *NATO* talks](a.md)", "NATO\n---"]
)
def test_no_link_stands_in_a_link_code_or_heading(markdown: str) -> None:
    assert linked(markdown) == []


def test_a_name_in_a_heading_or_a_link_tells_whom_a_surname_means() -> None:
    for markdown in ("# Dmitry Rogozin\n\nSo Rogozin.", "[Dmitry Rogozin](a.md). So Rogozin."):
        prose = parse_prose(markdown)
        assert len(actor_links(prose, LINKER, set(), HREFS.__getitem__)) == 1


@given(
    st.lists(st.sampled_from(["NATO", "`", "[", "](a)", "# ", "\n\n", " ", "*", "Dmitry Rogozin"]))
)
def test_links_of_actors_stand_only_where_a_link_may(pieces: list[str]) -> None:
    prose = parse_prose("".join(pieces))
    links = actor_links(prose, LINKER, HREFS.keys(), HREFS.__getitem__)
    for link in links:
        block = prose.blocks[link.block]
        assert block.linkable[link.start : link.end] == block.text[link.start : link.end]
    sections = [(prose.blocks[link.block].section, link.href) for link in links]
    assert len(sections) == len(set(sections))


def test_a_name_is_linked_across_emphasis() -> None:
    assert linked("**Dmitry** *Rogozin* came.") == ["Dmitry Rogozin"]


def test_a_name_that_a_link_cuts_is_not_linked_as_a_whole() -> None:
    assert "Dmitry Rogozin" not in linked("Dmitry [Rogozin](a.md) came.")
