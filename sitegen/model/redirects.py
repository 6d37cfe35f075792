"""Addresses that something had before: each leads to one thing, and is in use by no other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from sitegen.model.actor import Actor
from sitegen.model.brief import Brief
from sitegen.model.content import Document
from sitegen.problems import Problem

T = TypeVar("T", Actor, Brief)


def impossible_redirects(documents: Iterable[Document[T]]) -> Iterator[Problem]:
    """Yield a problem for each former address that is in use, or that two of one kind claim."""
    by_id: dict[str, Document[T]] = {document.value.id: document for document in documents}
    claimed: dict[str, Document[T]] = {}
    for document in by_id.values():
        for position, old in enumerate(document.value.redirect_from):
            owner = claimed.setdefault(old, document)
            if fault := _fault(old, document, owner, by_id):
                yield document.problem(f"redirect_from: {fault}", f"redirect_from.{position}")


def _fault(
    old: str, document: Document[T], owner: Document[T], by_id: Mapping[str, Document[T]]
) -> str:
    """Return why the address `old` cannot lead to what is in `document`, or ""."""
    if old == document.value.id:
        what = "actor" if isinstance(document.value, Actor) else "brief"
        return f'"{old}" is the address of this {what} itself'
    if old in by_id:
        if _leads_back(old, document.value.id, by_id):
            return f'"{old}" leads back here in a circle; take one of the two out'
        return f'"{old}" is the address of {_called(by_id[old].value)} ({by_id[old].path})'
    if owner is not document:
        return f'"{old}" leads already to {_called(owner.value)} ({owner.path})'
    return ""


def _called(value: Actor | Brief) -> str:
    return value.name if isinstance(value, Actor) else f'"{value.title}"'


def _leads_back(old: str, here: str, by_id: Mapping[str, Document[T]]) -> bool:
    """Tell whether `here` is itself a former address of `old`, or of one behind it."""
    reached, open_ends = {old}, [old]
    while open_ends:
        document = by_id.get(open_ends.pop())
        former: Sequence[str] = document.value.redirect_from if document else ()
        for further in former:
            if further == here:
                return True
            if further not in reached:
                reached.add(further)
                open_ends.append(further)
    return False
