"""Which run of blocks is the body, when each has a chance of belonging to it."""

from __future__ import annotations

from collections.abc import Sequence

# A block between blocks of the body needs little to be one of them. On the development halves of
# the two public benchmarks, 0.1 to 0.2 did best on saved pages and on copied text alike.
LEAST_CHANCE = 0.15
# What an unlikely block costs a run that goes on behind it, in words: teasers and comments read
# like text too. 5 or more gave whole pages copied as text 1 point of F1, and took none elsewhere.
PRICE = 5
MOST_ROUNDS = 50  # five are usual


def best_run(words: Sequence[int], chances: Sequence[float]) -> tuple[int, int]:
    """Return the first block of the body and the first after it.

    It is the run whose words, unlikely blocks at a small price, have the highest F1 that can be
    expected: twice the likely words over the words kept and all likely words. Found by the method
    of Dinkelbach (1967, "On nonlinear fractional programming"), one pass over the blocks a round.
    """
    likely = [count * chance for count, chance in zip(words, chances, strict=True)]
    kept = [(count, gain) if chance >= LEAST_CHANCE else (PRICE, 0.0)
            for count, gain, chance in zip(words, likely, chances, strict=True)]  # fmt: skip
    everything = sum(likely)
    run, score = (0, 0), 0.0
    for _ in range(MOST_ROUNDS):
        found = richest_run([2 * gain - score * count for count, gain in kept])
        count = sum(count for count, _ in kept[slice(*found)])
        gain = sum(gain for _, gain in kept[slice(*found)])
        better = 2 * gain / (count + everything) if count else 0.0
        if better <= score:
            break
        run, score = found, better
    return run


def richest_run(values: Sequence[float]) -> tuple[int, int]:
    """Return the run with the greatest sum (Kadane's algorithm); (0, 0) if none is above 0."""
    best, run = 0.0, (0, 0)
    total, start = 0.0, 0
    for index, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, index
        total += value
        if total > best:
            best, run = total, (start, index + 1)
    return run
