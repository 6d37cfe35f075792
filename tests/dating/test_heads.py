import pytest

from sitegen.dating.heads import DIGITS, heads_of
from sitegen.dating.language import Language, grammar_of
from sitegen.dating.languages import LANGUAGES


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        ("the end", {"the"}),
        ("(?:the )?(?P<month>May|June)", {"the", "may", "june"}),
        (r"\d{1,2}(?:st|nd)", {DIGITS}),
        (r"(?=ce)(?:ce|cette)", {"ce", "cette"}),
        (r"(?:(?:about|over) )?(?:\d+|two)", {"about", "over", DIGITS, "two"}),
        (r"[(|]a|b", {DIGITS, "b"}),
    ],
)
def test_heads_are_the_words_that_can_come_first(pattern: str, heads: set[str]) -> None:
    assert heads_of(pattern) == heads


@pytest.mark.parametrize("language", LANGUAGES.values())
def test_every_rule_of_a_language_has_a_head(language: Language) -> None:
    reached = {rule for rules in grammar_of(language).by_head.values() for rule, _ in rules}
    assert reached == set(language.rules)
