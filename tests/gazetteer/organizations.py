"""The table of organisations: ours, and armed groups and universities that WordNet names."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from tables import SUPPLEMENT, in_bars, listed
from words import synsets

_SORT = "# == "
_INTERNATIONAL = "international"
_HEADS = ("terrorist_organization", "university", "United_Nations_agency")


def organizations(cache: Path, states: Collection[str]) -> list[list[str]]:
    """Return rows of name, other names, nouns and sort; each name goes to one organisation."""
    rows, taken = _ours(set(states))
    for names in _from_wordnet(cache):
        if not taken.intersection(names):
            taken.update(names)
            rows.append([names[0], in_bars(names[1:]), "", ""])
    return rows


def _ours(taken: set[str]) -> tuple[list[list[str]], set[str]]:
    rows, sort = [], ""
    lines = (SUPPLEMENT / "organizations.tsv").read_text(encoding="utf-8").splitlines()
    taken |= {line.partition("\t")[0] for line in lines}
    for line in lines:
        if line.startswith("#"):
            sort = line.removeprefix(_SORT) if line.startswith(_SORT) else sort
            continue
        name, others, nouns = (line + "\t\t").split("\t")[:3]
        if " " not in name and name.endswith("'s"):
            continue  # "McDonald's" loses its ending where words are parted, and is somebody's
        fresh = [other for other in listed(others) if other not in taken]
        taken.update(fresh)
        mark = _INTERNATIONAL if sort == _INTERNATIONAL else ""
        rows.append([name, in_bars(fresh), nouns, mark])
    return rows, taken


def _from_wordnet(cache: Path) -> list[list[str]]:
    known = list(synsets(cache, "noun"))
    wanted = {own for words, own, _ in known if set(words).intersection(_HEADS)}
    found = []
    for words, _, kinds in known:
        if wanted.intersection(kinds):
            names = [word.replace("_", " ") for word in words]
            # One word is a place ("Pennsylvania") or a nickname more often than not.
            found.append([n for n in names if n[0].isupper() and "." not in n and " " in n])
    return sorted(names for names in found if names)
