"""From what lines and tags state to one value a field, by how much each place is trusted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sitegen.cleaning.extract import Found


@dataclass(frozen=True, slots=True)
class Claim:
    """One value for a field; of several, the lowest `rank` wins, and the first of equals."""

    field: str
    value: str
    where: str
    rank: int


def best(claims: Iterable[Claim], field: str) -> Claim | None:
    """Return the most trusted claim for a field, None if there is none."""
    return min(
        (claim for claim in claims if claim.field == field),
        key=lambda claim: claim.rank,
        default=None,
    )


def all_of_best(claims: Sequence[Claim], field: str) -> tuple[Claim, ...]:
    """Return every claim of the most trusted place (the authors of one byline), without repeats."""
    first = best(claims, field)
    if first is None:
        return ()
    group = [claim for claim in claims if claim.field == field and claim.rank == first.rank
             and claim.where == first.where]  # fmt: skip
    return tuple({claim.value: claim for claim in group}.values())


def as_found(claims: Iterable[Claim]) -> tuple[Found, ...]:
    """Return claims as the provenance that an editor reads."""
    return tuple(Found(claim.field, claim.value, claim.where) for claim in claims)
