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


def test_the_date_of_an_event_is_narrowed_by_the_words_of_its_source() -> None:
    event = Event(parse_when("2009-01"), "Talks.", expression="mid-January")
    assert event.when.part is Part.MID


def test_without_words_the_date_of_an_event_is_as_given() -> None:
    event = Event(parse_when("2009-01"), "Talks.")
    assert event.when == event.date
