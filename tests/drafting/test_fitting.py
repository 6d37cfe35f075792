import pytest

from sitegen.cleaning import Extract
from sitegen.drafting.fitting import bounded, fitted
from sitegen.model import Kind
from sitegen.naming import Mention, NamedActor, Naming


@pytest.mark.parametrize("field", ["title", "body", "publisher", "agency", "original", "dateline"])
def test_hidden_characters_reach_no_draft(field: str) -> None:
    extract = fitted(Extract(**{field: "Ra\u200bdio\u202e One\x07"}))
    assert getattr(extract, field) == "Radio One"


def test_letters_of_a_body_are_composed_as_names_in_front_matter_are() -> None:
    assert fitted(Extract(body="Cafe\u0301")).body == "Caf\u00e9"


def test_lines_of_a_body_stay() -> None:
    assert fitted(Extract(body="One\n\n\ttwo")).body == "One\n\n\ttwo"


@pytest.mark.parametrize("field", ["publisher", "agency", "original", "dateline"])
def test_a_name_without_end_is_no_name(field: str) -> None:
    assert getattr(fitted(Extract(**{field: "x" * 201})), field) is None
    assert getattr(fitted(Extract(**{field: "x" * 200})), field) == "x" * 200


@pytest.mark.parametrize("field", ["title", "publisher", "agency", "original", "dateline"])
def test_what_shows_nothing_is_nothing(field: str) -> None:
    assert getattr(fitted(Extract(**{field: " \u200b "})), field) is None


def test_authors_are_names_each() -> None:
    assert fitted(Extract(authors=("A.\u200b Writer", "x" * 201, ""))).authors == ("A. Writer",)


def test_a_long_title_is_cut_at_a_word() -> None:
    title = fitted(Extract(title="word " * 100)).title
    assert title is not None
    assert len(title) <= 300
    assert title.endswith("word…")


def test_a_title_of_one_long_word_is_still_a_title() -> None:
    title = fitted(Extract(title="w" * 400)).title
    assert title
    assert len(title) <= 300


def test_a_sound_extract_stays_as_it_is() -> None:
    extract = Extract(
        "A title", "Text.", publisher="Radio", authors=("A. Writer",), url="https://a.org"
    )
    assert fitted(extract) == extract


def test_names_and_roles_without_end_are_left_out() -> None:
    def actor(name: str, *roles: str) -> NamedActor:
        return NamedActor(name, Kind.PERSON, (), (), roles, 1)

    def mention(name: str) -> Mention:
        return Mention(0, 1, name, name, Kind.PERSON, "")

    names = Naming(
        (mention("Jo"), mention("J" * 201)), (actor("Jo", "envoy", "x" * 301), actor("J" * 201))
    )
    assert bounded(names) == Naming((mention("Jo"),), (actor("Jo", "envoy"),))
