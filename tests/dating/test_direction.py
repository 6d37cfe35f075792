import pytest

from sitegen.dating.direction import Verdict, compile_cues, verdict_at
from sitegen.dating.languages.english import ENGLISH


def verdict(case: str) -> Verdict:
    start = case.index("[")
    text = case.replace("[", "").replace("]", "")
    return verdict_at(text, start, case.index("]") - 1, compile_cues(ENGLISH.cues))


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("They met on [Monday].", Verdict("past", "met", sure=True)),
        ("It was signed on [Monday].", Verdict("past", "signed", sure=True)),
        ("The pact will be signed on [Monday].", Verdict("future", "will be signed", sure=True)),
        ("Talks are scheduled for [Monday].", Verdict("future", "scheduled for")),
        ("He said they would talk on [Monday].", Verdict("future", "would")),
        ("They would talk, he said on [Monday].", Verdict("past", "said")),
        ("They work until [Monday].", Verdict("future", "until", sure=True, governed=True)),
        ("[Monday] will bring the decision.", Verdict("future", "will", sure=True)),
        ("It is quiet on [Monday].", Verdict("present", "is")),
        ("No verb near [Monday].", Verdict("present", "")),
        ("They will meet. Quiet on [Monday].", Verdict("present", "")),
        ("U.S. envoys came to Gen. Petrov on [Monday].", Verdict("past", "came", sure=True)),
        ("There is no need on [Monday].", Verdict("present", "need")),
    ],
)
def test_the_nearest_verb_decides(case: str, expected: Verdict) -> None:
    assert verdict(case) == expected


def test_a_verb_beyond_the_reach_does_not_decide() -> None:
    assert verdict("They will meet " + "with many guests " * 8 + "[Monday].") == Verdict(
        "present", ""
    )
