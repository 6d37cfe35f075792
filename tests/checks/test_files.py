"""Files that nothing uses."""

from sitegen.checks import unused_files


def test_a_file_whose_name_stands_somewhere_is_used() -> None:
    texts = ["![A map](/static/a/map.png)", "url('two%20words.svg')"]
    assert list(unused_files(["static/a/map.png", "static/two words.svg"], texts)) == []


def test_a_file_whose_name_stands_nowhere_is_told() -> None:
    (problem,) = unused_files(["static/map.png"], ["a map"])
    assert str(problem.location) == "static/map.png"
