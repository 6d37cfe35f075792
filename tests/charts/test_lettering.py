import pytest

from sitegen.charts import lines_width, text_width, wrapped


def test_width_goes_by_the_letters() -> None:
    assert text_width("", 10) == 0
    assert text_width("russia", 10) == pytest.approx(33)
    assert text_width("NATO", 10) > text_width("nato", 10)
    assert text_width("北京", 10) == 20
    assert text_width("e\u0301", 10) == text_width("e", 10)


def test_a_label_is_as_wide_as_its_longest_line() -> None:
    assert lines_width(("a", "abc", "ab"), 10) == text_width("abc", 10)
    assert lines_width((), 10) == 0


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("NATO", ("NATO",)),
        ("Munich Security Conference", ("Munich Security", "Conference")),
        ("Jaap de Hoop Scheffer", ("Jaap de Hoop", "Scheffer")),
        ("Bundesverfassungsgericht", ("Bundesverfassungsgericht",)),
        ("", ("",)),
        (
            "Organization for Security and Co-operation in Europe",
            ("Organization", "for Security and", "Co-operation in Europe"),
        ),
    ],
)
def test_names_are_broken_between_words_into_lines_of_like_length(
    text: str, lines: tuple[str, ...]
) -> None:
    assert wrapped(text, width=110, size=12) == lines


def test_a_name_that_fits_stays_whole() -> None:
    assert wrapped("Munich Security Conference", 300, 12) == ("Munich Security Conference",)
