"""Events lie where their source can tell of them."""

import pytest
from sites import content_of

from sitegen.checks import examine
from sitegen.problems import Problem


def told(event: str, date: str = "2009-01-26", *lines: str) -> list[Problem]:
    head = "\n".join([f"title: A\ndate: {date}", *lines, "events:", f"  - {{{event}}}"])
    files = {
        "content/site.yaml": "title: A\nbase_url: https://example.org\n",
        "content/briefs/a.md": f"---\n{head}\n---\n",
    }
    return list(examine(content_of(files)).problems)


@pytest.mark.parametrize(
    "event",
    [
        "date: 2009-01-26, text: They met.",
        "date: 2009-01, text: They met.",
        "date: 2009, text: They met.",
        "date: 2009-02~, text: They met.",
        "date: 2009-03-01, text: They will meet.",
        "date: 2009-03-01, text: They are to meet.",
        "date: 2009-03-01, text: They met., tense: future",
        "date: 2009-03/.., text: They met.",
        "date: 2030, text: They are to be there., tense: future",
        "date: 1949-04-04, text: They founded it.",
        "date: 1917, text: They rose.",
        "date: 1066, text: They landed.",
        "date: 19XX, text: They fought.",
    ],
)
def test_background_plans_and_rough_dates_are_allowed(event: str) -> None:
    assert told(event) == []


@pytest.mark.parametrize(
    "event",
    [
        "date: 2009-03-01, text: They met.",
        "date: 2009-03-01, text: They will meet., tense: past",
        "date: 2009-04~, text: They met.",
        "date: 2010, text: They met.",
    ],
)
def test_what_a_source_tells_before_it_happened_is_told(event: str) -> None:
    (problem,) = told(event)
    assert "is later than the source" in problem.message
    assert problem.hint == "if it was only announced, add: tense: future"


@pytest.mark.parametrize(
    ("date", "meant"),
    [
        ("0209-01-26", "2009-01-26"),
        ("2090-01", "2009-01"),
        ("2109", "2009"),
        ("1009-01-26", "2009-01-26"),
    ],
)
def test_a_year_that_is_mistyped_is_told_with_the_one_meant(date: str, meant: str) -> None:
    (problem,) = told(f"date: {date}, text: They will meet., tense: future")
    assert problem.hint == f"did you mean {meant}?"


def test_a_year_far_ahead_is_told_though_nobody_can_guess_it() -> None:
    (problem,) = told("date: 2575, text: They will meet., tense: future")
    assert problem.message == "date: 2575 lies far from the source, which is of 2009-01-26"
    assert problem.hint == ""


def test_without_a_date_of_the_source_nothing_is_later() -> None:
    files = {
        "content/site.yaml": "title: A\nbase_url: https://example.org\n",
        "content/briefs/a.md": "---\ntitle: A\nevents: [{date: 2109, text: They met.}]\n---\n",
    }
    (problem,) = examine(content_of(files)).problems
    assert problem.message.startswith("no date")
