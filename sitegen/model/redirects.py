"""Former addresses: each leads to one file, and is no file's own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from sitegen.model.content import Document
from sitegen.problems import Problem


class Moved(Protocol):
    """What keeps the ids that it had before."""

    @property
    def id(self) -> str: ...

    @property
    def redirect_from(self) -> tuple[str, ...]: ...


def impossible_redirects(documents: Iterable[Document[Moved]]) -> Iterator[Problem]:
    """Yield a problem for each former address that is in use, or that two files claim."""
    by_id = {document.value.id: document for document in documents}
    claimed: dict[str, Document[Moved]] = {}
    for document in by_id.values():
        for position, old in enumerate(document.value.redirect_from):
            owner = claimed.setdefault(old, document)
            if fault := _fault(old, document, owner, by_id):
                hint = "take it out here" if old in by_id else "take it out of one of the two"
                at = f"redirect_from.{position}"
                yield document.problem(f"redirect_from: {fault}", at, hint)


def _fault(
    old: str,
    document: Document[Moved],
    owner: Document[Moved],
    by_id: Mapping[str, Document[Moved]],
) -> str:
    """Return why the address `old` cannot lead to `document`, or ""."""
    if old == document.value.id:
        return f'"{old}" is the address of this file itself'
    if old in by_id:
        if _leads_back(old, document.value.id, by_id):
            return f'"{old}" leads back here in a circle; take one of the two out'
        return f'"{old}" is the address of {by_id[old].path}'
    if owner is not document:
        return f'"{old}" leads already to {owner.path}'
    return ""


def _leads_back(old: str, here: str, by_id: Mapping[str, Document[Moved]]) -> bool:
    """Tell whether `here` is itself a former address of `old`, or of one behind it."""
    reached, open_ends = {old}, [old]
    while open_ends:
        document = by_id.get(open_ends.pop())
        for further in document.value.redirect_from if document else ():
            if further == here:
                return True
            if further not in reached:
                reached.add(further)
                open_ends.append(further)
    return False
