import hypothesis
import hypothesis.strategies as st

from sitegen.cleaning.choosing import LEAST_CHANCE, best_run

documents = st.lists(st.tuples(st.integers(1, 60), st.floats(0, 1)), min_size=1, max_size=12)


def expected_f1(document: list[tuple[int, float]], run: tuple[int, int]) -> float:
    inside = document[slice(*run)]
    kept = sum(words for words, chance in inside if chance >= LEAST_CHANCE)
    gain = sum(words * chance for words, chance in inside if chance >= LEAST_CHANCE)
    everything = sum(words * chance for words, chance in document)
    return 2 * gain / (kept + everything) if kept else 0.0


def test_the_likely_blocks_are_the_body() -> None:
    assert best_run([5, 40, 50, 30, 4], [0.1, 0.9, 0.95, 0.9, 0.05]) == (1, 4)


def test_an_unlikely_block_within_does_not_end_a_body() -> None:
    assert best_run([40, 5, 50], [0.9, 0.05, 0.9]) == (0, 3)


def test_likely_words_far_behind_are_left() -> None:
    words = [60, 80, *[4] * 20, 12]
    assert best_run(words, [0.95, 0.95, *[0.02] * 20, 0.6]) == (0, 2)


def test_where_nothing_is_likely_there_is_no_body() -> None:
    assert best_run([3, 4], [0.0, 0.0]) == (0, 0)
    assert best_run([], []) == (0, 0)


@hypothesis.given(documents)
def test_without_unlikely_blocks_no_run_is_better(document: list[tuple[int, float]]) -> None:
    likely = [(words, max(chance, LEAST_CHANCE)) for words, chance in document]
    run = best_run([words for words, _ in likely], [chance for _, chance in likely])
    every = [(start, end) for end in range(len(likely) + 1) for start in range(end)]
    best = max(expected_f1(likely, other) for other in every)
    assert expected_f1(likely, run) >= best - 1e-9
