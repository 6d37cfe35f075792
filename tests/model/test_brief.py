import pytest

from sitegen.model import Event, Part, Source, parse_when


@pytest.mark.parametrize(
    ("source", "outlet"),
    [
        (Source(publisher="Radio", agency="Reuters", original="TV", authors=("A",)), "Radio"),
        (Source(agency="Reuters", original="TV", authors=("A",)), "Reuters"),
        (Source(original="TV", authors=("A",)), "TV"),
        (Source(authors=("A", "B")), "A"),
        (Source(), None),
    ],
)
def test_a_source_is_known_by_who_published_it_else_by_who_wrote_it(
    source: Source, outlet: str | None
) -> None:
    assert source.outlet == outlet


@pytest.mark.parametrize(
    ("source", "credit"),
    [
        (Source(publisher="RFE/RL", agency="Reuters"), "RFE/RL with Reuters"),
        (
            Source(publisher="Global Research", original="Russia Today"),
            "Global Research from Russia Today",
        ),
        (Source(publisher="Radio", agency="Reuters", original="TV"), "Radio with Reuters from TV"),
        (Source(publisher="Radio", authors=("A",)), "Radio"),
        (Source(publisher="Reuters", agency="Reuters", original="Reuters"), "Reuters"),
        (Source(agency="Reuters", original="TV"), "Reuters from TV"),
        (Source(original="TV"), "TV"),
        (Source(authors=("A", "B")), "A"),
        (Source(title="A headline"), None),
    ],
)
def test_a_source_is_credited_with_whoever_wrote_the_text_or_had_it_first(
    source: Source, credit: str | None
) -> None:
    assert source.credit == credit


def test_the_date_of_an_event_is_narrowed_by_the_words_of_its_source() -> None:
    event = Event(parse_when("2009-01"), "Talks.", expression="mid-January")
    assert event.when.part is Part.MID


def test_without_words_the_date_of_an_event_is_as_given() -> None:
    event = Event(parse_when("2009-01"), "Talks.")
    assert event.when == event.date
