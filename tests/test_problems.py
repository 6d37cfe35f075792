from sitegen.problems import ContentError, Location, Problem, Severity


def test_a_problem_reads_as_path_line_and_message() -> None:
    problem = Problem(Location("content/briefs/a.md", 7, 3), "no date")
    assert str(problem) == "content/briefs/a.md:7: no date"


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
