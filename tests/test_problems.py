import pytest

from sitegen.problems import ContentError, Location, Problem, Severity, excerpt


def test_a_problem_reads_as_path_line_column_and_message() -> None:
    problem = Problem(Location("content/briefs/a.md", 7, 3), "no date")
    assert str(problem) == "content/briefs/a.md:7:3: no date"


def test_a_problem_of_a_whole_line_has_no_column() -> None:
    assert str(Problem(Location("content/briefs/a.md", 7), "x")) == "content/briefs/a.md:7: x"


def test_a_problem_of_a_whole_file_has_no_line() -> None:
    assert str(Problem(Location("content/site.yaml"), "is empty")) == "content/site.yaml: is empty"


def test_a_warning_says_so() -> None:
    problem = Problem(Location("a.md", 1), "no date", Severity.WARNING)
    assert str(problem) == "a.md:1: warning: no date"


def test_an_error_lists_its_problems_by_path_and_line() -> None:
    places = [Location("b.md", 1), Location("a.md", 10), Location("a.md", 9)]
    error = ContentError(Problem(place, "x") for place in places)
    assert str(error) == "a.md:9: x\na.md:10: x\nb.md:1: x"


def test_an_error_at_one_place_has_one_problem() -> None:
    assert ContentError.at("a.md", "x", 3).problems == (Problem(Location("a.md", 3), "x"),)


def shown(text: str, line: int, column: int = 0) -> str:
    return "\n".join(excerpt(Location("a.md", line, column), text))


def test_the_line_of_a_problem_is_shown_with_a_caret_below_the_column() -> None:
    assert excerpt(Location("a.md", 2, 7), "---\ndate: 2009-13\n---\n") == (
        "    2 | date: 2009-13",
        "      |       ^",
    )


def test_without_a_column_there_is_no_caret() -> None:
    assert shown("one\ntwo", 2) == "    2 | two"


@pytest.mark.parametrize(("text", "line"), [("one", 0), ("one", 2), ("", 1), ("one\n \ntwo", 2)])
def test_where_there_is_no_such_line_nothing_is_shown(text: str, line: int) -> None:
    assert shown(text, line, 1) == ""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_whatever_they_end_in(end: str) -> None:
    assert shown(f"one{end}two{end}three{end}", 2) == "    2 | two"


def test_a_caret_stands_below_a_place_behind_tabs_and_wide_letters() -> None:
    assert shown("\t日本e\u0301x", 1, 6) == "    1 |     日本e\u0301x\n      |          ^"


def test_a_long_line_is_cut_round_the_column() -> None:
    line, caret = excerpt(Location("a.md", 1, 501), "a" * 500 + "X" + "b" * 500)
    assert line == f"    1 | …{'a' * 60}X{'b' * 39}…"
    assert line[caret.index("^")] == "X"


def test_the_end_of_a_long_line_is_cut_where_the_place_is_near_its_beginning() -> None:
    assert shown("a" * 500, 1, 1).splitlines()[0] == f"    1 | {'a' * 100}…"
