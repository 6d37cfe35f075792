"""First names and surnames of many cultures, in Latin letters."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from fetching import CENSUS, FAKER, RIGOUR
from tables import listed, supplement
from words import Stop

# The common first names of the census; below them its list holds misspellings.
_CENSUS_SURNAMES = 2500
# A short list of a locale holds its most common names; of a long one, what others have too.
_SHORT_LIST = 260
# Whoever bears a name of this share of the people, in percent, bears it as a surname.
_A_SURNAME = 0.03
_MOST_FORMS = 2  # of one foreign name in Latin letters
_LEAST_LETTERS = 3


def first_names(cache: Path, stop: Stop, places: Collection[str]) -> tuple[str, ...]:
    """Return ours, and of the sources those that are no words, no places and no surnames.

    A word of a language we read stays if the names of two locales hold it ("Rosa"), a surname
    if it is oftener a first name ("James"), or if two locales outside English hold it.
    """
    ours = {name for _, names in supplement("first_names.tsv", 2) for name in listed(names)}
    locales = _by_locale(cache, "first")
    told = Counter(name for names in locales.values() for name in names)
    family = {name for names in _by_locale(cache, "last").values() for name in names}
    abroad = Counter(n for code, names in locales.items() if code[:2] != "en" for n in names)
    surname = _census(cache, "dist.all.last")
    census = {**_census(cache, "dist.female.first"), **_census(cache, "dist.male.first")}
    found = set(ours)
    for name, locales_of_it in told.items():
        if _is_name(name) and name not in places and not stop.is_english(name):
            if surname.get(name, 0) > census.get(name, 0) and (
                abroad[name] < 2 or surname[name] > _A_SURNAME
            ):
                continue
            sure = locales_of_it > 1 or name in census
            if sure or not (name in family or stop.is_word(name) or name in locales["en"]):
                found.add(name)
    return tuple(sorted(found))


def surnames(cache: Path, stop: Stop, other: Collection[str]) -> tuple[str, ...]:
    """Return frequent surnames that are no English words, first names or places."""
    locales = _by_locale(cache, "last")
    told = Counter(name for names in locales.values() for name in names)
    common = {
        *list(_census(cache, "dist.all.last"))[:_CENSUS_SURNAMES],
        *(name for name, count in told.items() if count > 1),
        *(name for names in locales.values() if len(names) <= _SHORT_LIST for name in names),
    }
    return tuple(
        sorted(n for n in common if _is_name(n) and n not in other and not stop.is_english(n))
    )


def _is_name(name: str) -> bool:
    plain = name.replace("'", "").replace("-", "")
    return (
        len(plain) >= _LEAST_LETTERS
        and plain.isalpha()
        and name[0].isupper()
        and not name.isupper()
        and name[-1].isalpha()
    )


def _by_locale(cache: Path, which: str) -> Mapping[str, set[str]]:
    """Return Faker's names by locale; those in other scripts in the Latin forms of Wikidata."""
    latin = _latin_forms(cache)
    found: dict[str, set[str]] = {}
    folder = FAKER.folder(cache) / "faker/providers/person"
    for path in sorted(folder.glob("*/__init__.py")):
        for name in _strings(path, which):
            forms = (name,) if name[0] < "\u0250" else latin.get(name.lower(), ())
            found.setdefault(path.parent.name, set()).update(forms)
    return found


def _strings(path: Path, which: str) -> Iterator[str]:
    """Yield the strings of the tables whose names begin with `which`; nothing is run."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None:
            continue
        target = node.targets[0] if isinstance(node, ast.Assign) else node.target
        if isinstance(target, ast.Name) and target.id.startswith(which):
            for part in ast.walk(node.value):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield from (name for name in [part.value.strip()] if name and "{" not in name)


def _latin_forms(cache: Path) -> dict[str, tuple[str, ...]]:
    """Return, for names in other scripts, how they are written in plain Latin letters."""
    path = RIGOUR.folder(cache) / "rigour/data/names/persons.txt"
    found: dict[str, tuple[str, ...]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        forms = [form.strip() for form in line.partition(" => ")[0].split(",")]
        plain = tuple(form.title() for form in forms if form.isascii() and form.isalpha())
        for form in forms:
            if not form.isascii() and plain and form not in found and form[0] >= "\u0250":
                found[form] = plain[:_MOST_FORMS]
    return found


def _census(cache: Path, name: str) -> dict[str, float]:
    """Return names of the census with their share of the people, the most frequent first."""
    path = CENSUS.folder(cache) / "names-0.3.0/names" / name
    rows = (line.split() for line in path.read_text(encoding="ascii").splitlines())
    return {row[0].title(): float(row[1]) for row in rows}
