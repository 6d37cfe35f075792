"""A small forest of decision trees, read from JSON: numbers of a block in, a chance out.

The trees are grown by gradient boosting (Friedman 2001, "Greedy function approximation"): what
their leaves say is summed, and the sum is the logarithm of the odds.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

FARTHEST = 30.0  # log odds; beyond, exp() says nothing more


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees of nodes [feature, threshold, if not more, if more]; a leaf is a number.

    `features` names the numbers that a block is described by, in their order.
    """

    features: tuple[str, ...]
    trees: tuple[Any, ...]

    def chance(self, numbers: Sequence[float]) -> float:
        """Return how likely a block is of the article, from 0 to 1."""
        total = 0.0
        for tree in self.trees:
            node = tree
            while type(node) is list:
                feature, threshold, low, high = node
                node = low if numbers[feature] <= threshold else high
            total += node
        return 1 / (1 + math.exp(-max(-FARTHEST, min(FARTHEST, total))))


def read_forest(name: str) -> Forest:
    """Read a forest that the package carries."""
    data = json.loads(
        resources.files("sitegen.cleaning").joinpath(name).read_text(encoding="utf-8")
    )
    return Forest(tuple(data["features"]), tuple(data["trees"]))
