import pytest

from sitegen.cleaning.languages import language_code, language_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The envoys of the two states met in the town and talked of the bridge.", "en"),
        (
            "Die Gesandten der beiden Staaten trafen sich in der Stadt mit dem Rat.",
            "de",
        ),
        ("Les envoyés des deux pays ont parlé du pont et de la ville pour la première fois.", "fr"),
        (
            "Los enviados de los dos países hablaron del puente y de la ciudad en el río.",
            "es",
        ),
        (
            "Послы двух стран говорили о мосте, но не о границе, как и в августе на встрече.",
            "ru",
        ),
        ("両国の使節は月曜日に橋について話し合った。", "ja"),
    ],
)
def test_small_words_tell_the_language(text: str, code: str) -> None:
    assert language_of(text) == code


def test_too_few_words_tell_nothing() -> None:
    assert language_of("NATO, Russia") is None


def test_a_declared_language_is_cut_to_two_letters() -> None:
    assert language_code("en-GB") == "en"
    assert language_code("english") is None
